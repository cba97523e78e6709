"""Weights that lie on the disk or the CPU between their uses (accelerate): every part of the exported code gets them by calling the
part that owns them, so the results are those of a model that has them all."""

import pytest
import torch
from accelerate import cpu_offload, disk_offload
from export_cases import CASES, remembering
from export_tools import LENGTH, PRESETS, cached_logits, compile_to, exported, load, randomize, some_ids
from small_designs import small

MINI = [path for path in PRESETS if path.stem.endswith("_mini")]
CPU = torch.device("cpu")


def on_disk(folder, where):
    """All layers on the disk, by a device map as a user gives it."""
    model = load(folder)
    places = {name: "cpu" for name, _ in model.named_children()}
    del places["layers"]
    places |= {f"layers.{i}": "disk" for i in range(len(model.layers))}
    places |= {name: "disk" for name in ("merges", "mtp") if any(True for _ in getattr(model, name).parameters())}
    return load(folder, device_map=places, offload_folder=where)


def results(model):
    """Logits at once and, as far as the model keeps its past, with the last tokens one by one."""
    ids = some_ids()
    whole = model(ids, use_cache=False).logits
    return [whole, cached_logits(model, ids, LENGTH - 3)] if model.cache_limit() >= LENGTH else [whole]


def assert_same_from_elsewhere(folder, where):
    expected = results(load(folder))
    for model in (on_disk(folder, where), cpu_offload(load(folder), execution_device=CPU)):
        assert all(value.is_meta for value in model.layers.parameters())  # none is there before it is used
        found = results(model)
        assert all(torch.equal(*pair) for pair in zip(found, expected, strict=True))
        assert all(value.is_meta for value in model.layers.parameters())  # nor after


@torch.no_grad()
@pytest.mark.parametrize("name", CASES)
def test_weights_may_lie_elsewhere(workplace, tmp_path, name):
    assert_same_from_elsewhere(exported(workplace, name), tmp_path)


@torch.no_grad()
@pytest.mark.parametrize("preset", MINI, ids=lambda path: path.stem)
def test_weights_of_presets_may_lie_elsewhere(tmp_path, preset):
    folder = tmp_path / preset.stem
    compile_to(folder, small(preset.read_text()))
    randomize(folder / "model.safetensors", 0.05)
    assert_same_from_elsewhere(folder, tmp_path / "elsewhere")


@torch.no_grad()
@pytest.mark.parametrize("name", ["grouped", "experts", "branched"])
def test_weights_may_lie_on_the_disk(workplace, tmp_path, name):
    """By accelerate's own function, which reads layers whole when it is told their class."""
    folder, ids = exported(workplace, name), some_ids()
    expected = load(folder)(ids).logits
    assert torch.equal(load(folder, device_map="cpu")(ids).logits, expected)
    read = disk_offload(load(folder), str(tmp_path / "all"), execution_device=CPU, preload_module_classes=["EulerStackLayer"])
    assert all(value.is_meta for value in read.layers.parameters()) and torch.equal(read(ids).logits, expected)


@pytest.mark.parametrize("kind", ["neural_memory", "associative", "retrieval"])
def test_memories_learn_from_elsewhere(workplace, kind):
    folder, ids = workplace / f"elsewhere_{kind}", some_ids()
    compile_to(folder, remembering(kind))
    randomize(folder / "model.safetensors")

    def learned(model):
        hidden = model(ids, output_hidden_states=True).hidden_states
        return model.step_memory_at_inference(hidden), model(ids).logits

    surprise, logits = learned(load(folder))
    found = learned(cpu_offload(load(folder), execution_device=CPU))
    assert found[0] == surprise and torch.equal(found[1], logits)


@pytest.mark.parametrize("kind", ["neural_memory", "associative"])
def test_what_is_learned_in_weights_is_not_lost_elsewhere(workplace, kind):
    """It would be written where nothing keeps it."""
    folder = workplace / f"kept_{kind}"
    compile_to(folder, remembering(kind, "persistent"))
    model = cpu_offload(load(folder), execution_device=CPU)
    with pytest.raises(ValueError, match="without a device_map that offloads"):
        model.step_memory_at_inference(model(some_ids(), output_hidden_states=True).hidden_states)
