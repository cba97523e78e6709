"""Directories that `eulerstack compile --native` writes: the library's own classes load them without any code of ours, and compute what
the engine computes from the same weights. The weights are drawn with norms and biases away from one and zero."""

import json

import pytest
import torch
from export_tools import TOLERANCE, engine_logits, furthest, randomize, run
from float64 import EXACT, float64
from safetensors.torch import load_file
from test_against_transformers import CASES as PLAIN
from test_attention_models import CASES as ATTENTION
from test_experts import CASES as EXPERTS
from test_import_weights import CASES as IMPORTED, imported, made
from test_state_mixers import CASES as STATE
from transformers import AutoModelForCausalLM, AutoTokenizer

# Design of a comparison with the library's class, and the family it must be taken for.
CASES = {name: (PLAIN[name][0], family) for name, family in {
    "llama": "llama", "llama untied": "llama", "llama grouped": "llama", "llama head size": "llama", "llama ffn width": "llama",
    "llama biases": "llama", "llama theta": "llama", "rope linear": "llama", "rope dynamic": "llama", "rope llama3": "llama",
    "rope yarn": "llama", "mistral window": "mistral", "gpt2": "gpt2", "gpt2 relu": "gpt2"}.items()}
CASES.update({name: (ATTENTION[name][0], family) for name, family in {
    "qwen2": "qwen2", "qwen3": "qwen3", "gemma2": "gemma2", "olmo2": "olmo2", "phi3 partial": "phi3", "phi3 longrope": "phi3"}.items()})
CASES.update({name: (ATTENTION[name][0], family) for name, family in {
    "deepseek v2": "deepseek_v2", "deepseek v3": "deepseek_v2", "deepseek v3 halves": "deepseek_v3",
    "deepseek v3 yarn": "deepseek_v2"}.items()})
CASES.update({f"{name} experts": (EXPERTS[name][0], family) for name, family in {
    "mixtral": "mixtral", "qwen3": "qwen3_moe", "olmoe": "olmoe"}.items()})
MAMBA = """schema_version: 1
model: {name: case, d_model: 64, vocab_size: 301, max_seq_len: 256, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: none}
embedding: {type: learned, positional: none}
layer_templates:
  block:
    mixer: {type: mamba, mamba: {MIXER}}
    ffn: {type: mlp, vendor.studio.no_ffn: true}
    norm: {type: rmsnorm, vendor.studio.norm_eps: 1.0e-5}
layer_schedule: [{template: block, repeat: 3}]
head: {type: causal_lm, tie_weights: true}
"""
CASES["mamba"] = (MAMBA.replace("MIXER", "variant: mamba1, d_state: 16"), "mamba")
CASES["mamba2"] = (MAMBA.replace("MIXER", "variant: mamba2, d_state: 16, vendor.studio.head_dim: 16"), "mamba2")
CASES["jamba"] = (STATE["jamba"][0], "jamba")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("native")


def both(place, name, text):
    """Our directory with random weights, and the native one of the same weights."""
    key = name.replace(" ", "_")
    source, ours, native = place / f"{key}.yml", place / key, place / f"{key}_native"
    source.write_text(text)
    run("compile", source, "--output-dir", ours, "--dtype", "float32")
    randomize(ours / "model.safetensors", 0.08)
    run("compile", source, "--output-dir", native, "--dtype", "float32", "--native", "--weights", ours)
    return ours, native


@torch.no_grad()
@pytest.mark.parametrize("name", CASES)
def test_the_librarys_class_computes_the_design(place, name):
    text, family = CASES[name]
    ours, native = both(place, name, text)
    config = json.loads((native / "config.json").read_text())
    assert config["model_type"] == family and "auto_map" not in config
    assert [path.name for path in native.glob("*.py")] == ["train.py"]  # nothing that loading runs
    model, info = AutoModelForCausalLM.from_pretrained(native, output_loading_info=True, dtype=torch.float32,
                                                       attn_implementation="eager")
    assert not any(info[key] for key in ("missing_keys", "unexpected_keys", "mismatched_keys")), info
    assert type(model).__module__.startswith("transformers.")
    ids = torch.randint(0, 256, (2, 60), generator=torch.Generator().manual_seed(3))
    expected = engine_logits(place, ours, ids)
    assert expected.abs().max() > 0.3
    assert furthest(model.eval()(ids, use_cache=False).logits, expected) <= TOLERANCE
    exact = engine_logits(place, ours, ids, "--float64")
    with float64():  # only a difference in what is computed is left
        wide = AutoModelForCausalLM.from_pretrained(native, dtype=torch.float64, attn_implementation="eager", experts_implementation="eager").eval()
        assert furthest(wide(ids, use_cache=False).logits, exact) <= EXACT * max(1.0, exact.abs().max().item())
    saved = place / "saved"
    model.save_pretrained(saved)  # the names of the files are those that the library writes
    assert load_file(saved / "model.safetensors").keys() == load_file(native / "model.safetensors").keys()
    assert AutoTokenizer.from_pretrained(native)("a").input_ids == [256, 97]


