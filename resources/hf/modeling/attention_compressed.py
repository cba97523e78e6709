def rounded_to(x, form):
    """To the nearest number of the format; each vector has a scale of its own in the two narrow ones (OCP 2023, Microscaling formats). The
    gradient passes straight through (Bengio et al. 2013)."""
    if form == "fp32":
        return x
    plain = x.detach().float()
    if form == "bf16":
        rounded = plain.to(torch.bfloat16).float()
    else:
        scale = plain.abs().amax(-1, keepdim=True).clamp(min=1e-12) / (448.0 if form == "fp8" else 6.0)
        one = plain / scale
        if form == "fp8":
            rounded = one.to(torch.float8_e4m3fn).float() * scale
        else:  # 0 to 2 by halves, 2 to 4 by ones, 4 and 6
            size = one.abs()
            steps = torch.where(size < 2, (size * 2).round() / 2, torch.where(size < 4, size.round(), (size / 2).round() * 2))
            rounded = one.sign() * steps * scale
    return x + (rounded - plain).to(x.dtype)


class BlockIndexer(nn.Module):
    """Scores of blocks for each query. relu_mha: DeepSeek-AI 2025 (V3.2), equation 1; learned_block_sel: Bahdanau et al. 2015, section 3.1."""

    def __init__(self, values, width):
        super().__init__()
        self.form, self.heads, self.size = values["arch"], field(values, "n_heads", 1), field(values, "d_per_head", 1)
        self.dtype = field(values, "dtype", "fp32")
        self.q_proj = Linear(width, self.heads * self.size, bias=False)
        self.k_proj = Linear(width, self.size if self.form == "relu_mha" else self.heads * self.size, bias=False)
        if self.form == "relu_mha":
            self.weights_proj = Linear(width, self.heads, bias=False)
        if self.form == "learned_block_sel":
            self.score = Weights((self.heads, self.size))

    def forward(self, x, entries):
        """x {B, T, d}, entries {B, n, k}; gives {B, T, n}."""
        query = rounded_to(self.q_proj(x).unflatten(-1, (self.heads, self.size)), self.dtype)
        if self.form == "relu_mha":
            products = torch.einsum("bthd,bnd->bthn", query, entries) / math.sqrt(self.size)
            return (F.relu(products) * (self.weights_proj(x) / math.sqrt(self.heads))[..., None]).sum(2)
        if self.form == "dot_product":
            return query.flatten(2) @ entries.transpose(1, 2) / (math.sqrt(self.size) * self.heads)
        keys = entries.unflatten(-1, (self.heads, self.size))[:, None]
        return (torch.tanh(query[:, :, None] + keys) * self.score()).sum((-1, -2)) / self.heads


