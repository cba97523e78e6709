def whole_characters(data):
    """The bytes without the beginning of a character at their end."""
    for cut in range(1, min(4, len(data)) + 1):
        if data[-cut] & 0xC0 != 0x80:  # the character that begins here
            need = 1 if data[-cut] < 0x80 else 2 if data[-cut] < 0xE0 else 3 if data[-cut] < 0xF0 else 4
            return data if need <= cut else data[:-cut]
    return data


class Stream:
    """Texts packed into sequences of `length` tokens, one file after the other, for ever; read as they are needed.

    A text file is one text, a JSONL file has one in each line. `state` is where the stream stands.
    """

    def __init__(self, files, tokenizer, length, marks):
        self.files = [{"name": file, "bytes": os.path.getsize(file)} for file in files]
        self.length = length
        self.tokenizer = tokenizer
        self.before = [tokenizer.bos_token_id] if marks["add_bos"] and tokenizer.bos_token_id is not None else []
        self.after = [tokenizer.eos_token_id] if marks["add_eos"] and tokenizer.eos_token_id is not None else []
        self.file, self.offset, self.kept, self.empty = 0, 0, [], 0

    def state(self):
        return {"files": self.files, "length": self.length, "file": self.file, "offset": self.offset, "kept": self.kept}

    def load(self, state):
        if state["files"] != self.files or state["length"] != self.length:
            raise SystemExit("--resume: the checkpoint was made with other --data or another --seq-len")
        self.file, self.offset, self.kept = state["file"], state["offset"], state["kept"]

    def next(self):
        while len(self.kept) < self.length:
            self.read()
        row, self.kept = self.kept[: self.length], self.kept[self.length :]
        return row

    def read(self):
        """Takes the next line of a JSONL file or the next piece of a text file."""
        name, size = self.files[self.file]["name"], self.files[self.file]["bytes"]
        lines = name.endswith((".jsonl", ".ndjson"))
        with open(name, "rb") as source:
            source.seek(self.offset)
            data = source.readline() if lines else source.read(PIECE)
        if not lines and self.offset + len(data) < size:
            data = whole_characters(data[: data.rfind(b"\n") + 1] or data)
        first, last = self.offset == 0, self.offset + len(data) >= size or not data
        ids = self.document(name, data) if lines else self.piece(data, first, last and size > 0)
        self.kept += ids
        self.empty = 0 if ids else self.empty + 1
        self.offset += len(data)
        if last:
            self.file, self.offset = (self.file + 1) % len(self.files), 0
            if self.empty > sum(file["bytes"] for file in self.files) + len(self.files):
                raise SystemExit("--data: there is no text in these files")

    def tokens(self, text):
        return self.tokenizer(text, add_special_tokens=False, verbose=False).input_ids

    def piece(self, data, first, last):
        ids = self.tokens(data.decode("utf-8", errors="replace")) if data else []
        return (self.before if first and data else []) + ids + (self.after if last else [])

    def document(self, name, line):
        if not line.strip():
            return []
        try:
            text = json.loads(line)["text"]
        except (ValueError, KeyError, TypeError):
            text = None
        if not isinstance(text, str):
            raise SystemExit(f'{name}: the line at byte {self.offset} is no object with a text under "text"')
        return self.before + self.tokens(text) + self.after
