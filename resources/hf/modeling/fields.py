# ---------------------------------------------------------------------------------------------------------------------------------------
# Fields of a design


def field(values, name, default=None):
    """A field of a part; `default` where it is not written (null means: off, or derived from the model's sizes)."""
    value = values.get(name)
    return default if value is None else value


class Linear(nn.Linear):
    """y = W x + b. Weights that are kept in float32 (compatibility.dtype_policy: layered_safe) are multiplied there. Without x: W and b."""

    def forward(self, x=None):
        if x is None:
            return self.weight, self.bias
        if self.weight.dtype == x.dtype and (self.bias is None or self.bias.dtype == x.dtype):
            return super().forward(x)
        y = F.linear(x.to(self.weight.dtype), self.weight)
        return (y if self.bias is None else y + self.bias).to(x.dtype)


class Weights(nn.Module):
    """A parameter that the part around it computes with, which calls this for it. To read it would be wrong where accelerate keeps
    weights on the disk or another device: they are in their place during a call only."""

    def __init__(self, shape, name="weight"):
        super().__init__()
        self.name = name
        self.register_parameter(name, nn.Parameter(torch.empty(shape)))

    def forward(self):
        return getattr(self, self.name)


class WeightsAndBias(nn.Module):
    """As Weights with a bias, which is None without a shape."""

    def __init__(self, shape, bias):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(shape))
        self.bias = nn.Parameter(torch.empty(bias)) if bias is not None else None

    def forward(self):
        return self.weight, self.bias


def weight_and_bias(linear):
    """W and b of a product. What another library puts in the place of our class (adapters, quantization) does not give them when called."""
    return linear() if isinstance(linear, Linear) else (linear.weight, linear.bias)


class Place:
    """Where a part stands: the model's configuration, its layer's definition, width and number."""

    def __init__(self, config, block, layer, slots):
        self.config = config
        self.block = block
        self.layer = layer
        self.width = block.get("width") or config.hidden_size
        self.slots = slots  # one entry for each cache that a mixer keeps; a mixer appends its own

    @property
    def model(self):
        return self.config.design["model"]

    def new_slot(self, make_cache):
        self.slots.append(make_cache)
        return len(self.slots) - 1
