# ---------------------------------------------------------------------------------------------------------------------------------------
# Norms


class RMSNorm(nn.Module):
    """y = w * x / sqrt(mean(x^2) + eps), with norm_offset (1 + w) in place of w. Zhang & Sennrich 2019."""

    def __init__(self, values, width):
        super().__init__()
        self.offset = 1.0 if field(values, "vendor.studio.norm_offset", False) else 0.0
        affine = field(values, "vendor.studio.norm_affine", True)
        self.weight = nn.Parameter(torch.full((width,), 1.0 - self.offset)) if affine else None
        self.eps = field(values, "vendor.studio.norm_eps", 1e-6)

    def forward(self, x):
        wide = x.float()
        y = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.eps)
        return (y if self.weight is None else (self.weight.float() + self.offset) * y).to(x.dtype)


class LayerNorm(nn.Module):
    """y = w * (x - mean(x)) / sqrt(var(x) + eps) + b. Ba et al. 2016."""

    def __init__(self, values, width):
        super().__init__()
        affine = field(values, "vendor.studio.norm_affine", True)
        self.weight = nn.Parameter(torch.ones(width)) if affine else None
        self.bias = nn.Parameter(torch.zeros(width)) if affine and field(values, "vendor.studio.norm_bias", True) else None
        self.eps = field(values, "vendor.studio.norm_eps", 1e-5)

    def forward(self, x):
        weight, bias = (None if part is None else part.float() for part in (self.weight, self.bias))
        return F.layer_norm(x.float(), x.shape[-1:], weight, bias, self.eps).to(x.dtype)


NORMS = {"rmsnorm": RMSNorm, "layernorm": LayerNorm}


def build_norm(values, width):
    return NORMS[values["kind"]](values, width)
