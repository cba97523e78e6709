"""Exported directories (eulerstack compile --output-dir) in the transformers library, as a user loads them.

Every directory here is made by the program from a design. Weights are drawn again with norms and biases away from one and zero, so that a
forgotten one is seen, and the same file of weights is given to the engine.
"""

import ast
import builtins
import functools
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import symtable
import xml.etree.ElementTree

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModel, AutoModelForCausalLM, AutoTokenizer, DynamicCache, Trainer, TrainingArguments

PROGRAM = os.environ["EULERSTACK"]
ENGINE = os.environ["EULERSTACK_ENGINE"]
TOLERANCE = 1e-5
VOCABULARY = 261
LENGTH = 40

DESIGN = """schema_version: 1
model: {{name: case, d_model: 32, vocab_size: 261, max_seq_len: 64, n_heads: 4, n_kv_heads: {kv_heads}, mlp_ratio: 2, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: byte-level}}
embedding: {{{embedding}}}
layer_templates:
  block:
    mixer: {mixer}
    ffn: {ffn}
    norm: {norm}
    residual: {residual}
layer_schedule: [{{template: block, repeat: 2}}]
head: {{{head}}}
"""
ROPE = "type: learned, positional: rope"


def design(kv_heads=4, embedding=ROPE, mixer="{type: attention}", ffn="{type: gated_mlp}", norm="{type: rmsnorm}",
           residual="{type: sequential}", head="type: causal_lm"):
    return DESIGN.format(kv_heads=kv_heads, embedding=embedding, mixer=mixer, ffn=ffn, norm=norm, residual=residual, head=head)


def attention(options):
    return f"{{type: attention, attention: {{{options}}}}}"


def scaled(options):
    return f"{ROPE}, rope_scaling: {{{options}}}"


UNTIED = dict(embedding=ROPE + ", tie_word_embeddings: false", head="type: causal_lm, tie_weights: false")
CASES = {
    "plain": design(),
    "untied": design(**UNTIED),
    "grouped": design(kv_heads=2),
    "window": design(mixer=attention("window: 7")),
    "biases": design(mixer=attention("qkv_bias: true, vendor.studio.o_bias: true"), ffn="{type: mlp, bias: true}",
                     norm="{type: layernorm}"),
    "head size": design(mixer=attention("vendor.studio.head_dim: 12")),
    "rope linear": design(embedding=scaled("type: linear, factor: 2.5")),
    "rope dynamic": design(embedding=scaled("type: dynamic, factor: 2.0")),
    "rope llama3": design(embedding=scaled("type: llama3, factor: 4.0")),
    "rope yarn": design(embedding=scaled("type: yarn, factor: 4.0")),
    "alibi": design(embedding="type: learned, positional: alibi", mixer=attention("window: 9")),
    "learned": design(embedding="type: learned, positional: none, vendor.studio.positional: learned"),
    "no positions": design(embedding="type: learned, positional: none"),
    "embedding scale": design(embedding=ROPE + ", scale: 5.5"),
    "softcap": design(head="type: causal_lm, logit_softcap: 2.0"),
    "relu": design(ffn="{type: mlp, activation: relu, vendor.studio.ffn_dim: 40}"),
    "gelu tanh": design(ffn="{type: mlp, vendor.studio.activation: gelu_tanh}"),
    "post": design(norm="{type: rmsnorm, position: post}", residual="{type: sequential, scaling: 0.5}"),
    "parallel": design(residual="{type: parallel, scaling: 0.5}"),
    "parallel one norm": design(residual="{type: parallel, vendor.studio.single_norm: true}"),
    "parallel post": design(norm="{type: layernorm, position: post}", residual="{type: parallel}"),
    "parallel post one norm": design(norm="{type: rmsnorm, position: post}",
                                     residual="{type: parallel, vendor.studio.single_norm: true}"),
}
CASES.update({
    "window dilated": design(mixer=attention("window: 12, window_mode: dilated, window_dilation: 3")),
    "window nsa": design(mixer=attention("window: 4, window_mode: nsa, window_dilation: 2")),
    "sinks": design(mixer=attention("window: 9, attention_sinks: {n_per_head: 2}")),
    "scores softcap": design(mixer=attention("vendor.studio.attn_softcap: 1.5, vendor.studio.attn_scale: 0.7")),
    "qk norm": design(kv_heads=2, mixer=attention("vendor.studio.qk_norm: head")),
    "qk norm width": design(kv_heads=2, mixer=attention("vendor.studio.qk_norm: width")),
    "part of a head turns": design(mixer=attention("vendor.studio.rope_dim: 4, vendor.studio.rope_theta: 500.0")),
    "neighbours turn": design(mixer=attention("vendor.studio.rope_interleaved: true")),
    "norm offset": design(norm="{type: rmsnorm, vendor.studio.norm_offset: true, vendor.studio.sandwich_norm: true}",
                          mixer=attention("vendor.studio.qk_norm: head")),
    "norm without weights": design(norm="{type: layernorm, vendor.studio.norm_affine: false}"),
    "output norm": design(norm="{type: rmsnorm, position: post, vendor.studio.output_norm: true}"),
    "latent": design(mixer=attention("latent_dim: 12")),
    "latent window": design(mixer=attention("latent_dim: 12, window: 9, qkv_bias: true")),
    "latent sizes": design(mixer=attention("latent_dim: 10, vendor.studio.mla: {q_lora: 14, rope_head_dim: 6, nope_head_dim: 5, "
                                           "v_head_dim: 7}, vendor.studio.rope_interleaved: true")),
    "latent no positions": design(embedding="type: learned, positional: none", mixer=attention("latent_dim: 12")),
    "latent alibi": design(embedding="type: learned, positional: alibi", mixer=attention("latent_dim: 12")),
})


