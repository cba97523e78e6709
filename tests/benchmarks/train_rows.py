"""What `bench.py --train` measures: each row a design, and what it is compared with on the same shapes."""

import dataclasses

SIZES = {"d": 256, "layers": 4, "heads": 4, "ffn": 1024, "vocab": 4096}
GATED = "{type: gated_mlp, activation: swiglu, vendor.studio.ffn_dim: 1024}"
NO_FFN = "{type: mlp, vendor.studio.no_ffn: true}"
LLAMA, PLAIN = "transformers LlamaForCausalLM", "plain PyTorch module"


def document(templates: dict, schedule: str, longest: int) -> str:
    lines = [
        "schema_version: 1",
        f"model: {{name: bench, d_model: 256, vocab_size: 4096, max_seq_len: {longest}, n_heads: 4, dtype: float32}}",
        "tokenizer_contract: {type: hf, pretrained: none}",
        "embedding: {type: learned, positional: rope}",
        "layer_templates:",
    ]
    for name, (mixer, ffn, more) in templates.items():
        lines.append(f"  {name}: {{mixer: {mixer}, ffn: {ffn}{', ' + more if more else ''}}}")
    return "\n".join([*lines, f"layer_schedule: [{schedule}]", "head: {type: causal_lm}", ""])


def uniform(mixer: str, ffn: str = GATED, longest: int = 2048, more: str = "", entry: str = "") -> str:
    """Four layers of one kind; `more`: further keys of the template, `entry`: of the schedule's entry."""
    return document({"block": (mixer, ffn, more)}, f"{{template: block, repeat: 4{', ' + entry if entry else ''}}}", longest)


def twice(design: str) -> str:
    """The same with eight layers."""
    assert "repeat: 4" in design
    return design.replace("repeat: 4", "repeat: 8")


@dataclasses.dataclass(frozen=True)
class Theirs:
    """The other side: a script of baselines/ with its kind and sizes, or a design of our own."""
    name: str
    script: str = ""
    kind: str = ""
    sizes: dict = dataclasses.field(default_factory=dict)
    design: str = ""


@dataclasses.dataclass(frozen=True)
class Row:
    key: str
    title: str
    design: str
    theirs: Theirs
    goal: str  # of the ratio ours / theirs
    batch: int = 4
    length: int = 256
    command: str = "train"
    fast: bool = True
    note: str = ""
    memory: bool = True  # its peak is compared too
    reference: bool = False  # needs the reference implementation (baselines/reference.py)
    layers_only: bool = False  # the cost of layers: what four more add, without embedding, head and the rest of the step


def hf(name: str, kind: str, **sizes) -> Theirs:
    return Theirs(f"transformers {name}", "hf.py", kind, sizes)


def plain(kind: str, **sizes) -> Theirs:
    return Theirs(PLAIN, "plain.py", kind, sizes)


def reference(design: str) -> Theirs:
    return Theirs("reference implementation 0.1.3", "reference.py", design=design)


ATTENTION = uniform("{type: attention}")
WINDOW = "{type: attention, attention: {window: 64}}"
MLA = ("{type: attention, attention: {latent_dim: 64, "
       "vendor.studio.mla: {rope_head_dim: 32, nope_head_dim: 32, v_head_dim: 64}}}")
MOE = ("{type: moe, activation: swiglu, moe: {experts: 8, top_k: 2, load_balance_coef: 0.0}, vendor.studio.expert_dim: 1024}")
MAMBA1 = uniform("{type: mamba, mamba: {variant: mamba1, d_state: 16}}", NO_FFN)
MAMBA2 = uniform("{type: mamba, mamba: {variant: mamba2, d_state: 64}}", NO_FFN)
RETNET = uniform("{type: retnet}")
HYENA = uniform("{type: hyena}")
TTT = uniform("{type: ttt_layer, ttt: {inner_model: {type: linear}}}")
TITANS = document({"block": ("{type: attention}", GATED, ""),
                   "remembering": ("{type: attention}", GATED, "memory: {type: neural_memory, params: {hidden: 1024}}")},
                  "{template: block}, {template: remembering, repeat: 2}, {template: block}", 2048)
ODE = document({"block": ("{type: attention}", GATED, "")},
               "{template: block}, {integrator: {type: ode_rk4, steps: 2, body: block, output: token}}, {template: block}", 2048)
PARALLEL = document({"block": ("{type: attention}", GATED, ""), "near": (WINDOW, GATED, "")},
                    "{template: block}, {parallel: [{stream: a, body: [{template: block}]}, "
                    "{stream: b, body: [{template: near}]}], merge: {type: gated}}, {template: block}", 2048)
GATE = uniform("{type: attention}", entry="depth_gating: {capacity: 0.5, router: top_k}")

DEEPSEEK = hf("DeepseekV3ForCausalLM, all layers dense", "deepseek", latent=64, nope=32, rope=32, value=64)
MAMBA2_HF = hf("Mamba2ForCausalLM, PyTorch path", "mamba2", state=64, chunk=64)
MAMBA1_HF = hf("MambaForCausalLM, PyTorch path", "mamba", state=16)

