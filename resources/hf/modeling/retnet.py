class RetNet(Recurrent):
    """S_t = g_i S_(t-1) + k_t v_t^T with a fixed g_i = 1 - 2^(-5-i) for each head i; o_t = S_t^T q_t, normed and gated. Sun et al. 2023."""

    def __init__(self, values, place):
        super().__init__(place)
        self.config = place.config
        self.heads = place.model["n_heads"]
        self.key_dim = place.width // self.heads
        self.value_dim = field(values, "vendor.studio.expand_v", 2) * self.key_dim
        rope = place.config.design["positional"]["kind"] == "rope"
        self.rotates = rope and field(values, "rope", True)
        inner = self.heads * self.value_dim
        self.q_proj = Linear(place.width, place.width, bias=False)
        self.k_proj = Linear(place.width, place.width, bias=False)
        self.v_proj = Linear(place.width, inner, bias=False)
        self.g_proj = Linear(place.width, inner, bias=False)
        self.o_proj = Linear(inner, place.width, bias=False)

    def read(self, x, context, state):
        def heads_of(y, size):
            return y.view(*y.shape[:-1], self.heads, size).transpose(1, 2)

        query, key = heads_of(self.q_proj(x), self.key_dim), heads_of(only_real(self.k_proj(x), context), self.key_dim)
        value = heads_of(self.v_proj(x), self.value_dim)
        if self.rotates:
            table = rope_table(self.config, self.key_dim, context["positions"])
            query, key = rotate(query, table), rotate(key, table)
        decay = torch.log(1 - torch.exp2(-5.0 - torch.arange(self.heads, device=x.device, dtype=torch.float32)))
        log_decay = decay[None, :, None].expand(x.shape[0], -1, x.shape[1])
        before = state.get("state", torch.zeros(x.shape[0], self.heads, self.key_dim, self.value_dim, device=x.device))
        y, after = chunked(query.float() * self.key_dim**-0.5, key.float(), value.float(), log_decay, before)
        y = F.layer_norm(y.transpose(1, 2), (self.value_dim,), eps=1e-6).flatten(2).to(x.dtype)
        return self.o_proj(F.silu(self.g_proj(x)) * y), {"state": after}