def mixer(kind, section, options):
    return f"{{type: {kind}, {section}: {{{options}}}}}"


def scheduled(schedule, templates=""):
    """The design with another schedule, and templates beside `block`."""
    text = design()
    head, rest = text.split("layer_schedule:")
    return f"{head}{templates}layer_schedule:\n{schedule}head:{rest.split('head:')[1]}"


def parallel(merge):
    return scheduled("- parallel:\n  - {stream: a, body: [{template: block, repeat: 2}]}\n  - {stream: b, body: [{template: block}]}\n"
                     f"  merge: {{{merge}}}\n- {{template: block}}\n")


def integrator(options):
    return scheduled(f"- {{template: block}}\n- integrator: {{{options}, body: block, output: token}}\n- {{template: block}}\n")


def gated(options):
    return scheduled(f"- {{template: block, repeat: 2, depth_gating: {{enabled: true, {options}}}}}\n")


def narrowed(projection):
    template = f"  narrow:\n    mixer: {{type: attention}}\n    ffn: {{type: gated_mlp}}\n    shape_change: {{d_out: 16, projection: {projection}}}\n"
    return scheduled("- {template: block}\n- {template: narrow}\n- {template: block}\n", template)


def remembering(kind, persistence="session"):
    template = ("  learner:\n    mixer: {type: attention}\n    ffn: {type: gated_mlp}\n"
                f"    memory: {{type: {kind}, update_at_inference: true, params: {{hidden: 20}}, inner_lr: 0.1, persistence: {persistence}}}\n")
    return scheduled("- {template: learner, repeat: 2}\n", template)


