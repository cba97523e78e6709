def arguments():
    hints = TRAINING["training_hints"]
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
