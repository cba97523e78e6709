class ShapeChange(Recurrent):
    """The layer ends at another width: a product, a causal convolution of 3 tokens, or a small network."""

    def __init__(self, values, place):
        super().__init__(place)
        self.kind, out = values["kind"], values["d_out"]
        if self.kind == "mlp":
            inner = place.block["tensors"]["shape_change.fc1.weight"]["shape"][0]
            self.fc1 = Linear(place.width, inner, bias=False)
            self.fc2 = Linear(inner, out, bias=False)
        else:
            self.weight = nn.Parameter(torch.empty((out, place.width, 3) if self.kind == "conv1d" else (out, place.width)))

    def read(self, x, context, state):
        if self.kind == "mlp":
            return self.fc2(F.gelu(self.fc1(x))), {}
        if self.kind == "linear":
            return F.linear(x, self.weight.to(x.dtype)), {}
        tail = state.get("tail", x.new_zeros(x.shape[0], 2, x.shape[2]))
        whole = torch.cat([tail, only_real(x, context)], dim=1)
        return F.conv1d(whole.transpose(1, 2), self.weight.to(x.dtype)).transpose(1, 2), {"tail": whole[:, -2:]}
