class LatentAttention(AttentionBase):
    """Keys and values of all heads are read from one latent of size r; the cache holds the latent and one rotated key that all heads share:
    r + h_r numbers a token. DeepSeek-AI 2024 (DeepSeek-V2), section 2.1."""

    num_key_value_groups = 1

    def __init__(self, values, place):
        super().__init__(values, place)
        mla = values.get("vendor.studio.mla") or {}
        head = field(values, "vendor.studio.head_dim", place.width // self.heads)
        rope = self.positions == "rope"
        self.latent = values["latent_dim"]
        self.query_latent = field(mla, "q_lora", 0)
        self.rope_dim = field(mla, "rope_head_dim", head // 4 * 2 if rope else 0)
        self.plain_dim = field(mla, "nope_head_dim", max(1, head - self.rope_dim))
        self.value_dim = field(mla, "v_head_dim", head)
        self.rotated = self.rope_dim if rope else 0
        self.head_dim = self.plain_dim + self.rope_dim
        self.scaling = field(values, "vendor.studio.attn_scale", self.head_dim**-0.5)
        bias = field(values, "qkv_bias", False)
        if self.query_latent > 0:
            self.q_a_proj = Linear(place.width, self.query_latent, bias=bias)
            self.q_a_layernorm = RMSNorm({}, self.query_latent)
            self.q_b_proj = Linear(self.query_latent, self.heads * self.head_dim, bias=False)
        else:
            self.q_proj = Linear(place.width, self.heads * self.head_dim, bias=bias)
        self.kv_a_proj_with_mqa = Linear(place.width, self.latent + self.rope_dim, bias=bias)
        self.kv_a_layernorm = RMSNorm({}, self.latent)
        self.kv_b_proj = Linear(self.latent, self.heads * (self.plain_dim + self.value_dim), bias=False)
        self.o_proj = Linear(self.heads * self.value_dim, place.width, bias=field(values, "vendor.studio.o_bias", False))

    def forward(self, x, context, past_key_values=None, **kwargs):
        query = self.q_b_proj(self.q_a_layernorm(self.q_a_proj(x))) if self.query_latent > 0 else self.q_proj(x)
        query = query.view(*x.shape[:-1], self.heads, self.head_dim).transpose(1, 2)
        plain, turning = query.split([self.plain_dim, self.rope_dim], dim=-1)
        latent, key = self.kv_a_proj_with_mqa(x).split([self.latent, self.rope_dim], dim=-1)
        latent, key = self.kv_a_layernorm(latent)[:, None], key[:, None]
        if self.rotated > 0:
            table = self.table(context, self.rotated)
            turning, key = rotate(turning, table, self.interleaved), rotate(key, table, self.interleaved)
        latent, key, first_key = self.cached(latent, key, context, past_key_values)
        # Adapters and quantization put another class there, whose product is not that of its weight alone.
        plain_product = isinstance(self.kv_b_proj, Linear)
        form = self.absorbed if past_key_values is not None and plain_product else self.whole
        y = form(plain, turning, latent, key, context, first_key, **kwargs)
        return self.o_proj(y.reshape(*x.shape[:-1], -1))

    def whole(self, plain, turning, latent, key, context, first_key, **kwargs):
        """Keys and values of all tokens are made."""
        up = self.kv_b_proj(latent[:, 0]).view(latent.shape[0], latent.shape[2], self.heads, -1).transpose(1, 2)
        plain_key, value = up.split([self.plain_dim, self.value_dim], dim=-1)
        query = torch.cat([plain, turning], dim=-1)
        key = torch.cat([plain_key, key.expand(-1, self.heads, -1, -1)], dim=-1)
        return self.attend(query, key, value, context, first_key, **kwargs)

    def absorbed(self, plain, turning, latent, key, context, first_key, **kwargs):
        """q^T W c = (W^T q)^T c: queries are carried into the latent's space, so keys and values are never made."""
        up = self.kv_b_proj()[0].view(self.heads, self.plain_dim + self.value_dim, self.latent)
        carried = torch.einsum("bhtn,hnr->bhtr", plain, up[:, : self.plain_dim])
        products = carried @ latent.transpose(2, 3) + turning @ key.transpose(2, 3)
        mixed = self.weigh(products, context, first_key) @ latent
        return torch.einsum("bhtr,hvr->bthv", mixed, up[:, self.plain_dim :])
