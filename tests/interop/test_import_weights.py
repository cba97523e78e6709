"""`eulerstack import DIR --weights`: models of every family as the transformers library saves them, in the engine: equal logits.

Everything is a tiny model with random weights; norms and biases are away from one and zero, so that a forgotten one is seen.
"""

import json
import os
import pathlib
import re
import subprocess

import pytest
import torch
from safetensors.torch import load_file, save_file
from test_against_transformers import randomize
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from transformers import AutoModelForCausalLM, CONFIG_MAPPING

PROGRAM = os.environ["EULERSTACK"]
ENGINE = os.environ["EULERSTACK_ENGINE"]
DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"
TOLERANCE = 1e-4
VOCABULARY = 50
LENGTH = 24

SMALL = dict(hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, intermediate_size=48,
             vocab_size=VOCABULARY, max_position_embeddings=64, bos_token_id=0, eos_token_id=1, pad_token_id=None,
             tie_word_embeddings=False)
EXPERTS = dict(SMALL, num_experts_per_tok=2)
LATENT = dict(EXPERTS, num_key_value_heads=4, n_routed_experts=4, moe_intermediate_size=24, kv_lora_rank=8, qk_rope_head_dim=4,
              qk_nope_head_dim=6, v_head_dim=8, first_k_dense_replace=1, n_shared_experts=1, n_group=2, topk_group=1)
STATE = dict(hidden_size=32, num_hidden_layers=2, vocab_size=VOCABULARY, state_size=4, bos_token_id=0, eos_token_id=1,
             pad_token_id=0)
