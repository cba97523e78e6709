"""Trains the model of this directory on text. One process, or many:

    python train.py --data corpus.txt --steps 1000 --output run
    torchrun --nproc-per-node 8 train.py --data corpus.txt --steps 1000 --output run
    torchrun --nnodes 4 --nproc-per-node 8 --rdzv-backend c10d --rdzv-endpoint HOST:29500 train.py ...
    accelerate launch --num_processes 8 train.py --data corpus.txt --steps 1000 --output run

With several processes the layers are sharded over them (FSDP2). Every process reads its own sequences of one stream of text, so the
losses do not depend on their number: --batch-size counts the sequences of one step of all processes together. --resume goes on from the
newest whole checkpoint, with any number of processes.
"""

import argparse
import contextlib
import json
import math
import os
import pathlib
import shutil
import time

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as checkpoint
from safetensors import safe_open
from torch.distributed.checkpoint.state_dict import get_model_state_dict, get_state_dict, set_state_dict, StateDictOptions
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

HERE = pathlib.Path(__file__).resolve().parent
PIECE = 1 << 16  # bytes of a text file that are read and turned into tokens at once
WHOLE = StateDictOptions(full_state_dict=True, cpu_offload=True)


def arguments():
    hints = json.loads((HERE / "config.json").read_text())["design"]["training_hints"]
    parser = argparse.ArgumentParser(description="Trains the model of this directory on text.")
    parser.add_argument("--data", nargs="+", required=True, help="text files, or JSONL files (.jsonl) with a key text")
    parser.add_argument("--output", required=True, help="folder for checkpoints and the trained model")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--batch-size", type=int, default=8, help="sequences in a step, of all processes together")
    parser.add_argument("--micro-batch", type=int, default=0, help="sequences that a process computes at once; 0: all of its own")
    parser.add_argument("--seq-len", type=int, default=0, help="tokens in a sequence; 0: what the model allows, at most 1024")
    parser.add_argument("--lr", type=float, default=hints["lr_peak"])
    parser.add_argument("--seed", type=int, default=hints["seed"])
    parser.add_argument("--save-every", type=int, default=500)
    parser.add_argument("--keep", type=int, default=2, help="checkpoints that are kept")
    parser.add_argument("--safetensors", action="store_true", help="write the model itself beside each checkpoint too")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint in the output folder")
    parser.add_argument("--dtype", default="float32", choices=["float32", "bfloat16"],
                        help="what is computed in; weights and the optimizer's state are float32")
    parser.add_argument("--zero", type=int, default=3, choices=range(4),
                        help="what processes share: 1 the optimizer's state, 2 gradients too, 3 weights too")
    parser.add_argument("--checkpointing", action=argparse.BooleanOptionalAction, default=bool(hints.get("checkpointing")),
                        help="compute layers again in the backward pass to save memory")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser.parse_args(), hints


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


def rate(step, steps, peak, hints):
    """Rises over the warm-up, then falls along a cosine to the floor."""
    warm = max(1, round(hints["warmup_steps_ratio"] * steps))
    if step < warm:
        return peak * (step + 1) / warm
    share = (step - warm) / max(1, steps - warm)
    floor = hints["lr_floor_ratio"]
    return peak * (floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * share)))


def shard(model, args):
    """FSDP2 over all processes, layer by layer."""
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard, MixedPrecisionPolicy

    world = dist.get_world_size()
    mesh = init_device_mesh(args.device, (world, 1) if args.zero == 0 else (world,),
                            mesh_dim_names=("replicate", "shard") if args.zero == 0 else ("shard",))
    precision = MixedPrecisionPolicy()
    if args.dtype != "float32":
        precision = MixedPrecisionPolicy(param_dtype=getattr(torch, args.dtype), reduce_dtype=torch.float32)
    settings = {"mesh": mesh, "mp_policy": precision, "reshard_after_forward": args.zero == 3}
    for module in list(model.modules()):
        if type(module).__name__ in model._no_split_modules:
            fully_shard(module, **settings)
    return fully_shard(model, **settings)


def weight_files():
    index = HERE / "model.safetensors.index.json"
    names = sorted(set(json.loads(index.read_text())["weight_map"].values())) if index.exists() else ["model.safetensors"]
    return [HERE / name for name in names]


def fill(model):
    """Reads the weights of this directory, one tensor at a time; each process keeps its part."""
    from torch.distributed.tensor import distribute_tensor, DTensor

    targets = dict(model.state_dict())
    with torch.no_grad():
        for file in weight_files():
            with safe_open(file, framework="pt") as source:
                for name in source.keys():
                    target = targets.pop(name)
                    value = source.get_tensor(name).to(target.device, target.dtype)
                    if isinstance(target, DTensor):
                        value = distribute_tensor(value, target.device_mesh, target.placements, src_data_rank=None)
                    target.copy_(value)
    missing = [name for name in targets if name not in model._tied_weights_keys]
    if missing:
        raise SystemExit(f"the weights of this directory lack {', '.join(missing)}")


def built(args, many):
    if not many:
        model = AutoModelForCausalLM.from_pretrained(HERE, trust_remote_code=True, dtype=torch.float32).to(args.device)
        parts = model
    else:  # no process ever holds all weights
        config = AutoConfig.from_pretrained(HERE, trust_remote_code=True)
        with torch.device("meta"):
            model = AutoModelForCausalLM.from_config(config, trust_remote_code=True, dtype=torch.float32)
        model.tie_weights()
        parts = shard(model, args)
        model.to_empty(device=args.device)
        model.tie_weights()
        fill(model)
    model.config.use_cache = False
    if args.checkpointing:
        model.gradient_checkpointing_enable()
    model.train()
    return parts