ROWS = [
    Row("dense", "dense, Llama-like", ATTENTION, hf("LlamaForCausalLM", "llama"), "0.75"),
    Row("moe", "mixture, 8 experts, top 2", uniform("{type: attention}", MOE), hf("MixtralForCausalLM", "mixtral", experts=8, top_k=2),
        "0.65"),
    Row("mamba2", "Mamba-2", MAMBA2, MAMBA2_HF, "0.50"),
    Row("mamba1-64", "Mamba-1, T 64", MAMBA1, MAMBA1_HF, "0.05", length=64, note="the baseline steps through time in Python"),
    Row("mamba1", "Mamba-1", MAMBA1, MAMBA1_HF, "0.010", fast=False, note="the baseline steps through time in Python"),
    Row("mla", "latent attention", uniform(MLA), DEEPSEEK, "0.75"),
    Row("window", "window 64", uniform(WINDOW), hf("MistralForCausalLM, sliding_window 64", "mistral", window=64), "0.7"),
    Row("window-2048", "window 64, T 2048", uniform(WINDOW), Theirs("our full attention", design=ATTENTION), "0.6", batch=1, length=2048,
        memory=False),
    Row("retnet", "RetNet", RETNET, plain("retnet"), "0.7", note="the baseline is the parallel form"),
    Row("retnet-2048", "RetNet, T 2048", RETNET, plain("retnet"), "0.6", batch=1, length=2048, fast=False,
        note="the baseline is the parallel form"),
    Row("hyena", "Hyena", HYENA, plain("hyena"), "0.75"),
    Row("hyena-2048", "Hyena, T 2048", HYENA, plain("hyena"), "0.75", batch=1, length=2048, fast=False),
    Row("mamba2-2048", "Mamba-2, T 2048", MAMBA2, MAMBA2_HF, "0.50", batch=1, length=2048, fast=False),
    Row("ttt", "TTT, linear", TTT, plain("ttt"), "0.2", fast=False, note="both learn token by token"),
    Row("titans", "Titans memory", TITANS, plain("titans", hidden=1024), "0.7"),
    Row("ode", "ODE, RK4, 2 steps", ODE, plain("ode", steps=2), "0.7"),
    Row("parallel", "parallel streams", PARALLEL, plain("parallel", window=64), "0.7"),
    Row("titans-reference", "Titans memory", TITANS, reference(TITANS), "0.7", fast=False, reference=True,
        note="its memory has fewer weights and learns nothing in training"),
    Row("ode-reference", "ODE, RK4, 2 steps", ODE, reference(ODE), "0.7", fast=False, reference=True),
    Row("parallel-reference", "parallel streams", PARALLEL, reference(PARALLEL), "0.7", fast=False, reference=True,
        note="it runs the streams one after the other and merges nothing"),
    Row("retnet-reference", "RetNet", RETNET, reference(RETNET), "0.45", fast=False, reference=True),
    Row("hyena-reference", "Hyena", HYENA, reference(HYENA), "0.75", fast=False, reference=True),
    Row("gating", "depth gating 0.5, all layers", GATE, Theirs("our layers without gates", design=ATTENTION), "0.65", memory=False),
    Row("gating-layer", "depth gating 0.5, a layer", GATE, Theirs("our layers without gates", design=ATTENTION), "0.65", memory=False,
        layers_only=True),
    Row("decode", "decoding, attention", ATTENTION, hf("LlamaForCausalLM.generate", "llama"), "0.33", batch=1, length=32,
        command="generate"),
    Row("decode-mla", "decoding, latent attention", uniform(MLA), DEEPSEEK, "0.33", batch=1, length=32, command="generate", fast=False),
    Row("decode-mamba2", "decoding, Mamba-2", MAMBA2, MAMBA2_HF, "0.33", batch=1, length=32, command="token", fast=False),
    Row("decode-mamba1", "decoding, Mamba-1", MAMBA1, MAMBA1_HF, "0.33", batch=1, length=32, command="token", fast=False),
]

# Time by length: two layers, one sequence, forward and backward; and one token after so many others.
GROWTH = {
    "attention": "{type: attention}",
    "window 128": "{type: attention, attention: {window: 128}}",
    "mamba1": "{type: mamba, mamba: {variant: mamba1, d_state: 16}}",
    "mamba2": "{type: mamba, mamba: {variant: mamba2, d_state: 64}}",
    "retnet": "{type: retnet}",
    "hyena": "{type: hyena}",
}
GROWTH_LENGTHS = [256, 512, 1024, 2048, 4096, 8192]


def growth_design(mixer: str) -> str:
    ffn = "{type: mlp, vendor.studio.ffn_dim: 256}"
    return document({"block": (mixer, ffn, "")}, "{template: block, repeat: 2}", GROWTH_LENGTHS[-1] + 64)
