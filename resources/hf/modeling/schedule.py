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

        query, key, value = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.q_proj(target), key, value))
        tokens, keys = query.shape[2], key.shape[2]
        whole = context["padding"] is None and tokens in (1, keys)
        seen = None if whole else visible_keys(context, tokens, keys, 0)
        read = F.scaled_dot_product_attention(query, key, value, attn_mask=seen, is_causal=whole and tokens > 1)
        y = target + self.o_proj(read.transpose(1, 2).reshape(target.shape))
        return y + sum(stream for i, stream in enumerate(streams) if i not in (self.source, self.target))


def solved(body, x, steps, method):
    """x after one unit of time of x' = body(x) - x, by "euler" or "rk4". A slope is two terms of a sum: none is ever made."""
    size = 1.0 / steps

    def weighted(*terms):
        (total, weight), *others = terms
        total = total * weight
        for term, weight in others:
            total = torch.add(total, term, alpha=weight)
        return total

    for _ in range(steps):
        b1 = body(x)
        if method == "euler":
            x = weighted((x, 1 - size), (b1, size))
            continue
        x2 = weighted((x, 1 - size / 2), (b1, size / 2))
        b2 = body(x2)
        x3 = weighted((x, 1.0), (b2, size / 2), (x2, -size / 2))
        b3 = body(x3)
        x4 = weighted((x, 1.0), (b3, size), (x3, -size))
        middle = ((b2, size / 3), (x2, -size / 3), (b3, size / 3), (x3, -size / 3))
        x = weighted((x, 1 - size / 6), (b1, size / 6), *middle, (body(x4), size / 6), (x4, -size / 6))
    return x
