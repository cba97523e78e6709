"""Attention and norms of released families against transformers' classes on the same random weights (float32, CPU):
logits at most 1e-5 apart, whole and token by token, gradients at most 1e-3 of the largest one of their tensor."""

import math
import pathlib
import subprocess

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    DeepseekV2Config,
    DeepseekV2ForCausalLM,
    DeepseekV3Config,
    DeepseekV3ForCausalLM,
    Gemma2Config,
    Gemma2ForCausalLM,
    MistralConfig,
    MistralForCausalLM,
    Olmo2Config,
    Olmo2ForCausalLM,
    Phi3Config,
    Phi3ForCausalLM,
    Qwen2Config,
    Qwen2ForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
)

from test_against_transformers import ENGINE, LENGTH, randomize

TOLERANCE = 1e-5
GRADIENT_TOLERANCE = 1e-3

DESIGN = """schema_version: 1
model: {{name: case, d_model: 64, vocab_size: 301, max_seq_len: {length}, n_heads: 4, n_kv_heads: {kv_heads}, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: none}}
embedding: {{type: learned, {embedding}}}
layer_templates:
{templates}layer_schedule: [{schedule}]
head: {{type: causal_lm, tie_weights: true{head}}}
"""
TEMPLATE = """  {name}:
    mixer: {{type: attention, attention: {{{attention}}}}}
    ffn: {{{ffn}}}
    norm: {{{norm}}}
"""


def design(attention=("",), kv_heads=4, embedding="positional: rope", ffn="type: gated_mlp", norm="type: rmsnorm", head="",
           length=128):
    """One template for each text of `attention`; three layers take them in turn."""
    templates = "".join(TEMPLATE.format(name=f"t{i}", attention=text, ffn=ffn, norm=norm) for i, text in enumerate(attention))
    schedule = ", ".join(f"{{template: t{i % len(attention)}}}" for i in range(3))
    return DESIGN.format(length=length, kv_heads=kv_heads, embedding=embedding, templates=templates, schedule=schedule, head=head)


COMMON = dict(vocab_size=301, hidden_size=64, intermediate_size=256, num_hidden_layers=3, num_attention_heads=4,
              max_position_embeddings=128, tie_word_embeddings=True, rms_norm_eps=1e-6, attn_implementation="eager")
PLAIN_ROPE = {"rope_type": "default", "rope_theta": 10000.0}

LAYER_NAMES = {"self_attn.q_proj": "mixer.q_proj", "self_attn.k_proj": "mixer.k_proj", "self_attn.v_proj": "mixer.v_proj",
               "self_attn.o_proj": "mixer.o_proj", "self_attn.q_norm": "mixer.q_norm", "self_attn.k_norm": "mixer.k_norm",
               "mlp.gate_proj": "ffn.gate_proj", "mlp.up_proj": "ffn.up_proj", "mlp.down_proj": "ffn.down_proj",
               "input_layernorm": "norm1", "post_attention_layernorm": "norm2"}
GEMMA_NORMS = {"post_attention_layernorm": "norm1_output", "pre_feedforward_layernorm": "norm2",
               "post_feedforward_layernorm": "norm2_output"}
OLMO_NORMS = {"post_attention_layernorm": "norm1", "post_feedforward_layernorm": "norm2"}
MLA_NAMES = {f"self_attn.{name}": f"mixer.{name}" for name in
             ("q_a_proj", "q_a_layernorm", "q_b_proj", "kv_a_proj_with_mqa", "kv_a_layernorm", "kv_b_proj")}


def layer_tensors(part, value):
    """Our names and pieces of one tensor of a layer; Phi-3 joins projections in one."""
    if part == "self_attn.qkv_proj":
        q, kv = 64, (value.shape[0] - 64) // 2
        return list(zip(("mixer.q_proj", "mixer.k_proj", "mixer.v_proj"), value.split([q, kv, kv])))
    if part == "mlp.gate_up_proj":
        return list(zip(("ffn.gate_proj", "ffn.up_proj"), value.chunk(2)))
    return [(part, value)]