CASES.update({
    "mamba1": design(mixer=mixer("mamba", "mamba", "variant: mamba1, d_state: 6, d_conv: 3")),
    "mamba1 norms": design(mixer=mixer("mamba", "mamba", "variant: mamba1, vendor.studio.inner_norms: true, vendor.studio.proj_bias: true")),
    "mamba2": design(mixer=mixer("mamba", "mamba", "d_state: 6, vendor.studio.head_dim: 8, vendor.studio.n_groups: 2")),
    "retnet": design(mixer=mixer("retnet", "retnet", "chunk_size: 8")),
    "hyena": design(mixer=mixer("hyena", "hyena", "depth: 2, filter_hidden: 8, filter_decay: 0.5")),
    "ttt": design(mixer=mixer("ttt_layer", "ttt", "inner_model: {type: mlp, hidden: 12}, inner_lr: 0.05")),
    "ttt adamw": design(mixer=mixer("ttt_layer", "ttt", "inner_model: {type: linear}, inner_optimizer: adamw, inner_lr: 0.001, inner_steps_per_token: 2")),
    "branched": design(mixer=mixer("branched", "branched", "branches: {ssm: {type: mamba, mamba: {d_state: 6}}, attn: {type: attention, "
                                   "attention: {window: 9}}}, selector: {type: top_k, top_k: 1}")),
    "experts": design(ffn="{type: moe, moe: {experts: 4, top_k: 2, shared_experts: 1, router: sigmoid, bias_correction: {enabled: true}}}"),
    "experts hash": design(ffn="{type: moe, moe: {experts: 4, top_k: 2, routing: {type: hash, hash_salt: 7}}}"),
    "streams": design(residual="{type: hyper_connection, hyper: {expand: 3, mixing: birkhoff, sinkhorn_iters: 3}}"),
    "streams low rank": design(residual="{type: hyper_connection, hyper: {expand: 4, mixing: learned_lowrank}}"),
    "further tokens": design(head="type: causal_lm_mtp, mtp: {head_template: block, n_predict: 2, head_layers: 1}"),
})
CASES.update({
    "parallel add": parallel("type: add"),
    "parallel concat": parallel("type: concat, projection: true"),
    "parallel gated": parallel("type: gated"),
    "parallel cross": parallel("type: cross_attn, from: a, to: b"),
    "discrete": integrator("type: discrete, steps: 3"),
    "discrete shared": integrator("type: discrete, steps: 3, vendor.studio.shared: true"),
    "euler": integrator("type: ode_euler, steps: 3"),
    "runge kutta": integrator("type: ode_rk4, steps: 2"),
    "depth top k": gated("capacity: 0.5, router: top_k"),
    "depth gate": gated("capacity: 0.5, router: learned_gate"),
    "narrow linear": narrowed("linear"),
    "narrow conv": narrowed("conv1d"),
    "narrow mlp": narrowed("mlp"),
    "neural memory": remembering("neural_memory"),
    "associative memory": remembering("associative"),
    "retrieval memory": remembering("retrieval"),
})


def compressed(kind, options="", beside=""):
    return attention(f"{beside}compression: {{type: {kind}, m_block: 5{options}}}")


INDEXER = ", top_k_blocks: 2, indexer: {{arch: {arch}, n_heads: 2, d_per_head: 6{more}}}"
CASES.update({
    "blocks best": design(kv_heads=2, mixer=compressed("csa", INDEXER.format(arch="relu_mha", more=""))),
    "blocks best window": design(mixer=compressed("csa", ", pool: mean" + INDEXER.format(arch="dot_product", more=", dtype: fp8"),
                                                  "window: 9, attention_sinks: {n_per_head: 1}, ")),
    "blocks best additive": design(mixer=compressed("csa", ", pool: max" + INDEXER.format(arch="learned_block_sel", more=", dtype: fp4"),
                                                    "vendor.studio.attn_softcap: 1.5, ")),
    "blocks all": design(mixer=compressed("hca", ", pool: learned_pool", "vendor.studio.qk_norm: head, ")),
    "blocks all alibi": design(embedding="type: learned, positional: alibi", mixer=compressed("hca", ", pool: softmax_gated")),
    "blocks three branches": design(kv_heads=2, mixer=compressed("nsa_learned", INDEXER.format(arch="relu_mha", more=", dtype: bf16"), "window: 6, ")),
    "width of dense parts": design().replace("mlp_ratio: 2", "mlp_ratio: 2, vendor.studio.dense_ffn_dim: 44"),
    "bias of the rest": design(ffn="{type: mlp, bias: true, vendor.studio.mlp_bias: false}"),
})
CASES["runge kutta hashed"] = CASES["runge kutta"].replace(
    "ffn: {type: gated_mlp}", "ffn: {type: moe, moe: {experts: 4, top_k: 2, routing: {type: hash, hash_salt: 3}}}")
CASES["memory without sizes"] = design().replace("    norm:", "    memory: {type: associative}\n    norm:")
CASES["latent under another eps"] = design(mixer=attention("latent_dim: 12"), norm="{type: layernorm}")
# Of these a test of the library's rules is run for each; they stand for the ways a model can keep its past.
KEPT = ["plain", "window", "rope dynamic", "alibi", "learned", "latent window", "sinks", "mamba1", "mamba2", "retnet", "hyena", "ttt adamw",
        "branched", "streams", "blocks best", "blocks three branches", "retrieval memory", "neural memory", "parallel cross", "runge kutta",
        "discrete shared", "narrow conv", "depth gate"]


@pytest.fixture(scope="session")
def workplace(tmp_path_factory):
    return tmp_path_factory.mktemp("exports")


