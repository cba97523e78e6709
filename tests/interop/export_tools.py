"""Exported directories (eulerstack compile --output-dir) made, loaded and trained, for the tests beside this file.

Every directory is made by the program from a design. Weights are drawn again with norms and biases away from one and zero, so that a
forgotten one is seen, and the same file of weights is given to the engine.
"""

import os
import pathlib
import subprocess

import torch
from export_cases import CASES
from float64 import EXACT, float64
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

PROGRAM = os.environ["EULERSTACK"]
ENGINE = os.environ["EULERSTACK_ENGINE"]
TOLERANCE = 1e-5
LENGTH = 40
PRESETS = sorted((pathlib.Path(__file__).parents[2] / "presets").glob("*/*.yml"))


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


def engine_logits(workplace, folder, ids, *flags, kernels=True):
    """By the kernels that train and generate, or by torch's operations in the order in which the export calls them."""
    save_file({"ids": ids}, workplace / "ids.safetensors")
    if kernels:
        flags = (*flags, "--kernels")
    result = subprocess.run([ENGINE, "--logits", folder / "design.yml", folder / "model.safetensors", workplace / "ids.safetensors",
                             workplace / "logits.safetensors", *flags], capture_output=True, text=True, timeout=600)
    assert result.returncode == 0, result.stderr
    return load_file(workplace / "logits.safetensors")["logits"]


def cached_logits(model, ids, first=17):
    output = model(ids[:, :first], use_cache=True)
    parts = [output.logits]
    for token in ids[:, first:].split(1, dim=1):
        output = model(token, past_key_values=output.past_key_values, use_cache=True)
        parts.append(output.logits)
    return torch.cat(parts, dim=1)


def furthest(a, b):
    """The greatest difference, as a number."""
    return (a.double() - b.double()).abs().max().item()


def moved(folder, ids, share):
    """How far the logits go, in float64, when every weight changes by about this share of itself."""
    generator = torch.Generator().manual_seed(11)
    with float64():
        model = load(folder, dtype=torch.float64)
        before = model(ids, use_cache=False).logits
        for weight in model.parameters():
            weight.mul_(1 + share * torch.randn(weight.shape, generator=generator))
        return furthest(model(ids, use_cache=False).logits, before)


def assert_exactly_the_engines(workplace, folder, ids, cached=True, chance=False):
    """In float64 only a difference in what is computed is left. Returns the engine's logits in it. Designs made by chance may enlarge even
    this rounding (norms of two numbers) or jump (4-bit weights, a choice between equals): those may differ by what their own last digits do."""
    exact = engine_logits(workplace, folder, ids, "--float64")
    allowed = EXACT * max(1.0, exact.abs().max().item())
    with float64():
        model = load(folder, dtype=torch.float64)
        seen = model(ids, use_cache=False).logits
        assert exact.dtype == seen.dtype == torch.float64
        if chance and furthest(seen, exact) > allowed:
            allowed = 10 * moved(folder, ids, 1e-15)
        assert furthest(seen, exact) <= allowed
        if cached and model.cache_limit() >= ids.shape[1]:
            assert furthest(cached_logits(model, ids), exact) <= allowed
    return exact


def assert_the_engines_bits(workplace, folder, ids, logits):
    """The logits that an export gives in float32 are those of the engine, where it too computes with torch's operations."""
    expected = engine_logits(workplace, folder, ids, kernels=False)
    assert torch.equal(logits, expected), f"{furthest(logits, expected):.1e} apart"


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
