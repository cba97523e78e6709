"""What people do with exported models beside loading them: execution modes, memories that learn, parts by themselves, other number
formats, and weights that come back into the program after training elsewhere."""

import json
import sys

import pytest
import torch
from export_cases import CASES, design, integrator, remembering
from export_tools import TOLERANCE, compile_to, engine_logits, load, losses, randomize, run, some_ids, trainer
from safetensors import safe_open
from safetensors.torch import load_file
from test_against_transformers import engine_tensors
from transformers import AutoTokenizer

MODES = """execution_modes:
- {name: think, max_tokens: 9, kv_share: %s, visible_to_user: false, loss_weight: 0.25}
- {name: answer, max_tokens: 12}
transition: {type: special_token, token: "%s"}
"""
RATIONALE = """execution_modes:
- {name: rationale, max_tokens: 4, per_token_rationale: true, visible_to_user: false, loss_weight: 1.0}
- {name: answer, max_tokens: 10}
transition: {type: budget_exhausted}
"""
CASE = {
    "shared": design() + MODES % ("true", "zz"),
    "apart": design() + MODES % ("false", "zz"),
    "latent": integrator("type: discrete, steps: 2").replace("output: token", "output: hidden") + MODES % ("true", "zz"),
    "rationale": design() + RATIONALE,
    "recurrent": CASES["mamba2"] + MODES % ("true", "zz"),
}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("use")


def made(place, name, text):
    folder = place / name
    if not folder.exists():
        compile_to(folder, text)
        randomize(folder / "model.safetensors")
    return folder


def said(folder, *options):
    """What the program writes with these weights, the likeliest token each time."""
    out = run("generate", folder, "--prompt", "once", "--temperature", 0, "--show-hidden", "--format", "json", *options)
    return json.loads(out.stdout)["phases"]


@pytest.mark.parametrize("name", CASE)
def test_modes_write_what_the_program_writes(place, name):
    folder = made(place, name, CASE[name])
    model, tokenizer = load(folder), AutoTokenizer.from_pretrained(folder)
    ids = tokenizer("once", return_tensors="pt").input_ids
    phases = said(folder)
    output = model.generate(ids, mode="all", return_dict_in_generate=True, show_hidden=True)
    ours = output.phases[0]
    assert [(text.mode, text.count, text.latent, text.ended) for text in ours] == \
        [(phase["mode"], phase["tokens"], phase["latent"], phase["ended"]) for phase in phases]
    for text, phase in zip(ours, phases):
        assert bytes(token for token in text.tokens if token < 256).decode(errors="replace") == phase["text"]
    visible = [token for text in ours if text.visible for token in text.tokens]
    assert model.generate(ids, mode="all")[0].tolist() == ids[0].tolist() + visible
    alone = model.generate(ids, mode="answer", max_new_tokens=5, return_dict_in_generate=True).phases[0]
    assert [text.count for text in alone] == [phase["tokens"] for phase in said(folder, "--mode", "answer", "--max-tokens", 5)]


def test_the_token_ends_a_phase_and_is_left_out(place):
    """The mark is chosen from what the model writes, so that it comes."""
    folder = made(place, "shared", CASE["shared"])
    model, ids = load(folder), torch.tensor([[256, 111, 110, 99, 101]])
    free = model.generate(ids, mode="think", return_dict_in_generate=True).phases[0][0]
    assert free.ended == "budget" and len(free.tokens) == 9
    model.phases.mark = free.tokens[3:5]
    ended = model.generate(ids, mode="all", return_dict_in_generate=True).phases[0]
    first = next(i for i in range(9) if free.tokens[i : i + 2] == model.phases.mark)
    assert ended[0].ended == "token" and ended[0].tokens == free.tokens[:first] and ended[0].count == first + 2
    assert ended[1].mode == "answer"
    with pytest.raises(ValueError, match="think, answer"):
        model.generate(ids, mode="other")


