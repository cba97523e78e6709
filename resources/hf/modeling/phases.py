# ---------------------------------------------------------------------------------------------------------------------------------------
# Execution modes


class Phase(NamedTuple):
    name: str
    budget: int  # tokens
    weight: float  # of its tokens in training
    shares: bool  # the next phase reads on from this one; else it starts from the prompt again
    visible: bool
    rationale: bool  # no phase of its own: `budget` hidden tokens after each token of the next phase


class Phases:
    """The phases that a text goes through, each ended by its budget or by a token. The token is the bytes of its text."""

    def __init__(self, config):
        modes = config.design.get("execution_modes") or []
        self.all = [Phase(mode["name"], mode["max_tokens"], field(mode, "loss_weight", 1.0), field(mode, "kv_share", False),
                          field(mode, "visible_to_user", True), field(mode, "per_token_rationale", False)) for mode in modes]
        self.mark = list(((config.design.get("transition") or {}).get("token") or "").encode())
        self.begin = config.bos_token_id

    def rationale(self):
        """The mode of hidden thoughts, or None. It is no phase of a text: its weight is that of the loss of its thoughts."""
        return next((phase for phase in self.all if phase.rationale), None)

    def of_texts(self):
        return [phase for phase in self.all if not phase.rationale]

    def weigh(self):
        return any(phase.weight != 1 for phase in self.of_texts())

    def ends(self, tokens):
        return len(self.mark) > 0 and tokens[-len(self.mark) :] == self.mark

    def weights(self, rows):
        """What each token of the rows (lists of ids) weighs. A text is split at the marks: what stands before the first is the first phase, the
        mark belongs to the phase it ends, later phases follow; a text without a mark is all last phase. Texts begin at start tokens."""
        result, phases = [], self.of_texts()
        for row in rows:
            starts = [0, *(i for i, token in enumerate(row) if i > 0 and token == self.begin), len(row)]
            own = []
            for first, end in zip(starts, starts[1:]):
                phase, of = 0, []
                for i in range(first, end):
                    of.append(phase)
                    if self.ends(row[first : i + 1]):
                        phase = min(phase + 1, len(phases) - 1)
                own += of if phase > 0 else [len(phases) - 1] * len(of)
            result.append([phases[phase].weight for phase in own])
        return result

    def loss(self, logits, ids, following, num_items_in_batch):
        """Cross-entropy of the next tokens {B, T}, weighted; by the sum of weights, as one label of weight one counts. ids may be None."""
        ids = torch.full_like(following, -100) if ids is None else ids.to(following.device)
        after = torch.where(following == -100, F.pad(ids, (0, 1), value=-100)[:, 1:], following)
        weights = torch.tensor(self.weights(torch.cat([ids[:, :1], after], dim=1).tolist()), device=logits.device)[:, 1:]
        wanted = following.to(logits.device)
        weights = weights * (wanted != -100)
        losses = F.cross_entropy(logits.flatten(0, 1).float(), wanted.flatten(), ignore_index=-100, reduction="none")
        total = (losses * weights.flatten()).sum()
        count = weights.sum()
        if num_items_in_batch is not None:  # of all batches of a step: each brings its share
            count = count * num_items_in_batch / (wanted != -100).sum().clamp(min=1)
        return total / count if count > 0 else total


class Rationale(nn.Module):
    """How much of a prediction is the one behind a rationale. Zelikman et al. 2024 (Quiet-STaR), section 4.2."""

    def __init__(self, width):
        super().__init__()
        self.fc1, self.fc2 = Linear(2 * width, width), Linear(width, 1)

    def forward(self, without, behind):
        return torch.sigmoid(self.fc2(F.relu(self.fc1(torch.cat([without, behind], dim=-1)))))


class Thoughts(NamedTuple):
    place: int  # of the token that they follow, the same in all rows
    first_row: int
    ids: torch.Tensor  # {2 R, n}: two for each of R rows


