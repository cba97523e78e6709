"""Exported directories in the transformers library, as a user loads them: logits, caches, padding, text, saving and loading."""

import pytest
import torch
from export_cases import CASES, KEPT
from export_tools import (LENGTH, TOLERANCE, assert_exactly_the_engines, assert_the_engines_bits, cached_logits, compile_to, engine_logits,
                          exported, load, some_ids)
from safetensors import safe_open
from safetensors.torch import load_file
from transformers import AutoConfig, AutoModel, AutoModelForCausalLM, DynamicCache


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
@pytest.mark.parametrize("name", CASES)
def test_nothing_but_rounding_differs_from_the_engine(workplace, name):
    assert_exactly_the_engines(workplace, exported(workplace, name), some_ids())


@torch.no_grad()
@pytest.mark.parametrize("name", CASES)
def test_with_the_same_operations_nothing_differs(workplace, name):
    """Over several chunks of the mixers that read in chunks."""
    folder, ids = exported(workplace, name), some_ids(length=64 if name == "learned" else 150)
    assert_the_engines_bits(workplace, folder, ids, load(folder)(ids, use_cache=False).logits)


@torch.no_grad()
@pytest.mark.parametrize("name", ["ttt", "ttt adamw"])
def test_what_is_learned_in_use_stays_wide_in_mixed_precision(workplace, name):
    """The steps are smaller than the spacing of bfloat16."""
    model, ids = load(exported(workplace, name)), some_ids()
    with torch.autocast("cpu", torch.bfloat16):
        states = [layer.state for layer in model(ids, use_cache=True).past_key_values.layers]
    learned = [value for state in states for key, value in state.items() if key.startswith("fast")]
    assert learned and all(value.dtype == torch.float32 for value in learned)


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


def test_half_precision(workplace):
    folder = workplace / "half"
    compile_to(folder, CASES["plain"], "--dtype", "bfloat16")
    with safe_open(folder / "model.safetensors", "pt") as file:
        assert file.get_slice("embedding.weight").get_dtype() == "BF16"
    model = load(folder)
    assert model.dtype == torch.bfloat16
    assert load(folder, dtype=torch.float32).dtype == torch.float32
    assert torch.isfinite(model(some_ids()).logits).all()


class Adapted(torch.nn.Module):
    """A product with something added, as libraries of adapters put it in the place of one; `weight` is that of the product alone."""

    def __init__(self, base):
        super().__init__()
        self.base, self.weight = base, base.weight
        self.more = torch.nn.Linear(base.in_features, base.out_features)

    def forward(self, x):
        return self.base(x) + self.more(x)


@torch.no_grad()
@pytest.mark.parametrize("name", ["latent", "latent window", "latent sizes"])
def test_adapters_count_in_text_with_a_cache(workplace, name):
    model, ids = load(exported(workplace, name)), some_ids()
    plain = model(ids).logits
    for layer in model.layers:
        layer.mixer.kv_b_proj = Adapted(layer.mixer.kv_b_proj)
    whole = model(ids, use_cache=False).logits
    assert (whole - plain).abs().max() > 0.1
    assert (cached_logits(model, ids) - whole).abs().max().item() <= TOLERANCE
