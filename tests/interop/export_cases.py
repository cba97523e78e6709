"""Designs of which an exported directory is made: each kind of the language and each of its forms, as small models."""

DESIGN = """schema_version: 1
model: {{name: case, d_model: 32, vocab_size: 261, max_seq_len: 64, n_heads: 4, n_kv_heads: {kv_heads}, mlp_ratio: 2, dtype: float32}}
tokenizer_contract: {{type: hf, pretrained: byte-level}}
embedding: {{{embedding}}}
layer_templates:
  block:
    mixer: {mixer}
    ffn: {ffn}
    norm: {norm}
    residual: {residual}
layer_schedule: [{{template: block, repeat: 2}}]
head: {{{head}}}
"""
ROPE = "type: learned, positional: rope"


def design(kv_heads=4, embedding=ROPE, mixer="{type: attention}", ffn="{type: gated_mlp}", norm="{type: rmsnorm}",
           residual="{type: sequential}", head="type: causal_lm"):
    return DESIGN.format(kv_heads=kv_heads, embedding=embedding, mixer=mixer, ffn=ffn, norm=norm, residual=residual, head=head)


def attention(options):
    return f"{{type: attention, attention: {{{options}}}}}"


def scaled(options):
    return f"{ROPE}, rope_scaling: {{{options}}}"


UNTIED = dict(embedding=ROPE + ", tie_word_embeddings: false", head="type: causal_lm, tie_weights: false")
CASES = {
    "plain": design(),
    "untied": design(**UNTIED),
    "grouped": design(kv_heads=2),
    "window": design(mixer=attention("window: 7")),
    "biases": design(mixer=attention("qkv_bias: true, vendor.studio.o_bias: true"), ffn="{type: mlp, bias: true}",
                     norm="{type: layernorm}"),
    "head size": design(mixer=attention("vendor.studio.head_dim: 12")),
    "rope linear": design(embedding=scaled("type: linear, factor: 2.5")),
    "rope dynamic": design(embedding=scaled("type: dynamic, factor: 2.0")),
    "rope llama3": design(embedding=scaled("type: llama3, factor: 4.0")),
    "rope yarn": design(embedding=scaled("type: yarn, factor: 4.0")),
    "alibi": design(embedding="type: learned, positional: alibi", mixer=attention("window: 9")),
    "learned": design(embedding="type: learned, positional: none, vendor.studio.positional: learned"),
    "no positions": design(embedding="type: learned, positional: none"),
    "embedding scale": design(embedding=ROPE + ", scale: 5.5"),
    "softcap": design(head="type: causal_lm, logit_softcap: 2.0"),
    "head bias": design(head="type: causal_lm, logit_softcap: 2.0, vendor.studio.bias: true"),
    "layer norm without bias": design(norm="{type: layernorm, vendor.studio.norm_bias: false}"),
    "logit scale": design(head="type: causal_lm, logit_softcap: 2.0, vendor.studio.bias: true, vendor.studio.logit_scale: 0.25"),
    "relu": design(ffn="{type: mlp, activation: relu, vendor.studio.ffn_dim: 40}"),
    "gelu tanh": design(ffn="{type: mlp, vendor.studio.activation: gelu_tanh}"),
    "post": design(norm="{type: rmsnorm, position: post}", residual="{type: sequential, scaling: 0.5}"),
    "parallel": design(residual="{type: parallel, scaling: 0.5}"),
    "parallel one norm": design(residual="{type: parallel, vendor.studio.single_norm: true}"),
    "parallel post": design(norm="{type: layernorm, position: post}", residual="{type: parallel}"),
    "parallel post one norm": design(norm="{type: rmsnorm, position: post}",
                                     residual="{type: parallel, vendor.studio.single_norm: true}"),
}
CASES.update({
    "window dilated": design(mixer=attention("window: 12, window_mode: dilated, window_dilation: 3")),
    "window nsa": design(mixer=attention("window: 4, window_mode: nsa, window_dilation: 2")),
    "sinks": design(mixer=attention("window: 9, attention_sinks: {n_per_head: 2}")),
    "scores softcap": design(mixer=attention("vendor.studio.attn_softcap: 1.5, vendor.studio.attn_scale: 0.7")),
    "qk norm": design(kv_heads=2, mixer=attention("vendor.studio.qk_norm: head")),
    "qk norm width": design(kv_heads=2, mixer=attention("vendor.studio.qk_norm: width")),
    "part of a head turns": design(mixer=attention("vendor.studio.rope_dim: 4, vendor.studio.rope_theta: 500.0")),
    "neighbours turn": design(mixer=attention("vendor.studio.rope_interleaved: true")),
    "norm offset": design(norm="{type: rmsnorm, vendor.studio.norm_offset: true, vendor.studio.sandwich_norm: true}",
                          mixer=attention("vendor.studio.qk_norm: head")),
    "norm without weights": design(norm="{type: layernorm, vendor.studio.norm_affine: false}"),
    "output norm": design(norm="{type: rmsnorm, position: post, vendor.studio.output_norm: true}"),
    "latent": design(mixer=attention("latent_dim: 12")),
    "latent window": design(mixer=attention("latent_dim: 12, window: 9, qkv_bias: true")),
    "latent sizes": design(mixer=attention("latent_dim: 10, vendor.studio.mla: {q_lora: 14, rope_head_dim: 6, nope_head_dim: 5, "
                                           "v_head_dim: 7}, vendor.studio.rope_interleaved: true")),
    "latent no positions": design(embedding="type: learned, positional: none", mixer=attention("latent_dim: 12")),
    "latent alibi": design(embedding="type: learned, positional: alibi", mixer=attention("latent_dim: 12")),
})


