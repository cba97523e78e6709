"""train.py of an export on one process and on several, as a user starts it: equal losses, a killed process, another number of ranks."""

import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile

import pytest
from warm_start import free_port, run_script

PROGRAM = os.environ["EULERSTACK"]
STEPS = 20
TOLERANCE = 1e-4

DESIGN = """schema_version: 1
model: {name: case, d_model: 32, vocab_size: 261, max_seq_len: 64, n_heads: 4, n_kv_heads: 2, mlp_ratio: 2, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope, tie_word_embeddings: TIED}
layer_templates:
  block:
    mixer: {type: attention}
    ffn: {type: gated_mlp}
layer_schedule: [{template: block, repeat: 2}]
head: {type: causal_lm, tie_weights: TIED}
training_hints: {lr_peak: 0.01}
"""
EXPERTS = "{type: moe, moe: {experts: 4, top_k: 2}}"
MUON = "training_hints: {lr_peak: 0.01, optimizer: muon, muon: {ns_iters: 5}, router_lr_multiplier: 0.5}"
GROUPS = 'training_hints: {lr_peak: 0.01, optimizer: hybrid, optimizer_groups: {muon: ["layers.1.*"], adamw: ["*.o_proj.weight"]}}'
HINTS = "training_hints: {lr_peak: 0.01}"
# Parts whose losses or choices are over all tokens that are read: one token more would change them.
BALANCE = ("{type: moe, moe: {experts: 4, top_k: 2, load_balance_coef: 1.0, z_loss: 0.1, balance: {sequence_aux_coef: 0.5}, "
           "capacity_factor: 0.8, capacity_drop_policy: drop}}")
GATE = "[{template: block, repeat: 2, depth_gating: {enabled: true, capacity: 0.5, router: top_k}}]"
FURTHER = "type: causal_lm_mtp, mtp: {head_template: block, n_predict: 2, head_layers: 1}"
NATIVE = ("llama", "mixtral")


def designs():
    tied, untied = (DESIGN.replace("TIED", value) for value in ("true", "false"))
    experts = untied.replace("{type: gated_mlp}", EXPERTS)
    return {"tied": tied, "untied": untied, "muon": tied.replace(HINTS, MUON), "groups": untied.replace(HINTS, GROUPS),
            "muon_experts": experts.replace(HINTS, MUON), "experts": experts, "llama": untied,
            "balance": untied.replace("{type: gated_mlp}", BALANCE).replace(HINTS, "training_hints: {lr_peak: 0.01, router_aux_loss_coef: 0.5}"),
            "gate": untied.replace("[{template: block, repeat: 2}]", GATE), "further": untied.replace("type: causal_lm", FURTHER),
            "muon_experts_alone": experts.replace(HINTS, MUON).replace("top_k: 2", "top_k: 2, load_balance_coef: 0, z_loss: 0"),
            "mixtral": untied.replace("{type: gated_mlp}", "{type: moe, moe: {experts: 4, top_k: 2}}")}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Two exports, and a text and a JSONL file with the same documents' words."""
    folder = tmp_path_factory.mktemp("train_py")
    for name, text in designs().items():
        (folder / f"{name}.yml").write_text(text)
        more = ["--native"] if name in NATIVE else []
        subprocess.run([PROGRAM, "compile", str(folder / f"{name}.yml"), "--output-dir", str(folder / name), *more], check=True,
                       capture_output=True)
    words = "the a cat dog ran sat on mat under tree while rain fell softly over hills café 木 рыба".split()
    draw = random.Random(3)
    lines = [" ".join(draw.choice(words) for _ in range(12)) for _ in range(2500)]
    (folder / "text.txt").write_text("\n".join(lines), encoding="utf-8")
    (folder / "text.jsonl").write_text("\n".join(json.dumps({"text": line}) for line in lines), encoding="utf-8")
    return folder


def arguments(place, output, *more, data=("text.txt",)):
    return ["--data", *(str(place / name) for name in data), "--output", str(place / output), "--steps", str(STEPS), "--save-every", "10",
            "--seq-len", "32", "--device", "cpu", *more]


def command(launcher, place, ranks, output, *more, export="tied"):
    """As a user starts it."""
    python = pathlib.Path(sys.executable).parent
    start = {"python": [sys.executable], "torchrun": [str(python / "torchrun"), "--standalone", "--nproc-per-node", str(ranks)],
             "accelerate": [str(python / "accelerate"), "launch", "--num_processes", str(ranks), "--num_machines", "1", "--cpu",
                            "--mixed_precision", "no", "--dynamo_backend", "no", "--main_process_port", str(free_port())]}[launcher]
    return start + [str(place / export / "train.py"), *arguments(place, output, *more)]


def environment():
    return {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}


def losses_of(text):
    found = {}
    for line in text.splitlines():
        if line.startswith('{"step"'):
            event = json.loads(line)
            found[event["step"]] = event["loss"]
    return found