def run(*arguments, code=0, timeout=120):
    result = subprocess.run([PROGRAM, "--lang", "en", *map(str, arguments)], capture_output=True, text=True, timeout=timeout)
    assert result.returncode == code, result.stdout + result.stderr
    return result


def compile_to(folder: pathlib.Path, text: str, *options, code=0, timeout=120):
    source = folder.with_suffix(".yml")
    source.write_text(text)
    return run("compile", source, "--output-dir", folder, *options, code=code, timeout=timeout)


def randomize(file, size=0.15):
    generator = torch.Generator().manual_seed(7)
    weights = {}
    for name, value in sorted(load_file(file).items()):
        noise = torch.randn(value.shape, generator=generator)
        weights[name] = (1 + 0.2 * noise) if "norm" in name and name.endswith("weight") else size * noise
    save_file(weights, file, metadata={"format": "pt"})


# Models that enlarge rounding: smaller weights keep it at what float32 gives.
SMALL = {"norm offset": 0.06, "ttt": 0.06}
EXPORTED = {}


def exported(workplace, name):
    """The folder of a case with random weights."""
    if name not in EXPORTED:
        folder = workplace / name.replace(" ", "_")
        compile_to(folder, CASES[name])
        randomize(folder / "model.safetensors", SMALL.get(name, 0.15))
        EXPORTED[name] = folder
    return EXPORTED[name]


def load(folder, **options):
    return AutoModelForCausalLM.from_pretrained(folder, trust_remote_code=True, **options).eval()


def some_ids(batch=2, length=LENGTH):
    return torch.randint(0, 256, (batch, length), generator=torch.Generator().manual_seed(3))


