class Mamba1(Recurrent):
    """h_t = exp(D_t A) h_(t-1) + D_t B_t u_t for each channel; y_t = C_t h_t + D u_t. Gu & Dao 2023, section 3."""

    def __init__(self, values, place):
        super().__init__(place)
        self.inner = field(values, "expand", 2) * place.width
        self.state_size = field(values, "d_state", 64)
        self.rank = field(values, "vendor.studio.dt_rank", -(-place.width // 16))
        bias = field(values, "vendor.studio.proj_bias", False)
        self.in_proj = Linear(place.width, 2 * self.inner, bias=bias)
        self.conv1d = ShortConv(self.inner, field(values, "d_conv", 4), field(values, "vendor.studio.conv_bias", True))
        self.x_proj = Linear(self.inner, self.rank + 2 * self.state_size, bias=False)
        self.dt_proj = Linear(self.rank, self.inner)
        self.A_log = nn.Parameter(torch.empty(self.inner, self.state_size))
        self.D = nn.Parameter(torch.empty(self.inner))
        norm = {"vendor.studio.norm_eps": field(values, "vendor.studio.norm_eps", 1e-6)}
        self.inner_norms = field(values, "vendor.studio.inner_norms", False)
        if self.inner_norms:
            self.dt_layernorm = RMSNorm(norm, self.rank)
            self.b_layernorm = RMSNorm(norm, self.state_size)
            self.c_layernorm = RMSNorm(norm, self.state_size)
        self.out_proj = Linear(self.inner, place.width, bias=bias)

    def read(self, x, context, state):
        u, gate = self.in_proj(x).chunk(2, dim=-1)
        u, past = self.conv1d(only_real(u, context), state.get("past"))
        u = F.silu(u)
        low, b, c = self.x_proj(u).split([self.rank, self.state_size, self.state_size], dim=-1)
        if self.inner_norms:
            low, b, c = self.dt_layernorm(low), self.b_layernorm(b), self.c_layernorm(c)
        step = only_real(F.softplus(self.dt_proj(low).float()), context)
        before = state.get("state", step.new_zeros(x.shape[0], self.inner, self.state_size))
        log_decay = step[..., None] * -self.A_log.float().exp()
        states = scan(log_decay, (step * u.float())[..., None] * b.float()[:, :, None], before)
        y = (states @ c.float()[..., None]).squeeze(-1) + self.D.float() * u.float()
        return self.out_proj(y.to(x.dtype) * F.silu(gate)), {"past": past, "state": states[:, -1]}


class Mamba2(Recurrent):
    """As Mamba1 with one decay for each head of P channels, run as matrix products of chunks, and a norm after the gate. Dao & Gu 2024,
    sections 6 and 7."""

    def __init__(self, values, place):
        super().__init__(place)
        self.inner = field(values, "expand", 2) * place.width
        self.state_size = field(values, "d_state", 64)
        usual = max(size for size in range(1, min(64, self.inner) + 1) if self.inner % size == 0)
        self.head_dim = field(values, "vendor.studio.head_dim", usual)
        self.heads = self.inner // self.head_dim
        self.groups = field(values, "vendor.studio.n_groups", 1)
        self.wide = self.groups * self.state_size
        bias = field(values, "vendor.studio.proj_bias", False)
        self.in_proj = Linear(place.width, 2 * self.inner + 2 * self.wide + self.heads, bias=bias)
        self.conv1d = ShortConv(self.inner + 2 * self.wide, field(values, "d_conv", 4), field(values, "vendor.studio.conv_bias", True))
        self.dt_bias = nn.Parameter(torch.empty(self.heads))
        self.A_log = nn.Parameter(torch.empty(self.heads))
        self.D = nn.Parameter(torch.empty(self.heads))
        self.norm = Weights((self.inner,))
        self.eps = field(values, "vendor.studio.norm_eps", 1e-5)
        self.out_proj = Linear(self.inner, place.width, bias=bias)

    def read(self, x, context, state):
        gate, u, step = self.in_proj(x).split([self.inner, self.inner + 2 * self.wide, self.heads], dim=-1)
        u, past = self.conv1d(only_real(u, context), state.get("past"))
        u, b, c = F.silu(u).float().split([self.inner, self.wide, self.wide], dim=-1)
        u = u.unflatten(-1, (self.heads, self.head_dim))
        step = only_real(F.softplus(step.float() + self.dt_bias.float()), context)
        b, c = (part.unflatten(-1, (self.groups, -1)) for part in (b, c))
        before = state.get("state", b.new_zeros(x.shape[0], self.heads, self.state_size, self.head_dim))
        y, after = chunked(c, b, step[..., None] * u, step * -self.A_log.float().exp(), before)
        y = (y + self.D.float()[:, None] * u).flatten(2) * F.silu(gate.float())
        grouped = y.unflatten(-1, (self.groups, -1))  # the norm is over the channels of a group
        grouped = grouped * torch.rsqrt(grouped.pow(2).mean(-1, keepdim=True) + self.eps)
        y = grouped.flatten(2) * self.norm().float()
        return self.out_proj(y.to(x.dtype)), {"past": past, "state": after}
