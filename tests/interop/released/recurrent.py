"""Mamba, Mamba-2, Jamba."""

from .case import case

CASES = []
A = CASES.append


def mamba(name, d, l, published=None, **k):
    base = dict(architectures=["MambaForCausalLM"],
                model_type="mamba",
                hidden_size=d,
                num_hidden_layers=l,
                n_layer=l,
                d_model=d,
                d_inner=2 * d,
                intermediate_size=2 * d,
                state_size=16,
                conv_kernel=4,
                expand=2,
                time_step_rank=d // 16,
                use_bias=False,
                use_conv_bias=True,
                vocab_size=50280,
                pad_vocab_size_multiple=8,
                layer_norm_epsilon=1e-5,
                hidden_act="silu",
                fused_add_norm=True,
                rms_norm=True,
                residual_in_fp32=True,
                rescale_prenorm_residual=False,
                ssm_cfg={},
                time_step_floor=0.0001,
                time_step_init_scheme="random",
                time_step_max=0.1,
                time_step_min=0.001,
                time_step_scale=1.0,
                torch_dtype="float32",
                use_cache=True,
                initializer_range=0.1,
                bos_token_id=0,
                eos_token_id=0,
                pad_token_id=0)
    base.update(k)
    return case(name, published, **base)


A(mamba("mamba-130m", 768, 24, 129135360))
A(mamba("mamba-370m", 1024, 48))
A(mamba("mamba-790m", 1536, 48))
A(mamba("mamba-1.4b", 2048, 48))
A(mamba("mamba-2.8b", 2560, 64, 2768345600))


def mamba2(name, d, l, published=None, **k):
    base = dict(architectures=["Mamba2ForCausalLM"],
                model_type="mamba2",
                hidden_size=d,
                num_hidden_layers=l,
                num_heads=2 * d // 64,
                head_dim=64,
                expand=2,
                state_size=128,
                n_groups=1,
                conv_kernel=4,
                vocab_size=50288,
                tie_word_embeddings=True,
                use_bias=False,
                use_conv_bias=True,
                chunk_size=256,
                hidden_act="silu",
                layer_norm_epsilon=1e-5,
                norm_before_gate=False,
                residual_in_fp32=True,
                rms_norm=True,
                time_step_limit=[0.0, float("inf")],
                time_step_floor=0.0001,
                time_step_max=0.1,
                time_step_min=0.001,
                time_step_rank=d // 16,
                torch_dtype="float32",
                use_cache=True,
                initializer_range=0.1,
                rescale_prenorm_residual=False)
    base.update(k)
    return case(name, published, **base)


A(mamba2("mamba2-130m", 768, 24, 128989632))
A(mamba2("mamba2-370m", 1024, 48))
A(mamba2("mamba2-780m", 1536, 48))
A(mamba2("mamba2-1.3b", 2048, 48, 1343757312))
A(mamba2("mamba2-2.7b", 2560, 64, 2702599680))
A(
    mamba2("codestral-mamba-7b",
           4096,
           64,
           None,
           n_groups=8,
           vocab_size=32768,
           tie_word_embeddings=False,
           norm_before_gate=True,
           rms_norm=True,
           intermediate_size=8192))


def jamba(name, **k):
    exp = k.pop("published", None)
    base = dict(architectures=["JambaForCausalLM"],
                model_type="jamba",
                attention_dropout=0.0,
                attn_layer_offset=4,
                attn_layer_period=8,
                expert_layer_offset=1,
                expert_layer_period=2,
                hidden_act="silu",
                hidden_size=4096,
                initializer_range=0.02,
                intermediate_size=14336,
                mamba_conv_bias=True,
                mamba_d_conv=4,
                mamba_d_state=16,
                mamba_dt_rank=256,
                mamba_expand=2,
                mamba_inner_layernorms=True,
                mamba_proj_bias=False,
                max_position_embeddings=262144,
                n_ctx=262144,
                num_attention_heads=32,
                num_experts=16,
                num_experts_per_tok=2,
                num_hidden_layers=32,
                num_key_value_heads=8,
                num_logits_to_keep=1,
                output_router_logits=False,
                rms_norm_eps=1e-6,
                router_aux_loss_coef=0.001,
                sliding_window=None,
                tie_word_embeddings=False,
                torch_dtype="bfloat16",
                use_cache=True,
                use_mamba_kernels=True,
                vocab_size=65536,
                calc_logits_for_entire_prompt=False,
                auto_map={"AutoConfig": "x"})
    base.update(k)
    return case(name, exp, **base)


A(jamba("jamba-v0.1", published=51570323328))
A(jamba("jamba-1.5-large", hidden_size=8192, num_hidden_layers=72, num_attention_heads=64, intermediate_size=24576, mamba_dt_rank=512))
A(
    jamba("jamba-reasoning-3b",
          hidden_size=2560,
          num_hidden_layers=28,
          num_attention_heads=20,
          num_key_value_heads=1,
          intermediate_size=8192,
          num_experts=1,
          num_experts_per_tok=1,
          mamba_dt_rank=160,
          attn_layer_period=14,
          attn_layer_offset=13,
          tie_word_embeddings=True))