def engine_logits(workplace, folder, ids):
    save_file({"ids": ids}, workplace / "ids.safetensors")
    result = subprocess.run([ENGINE, "--logits", folder / "design.yml", folder / "model.safetensors", workplace / "ids.safetensors",
                             workplace / "logits.safetensors"], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    return load_file(workplace / "logits.safetensors")["logits"]


@torch.no_grad()
@pytest.mark.parametrize("name", CASES)
def test_logits_equal_the_engine(workplace, name):
    folder = exported(workplace, name)
    model, ids = load(folder), some_ids()
    ours = engine_logits(workplace, folder, ids)
    assert ours.abs().max() > 0.3  # the comparison means something
    for implementation in ("sdpa", "eager"):
        model.set_attn_implementation(implementation)
        assert (model(ids, use_cache=False).logits - ours).abs().max().item() <= TOLERANCE
    cached, cache = [], None
    for part in ids.split([17] + [1] * (LENGTH - 17), dim=1):
        if cache is None or model.cache_limit() >= LENGTH:
            output = model(part, past_key_values=cache, use_cache=True)
            cache = output.past_key_values
            cached.append(output.logits)
    if model.cache_limit() >= LENGTH:
        assert (torch.cat(cached, dim=1) - ours).abs().max().item() <= TOLERANCE


@torch.no_grad()
def test_the_cache_goes_by_both_of_its_names(workplace):
    """The library renamed past_key_values to cache in 5.24: code of either age must be served."""
    model, ids = load(exported(workplace, "plain")), some_ids()
    whole = model(ids, use_cache=False).logits
    for name in ("past_key_values", "cache"):
        first = model(ids[:, :17], use_cache=True)
        rest = model(ids[:, 17:], use_cache=True, **{name: first.past_key_values})
        assert (rest.logits - whole[:, 17:]).abs().max().item() <= TOLERANCE
    with pytest.raises(ValueError, match="either cache or past_key_values"):
        model(ids, cache=model.new_cache(), past_key_values=model.new_cache())


PRESETS = sorted((pathlib.Path(__file__).parents[2] / "presets").glob("*/*.yml"))


def cached_logits(model, ids, first=17):
    output = model(ids[:, :first], use_cache=True)
    parts = [output.logits]
    for token in ids[:, first:].split(1, dim=1):
        output = model(token, past_key_values=output.past_key_values, use_cache=True)
        parts.append(output.logits)
    return torch.cat(parts, dim=1)


@torch.no_grad()
@pytest.mark.parametrize("name", KEPT)
def test_padding_on_the_left_changes_nothing(workplace, name):
    model = load(exported(workplace, name))
    long, short = some_ids(1, 20), some_ids(1, 12)
    ids = torch.cat([long, F_pad(short, 8)])
    mask = torch.ones_like(ids)
    mask[1, :8] = 0
    together = model(ids, attention_mask=mask).logits
    assert (together[:1] - model(long).logits).abs().max().item() <= TOLERANCE
    assert (together[1:, 8:] - model(short).logits).abs().max().item() <= TOLERANCE
    assert together.isfinite().all()


def F_pad(ids, count):
    return torch.nn.functional.pad(ids, (count, 0), value=5)


@pytest.mark.parametrize("name", KEPT)
def test_generation_with_a_cache_equals_without(workplace, name):
    model = load(exported(workplace, name))
    ids = torch.cat([some_ids(1, 20), F_pad(some_ids(1, 12), 8)])
    mask = torch.ones_like(ids)
    mask[1, :8] = 0
    settings = dict(attention_mask=mask, max_new_tokens=24, do_sample=False, eos_token_id=None, pad_token_id=258)
    cached = model.generate(ids, use_cache=True, **settings)
    assert cached.shape == (2, 44)
    assert torch.equal(cached, model.generate(ids, use_cache=False, **settings))
    alone = model.generate(some_ids(1, 12), max_new_tokens=24, do_sample=False, eos_token_id=None, pad_token_id=258)
    assert torch.equal(cached[1, 8:], alone[0])
    beams = model.generate(ids, use_cache=True, num_beams=2, **settings)
    assert torch.equal(beams, model.generate(ids, use_cache=False, num_beams=2, **settings))


@torch.no_grad()
def test_the_librarys_own_cache_serves_attention(workplace):
    model, ids = load(exported(workplace, "window")), some_ids()
    cache = DynamicCache(config=model.config)
    logits = torch.cat([model(part, past_key_values=cache, use_cache=True).logits for part in ids.split(10, dim=1)], dim=1)
    assert (logits - model(ids).logits).abs().max().item() <= TOLERANCE
    assert model.config.layer_types == ["sliding_attention"] * 2 and model.config.sliding_window == 7


@torch.no_grad()
@pytest.mark.parametrize("name", ["plain", "untied", "rope yarn", "learned", "branched", "experts", "parallel gated", "neural memory"])
def test_saving_and_loading_changes_nothing(workplace, tmp_path, name):
    folder, ids = exported(workplace, name), some_ids()
    model = load(folder)
    expected = model(ids).logits
    model.save_pretrained(tmp_path / "again")
    again = load(tmp_path / "again")
    assert torch.equal(again(ids).logits, expected)
    saved = load_file(tmp_path / "again" / "model.safetensors")
    original = load_file(folder / "model.safetensors")
    assert saved.keys() == original.keys()  # the engine's names; a tied head is not stored twice
    assert all(torch.equal(saved[key], original[key]) for key in saved)
    assert (engine_logits(workplace, folder, ids) - expected).abs().max().item() <= TOLERANCE
    for code in ("configuration_eulerstack.py", "modeling_eulerstack.py"):
        assert (tmp_path / "again" / code).read_bytes() == (folder / code).read_bytes()


def test_ties_are_a_dictionary(workplace):
    tied, untied = load(exported(workplace, "plain")), load(exported(workplace, "untied"))
    assert tied.all_tied_weights_keys == {"head.weight": "embedding.weight"}
    assert tied.head.weight is tied.embedding.weight
    assert untied.all_tied_weights_keys == {}
    assert untied.head.weight is not untied.embedding.weight
    tied.resize_token_embeddings(300)
    assert tied.head.weight is tied.embedding.weight and tied.head.weight.shape[0] == 300


def test_nothing_is_kept_outside_of_the_file(workplace):
    """Models are built on the meta device: a buffer that is not in the file would come back as whatever lay in memory."""
    for name in KEPT:
        model = load(exported(workplace, name))
        assert dict(model.named_buffers()).keys() <= model.state_dict().keys()


@torch.no_grad()
def test_fresh_weights_start_as_the_design_says(workplace):
    config = AutoConfig.from_pretrained(exported(workplace, "biases"), trust_remote_code=True)
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(config, trust_remote_code=True)
    fresh = workplace / "fresh"
    compile_to(fresh, CASES["biases"])
    reference = load_file(fresh / "model.safetensors")
    for name, value in model.named_parameters():
        wanted = reference[name]
        assert value.shape == wanted.shape
        if wanted.std() == 0:
            assert torch.equal(value, wanted), name
        else:
            assert abs(value.std() / wanted.std() - 1) < 0.15, name


@torch.no_grad()
def test_base_model_and_device_map(workplace):
    folder, ids = exported(workplace, "untied"), some_ids()
    model = load(folder)
    base = AutoModel.from_pretrained(folder, trust_remote_code=True).eval()
    hidden = base(ids).last_hidden_state
    assert torch.equal(model.logits_of(hidden), model(ids).logits)
    assert torch.allclose(model(ids, logits_to_keep=1).logits[:, 0], model(ids).logits[:, -1], atol=1e-5)
    states = model(ids, output_hidden_states=True).hidden_states
    assert len(states) == 3 and torch.equal(states[-1], hidden)
    mapped = load(folder, device_map="auto")
    assert torch.equal(mapped(ids).logits, model(ids).logits)
    assert model._no_split_modules == {"EulerStackLayer"}


@torch.no_grad()
@pytest.mark.parametrize("name", ["grouped", "experts", "branched"])
def test_weights_may_lie_on_the_disk(workplace, tmp_path, name):
    """By a device map where parts call their parts; else layers must be read whole, which accelerate does when it is told their class."""
    from accelerate import disk_offload

    folder, ids = exported(workplace, name), some_ids()
    expected = load(folder)(ids).logits
    assert torch.equal(load(folder, device_map="cpu")(ids).logits, expected)
    if name == "grouped":
        places = {"embedding": "cpu", "layers.0": "cpu", "layers.1": "disk", "final_norm": "cpu", "head": "cpu", "merges": "cpu"}
        mapped = load(folder, device_map=places, offload_folder=tmp_path / "map")
        assert any(value.is_meta for value in mapped.layers[1].parameters()) and torch.equal(mapped(ids).logits, expected)
    read = disk_offload(load(folder), str(tmp_path / "all"), execution_device=torch.device("cpu"), preload_module_classes=["EulerStackLayer"])
    assert all(value.is_meta for value in read.layers.parameters()) and torch.equal(read(ids).logits, expected)


def test_further_depths_and_experts_learn(workplace):
    for name in ("further tokens", "experts"):
        model, ids = load(exported(workplace, name)).train(), some_ids()
        loss = model(ids, labels=ids).loss
        loss.backward()
        assert loss > model.eval()(ids, labels=ids).loss  # what is learned beside counts in training only
        assert all(value.grad is not None for name, value in model.named_parameters())


def test_gradient_checkpointing_gives_the_same_gradients(workplace):
    model, ids = load(exported(workplace, "plain")).train(), some_ids()

    def gradients():
        model.zero_grad()
        model(ids, labels=ids).loss.backward()
        return {name: value.grad.clone() for name, value in model.named_parameters()}

    plain = gradients()
    model.gradient_checkpointing_enable()
    assert all(layer.gradient_checkpointing for layer in model.layers)
    for name, value in gradients().items():
        assert torch.allclose(value, plain[name], atol=1e-6), name


def test_half_precision(workplace):
    folder = workplace / "half"
    compile_to(folder, CASES["plain"], "--dtype", "bfloat16")
    with safe_open(folder / "model.safetensors", "pt") as file:
        assert file.get_slice("embedding.weight").get_dtype() == "BF16"
    model = load(folder)
    assert model.dtype == torch.bfloat16
    assert load(folder, dtype=torch.float32).dtype == torch.float32
    assert torch.isfinite(model(some_ids()).logits).all()


def test_tokenizer_works_on_bytes(workplace):
    tokenizer = AutoTokenizer.from_pretrained(exported(workplace, "plain"), trust_remote_code=True)
    for text in ("Once upon a time", "", " \n\t", "éü 漢字 🙂\x00\x7f", "a" * 3000):
        ids = tokenizer(text).input_ids
        assert ids == [256, *text.encode()]
        assert tokenizer.decode(ids, skip_special_tokens=True) == text
    assert (tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id) == (256, 257, 258)
    batch = tokenizer(["abc", "a"], padding=True)
    assert batch.input_ids[1][:2] == [258, 258] and batch.attention_mask[1][:2] == [0, 0]


class Repeated(torch.utils.data.Dataset):
    def __len__(self):
        return 400

    def __getitem__(self, index):
        ids = torch.arange(24) * (1 + index % 3) % 50
        return {"input_ids": ids, "labels": ids}


def trainer(model, output, steps, **options):
    arguments = TrainingArguments(output_dir=output, max_steps=steps, per_device_train_batch_size=4, learning_rate=3e-3, logging_steps=1,
                                  report_to=[], disable_tqdm=True, use_cpu=True, seed=1, lr_scheduler_type="constant", **options)
    return Trainer(model=model, args=arguments, train_dataset=Repeated())


def losses(trained):
    return [entry["loss"] for entry in trained.state.log_history if "loss" in entry]


def test_trainer_trains_and_resumes(workplace, tmp_path):
    folder = workplace / "trained"
    compile_to(folder, CASES["plain"])
    whole = trainer(load(folder).train(), tmp_path / "run", 25, save_steps=15, gradient_checkpointing=True)
    whole.train()
    assert len(losses(whole)) == 25 and losses(whole)[-1] < 0.7 * losses(whole)[0]
    resumed = trainer(load(folder).train(), tmp_path / "run", 25, save_steps=100)
    resumed.train(resume_from_checkpoint=tmp_path / "run" / "checkpoint-15")
    assert losses(resumed)[-10:] == pytest.approx(losses(whole)[-10:], abs=1e-4)
    checkpoint = load(tmp_path / "run" / "checkpoint-15")  # a checkpoint is a whole model, its code included
    assert (engine_logits(workplace, folder, some_ids()) - load(folder)(some_ids()).logits).abs().max() <= TOLERANCE
    assert not torch.equal(checkpoint.embedding.weight, load(folder).embedding.weight)
    back = workplace / "back"  # weights trained outside, exported again by the program
    compile_to(back, CASES["plain"], "--weights", tmp_path / "run" / "checkpoint-15")
    assert torch.equal(load(back)(some_ids()).logits, checkpoint(some_ids()).logits)


@torch.no_grad()
def test_weights_trained_in_the_program_are_exported(workplace):
    source, run_folder = workplace / "train_me.yml", workplace / "run"
    source.write_text(CASES["plain"])
    run("train", source, "--steps", "3", "--batch-size", "2", "--seq-len", "32", "--seed", "5", "--output-dir", run_folder)
    folder = workplace / "of_run"
    compile_to(folder, CASES["plain"], "--weights", run_folder)
    steps = sorted(run_folder.glob("step-*"))
    trained = load_file(steps[-1] / "model.safetensors")
    saved = load_file(folder / "model.safetensors")
    assert all(torch.equal(saved[name], trained[name]) for name in trained) and saved.keys() == trained.keys()
    assert (engine_logits(workplace, folder, some_ids()) - load(folder)(some_ids()).logits).abs().max() <= TOLERANCE


def test_seeds_and_what_training_starts_from(workplace):
    """The same seed gives the weights that training starts from: a checkpoint of zero steps has them."""
    first, same, other = (workplace / name for name in ("seed5", "seed5b", "seed6"))
    compile_to(first, CASES["plain"], "--seed", 5)
    compile_to(same, CASES["plain"], "--seed", 5)
    compile_to(other, CASES["plain"], "--seed", 6)
    assert (first / "model.safetensors").read_bytes() == (same / "model.safetensors").read_bytes()
    assert (first / "model.safetensors").read_bytes() != (other / "model.safetensors").read_bytes()


@torch.no_grad()
def test_shards(workplace):
    text = CASES["plain"].replace("d_model: 32", "d_model: 128").replace("repeat: 2", "repeat: 4")
    whole, parts = workplace / "whole", workplace / "parts"
    compile_to(whole, text, "--seed", 3)
    compile_to(parts, text, "--seed", 3, "--shard-size", 1)
    index = json.loads((parts / "model.safetensors.index.json").read_text())
    files = sorted(path.name for path in parts.glob("*.safetensors"))
    assert len(files) > 1 and sorted(set(index["weight_map"].values())) == files
    assert all((parts / name).stat().st_size < 1.1 * 2**20 for name in files)
    weights = load_file(whole / "model.safetensors")
    assert index["weight_map"].keys() == weights.keys()
    assert index["metadata"]["total_size"] == sum(value.nbytes for value in weights.values())
    assert torch.equal(load(parts)(some_ids()).logits, load(whole)(some_ids()).logits)
    again = workplace / "parts_again"
    compile_to(again, text, "--weights", parts)
    assert (again / "model.safetensors").read_bytes() == (whole / "model.safetensors").read_bytes()


def test_directory_says_what_it_is(workplace):
    folder = workplace / "described"
    compile_to(folder, CASES["plain"])
    config = json.loads((folder / "config.json").read_text())
    assert config["architectures"] == ["EulerStackForCausalLM"] and config["model_type"] == "eulerstack"
    assert set(config["auto_map"]) == {"AutoConfig", "AutoModel", "AutoModelForCausalLM"}
    assert (folder / "design.yml").read_text() == CASES["plain"]
    manifest = json.loads((folder / "eulerstack_export.json").read_text())["sha256"]
    names = {path.name for path in folder.iterdir()}
    assert set(manifest) == names - {"eulerstack_export.json"}
    card = (folder / "README.md").read_text()
    for name, checksum in manifest.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == checksum
        assert name == "README.md" or checksum in card
    assert "trust_remote_code" in card and "](design.svg)" in card
    assert xml.etree.ElementTree.fromstring((folder / "design.svg").read_text()).tag.endswith("svg")
    kitchen = PRESETS[0].parents[1] / "3-experimental" / "arch_expert_kitchen_sink.yml"
    compile_to(workplace / "sink", kitchen.read_text())
    drawn = (workplace / "sink" / "design.svg").read_text()
    xml.etree.ElementTree.fromstring(drawn)
    assert all(word in drawn for word in ("latent_memory", ">fast<", ">slow<", ">merge<", "ode_rk4", "gate top_k"))


def test_the_code_is_one_file_that_stands_alone(workplace):
    """It is joined from parts when the program is built: every part is in it, its imports stand at the top, and no name is missing."""
    folder = exported(workplace, "plain")
    source = (folder / "modeling_eulerstack.py").read_text()
    tree = ast.parse(source)
    parts = sorted((pathlib.Path(__file__).parents[2] / "resources" / "hf" / "modeling").glob("*.py"))
    assert len(parts) > 20 and all(part.read_text().strip() in source for part in parts)
    imports = [node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert imports and all(node in tree.body for node in imports)
    assert {"." * node.level + node.module if isinstance(node, ast.ImportFrom) else node.names[0].name for node in imports} <= \
        {"math", "dataclasses", "typing", "torch", "torch.nn.functional", "transformers", "transformers.cache_utils", ".configuration_eulerstack",
         "transformers.modeling_layers", "transformers.modeling_outputs", "transformers.modeling_utils"}
    last = max(tree.body.index(node) for node in imports)
    assert last < min(i for i, node in enumerate(tree.body) if isinstance(node, (ast.ClassDef, ast.FunctionDef)))
    table = symtable.symtable(source, "modeling_eulerstack.py", "exec")
    known = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()}
    assert names_from_outside(table) <= known | set(dir(builtins))


def names_from_outside(table):
    """Names that a scope and those in it take from the module."""
    found = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_global() and symbol.is_referenced()}
    return found.union(*(names_from_outside(child) for child in table.get_children()))


def test_folders_are_replaced_whole_or_not_at_all(workplace):
    folder = workplace / "replaced"
    compile_to(folder, CASES["plain"], "--seed", 1)
    compile_to(folder, CASES["plain"], "--seed", 2)  # an unchanged export is replaced
    (folder / "notes.txt").write_text("mine")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    refused = compile_to(folder, CASES["plain"], "--seed", 3, code=2)
    assert "--force" in refused.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    compile_to(folder, CASES["plain"], "--seed", 3, "--force")
    assert not (folder / "notes.txt").exists()
    randomize(folder / "model.safetensors")  # trained further by someone
    compile_to(folder, CASES["plain"], code=2)
    other = workplace / "not_ours"
    other.mkdir()
    (other / "file").write_text("x")
    compile_to(other, CASES["plain"], code=2)
    compile_to(other / "file", CASES["plain"], code=2)
    assert (other / "file").read_text() == "x"
    wrong = compile_to(workplace / "wrong", CASES["plain"], "--weights", exported(workplace, "untied"), code=1)
    assert "tensor" in wrong.stderr and not (workplace / "wrong").exists()
    assert not list(workplace.glob(".*")), "a temporary folder is left"
