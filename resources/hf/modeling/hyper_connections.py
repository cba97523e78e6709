# ---------------------------------------------------------------------------------------------------------------------------------------
# Layers


def collapsed(x):
    """One stream of several {B, T, n, d}."""
    return x.mean(2) if x.dim() == 4 else x


def expanded(x, streams):
    if x.dim() == 4 and x.shape[2] == streams:
        return x
    return collapsed(x)[:, :, None].expand(-1, -1, streams, -1)


class HyperMap(nn.Module):
    """What one part of a layer reads from n streams, writes to them, and how the streams mix, all computed from the token."""

    def __init__(self, hyper, width):
        super().__init__()
        self.streams = field(hyper, "expand", 1)
        self.mixing = field(hyper, "mixing", "birkhoff")
        self.iterations = field(hyper, "sinkhorn_iters", 3)
        self.rank = max(1, self.streams // 2)
        low = self.mixing == "learned_lowrank"
        n, numbers = self.streams, 2 * self.streams * self.rank if low else self.streams**2
        self.map = Linear(n * width, 2 * n + numbers, bias=False)
        self.alpha = Weights((3,))
        shapes = {"read": (n,), "write": (n,)}
        shapes.update({"mix_out": (n, self.rank), "mix_in": (self.rank, n)} if low else {"mix": (n, n)})
        for name, shape in shapes.items():
            self.add_module(name, Weights(shape, "bias"))

    def forward(self, x):
        """x {B, T, n, d}; gives read, write {B, T, n} and mix {B, T, n, n}."""
        n, alpha = self.streams, self.alpha()
        whole = x.flatten(2)
        whole = whole * torch.rsqrt(whole.pow(2).mean(-1, keepdim=True) + 1e-6)
        read, write, mix = self.map(whole).split([n, n, self.map.out_features - 2 * n], dim=-1)
        read = torch.sigmoid(read * alpha[0] + self.read())
        write = 2 * torch.sigmoid(write * alpha[1] + self.write())
        return read.to(x.dtype), write.to(x.dtype), self.mixed(mix * alpha[2]).to(x.dtype)

    def mixed(self, raw):
        n, r = self.streams, self.rank
        if self.mixing == "learned_lowrank":
            out = raw[..., : n * r].unflatten(-1, (n, r)) + self.mix_out()
            return torch.eye(n, device=raw.device, dtype=raw.dtype) + out @ (raw[..., n * r :].unflatten(-1, (r, n)) + self.mix_in())
        matrix = raw.unflatten(-1, (n, n)) + self.mix()
        if self.mixing == "unconstrained":
            return matrix
        matrix = (matrix - matrix.amax((-2, -1), keepdim=True)).exp()
        for _ in range(self.iterations):  # Sinkhorn & Knopp 1967
            matrix = matrix / matrix.sum(-1, keepdim=True)
            matrix = matrix / matrix.sum(-2, keepdim=True)
        return matrix
