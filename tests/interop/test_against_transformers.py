"""Logits of our models against transformers' classes on the same random weights (float32, CPU): at most 1e-5 apart.

Each case is a design and the configuration of the class that should compute the same. Weights are drawn here, given to both
under both names, and the engine writes its logits to a file (eulerstack-engine --logits).
"""

import os
import pathlib
import subprocess

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    MistralConfig,
    MistralForCausalLM,
)

ENGINE = os.environ["EULERSTACK_ENGINE"]
TOLERANCE = 1e-5
LENGTH = 96

DESIGN = """schema_version: 1
model: {{name: case, d_model: 64, vocab_size: 301, max_seq_len: 128, n_heads: 4, n_kv_heads: {kv_heads}, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: none}}
embedding: {{{embedding}}}
layer_templates:
  block:
    mixer: {{type: attention, attention: {{{attention}}}}}
    ffn: {{{ffn}}}
    norm: {{{norm}}}
layer_schedule: [{{template: block, repeat: 3}}]
head: {{type: causal_lm, tie_weights: {tied}}}
"""


def design(kv_heads=4, embedding="type: learned, positional: rope", attention="", ffn="type: gated_mlp",
           norm="type: rmsnorm", tied="true"):
    if tied == "false":
        embedding += ", tie_word_embeddings: false"
    return DESIGN.format(kv_heads=kv_heads, embedding=embedding, attention=attention, ffn=ffn, norm=norm, tied=tied)


def randomize(model):
    """Weights with norms and biases away from one and zero, so that a forgotten one is seen."""
    generator = torch.Generator().manual_seed(7)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            is_norm = "norm" in name or "ln_" in name
            parameter.copy_((1 + 0.2 * noise) if is_norm and name.endswith("weight") else 0.08 * noise)
    return model.float().eval()


def llama_weights(model):
    names = {"self_attn.q_proj": "mixer.q_proj", "self_attn.k_proj": "mixer.k_proj", "self_attn.v_proj": "mixer.v_proj",
             "self_attn.o_proj": "mixer.o_proj", "mlp.gate_proj": "ffn.gate_proj", "mlp.up_proj": "ffn.up_proj",
             "mlp.down_proj": "ffn.down_proj", "input_layernorm": "norm1", "post_attention_layernorm": "norm2"}
    weights = {}
    for name, value in model.named_parameters():
        if name.startswith("model.layers."):
            _, _, index, rest = name.split(".", 3)
            part, kind = rest.rsplit(".", 1)
            weights[f"layers.{index}.{names[part]}.{kind}"] = value
        else:
            weights[{"model.embed_tokens.weight": "embedding.weight", "model.norm.weight": "final_norm.weight",
                     "lm_head.weight": "head.weight"}[name]] = value
    return weights


def gpt2_weights(model):
    weights = {"embedding.weight": model.transformer.wte.weight, "position_embedding.weight": model.transformer.wpe.weight,
               "final_norm.weight": model.transformer.ln_f.weight, "final_norm.bias": model.transformer.ln_f.bias}
    for index, block in enumerate(model.transformer.h):
        prefix = f"layers.{index}."
        qkv = block.attn.c_attn.weight.t().chunk(3)  # Conv1D keeps {in, out}
        biases = block.attn.c_attn.bias.chunk(3)
        for name, weight, bias in zip("qkv", qkv, biases):
            weights[f"{prefix}mixer.{name}_proj.weight"] = weight
            weights[f"{prefix}mixer.{name}_proj.bias"] = bias
        for name, layer in (("mixer.o_proj", block.attn.c_proj), ("ffn.up_proj", block.mlp.c_fc),
                            ("ffn.down_proj", block.mlp.c_proj)):
            weights[f"{prefix}{name}.weight"] = layer.weight.t()
            weights[f"{prefix}{name}.bias"] = layer.bias
        for name, layer in (("norm1", block.ln_1), ("norm2", block.ln_2)):
            weights[f"{prefix}{name}.weight"] = layer.weight
            weights[f"{prefix}{name}.bias"] = layer.bias
    return weights


def llama(rope=None, **changes):
    settings = dict(vocab_size=301, hidden_size=64, intermediate_size=256, num_hidden_layers=3, num_attention_heads=4,
                    num_key_value_heads=4, max_position_embeddings=128, tie_word_embeddings=True, rms_norm_eps=1e-6,
                    rope_parameters=rope or {"rope_type": "default", "rope_theta": 10000.0})
    settings.update(changes)
    model = LlamaForCausalLM(LlamaConfig(**settings))
    return randomize(model), llama_weights


def mistral(window):
    config = MistralConfig(vocab_size=301, hidden_size=64, intermediate_size=256, num_hidden_layers=3, num_attention_heads=4,
                           num_key_value_heads=2, max_position_embeddings=128, tie_word_embeddings=True, sliding_window=window,
                           rms_norm_eps=1e-6, rope_parameters={"rope_type": "default", "rope_theta": 10000.0})
    return randomize(MistralForCausalLM(config)), llama_weights


