# ---------------------------------------------------------------------------------------------------------------------------------------
# Attention


def visible_keys(context, tokens, keys, first_key, window=None, mode="standard", dilation=1):
    """{B or 1, 1, T, keys}: which of the keys, the first of which stands at place `first_key`, each of the last T tokens sees. Padding is
    seen by nobody but itself."""
    distance = distances(context, tokens, keys, first_key)
    seen = distance >= 0
    if window is not None:
        near = distance < window
        if mode == "dilated":
            near = near & (distance % dilation == 0)
        elif mode == "nsa":
            near = near | (distance % (window * dilation) == 0)
        seen = seen & near
    seen = seen[None, None]
    if context["padding"] is not None:
        seen = seen & context["padding"][:, None, None, first_key : first_key + keys]
        seen = seen | (distance == 0)[None, None]
    return seen


def distances(context, tokens, keys, first_key):
    """{T, keys}: how many tokens a key stands before a query."""
    device = context["positions"].device
    query = torch.arange(context["past"], context["past"] + tokens, device=device)[:, None]
    return query - torch.arange(first_key, first_key + keys, device=device)[None]


def softmax_attention(module, query, key, value, attention_mask, scaling, dropout=0.0, **kwargs):
    """The plain form, used where the library has no faster one. query {B, H, T, h}, key and value {B, K, T', h}; gives {B, T, H, h}."""
    groups = query.shape[1] // key.shape[1]
    key, value = key.repeat_interleave(groups, dim=1), value.repeat_interleave(groups, dim=1)
    scores = query @ key.transpose(2, 3) * scaling
    if attention_mask is None and query.shape[2] > 1:
        attention_mask = torch.ones(scores.shape[2:], dtype=torch.bool, device=scores.device).tril()
    if attention_mask is not None:
        if attention_mask.dtype == torch.bool:
            scores = scores.masked_fill(~attention_mask, torch.finfo(scores.dtype).min)
        else:
            scores = scores + attention_mask
    weights = F.softmax(scores, dim=-1, dtype=torch.float32).to(query.dtype)
    weights = F.dropout(weights, p=dropout, training=module.training)
    return (weights @ value).transpose(1, 2).contiguous(), weights


class AttentionBase(nn.Module):
    """What both forms of attention share: which keys a query sees, and how scores become weights."""

    is_causal = True

    def __init__(self, values, place):
        super().__init__()
        self.config = place.config
        self.heads = place.model["n_heads"]
        self.window = field(values, "window")
        self.mode = field(values, "window_mode", "standard")
        self.dilation = field(values, "window_dilation", 4 if self.mode == "nsa" else 1)
        self.dropout = field(values, "attn_drop", 0.0)
        self.softcap = field(values, "vendor.studio.attn_softcap")
        self.positions = place.config.design["positional"]["kind"]
        self.theta = field(values, "vendor.studio.rope_theta")
        self.interleaved = field(values, "vendor.studio.rope_interleaved", False)
        sinks = values.get("attention_sinks")
        self.sink_count = field(sinks, "n_per_head", 1) if sinks is not None else 0
        self.sinks = None
        if self.sink_count > 0 and field(sinks, "learnable", True):
            self.sinks = Weights((self.heads, self.sink_count))
        self.layer_idx = place.new_slot(self.new_cache)

    def new_cache(self):
        rolling = self.window is not None and self.mode != "nsa"
        return DynamicSlidingWindowLayer(sliding_window=self.window) if rolling else DynamicLayer()

    def cached(self, key, value, context, past_key_values):
        """The keys and values of all tokens that can be seen, and the place of the first."""
        if past_key_values is None:
            return key, value, 0
        slot = self.layer_idx + context["offset"]
        key, value = past_key_values.update(key, value, slot)
        return key, value, max(0, past_key_values.layers[slot].get_seq_length() - key.shape[2])

    def table(self, context, size):
        return rope_table(self.config, size, context["positions"], self.theta)

    def visible(self, context, tokens, keys, first_key):
        return visible_keys(context, tokens, keys, first_key, self.window, self.mode, self.dilation)

    def function(self):
        """What the library has under the name that was chosen. The library looks for get_interface in this text to learn
        that its functions may be exchanged; its first releases have the table alone."""
        name = self.config._attn_implementation
        if hasattr(ALL_ATTENTION_FUNCTIONS, "get_interface"):
            return ALL_ATTENTION_FUNCTIONS.get_interface(name, softmax_attention)
        return ALL_ATTENTION_FUNCTIONS.get(name, softmax_attention)

    def attend(self, query, key, value, context, first_key, **kwargs):
        """query {B, H, T, h}, key and value {B, K, T', h} from place `first_key` on; gives {B, T, H, v}."""
        tokens, keys = query.shape[2], key.shape[2]
        dropout = self.dropout if self.training else 0.0
        if self.softcap is not None or self.sink_count > 0:
            groups = query.shape[1] // key.shape[1]
            key, value = key.repeat_interleave(groups, dim=1), value.repeat_interleave(groups, dim=1)
            weights = self.weigh(query @ key.transpose(2, 3), context, first_key)
            return (F.dropout(weights, p=dropout, training=self.training) @ value).transpose(1, 2)
        function = self.function()
        mask = self.mask(context, tokens, keys, first_key, query.dtype)
        return function(self, query, key, value, mask, scaling=self.scaling, dropout=dropout, **kwargs)[0]

    def mask(self, context, tokens, keys, first_key, dtype):
        """None where the tokens see all keys before them; else which they see, or what is added to their scores."""
        whole = context["padding"] is None and (self.window is None or (keys <= self.window and self.mode != "dilated"))
        if whole and self.positions != "alibi" and tokens in (1, keys):
            return None
        seen = self.visible(context, tokens, keys, first_key)
        if self.positions != "alibi":
            return seen
        return self.distance_bias(context, tokens, keys, first_key, dtype).masked_fill(~seen, torch.finfo(dtype).min)

    def distance_bias(self, context, tokens, keys, first_key, dtype):
        distance = distances(context, tokens, keys, first_key)
        slopes = torch.tensor(alibi_slopes(self.heads), dtype=dtype, device=distance.device)
        return -slopes[None, :, None, None] * distance.to(dtype)

    def weigh(self, products, context, first_key):
        """Weights {B, H, T, T'} of products q . k. softcap: scores z become c tanh(z / c) (Gemma 2); sinks: scores without a value."""
        tokens, keys = products.shape[2:]
        scores = self.capped(products)
        if self.positions == "alibi":
            scores = scores + self.distance_bias(context, tokens, keys, first_key, scores.dtype)
        return self.shares(scores, self.visible(context, tokens, keys, first_key)).to(products.dtype)

    def capped(self, products):
        scores = products.float() * self.scaling
        return scores if self.softcap is None else self.softcap * torch.tanh(scores / self.softcap)

    def shares(self, scores, seen):
        """Softmax over the seen scores and the sinks; zero for the others, also where nothing is seen."""
        keys = scores.shape[-1]
        scores = scores.masked_fill(~seen, -1e30)
        if self.sink_count > 0:
            sinks = scores.new_zeros(self.heads, self.sink_count) if self.sinks is None else self.sinks().float()
            scores = torch.cat([scores, sinks[None, :, None].expand(*scores.shape[:3], -1)], dim=-1)
        return F.softmax(scores, dim=-1)[..., :keys].masked_fill(~seen, 0.0)


