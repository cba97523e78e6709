"""Our FLOPs against torch's own counter (torch.utils.flop_counter), kind by kind.

The counter sees matrix products and convolutions of a model that really runs; ours also count what goes element by element. So each case
says what the counter does not see, by the formulas of docs/flops.md, and the rest has to be equal to the last operation. Models are classes
of transformers where there is one, else the code that `eulerstack compile --output-dir` writes.
"""

import json
import math
import os
import pathlib
import subprocess

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    DeepseekV2Config,
    DeepseekV2ForCausalLM,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    MambaConfig,
    MambaForCausalLM,
    MixtralConfig,
    MixtralForCausalLM,
    Qwen2Config,
    Qwen2ForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
)

PROGRAM = os.environ["EULERSTACK"]
D, HEADS, KV, H, F, V, T = 64, 4, 2, 16, 96, 160, 64

DESIGN = """schema_version: 1
model: {{name: case, d_model: 64, vocab_size: 160, max_seq_len: 64, n_heads: 4, n_kv_heads: {kv}, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: byte-level}}
embedding: {{type: learned, {embedding}}}
layer_templates:
  block:
    mixer: {mixer}
    ffn: {ffn}
    norm: {norm}
layer_schedule: [{{template: block}}]
head: {{type: causal_lm}}
"""
GATED = "{type: gated_mlp, vendor.studio.ffn_dim: 96}"


def design(mixer, ffn=GATED, norm="{type: rmsnorm}", kv=KV, embedding="positional: rope"):
    return DESIGN.format(mixer=mixer, ffn=ffn, norm=norm, kv=kv, embedding=embedding)