def optimizer_of(model, lr, hints):
    matrices = [p for p in model.parameters() if p.requires_grad and p.dim() >= 2]
    others = [p for p in model.parameters() if p.requires_grad and p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": hints["weight_decay"]}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW([group for group in groups if group["params"]], lr=lr, betas=tuple(hints["betas"]))


def step_folders(output):
    """Finished checkpoints, oldest first: the file that says where everything lies is written last."""
    return sorted(path for path in output.glob("step-*") if (path / ".metadata").exists())


def save(output, step, model, optimizer, stream, tokenizer, args, main):
    """A distributed checkpoint: any number of processes can go on from it."""
    folder = output / f"step-{step:08d}"
    model_state, optimizer_state = get_state_dict(model, optimizer)
    if main:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".metadata").unlink(missing_ok=True)
        (folder / "stream.json").write_text(json.dumps(stream.state()))
    checkpoint.save({"model": model_state, "optimizer": optimizer_state}, checkpoint_id=str(folder))
    if args.safetensors:
        save_model(folder / "model", model, tokenizer, main)
    if main:
        for old in step_folders(output)[: -max(1, args.keep)]:
            (old / ".metadata").unlink()
            shutil.rmtree(old)


def restore(output, model, optimizer, stream):
    """Loads the last checkpoint; gives the number of steps done."""
    folders = step_folders(output)
    if not folders:
        return 0
    stream.load(json.loads((folders[-1] / "stream.json").read_text()))
    model_state, optimizer_state = get_state_dict(model, optimizer)
    checkpoint.load({"model": model_state, "optimizer": optimizer_state}, checkpoint_id=str(folders[-1]))
    set_state_dict(model, optimizer, model_state_dict=model_state, optim_state_dict=optimizer_state)
    return int(folders[-1].name.split("-")[1])


def save_model(folder, model, tokenizer, main):
    """The trained model as a directory like this one."""
    state = get_model_state_dict(model, options=WHOLE)
    if main:
        model.save_pretrained(folder, state_dict=state)
        tokenizer.save_pretrained(folder)
        for name in ("train.py", "design.yml"):
            (folder / name).write_bytes((HERE / name).read_bytes())


def learn(model, rows, args, many):
    """Adds the gradients of these rows, micro-batch by micro-batch; gives their mean loss."""
    size = args.micro_batch or len(rows)
    parts = [rows[first : first + size] for first in range(0, len(rows), size)]
    total = torch.zeros((), device=args.device)
    for number, part in enumerate(parts):
        if many and args.zero < 2:  # gradients are exchanged once
            model.set_requires_gradient_sync(number + 1 == len(parts))
        ids = torch.tensor(part, device=args.device)
        mixed = args.dtype != "float32" and not many
        with torch.autocast(args.device, getattr(torch, args.dtype)) if mixed else contextlib.nullcontext():
            loss = model(input_ids=ids, labels=ids).loss
        loss = loss * (len(part) / len(rows))
        loss.backward()
        total += loss.detach().float()
    return total


def main():
    args, hints = arguments()
    many = int(os.environ.get("WORLD_SIZE", 1)) > 1
    if args.device == "cuda":
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", 0)))
    if many:
        dist.init_process_group("nccl" if args.device == "cuda" else "gloo")
    rank, world = (dist.get_rank(), dist.get_world_size()) if many else (0, 1)
    if args.batch_size % world != 0:
        raise SystemExit(f"--batch-size {args.batch_size} cannot be divided among {world} processes")
    torch.manual_seed(args.seed)
    tokenizer = AutoTokenizer.from_pretrained(HERE, trust_remote_code=True)
    model = built(args, many)
    optimizer = optimizer_of(model, args.lr, hints)
    output = pathlib.Path(args.output)
    output.mkdir(parents=True, exist_ok=True)
    length = args.seq_len or min(1024, model.config.max_position_embeddings)
    stream = Stream(args.data, tokenizer, length, model.config.design["tokenizer"])
    done = restore(output, model, optimizer, stream) if args.resume else 0
    if rank == 0 and hints.get("optimizer", "adamw") != "adamw":
        print(json.dumps({"note": f"AdamW is used; the design asks for {hints['optimizer']}"}), flush=True)
    start = time.time()
    for step in range(done, args.steps):
        for group in optimizer.param_groups:
            group["lr"] = rate(step, args.steps, args.lr, hints)
        rows = [stream.next() for _ in range(args.batch_size)]
        loss = learn(model, rows[rank::world], args, many)
        if hints["grad_clip"] > 0:
            torch.nn.utils.clip_grad_norm_(model.parameters(), hints["grad_clip"])
        optimizer.step()
        optimizer.zero_grad()
        if many:
            dist.all_reduce(loss)
        if rank == 0:
            seconds = round(time.time() - start, 3)
            print(json.dumps({"step": step + 1, "loss": loss.item() / world, "seconds": seconds}), flush=True)
        if (step + 1) % args.save_every == 0 or step + 1 == args.steps:
            save(output, step + 1, model, optimizer, stream, tokenizer, args, rank == 0)
    save_model(output / "final", model, tokenizer, rank == 0)
    if many:
        dist.barrier()
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