def test_what_equals_no_family_is_refused(place):
    text = PLAIN["llama"][0]
    for change, where in (("repeat: 3}]", "repeat: 3}, {template: other}]"),
                          ("attention: {}", "attention: {window: 9, window_mode: dilated, window_dilation: 2}")):
        source = place / "none.yml"
        changed = text.replace(change, where)
        assert changed != text
        if "other" in where:
            changed = changed.replace("layer_schedule", "  other: {mixer: {type: retnet}, ffn: {type: gated_mlp}}\nlayer_schedule")
        source.write_text(changed)
        refused = run("compile", source, "--output-dir", place / "none", "--native", code=1)
        assert ("layers[3].mixer.type" if "other" in where else "mixer.window_mode") in refused.stderr, refused.stderr
        assert not (place / "none").exists()


# Those that compute what another family computes, which has names of its own for the tensors: with a key/value head for each head
# a StarCoder is a GPT-2; some are Llamas, some GLM-4.5, one a DeepSeek without experts.
SAME_AS = {"gpt_bigcode heads": "gpt2", "exaone": "llama", "internlm3": "llama", "iquestcoder": "llama", "sarvam_moe": "glm4_moe",
           "solar_open": "glm4_moe", "youtu": "deepseek_v2",
           "hyperclovax, two norms": "granite"}


@torch.no_grad()
@pytest.mark.parametrize("name", [name for name, (family, _) in IMPORTED.items() if family in (
    "gemma", "olmo", "seed_oss", "stablelm", "starcoder2", "gpt_neox", "gpt_bigcode", "falcon", "gemma3_text",
    "smollm3", "phi", "gptj", "ernie4_5", "helium", "glm", "glm4",
    "vaultgemma", "exaone", "exaone4", "internlm3", "iquestcoder", "ministral", "cwm", "olmo3", "gpt_neo", "glm4_moe", "sarvam_moe", "solar_open",
    "dots1", "minimax_m2", "flex_olmo", "bamba", "exaone_moe",
    "youtu", "granite", "granitemoe", "hyperclovax", "cohere", "cohere2")])
def test_what_came_in_goes_out_as_it_was(name, tmp_path):
    family = IMPORTED[name][0]
    model = made(name)
    model.save_pretrained(tmp_path / "theirs")
    imported(tmp_path / "theirs", tmp_path / "ours")
    run("compile", tmp_path / "ours" / "design.yml", "--output-dir", tmp_path / "native", "--dtype", "float32", "--native", "--weights",
        tmp_path / "ours")
    written = json.loads((tmp_path / "native" / "config.json").read_text())["model_type"]
    assert written == SAME_AS.get(name, family)
    before, after = (load_file(tmp_path / side / "model.safetensors") for side in ("theirs", "native"))
    if written == family or (before.keys() == after.keys() and written != "gpt2"):  # GPT-2 turns its matrices
        assert before.keys() == after.keys() and all(before[key].equal(after[key]) for key in before)
    again, info = AutoModelForCausalLM.from_pretrained(tmp_path / "native", output_loading_info=True, dtype=torch.float32)
    assert not any(info[key] for key in ("missing_keys", "unexpected_keys", "mismatched_keys")), info
    ids = torch.randint(0, 50, (2, 24), generator=torch.Generator().manual_seed(3))
    assert (again.eval()(ids).logits - model(ids).logits).abs().max().item() <= 1e-6
    exact = engine_logits(tmp_path, tmp_path / "ours", ids, "--float64")
    with float64():  # only a difference in what is computed is left
        wide = AutoModelForCausalLM.from_pretrained(tmp_path / "native", dtype=torch.float64, attn_implementation="eager",
                                                    experts_implementation="eager").eval()
        assert furthest(wide(ids, use_cache=False).logits, exact) <= EXACT * max(1.0, exact.abs().max().item())
