"""Exported directories learn: gradients, Trainer and resume, weights that move between Trainer and the program."""

import pytest
import torch
from export_cases import CASES, design
from export_tools import TOLERANCE, compile_to, engine_logits, exported, load, losses, randomize, run, some_ids, trainer
from safetensors.torch import load_file
from test_against_transformers import engine_tensors


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


BALANCED = {router: design(ffn="{type: moe, moe: {experts: 4, top_k: 2, load_balance_coef: 1.0, z_loss: 0.1, balance: {sequence_aux_coef: 0.5}, "
                               f"router: {router}}}}}").replace("layer_schedule", "training_hints: {router_aux_loss_coef: 0.5}\nlayer_schedule")
            for router in ("softmax", "sigmoid")}
LEARNED = {**BALANCED, **{name: CASES[name] for name in ("further tokens", "depth top k", "depth gate", "neural memory")}}


@pytest.mark.parametrize("name", LEARNED)
def test_losses_in_training_are_those_of_the_engine(workplace, tmp_path, name):
    """What balance, gates, memories and further depths add is over the same tokens: all that are read."""
    folder = workplace / f"learned_{name}".replace(" ", "_")
    compile_to(folder, LEARNED[name])
    randomize(folder / "model.safetensors")
    model, ids = load(folder), some_ids(3, 30)
    alone = model(ids, labels=ids).loss.item()
    engine = engine_tensors(tmp_path, LEARNED[name], load_file(folder / "model.safetensors"), ids, "--training")
    loss = model.train()(ids, labels=ids).loss
    assert abs(loss.item() - alone) > 1e-4 and loss.item() == pytest.approx(engine["loss"].item(), abs=1e-5)
    loss.backward()
    for key, weight in model.named_parameters():
        expected = engine["gradient." + key]
        found = torch.zeros_like(weight) if weight.grad is None else weight.grad
        assert (found - expected).abs().max() <= 1e-3 * expected.abs().max() + 1e-7, key


@pytest.mark.parametrize("name", ["plain", "further tokens"])
def test_labels_may_be_shifted_before(workplace, name):
    """Then the last token need not be read, and nothing else changes."""
    model, ids = load(exported(workplace, name)).train(), some_ids()
    whole = model(ids, labels=ids)
    shifted = model(ids[:, :-1], shift_labels=ids[:, 1:])
    assert shifted.loss.item() == pytest.approx(whole.loss.item(), abs=1e-6)
    assert torch.allclose(shifted.logits, whole.logits[:, :-1], atol=1e-5)


DROPPING = CASES["experts"].replace("top_k: 2", "top_k: 2, capacity_factor: 0.5, capacity_drop_policy: drop")
PADDED = {**LEARNED, "drop": DROPPING, "associative memory": CASES["associative memory"]}


@pytest.mark.parametrize("name", [name for name in PADDED if name not in ("further tokens", "depth top k")])
def test_padding_is_no_token_of_these_losses(workplace, name):
    folder = workplace / f"padded_{name}".replace(" ", "_")
    compile_to(folder, PADDED[name])
    randomize(folder / "model.safetensors")
    model, ids = load(folder).train(), some_ids(1, 20)
    padded = torch.nn.functional.pad(ids, (9, 0), value=5)
    real = torch.nn.functional.pad(torch.ones_like(ids), (9, 0))
    labels = torch.nn.functional.pad(ids[:, 1:], (10, 0), value=-100)  # the first token has none before it that predicts it
    alone = model(ids, labels=ids).loss
    found = model(padded, attention_mask=real, labels=labels).loss
    assert found.item() == pytest.approx(alone.item(), abs=1e-5)
