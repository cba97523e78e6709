"""Designs that nobody chose: made by walking the registry, exported, and compared with the engine on the same random weights.

EULERSTACK_ROUNDS and EULERSTACK_SEED ask for other ones; the seed is part of every test's name.
"""

import os
import pathlib
import shutil
import subprocess
from unittest import mock

import pytest
import torch
from export_tools import LENGTH, cached_logits, engine_logits, load, randomize, run, some_ids

DESIGNS = os.environ["EULERSTACK_RANDOM_DESIGNS"]  # the program tests/property/random_designs
ROUNDS = int(os.environ.get("EULERSTACK_ROUNDS", "16"))
SEED = int(os.environ.get("EULERSTACK_SEED", "1"))
LARGEST = 400_000  # parameters
TOLERANCE = 1e-4  # of the largest score


def exact_logits(folder, ids):
    """What float64 says. Some parts ask for float32 to be exact enough; here that is float64 too."""
    model = load(folder, dtype=torch.float32).double()
    with mock.patch.object(torch.Tensor, "float", torch.Tensor.double), mock.patch.object(torch, "float32", torch.float64):
        return model(ids, use_cache=False).logits


def largest(difference):
    return difference.abs().max().item()


@pytest.fixture(scope="module")
def designs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("designs")
    subprocess.run([DESIGNS, folder, str(ROUNDS), str(SEED), str(LARGEST)], check=True, timeout=300)
    return sorted(folder.glob("*.yml"))


@torch.no_grad()
@pytest.mark.parametrize("index", range(ROUNDS), ids=lambda index: f"seed {SEED} number {index}")
def test_an_export_equals_the_engine(designs, tmp_path, index):
    text = pathlib.Path(designs[index]).read_text(encoding="utf-8")
    folder = tmp_path / "out"
    run("compile", designs[index], "--output-dir", folder, "--dtype", "float32")
    randomize(folder / "model.safetensors", 0.08)
    ids = some_ids()
    expected = engine_logits(tmp_path, folder, ids)
    assert expected.isfinite().all(), text
    model = load(folder, dtype=torch.float32)
    seen = model(ids, use_cache=False).logits
    allowed = TOLERANCE * max(1.0, largest(expected))
    if largest(seen - expected) > allowed:  # chance finds sizes that enlarge rounding: then both are as far from the truth
        exact = exact_logits(folder, ids)
        assert largest(expected - exact) <= 16 * largest(seen - exact) + allowed / 10, text
        assert largest(seen - exact) <= 100 * allowed, text
    elif model.cache_limit() >= LENGTH:
        assert largest(cached_logits(model, ids) - seen) <= 10 * allowed, text
    shutil.rmtree(folder)
