"""Whether a release of the transformers library other than the pinned one takes our exports: run it with the Python that has it.

    EULERSTACK=build/bin/eulerstack EULERSTACK_ENGINE=build/bin/eulerstack-engine PYTHON tests/interop/check_release.py

Four designs: loaded, logits against the engine, text with a cache as without, saved and loaded again, three steps of Trainer."""

import pathlib
import sys
import tempfile
import traceback

import torch
import transformers
from export_cases import CASES, scheduled
from export_tools import LENGTH, PRESETS, TOLERANCE, compile_to, engine_logits, load, losses, randomize, some_ids, trainer

HYBRID = scheduled("- {template: state, repeat: 2}\n- {template: block}\n",
                   "  state:\n    mixer: {type: mamba, mamba: {d_state: 6, vendor.studio.head_dim: 8}}\n    ffn: {type: gated_mlp}\n")
SINK = next(path for path in PRESETS if path.stem == "arch_expert_kitchen_sink").read_text()
DESIGNS = {"grouped": CASES["grouped"], "latent": CASES["latent"], "mamba2 and attention": HYBRID, "kitchen sink": SINK}


@torch.no_grad()
def logits_and_text(place, folder):
    model, ids = load(folder), some_ids(2, LENGTH)
    ours = engine_logits(place, folder, ids)
    furthest = (model(ids, use_cache=False).logits - ours).abs().max().item()
    assert furthest <= TOLERANCE * max(1.0, ours.abs().max().item()), f"logits {furthest:.1e} apart"
    settings = dict(max_new_tokens=12, do_sample=False, eos_token_id=None, pad_token_id=258)
    texts = [model.generate(some_ids(2, 12), use_cache=cache, **settings) for cache in (True, False)]
    assert torch.equal(*texts), "text with a cache differs"
    return model(ids).logits, furthest


def check(place, name, text):
    folder = place / name.replace(" ", "_")
    compile_to(folder, text)
    randomize(folder / "model.safetensors", 0.15 if text is not SINK else 0.05)
    logits, furthest = logits_and_text(place, folder)
    load(folder).save_pretrained(place / "again")
    with torch.no_grad():
        assert torch.equal(load(place / "again")(some_ids(2, LENGTH)).logits, logits), "saved and loaded it differs"
    trained = trainer(load(folder).train(), place / "run", 3)
    trained.train()
    assert len(losses(trained)) == 3
    return furthest


def main():
    failed = 0
    for name, text in DESIGNS.items():
        with tempfile.TemporaryDirectory() as place:
            try:
                print(f"{transformers.__version__}  {name}: right, logits {check(pathlib.Path(place), name, text):.1e} apart")
            except Exception:  # the next design is tried too
                failed += 1
                print(f"{transformers.__version__}  {name}: WRONG")
                traceback.print_exc(limit=-2)
    return failed


if __name__ == "__main__":
    sys.exit(main())
