"""Every preset as an exported directory: the library computes what the engine computes.

Presets of more than five million numbers are compared as smaller ones with the same layers (small_designs.py), and those of up to 1.6 thousand
million also whole, in a test for which one waits: pytest -m slow test_export_presets.py"""

import json
import math
import shutil

import pytest
import torch
from export_tools import LENGTH, PRESETS, TOLERANCE, cached_logits, compile_to, engine_logits, load, randomize, run, some_ids
from small_designs import resolved, small

LARGEST = 5_000_000  # numbers of a preset that the quick test takes as it is
LARGEST_SLOW = 1_600_000_000  # in float32 the engine and the library need up to 8 GiB for it
# Numbers of that size in matrices of width 2,048 enlarge rounding: after one layer of Mamba-2 the engine and the library are each 2e-4 from
# what float64 gives, after 48 layers 2e-2 from each other. Smaller ones show the same model.
WIDE_START, START = "init: normal_0.1", "init: normal_0.02"
COUNTS = {}


def count(path):
    if path not in COUNTS:
        plan = json.loads(run("compile", path).stdout)
        COUNTS[path] = sum(math.prod(tensor["shape"]) for tensor in plan["tensors"])
    return COUNTS[path]


def furthest(folder, ids):
    """The greatest differences of the logits at once and token by token, from the engine's, and the engine's greatest logit."""
    ours = engine_logits(folder.parent, folder, ids)
    assert ours.abs().max() > 0.3
    model = load(folder, dtype=torch.float32)
    whole = (model(ids, use_cache=False).logits - ours).abs().max().item()
    kept = (cached_logits(model, ids) - ours).abs().max().item() if model.cache_limit() >= LENGTH else 0.0
    return whole, kept, ours.abs().max().item()


def width_of(folder):
    return json.loads((folder / "config.json").read_text())["hidden_size"]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("presets")


@torch.no_grad()
@pytest.mark.parametrize("preset", PRESETS, ids=lambda path: path.stem)
def test_presets_equal_the_engine(place, preset):
    folder, text = place / preset.stem, preset.read_text()
    large = count(preset) > LARGEST
    compile_to(folder, small(text) if large else text, "--dtype", "float32")
    # Products with wider matrices enlarge rounding, unless their numbers are smaller.
    randomize(folder / "model.safetensors", 0.4 / math.sqrt(width_of(folder)) if large else 0.05)
    assert max(furthest(folder, some_ids())[:2]) <= TOLERANCE
    shutil.rmtree(folder)


def shape_of(layer):
    """What a layer computes, without its sizes."""
    if isinstance(layer, dict):
        return {key: shape_of(value) for key, value in layer.items() if key not in ("entry", "name")}
    if isinstance(layer, list):
        return [shape_of(item) for item in layer]
    return None if isinstance(layer, (int, float)) and not isinstance(layer, bool) else layer


@pytest.mark.parametrize("preset", PRESETS, ids=lambda path: path.stem)
def test_small_designs_have_every_layer_of_the_large(place, preset):
    if count(preset) <= LARGEST:
        return
    smaller = place / f"{preset.stem}-small.yml"
    smaller.write_text(small(preset.read_text()))
    kinds = [{json.dumps(shape_of(layer), sort_keys=True) for layer in json.loads(run("compile", path).stdout)["layers"]}
             for path in (preset, smaller)]
    assert kinds[0] == kinds[1]
    assert count(smaller) < 50_000_000


@pytest.mark.slow
@torch.no_grad()
@pytest.mark.parametrize("preset", PRESETS, ids=lambda path: path.stem)
def test_whole_presets_equal_the_engine(tmp_path, preset):
    numbers = count(preset)
    if not LARGEST < numbers <= LARGEST_SLOW:
        pytest.skip("compared by the quick test, or too large for this machine")
    folder = tmp_path / preset.stem
    text = preset.read_text().replace(WIDE_START, START)
    compile_to(folder, text, "--dtype", "float32", "--shard-size", LARGEST_SLOW * 4 // 2**20 + 1, timeout=900)  # one file
    vocabulary = resolved(preset.read_text())["model"]["vocab_size"]
    ids = torch.randint(0, vocabulary, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    whole, kept, largest = furthest(folder, ids)
    print(f"\n{preset.stem}: {numbers / 1e6:.0f} M, {whole:.1e} whole, {kept:.1e} token by token, logits up to {largest:.1f}")
    assert max(whole, kept) <= TOLERANCE * max(1.0, largest)  # sums over thousands of numbers, layer after layer: relative to the logits
    shutil.rmtree(folder)