def thought_loss(next_token, thought, counted):
    """Of log-probabilities {2 R} of the next token behind each thought, and of the thought: the mean of -next_token; thoughts learn from how
    far it lies above the mean of their row (REINFORCE), which adds nothing to the value. Zelikman et al. 2024, section 4.4."""
    reward = (next_token - next_token.view(-1, 2).mean(1).repeat_interleave(2)).detach()
    each = -next_token - reward * (thought - thought.detach())
    return (each * counted).sum() / counted.sum()


class PhaseText(NamedTuple):
    mode: str
    visible: bool
    tokens: list  # ids, without the mark
    count: int  # tokens or, in a latent phase, steps
    latent: bool  # hidden states were fed back: there are no tokens
    ended: str  # "token", "budget", "text", "context"


@dataclass
class PhasedOutput(ModelOutput):
    sequences: torch.LongTensor | None = None  # {B, T}: prompts and what is visible, filled up on the right
    phases: list | None = None  # one list of PhaseText for each row


class PhasedText:
    """One text written phase by phase."""

    def __init__(self, model, prompt, choose, longest):
        self.model, self.prompt, self.choose, self.longest = model, prompt, choose, longest
        self.restart()

    def restart(self):
        self.cache, self.ids, self.seen = None, [], 0
        self.read(self.prompt)

    def read(self, ids):
        """The last hidden state {1, 1, d} behind more tokens."""
        self.ids = self.ids + ids
        self.seen += len(ids)
        cached = self.seen <= self.model.cache_limit()
        if cached and self.cache is None and len(ids) == self.seen:
            self.cache = self.model.new_cache()
        given = ids if cached and self.cache is not None else self.ids
        if given is not ids:
            self.cache = None
        self.hidden = self.forward(torch.tensor([given], device=self.model.device))

    def forward(self, ids=None, embeds=None):
        body = self.model.backbone(ids, None, None, self.cache, embeds, self.cache is not None, False)
        return body.normed[:, -1:]

    def full(self):
        return self.seen >= self.longest

    def think(self, phase, budget):
        """The last hidden state is the next input. Hao et al. 2024 (Coconut)."""
        if self.cache is None:
            raise ValueError("a latent phase needs a cache, which this design cannot keep so far")
        count, ended = 0, "budget"
        while count < budget:
            if self.full():
                ended = "context"
                break
            self.hidden = self.forward(embeds=self.hidden / self.model.embedding_scale)
            self.seen += 1
            count += 1
        return PhaseText(phase.name, phase.visible, [], count, True, ended)

    def write(self, phase, budget, rationale):
        tokens, ended = [], "budget"
        while len(tokens) < budget:
            logits = self.mixed(rationale) if rationale > 0 else self.model.logits_of(self.hidden)
            token = self.choose(logits[0, 0])
            if token == self.model.config.eos_token_id:
                ended = "text"
                break
            tokens.append(token)
            if self.full():
                ended = "context"
                break
            self.read([token])
            if self.model.phases.ends(tokens):
                ended = "token"
                break
        count = len(tokens)
        if ended == "token":
            tokens = tokens[: -len(self.model.phases.mark)]
        return PhaseText(phase.name, phase.visible, tokens, count, False, ended)

    def mixed(self, count):
        """What the model says with a rationale of so many tokens behind the text, mixed with what it says without."""
        aside = PhasedText(self.model, list(self.ids), self.choose, self.longest)
        while aside.seen < min(self.seen + count, self.longest):
            aside.read([self.choose(self.model.logits_of(aside.hidden)[0, 0])])
        share = self.model.rationale(self.hidden, aside.hidden)
        return share * self.model.logits_of(aside.hidden) + (1 - share) * self.model.logits_of(self.hidden)


def chooser(allowed, do_sample=False, temperature=1.0, top_k=0, top_p=1.0):
    """From logits {V} to an id below `allowed`."""

    def choose(logits):
        logits = logits[:allowed].float()
        if not do_sample or temperature == 0:
            return int(logits.argmax())
        order = logits.argsort(descending=True)[: top_k if top_k > 0 else None]
        shares = F.softmax(logits[order] / temperature, dim=-1)
        kept = shares.cumsum(0) - shares < top_p
        return int(order[torch.multinomial(shares * kept, 1)])

    return choose
