def inputs(ids):
    """The last token of a sequence is predicted and not read, as in the engine: so losses over the tokens that are read (balance of
    experts, gates, memories) are over those that predict. The library's own classes shift by themselves, and read it."""
    if not own_code():
        return {"input_ids": ids, "labels": ids}
    return {"input_ids": ids[:, :-1], "shift_labels": ids[:, 1:]}


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
            loss = model(**inputs(ids)).loss
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
    tokenizer = AutoTokenizer.from_pretrained(HERE, trust_remote_code=own_code())
    model = built(args, many)
    optimizer = Optimizers(model, args.lr, hints)
    output = pathlib.Path(args.output)
    output.mkdir(parents=True, exist_ok=True)
    length = args.seq_len or min(1024, model.config.max_position_embeddings)
    stream = Stream(args.data, tokenizer, length, TRAINING["tokenizer"])
    done = restore(output, model, optimizer, stream) if args.resume else 0
    if rank == 0 and hints["optimizer"] != "adamw" and TRAINING["tensors"] is None:
        print(json.dumps({"note": f"AdamW is used for the library's own classes; the design asks for {hints['optimizer']}"}), flush=True)
    start = time.time()
    for step in range(done, args.steps):
        rows = [stream.next() for _ in range(args.batch_size)]
        loss = learn(model, rows[rank::world], args, many)
        if hints["grad_clip"] > 0:
            torch.nn.utils.clip_grad_norm_(model.parameters(), hints["grad_clip"])
        optimizer.step(rate(step, args.steps, args.lr, hints))
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
