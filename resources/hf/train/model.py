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


def own_code():
    """Whether the model is computed by modeling_eulerstack.py: nothing of it lies outside of the files of weights."""
    return (HERE / "modeling_eulerstack.py").exists()


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
    if not many or not own_code():  # the library's classes have buffers and names of their own: each process reads the whole model once
        model = AutoModelForCausalLM.from_pretrained(HERE, trust_remote_code=own_code(), dtype=torch.float32)
        parts = shard(model, args) if many else model
        model.to(args.device)
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
