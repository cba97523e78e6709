"""One training step of transformers' LlamaForCausalLM, eager, float32: the baseline of the train benchmark.

The shape is the one of train_step_bench (d 256, 4 layers, 4 heads, T 256, B 4, vocabulary 4096, tied). Prints one JSON line:
{"name", "parameters", "ms_per_step": median, "cpu_ms_per_step": median processor time, "ms": [...], "peak_rss_mb", "loss_first", "loss_last"}.
"""

import argparse
import json
import resource
import statistics
import time

import torch
from transformers import LlamaConfig, LlamaForCausalLM


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--warmup", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--d-model", type=int, default=256)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--ffn", type=int, default=1024)
    parser.add_argument("--seq-len", type=int, default=256)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--vocab", type=int, default=4096)
    parser.add_argument("--attention", default="sdpa", choices=["sdpa", "eager"])
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    config = LlamaConfig(
        vocab_size=args.vocab,
        hidden_size=args.d_model,
        intermediate_size=args.ffn,
        num_hidden_layers=args.layers,
        num_attention_heads=args.heads,
        num_key_value_heads=args.heads,
        max_position_embeddings=args.seq_len,
        tie_word_embeddings=True,
        attn_implementation=args.attention,
        use_cache=False,
    )
    model = LlamaForCausalLM(config).float().train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4, betas=(0.9, 0.95), weight_decay=0.1)
    generator = torch.Generator().manual_seed(2)
    milliseconds, cpu, losses = [], [], []
    for step in range(args.warmup + args.steps):
        tokens = torch.randint(0, args.vocab, (args.batch, args.seq_len), generator=generator)
        begin, cpu_begin = time.perf_counter(), time.process_time()
        loss = model(input_ids=tokens, labels=tokens).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        if step >= args.warmup:
            milliseconds.append((time.perf_counter() - begin) * 1e3)
            cpu.append((time.process_time() - cpu_begin) * 1e3)
        losses.append(loss.item())
    print(json.dumps({
        "name": "transformers LlamaForCausalLM (" + args.attention + ")",
        "parameters": sum(p.numel() for p in model.parameters()),
        "ms_per_step": statistics.median(milliseconds),
        "cpu_ms_per_step": statistics.median(cpu),
        "ms": milliseconds,
        "peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "loss_first": losses[0],
        "loss_last": losses[-1],
    }))


if __name__ == "__main__":
    main()