def mixer(kind, section, options):
    return f"{{type: {kind}, {section}: {{{options}}}}}"


def scheduled(schedule, templates=""):
    """The design with another schedule, and templates beside `block`."""
    text = design()
    head, rest = text.split("layer_schedule:")
    return f"{head}{templates}layer_schedule:\n{schedule}head:{rest.split('head:')[1]}"


def parallel(merge):
    return scheduled("- parallel:\n  - {stream: a, body: [{template: block, repeat: 2}]}\n  - {stream: b, body: [{template: block}]}\n"
                     f"  merge: {{{merge}}}\n- {{template: block}}\n")


def integrator(options):
    return scheduled(f"- {{template: block}}\n- integrator: {{{options}, body: block, output: token}}\n- {{template: block}}\n")


def gated(options):
    return scheduled(f"- {{template: block, repeat: 2, depth_gating: {{enabled: true, {options}}}}}\n")


def narrowed(projection):
    template = f"  narrow:\n    mixer: {{type: attention}}\n    ffn: {{type: gated_mlp}}\n    shape_change: {{d_out: 16, projection: {projection}}}\n"
    return scheduled("- {template: block}\n- {template: narrow}\n- {template: block}\n", template)


def remembering(kind, persistence="session"):
    template = ("  learner:\n    mixer: {type: attention}\n    ffn: {type: gated_mlp}\n"
                f"    memory: {{type: {kind}, update_at_inference: true, params: {{hidden: 20}}, inner_lr: 0.1, persistence: {persistence}}}\n")
    return scheduled("- {template: learner, repeat: 2}\n", template)