CASES = {
    "llama": ("llama", dict(SMALL, attention_bias=True, mlp_bias=True)),
    "llama tied": ("llama", dict(SMALL, tie_word_embeddings=True)),
    "mistral": ("mistral", dict(SMALL, sliding_window=8)),
    "qwen2": ("qwen2", dict(SMALL, tie_word_embeddings=True)),
    "qwen3": ("qwen3", dict(SMALL, head_dim=8)),
    "gemma2": ("gemma2", dict(SMALL, head_dim=8, sliding_window=8, query_pre_attn_scalar=8, tie_word_embeddings=True)),
    "olmo2": ("olmo2", SMALL),
    "phi3": ("phi3", dict(SMALL, sliding_window=None)),
    "gpt2": ("gpt2", dict(n_embd=32, n_layer=2, n_head=4, n_positions=64, vocab_size=VOCABULARY, bos_token_id=0, eos_token_id=1)),
    "mixtral": ("mixtral", dict(EXPERTS, num_local_experts=3)),
    "qwen3_moe": ("qwen3_moe", dict(EXPERTS, num_experts=3, moe_intermediate_size=24, head_dim=8, mlp_only_layers=[0])),
    "olmoe": ("olmoe", dict(EXPERTS, num_experts=3)),
    "deepseek_v2": ("deepseek_v2", dict(LATENT, q_lora_rank=12)),
    "deepseek_v2 lite": ("deepseek_v2", dict(LATENT, q_lora_rank=None)),
    "deepseek_v3": ("deepseek_v3", dict(LATENT, q_lora_rank=12)),
    "mamba": ("mamba", STATE),
    "mamba2": ("mamba2", dict(STATE, num_heads=8, head_dim=8, n_groups=2, tie_word_embeddings=False)),
    "jamba": ("jamba", dict(SMALL, num_hidden_layers=4, attn_layer_period=2, attn_layer_offset=1, expert_layer_period=2,
                            expert_layer_offset=1, num_experts=2, num_experts_per_tok=1, mamba_d_state=4, mamba_dt_rank=4)),
}
HALF = {"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 0.5}
ROUTED = dict(EXPERTS, n_routed_experts=4, moe_intermediate_size=24, n_shared_experts=1, routed_scaling_factor=1.5, norm_topk_prob=True)
FACTORS = dict(embedding_multiplier=3.0, residual_multiplier=0.7, attention_multiplier=0.3, logits_scaling=0.6)
FALCON = dict(hidden_size=32, num_hidden_layers=2, num_attention_heads=4, vocab_size=VOCABULARY, max_position_embeddings=64, bos_token_id=0,
              eos_token_id=1)
CASES.update({
    "gemma": ("gemma", dict(SMALL, head_dim=12, tie_word_embeddings=True)),
    "gemma gelu": ("gemma", dict(SMALL, hidden_act="gelu")),
    "gemma3_text": ("gemma3_text", dict(SMALL, num_hidden_layers=3, head_dim=12, sliding_window=8, query_pre_attn_scalar=8,
                                        tie_word_embeddings=True, final_logit_softcapping=3.0,
                                        layer_types=["sliding_attention", "full_attention", "sliding_attention"])),
    "smollm3": ("smollm3", dict(SMALL, num_hidden_layers=3, no_rope_layers=[1, 0, 1], use_sliding_window=True, sliding_window=8)),
    "olmo": ("olmo", SMALL),
    "seed_oss": ("seed_oss", dict(SMALL, head_dim=12, attention_bias=True, mlp_bias=True)),
    "stablelm": ("stablelm", dict(SMALL, rope_parameters=HALF, use_qkv_bias=True)),
    "stablelm parallel": ("stablelm", dict(SMALL, rope_parameters=HALF, use_parallel_residual=True)),
    "starcoder2": ("starcoder2", dict(SMALL, sliding_window=8)),
    "gpt_neox": ("gpt_neox", dict(SMALL, rope_parameters=HALF)),
    "gpt_neox sequential": ("gpt_neox", dict(SMALL, rope_parameters=HALF, use_parallel_residual=False)),
    "gpt_bigcode": ("gpt_bigcode", dict(n_embd=32, n_layer=2, n_head=4, n_positions=64, vocab_size=VOCABULARY, bos_token_id=0, eos_token_id=1)),
    "gpt_bigcode heads": ("gpt_bigcode", dict(n_embd=32, n_layer=2, n_head=4, n_positions=64, vocab_size=VOCABULARY, bos_token_id=0,
                                              eos_token_id=1, multi_query=False)),
    "phi": ("phi", dict(SMALL, rope_parameters=HALF)),
    "gptj": ("gptj", dict(n_embd=32, n_layer=2, n_head=4, n_positions=64, rotary_dim=4, vocab_size=VOCABULARY, bos_token_id=0, eos_token_id=1)),
    "ernie4_5": ("ernie4_5", dict(SMALL, head_dim=12, use_bias=True)),
    "ernie4_5 tied": ("ernie4_5", dict(SMALL, head_dim=8, tie_word_embeddings=True)),
    "helium": ("helium", dict(SMALL, head_dim=8, mlp_bias=True)),
    "glm": ("glm", dict(SMALL, head_dim=8)),
    "glm4": ("glm4", dict(SMALL, head_dim=12)),
    "vaultgemma": ("vaultgemma", dict(SMALL, head_dim=8, sliding_window=8, query_pre_attn_scalar=8, tie_word_embeddings=True)),
    "exaone": ("exaone", SMALL),
    "exaone4": ("exaone4", dict(SMALL, num_hidden_layers=3, sliding_window=8, sliding_window_pattern=2)),
    "exaone4 full": ("exaone4", dict(SMALL, sliding_window=None, layer_types=["full_attention"] * 2)),
    "internlm3": ("internlm3", dict(SMALL, head_dim=12, attention_bias=True, mlp_bias=True)),
    "iquestcoder": ("iquestcoder", dict(SMALL, head_dim=12)),
    "ministral": ("ministral", dict(SMALL, sliding_window=8, head_dim=12, layer_types=["sliding_attention", "full_attention"])),
    "cwm": ("cwm", dict(SMALL, sliding_window=8, head_dim=12, mlp_bias=True)),
    "olmo3": ("olmo3", dict(SMALL, num_hidden_layers=4, sliding_window=8, rope_parameters={
        "full_attention": {"rope_type": "default", "rope_theta": 5e5}, "sliding_attention": {"rope_type": "default", "rope_theta": 1e4}})),
    "gpt_neo": ("gpt_neo", dict(hidden_size=32, num_layers=2, num_heads=4, max_position_embeddings=64, vocab_size=VOCABULARY, bos_token_id=0,
                                eos_token_id=1, window_size=8, attention_types=[[["global", "local"], 1]])),
    "glm4_moe": ("glm4_moe", dict(ROUTED, head_dim=8, first_k_dense_replace=1, use_qk_norm=True)),
    "glm4_moe plain": ("glm4_moe", dict(ROUTED, head_dim=12, first_k_dense_replace=1, attention_bias=True, n_group=2, topk_group=1)),
    "sarvam_moe": ("sarvam_moe", dict(ROUTED, head_dim=8, first_k_dense_replace=1)),
    "solar_open": ("solar_open", dict({key: value for key, value in ROUTED.items() if key != "intermediate_size"}, head_dim=12)),
    "dots1": ("dots1", dict(ROUTED, first_k_dense_replace=1, max_window_layers=1, sliding_window=8, head_dim=12)),
    "minimax_m2": ("minimax_m2", dict(EXPERTS, num_local_experts=4, head_dim=12, rotary_dim=6)),
    "flex_olmo": ("flex_olmo", dict(EXPERTS, num_experts=3)),
    "bamba": ("bamba", dict(SMALL, num_hidden_layers=3, attn_layer_indices=[1], mamba_n_heads=8, mamba_n_groups=2, mamba_d_state=4)),
    "exaone_moe": ("exaone_moe", dict({key: value for key, value in ROUTED.items() if not key.startswith("n_")}, num_hidden_layers=3,
                                      num_experts=4, num_shared_experts=1, sliding_window=8, sliding_window_pattern=2)),
    "youtu": ("youtu", dict(SMALL, num_key_value_heads=4, kv_lora_rank=8, qk_rope_head_dim=4, qk_nope_head_dim=6, v_head_dim=8,
                            q_lora_rank=12)),
    "granite": ("granite", dict(SMALL, **FACTORS, attention_bias=True, mlp_bias=True)),
    "granitemoe": ("granitemoe", dict(EXPERTS, **FACTORS, num_local_experts=3)),
    "hyperclovax": ("hyperclovax", dict(SMALL, **FACTORS, head_dim=12)),
    "hyperclovax, two norms": ("hyperclovax", dict(SMALL, use_post_norm=False, logits_scaling=0.5)),
    "cohere": ("cohere", dict(SMALL, logit_scale=1.5, attention_bias=True)),
    "cohere2": ("cohere2", dict(SMALL, num_hidden_layers=3, logit_scale=0.7, sliding_window=8, tie_word_embeddings=True,
                                layer_types=["sliding_attention", "full_attention", "sliding_attention"])),
    "falcon": ("falcon", FALCON),
    "falcon heads": ("falcon", dict(FALCON, multi_query=False, bias=True)),
    "falcon groups": ("falcon", dict(FALCON, new_decoder_architecture=True, num_kv_heads=2)),
    "falcon groups, one norm": ("falcon", dict(FALCON, new_decoder_architecture=True, num_kv_heads=2, num_ln_in_parallel_attn=1, bias=True)),
})
STACKED = ["mixtral", "qwen3_moe", "olmoe", "deepseek_v2", "deepseek_v3", "jamba", "glm4_moe", "sarvam_moe", "solar_open", "dots1",
           "minimax_m2", "flex_olmo", "exaone_moe", "granitemoe"]


def made(name):
    family, options = CASES[name]
    torch.manual_seed(len(name))
    model = AutoModelForCausalLM.from_config(CONFIG_MAPPING[family](**options), dtype=torch.float32).eval()
    randomize(model)
    for name, buffer in model.named_buffers():
        if name.endswith("correction_bias"):  # zero in a fresh model
            buffer.copy_(0.3 * torch.randn(buffer.shape, generator=torch.Generator().manual_seed(9)))
    return model


def imported(source, target, code=0):
    result = subprocess.run([PROGRAM, "--lang", "en", "import", str(source), "--weights", "-o", str(target)], capture_output=True,
                            text=True, timeout=120)
    assert result.returncode == code, result.stderr
    return result


@torch.no_grad()
def assert_same_logits(model, folder, tmp_path, tolerance=TOLERANCE):
    ids = torch.randint(0, VOCABULARY, (2, LENGTH), generator=torch.Generator().manual_seed(3))
    expected = model(input_ids=ids, use_cache=False).logits
    assert expected.abs().max() > 0.3  # the comparison means something
    save_file({"ids": ids}, str(tmp_path / "ids.safetensors"))
    result = subprocess.run([ENGINE, "--logits", folder / "design.yml", folder / "model.safetensors", tmp_path / "ids.safetensors",
                             tmp_path / "logits.safetensors", "--kernels"], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    ours = load_file(tmp_path / "logits.safetensors")["logits"]
    difference = (ours - expected).abs().max().item()
    print(f"{difference:.2e}")
    assert difference <= tolerance


def test_every_family_is_here():
    listed = re.findall(r"^\| `(\w+)` \| \w+Config", (DOCS / "import.md").read_text(), re.M)
    assert sorted(listed) == sorted({family for family, _ in CASES.values()})


@pytest.mark.parametrize("name", CASES)
def test_saved_models_have_the_same_logits(name, tmp_path):
    model = made(name)
    model.save_pretrained(tmp_path / "theirs")
    imported(tmp_path / "theirs", tmp_path / "ours")
    assert_same_logits(model, tmp_path / "ours", tmp_path)


@pytest.mark.parametrize("name", STACKED)
def test_names_of_the_classes_are_read_too(name, tmp_path):
    """What somebody writes with save_file(model.state_dict()): experts joined."""
    model = made(name)
    model.config.save_pretrained(tmp_path / "theirs")
    save_file({key: value.contiguous() for key, value in model.state_dict().items()}, tmp_path / "theirs" / "model.safetensors")
    imported(tmp_path / "theirs", tmp_path / "ours")
    assert_same_logits(model, tmp_path / "ours", tmp_path)


def test_shards_and_their_index(tmp_path):
    model = made("mixtral")
    model.save_pretrained(tmp_path / "theirs", max_shard_size="20KB")
    assert len(list((tmp_path / "theirs").glob("*.safetensors"))) > 3
    imported(tmp_path / "theirs", tmp_path / "ours")
    assert_same_logits(model, tmp_path / "ours", tmp_path)


def test_older_gpt2_files(tmp_path):
    """Without the prefix of the base model, with masks, and the tied matrix once more."""
    model = made("gpt2")
    model.config.save_pretrained(tmp_path / "theirs")
    weights = {key.removeprefix("transformer."): value.clone().contiguous() for key, value in model.state_dict().items()}
    for layer in range(2):
        weights[f"h.{layer}.attn.bias"] = torch.ones(1, 1, 64, 64, dtype=torch.uint8)
    assert "lm_head.weight" in weights
    save_file(weights, tmp_path / "theirs" / "model.safetensors")
    result = imported(tmp_path / "theirs", tmp_path / "ours")
    assert "Left out" in result.stderr
    assert_same_logits(model, tmp_path / "ours", tmp_path)


@pytest.mark.parametrize("name, further", [("deepseek_v3", "model.layers.2.eh_proj.weight"), ("glm4_moe", "model.layers.2.eh_proj.weight"),
                                           ("sarvam_moe", "model.layers.2.eh_proj.weight"), ("exaone_moe", "mtp.fc.weight"),
                                           ("llama", None)])
def test_layers_for_further_tokens_are_left_out(name, further, tmp_path):
    """The classes do not read them; elsewhere a tensor too many is an error."""
    model = made(name)
    model.save_pretrained(tmp_path / "theirs")
    file = tmp_path / "theirs" / "model.safetensors"
    save_file({**load_file(file), further or "model.layers.2.eh_proj.weight": torch.ones(4, 4)}, file, metadata={"format": "pt"})
    result = imported(tmp_path / "theirs", tmp_path / "ours", code=0 if further else 1)
    assert (further or "model.layers.2.eh_proj.weight") in result.stderr
    if further:
        assert_same_logits(model, tmp_path / "ours", tmp_path)


def test_half_precision_keeps_its_bits(tmp_path):
    model = made("phi3").to(torch.bfloat16)
    model.save_pretrained(tmp_path / "theirs")
    imported(tmp_path / "theirs", tmp_path / "ours")
    ours, theirs = load_file(tmp_path / "ours" / "model.safetensors"), model.state_dict()
    assert torch.equal(ours["layers.1.mixer.k_proj.weight"], theirs["model.layers.1.self_attn.qkv_proj.weight"][32:48])
    assert ours["embedding.weight"].dtype == torch.bfloat16


@pytest.fixture(scope="module")
def theirs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("saved") / "theirs"
    made("llama").save_pretrained(folder)
    return folder


def changed(theirs, tmp_path, change):
    """A copy of the folder whose tensors were changed."""
    folder = tmp_path / "changed"
    folder.mkdir()
    (folder / "config.json").write_bytes((theirs / "config.json").read_bytes())
    weights = load_file(theirs / "model.safetensors")
    change(weights)
    save_file(weights, folder / "model.safetensors")
    return folder


def test_all_that_is_wrong_is_said_at_once(theirs, tmp_path):
    def change(weights):
        del weights["model.norm.weight"]
        weights["model.extra.weight"] = torch.zeros(3)
        weights["lm_head.weight"] = torch.zeros(VOCABULARY, 31)
        weights["model.layers.0.mlp.up_proj.weight"] = weights["model.layers.0.mlp.up_proj.weight"].to(torch.int8)

    result = imported(changed(theirs, tmp_path, change), tmp_path / "ours", code=1)
    for line in ("The tensor model.norm.weight is missing", "The tensor model.extra.weight has no place in the design",
                 "The tensor lm_head.weight has the shape [50, 31], not [50, 32]",
                 "The tensor model.layers.0.mlp.up_proj.weight holds I8"):
        assert line in result.stderr
    assert not (tmp_path / "ours").exists()
    assert not list(tmp_path.glob(".ours*"))


def test_many_faults_are_counted(theirs, tmp_path):
    result = imported(changed(theirs, tmp_path, lambda weights: weights.update({f"x{i}": torch.zeros(1) for i in range(50)})),
                      tmp_path / "ours", code=1)
    assert result.stderr.count("has no place in the design") == 20
    assert "and 30 more of weights.unknown" in result.stderr


def overlapping(data):
    header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    first, second = [key for key in header if key != "__metadata__"][:2]
    header[second]["data_offsets"] = header[first]["data_offsets"]
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data[8 + int.from_bytes(data[:8], "little") :]


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:6], lambda data: data[:-5], lambda data: data + b"x",
                                    lambda data: (1 << 62).to_bytes(8, "little") + data[8:],
                                    lambda data: data[:8] + b"[" + data[9:], overlapping],
                         ids=["empty", "no header", "truncated", "longer", "huge header", "no object", "overlap"])