def named(model, extra, of=lambda parameter: parameter):
    """Our name -> tensor; `of` takes the tensor from the parameter."""
    names = {**LAYER_NAMES, **MLA_NAMES, **extra}
    result = {}
    for name, parameter in model.named_parameters():
        value = of(parameter)
        if name.startswith("model.layers."):
            _, _, index, rest = name.split(".", 3)
            part, kind = rest.rsplit(".", 1)
            for piece, tensor in layer_tensors(part, value):
                result[f"layers.{index}.{names.get(piece, piece)}.{kind}"] = tensor
        else:
            result[{"model.embed_tokens.weight": "embedding.weight", "model.norm.weight": "final_norm.weight"}[name]] = value
    return result


def qwen2():
    return Qwen2ForCausalLM(Qwen2Config(**COMMON, num_key_value_heads=2, rope_parameters=PLAIN_ROPE)), {}


def qwen3():
    return Qwen3ForCausalLM(Qwen3Config(**COMMON, num_key_value_heads=2, head_dim=24, rope_parameters=PLAIN_ROPE)), {}


def mistral():
    return MistralForCausalLM(MistralConfig(**COMMON, num_key_value_heads=2, sliding_window=13, rope_parameters=PLAIN_ROPE)), {}


def gemma2():
    config = Gemma2Config(**{**COMMON, "rms_norm_eps": 1e-6}, num_key_value_heads=2, head_dim=24, sliding_window=11,
                          query_pre_attn_scalar=40, attn_logit_softcapping=2.0, final_logit_softcapping=3.0,
                          hidden_activation="gelu_pytorch_tanh", rope_parameters=PLAIN_ROPE,
                          layer_types=["sliding_attention", "full_attention", "sliding_attention"])
    return Gemma2ForCausalLM(config), GEMMA_NORMS


def olmo2():
    return Olmo2ForCausalLM(Olmo2Config(**COMMON, num_key_value_heads=2, rope_parameters=PLAIN_ROPE)), OLMO_NORMS


def phi3(rope, **changes):
    settings = {**COMMON, "num_key_value_heads": 2, "rope_parameters": rope, "pad_token_id": 0, **changes}
    return Phi3ForCausalLM(Phi3Config(**settings)), {}


MLA = dict(num_key_value_heads=4, kv_lora_rank=20, qk_rope_head_dim=8, qk_nope_head_dim=12, v_head_dim=10,
           first_k_dense_replace=3)


def deepseek_v2(**changes):
    return DeepseekV2ForCausalLM(DeepseekV2Config(**{**COMMON, **MLA, "q_lora_rank": None, "rope_parameters": PLAIN_ROPE,
                                                     **changes})), {}


def deepseek_v3(**changes):
    return DeepseekV3ForCausalLM(DeepseekV3Config(**{**COMMON, **MLA, "q_lora_rank": 24, "rope_parameters": PLAIN_ROPE,
                                                     **changes})), {}


SIZES = "rope_head_dim: 8, nope_head_dim: 12, v_head_dim: 10"
SHORT, LONG = [1.0, 1.1, 1.3, 1.5, 1.8, 2.0, 2.5, 3.0], [1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0]
LONGROPE = {"rope_type": "longrope", "rope_theta": 10000.0, "short_factor": SHORT, "long_factor": LONG,
            "original_max_position_embeddings": 48, "partial_rotary_factor": 1.0}
YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 32, "mscale": 1.0,
        "mscale_all_dim": 1.0, "beta_fast": 32, "beta_slow": 1}
YARN_SCALE = (0.1 * math.log(4.0) + 1) ** 2 / math.sqrt(20)

