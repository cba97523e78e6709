# ---------------------------------------------------------------------------------------------------------------------------------------
# Fields of a design


def field(values, name, default=None):
    """A field of a part; `default` where it is not written (null means: off, or derived from the model's sizes)."""
    value = values.get(name)
    return default if value is None else value


class Linear(nn.Linear):
    """y = W x + b. Weights that are kept in float32 (compatibility.dtype_policy: layered_safe) are multiplied there."""

    def forward(self, x):
        if self.weight.dtype == x.dtype and (self.bias is None or self.bias.dtype == x.dtype):
            return super().forward(x)
        y = F.linear(x.to(self.weight.dtype), self.weight)
        return (y if self.bias is None else y + self.bias).to(x.dtype)


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
