"""Baselines for what transformers has no class of: plain PyTorch modules as one would write them from the papers, eager, float32.

All share a Llama-like frame (RMS norms, SwiGLU, rotary attention by scaled_dot_product_attention, tied head, cross_entropy) and
use PyTorch's own fused functions where it has them. They compute what the engine computes.
"""

import torch
from torch import nn
from torch.nn import functional as F

from mixers import Hyena, RetNet, Rotary, Ttt
from serve import options, peak_mb, serve


class Frame(nn.Module):
    """A stack of parts between an embedding and the tied head."""

    def __init__(self, s, parts):
        super().__init__()
        self.embedding = nn.Embedding(s["vocab"], s["d"])
        nn.init.normal_(self.embedding.weight, std=0.02)
        self.parts = nn.ModuleList(parts)
        self.norm = nn.RMSNorm(s["d"], eps=1e-6)

    def forward(self, ids):
        x = self.embedding(ids)
        for part in self.parts:
            x = part(x)
        return F.linear(self.norm(x), self.embedding.weight)


def loss_of(model, ids):
    return F.cross_entropy(model(ids)[:, :-1].flatten(0, 1), ids[:, 1:].flatten())


class Layer(nn.Module):
    def __init__(self, s, mixer):
        super().__init__()
        self.norm1, self.norm2 = nn.RMSNorm(s["d"], eps=1e-6), nn.RMSNorm(s["d"], eps=1e-6)
        self.mixer = mixer
        self.gate, self.up = nn.Linear(s["d"], s["ffn"], bias=False), nn.Linear(s["d"], s["ffn"], bias=False)
        self.down = nn.Linear(s["ffn"], s["d"], bias=False)

    def forward(self, x):
        x = x + self.mixer(self.norm1(x))
        h = self.norm2(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


class Attention(nn.Module):
    def __init__(self, s, window=None):
        super().__init__()
        self.heads, self.window = s["heads"], window
        self.qkv = nn.Linear(s["d"], 3 * s["d"], bias=False)
        self.out = nn.Linear(s["d"], s["d"], bias=False)
        self.rotary = Rotary(s["longest"], s["d"] // s["heads"])

    def forward(self, x):
        q, k, v = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in self.qkv(x).chunk(3, -1))
        mask = None
        if self.window:
            distance = torch.arange(x.shape[1])[:, None] - torch.arange(x.shape[1])
            mask = (distance >= 0) & (distance < self.window)
        y = F.scaled_dot_product_attention(self.rotary(q), self.rotary(k), v, attn_mask=mask, is_causal=mask is None)
        return self.out(y.transpose(1, 2).flatten(2))


class Memory(nn.Module):
    """Behrouz et al. 2024, section 3.1, as it is read in training; its key views learn beside the model as in the engine."""

    def __init__(self, s):
        super().__init__()
        d = s["d"]
        self.norm = nn.RMSNorm(d, eps=1e-6)
        self.query, self.key, self.value = (nn.Linear(d, d, bias=False) for _ in range(3))
        self.gate = nn.Linear(d, d)
        self.inner, self.outer = nn.Linear(d, s["hidden"]), nn.Linear(s["hidden"], d)

    def recall(self, q):
        return self.outer(F.gelu(self.inner(q)))

    def forward(self, x):
        h = self.norm(x)
        here = h.detach()
        self.loss = (self.recall(self.key(here)) - self.value(here).detach()).square().mean()
        return x + torch.sigmoid(self.gate(h)) * self.recall(self.query(h))


class Ode(nn.Module):
    """Runge-Kutta 4 of dx/dt = body(x) - x over [0, 1]."""

    def __init__(self, body, steps):
        super().__init__()
        self.body, self.steps = body, steps

    def slope(self, x):
        return self.body(x) - x

    def forward(self, x):
        h = 1 / self.steps
        for _ in range(self.steps):
            a = self.slope(x)
            b = self.slope(x + h / 2 * a)
            c = self.slope(x + h / 2 * b)
            x = x + h / 6 * (a + 2 * b + 2 * c + self.slope(x + h * c))
        return x


class Parallel(nn.Module):
    """Two layers side by side, weighed by a softmax gate of the input."""

    def __init__(self, s, streams):
        super().__init__()
        self.streams = nn.ModuleList(streams)
        self.gate = nn.Linear(s["d"], len(streams), bias=False)

    def forward(self, x):
        shares = torch.softmax(self.gate(x), -1)
        return sum(stream(x) * shares[..., i:i + 1] for i, stream in enumerate(self.streams))


def titans(s):
    parts = []
    for index in range(s["layers"]):
        parts.append(Layer(s, Attention(s)))
        if index in (1, 2):
            parts.append(Memory(s))
    return Frame(s, parts)


def titans_loss(model, ids):
    return loss_of(model, ids) + 0.1 * sum(part.loss for part in model.parts if isinstance(part, Memory))


def build(kind, s):
    def attention(window=None):
        return Layer(s, Attention(s, window))

    mixers = {"retnet": RetNet, "hyena": Hyena, "ttt": Ttt}
    if kind in mixers:
        return Frame(s, [Layer(s, mixers[kind](s)) for _ in range(s["layers"])])
    if kind == "titans":
        return titans(s)
    if kind == "ode":
        return Frame(s, [attention(), Ode(attention(), s["steps"]), attention()])
    if kind == "parallel":
        return Frame(s, [attention(), Parallel(s, [attention(), attention(s["window"])]), attention()])
    raise SystemExit(f"no baseline {kind}")


def main() -> None:
    args = options()
    start = peak_mb()
    serve(build(args.kind, args.sizes), titans_loss if args.kind == "titans" else loss_of, args, start)


if __name__ == "__main__":
    main()