CASES = {
    "qwen2": (design(["qkv_bias: true"], kv_heads=2), qwen2),
    "qwen3": (design(["vendor.studio.head_dim: 24, vendor.studio.qk_norm: head"], kv_heads=2), qwen3),
    "mistral": (design(["window: 13, window_mode: sliding"], kv_heads=2), mistral),
    "gemma2": (design([f"{extra}vendor.studio.head_dim: 24, vendor.studio.attn_softcap: 2.0, vendor.studio.attn_scale: "
                       f"{40 ** -0.5!r}" for extra in ("window: 11, ", "")], kv_heads=2,
                      embedding="positional: rope, scale: 8.0",
                      ffn="type: gated_mlp, activation: gelu, vendor.studio.activation: gelu_tanh",
                      norm="type: rmsnorm, vendor.studio.sandwich_norm: true, vendor.studio.norm_offset: true",
                      head=", logit_softcap: 3.0"), gemma2),
    "olmo2": (design(["vendor.studio.qk_norm: width"], kv_heads=2,
                     norm="type: rmsnorm, position: post, vendor.studio.output_norm: true"), olmo2),
    "phi3": (design(kv_heads=2), lambda: phi3({**PLAIN_ROPE, "partial_rotary_factor": 1.0})),
    "phi3 window": (design(["window: 17"], kv_heads=2),
                    lambda: phi3({**PLAIN_ROPE, "partial_rotary_factor": 1.0}, sliding_window=17)),
    "phi3 partial": (design(["vendor.studio.rope_dim: 8"], kv_heads=2),
                     lambda: phi3({**PLAIN_ROPE, "partial_rotary_factor": 0.5})),
    "phi3 longrope": (design(kv_heads=2, embedding="positional: rope, rope_scaling: {type: longrope, "
                             f"vendor.studio.original_max_seq_len: 48, vendor.studio.short_factor: {SHORT}, "
                             f"vendor.studio.long_factor: {LONG}}}"),
                      lambda: phi3(LONGROPE, original_max_position_embeddings=48)),
    "deepseek v2": (design([f"latent_dim: 20, vendor.studio.rope_interleaved: true, vendor.studio.mla: {{{SIZES}}}"]),
                    deepseek_v2),
    "deepseek v3": (design([f"latent_dim: 20, vendor.studio.rope_interleaved: true, vendor.studio.mla: {{q_lora: 24, {SIZES}}}"]),
                    deepseek_v3),
    "deepseek v3 halves": (design([f"latent_dim: 20, vendor.studio.mla: {{q_lora: 24, {SIZES}}}"]),
                           lambda: deepseek_v3(rope_interleave=False)),
    "deepseek v3 yarn": (design([f"latent_dim: 20, vendor.studio.rope_interleaved: true, vendor.studio.attn_scale: {YARN_SCALE!r}, "
                                 f"vendor.studio.mla: {{q_lora: 24, {SIZES}}}"],
                                embedding="positional: rope, rope_scaling: {type: yarn, factor: 4.0, "
                                          "vendor.studio.original_max_seq_len: 32, vendor.studio.attention_factor: 1.0}"),
                         lambda: deepseek_v3(rope_parameters=YARN)),
}


def engine(folder: pathlib.Path, text, weights, ids, *flags):
    save_file({name: value.detach().clone().contiguous() for name, value in weights.items()}, folder / "weights.safetensors")
    save_file({"ids": ids}, folder / "ids.safetensors")
    (folder / "design.yml").write_text(text)
    result = subprocess.run([ENGINE, "--logits", "design.yml", "weights.safetensors", "ids.safetensors", "out.safetensors",
                             "--kernels", *flags], cwd=folder, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr
    return load_file(folder / "out.safetensors")


def made(make):
    torch.manual_seed(1)
    model, extra = make()
    return randomize(model), extra


@pytest.mark.parametrize("name", CASES)
def test_logits(name, tmp_path):
    text, make = CASES[name]
    model, extra = made(make)
    ids = torch.randint(0, 301, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        expected = model(input_ids=ids, use_cache=False).logits
    assert expected.abs().max() > 0.5  # the comparison means something
    weights = named(model, extra)
    difference = (engine(tmp_path, text, weights, ids)["logits"] - expected).abs().max().item()
    print(f"{name}: {difference:.2e}")
    assert difference <= TOLERANCE
    if "longrope" not in name:  # its angles depend on the length of the whole sequence
        cached = engine(tmp_path, text, weights, ids, "--cached")["logits"]
        assert (cached - expected).abs().max().item() <= TOLERANCE


@pytest.mark.parametrize("name", CASES)
def test_gradients(name, tmp_path):
    text, make = CASES[name]
    model, extra = made(make)
    ids = torch.randint(0, 301, (2, 40), generator=torch.Generator().manual_seed(4))
    logits = model(input_ids=ids, use_cache=False).logits
    torch.nn.functional.cross_entropy(logits[:, :-1].flatten(0, 1), ids[:, 1:].flatten()).backward()
    expected = named(model, extra, lambda parameter: parameter.grad)
    ours = engine(tmp_path, text, named(model, extra), ids, "--gradients")
    for tensor, value in expected.items():
        scale = value.abs().max().item()
        assert scale > 0, tensor
        difference = (ours[f"gradient.{tensor}"] - value).abs().max().item()
        assert difference <= GRADIENT_TOLERANCE * scale, f"{tensor}: {difference:.2e} of {scale:.2e}"
