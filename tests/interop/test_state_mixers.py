"""Mamba, Mamba-2 and Jamba against transformers' classes: same random weights, logits (whole, and token by token) and gradients.

Layers of Mamba and Mamba-2 have no feed-forward part; ours gets one whose output matrix is zero, so it adds nothing.
"""

import pytest
import torch
from transformers import JambaConfig, JambaForCausalLM, Mamba2Config, Mamba2ForCausalLM, MambaConfig, MambaForCausalLM

from test_against_transformers import engine_tensors

WIDTH, VOCABULARY, LAYERS, LENGTH = 64, 301, 3, 150

DESIGN = """schema_version: 1
model: {{name: case, d_model: 64, vocab_size: 301, max_seq_len: 256, n_heads: 4, n_kv_heads: 2, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: none}}
embedding: {{type: learned, positional: none, tie_word_embeddings: {tied}}}
layer_templates:
{templates}
layer_schedule:
{schedule}
head: {{type: causal_lm, tie_weights: {tied}}}
"""


def stack(mixer):
    return DESIGN.format(
        tied="true",
        templates="  block:\n    mixer: {type: mamba, mamba: {%s}}\n    ffn: {type: mlp, vendor.studio.ffn_dim: 8}\n"
        "    norm: {type: rmsnorm, vendor.studio.norm_eps: 1.0e-5}" % mixer,
        schedule="  - {template: block, repeat: %d}" % LAYERS)


def randomize(model):
    """Away from zeros and ones; A_log and steps in the range that training starts from."""
    generator = torch.Generator().manual_seed(7)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if name.endswith("A_log"):
                parameter.copy_(0.5 + 0.5 * noise)
            elif name.endswith((".D", "norm.weight", "layernorm.weight", "norm_f.weight")):
                parameter.copy_(1 + 0.2 * noise)
            elif name.endswith(("dt_bias", "dt_proj.bias")):
                parameter.copy_(-1 + noise)
            else:
                parameter.copy_(0.12 * noise)
    return model.float().eval()


def mamba_names(model):
    names = {}
    for name, _ in model.named_parameters():
        if name.startswith("backbone.layers."):
            index, rest = name[len("backbone.layers."):].split(".", 1)
            names[name] = f"layers.{index}." + (rest if rest.startswith("mixer.") else rest.replace("norm.", "norm1."))
        else:
            names[name] = {"backbone.embeddings.weight": "embedding.weight",
                           "backbone.norm_f.weight": "final_norm.weight"}[name]
    return names


def idle_feed_forward():
    weights = {}
    for index in range(LAYERS):
        weights[f"layers.{index}.norm2.weight"] = torch.ones(WIDTH)
        weights[f"layers.{index}.ffn.up_proj.weight"] = torch.zeros(8, WIDTH)
        weights[f"layers.{index}.ffn.down_proj.weight"] = torch.zeros(WIDTH, 8)
    return weights


def mamba(**changes):
    config = MambaConfig(**{**dict(vocab_size=VOCABULARY, hidden_size=WIDTH, num_hidden_layers=LAYERS, state_size=16,
                                   time_step_rank=4, tie_word_embeddings=True), **changes})
    return randomize(MambaForCausalLM(config))


def mamba2(**changes):
    config = Mamba2Config(**{**dict(vocab_size=VOCABULARY, hidden_size=WIDTH, num_hidden_layers=LAYERS, state_size=16,
                                    head_dim=16, num_heads=8, n_groups=1, chunk_size=32, tie_word_embeddings=True), **changes})
    return randomize(Mamba2ForCausalLM(config))


JAMBA_TEMPLATES = """  ssm:
    mixer: {type: mamba, mamba: {variant: mamba1, d_state: 16, vendor.studio.dt_rank: 5, vendor.studio.inner_norms: true}}
    ffn: {type: gated_mlp, vendor.studio.ffn_dim: 96}
  attn:
    mixer: {type: attention}
    ffn: {type: gated_mlp, vendor.studio.ffn_dim: 96}"""