def test_rows_of_a_batch_go_through_phases_by_themselves(place):
    model = load(made(place, "shared", CASE["shared"]))
    short, long = torch.tensor([[256, 97, 98]]), torch.tensor([[256, 97, 98, 99, 100]])
    both = torch.cat([torch.nn.functional.pad(short, (2, 0), value=258), long])
    mask = (both != 258).long()
    together = model.generate(both, mode="answer", attention_mask=mask)
    assert together[0, 5:].tolist() == model.generate(short, mode="answer")[0, 3:].tolist()
    assert together[1].tolist() == model.generate(long, mode="answer")[0].tolist()


def test_phases_weigh_in_training_as_they_do_in_the_program(place):
    """The gradient of the engine's training loss. The texts hold the mark: two phases, weights 0.25 and 1."""
    folder = made(place, "shared", CASE["shared"])
    ids = some_ids(2, 30)
    ids[0, 12:14] = ord("z")
    ids[1, 5] = 256  # another text begins
    model = load(folder).train()
    weights = torch.tensor(model.phases.weights(ids.tolist()))
    assert weights[0, :14].eq(0.25).all() and weights[0, 14:].eq(1).all() and weights[1].eq(1).all()
    loss = model(ids, labels=ids).loss
    logits = model(ids).logits[:, :-1].flatten(0, 1).log_softmax(-1)
    each = -logits.gather(1, ids[:, 1:].reshape(-1, 1)).view(2, -1)
    own = weights[:, 1:]
    assert loss.item() == pytest.approx(((each * own).sum() / own.sum()).item(), rel=1e-5)
    assert model(ids[:, :-1], shift_labels=ids[:, 1:]).loss.item() == pytest.approx(loss.item(), rel=1e-6)
    halves = [model(part, labels=part, num_items_in_batch=torch.tensor(58)).loss.item() for part in ids.split(1)]
    one = [((each[i] * own[i]).sum() / own[i].sum()).item() for i in range(2)]
    assert halves == pytest.approx([value / 2 for value in one], rel=1e-5)


def after(ids):
    """What each token is followed by."""
    return torch.nn.functional.pad(ids, (0, 1), value=-100)[:, 1:]


def test_thoughts_learn_as_they_do_in_the_program(place, tmp_path):
    """The engine's loss, its gradients and the thoughts that it drew."""
    text = design() + RATIONALE.replace("loss_weight: 1.0", "loss_weight: 0.3")
    folder = made(place, "thoughts", text)
    model, ids = load(folder).train(), some_ids(5, 30)
    engine = engine_tensors(tmp_path, text, load_file(folder / "model.safetensors"), ids, "--training")
    thoughts = sys.modules[type(model).__module__].Thoughts(int(engine["thoughts.place"]), int(engine["thoughts.first_row"]), engine["thoughts"])
    assert thoughts.ids.shape == (6, 4)
    model.draw_thoughts = lambda *_: thoughts
    loss = model(ids, labels=ids).loss
    assert loss.item() == pytest.approx(engine["loss"].item(), abs=1e-5)
    loss.backward()
    for name, weight in model.named_parameters():
        expected = engine["gradient." + name]
        assert (weight.grad - expected).abs().max() <= 1e-3 * expected.abs().max(), name
    assert model(ids[:, :-1], shift_labels=ids[:, 1:]).loss.item() == pytest.approx(loss.item(), abs=1e-5)
    alone = model.rationale_loss(ids, after(ids), thoughts).item()
    assert alone > 1 and loss.item() - 0.3 * alone == pytest.approx(model.eval()(ids, labels=ids).loss.item(), abs=1e-5)


def test_thoughts_are_drawn_and_learned(place):
    folder = made(place, "thoughts", design() + RATIONALE.replace("loss_weight: 1.0", "loss_weight: 0.3"))
    model, ids = load(folder).train(), some_ids(4, 30)
    torch.manual_seed(1)
    drawn = [model.draw_thoughts(ids) for _ in range(20)]
    assert len({thoughts.place for thoughts in drawn}) > 5 and len({thoughts.first_row for thoughts in drawn}) > 1
    assert all(thoughts.ids.shape == (4, 4) and thoughts.ids.max() < 258 for thoughts in drawn) and model.training
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    losses = []
    for _ in range(25):
        loss = model.rationale_loss(ids, after(ids), model.draw_thoughts(ids))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert sum(losses[-5:]) < sum(losses[:5]) - 1
    short = torch.ones(4, 30, dtype=torch.long)
    short[:, :9] = 0  # the first tokens are padding: they change nothing
    thoughts = drawn[0]._replace(place=20)
    padded = [model.eval().rationale_loss(torch.where(short == 0, fill, ids), after(ids), thoughts, short).item() for fill in (3, 200)]
    assert padded[0] == pytest.approx(padded[1], abs=1e-5)


