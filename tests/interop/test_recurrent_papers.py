"""RetNet, Hyena and TTT against the equations of their papers, written out plainly in float64.

The engine computes in float32; the tolerance is that of float32 arithmetic over the sequence. Gradients come from autograd
through the plain equations.
"""

import math

import pytest
import torch

from test_against_transformers import engine_tensors

WIDTH, HEADS, VOCABULARY, LENGTH, LONGEST = 32, 4, 61, 50, 128

DESIGN = """schema_version: 1
model: {{name: case, d_model: 32, vocab_size: 61, max_seq_len: 128, n_heads: 4, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: none}}
embedding: {{type: learned, positional: rope, tie_word_embeddings: false}}
layer_templates:
  block:
    mixer: {mixer}
    ffn: {{type: mlp, vendor.studio.ffn_dim: 8}}
layer_schedule: [{{template: block, repeat: 2}}]
head: {{type: causal_lm, tie_weights: false}}
"""


def rms(x, weight):
    return x / torch.sqrt((x * x).mean(-1, keepdim=True) + 1e-6) * weight


def turn(x):
    """Rotary positions (Su et al. 2021) of {T, h}: halves against each other."""
    half = x.shape[1] // 2
    angles = torch.arange(x.shape[0], dtype=x.dtype)[:, None] * 10000.0 ** (-2 * torch.arange(half, dtype=x.dtype) / (2 * half))
    a, b = x[:, :half], x[:, half:]
    return torch.cat([a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()], 1)


def retnet(x, w):
    """Sun et al. 2023, equations 5 (parallel form) and 8, one head after the other. x {T, d}."""
    time = x.shape[0]
    q, k, v = x @ w["q_proj.weight"].T, x @ w["k_proj.weight"].T, x @ w["v_proj.weight"].T
    heads = []
    for i in range(HEADS):
        size, wide = WIDTH // HEADS, v.shape[1] // HEADS
        gamma = 1 - 2.0 ** (-5 - i)
        qi, ki, vi = (m[:, i * s:(i + 1) * s] for m, s in ((q, size), (k, size), (v, wide)))
        scores = turn(qi) @ turn(ki).T / math.sqrt(size)
        n = torch.arange(time)
        decay = torch.where(n[:, None] >= n[None, :], gamma ** (n[:, None] - n[None, :]).double(), 0.0)
        out = (scores * decay) @ vi
        mean = out.mean(1, keepdim=True)
        heads.append((out - mean) / torch.sqrt(((out - mean) ** 2).mean(1, keepdim=True) + 1e-6))
    gate = x @ w["g_proj.weight"].T
    return (gate * torch.sigmoid(gate) * torch.cat(heads, 1)) @ w["o_proj.weight"].T


def hyena(x, w, depth, decay):
    """Poli et al. 2023, definition 3.1, every convolution as its sum."""
    time = x.shape[0]
    u = x @ w["in_proj.weight"].T + w["in_proj.bias"]
    padded = torch.cat([torch.zeros(2, u.shape[1], dtype=u.dtype), u])
    taps = w["short_conv.weight"][:, 0]
    u = sum(padded[j:j + time] * taps[:, j] for j in range(3)) + w["short_conv.bias"]
    share = torch.arange(time, dtype=u.dtype)[:, None] / LONGEST
    angle = 2 * math.pi * share * torch.arange(1, 9, dtype=u.dtype)
    h = torch.cat([share, angle.cos(), angle.sin()], 1)
    for layer in "01":
        h = torch.sin(14 * (h @ w[f"filter.{layer}.weight"].T + w[f"filter.{layer}.bias"]))
    h = (h @ w["filter.2.weight"].T) * torch.exp(-decay * share)
    z = u[:, :WIDTH]
    for n in range(depth):
        filters, gate = h[:, n * WIDTH:(n + 1) * WIDTH], u[:, (n + 1) * WIDTH:(n + 2) * WIDTH]
        rows = [(filters[:t + 1].flip(0) * z[:t + 1]).sum(0) for t in range(time)]
        z = gate * (torch.stack(rows) + w["long_conv.bias"][n] * z)
    return z @ w["out_proj.weight"].T + w["out_proj.bias"]


def ttt(x, w, mlp, steps, rate):
    """Sun et al. 2024, section 2: W_t = W_(t-1) - rate grad ||f(k; W) - v||^2; the gradient is autograd's."""
    q, k, v = x @ w["q_proj.weight"].T, x @ w["k_proj.weight"].T, x @ w["v_proj.weight"].T
    names = ["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"] if mlp else ["fc.weight", "fc.bias"]
    fast = [w["inner." + name] for name in names]

    def f(row, fast):
        z = fast[0] @ row + fast[1]
        if mlp:
            z = fast[2] @ (0.5 * z * (1 + torch.erf(z / math.sqrt(2)))) + fast[3]
        z = (z - z.mean()) / torch.sqrt(z.var(correction=0) + 1e-6)
        return row + z * w["inner.norm.weight"] + w["inner.norm.bias"]

    rows = []
    for t in range(x.shape[0]):
        for _ in range(steps):
            loss = ((f(k[t], fast) - v[t]) ** 2).sum()
            slopes = torch.autograd.grad(loss, fast, create_graph=True)
            fast = [value - rate * slope for value, slope in zip(fast, slopes)]
        rows.append(f(q[t], fast))
    return torch.stack(rows) @ w["o_proj.weight"].T


