"""Trains the model of this directory on text. One process, or many:

    python train.py --data corpus.txt --steps 1000 --output run
    torchrun --nproc-per-node 8 train.py --data corpus.txt --steps 1000 --output run
    accelerate launch train.py --data corpus.txt --steps 1000 --output run

With several processes parameters, gradients and optimizer are sharded over them (FSDP2), layer by layer. Every process reads its own
sequences; the losses do not depend on their number when --batch-size, the sequences of one step of all processes, stays the same.
"""

import argparse
import json
import math
import os
import pathlib
import time

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as checkpoint
from torch.distributed.checkpoint.state_dict import get_state_dict, set_state_dict, StateDictOptions
from transformers import AutoModelForCausalLM, AutoTokenizer

HERE = pathlib.Path(__file__).resolve().parent


def arguments():
    hints = json.loads((HERE / "config.json").read_text())["design"]["training_hints"]
    parser = argparse.ArgumentParser(description="Trains the model of this directory on text.")
    parser.add_argument("--data", nargs="+", required=True, help="text files, or JSONL files with a key text")
    parser.add_argument("--output", required=True, help="folder for checkpoints and the trained model")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--batch-size", type=int, default=8, help="sequences in a step, of all processes together")
    parser.add_argument("--seq-len", type=int, default=0, help="tokens in a sequence; 0: what the model allows, at most 1024")
    parser.add_argument("--lr", type=float, default=hints["lr_peak"])
    parser.add_argument("--seed", type=int, default=hints["seed"])
    parser.add_argument("--save-every", type=int, default=500)
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint in the output folder")
    parser.add_argument("--dtype", default="float32", help="number format of the weights in training")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser.parse_args(), hints


def documents(files):
    """The texts, one after the other, for ever; a text file is one text, a JSONL file one for each line."""
    while True:
        for file in files:
            with open(file, encoding="utf-8", errors="replace") as lines:
                if file.endswith((".jsonl", ".ndjson")):
                    yield from (json.loads(line)["text"] for line in lines if line.strip())
                else:
                    yield lines.read()


def sequences(files, tokenizer, length, marks):
    """Texts with their marks packed into sequences of `length` tokens, read as they are needed."""
    kept = []
    for text in documents(files):
        ids = tokenizer(text, add_special_tokens=False).input_ids
        if marks["add_bos"] and tokenizer.bos_token_id is not None:
            ids = [tokenizer.bos_token_id, *ids]
        if marks["add_eos"] and tokenizer.eos_token_id is not None:
            ids = [*ids, tokenizer.eos_token_id]
        kept += ids
        whole = len(kept) // length * length
        yield from (kept[first : first + length] for first in range(0, whole, length))
        kept = kept[whole:]


def rate(step, steps, peak, hints):
    """Rises over the warm-up, then falls along a cosine to the floor."""
    warm = max(1, round(hints["warmup_steps_ratio"] * steps))
    if step < warm:
        return peak * (step + 1) / warm
    share = (step - warm) / max(1, steps - warm)
    floor = hints["lr_floor_ratio"]
    return peak * (floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * share)))


def sharded(model, device):
    """FSDP2: each layer is gathered when it computes."""
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard

    mesh = init_device_mesh(device, (dist.get_world_size(),))
    wrapped = {name for name in model._no_split_modules}
    for module in model.modules():
        if type(module).__name__ in wrapped:
            fully_shard(module, mesh=mesh)
    return fully_shard(model, mesh=mesh)


def optimizer_of(model, lr, hints):
    matrices = [p for p in model.parameters() if p.requires_grad and p.dim() >= 2]
    others = [p for p in model.parameters() if p.requires_grad and p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": hints["weight_decay"]}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW([group for group in groups if group["params"]], lr=lr, betas=tuple(hints["betas"]))


def step_folders(output):
    """Finished checkpoints, oldest first."""
    return sorted(path for path in output.glob("step-*") if (path / ".metadata").exists())


def save(output, step, model, optimizer):
    """A distributed checkpoint: any number of processes can go on from it."""
    model_state, optimizer_state = get_state_dict(model, optimizer)
    checkpoint.save({"model": model_state, "optimizer": optimizer_state}, checkpoint_id=str(output / f"step-{step:08d}"))


def restore(output, model, optimizer):
    """Loads the last checkpoint; gives the number of steps done."""
    folders = step_folders(output)
    if not folders:
        return 0
    model_state, optimizer_state = get_state_dict(model, optimizer)
    checkpoint.load({"model": model_state, "optimizer": optimizer_state}, checkpoint_id=str(folders[-1]))
    set_state_dict(model, optimizer, model_state_dict=model_state, optim_state_dict=optimizer_state)
    return int(folders[-1].name.split("-")[1])


def save_model(output, model, tokenizer, main):
    """The trained model as a directory like this one."""
    from torch.distributed.checkpoint.state_dict import get_model_state_dict

    state = get_model_state_dict(model, options=StateDictOptions(full_state_dict=True, cpu_offload=True))
    if main:
        model.save_pretrained(output / "final", state_dict=state)
        tokenizer.save_pretrained(output / "final")
        for name in ("train.py", "design.yml"):
            (output / "final" / name).write_bytes((HERE / name).read_bytes())


def main():
    args, hints = arguments()
    many = int(os.environ.get("WORLD_SIZE", 1)) > 1
    if many:
        dist.init_process_group("nccl" if args.device == "cuda" else "gloo")
    rank, world = (dist.get_rank(), dist.get_world_size()) if many else (0, 1)
    if args.batch_size % world != 0:
        raise SystemExit(f"--batch-size {args.batch_size} cannot be divided among {world} processes")
    device = args.device
    if device == "cuda":
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", 0)))
    torch.manual_seed(args.seed)
    tokenizer = AutoTokenizer.from_pretrained(HERE, trust_remote_code=True)
    model = AutoModelForCausalLM.from_pretrained(HERE, trust_remote_code=True, dtype=getattr(torch, args.dtype)).to(device)
    model.config.use_cache = False
    if hints.get("checkpointing"):
        model.gradient_checkpointing_enable()
    model.train()
    if many:
        model = sharded(model, device)
    optimizer = optimizer_of(model, args.lr, hints)
    output = pathlib.Path(args.output)
    output.mkdir(parents=True, exist_ok=True)
    done = restore(output, model, optimizer) if args.resume else 0
    length = args.seq_len or min(1024, model.config.max_position_embeddings)
    batches = sequences(args.data, tokenizer, length, model.config.design["tokenizer"])
    for _ in range(done * args.batch_size):  # those that were seen before
        next(batches)
    start = time.time()
    for step in range(done, args.steps):
        for group in optimizer.param_groups:
            group["lr"] = rate(step, args.steps, args.lr, hints)
        rows = [next(batches) for _ in range(args.batch_size)][rank :: world]
        ids = torch.tensor(rows, device=device)
        loss = model(input_ids=ids, labels=ids).loss
        loss.backward()
        if hints["grad_clip"] > 0:
            torch.nn.utils.clip_grad_norm_(model.parameters(), hints["grad_clip"])
        optimizer.step()
        optimizer.zero_grad()
        mean = loss.detach().clone()
        if many:
            dist.all_reduce(mean)
        if rank == 0:
            print(json.dumps({"step": step + 1, "loss": mean.item() / world, "seconds": round(time.time() - start, 2)}), flush=True)
        if (step + 1) % args.save_every == 0 or step + 1 == args.steps:
            save(output, step + 1, model, optimizer)
    save_model(output, model, tokenizer, rank == 0)
    if many:
        dist.barrier()
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