def gpt2(activation):
    config = GPT2Config(vocab_size=301, n_positions=128, n_embd=64, n_layer=3, n_head=4, activation_function=activation)
    return randomize(GPT2LMHeadModel(config)), gpt2_weights


def rope(kind, **settings):
    return {"rope_type": kind, "rope_theta": 10000.0, **settings}


GPT2_DESIGN = dict(embedding="type: learned, positional: none, vendor.studio.positional: learned",
                   attention="qkv_bias: true, vendor.studio.o_bias: true", norm="type: layernorm")

CASES = {
    "llama": (design(), lambda: llama()),
    "llama untied": (design(tied="false"), lambda: llama(tie_word_embeddings=False)),
    "llama grouped": (design(kv_heads=2), lambda: llama(num_key_value_heads=2)),
    "llama one key head": (design(kv_heads=1), lambda: llama(num_key_value_heads=1)),
    "llama head size": (design(attention="vendor.studio.head_dim: 24"), lambda: llama(head_dim=24)),
    "llama ffn width": (design(ffn="type: gated_mlp, vendor.studio.ffn_dim: 172"), lambda: llama(intermediate_size=172)),
    "llama biases": (design(attention="qkv_bias: true, vendor.studio.o_bias: true", ffn="type: gated_mlp, bias: true"),
                     lambda: llama(attention_bias=True, mlp_bias=True)),
    "llama theta": (design(embedding="type: learned, positional: rope, rope_theta: 500000.0"),
                    lambda: llama({"rope_type": "default", "rope_theta": 500000.0})),
    "rope linear": (design(embedding="type: learned, positional: rope, rope_scaling: {type: linear, factor: 2.5}"),
                    lambda: llama(rope("linear", factor=2.5))),
    "rope dynamic": (design(embedding="type: learned, positional: rope, rope_scaling: {type: dynamic, factor: 2.0}"),
                     lambda: llama(rope("dynamic", factor=2.0), max_position_embeddings=64)),
    "rope llama3": (design(embedding="type: learned, positional: rope, rope_scaling: {type: llama3, factor: 8.0}"),
                    lambda: llama(rope("llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                                       original_max_position_embeddings=16))),
    "rope yarn": (design(embedding="type: learned, positional: rope, rope_scaling: {type: yarn, factor: 4.0}"),
                  lambda: llama(rope("yarn", factor=4.0, original_max_position_embeddings=32))),
    "mistral window": (design(kv_heads=2, attention="window: 13"), lambda: mistral(13)),
    "gpt2": (design(ffn="type: mlp, bias: true, vendor.studio.activation: gelu_tanh", **GPT2_DESIGN),
             lambda: gpt2("gelu_new")),
    "gpt2 gelu": (design(ffn="type: mlp, bias: true, activation: gelu", **GPT2_DESIGN), lambda: gpt2("gelu")),
    "gpt2 relu": (design(ffn="type: mlp, bias: true, activation: relu", **GPT2_DESIGN), lambda: gpt2("relu")),
}


def engine_tensors(folder: pathlib.Path, text: str, weights, ids, *flags):
    """What `eulerstack-engine --logits` writes: "logits", with --gradients also "gradient.NAME" of every weight."""
    save_file({name: value.detach().clone().contiguous() for name, value in weights.items()}, folder / "weights.safetensors")
    save_file({"ids": ids}, folder / "ids.safetensors")
    (folder / "design.yml").write_text(text)
    result = subprocess.run([ENGINE, "--logits", "design.yml", "weights.safetensors", "ids.safetensors", "out.safetensors",
                             "--kernels", *flags], cwd=folder, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr
    return load_file(folder / "out.safetensors")


def engine_logits(folder: pathlib.Path, text: str, weights, ids, *flags):
    return engine_tensors(folder, text, weights, ids, *flags)["logits"]


@pytest.mark.parametrize("name", CASES)
def test_logits(name, tmp_path):
    text, make = CASES[name]
    model, weights_of = make()
    ids = torch.randint(0, 301, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        expected = model(input_ids=ids, use_cache=False).logits
    assert expected.abs().max() > 0.5  # the comparison means something
    weights = weights_of(model)
    ours = engine_logits(tmp_path, text, weights, ids)
    assert ours.shape == expected.shape
    difference = (ours - expected).abs().max().item()
    print(f"{name}: {difference:.2e}")
    assert difference <= TOLERANCE
    if "dynamic" not in name:  # its angles depend on the length of the whole sequence
        cached = engine_logits(tmp_path, text, weights, ids, "--cached")
        assert (cached - expected).abs().max().item() <= TOLERANCE


def test_wrong_weights_are_refused(tmp_path):
    model, weights_of = llama()
    weights = weights_of(model)
    ids = torch.zeros((1, 4), dtype=torch.int64)
    del weights["layers.1.norm2.weight"]
    with pytest.raises(AssertionError, match="layers.1.norm2.weight"):
        engine_logits(tmp_path, design(), weights, ids)
