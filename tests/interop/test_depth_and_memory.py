"""Mixture-of-Depths and the neural memory of Titans against the equations of their papers, written out plainly in float64.

The engine computes in float32. Gradients come from autograd through the plain equations; the memory's own step is differentiated
by hand.
"""

import math

import pytest
import torch

from test_against_transformers import engine_tensors
from test_recurrent_papers import draw, rms, turn

WIDTH, HEADS, VOCABULARY, LENGTH = 32, 4, 61, 23

DESIGN = """schema_version: 1
model: {{name: case, d_model: 32, vocab_size: 61, max_seq_len: 128, n_heads: 4, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: none}}
embedding: {{type: learned, positional: rope, tie_word_embeddings: false}}
layer_templates:
  block:
    mixer: {{type: attention}}
    ffn: {{type: mlp, vendor.studio.ffn_dim: 8}}
{template}layer_schedule: [{{template: block, repeat: 2{entry}}}]
head: {{type: causal_lm, tie_weights: false}}
"""

ATTENTION = {name + "_proj.weight": (WIDTH, WIDTH) for name in "qkvo"}
FEED_FORWARD = {"up_proj.weight": (8, WIDTH), "down_proj.weight": (WIDTH, 8)}


def gelu(x):
    return 0.5 * x * (1 + torch.erf(x / math.sqrt(2)))


def gelu_slope(x):
    return 0.5 * (1 + torch.erf(x / math.sqrt(2))) + x * torch.exp(-x * x / 2) / math.sqrt(2 * math.pi)


def attention(x, w):
    """Vaswani et al. 2017, section 3.2.1, one head and one token after the other; x {T, d} in the order of its places."""
    size = WIDTH // HEADS
    heads = []
    for i in range(HEADS):
        part = slice(i * size, (i + 1) * size)
        q, k, v = (x @ w["mixer." + name + "_proj.weight"][part].T for name in "qkv")
        q, k = turn(q), turn(k)
        rows = []
        for t in range(x.shape[0]):
            share = torch.exp(k[:t + 1] @ q[t] / math.sqrt(size))
            rows.append(share @ v[:t + 1] / share.sum())
        heads.append(torch.stack(rows))
    return torch.cat(heads, 1) @ w["mixer.o_proj.weight"].T


def block(x, w):
    x = x + attention(rms(x, w["norm1.weight"]), w)
    inner = rms(x, w["norm2.weight"]) @ w["ffn.up_proj.weight"].T
    return x + gelu(inner) @ w["ffn.down_proj.weight"].T


def weights_of(parts, seed=8):
    """Weights of two layers with norms, attention, a feed-forward part and those of `parts` (name in the layer -> shape)."""
    weights = draw({})
    generator = torch.Generator().manual_seed(seed)
    inside = {"norm2.weight": (WIDTH,)} | {"mixer." + k: v for k, v in ATTENTION.items()} | {"ffn." + k: v for k, v in FEED_FORWARD.items()}
    for layer in range(2):
        for name, shape in (inside | parts).items():
            noise = torch.randn(shape, generator=generator, dtype=torch.float64)
            gain = name.endswith("norm.weight") or name.endswith("norm2.weight")
            weights[f"layers.{layer}.{name}"] = (1 + 0.2 * noise if gain else 0.2 * noise).float().double()
    return weights


def of_layer(weights, layer):
    prefix = f"layers.{layer}."
    return {key[len(prefix):]: value for key, value in weights.items() if key.startswith(prefix)}


def cross_entropy(logits, ids):
    chosen = logits[:, :-1] - logits[:, :-1].logsumexp(-1, keepdim=True)
    return -chosen.gather(-1, ids[:, 1:, None]).mean()


def compare(ours, weights, expected, loss):
    print("logits", (ours["logits"] - expected).abs().max().item())
    assert (ours["logits"] - expected).abs().max().item() <= 1e-4
    assert abs(ours["loss"].item() - loss.item()) <= 1e-5
    for key, value in weights.items():
        slope = value.grad if value.grad is not None else torch.zeros_like(value)
        error = (ours["gradient." + key] - slope).abs().max().item()
        assert error <= 1e-3 * slope.abs().max().item() + 1e-7, f"{key}: {error:.2e} of {slope.abs().max().item():.2e}"