def test_damaged_files(theirs, tmp_path, damage):
    folder = tmp_path / "damaged"
    folder.mkdir()
    (folder / "config.json").write_bytes((theirs / "config.json").read_bytes())
    (folder / "model.safetensors").write_bytes(damage((theirs / "model.safetensors").read_bytes()))
    result = imported(folder, tmp_path / "ours", code=1)
    assert "model.safetensors cannot be used: " in result.stderr
    assert "Fix: " in result.stderr
    assert not (tmp_path / "ours").exists()


@pytest.mark.parametrize("index, says", [("{", "there is no weight_map in it"), ("[]", "there is no weight_map in it"),
                                         ('{"weight_map": {}}', "its weight_map is empty"),
                                         ('{"weight_map": {"a": "../model.safetensors"}}', "does not lie beside it"),
                                         ('{"weight_map": {"a": 1}}', "does not lie beside it"),
                                         ('{"weight_map": {"a": "model-9.safetensors"}}', "model-9.safetensors cannot be used")])
def test_bad_indexes(theirs, tmp_path, index, says):
    folder = tmp_path / "bad"
    folder.mkdir()
    for name in ("config.json", "model.safetensors"):
        (folder / name).write_bytes((theirs / name).read_bytes())
    (folder / "model.safetensors.index.json").write_text(index)
    assert says in imported(folder, tmp_path / "ours", code=1).stderr


