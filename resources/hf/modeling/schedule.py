# ---------------------------------------------------------------------------------------------------------------------------------------
# The model


def step_sizes(parameter, values):
    """x with softplus(x) = e^u, u uniform between the logarithms of two step sizes."""
    steps = torch.empty_like(parameter, dtype=torch.float32).uniform_(math.log(values["low"]), math.log(values["high"])).exp()
    return steps + torch.log(-torch.expm1(-steps))


SPECIAL_STARTS = {
    "identity": lambda parameter, values: values["std"] * torch.eye(*parameter.shape),
    "constant": lambda parameter, values: torch.full_like(parameter, values["std"]),
    "log_count": lambda parameter, values: torch.arange(1, parameter.shape[-1] + 1.0).log().expand_as(parameter),
    "log_of_uniform": lambda parameter, values: torch.empty_like(parameter).uniform_(values["low"], values["high"]).log(),
    "softplus_of_log_scale": step_sizes,
}


def joined(kind, x, streams, gate, projection):
    """What streams of one input x give: side by side (concat), weighed (gated) or added, then projected where there is a projection."""
    if kind == "concat":
        y = torch.cat(streams, dim=-1)
    elif kind == "gated":
        share = F.softmax(gate(x), dim=-1)
        y = sum(stream * share[..., i : i + 1] for i, stream in enumerate(streams))
    else:
        y = sum(streams)
    return y if projection is None else projection(y)


class Merge(nn.Module):
    """Joins what parallel streams gave."""

    def __init__(self, config, entry, tensors, slots):
        super().__init__()
        merge = entry["merge"]
        self.kind, self.heads = merge["kind"], config.design["model"]["n_heads"]
        names = [stream["stream"] for stream in entry["parallel"]]
        if self.kind == "cross_attn":
            self.source, self.target = names.index(merge["from"]), names.index(merge["to"])
            slots.append(StateLayer)
            self.slot = len(slots) - 1
        for name, values in tensors.items():  # proj, gate, or q_proj, k_proj, v_proj, o_proj
            out, inner = values["shape"]
            self.add_module(name.removesuffix(".weight"), Linear(inner, out, bias=False))

    def forward(self, x, streams, context, past_key_values):
        if self.kind == "cross_attn":
            streams = [self.crossed(streams, context, past_key_values)]
        return joined(self.kind, x, streams, getattr(self, "gate", None), getattr(self, "proj", None))

    def crossed(self, streams, context, past_key_values):
        target, source = streams[self.target], streams[self.source]
        key, value = self.k_proj(source), self.v_proj(source)
        cache = cache_of(past_key_values, self.slot, StateLayer)
        if cache is not None:
            if cache.state:
                key, value = torch.cat([cache.state["key"], key], dim=1), torch.cat([cache.state["value"], value], dim=1)
            cache.advance(target.shape[1], key=key, value=value)

        def by_head(part):
            return part.unflatten(-1, (self.heads, -1)).transpose(1, 2)

        seen = visible_keys(context, target.shape[1], key.shape[1], 0)
        read = F.scaled_dot_product_attention(by_head(self.q_proj(target)), by_head(key), by_head(value), attn_mask=seen)
        y = target + self.o_proj(read.transpose(1, 2).reshape(target.shape))
        return y + sum(stream for i, stream in enumerate(streams) if i not in (self.source, self.target))


def solved(slope, x, steps, method):
    """x after one unit of time of x' = slope(x), by "euler" or "rk4"."""
    size = 1.0 / steps
    for _ in range(steps):
        first = slope(x)
        if method == "euler":
            x = x + size * first
            continue
        second = slope(x + size / 2 * first)
        third = slope(x + size / 2 * second)
        x = x + size / 6 * (first + 2 * second + 2 * third + slope(x + size * third))
    return x
