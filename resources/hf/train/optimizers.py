def rate(step, steps, peak, hints):
    """Rises over the warm-up, then falls along a cosine to the floor."""
    warm = math.ceil(hints["warmup_steps_ratio"] * steps)
    if step < warm:
        return peak * (step + 1) / warm
    share = (step - warm) / max(1, steps - warm)
    floor = hints["lr_floor_ratio"]
    return peak * (floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * share)))


class Muon(torch.optim.Optimizer):
    """Momentum (Nesterov's form), then the nearest orthogonal matrix by Newton-Schulz steps: Jordan et al. 2024. A step is as long as one of
    AdamW: Liu et al. 2025, section 2.2. Each parameter is a matrix, or one for each expert. Of sharded matrices every process computes
    the whole update and keeps its part."""

    def __init__(self, groups, lr, options):
        super().__init__(groups, {"lr": lr, "weight_decay": 0.0, "momentum": 0.95, "halves": False, "factor": 1.0})
        self.options = options

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for value in group["params"]:
                if value.grad is None:
                    continue
                momentum = self.state[value].setdefault("momentum", torch.zeros_like(value))
                momentum.mul_(group["momentum"]).add_(value.grad)
                update = self.orthogonal(value.grad + momentum * group["momentum"], group["halves"])
                value.mul_(1 - group["lr"] * group["weight_decay"]).sub_(update * group["lr"])

    def orthogonal(self, matrix, halves):
        """The update of length one, of a matrix or of a sharded one. halves: of experts, whose gate and up stand in one tensor."""
        from torch.distributed.tensor import distribute_tensor, DTensor

        whole = matrix.full_tensor() if isinstance(matrix, DTensor) else matrix
        x = whole.unflatten(1, (2, -1)) if halves else whole
        tall = x.shape[-2] > x.shape[-1]
        longest = max(x.shape[-2:])
        x = x.mT if tall else x
        x = x / (x.square().sum((-2, -1), keepdim=True).sqrt() + 1e-7)
        for coefficients, count in ((self.options["ns_coefs"], self.options["ns_iters"]),
                                    (self.options["stabilize_coefs"], self.options["stabilize_iters"])):
            for _ in range(count):
                a, b, c = coefficients
                square = x @ x.mT
                x = a * x + (b * square + c * square @ square) @ x
        x = (x.mT if tall else x).reshape(whole.shape) * (0.2 * math.sqrt(longest))
        return distribute_tensor(x, matrix.device_mesh, matrix.placements, src_data_rank=None) if isinstance(matrix, DTensor) else x


def groups_of(model, hints):
    """Parameters by optimizer, decay and factor of the learning rate, as the design says; where the names are the library's, by shape."""
    by_name = {group: set(names) for group, names in (TRAINING["tensors"] or {}).items()}
    groups = {}
    for name, value in model.named_parameters():
        if not value.requires_grad:
            continue
        muon = name in by_name.get("muon", ())
        decays = name in by_name["decay"] if by_name else value.dim() >= 2
        factor = hints["router_lr_multiplier"] if name in by_name.get("router", ()) else 1.0
        halves = muon and name.endswith(".gate_up_proj.weight") and value.dim() == 3
        group = groups.setdefault((muon, decays or muon, factor, halves),
                                  {"params": [], "weight_decay": hints["weight_decay"] if decays or muon else 0.0, "factor": factor})
        group["params"].append(value)
        if muon:
            group["halves"] = halves
    return [[group for key, group in groups.items() if key[0] == muon] for muon in (False, True)]


class Optimizers(list):
    """What moves the parameters: AdamW, Muon or both."""

    def __init__(self, model, lr, hints):
        adamw, muon = groups_of(model, hints)
        if adamw:
            self.append(torch.optim.AdamW(adamw, lr=lr, betas=tuple(hints["betas"])))
        if muon:
            self.append(Muon(muon, lr, TRAINING["muon"]))

    def step(self, lr):
        for optimizer in self:
            for group in optimizer.param_groups:
                group["lr"] = lr * group["factor"]
            optimizer.step()
            optimizer.zero_grad()
