"""What the baselines share: the commands of model_bench.cpp for a PyTorch model, and the sizes of the designs.

Commands, one a line, each answered by one JSON line:
  train N T      N training steps (forward, backward, clipping, AdamW) on random tokens {B, T}: milliseconds of each
  slope N T      the same without the optimizer
  generate N T   N times 64 greedy tokens after a prompt of T: milliseconds a token (transformers models only)
  token N T      N single tokens after T others, one at a time: milliseconds of each (transformers models only)
"""

import argparse
import json
import resource
import sys
import time

import torch

GENERATED = 64


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind", required=True)
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--sizes", type=json.loads, default={}, help="JSON: d, layers, heads, ffn, vocab, longest and those of the kind")
    args = parser.parse_args()
    args.sizes = {"d": 256, "layers": 4, "heads": 4, "ffn": 1024, "vocab": 4096, "longest": 2048} | args.sizes
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    return args


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def trained(model, loss_of, optimizer, ids) -> tuple:
    begin = time.perf_counter()
    loss = loss_of(model, ids)
    loss.backward()
    if optimizer:
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
    spent = (time.perf_counter() - begin) * 1e3
    if not optimizer:
        model.zero_grad(set_to_none=True)
    return spent, loss.item()


@torch.no_grad()
def generated(model, ids) -> float:
    begin = time.perf_counter()
    out = model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=GENERATED, min_new_tokens=GENERATED,
                         do_sample=False, use_cache=True, pad_token_id=0)
    return (time.perf_counter() - begin) * 1e3 / (out.shape[1] - ids.shape[1])


@torch.no_grad()
def single_tokens(model, ids, count) -> list:
    result = model(input_ids=ids, use_cache=True)
    name = next(name for name in ("cache", "cache_params", "past_key_values") if name in result)
    spent = []
    for _ in range(count):
        token = torch.randint(0, model.config.vocab_size, (1, 1))
        begin = time.perf_counter()
        result = model(input_ids=token, use_cache=True, **{name: result[name]})
        spent.append((time.perf_counter() - begin) * 1e3)
    return spent


def serve(model, loss_of, args, start_mb: float) -> None:
    """loss_of(model, ids): the training loss. `start_mb`: the peak before the model was built."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4, betas=(0.9, 0.95), weight_decay=0.1)
    generator = torch.Generator().manual_seed(2)
    for line in sys.stdin:
        what, count, length = line.split()
        loss, spent = 0.0, []
        if what in ("train", "slope"):
            model.train()
            for _ in range(int(count)):
                ids = torch.randint(0, args.sizes["vocab"], (args.batch, int(length)), generator=generator)
                milliseconds, loss = trained(model, loss_of, optimizer if what == "train" else None, ids)
                spent.append(milliseconds)
        else:
            model.eval()
            ids = torch.randint(1, args.sizes["vocab"], (1, int(length)), generator=generator)
            spent = (single_tokens(model, ids, int(count)) if what == "token"
                     else [generated(model, ids) for _ in range(int(count))])
        print(json.dumps({"ms": spent, "loss": loss, "parameters": sum(p.numel() for p in model.parameters()),
                          "start_mb": start_mb, "peak_mb": peak_mb()}), flush=True)