def jamba():
    config = JambaConfig(vocab_size=VOCABULARY, hidden_size=WIDTH, intermediate_size=96, num_hidden_layers=LAYERS,
                         num_attention_heads=4, num_key_value_heads=2, attn_layer_period=3, attn_layer_offset=1,
                         expert_layer_period=2, expert_layer_offset=0, num_experts=1, num_experts_per_tok=1,
                         mamba_dt_rank=5, mamba_d_state=16, tie_word_embeddings=False, use_mamba_kernels=False,
                         rms_norm_eps=1e-6, max_position_embeddings=256, pad_token_id=None)
    return randomize(JambaForCausalLM(config))


def jamba_names(model):
    parts = {"mamba.": "mixer.", "self_attn.": "mixer.", "feed_forward.": "ffn.", "input_layernorm.": "norm1.",
             "pre_ff_layernorm.": "norm2."}
    names = {}
    for name, _ in model.named_parameters():
        if name.startswith("model.layers."):
            index, rest = name[len("model.layers."):].split(".", 1)
            part = next(part for part in parts if rest.startswith(part))
            names[name] = f"layers.{index}.{parts[part]}{rest[len(part):]}"
        else:
            names[name] = {"model.embed_tokens.weight": "embedding.weight", "model.final_layernorm.weight": "final_norm.weight",
                           "lm_head.weight": "head.weight"}[name]
    return names


FIRST = "variant: mamba1, d_state: 16"
SECOND = "variant: mamba2, d_state: 16, vendor.studio.head_dim: 16"
CASES = {
    "mamba": (stack(FIRST), mamba, mamba_names),
    "mamba rank, kernel, biases": (
        stack("variant: mamba1, d_state: 8, d_conv: 3, expand: 3, vendor.studio.dt_rank: 7, vendor.studio.proj_bias: true, "
              "vendor.studio.conv_bias: false"),
        lambda: mamba(state_size=8, conv_kernel=3, expand=3, intermediate_size=192, time_step_rank=7, use_bias=True,
                      use_conv_bias=False),
        mamba_names),
    "mamba2": (stack(SECOND), mamba2, mamba_names),
    "mamba2 groups": (stack(SECOND + ", vendor.studio.n_groups: 4"), lambda: mamba2(n_groups=4), mamba_names),
    "jamba": (DESIGN.format(tied="false", templates=JAMBA_TEMPLATES, schedule="  - {template: ssm}\n  - {template: attn}\n"
                            "  - {template: ssm}"), jamba, jamba_names),
}


def of_ours(model, names, tensors):
    """Their tensors under our names."""
    return {names[name]: tensors[name] for name, _ in model.named_parameters()}


@pytest.mark.parametrize("name", CASES)
def test_logits_and_gradients(name, tmp_path):
    design, make, names_of = CASES[name]
    model = make()
    names = names_of(model)
    ids = torch.randint(0, VOCABULARY, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    expected = model(input_ids=ids, use_cache=False).logits
    assert expected.abs().max() > 0.5  # the comparison means something
    torch.nn.functional.cross_entropy(expected[:, :-1].flatten(0, 1), ids[:, 1:].flatten()).backward()
    weights = of_ours(model, names, dict(model.named_parameters()))
    if name != "jamba":
        weights |= idle_feed_forward()
    ours = engine_tensors(tmp_path, design, weights, ids, "--gradients")
    difference = (ours["logits"] - expected).abs().max().item()
    print(f"{name}: logits {difference:.2e}")
    assert difference <= 1e-4
    cached = engine_tensors(tmp_path, design, weights, ids, "--cached")["logits"]
    assert (cached - expected).abs().max().item() <= 1e-4
    worst = 0.0
    for theirs, parameter in model.named_parameters():
        gradient = ours["gradient." + names[theirs]]
        assert gradient.shape == parameter.grad.shape, theirs
        scale = parameter.grad.abs().max().item()
        assert scale > 0, theirs
        relative = (gradient - parameter.grad).abs().max().item() / scale
        assert relative <= 1e-3, f"{theirs}: {relative:.2e}"
        worst = max(worst, relative)
    print(f"{name}: gradients {worst:.2e}")