class Attention(AttentionBase):
    """softmax(q k^T / sqrt(h)) v over the tokens before, with shared key/value heads, window and positions as the design says. Vaswani et
    al. 2017; grouped heads: Ainslie et al. 2023."""

    def __init__(self, values, place):
        super().__init__(values, place)
        self.kv_heads = field(values, "vendor.studio.n_kv_heads", place.model["n_kv_heads"])
        self.head_dim = field(values, "vendor.studio.head_dim", place.width // self.heads)
        self.num_key_value_groups = self.heads // self.kv_heads
        self.scaling = field(values, "vendor.studio.attn_scale", self.head_dim**-0.5)
        self.rotated = field(values, "vendor.studio.rope_dim", self.head_dim) if self.positions == "rope" else 0
        bias = field(values, "qkv_bias", False)
        self.q_proj = Linear(place.width, self.heads * self.head_dim, bias=bias)
        self.k_proj = Linear(place.width, self.kv_heads * self.head_dim, bias=bias)
        self.v_proj = Linear(place.width, self.kv_heads * self.head_dim, bias=bias)
        self.o_proj = Linear(self.heads * self.head_dim, place.width, bias=field(values, "vendor.studio.o_bias", False))
        self.qk_norm = field(values, "vendor.studio.qk_norm", "none")
        if self.qk_norm in ("head", "width"):
            norm = {key: place.block["norm"].get(key) for key in ("vendor.studio.norm_eps", "vendor.studio.norm_offset")}
            whole = self.qk_norm == "width"
            self.q_norm = RMSNorm(norm, self.heads * self.head_dim if whole else self.head_dim)
            self.k_norm = RMSNorm(norm, self.kv_heads * self.head_dim if whole else self.head_dim)

    def split(self, x, norm=None):
        """{B, T, n h} to heads {B, n, T, h}; the norm is of all numbers or of each head."""
        if norm is not None and self.qk_norm == "width":
            x = norm(x)
        x = x.view(*x.shape[:-1], -1, self.head_dim)
        if norm is not None and self.qk_norm == "head":
            x = norm(x)
        return x.transpose(1, 2)

    def forward(self, x, context, past_key_values=None, **kwargs):
        query = self.split(self.q_proj(x), getattr(self, "q_norm", None))
        key = self.split(self.k_proj(x), getattr(self, "k_norm", None))
        value = self.split(self.v_proj(x))
        if self.rotated > 0:
            table = self.table(context, self.rotated)
            query, key = rotate(query, table, self.interleaved), rotate(key, table, self.interleaved)
        key, value, first_key = self.cached(key, value, context, past_key_values)
        y = self.attend(query, key, value, context, first_key, **kwargs)
        return self.o_proj(y.reshape(*x.shape[:-1], -1))
