# ---------------------------------------------------------------------------------------------------------------------------------------
# Parts for models of your own: each is put around bodies, which map {B, T, d} to the same shape. DepthGate above is one too.


class ParallelStream(nn.Module):
    """Bodies that read one input side by side. merge_type add, concat or gated (softmax of a product with the input)."""

    def __init__(self, streams, d_model, merge_type="add", merge_projection=False, stream_names=None):
        super().__init__()
        names = stream_names or [str(i) for i in range(len(streams))]
        if merge_type not in ("add", "concat", "gated"):
            raise ValueError(f"there is no merge {merge_type!r}: add, concat, gated")
        self.streams, self.merge_type = nn.ModuleDict(zip(names, streams)), merge_type
        if merge_type == "gated":
            self.gate = Linear(d_model, len(streams), bias=False)
        if merge_projection:
            self.proj = Linear((len(streams) if merge_type == "concat" else 1) * d_model, d_model, bias=False)

    def forward(self, x):
        return joined(self.merge_type, x, [stream(x) for stream in self.streams.values()], getattr(self, "gate", None),
                      getattr(self, "proj", None))


class DiscreteIntegrator(nn.Module):
    """One body `steps` times with one set of weights."""

    def __init__(self, body, steps):
        super().__init__()
        self.body, self.steps = body, steps

    def forward(self, x):
        for _ in range(self.steps):
            x = self.body(x)
        return x


class ODEIntegrator(nn.Module):
    """x' = body(x) - x over one unit of time. method "euler" or "rk4". Chen et al. 2018."""

    def __init__(self, body, steps, method="rk4"):
        super().__init__()
        if method not in ("euler", "rk4"):
            raise ValueError(f"there is no method {method!r}: euler, rk4")
        self.body, self.steps, self.method = body, steps, method

    def forward(self, x):
        return solved(self.body, x, self.steps, self.method)


class TitansMemoryModule(NeuralMemory):
    """A neural memory by itself: memory(x) reads, memory.step(x) learns once and gives the surprise."""

    def __init__(self, d_model, hidden=None, inner_lr=0.001):
        values = {"params": {"hidden": hidden or 4 * d_model}, "inner_lr": inner_lr, "update_at_inference": True}
        super().__init__(values, Place(None, {"width": d_model}, 0, []))

    def forward(self, x):
        return super().forward(x, Context.of(None, None, None, 1))