@pytest.mark.parametrize("kind", ["neural_memory", "associative", "retrieval"])
def test_memories_learn_and_say_how_surprised_they_were(place, kind):
    folder = made(place, kind, remembering(kind))
    model, ids = load(folder), some_ids(1, 20)
    output = model(ids, output_hidden_states=True)
    before = model(ids).logits
    first = model.step_memory_at_inference(output.hidden_states[-1])
    assert list(first) == ["layers.0.memory", "layers.1.memory"] and all(value > 0 for value in first.values())
    modules = dict(model.named_modules())
    assert all(path in modules for path in first)
    learned = model(ids).logits
    assert not torch.equal(learned, before)
    if kind != "retrieval":  # what is learned surprises less
        for _ in range(5):
            last = model.step_memory_at_inference(output.hidden_states[-1])
        assert all(last[path] < first[path] for path in first)
    model.reset_memory()
    assert torch.equal(model(ids).logits, before)
    # By layer, from what each layer gave: the surprise of the engine's first step.
    by_layer = model.step_memory_at_inference(output.hidden_states)
    assert by_layer.keys() == first.keys()


@torch.no_grad()
def test_surprise_is_that_of_the_program(place):
    """The engine learns from what its memories were given, first of the prompt, then writes one token with
    what it learned, and learns from that: its surprise is of the second step."""
    folder = made(place, "neural_memory", remembering("neural_memory"))
    out = json.loads(run("generate", folder, "--prompt", "once upon", "--temperature", 0, "--max-tokens", 1, "--format", "json").stdout)
    model, gave = load(folder), {}
    for index, layer in enumerate(model.layers):
        layer.memory.register_forward_hook(lambda memory, given, result, index=index: gave.__setitem__(index, given[0]))

    def step():
        return model.step_memory_at_inference((None, *(gave[index] for index in range(len(model.layers)))))

    prompt = model(torch.tensor([[256, *b"once upon"]]), use_cache=True)
    first = step()
    token = prompt.logits[:, -1:, :258].argmax(-1)
    model(token, past_key_values=prompt.past_key_values, use_cache=True)
    second = step()
    assert out["surprise"] == pytest.approx(second, rel=1e-3)
    assert first != second


def test_parts_stand_by_themselves(place):
    folder = made(place, "shared", CASE["shared"])
    module = sys.modules[type(load(folder)).__module__]
    torch.manual_seed(0)
    x, body = torch.randn(2, 12, 16), torch.nn.Linear(16, 16)
    gate = module.DepthGate(d_model=16, capacity=0.5, router="top_k")
    assert gate(x, body_fn=body).shape == x.shape
    changed = (gate.train()(x, body_fn=body) != x).any(-1).sum(-1)
    assert changed.tolist() == [6, 6]
    assert module.DepthGate(16, router="learned_gate")(x, body).shape == x.shape
    for merge, projection in (("add", False), ("concat", True), ("gated", False)):
        streams = module.ParallelStream([body, torch.nn.Tanh()], d_model=16, merge_type=merge, merge_projection=projection,
                                        stream_names=["fast", "slow"])
        assert streams(x).shape == x.shape
    assert torch.equal(module.ParallelStream([body, torch.nn.Tanh()], 16)(x), body(x) + x.tanh())
    assert torch.allclose(module.DiscreteIntegrator(body, steps=3)(x), body(body(body(x))))
    assert torch.allclose(module.ODEIntegrator(body, steps=1, method="euler")(x), body(x), atol=1e-6)
    # x' = -x: e^-1 of the start.
    decay = module.ODEIntegrator(torch.zeros_like, steps=8, method="rk4")
    assert torch.allclose(decay(x), x * torch.exp(torch.tensor(-1.0)), atol=1e-5)
    memory = module.TitansMemoryModule(d_model=16, hidden=24, inner_lr=0.05)
    first = memory.step(x)
    assert memory(x).shape == x.shape and memory.step(x) < first


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_formats_that_keep_some_weights_wide(place, dtype):
    text = CASES["streams"].replace("layer_schedule", "compatibility: {dtype_policy: layered_safe}\nlayer_schedule")
    folder = place / f"wide_{dtype}"
    compile_to(folder, text, "--dtype", dtype)
    short = {"bfloat16": "BF16", "float16": "F16"}[dtype]
    with safe_open(folder / "model.safetensors", "pt") as file:
        formats = {name: file.get_slice(name).get_dtype() for name in file.keys()}
    assert formats["embedding.weight"] == short and formats["layers.0.mixer.q_proj.weight"] == short
    assert formats["final_norm.weight"] == "F32" and formats["layers.0.residual.mixer.map.weight"] == "F32"
    model = load(folder)
    assert model.embedding.weight.dtype == getattr(torch, dtype)
    assert model.final_norm.weight.dtype == torch.float32 == model.layers[0].residual.mixer.map.weight.dtype
    exact = load(folder, dtype=torch.float32)(some_ids()).logits
    assert (model(some_ids()).logits.float() - exact).abs().max() < 0.05
    cached = model.generate(some_ids(1, 8), max_new_tokens=4, do_sample=False, eos_token_id=None)
    assert cached.shape == (1, 12)


