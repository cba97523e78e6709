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
        for name in ("train.py", "training.json", "design.yml"):
            (folder / name).write_bytes((HERE / name).read_bytes())