def test_pickle_is_never_read(theirs, tmp_path):
    folder = tmp_path / "pickle"
    folder.mkdir()
    (folder / "config.json").write_bytes((theirs / "config.json").read_bytes())
    assert "There are no safetensors files here" in imported(folder, tmp_path / "ours", code=1).stderr
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x02cos\nsystem\n.")
    result = imported(folder, tmp_path / "ours", code=1)
    assert "as pickle only (pytorch_model.bin), which is never read" in result.stderr
    assert "save_pretrained()" in result.stderr


def test_where_it_may_write(theirs, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    assert "there is something at this place already" in imported(theirs, tmp_path / "full", code=2).stderr
    assert (tmp_path / "full" / "mine.txt").read_text() == "mine"
    (tmp_path / "empty").mkdir()
    imported(theirs, tmp_path / "empty")
    assert sorted(path.name for path in (tmp_path / "empty").iterdir()) == ["design.yml", "model.safetensors"]
    for more in ([], ["-o", "-"]):
        result = subprocess.run([PROGRAM, "--lang", "en", "import", str(theirs), "--weights", *more], capture_output=True, text=True)
        assert result.returncode == 2
        assert "--weights needs a folder to write to" in result.stderr


def test_it_generates_and_trains_on(tmp_path):
    """With a vocabulary that bytes fit in. Training starts from the imported weights, so its first loss is theirs."""
    torch.manual_seed(5)
    model = AutoModelForCausalLM.from_config(CONFIG_MAPPING["llama"](**dict(SMALL, vocab_size=261)), dtype=torch.float32).eval()
    randomize(model)
    model.save_pretrained(tmp_path / "theirs")
    imported(tmp_path / "theirs", tmp_path / "ours")
    done = subprocess.run([PROGRAM, "generate", str(tmp_path / "ours"), "--prompt", "abc", "--max-tokens", "4", "--format", "json"],
                          capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    losses = []
    for source in ("ours", "ours/design.yml"):
        done = subprocess.run([PROGRAM, "train", str(tmp_path / source), "--steps", "2", "--batch-size", "2", "--seq-len", "32",
                               "--events", "jsonl"], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        events = [json.loads(line) for line in done.stdout.splitlines()]
        losses.append(next(event["loss"] for event in events if event["event"] == "metric"))
    assert abs(losses[0] - losses[1]) > 1e-3  # those weights are not the fresh ones


@torch.no_grad()
@pytest.mark.parametrize("kept_as", ["tokenizer.json", "tokenizer.model"])
def test_a_tokenizer_of_its_own_stays_and_text_is_refused(kept_as, tmp_path):
    """Bytes mean nothing to such a model: ids go in and come out, and are those that the library writes."""
    model = made("llama")
    model.save_pretrained(tmp_path / "theirs")
    words = Tokenizer(WordLevel({"once": 0, "upon": 1, "a": 2, "time": 3}, unk_token="a"))
    words.save(str(tmp_path / "theirs" / kept_as))
    imported(tmp_path / "theirs", tmp_path / "ours")
    assert (tmp_path / "ours" / kept_as).read_bytes() == (tmp_path / "theirs" / kept_as).read_bytes()

    def generate(*options):
        return subprocess.run([PROGRAM, "--lang", "en", "generate", str(tmp_path / "ours"), "--temperature", "0", "--max-tokens", "12",
                               "--format", "json", *options], capture_output=True, text=True, timeout=120)

    for options in ([], ["--prompt", "once"]):
        refused = generate(*options)
        assert refused.returncode == 2 and kept_as in refused.stderr and "--prompt-ids" in refused.stderr
    given = generate("--prompt-ids", "0,1,2,49")
    assert given.returncode == 0, given.stderr
    phase = json.loads(given.stdout)["phases"][0]
    prompt = torch.tensor([[0, 1, 2, 49]])
    expected = model.generate(prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=12, do_sample=False, eos_token_id=None,
                              pad_token_id=0)
    assert phase["ids"] == expected[0, 4:].tolist() and "text" not in phase and phase["tokens"] == 12
    outside = generate("--prompt-ids", f"0,{VOCABULARY}")
    assert outside.returncode == 2 and f"0 to {VOCABULARY - 1}" in outside.stderr
    (tmp_path / "ours" / kept_as).unlink()
    assert "--prompt-ids" not in generate("--prompt", "once").stderr  # only what the files say is refused
