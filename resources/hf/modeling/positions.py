# ---------------------------------------------------------------------------------------------------------------------------------------
# Positions


def rope_frequencies(rope, size, max_positions, lengths):
    """Angles a position turns the pairs of a head of this size by: {B, size / 2}, or {1, size / 2} when they do not depend on the lengths
    of the sequences (lengths {B}). Su et al. 2021; scalings: Chen et al. 2023 (linear), Peng et al. 2023 (dynamic, yarn), Llama 3, Ding et al.
    2024 (longrope)."""
    kind, theta = rope["rope_type"], rope["rope_theta"]
    factor = rope.get("factor", 1.0)
    original = rope.get("original_max_position_embeddings", max_positions)
    double = torch.float64
    exponent = -2.0 * torch.arange(size // 2, dtype=double) / size
    if kind == "dynamic":
        stretched = factor * (lengths.to("cpu", double) / max(1, original)).clamp(min=1.0) - (factor - 1)
        bases = theta * stretched ** (size / (size - 2) if size > 2 else 1.0)
        return bases[:, None] ** exponent
    frequencies = theta**exponent
    if kind == "longrope":
        factors = torch.tensor([rope["short_factor"], rope["long_factor"]], dtype=double)
        return frequencies[None] / factors[(lengths.to("cpu") > original).long()]
    if kind == "linear":
        frequencies = frequencies / factor
    elif kind == "llama3":
        low, high = rope["low_freq_factor"], rope["high_freq_factor"]
        turns = original * frequencies / (2 * math.pi)
        kept = ((turns - low) / (high - low)).clamp(0, 1) if high > low else (turns > low).to(double)
        frequencies = (1 - kept) * frequencies / factor + kept * frequencies
    elif kind == "yarn":

        def dimension_of(turns):
            return size * math.log(original / (turns * 2 * math.pi)) / (2 * math.log(theta))

        low = max(0.0, math.floor(dimension_of(rope["beta_fast"])))
        high = min(size - 1.0, math.ceil(dimension_of(rope["beta_slow"])))
        high += 0.001 if high == low else 0
        stretched = ((torch.arange(size // 2, dtype=double) - low) / (high - low)).clamp(0, 1)
        frequencies = stretched * frequencies / factor + (1 - stretched) * frequencies
    return frequencies[None]


def rope_table(config, size, positions, theta=None):
    """Cosine and sine {B, T, size / 2} of the angles at `positions` {B, T}. Nothing is kept between calls: models built on the meta device
    would lose it. theta: of one layer, in place of the model's."""
    rope = config.rope_parameters if theta is None else {**config.rope_parameters, "rope_theta": theta}
    lengths = positions.amax(dim=1) + 1
    frequencies = rope_frequencies(rope, size, config.max_position_embeddings, lengths)
    wide = precise(positions.device)
    angles = positions[..., None].to(wide) * frequencies[:, None].to(positions.device, wide)
    scale = rope.get("attention_factor", 1.0)
    return (angles.cos() * scale).float(), (angles.sin() * scale).float()


def rotate(x, table, interleaved=False):
    """Turns pairs of the first numbers of each head, as many as the table has angles for: the halves against each other, or neighbours. x
    {B, heads, T, h}, table from rope_table."""
    cosine, sine = (part[:, None].to(x.dtype) for part in table)
    size = 2 * cosine.shape[-1]
    turned, rest = x[..., :size], x[..., size:]
    a, b = (turned[..., 0::2], turned[..., 1::2]) if interleaved else turned.chunk(2, dim=-1)
    return torch.cat([a * cosine - b * sine, b * cosine + a * sine, rest], dim=-1)


def alibi_slopes(heads):
    """Press et al. 2022, section 3; for a number of heads that is no power of two as in the authors' code."""
    power = 2 ** int(math.log2(heads))
    slopes = [2.0 ** (-8.0 * i / power) for i in range(1, power + 1)]
    return slopes + [2.0 ** (-4.0 * i / power) for i in range(1, 2 * (heads - power), 2)]


class Context:
    """What every layer of one forward pass needs. A mapping, so that it moves between devices with the layers (device_map)."""

    @staticmethod
    def of(ids, positions, padding, past, auxiliary=None):
        """ids, positions {B, T}; padding {B, past + T}, true where a token is, or None when there is no padding; past: tokens in the cache;
        offset: added to a mixer's cache number when its layer runs again."""
        return {"ids": ids, "positions": positions, "padding": padding, "past": past, "auxiliary": auxiliary, "offset": 0}


def real_tokens(context, x):
    """{B, T, 1}: one where a token is, zero where padding is; None without padding."""
    if context["padding"] is None:
        return None
    return context["padding"][:, -x.shape[1] :, None].to(x.dtype)


def real_mean(values, context):
    """Of values {B, T, n}, over the tokens: padding is none."""
    real = real_tokens(context, values)
    return values.mean() if real is None else (values * real).sum() / (real.sum() * values.shape[2]).clamp(min=1)
