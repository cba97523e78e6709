"""Gemma 2, Qwen2, Qwen3 and its mixtures."""

from .case import case

CASES = []
A = CASES.append


def gemma2(name, d, l, h, kv, hd, f, qps, published=None, **k):
    base = dict(architectures=["Gemma2ForCausalLM"],
                model_type="gemma2",
                hidden_size=d,
                num_hidden_layers=l,
                num_attention_heads=h,
                num_key_value_heads=kv,
                head_dim=hd,
                intermediate_size=f,
                query_pre_attn_scalar=qps,
                vocab_size=256000,
                attention_bias=False,
                attention_dropout=0.0,
                attn_logit_softcapping=50.0,
                final_logit_softcapping=30.0,
                bos_token_id=2,
                eos_token_id=1,
                pad_token_id=0,
                cache_implementation="hybrid",
                hidden_act="gelu_pytorch_tanh",
                hidden_activation="gelu_pytorch_tanh",
                initializer_range=0.02,
                max_position_embeddings=8192,
                rms_norm_eps=1e-6,
                rope_theta=10000.0,
                sliding_window=4096,
                sliding_window_size=4096,
                torch_dtype="float32",
                use_cache=True,
                transformers_version="4.42.0.dev0")
    base.update(k)
    return case(name, published, **base)


A(gemma2("gemma-2-2b", 2304, 26, 8, 4, 256, 9216, 256, 2614341888))
A(gemma2("gemma-2-9b", 3584, 42, 16, 8, 256, 14336, 256, 9241705984))
A(gemma2("gemma-2-27b", 4608, 46, 32, 16, 128, 36864, 144, 27227128320))


def qwen2(name, d, l, h, kv, f, v, tied, published=None, **k):
    base = dict(architectures=["Qwen2ForCausalLM"],
                model_type="qwen2",
                hidden_size=d,
                num_hidden_layers=l,
                num_attention_heads=h,
                num_key_value_heads=kv,
                intermediate_size=f,
                vocab_size=v,
                tie_word_embeddings=tied,
                attention_dropout=0.0,
                bos_token_id=151643,
                eos_token_id=151645,
                hidden_act="silu",
                initializer_range=0.02,
                max_position_embeddings=32768,
                max_window_layers=l,
                rms_norm_eps=1e-6,
                rope_theta=1000000.0,
                sliding_window=131072,
                torch_dtype="bfloat16",
                use_cache=True,
                use_sliding_window=False)
    base.update(k)
    return case(name, published, **base)


A(qwen2("qwen2-0.5b", 896, 24, 14, 2, 4864, 151936, True, 494032768))
A(qwen2("qwen2.5-1.5b", 1536, 28, 12, 2, 8960, 151936, True, 1543714304))
A(qwen2("qwen2.5-3b", 2048, 36, 16, 2, 11008, 151936, True, 3085938688))
A(qwen2("qwen2.5-7b-1m", 3584, 28, 28, 4, 18944, 152064, False, 7615616512, dual_chunk_attention_config={"chunk_size": 262144}))
A(qwen2("qwen2.5-72b", 8192, 80, 64, 8, 29568, 152064, False, 72706203648, use_mrope=False))
A(
    qwen2("qwen2.5-14b yarn",
          5120,
          48,
          40,
          8,
          13824,
          152064,
          False,
          None,
          rope_scaling={"factor": 4.0, "original_max_position_embeddings": 32768, "type": "yarn"}))
A(qwen2("qwen2 windows on", 1536, 28, 12, 2, 8960, 151936, True, None, use_sliding_window=True, sliding_window=4096, max_window_layers=21))
A(
    qwen2("deepseek-r1-distill-qwen-1.5b",
          1536,
          28,
          12,
          2,
          8960,
          151936,
          False,
          None,
          sliding_window=4096,
          max_window_layers=21,
          rope_theta=10000,
          max_position_embeddings=131072))
A(qwen2("qwq-32b", 5120, 64, 40, 8, 27648, 152064, False, None, use_sliding_window=False))


def qwen3(name, d, l, h, kv, f, tied, published=None, **k):
    base = dict(architectures=["Qwen3ForCausalLM"],
                model_type="qwen3",
                hidden_size=d,
                num_hidden_layers=l,
                num_attention_heads=h,
                num_key_value_heads=kv,
                intermediate_size=f,
                vocab_size=151936,
                tie_word_embeddings=tied,
                head_dim=128,
                attention_bias=False,
                attention_dropout=0.0,
                hidden_act="silu",
                max_position_embeddings=40960,
                max_window_layers=l,
                rms_norm_eps=1e-6,
                rope_scaling=None,
                rope_theta=1000000,
                sliding_window=None,
                torch_dtype="bfloat16",
                use_sliding_window=False,
                initializer_range=0.02)
    base.update(k)
    return case(name, published, **base)


A(qwen3("qwen3-0.6b", 1024, 28, 16, 8, 3072, True, 596049920))
A(qwen3("qwen3-1.7b", 2048, 28, 16, 8, 6144, True, 1720574976))
A(qwen3("qwen3-4b", 2560, 36, 32, 8, 9728, True, 4022468096))
A(qwen3("qwen3-14b", 5120, 40, 40, 8, 17408, False, 14768307200))
A(qwen3("qwen3-32b", 5120, 64, 64, 8, 25600, False, 32762123264))
A(
    qwen3("qwen3-8b yarn",
          4096,
          36,
          32,
          8,
          12288,
          False,
          8190735360,
          rope_scaling={"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32768}))


def qmoe(name, d, l, h, kv, e, fe, k_, published=None, **k):
    base = dict(architectures=["Qwen3MoeForCausalLM"],
                model_type="qwen3_moe",
                hidden_size=d,
                num_hidden_layers=l,
                num_attention_heads=h,
                num_key_value_heads=kv,
                num_experts=e,
                moe_intermediate_size=fe,
                num_experts_per_tok=k_,
                vocab_size=151936,
                tie_word_embeddings=False,
                head_dim=128,
                attention_bias=False,
                attention_dropout=0.0,
                decoder_sparse_step=1,
                hidden_act="silu",
                intermediate_size=3 * d,
                max_position_embeddings=40960,
                max_window_layers=l,
                mlp_only_layers=[],
                norm_topk_prob=True,
                output_router_logits=False,
                rms_norm_eps=1e-6,
                rope_scaling=None,
                rope_theta=1000000.0,
                router_aux_loss_coef=0.001,
                sliding_window=None,
                torch_dtype="bfloat16",
                use_sliding_window=False,
                initializer_range=0.02)
    base.update(k)
    return case(name, published, **base)


A(qmoe("qwen3-235b", 4096, 94, 64, 4, 128, 1536, 8, 235093634560))
A(
    qmoe("qwen3-coder-480b",
         6144,
         62,
         96,
         8,
         160,
         2560,
         8,
         None,
         qkv_bias=False,
         use_qk_norm=True,
         shared_expert_intermediate_size=0,
         max_position_embeddings=262144,
         rope_theta=10000000))
A(qmoe("qwen3-30b-2507", 2048, 48, 32, 4, 128, 768, 8, 30532122624, max_position_embeddings=262144, rope_theta=10000000))