def ours(text):
    """Operations of a whole sequence of T tokens, all keys counted for each token as dense products do."""
    result = subprocess.run([PROGRAM, "validate", "-", "--format", "json"], input=text, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
    return json.loads(result.stdout)["analysis"]["flops_per_token"]["forward_unmasked"] * T


def counted(model):
    ids = torch.randint(0, V, (1, T), generator=torch.Generator().manual_seed(1))
    model.eval()
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        model(ids, use_cache=False)
    return counter.get_total_flops()


# What the counter does not see, for one token: docs/flops.md.
NORMS, RESIDUAL = 3 * 4 * D, 2 * D  # three RMSNorms, two sums
GATE = (4 + 1) * F  # SiLU and the product


def scores(heads=HEADS):
    return 5 * heads * T  # scale and softmax


def rotation(rotated):
    return 3 * rotated


COMMON = dict(vocab_size=V, hidden_size=D, intermediate_size=F, num_hidden_layers=1, num_attention_heads=HEADS, num_key_value_heads=KV,
              max_position_embeddings=T, tie_word_embeddings=True, attn_implementation="eager")


def attention_case(model, mixer, more=0, **changes):
    unseen = NORMS + RESIDUAL + GATE + scores() + rotation((HEADS + KV) * H) + more
    return dict(text=design(mixer, **changes), model=model, unseen=unseen * T, only_counter=0)


MLA = "{type: attention, attention: {latent_dim: 32, vendor.studio.mla: {%s rope_head_dim: 8, nope_head_dim: 16, v_head_dim: 12}}}"
MLA_SIZES = dict(kv_lora_rank=32, qk_rope_head_dim=8, qk_nope_head_dim=16, v_head_dim=12, first_k_dense_replace=1, n_routed_experts=4,
                 num_experts_per_tok=2, n_group=1, topk_group=1, moe_intermediate_size=32, head_dim=8)


def latent_case(query_latent):
    text = design(MLA % (f"q_lora: {query_latent}," if query_latent else ""), kv=HEADS)
    config = DeepseekV2Config(**{**COMMON, **MLA_SIZES, "num_key_value_heads": HEADS, "q_lora_rank": query_latent})
    unseen = NORMS + RESIDUAL + GATE + scores() + rotation((HEADS + 1) * 8) + 4 * 32 + 4 * (query_latent or 0)
    return dict(text=text, model=lambda: DeepseekV2ForCausalLM(config), unseen=unseen * T, only_counter=0)


def gpt2_case():
    text = design("{type: attention, attention: {qkv_bias: true, vendor.studio.o_bias: true}}", kv=HEADS,
                  ffn="{type: mlp, bias: true, vendor.studio.activation: gelu_tanh}", norm="{type: layernorm}",
                  embedding="positional: none, vendor.studio.positional: learned")
    config = GPT2Config(vocab_size=V, n_embd=D, n_layer=1, n_head=HEADS, n_positions=T, attn_implementation="eager")
    inner = 4 * D
    biases = 3 * D + D + inner + D
    unseen = 3 * 7 * D + RESIDUAL + biases + 9 * inner + scores() + D  # D: the sum with the position
    return dict(text=text, model=lambda: GPT2LMHeadModel(config), unseen=unseen * T, only_counter=0)


def mixture_case():
    experts, chosen = 4, 2
    text = design("{type: attention}", ffn="{type: moe, activation: swiglu, moe: {experts: 4, top_k: 2}, vendor.studio.expert_dim: 96}")
    config = MixtralConfig(**COMMON, num_local_experts=experts, num_experts_per_tok=chosen, experts_implementation="eager")
    ffn = 5 * experts + chosen * GATE + 2 * D * chosen  # scores; each expert; its weight and the sum
    unseen = NORMS + RESIDUAL + scores() + rotation((HEADS + KV) * H) + ffn
    return dict(text=text, model=lambda: MixtralForCausalLM(config), unseen=unseen * T, only_counter=0)


def mamba_case():
    inner, state, kernel = 2 * D, 8, 4
    text = design("{type: mamba, mamba: {variant: mamba1, d_state: 8, vendor.studio.dt_rank: 4}}",
                  ffn="{type: mlp, vendor.studio.no_ffn: true}")
    config = MambaConfig(vocab_size=V, hidden_size=D, num_hidden_layers=1, state_size=state, time_step_rank=4, use_bias=False,
                         use_associative_scan=False)
    # Beside the products of the states with C: the scan, bias and SiLU of the convolution, the bias of the step.
    unseen = 2 * 4 * D + D + (1 + 4) * inner + inner + 6 * inner * state + 11 * inner
    ends = 2 * kernel * inner * (kernel - 1)  # the class convolves the padding after the end too
    return dict(text=text, model=lambda: MambaForCausalLM(config), unseen=unseen * T, only_counter=ends)


CASES = {
    "attention": attention_case(lambda: LlamaForCausalLM(LlamaConfig(**COMMON)), "{type: attention}"),
    "attention with biases": attention_case(lambda: Qwen2ForCausalLM(Qwen2Config(**COMMON)),
                                            "{type: attention, attention: {qkv_bias: true}}", more=(HEADS + 2 * KV) * H),
    "attention with norms of q and k": attention_case(lambda: Qwen3ForCausalLM(Qwen3Config(**COMMON, head_dim=H)),
                                                      "{type: attention, attention: {vendor.studio.qk_norm: head}}",
                                                      more=4 * (HEADS + KV) * H),
    "latent attention": latent_case(None),
    "latent attention with a latent of queries": latent_case(24),
    "mlp and learned positions": gpt2_case(),
    "moe": mixture_case(),
    "mamba1": mamba_case(),
}


@pytest.mark.parametrize("name", CASES)
def test_against_transformers(name):
    case = CASES[name]
    seen = counted(case["model"]())
    assert ours(case["text"]) - case["unseen"] == seen - case["only_counter"]


# Kinds without a class: the exported code.

CHUNK = 64  # of the chunked forms; T is one chunk


def mamba2_unseen():
    inner, state, heads, groups = 2 * D, 16, 8, 2
    width = inner + 2 * groups * state
    return (1 + 4) * width + 3 * heads * CHUNK + 2 * heads * state + 2 * inner * state // CHUNK + 11 * inner + 5 * heads


def hyena_unseen():
    depth, hidden = 2, 8
    orders, streams, points = depth * D, (depth + 1) * D, 2 * T
    transforms = (int(7.5 * points * math.log2(points)) + 3 * points) // T * orders  # the counter knows no FFT
    return streams + D + streams + 2 * hidden + 4 * hidden + transforms + 4 * orders


RETNET_VALUES = 2 * D
RETNET = rotation(2 * D) + 2 * HEADS * CHUNK + D + RETNET_VALUES + 11 * RETNET_VALUES
ATTENTION = scores() + rotation((HEADS + KV) * H)
BRANCHES = 2
HIDDEN = 48  # of a memory


def memory(kind, more=""):
    return f"{{type: attention}}\n    memory: {{type: {kind}, params: {{hidden: {HIDDEN}}}{more}}}"


TOP = 8  # tokens that a token reads from a store


def retrieval_unseen():
    # The code weighs all stored values, zeros too; ours counts those that were chosen, and their softmax.
    return ATTENTION + 11 * D + TOP * (2 * D + 5) - 2 * T * D


def learner(inner, optimizer="sgd", steps=1):
    return (f"{{type: ttt_layer, ttt: {{inner_model: {inner}, inner_optimizer: {optimizer}, inner_steps_per_token: {steps}, "
            f"inner_lr: 0.001}}}}")


def learner_unseen(hidden, update, steps):
    """Of a step: one use of the inner model and twice that for gradients, and the update of every fast weight. The counter sees the
    products of the uses, and of the gradients the outer products and that of an MLP's hidden values."""
    products = 4 * D * hidden if hidden else 2 * D * D
    use = products + 10 * D + (hidden * (1 + 5) if hidden else 0)  # biases, norm and sum; GELU
    fast = 2 * D * hidden + hidden + D if hidden else D * D + D
    seen_of_gradients = products + 2 * D * hidden
    return steps * (3 * use + update * fast - products - seen_of_gradients) + use - products


EXPORTED = {
    "retnet": ("{type: retnet}", RETNET),
    # Every branch reads every token; scores of the branches, and the weighed sum.
    "branched": ("{type: branched, branched: {branches: {a: {type: attention}, b: {type: retnet}}}}",
                 ATTENTION + RETNET + 4 * BRANCHES + 2 * D * BRANCHES),
    "neural memory": (memory("neural_memory"), ATTENTION + 11 * D + 6 * HIDDEN + D),
    "associative memory": (memory("associative"), ATTENTION + 11 * D + 4 * HIDDEN),
    "retrieval memory": (memory("retrieval", f", vendor.studio.top_k: {TOP}"), retrieval_unseen()),
    "ttt_layer, linear": (learner("{type: linear}"), learner_unseen(0, 2, 1)),
    "ttt_layer, mlp": (learner(f"{{type: mlp, hidden: {HIDDEN}}}"), learner_unseen(HIDDEN, 2, 1)),
    "ttt_layer, two steps of AdamW": (learner(f"{{type: mlp, hidden: {HIDDEN}}}", "adamw", 2), learner_unseen(HIDDEN, 14, 2)),
    "mamba2": ("{type: mamba, mamba: {d_state: 16, vendor.studio.head_dim: 16, vendor.studio.n_groups: 2}}", mamba2_unseen()),
    "hyena": ("{type: hyena, hyena: {depth: 2, filter_hidden: 8}}", hyena_unseen()),
}


@pytest.mark.parametrize("name", EXPORTED)
def test_against_exported_code(name, tmp_path):
    mixer, unseen = EXPORTED[name]
    text = design(mixer)
    folder = exported(text, tmp_path)
    config = AutoConfig.from_pretrained(folder, trust_remote_code=True)
    seen = counted(AutoModelForCausalLM.from_config(config, trust_remote_code=True, attn_implementation="eager"))
    assert ours(text) - (NORMS + RESIDUAL + GATE + unseen) * T == seen


def exported(text, folder):
    path = pathlib.Path(folder) / "case.yml"
    path.write_text(text)
    out = pathlib.Path(folder) / "out"
    result = subprocess.run([PROGRAM, "compile", str(path), "--output-dir", str(out)], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return out