@torch.no_grad()
def test_a_folder_trained_elsewhere_comes_back(place, tmp_path):
    """Trainer's output has no design.yml: the design is in its config. Sharded or not."""
    folder = place / "out_and_back"
    compile_to(folder, CASES["plain"])
    with torch.enable_grad():
        trained = trainer(load(folder).train(), tmp_path / "run", 6)
        trained.train()
    trained.model.save_pretrained(tmp_path / "whole")
    trained.model.save_pretrained(tmp_path / "parts", max_shard_size="20KB")
    assert not (tmp_path / "whole" / "design.yml").exists() and len(list((tmp_path / "parts").glob("*.safetensors"))) > 1
    model = load(tmp_path / "whole")
    ids = torch.tensor([[256, *b"once"]])
    wanted = model.generate(ids, max_new_tokens=20, do_sample=False, eos_token_id=None, suppress_tokens=[258, 259, 260])[0, 5:]
    for name in ("whole", "parts"):
        phase = said(tmp_path / name, "--max-tokens", 20)[0]
        assert phase["text"] == bytes(wanted.tolist()).decode(errors="replace")
    text, fresh = (run("train", source, "--steps", 2, "--batch-size", 2, "--seq-len", 32, "--seed", 5, "--events", "jsonl").stdout
                   for source in (tmp_path / "parts", place / "out_and_back.yml"))
    first, other = (next(event["loss"] for event in map(json.loads, out.splitlines()) if "loss" in event) for out in (text, fresh))
    assert first != other
    run("train", tmp_path / "whole", "--steps", 2, "--batch-size", 2, "--seq-len", 32, "--output-dir", tmp_path / "on")
    kept = load_file(sorted((tmp_path / "on").glob("step-*"))[-1] / "model.safetensors")
    before = load_file(tmp_path / "whole" / "model.safetensors")
    moved = max((kept[name] - before[name]).abs().max().item() for name in before)
    assert 0 < moved < 0.01  # two steps from the trained weights, not from fresh ones
    assert losses(trained)[-1] < losses(trained)[0]
    assert (engine_logits(place, folder, some_ids()) - load(folder)(some_ids()).logits).abs().max() <= TOLERANCE


def test_weights_that_do_not_fit_are_refused(place, tmp_path):
    folder = made(place, "shared", CASE["shared"])
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "config.json").write_text((folder / "config.json").read_text())
    missing = run("generate", tmp_path / "wrong", code=2)
    assert "no weights" in missing.stderr
    (tmp_path / "wrong" / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes()[:-8])
    assert "cannot be read" in run("generate", tmp_path / "wrong", code=2).stderr
    (tmp_path / "wrong" / "config.json").write_text('{"model_type": "eulerstack", "design": {"source": 5}}')
    assert "design.yml" in run("generate", tmp_path / "wrong", code=2).stderr