def shapes_of(kind, depth=2, hidden=12):
    d = WIDTH
    if kind == "retnet":
        return {"q_proj.weight": (d, d), "k_proj.weight": (d, d), "v_proj.weight": (2 * d, d), "g_proj.weight": (2 * d, d),
                "o_proj.weight": (d, 2 * d)}
    if kind == "hyena":
        return {"in_proj.weight": ((depth + 1) * d, d), "in_proj.bias": ((depth + 1) * d,),
                "short_conv.weight": ((depth + 1) * d, 1, 3), "short_conv.bias": ((depth + 1) * d,),
                "filter.0.weight": (hidden, 17), "filter.0.bias": (hidden,), "filter.1.weight": (hidden, hidden),
                "filter.1.bias": (hidden,), "filter.2.weight": (depth * d, hidden), "long_conv.bias": (depth, d),
                "out_proj.weight": (d, d), "out_proj.bias": (d,)}
    views = {name + "_proj.weight": (d, d) for name in "qkvo"}
    norm = {"inner.norm.weight": (d,), "inner.norm.bias": (d,)}
    if kind == "ttt mlp":
        return views | norm | {"inner.fc1.weight": (hidden, d), "inner.fc1.bias": (hidden,), "inner.fc2.weight": (d, hidden),
                               "inner.fc2.bias": (d,)}
    return views | norm | {"inner.fc.weight": (d, d), "inner.fc.bias": (d,)}


CASES = {
    "retnet": ("{type: retnet, retnet: {chunk_size: 16}}", retnet, shapes_of("retnet")),
    "retnet parallel": ("{type: retnet, retnet: {chunkwise: false}}", retnet, shapes_of("retnet")),
    "hyena": ("{type: hyena, hyena: {filter_hidden: 12, filter_decay: 1.5}}", lambda x, w: hyena(x, w, 2, 1.5),
              shapes_of("hyena")),
    "hyena order 3": ("{type: hyena, hyena: {depth: 3, filter_hidden: 12}}", lambda x, w: hyena(x, w, 3, 0.0),
                      shapes_of("hyena", depth=3)),
    "ttt mlp": ("{type: ttt_layer, ttt: {inner_model: {type: mlp, hidden: 12}}}",
                lambda x, w: ttt(x, w, True, 1, 0.01), shapes_of("ttt mlp")),
    "ttt linear": ("{type: ttt_layer, ttt: {inner_model: {type: linear}, inner_lr: 0.02, inner_steps_per_token: 2}}",
                   lambda x, w: ttt(x, w, False, 2, 0.02), shapes_of("ttt linear")),
}


def draw(shapes):
    generator = torch.Generator().manual_seed(5)
    weights = {"embedding.weight": (VOCABULARY, WIDTH), "head.weight": (VOCABULARY, WIDTH), "final_norm.weight": (WIDTH,)}
    for layer in range(2):
        weights[f"layers.{layer}.norm1.weight"] = (WIDTH,)
        for name, shape in shapes.items():
            weights[f"layers.{layer}.mixer.{name}"] = shape
    drawn = {}
    for name, shape in weights.items():
        noise = torch.randn(shape, generator=generator, dtype=torch.float64)
        is_gain = "norm" in name and name.endswith("weight")
        drawn[name] = (1 + 0.2 * noise if is_gain else 0.2 * noise).float().double()  # exact in both formats
    return drawn


def idle_feed_forward():
    return {f"layers.{layer}.{name}": value for layer in range(2)
            for name, value in (("norm2.weight", torch.ones(WIDTH)), ("ffn.up_proj.weight", torch.zeros(8, WIDTH)),
                                ("ffn.down_proj.weight", torch.zeros(WIDTH, 8)))}


@pytest.mark.parametrize("name", CASES)
def test_equations(name, tmp_path):
    mixer, mix, shapes = CASES[name]
    weights = {key: value.requires_grad_(True) for key, value in draw(shapes).items()}
    ids = torch.randint(0, VOCABULARY, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    rows = []
    for sequence in ids:
        x = weights["embedding.weight"][sequence]
        for layer in range(2):
            prefix = f"layers.{layer}.mixer."
            inside = {key[len(prefix):]: value for key, value in weights.items() if key.startswith(prefix)}
            x = x + mix(rms(x, weights[f"layers.{layer}.norm1.weight"]), inside)
        rows.append(rms(x, weights["final_norm.weight"]) @ weights["head.weight"].T)
    expected = torch.stack(rows)
    torch.nn.functional.cross_entropy(expected[:, :-1].flatten(0, 1), ids[:, 1:].flatten()).backward()
    given = {key: value.detach().float() for key, value in weights.items()} | idle_feed_forward()
    design = DESIGN.format(mixer=mixer)
    ours = engine_tensors(tmp_path, design, given, ids, "--gradients")
    difference = (ours["logits"] - expected).abs().max().item()
    print(f"{name}: logits {difference:.2e}")
    assert difference <= 1e-4
    cached = engine_tensors(tmp_path, design, given, ids, "--cached")["logits"]
    assert (cached - expected).abs().max().item() <= 1e-4
    for key, value in weights.items():
        scale = value.grad.abs().max().item()
        assert scale > 0, key
        relative = (ours["gradient." + key] - value.grad).abs().max().item() / scale
        assert relative <= 1e-3, f"{key}: {relative:.2e}"
