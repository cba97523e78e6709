"""Exported directories learn: gradients, Trainer and resume, weights that move between Trainer and the program."""

import pytest
import torch
from export_cases import CASES
from export_tools import TOLERANCE, compile_to, engine_logits, exported, load, losses, run, some_ids, trainer
from safetensors.torch import load_file


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
