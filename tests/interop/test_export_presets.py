"""Every preset as an exported directory: the library computes what the engine computes.

Presets of more than five million numbers are compared as smaller ones with the same layers (small_designs.py), some of about a thousand
million also with their widths and few layers. Those of up to 1.6 thousand million are compared whole in a test for which one waits: pytest
-m slow test_export_presets.py. Each comparison is made in float64, where only a difference in what is computed is left, and in float32: with
the engine's kernels, which add in an order of their own, and with torch's operations, where nothing may differ."""

import json
import math
import shutil

import pytest
import torch
from export_tools import (LENGTH, PRESETS, TOLERANCE, assert_exactly_the_engines, assert_the_engines_bits, cached_logits, compile_to,
                          engine_logits, furthest, load, randomize, run, some_ids)
from small_designs import few_layers, resolved, small

LARGEST = 5_000_000  # numbers of a preset that the quick test takes as it is
LARGEST_SLOW = 1_600_000_000  # in float64 the engine needs up to 20 GiB for it
# float32 gives each program an error of its own, which grows with widths and layers (docs/export.md has figures). What a test can ask of it is
# that neither program is this many times further from what float64 gives than the other.
AS_FAR = 2.5
WIDE = ["tinyllama_1_1b", "llama_3_2_1b", "mamba2_1_3b"]
COUNTS = {}


def count(path):
    if path not in COUNTS:
        plan = json.loads(run("compile", path).stdout)
        COUNTS[path] = sum(math.prod(tensor["shape"]) for tensor in plan["tensors"])
    return COUNTS[path]


def float32_logits(folder, ids):
    """Of the engine, and of the export at once and token by token."""
    model = load(folder, dtype=torch.float32)
    whole = model(ids, use_cache=False).logits
    kept = cached_logits(model, ids) if model.cache_limit() >= LENGTH else whole
    return engine_logits(folder.parent, folder, ids), whole, kept


def assert_rounding_alone(folder, ids):
    """That the export and the engine are the same: in float64, and in float32 with the same operations. With the engine's kernels both are as
    far from float64."""
    exact = assert_exactly_the_engines(folder.parent, folder, ids)
    assert exact.abs().max() > 0.3  # the comparison means something
    engine, *exports = float32_logits(folder, ids)
    errors = [furthest(logits, exact) for logits in (engine, *exports)]
    apart = max(furthest(logits, engine) for logits in exports)
    print(f"\n{folder.stem}: engine {errors[0]:.1e} from float64, export {errors[1]:.1e} whole, {errors[2]:.1e} token by token, "
          f"{apart:.1e} apart, logits up to {exact.abs().max():.1f}")
    assert max(errors) <= AS_FAR * min(errors)
    same = furthest(exports[0], engine_logits(folder.parent, folder, ids, kernels=False))
    print(f"{folder.stem}: {same:.1e} apart with torch's operations")
    assert same <= TOLERANCE


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
    assert_exactly_the_engines(place, folder, some_ids())
    engine, *exports = float32_logits(folder, some_ids())
    assert max(furthest(logits, engine) for logits in exports) <= TOLERANCE
    assert_the_engines_bits(place, folder, some_ids(), exports[0])
    shutil.rmtree(folder)


@torch.no_grad()
@pytest.mark.parametrize("preset", [path for path in PRESETS if path.stem in WIDE], ids=lambda path: path.stem)
def test_few_layers_of_wide_presets_equal_the_engine(place, preset):
    folder = place / f"{preset.stem}-wide"
    compile_to(folder, few_layers(preset.read_text()), "--dtype", "float32")
    assert width_of(folder) == resolved(preset.read_text())["model"]["d_model"]
    assert_rounding_alone(folder, some_ids())
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
    compile_to(folder, preset.read_text(), "--dtype", "float32", "--shard-size", LARGEST_SLOW * 4 // 2**20 + 1, timeout=900)  # one file
    vocabulary = resolved(preset.read_text())["model"]["vocab_size"]
    assert_rounding_alone(folder, torch.randint(0, vocabulary, (2, LENGTH), generator=torch.Generator().manual_seed(3)))
    shutil.rmtree(folder)
