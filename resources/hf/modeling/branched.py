class Branched(nn.Module):
    """Every branch reads the whole text; a selector weighs their outputs for each token."""

    def __init__(self, values, place):
        super().__init__()
        selector = values.get("selector") or {}
        branches = values["branches"]
        self.chosen = field(selector, "top_k", 1) if field(selector, "type", "learned_gate") == "top_k" else len(branches)
        self.selector = Linear(place.width, len(branches), bias=False)
        self.branches = nn.Module()  # named as in the design
        self.names = values.get("branch_names") or list(branches)  # in its order: the library sorts the keys of what it saves
        for name in self.names:
            self.branches.add_module(name, build_mixer(branches[name], place))

    def forward(self, x, context, past_key_values=None, **kwargs):
        weights = F.softmax(self.selector(x), dim=-1, dtype=torch.float32)
        if self.chosen < len(self.names):
            kept, places = weights.topk(self.chosen, dim=-1)
            # One weight divided by itself is one and would teach the selector nothing: it keeps the slope it had before.
            shares = torch.ones_like(kept) + (kept - kept.detach()) if self.chosen == 1 else kept / kept.sum(-1, keepdim=True)
            weights = torch.zeros_like(weights).scatter(-1, places, shares)
        total = 0
        for i, name in enumerate(self.names):
            y = self.branches.get_submodule(name)(x, context, past_key_values=past_key_values, **kwargs)
            total = total + weights[..., i, None].to(x.dtype) * y
        return total


def build_mamba(values, place):
    return Mamba2(values, place) if field(values, "variant", "mamba2") == "mamba2" else Mamba1(values, place)


MIXERS = {
    "attention": build_attention,
    "mamba": build_mamba,
    "retnet": RetNet,
    "hyena": Hyena,
    "ttt_layer": TestTimeTraining,
    "branched": Branched,
}


def build_mixer(values, place):
    return MIXERS[values["kind"]](values, place)