def gated(x, w, router, capacity, training, beside):
    """Raposo et al. 2024. x {B, T, d}; losses of the gate itself are added to `beside`."""
    time = x.shape[1]
    scores = x @ w["depth_gating.router.weight"][0]
    if router == "learned_gate":
        g = 1 / (1 + torch.exp(-(scores + w["depth_gating.router.bias"])))
        if training:
            beside.append((g.mean() - capacity) ** 2)
        return torch.stack([g[b][:, None] * block(x[b], w) + (1 - g[b][:, None]) * x[b] for b in range(len(x))])
    held = x.detach()  # the predictor learns beside the model: section 3.5
    inner = torch.clamp(held @ w["depth_gating.predictor_in.weight"].T + w["depth_gating.predictor_in.bias"], min=0)
    logit = inner @ w["depth_gating.predictor_out.weight"][0] + w["depth_gating.predictor_out.bias"]
    if training:
        chosen = torch.zeros_like(scores, dtype=torch.bool)
        for b in range(len(x)):
            best = sorted(range(time), key=lambda t: -scores[b, t].item())[:math.ceil(capacity * time)]
            chosen[b, best] = True
        p = 1 / (1 + torch.exp(-logit))
        beside.append(-torch.where(chosen, torch.log(p), torch.log(1 - p)).mean())
    else:
        chosen = logit > 0
    rows = []
    for b in range(len(x)):
        places = [t for t in range(time) if chosen[b, t]]
        row = list(x[b])
        if places:
            passed = block(x[b][places], w)
            for i, t in enumerate(places):  # equation 1: r weighs what the body adds
                row[t] = x[b, t] + scores[b, t] * (passed[i] - x[b, t])
        rows.append(torch.stack(row))
    return torch.stack(rows), chosen


SEED = 17  # a draw whose predictors let some tokens in and others not, which the test asserts
GATES = {
    "top_k": {"router.weight": (1, WIDTH), "predictor_in.weight": (4, WIDTH), "predictor_in.bias": (4,),
              "predictor_out.weight": (1, 4), "predictor_out.bias": (1,)},
    "learned_gate": {"router.weight": (1, WIDTH), "router.bias": (1,)},
}


@pytest.mark.parametrize("training", [True, False], ids=["training", "in use"])
@pytest.mark.parametrize("router", GATES)
def test_depth_gate(router, training, tmp_path):
    capacity = 0.4
    weights = weights_of({"depth_gating." + name: shape for name, shape in GATES[router].items()}, seed=SEED)
    weights = {key: value.requires_grad_(True) for key, value in weights.items()}
    # No token twice: two equal ones that skipped a layer would have equal scores, and either may pass the next.
    shuffle = torch.Generator().manual_seed(3)
    ids = torch.stack([torch.randperm(VOCABULARY, generator=shuffle)[:LENGTH] for _ in range(3)])

    def logits(training, beside):
        x = weights["embedding.weight"][ids]
        shares = []
        for layer in range(2):
            result = gated(x, of_layer(weights, layer), router, capacity, training, beside)
            x = result if router == "learned_gate" else result[0]
            if router == "top_k":
                shares.append(result[1].double().mean().item())
        return rms(x, weights["final_norm.weight"]) @ weights["head.weight"].T, shares

    beside = []
    trained, shares = logits(training, beside)
    for share in shares:  # some tokens pass and some do not, else nothing is compared
        assert 0.1 < share < 0.9
    loss = cross_entropy(trained, ids) + sum(beside)
    loss.backward()
    design = DESIGN.format(template="", entry=f", depth_gating: {{capacity: {capacity}, router: {router}}}")
    given = {key: value.detach().float() for key, value in weights.items()}
    ours = engine_tensors(tmp_path, design, given, ids, "--training" if training else "--gradients")
    used, _ = logits(False, [])  # the logits of the file are always those in use
    compare(ours, weights, used, loss)
    cached = engine_tensors(tmp_path, design, given, ids, "--cached")["logits"]
    assert (cached - used).abs().max().item() <= 1e-4


HIDDEN, RATE = 12, 0.03
MEMORY = {"norm.weight": (WIDTH,), "q_proj.weight": (WIDTH, WIDTH), "k_proj.weight": (WIDTH, WIDTH),
          "v_proj.weight": (WIDTH, WIDTH), "gate.weight": (WIDTH, WIDTH), "gate.bias": (WIDTH,),
          "fc1.weight": (HIDDEN, WIDTH), "fc1.bias": (HIDDEN,), "fc2.weight": (WIDTH, HIDDEN), "fc2.bias": (WIDTH,)}
