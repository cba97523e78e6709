# ---------------------------------------------------------------------------------------------------------------------------------------
# Feed-forward parts


ACTIVATIONS = {"swiglu": F.silu, "silu": F.silu, "gelu": F.gelu, "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"), "relu": F.relu}


def ffn_width(values, place):
    usual = field(place.model, "dense_ffn_dim", place.model["mlp_ratio"] * place.width)
    return field(values, "vendor.studio.ffn_dim", usual)


def ffn_bias(values):
    return field(values, "vendor.studio.mlp_bias", field(values, "bias", False))


class Mlp(nn.Module):
    """W2 act(W1 x)."""

    def __init__(self, values, place):
        super().__init__()
        bias = ffn_bias(values)
        inner = ffn_width(values, place)
        self.up_proj = Linear(place.width, inner, bias=bias)
        self.down_proj = Linear(inner, place.width, bias=bias)
        self.activation = ACTIVATIONS[field(values, "vendor.studio.activation", field(values, "activation", "gelu"))]

    def forward(self, x, context):
        return self.down_proj(self.activation(self.up_proj(x)))


class GatedMlp(nn.Module):
    """W2 (act(Wg x) * W1 x). Shazeer 2020."""

    def __init__(self, values, place):
        super().__init__()
        bias = ffn_bias(values)
        inner = ffn_width(values, place)
        self.gate_proj = Linear(place.width, inner, bias=bias)
        self.up_proj = Linear(place.width, inner, bias=bias)
        self.down_proj = Linear(inner, place.width, bias=bias)
        self.activation = ACTIVATIONS[field(values, "vendor.studio.activation", field(values, "activation", "gelu"))]

    def forward(self, x, context):
        return self.down_proj(self.activation(self.gate_proj(x)) * self.up_proj(x))


class AuxiliaryLoss:
    """What the routers of one forward pass add to the loss."""

    def __init__(self):
        self.total = 0.0

        self.beside = 0.0  # of parts that learn beside the model: gates, memories

    def add(self, loss):
        self.total = self.total + loss

    def add_beside(self, loss):
        self.beside = self.beside + loss
