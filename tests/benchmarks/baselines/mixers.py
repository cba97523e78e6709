"""Mixers of plain.py, from their papers' equations."""

import math

import torch
from torch import nn
from torch.nn import functional as F


class Rotary(nn.Module):
    """Su et al. 2021, section 3.2.2; halves of a head against each other."""

    def __init__(self, longest, size):
        super().__init__()
        angles = torch.arange(longest)[:, None] * 10000.0 ** (-torch.arange(0, size, 2) / size)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def forward(self, x):
        """x {B, H, T, h}."""
        cos, sin = self.cos[:x.shape[2]], self.sin[:x.shape[2]]
        a, b = x.chunk(2, -1)
        return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


class RetNet(nn.Module):
    """Sun et al. 2023, equation 5: the parallel form, the fastest in PyTorch at short lengths."""

    def __init__(self, s):
        super().__init__()
        self.heads, d = s["heads"], s["d"]
        self.q, self.k = nn.Linear(d, d, bias=False), nn.Linear(d, d, bias=False)
        self.v, self.gate = nn.Linear(d, 2 * d, bias=False), nn.Linear(d, 2 * d, bias=False)
        self.out = nn.Linear(2 * d, d, bias=False)
        self.rotary = Rotary(s["longest"], d // self.heads)
        distance = torch.arange(s["longest"])[:, None] - torch.arange(s["longest"])
        rates = 1 - 2.0 ** (-5.0 - torch.arange(self.heads))
        decay = torch.where(distance >= 0, rates[:, None, None].double() ** distance.clamp_min(0), 0.0)
        self.register_buffer("decay", decay.float(), persistent=False)

    def forward(self, x):
        time = x.shape[1]
        q, k, v = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.q(x), self.k(x), self.v(x)))
        scores = self.rotary(q) @ self.rotary(k).transpose(-1, -2) / math.sqrt(q.shape[-1])
        y = (scores * self.decay[:, :time, :time]) @ v
        y = F.layer_norm(y, y.shape[-1:], eps=1e-6).transpose(1, 2).flatten(2)
        return self.out(F.silu(self.gate(x)) * y)


class Hyena(nn.Module):
    """Poli et al. 2023, definition 3.1 and algorithm 3, with Fourier transforms of twice the length."""

    def __init__(self, s):
        super().__init__()
        d, self.depth, self.longest = s["d"], 2, s["longest"]
        wide = (self.depth + 1) * d
        self.inner = nn.Linear(d, wide)
        self.short = nn.Conv1d(wide, wide, 3, padding=2, groups=wide)
        self.filter = nn.ModuleList([nn.Linear(17, 64), nn.Linear(64, 64), nn.Linear(64, self.depth * d, bias=False)])
        self.skip = nn.Parameter(torch.zeros(self.depth, d, 1))
        self.out = nn.Linear(d, d)

    def filters(self, time):
        share = torch.arange(time)[:, None] / self.longest
        angle = 2 * math.pi * share * torch.arange(1, 9)
        h = torch.cat([share, angle.cos(), angle.sin()], 1)
        for layer in self.filter[:2]:
            h = torch.sin(14 * layer(h))
        return self.filter[2](h).t().unflatten(0, (self.depth, -1))

    def forward(self, x):
        time, d = x.shape[1], x.shape[2]
        streams = self.short(self.inner(x).transpose(1, 2))[..., :time].split(d, 1)
        z = streams[0]
        for n, h in enumerate(self.filters(time)):
            y = torch.fft.irfft(torch.fft.rfft(z, 2 * time) * torch.fft.rfft(h, 2 * time), 2 * time)[..., :time]
            z = streams[n + 1] * (y + self.skip[n] * z)
        return self.out(z.transpose(1, 2))


class Ttt(nn.Module):
    """Sun et al. 2024, section 2, a linear inner model that learns token by token; the gradient in closed form."""

    def __init__(self, s, rate=0.01):
        super().__init__()
        d, self.rate = s["d"], rate
        self.qkv, self.out = nn.Linear(d, 3 * d, bias=False), nn.Linear(d, d, bias=False)
        self.weight, self.bias = nn.Parameter(torch.randn(d, d) * 0.02), nn.Parameter(torch.zeros(d))
        self.scale, self.shift = nn.Parameter(torch.ones(d)), nn.Parameter(torch.zeros(d))

    def forward(self, x):
        q, k, v = self.qkv(x).chunk(3, -1)
        w, b = self.weight.expand(x.shape[0], -1, -1), self.bias.expand(x.shape[0], -1)
        answers = []
        for t in range(x.shape[1]):
            key = k[:, t]
            z = torch.bmm(w, key.unsqueeze(2)).squeeze(2) + b
            centred = z - z.mean(-1, keepdim=True)
            rstd = torch.rsqrt(centred.square().mean(-1, keepdim=True) + 1e-6)
            n = centred * rstd
            g = 2 * (key + n * self.scale + self.shift - v[:, t]) * self.scale
            dz = rstd * (g - g.mean(-1, keepdim=True) - n * (g * n).mean(-1, keepdim=True))
            w = torch.baddbmm(w, dz.unsqueeze(2), key.unsqueeze(1), alpha=-self.rate)
            b = b - self.rate * dz
            z = torch.bmm(w, q[:, t].unsqueeze(2)).squeeze(2) + b
            answers.append(q[:, t] + F.layer_norm(z, z.shape[-1:], self.scale, self.shift, 1e-6))
        return self.out(torch.stack(answers, 1))