class CompressedAttention(Attention):
    """A block of m tokens gives one key and one value for each key/value head; a query reads the entries of complete blocks beside the tokens
    near to it. csa: entries of the best blocks; hca: of all; nsa_learned: all entries, tokens of the best blocks and near tokens, added by gates.
    DeepSeek-AI 2026 (DeepSeek-V4), sections 2.3.1 and 2.3.2; Yuan et al. 2025, section 3. The cache keeps every token; entries are made anew."""

    def __init__(self, values, place):
        super().__init__(values, place)
        block = values["compression"]
        self.form, self.pool = block["kind"], field(block, "pool", "softmax_gated")
        self.block, self.top = block["m_block"], field(block, "top_k_blocks", 16)
        width = self.kv_heads * self.head_dim
        if self.pool == "softmax_gated":
            self.pool_gate = Linear(place.width, width, bias=False)
        if self.pool in ("softmax_gated", "learned_pool"):
            self.pool_position = Weights((self.block, width))
        self.indexer = BlockIndexer(block["indexer"], place.width) if block.get("indexer") is not None else None
        if self.form == "nsa_learned":
            self.branch_gate = Linear(place.width, 3 * self.heads, bias=False)

    def new_cache(self):
        return StateLayer()

    def pooled(self, blocks, weights):
        """blocks {B, n, m, e}; gives {B, n, e}."""
        if weights is not None:
            return (blocks * weights).sum(2)
        return blocks.amax(2) if self.pool == "max" else blocks.mean(2)

    def entries(self, tokens):
        """Keys, values {B, K, n, h} and index keys {B, n, k} of the complete blocks of the tokens, which stand in order."""
        count = tokens["key"].shape[1] // self.block

        def blocks(x):
            return x[:, : count * self.block].unflatten(1, (count, self.block))

        weights = None
        if self.pool == "softmax_gated":
            weights = F.softmax(blocks(tokens["gate"]) + self.pool_position(), dim=2)
        elif self.pool == "learned_pool":
            weights = F.softmax(self.pool_position(), dim=0)
        key = self.split(self.pooled(blocks(tokens["key"]), weights))
        value = self.split(self.pooled(blocks(tokens["value"]), weights))
        if self.rotated > 0:  # for the place of the block's first token
            places = torch.arange(0, count * self.block, self.block, device=key.device)[None]
            key = rotate(key, rope_table(self.config, self.rotated, places.expand(key.shape[0], -1), self.theta), self.interleaved)
        index = None if self.indexer is None else rounded_to(blocks(tokens["index"]).mean(2), self.indexer.dtype)
        return key, value, index

    def chosen(self, scores, complete):
        """{B, T, n}: the best blocks of each query; equal scores in their order."""
        ranked = scores.detach().masked_fill(~complete, -1e30)
        best = torch.sort(ranked, dim=-1, stable=True, descending=True).indices[..., : min(self.top, ranked.shape[-1])]
        return torch.zeros_like(complete).scatter(-1, best, True) & complete

    def forward(self, x, context, past_key_values=None, **kwargs):
        query, key = self.split(self.q_proj(x), getattr(self, "q_norm", None)), self.split(self.k_proj(x), getattr(self, "k_norm", None))
        turned = key
        if self.rotated > 0:
            table = self.table(context, self.rotated)
            query, turned = rotate(query, table, self.interleaved), rotate(key, table, self.interleaved)
        tokens = {"key": key.transpose(1, 2).flatten(2), "turned": turned.transpose(1, 2).flatten(2), "value": self.v_proj(x)}
        if self.pool == "softmax_gated":
            tokens["gate"] = self.pool_gate(x)
        if self.indexer is not None:
            tokens["index"] = self.indexer.k_proj(x)
        cache = cache_of(past_key_values, self.layer_idx + context["offset"], StateLayer)
        if cache is not None:
            if cache.state:
                tokens = {name: torch.cat([cache.state[name], part], dim=1) for name, part in tokens.items()}
            cache.advance(x.shape[1], **tokens)
        padding, length = context["padding"], tokens["key"].shape[1]
        place = torch.arange(length - x.shape[1], length, device=x.device)[None].expand(x.shape[0], -1)
        if padding is not None:  # tokens first, padding behind them, where no query sees it
            order = torch.argsort((~padding).to(torch.uint8), dim=1, stable=True)[..., None]
            tokens = {name: part.gather(1, order.expand(-1, -1, part.shape[2])) for name, part in tokens.items()}
            place = (padding.long().cumsum(1) - 1).clamp(min=0)[:, -x.shape[1] :]
        return self.o_proj(self.mix(x, query, tokens, place))

    def mix(self, x, query, tokens, place):
        """What queries {B, H, T, h} of the tokens x {B, T, d} at the places {B, T} read."""
        wide = self.num_key_value_groups
        key, value = (self.split(tokens[name]).repeat_interleave(wide, dim=1) for name in ("turned", "value"))
        keys = torch.arange(key.shape[2], device=x.device)
        distance = place[..., None] - keys
        near_seen = distance >= 0
        if self.window is None:
            near_seen = near_seen & (keys // self.block >= place[..., None] // self.block)
        else:
            near = distance < self.window
            if self.mode == "dilated":
                near = near & (distance % self.dilation == 0)
            elif self.mode == "nsa":
                near = near | (distance % (self.window * self.dilation) == 0)
            near_seen = near_seen & near
        near = self.biased(query @ key.transpose(2, 3), distance)
        gates = torch.sigmoid(self.branch_gate(x)).unflatten(-1, (3, self.heads)) if self.form == "nsa_learned" else None
        count = key.shape[2] // self.block
        if count == 0:
            y = self.read(near, near_seen, value)
            return (y if gates is None else y * gates[:, :, 2, :, None]).flatten(2)
        far_key, far_value, index = self.entries(tokens)
        far_key, far_value = far_key.repeat_interleave(wide, dim=1), far_value.repeat_interleave(wide, dim=1)
        blocks = torch.arange(count, device=x.device)
        far = self.biased(query @ far_key.transpose(2, 3), place[..., None] - blocks * self.block)
        complete = blocks < ((place + 1) // self.block)[..., None]
        if index is not None:
            scores = self.indexer(x, index).float()
            chosen = self.chosen(scores, complete)
        if gates is not None:
            of_key = (keys // self.block).clamp(max=count - 1)
            in_chosen = chosen[..., of_key] & (keys // self.block < count)
            parts = (self.read(far, complete, far_value), self.read(near + scores[..., of_key][:, None], in_chosen, value),
                     self.read(near, near_seen, value))
            return sum(part * gates[:, :, i, :, None] for i, part in enumerate(parts)).flatten(2)
        if index is not None:
            far, complete = far + scores[:, None], chosen
        both = self.read(torch.cat([near, far], dim=-1), torch.cat([near_seen, complete], dim=-1), torch.cat([value, far_value], dim=2))
        return both.flatten(2)

    def biased(self, products, distance):
        scores = self.capped(products)
        if self.positions != "alibi":
            return scores
        return scores - torch.tensor(alibi_slopes(self.heads), device=scores.device)[:, None, None] * distance[:, None]

    def read(self, scores, seen, value):
        weights = F.dropout(self.shares(scores, seen[:, None]), p=self.dropout, training=self.training)
        return (weights.to(value.dtype) @ value).transpose(1, 2)


def build_attention(values, place):
    if values.get("compression") is not None:
        return CompressedAttention(values, place)
    return LatentAttention(values, place) if values.get("latent_dim") is not None else Attention(values, place)