def launched(launcher, place, ranks, output, *more, export="tied"):
    done = subprocess.run(command(launcher, place, ranks, output, *more, export=export), env=environment(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return losses_of(done.stdout)


def started(place, ranks, output, *more, export="tied", **options):
    """The same processes without waiting for a launcher and for imports: exit code, output and errors."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=place))
    return run_script(folder, place / export / "train.py", arguments(place, output, *more, **options), ranks)


def run(place, ranks, output, *more, **options):
    code, said, errors = started(place, ranks, output, *more, **options)
    assert code == 0, errors[-3000:]
    return losses_of(said)


@pytest.fixture(scope="module")
def alone(place):
    """Losses of one process."""
    losses = {name: launched("python", place, 1, f"alone-{name}", export=name) for name in ("tied", "untied")}
    for found in losses.values():
        assert sorted(found) == list(range(1, STEPS + 1))
        assert found[STEPS] < found[1] - 1  # it learns
    return losses


def assert_same(found, expected, first=1):
    assert sorted(found) == list(range(first, STEPS + 1))
    assert max(abs(found[step] - expected[step]) for step in found) <= TOLERANCE


@pytest.mark.parametrize("zero, export, more", [(0, "tied", ["--micro-batch", "2"]), (1, "untied", ["--micro-batch", "1"]),
                                                (2, "tied", ["--micro-batch", "2", "--checkpointing"]), (3, "untied", [])])
def test_two_ranks_have_the_losses_of_one(place, alone, zero, export, more):
    assert_same(run(place, 2, f"two-{zero}-{export}", "--zero", str(zero), *more, export=export), alone[export])


def test_micro_batches_change_nothing(place, alone):
    assert_same(run(place, 1, "micro", "--micro-batch", "2"), alone["tied"])


@pytest.mark.parametrize("launcher, export", [("torchrun", "untied"), ("accelerate", "tied")])
def test_launchers_start_it(place, alone, launcher, export):
    assert_same(launched(launcher, place, 2, launcher, export=export), alone[export])


@pytest.mark.parametrize("before, after", [(2, 1), (1, 2)])
def test_another_number_of_ranks_goes_on(place, alone, before, after):
    output = f"resumed-{before}-{after}"
    run(place, before, output, "--safetensors")
    assert (place / output / "step-00000010" / "model" / "model.safetensors").exists()
    shutil.rmtree(place / output / "step-00000020")  # as if the run had ended after step 10
    assert_same(run(place, after, output, "--resume"), alone["tied"], first=11)


def children(pid):
    return [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_a_killed_rank_ends_the_run_and_it_goes_on(place, alone):
    """SIGKILL of one rank after step 12: the launcher ends the other one; the run goes on from step 10."""
    process = subprocess.Popen(command("torchrun", place, 2, "killed"), env=environment(), stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    for line in process.stdout:
        if line.startswith('{"step": 12,'):
            os.kill(children(process.pid)[1], signal.SIGKILL)
            break
    rest = process.stdout.read()
    assert process.wait(timeout=120) != 0
    assert '{"step": 20,' not in rest
    assert not (place / "killed" / "final").exists()
    assert_same(launched("torchrun", place, 2, "killed", "--resume"), alone["tied"], first=11)


def test_a_checkpoint_that_was_cut_short_is_not_used(place, alone):
    shutil.copytree(place / "alone-tied", place / "cut")
    (place / "cut" / "step-00000020" / ".metadata").unlink()  # it is written last
    assert_same(run(place, 1, "cut", "--resume"), alone["tied"], first=11)


def test_jsonl_and_what_is_wrong_with_it(place):
    losses = run(place, 1, "jsonl", data=["text.jsonl"])
    assert losses[STEPS] < losses[1] - 1
    (place / "bad.jsonl").write_text('{"text": "good"}\n{"words": "bad"}\n')
    code, _, errors = started(place, 1, "bad", data=["bad.jsonl"])
    assert code == 1
    assert 'bad.jsonl: the line at byte 17 is no object with a text under "text"' in errors


def test_the_stream_reads_every_byte_once(place):
    """Against the whole text at once: pieces neither lose nor repeat anything, also between the bytes of a character."""
    sys.path.insert(0, str(place / "tied"))
    import train
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(place / "tied", trust_remote_code=True)
    text = "木" * 70000 + "\n" + "é" * 3  # a line longer than a piece
    (place / "long.txt").write_text(text, encoding="utf-8")
    (place / "empty.txt").write_text("")
    marks = {"add_bos": True, "add_eos": True}
    stream = train.Stream([str(place / "long.txt"), str(place / "empty.txt")], tokenizer, 7, marks)
    whole = [tokenizer.bos_token_id, *text.encode(), tokenizer.eos_token_id]
    expected = (whole * 3)[: 2 * len(whole)]
    got = []
    while len(got) < 2 * len(whole):
        got += stream.next()
        if len(got) == 7 * 1000:  # stored and loaded in between
            other = train.Stream([str(place / "long.txt"), str(place / "empty.txt")], tokenizer, 7, marks)
            other.load(json.loads(json.dumps(stream.state())))
            stream = other
    assert got[: len(expected)] == expected
    with pytest.raises(SystemExit, match="no text"):
        train.Stream([str(place / "empty.txt")], tokenizer, 7, {"add_bos": False, "add_eos": False}).next()


def engine_losses(place, name, tokens, output):
    """Losses of the engine's training on one window of text, which is all that its training part holds."""
    (place / "window.txt").write_bytes(tokens * 2)
    done = subprocess.run([PROGRAM, "train", str(place / f"{name}.yml"), "--data", str(place / "window.txt"), "--steps", str(STEPS),
                           "--batch-size", "2", "--seq-len", str(len(tokens) - 1), "--output-dir", str(place / output), "--events",
                           "jsonl"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    return {event["step"]: event["loss"] for event in events if event.get("event") == "metric"}


@pytest.mark.parametrize("name", ["tied", "muon", "groups", "muon_experts", "muon_experts_alone", "balance", "gate", "further"])
def test_steps_are_those_of_the_engine(place, name):
    """The same weights, text and design: AdamW, Muon, groups of both, experts, whose gate and up stand in one tensor, and parts with losses
    of their own."""
    from safetensors.torch import load_file

    tokens = b"the cat sat on a mat and ran far."  # one window of 33 bytes
    text = place / "one.txt"
    text.write_bytes(tokens)
    marked = (place / f"{name}.yml").read_text().replace("pretrained: byte-level", "pretrained: byte-level, add_bos: false, add_eos: false")
    (place / f"{name}_bare.yml").write_text(marked)
    subprocess.run([PROGRAM, "compile", str(place / f"{name}_bare.yml"), "--output-dir", str(place / f"{name}_bare")], check=True,
                   capture_output=True)
    expected = engine_losses(place, f"{name}_bare", tokens, f"{name}_engine")
    found = run(place, 1, f"{name}_steps", "--batch-size", "2", "--seq-len", str(len(tokens)), export=f"{name}_bare", data=["one.txt"])
    assert expected[STEPS] < expected[1] - 1
    assert_same(found, expected)
    ours = load_file(place / f"{name}_steps" / "final" / "model.safetensors")
    theirs = load_file(sorted((place / f"{name}_engine").glob("step-*"))[-1] / "model.safetensors")
    start = load_file(place / f"{name}_bare" / "model.safetensors")
    assert ours.keys() == theirs.keys()
    for key, value in ours.items():
        assert (value - theirs[key]).norm() <= 1e-2 * (theirs[key] - start[key]).norm() + 1e-6, key


@pytest.mark.parametrize("zero, name", [(3, "muon"), (3, "muon_experts")])
def test_muon_on_two_ranks(place, zero, name):
    alone = run(place, 1, f"{name}-{zero}-one", export=name)
    assert alone[STEPS] < alone[1] - 1
    tolerance = TOLERANCE if name == "muon" else 0.02  # balance is told of a process's own sequences
    found = run(place, 2, f"{name}-{zero}-two", "--zero", str(zero), export=name)
    assert max(abs(found[step] - alone[step]) for step in found) <= tolerance
    shutil.rmtree(place / f"{name}-{zero}-two" / f"step-{STEPS:08d}")
    again = run(place, 1, f"{name}-{zero}-two", "--resume", export=name)  # momentum comes back, on another number of ranks
    assert sorted(again) == list(range(STEPS // 2 + 1, STEPS + 1))
    assert max(abs(again[step] - alone[step]) for step in again) <= tolerance


def test_several_files_are_read_alike_by_all_ranks(place):
    (place / "short.txt").write_text("a cat ran. " * 12)  # ends within the run: the stream goes over to the next file and round
    (place / "few.jsonl").write_text("\n".join(json.dumps({"text": f"dog {i} sat"}) for i in range(40)))
    data = ["short.txt", "few.jsonl"]
    alone = run(place, 1, "files-one", data=data)
    assert_same(run(place, 2, "files-two", data=data), alone)


@pytest.mark.parametrize("ranks", [1, 2])
def test_bfloat16(place, alone, ranks):
    found = run(place, ranks, f"bfloat16-{ranks}", "--dtype", "bfloat16")
    far = max(abs(found[step] - alone["tied"][step]) for step in found)
    assert sorted(found) == list(range(1, STEPS + 1)) and 1e-6 < far < 0.1


@pytest.mark.parametrize("family, own", [("llama", "untied"), ("mixtral", None)])
def test_train_py_of_a_native_export(place, alone, family, own):
    """The library's own class, with one process and two; of a dense design the losses of our class."""
    found = run(place, 1, f"native-{family}", export=family)
    assert found[STEPS] < found[1] - 1
    if own:
        assert_same(found, alone[own])
    assert_same(run(place, 2, f"native-{family}-two", export=family), found)
    config = json.loads((place / f"native-{family}" / "final" / "config.json").read_text())
    assert config["model_type"] == family and (place / f"native-{family}" / "final" / "train.py").exists()
