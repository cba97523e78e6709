"""Mixtures of experts against transformers' classes on the same random weights (float32, CPU): logits at most 1e-4 apart, gradients
of the loss of the next tokens at most 1e-3 of each tensor's largest."""

import pytest
import torch
from test_against_transformers import LENGTH, engine_logits, engine_tensors, llama_weights, randomize
from transformers import (
    Glm4MoeConfig,
    Glm4MoeForCausalLM,
    MixtralConfig,
    MixtralForCausalLM,
    OlmoeConfig,
    OlmoeForCausalLM,
    Qwen3MoeConfig,
    Qwen3MoeForCausalLM,
)

TOLERANCE = 1e-4

DESIGN = """schema_version: 1
model: {{name: case, d_model: 64, vocab_size: 301, max_seq_len: 128, n_heads: 4, n_kv_heads: 2, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: none}}
embedding: {{type: learned, positional: rope, tie_word_embeddings: false}}
layer_templates:
  block:
    mixer: {{type: attention, attention: {{{attention}}}}}
    ffn: {{type: moe, activation: swiglu, {ffn}}}
  dense:
    mixer: {{type: attention}}
    ffn: {{type: gated_mlp, vendor.studio.ffn_dim: 96}}
layer_schedule: [{schedule}]
head: {{type: causal_lm, tie_weights: false}}
"""

SHAPE = dict(vocab_size=301, hidden_size=64, num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2,
             max_position_embeddings=128, tie_word_embeddings=False, rms_norm_eps=1e-6)
ROPE = {"rope_type": "default", "rope_theta": 10000.0}


def moe_weights(model):
    """Our names. The experts' tensors have the same layout: all experts in one, gate above up."""
    names = {"mlp.experts.gate_up_proj": "ffn.experts.gate_up_proj.weight", "mlp.experts.down_proj": "ffn.experts.down_proj.weight",
             "mlp.gate.weight": "ffn.router.weight", "mlp.gate.e_score_correction_bias": "ffn.router.correction.bias",
             "mlp.shared_experts.gate_proj.weight": "ffn.shared.gate_proj.weight",
             "mlp.shared_experts.up_proj.weight": "ffn.shared.up_proj.weight",
             "mlp.shared_experts.down_proj.weight": "ffn.shared.down_proj.weight",
             "self_attn.q_norm.weight": "mixer.q_norm.weight", "self_attn.k_norm.weight": "mixer.k_norm.weight"}

    class Rest:
        def named_parameters(self):
            return [(name, value) for name, value in model.named_parameters()
                    if name.startswith("model.layers.") is False or name.split(".", 3)[3] not in names]

    weights = llama_weights(Rest())
    everything = list(model.named_parameters()) + list(model.named_buffers())
    for name, value in everything:
        if name.startswith("model.layers."):
            _, _, index, rest = name.split(".", 3)
            if rest in names:
                weights[f"layers.{index}.{names[rest]}"] = value
    return weights


def mixtral():
    config = MixtralConfig(**SHAPE, intermediate_size=80, num_local_experts=4, num_experts_per_tok=2, rope_parameters=ROPE,
                           head_dim=16)
    return randomize(MixtralForCausalLM(config))


def qwen3():
    config = Qwen3MoeConfig(**SHAPE, intermediate_size=96, moe_intermediate_size=40, num_local_experts=8, num_experts_per_tok=3,
                            norm_topk_prob=True, head_dim=16, rope_parameters=ROPE, decoder_sparse_step=1, mlp_only_layers=[])
    return randomize(Qwen3MoeForCausalLM(config))


def olmoe():
    config = OlmoeConfig(**SHAPE, intermediate_size=40, num_experts=8, num_experts_per_tok=3, norm_topk_prob=False,
                         rope_parameters=ROPE, clip_qkv=None)
    return randomize(OlmoeForCausalLM(config))


def glm(norm_topk):
    """DeepSeek-V3's router (sigmoid scores, correction, groups, shared experts, scaling) with plain attention."""
    config = Glm4MoeConfig(**SHAPE, intermediate_size=96, moe_intermediate_size=40, n_routed_experts=8, num_experts_per_tok=3,
                           n_shared_experts=2, n_group=4, topk_group=2, first_k_dense_replace=1, routed_scaling_factor=2.5,
                           norm_topk_prob=norm_topk, use_qk_norm=False, head_dim=16, attention_bias=False,
                           rope_parameters={**ROPE, "partial_rotary_factor": 1.0})
    model = randomize(Glm4MoeForCausalLM(config))
    with torch.no_grad():
        for name, value in model.named_buffers():
            if name.endswith("e_score_correction_bias"):
                value.copy_(0.2 * torch.randn(value.shape, generator=torch.Generator().manual_seed(5)))
    return model


GLM = ("vendor.studio.expert_dim: 40, vendor.studio.moe: {{groups: 4, routed_scaling: 2.5, norm_topk: {norm}}}, moe: {{experts: 8, "
       "top_k: 3, router: sigmoid, shared_experts: 2, bias_correction: {{enabled: true}}, balance: {{group_limit: 2}}}}")
LATE = "{template: dense}, {template: block, repeat: 2}"

CASES = {
    "qwen3": (DESIGN.format(attention="vendor.studio.qk_norm: head", schedule="{template: block, repeat: 3}",
                            ffn="vendor.studio.expert_dim: 40, moe: {experts: 8, top_k: 3}"), qwen3),
    "olmoe": (DESIGN.format(attention="vendor.studio.qk_norm: width", schedule="{template: block, repeat: 3}",
                            ffn="vendor.studio.expert_dim: 40, vendor.studio.moe: {norm_topk: false}, moe: {experts: 8, top_k: 3}"),
              olmoe),
    "mixtral": (DESIGN.format(attention="", ffn="vendor.studio.expert_dim: 80, moe: {experts: 4, top_k: 2}",
                              schedule="{template: block, repeat: 3}"), mixtral),
    "deepseek routing": (DESIGN.format(attention="", ffn=GLM.format(norm="true"), schedule=LATE), lambda: glm(True)),
    "deepseek routing, weights not normalised": (DESIGN.format(attention="", ffn=GLM.format(norm="false"), schedule=LATE), lambda: glm(False)),
}


@pytest.mark.parametrize("name", CASES)
def test_logits_and_gradients(name, tmp_path):
    text, make = CASES[name]
    model = make()
    ids = torch.randint(0, 301, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    expected = model(input_ids=ids, use_cache=False).logits
    assert expected.abs().max() > 0.5  # the comparison means something
    torch.nn.functional.cross_entropy(expected[:, :-1].flatten(0, 1), ids[:, 1:].flatten()).backward()
    weights = moe_weights(model)
    ours = engine_tensors(tmp_path, text, weights, ids, "--gradients")
    cached = engine_logits(tmp_path, text, weights, ids, "--cached")
    for logits in (ours["logits"], cached):
        difference = (logits - expected).abs().max().item()
        print(f"{name}: logits {difference:.2e}")
        assert difference <= TOLERANCE
    worst = 0.0
    for ours_name, parameter in weights.items():
        if not isinstance(parameter, torch.nn.Parameter):
            continue  # the correction has no gradient
        scale = parameter.grad.abs().max().item()
        assert scale > 0, ours_name
        relative = (ours["gradient." + ours_name] - parameter.grad).abs().max().item() / scale
        assert relative <= 1e-3, f"{ours_name}: {relative:.2e}"
        worst = max(worst, relative)
    print(f"{name}: gradients {worst:.2e}")