NETWORK = ("fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias")


def recall(q, network):
    w1, b1, w2, b2 = network
    return gelu(q @ w1.T + b1) @ w2.T + b2


def remembered(x, w, network):
    """Behrouz et al. 2024, section 3.1: the memory is read through a query; a gate weighs what it says. x {T, d}."""
    h = rms(x, w["memory.norm.weight"])
    gate = 1 / (1 + torch.exp(-(h @ w["memory.gate.weight"].T + w["memory.gate.bias"])))
    return x + gate * recall(h @ w["memory.q_proj.weight"].T, network)


def stepped(x, w, network):
    """One step of equation 8 without momentum and forgetting, on the mean over tokens of ||M(k) - v||^2; by hand."""
    h = rms(x, w["memory.norm.weight"])
    k, v = h @ w["memory.k_proj.weight"].T, h @ w["memory.v_proj.weight"].T
    w1, b1, w2, b2 = network
    z = k @ w1.T + b1
    missing = recall(k, network) - v
    surprise = (missing ** 2).sum(1).mean()
    above = 2 * missing / x.shape[0]
    below = (above @ w2) * gelu_slope(z)
    slopes = (below.T @ k, below.sum(0), above.T @ gelu(z), above.sum(0))
    return [value - RATE * slope for value, slope in zip(network, slopes)], surprise


def memory_case(tmp_path):
    weights = weights_of({"memory." + name: shape for name, shape in MEMORY.items()})
    ids = torch.randint(0, VOCABULARY, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    memory = "{type: neural_memory, params: {hidden: %d}, update_at_inference: true, inner_lr: %g}" % (HIDDEN, RATE)
    return weights, ids, DESIGN.format(template=f"    memory: {memory}\n", entry="")


def test_memory_is_read(tmp_path):
    weights, ids, design = memory_case(tmp_path)
    weights = {key: value.requires_grad_(True) for key, value in weights.items()}
    rows, beside = [], 0
    for sequence in ids:
        x = weights["embedding.weight"][sequence]
        for layer in range(2):
            w = of_layer(weights, layer)
            network = [w["memory." + name] for name in NETWORK]
            x = block(x, w)
            # Keys learn beside the model: a tenth of the mean square of what is recalled wrongly; values are the target.
            h = rms(x.detach(), w["memory.norm.weight"].detach())
            recalled = recall(h @ w["memory.k_proj.weight"].T, network)
            beside = beside + 0.1 * ((recalled - (h @ w["memory.v_proj.weight"].T).detach()) ** 2).mean() / len(ids)
            x = remembered(x, w, network)
        rows.append(rms(x, weights["final_norm.weight"]) @ weights["head.weight"].T)
    expected = torch.stack(rows)
    loss = cross_entropy(expected, ids) + beside
    loss.backward()
    given = {key: value.detach().float() for key, value in weights.items()}
    compare(engine_tensors(tmp_path, design, given, ids, "--training"), weights, expected, loss)


def test_memory_learns_in_use(tmp_path):
    weights, ids, design = memory_case(tmp_path)
    given = {key: value.float() for key, value in weights.items()}
    ours = engine_tensors(tmp_path, design, given, ids, "--learned")
    networks = [[[of_layer(weights, layer)["memory." + name] for name in NETWORK] for layer in range(2)] for _ in ids]
    surprises = torch.zeros(2, 2, dtype=torch.float64)

    def logits(learn):
        rows = []
        for b, sequence in enumerate(ids):
            x = weights["embedding.weight"][sequence]
            for layer in range(2):
                w = of_layer(weights, layer)
                x = block(x, w)
                before = networks[b][layer]
                if learn:
                    networks[b][layer], surprises[b, layer] = stepped(x, w, before)
                x = remembered(x, w, before)
            rows.append(rms(x, weights["final_norm.weight"]) @ weights["head.weight"].T)
        return torch.stack(rows)

    first = logits(learn=True)
    second = logits(learn=False)
    assert (second - first).abs().max().item() > 1e-2  # the step changed something
    assert (ours["logits"] - first).abs().max().item() <= 1e-4
    assert (ours["logits_after"] - second).abs().max().item() <= 1e-4
    for layer in range(2):
        expected = surprises[:, layer].mean().item()
        assert abs(ours[f"surprise.layers.{layer}.memory"].item() - expected) <= 1e-4 * expected
