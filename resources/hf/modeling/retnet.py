class RetNet(Recurrent):
    """S_t = g_i S_(t-1) + k_t v_t^T with a fixed g_i = 1 - 2^(-5-i) for each head i; o_t = S_t^T q_t, normed and gated. Sun et al. 2023."""

    def __init__(self, values, place):
        super().__init__(place)
        self.config = place.config
        self.heads = place.model["n_heads"]
        self.key_dim = place.width // self.heads
        self.value_dim = field(values, "vendor.studio.expand_v", 2) * self.key_dim
        self.chunk = field(values, "chunk_size", 64) if field(values, "chunkwise", True) else None  # None: all tokens at once
        rope = place.config.design["positional"]["kind"] == "rope"
        self.rotates = rope and field(values, "rope", True)
        inner = self.heads * self.value_dim
        self.q_proj = Linear(place.width, place.width, bias=False)
        self.k_proj = Linear(place.width, place.width, bias=False)
        self.v_proj = Linear(place.width, inner, bias=False)
        self.g_proj = Linear(place.width, inner, bias=False)
        self.o_proj = Linear(inner, place.width, bias=False)

    def read(self, x, context, state):
        query, key = self.q_proj(x), only_real(self.k_proj(x), context)
        query, key = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (query, key))
        if self.rotates:
            table = rope_table(self.config, self.key_dim, context["positions"])
            query, key = rotate(query, table), rotate(key, table)
        query, key = query.transpose(1, 2).float() * self.key_dim**-0.5, key.transpose(1, 2).float()
        value = self.v_proj(x).unflatten(-1, (self.heads, -1)).float()
        places = torch.arange(self.heads, device=x.device, dtype=precise(x.device))
        log_decay = torch.log(1 - torch.exp2(-5.0 - places)).expand(*x.shape[:2], -1)
        before = state.get("state", torch.zeros(x.shape[0], self.heads, self.key_dim, self.value_dim, device=x.device))
        y, after = chunked(query, key, value, log_decay, before, self.chunk or x.shape[1])
        y = F.layer_norm(y, (self.value_dim,), eps=1e-6).flatten(2).to(x.dtype)
        return self.o_proj(F.silu(self.g_proj(x)) * y), {"state": after}
