"""Designs that nobody chose: every kind of the registry in its example, and mixtures made by chance, exported and compared with the engine on
the same random weights.

EULERSTACK_ROUNDS and EULERSTACK_SEED ask for other ones; the seed is part of every test's name.
"""

import json
import os
import pathlib
import shutil
import subprocess

import pytest
import torch
from accelerate import cpu_offload
from export_tools import (LENGTH, assert_exactly_the_engines, assert_the_engines_bits, cached_logits, engine_logits, furthest, load, moved,
                          randomize, run, some_ids)

DESIGNS = os.environ["EULERSTACK_RANDOM_DESIGNS"]  # the program tests/property/random_designs
ROUNDS = int(os.environ.get("EULERSTACK_ROUNDS", "16"))
SEED = int(os.environ.get("EULERSTACK_SEED", "1"))
LARGEST = 400_000  # parameters
TOLERANCE = 1e-4  # of the largest score


def largest(values):
    return values.abs().max().item()


@pytest.fixture(scope="module")
def designs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("designs")
    subprocess.run([DESIGNS, folder, str(ROUNDS), str(SEED), str(LARGEST)], check=True, timeout=300)
    return sorted(folder.glob("*.yml"))


def design_of(family, example):
    """The example of a kind in a small model."""
    block = {"mixer": "{type: attention}", "ffn": "{type: gated_mlp}"}
    root = {"embedding": "{type: learned, positional: rope}", "layer_schedule": "[{template: block, repeat: 2}]", "head": "{type: causal_lm}"}
    places = {
        **{part: (block, part, "%s") for part in ("mixer", "ffn", "norm", "residual", "memory", "shape_change")},
        "inner_model": (block, "mixer", "{type: ttt_layer, ttt: {inner_model: %s}}"),
        "compression": (block, "mixer", "{type: attention, attention: {compression: %s}}"),
        "routing": (block, "ffn", "{type: moe, moe: {experts: 4, top_k: 1, routing: %s}}"),
        "positional": (root, "embedding", "%s"),
        "rope_scaling": (root, "embedding", "{type: learned, positional: rope, rope_scaling: %s}"),
        "depth_gating": (root, "layer_schedule", "[{template: block, repeat: 2, depth_gating: %s}]"),
        "merge": (root, "layer_schedule", "[{parallel: [{stream: fast, body: [{template: block}]}, {stream: slow, body: [{template: block}]}], "
                                          "merge: %s}]"),
        "integrator": (root, "layer_schedule", "[{integrator: %s}]"),
        "head": (root, "head", "%s"),
        "transition": (root, "execution_modes", "[{name: answer, max_tokens: 64}]\ntransition: %s"),
    }
    owner, key, form = places[family]
    owner[key] = form % example
    lines = ["schema_version: 1", "model: {name: kind, d_model: 64, vocab_size: 261, max_seq_len: 128, n_heads: 4, dtype: float32}",
             "tokenizer_contract: {type: hf, pretrained: byte-level}"]
    lines += [f"{key}: {value}" for key, value in root.items()]
    lines += ["layer_templates:", "  block:"] + [f"    {key}: {value}" for key, value in block.items()]
    return "\n".join(lines) + "\n"


KINDS = {f"{family['family']} {kind['id']}": design_of(family["family"], kind["example"])
         for family in json.loads(run("schema", "--format", "json").stdout)["families"] for kind in family["kinds"]}


def compare(tmp_path, text):
    """The model of an exported design, after its logits were those of the engine, with a cache and without."""
    folder = tmp_path / "out"
    (tmp_path / "design.yml").write_text(text, encoding="utf-8")
    run("compile", tmp_path / "design.yml", "--output-dir", folder, "--dtype", "float32")
    randomize(folder / "model.safetensors", 0.08)
    ids = some_ids()
    expected = engine_logits(tmp_path, folder, ids)
    assert expected.isfinite().all(), text
    exact = assert_exactly_the_engines(tmp_path, folder, ids, chance=True)
    model = load(folder, dtype=torch.float32)
    seen = model(ids, use_cache=False).logits
    assert_the_engines_bits(tmp_path, folder, ids, seen)
    allowed = TOLERANCE * max(1.0, largest(exact))
    if furthest(seen, expected) > allowed:  # chance finds sizes that enlarge rounding: then both are as far from the truth
        assert furthest(expected, exact) <= 16 * furthest(seen, exact) + allowed / 10, text
        assert furthest(seen, exact) <= max(100 * allowed, 10 * moved(folder, ids, 1e-6)), text
    elif model.cache_limit() >= LENGTH:
        assert furthest(cached_logits(model, ids), seen) <= 10 * allowed, text
    shutil.rmtree(folder)
    return model


def assert_padding_is_unseen(model):
    """On the left of the shorter of two texts."""
    long, short = some_ids(1, 20), some_ids(1, 12)
    mask = torch.ones(2, 20, dtype=torch.long)
    mask[1, :8] = 0
    together = model(torch.cat([long, torch.nn.functional.pad(short, (8, 0), value=5)]), attention_mask=mask).logits
    assert largest(together[:1] - model(long).logits) <= TOLERANCE
    assert largest(together[1:, 8:] - model(short).logits) <= TOLERANCE


@torch.no_grad()
@pytest.mark.parametrize("name", KINDS)
def test_every_kind_is_exported(tmp_path, name):
    model = compare(tmp_path, KINDS[name])
    if name.startswith("mixer "):
        assert_padding_is_unseen(model)
    ids = some_ids()
    expected = model(ids, use_cache=False).logits
    assert torch.equal(cpu_offload(model, execution_device=torch.device("cpu"))(ids, use_cache=False).logits, expected)


@torch.no_grad()
@pytest.mark.parametrize("index", range(ROUNDS), ids=lambda index: f"seed {SEED} number {index}")
def test_an_export_equals_the_engine(designs, tmp_path, index):
    compare(tmp_path, pathlib.Path(designs[index]).read_text(encoding="utf-8"))