CASES.update({
    "mamba1": design(mixer=mixer("mamba", "mamba", "variant: mamba1, d_state: 6, d_conv: 3")),
    "mamba1 norms": design(mixer=mixer("mamba", "mamba", "variant: mamba1, vendor.studio.inner_norms: true, vendor.studio.proj_bias: true")),
    "mamba2": design(mixer=mixer("mamba", "mamba", "d_state: 6, vendor.studio.head_dim: 8, vendor.studio.n_groups: 2")),
    "retnet": design(mixer=mixer("retnet", "retnet", "chunk_size: 8")),
    "hyena": design(mixer=mixer("hyena", "hyena", "depth: 2, filter_hidden: 8, filter_decay: 0.5")),
    "ttt": design(mixer=mixer("ttt_layer", "ttt", "inner_model: {type: mlp, hidden: 12}, inner_lr: 0.05")),
    "ttt adamw": design(mixer=mixer("ttt_layer", "ttt", "inner_model: {type: linear}, inner_optimizer: adamw, inner_lr: 0.001, inner_steps_per_token: 2")),
    "branched": design(mixer=mixer("branched", "branched", "branches: {ssm: {type: mamba, mamba: {d_state: 6}}, attn: {type: attention, "
                                   "attention: {window: 9}}}, selector: {type: top_k, top_k: 1}")),
    "experts": design(ffn="{type: moe, moe: {experts: 4, top_k: 2, shared_experts: 1, router: sigmoid, bias_correction: {enabled: true}}}"),
    "experts hash": design(ffn="{type: moe, moe: {experts: 4, top_k: 2, routing: {type: hash, hash_salt: 7}}}"),
    "streams": design(residual="{type: hyper_connection, hyper: {expand: 3, mixing: birkhoff, sinkhorn_iters: 3}}"),
    "streams low rank": design(residual="{type: hyper_connection, hyper: {expand: 4, mixing: learned_lowrank}}"),
    "further tokens": design(head="type: causal_lm_mtp, mtp: {head_template: block, n_predict: 2, head_layers: 1}"),
})
CASES.update({
    "parallel add": parallel("type: add"),
    "parallel concat": parallel("type: concat, projection: true"),
    "parallel gated": parallel("type: gated"),
    "parallel cross": parallel("type: cross_attn, from: a, to: b"),
    "discrete": integrator("type: discrete, steps: 3"),
    "discrete shared": integrator("type: discrete, steps: 3, vendor.studio.shared: true"),
    "euler": integrator("type: ode_euler, steps: 3"),
    "runge kutta": integrator("type: ode_rk4, steps: 2"),
    "depth top k": gated("capacity: 0.5, router: top_k"),
    "depth gate": gated("capacity: 0.5, router: learned_gate"),
    "narrow linear": narrowed("linear"),
    "narrow conv": narrowed("conv1d"),
    "narrow mlp": narrowed("mlp"),
    "neural memory": remembering("neural_memory"),
    "associative memory": remembering("associative"),
    "retrieval memory": remembering("retrieval"),
})


def compressed(kind, options="", beside=""):
    return attention(f"{beside}compression: {{type: {kind}, m_block: 5{options}}}")


INDEXER = ", top_k_blocks: 2, indexer: {{arch: {arch}, n_heads: 2, d_per_head: 6{more}}}"
CASES.update({
    "blocks best": design(kv_heads=2, mixer=compressed("csa", INDEXER.format(arch="relu_mha", more=""))),
    "blocks best window": design(mixer=compressed("csa", ", pool: mean" + INDEXER.format(arch="dot_product", more=", dtype: fp8"),
                                                  "window: 9, attention_sinks: {n_per_head: 1}, ")),
    "blocks best additive": design(mixer=compressed("csa", ", pool: max" + INDEXER.format(arch="learned_block_sel", more=", dtype: fp4"),
                                                    "vendor.studio.attn_softcap: 1.5, ")),
    "blocks all": design(mixer=compressed("hca", ", pool: learned_pool", "vendor.studio.qk_norm: head, ")),
    "blocks all alibi": design(embedding="type: learned, positional: alibi", mixer=compressed("hca", ", pool: softmax_gated")),
    "blocks three branches": design(kv_heads=2, mixer=compressed("nsa_learned", INDEXER.format(arch="relu_mha", more=", dtype: bf16"), "window: 6, ")),
    "width of dense parts": design().replace("mlp_ratio: 2", "mlp_ratio: 2, vendor.studio.dense_ffn_dim: 44"),
    "bias of the rest": design(ffn="{type: mlp, bias: true, vendor.studio.mlp_bias: false}"),
})
CASES["runge kutta hashed"] = CASES["runge kutta"].replace(
    "ffn: {type: gated_mlp}", "ffn: {type: moe, moe: {experts: 4, top_k: 2, routing: {type: hash, hash_salt: 3}}}")
CASES["memory without sizes"] = design().replace("    norm:", "    memory: {type: associative}\n    norm:")
CASES["latent under another eps"] = design(mixer=attention("latent_dim: 12"), norm="{type: layernorm}")
# Of these a test of the library's rules is run for each; they stand for the ways a model can keep its past.
KEPT = ["plain", "window", "rope dynamic", "alibi", "learned", "latent window", "sinks", "mamba1", "mamba2", "retnet", "hyena", "ttt adamw",
        "branched", "streams", "blocks best", "blocks three branches", "retrieval memory", "neural memory", "parallel cross", "runge kutta",
        "discrete shared", "narrow conv", "depth gate"]
