"""Configs in the form and with the sizes of models that were released, mostly with the names of transformers 4.

case(name, published, **keys): `published` is the total that its authors or the page of the weights give, where there is one; the total of the class is
counted in the test.
"""


def case(name, published=None, **keys):
    return {"name": name, "published": published, "config": keys}


L3 = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192, "rope_type": "llama3"}


def llama(name, d, l, h, kv, f, v, **k):
    exp = k.pop("published", None)
    base = dict(architectures=["LlamaForCausalLM"],
                model_type="llama",
                hidden_size=d,
                num_hidden_layers=l,
                num_attention_heads=h,
                num_key_value_heads=kv,
                intermediate_size=f,
                vocab_size=v,
                hidden_act="silu",
                initializer_range=0.02,
                rms_norm_eps=1e-5,
                rope_scaling=None,
                rope_theta=10000.0,
                tie_word_embeddings=False,
                torch_dtype="bfloat16",
                transformers_version="4.40.0",
                use_cache=True,
                bos_token_id=1,
                eos_token_id=2,
                max_position_embeddings=4096,
                attention_bias=False,
                attention_dropout=0.0,
                pretraining_tp=1)
    base.update(k)
    return case(name, exp, **base)


CASES = []
A = CASES.append
A(
    llama("llama-7b-v1",
          4096,
          32,
          32,
          32,
          11008,
          32000,
          max_position_embeddings=2048,
          torch_dtype="float16",
          published=6738415616,
          pad_token_id=-1,
          max_sequence_length=2048))
A(llama("llama-2-13b", 5120, 40, 40, 40, 13824, 32000, published=13015864320, _name_or_path="meta-llama/Llama-2-13b-hf"))
A(llama("llama-2-70b", 8192, 80, 64, 8, 28672, 32000, published=68976648192))
A(llama("codellama-34b", 8192, 48, 64, 8, 22016, 32000, rope_theta=1000000, max_position_embeddings=16384))
A(llama("codellama-7b", 4096, 32, 32, 32, 11008, 32016, rope_theta=1000000, max_position_embeddings=16384))
A(llama("llama-3-70b", 8192, 80, 64, 8, 28672, 128256, rope_theta=500000.0, max_position_embeddings=8192, published=70553706496))
A(
    llama("llama-3.1-8b",
          4096,
          32,
          32,
          8,
          14336,
          128256,
          rope_theta=500000.0,
          rope_scaling=L3,
          max_position_embeddings=131072,
          mlp_bias=False,
          eos_token_id=[128001, 128008, 128009],
          published=8030261248))
A(
    llama("llama-3.1-405b",
          16384,
          126,
          128,
          8,
          53248,
          128256,
          rope_theta=500000.0,
          rope_scaling=L3,
          max_position_embeddings=131072,
          mlp_bias=False,
          head_dim=128,
          published=405853388800))
A(
    llama("llama-3.2-3b",
          3072,
          28,
          24,
          8,
          8192,
          128256,
          head_dim=128,
          rope_theta=500000.0,
          rope_scaling={**L3, "factor": 32.0},
          max_position_embeddings=131072,
          tie_word_embeddings=True,
          mlp_bias=False,
          published=3212749824))
A(
    llama("llama-3.3-70b",
          8192,
          80,
          64,
          8,
          28672,
          128256,
          head_dim=128,
          rope_theta=500000.0,
          rope_scaling=L3,
          max_position_embeddings=131072,
          published=70553706496))
A(
    llama("smollm2-135m",
          576,
          30,
          9,
          3,
          1536,
          49152,
          rope_theta=100000,
          tie_word_embeddings=True,
          is_llama_config=True,
          rope_interleaved=False,
          **{"transformers.js_config": {"kv_cache_dtype": {"q4f16": "float16"}}},
          published=134515008))
A(llama("smollm2-1.7b", 2048, 24, 32, 32, 8192, 49152, rope_theta=130000, tie_word_embeddings=True, max_position_embeddings=8192))
A(llama("yi-34b", 7168, 60, 56, 8, 20480, 64000, rope_theta=5000000.0))
A(llama("deepseek-llm-7b", 4096, 30, 32, 32, 11008, 102400))
A(
    llama("deepseek-coder-6.7b",
          4096,
          32,
          32,
          32,
          11008,
          32256,
          rope_theta=100000,
          rope_scaling={"factor": 4.0, "type": "linear"},
          max_position_embeddings=16384))
A(llama("vicuna-16k-dynamic", 4096, 32, 32, 32, 11008, 32000, rope_scaling={"factor": 4.0, "type": "dynamic"}))
A(
    llama("yarn-llama-2-7b-64k",
          4096,
          32,
          32,
          32,
          11008,
          32000,
          rope_scaling={"factor": 16.0, "original_max_position_embeddings": 4096, "type": "yarn", "finetuned": True},
          max_position_embeddings=65536,
          auto_map={"AutoConfig": "configuration_llama.LlamaConfig"}))
A(
    llama("minicpm-llama-longrope",
          2304,
          4,
          36,
          36,
          5760,
          73448,
          rope_scaling={
              "rope_type": "longrope", "long_factor": [1.0] * 32, "short_factor": [1.0] * 32, "original_max_position_embeddings": 4096
          },
          max_position_embeddings=32768))
A(
    llama("llama-awq",
          4096,
          32,
          32,
          32,
          11008,
          32000,
          quantization_config={"bits": 4, "group_size": 128, "quant_method": "awq", "version": "gemm", "zero_point": True}))
A(
    llama("llama-fp8",
          4096,
          32,
          32,
          8,
          14336,
          128256,
          quantization_config={"quant_method": "compressed-tensors", "format": "float-quantized", "config_groups": {"group_0": {}}}))
A(llama("llama with biases", 2560, 32, 32, 32, 6912, 50304, attention_bias=True, mlp_bias=True))
# new style
A(
    case("llama-new-style",
         8030261248,
         model_type="llama",
         hidden_size=4096,
         num_hidden_layers=32,
         num_attention_heads=32,
         num_key_value_heads=8,
         intermediate_size=14336,
         vocab_size=128256,
         rms_norm_eps=1e-5,
         rope_parameters={
             "rope_theta": 500000.0, "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
             "original_max_position_embeddings": 8192
         },
         dtype="bfloat16",
         max_position_embeddings=131072,
         tie_word_embeddings=False,
         architectures=["LlamaForCausalLM"]))


def mistral(name, d=4096, l=32, h=32, kv=8, f=14336, v=32000, published=None, **k):
    base = dict(architectures=["MistralForCausalLM"],
                model_type="mistral",
                hidden_size=d,
                num_hidden_layers=l,
                num_attention_heads=h,
                num_key_value_heads=kv,
                intermediate_size=f,
                vocab_size=v,
                hidden_act="silu",
                initializer_range=0.02,
                max_position_embeddings=32768,
                rms_norm_eps=1e-5,
                rope_theta=1000000.0,
                sliding_window=None,
                tie_word_embeddings=False,
                torch_dtype="bfloat16",
                use_cache=True,
                bos_token_id=1,
                eos_token_id=2,
                attention_dropout=0.0)
    base.update(k)
    return case(name, published, **base)


A(mistral("mistral-7b-v0.1", rope_theta=10000.0, sliding_window=4096, published=7241732096))
A(mistral("mistral-7b-v0.3", v=32768))
A(mistral("mistral-nemo", d=5120, l=40, f=14336, v=131072, head_dim=128, max_position_embeddings=1024000, published=12247782400))
A(mistral("mistral-small-24b", d=5120, l=40, f=32768, v=131072, head_dim=128, rope_theta=100000000.0))
A(mistral("mistral-large-2407", d=12288, l=88, h=96, kv=8, f=28672, v=32768, head_dim=128))
A(mistral("zephyr", pad_token_id=2, sliding_window=4096, rope_theta=10000.0))
A(mistral("ministral-8b", d=4096, l=36, f=12288, v=131072, head_dim=128, sliding_window=32768, rope_theta=100000000.0))
A(
    mistral("mistral yarn 128k",
            rope_scaling={"factor": 16.0, "finetuned": True, "original_max_position_embeddings": 8192, "type": "yarn"},
            max_sequence_length=131072))


def mixtral(name, d=4096, l=32, h=32, kv=8, f=14336, v=32000, published=None, **k):
    base = dict(architectures=["MixtralForCausalLM"],
                model_type="mixtral",
                hidden_size=d,
                num_hidden_layers=l,
                num_attention_heads=h,
                num_key_value_heads=kv,
                intermediate_size=f,
                vocab_size=v,
                hidden_act="silu",
                max_position_embeddings=32768,
                num_experts_per_tok=2,
                num_local_experts=8,
                output_router_logits=False,
                rms_norm_eps=1e-5,
                rope_theta=1000000.0,
                router_aux_loss_coef=0.02,
                sliding_window=None,
                tie_word_embeddings=False,
                torch_dtype="bfloat16",
                attention_dropout=0.0,
                initializer_range=0.02)
    base.update(k)
    return case(name, published, **base)


A(mixtral("mixtral-8x7b", published=46702792704))
A(mixtral("mixtral-8x22b", d=6144, l=56, h=48, f=16384, v=32768, router_jitter_noise=0.0, published=140630071296))
A(mixtral("mixtral jitter", router_jitter_noise=0.1))


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


def ds(name, mt, **k):
    exp = k.pop("published", None)
    base = dict(architectures=["DeepseekV3ForCausalLM" if mt[-1] == "3" else "DeepseekV2ForCausalLM"],
                model_type=mt,
                attention_bias=False,
                attention_dropout=0.0,
                auto_map={"AutoConfig": "configuration_deepseek.DeepseekV3Config"},
                aux_loss_alpha=0.001,
                bos_token_id=0,
                eos_token_id=1,
                ep_size=1,
                hidden_act="silu",
                initializer_range=0.02,
                kv_lora_rank=512,
                moe_layer_freq=1,
                norm_topk_prob=True,
                num_experts_per_tok=8,
                pretraining_tp=1,
                qk_nope_head_dim=128,
                qk_rope_head_dim=64,
                rms_norm_eps=1e-6,
                rope_theta=10000,
                seq_aux=True,
                tie_word_embeddings=False,
                torch_dtype="bfloat16",
                use_cache=True,
                v_head_dim=128,
                max_position_embeddings=163840,
                rope_scaling={
                    "beta_fast": 32, "beta_slow": 1, "factor": 40, "mscale": 1.0, "mscale_all_dim": 1.0, "original_max_position_embeddings":
                    4096, "type": "yarn"
                })
    base.update(k)
    return case(name, exp, **base)


V3 = dict(hidden_size=7168,
          num_hidden_layers=61,
          num_attention_heads=128,
          num_key_value_heads=128,
          q_lora_rank=1536,
          intermediate_size=18432,
          moe_intermediate_size=2048,
          n_routed_experts=256,
          n_shared_experts=1,
          n_group=8,
          topk_group=4,
          first_k_dense_replace=3,
          vocab_size=129280,
          routed_scaling_factor=2.5,
          scoring_func="sigmoid",
          topk_method="noaux_tc",
          num_nextn_predict_layers=1)
A(
    ds("deepseek-v3",
       "deepseek_v3",
       published=671026404352,
       quantization_config={"activation_scheme": "dynamic", "fmt": "e4m3", "quant_method": "fp8", "weight_block_size": [128, 128]},
       **V3))
A(
    ds(
        "moonlight-16b", "deepseek_v3", **{
            **V3, **dict(hidden_size=2048,
                         num_hidden_layers=27,
                         num_attention_heads=16,
                         num_key_value_heads=16,
                         q_lora_rank=None,
                         intermediate_size=11264,
                         moe_intermediate_size=1408,
                         n_routed_experts=64,
                         n_shared_experts=2,
                         n_group=1,
                         topk_group=1,
                         num_experts_per_tok=6,
                         first_k_dense_replace=1,
                         vocab_size=163840,
                         routed_scaling_factor=2.446,
                         num_nextn_predict_layers=0,
                         rope_scaling=None,
                         rope_theta=50000.0,
                         max_position_embeddings=8192)
        }))
A(
    ds(
        "kimi-k2-as-v3", "deepseek_v3", **{
            **V3, **dict(num_attention_heads=64,
                         num_key_value_heads=64,
                         n_routed_experts=384,
                         n_group=1,
                         topk_group=1,
                         first_k_dense_replace=1,
                         vocab_size=163840,
                         routed_scaling_factor=2.827,
                         num_nextn_predict_layers=0)
        }))
A(
    ds("deepseek-v2",
       "deepseek_v2",
       published=235741434880,
       hidden_size=5120,
       num_hidden_layers=60,
       num_attention_heads=128,
       num_key_value_heads=128,
       q_lora_rank=1536,
       intermediate_size=12288,
       moe_intermediate_size=1536,
       n_routed_experts=160,
       n_shared_experts=2,
       n_group=8,
       topk_group=3,
       first_k_dense_replace=1,
       vocab_size=102400,
       routed_scaling_factor=16.0,
       scoring_func="softmax",
       topk_method="group_limited_greedy",
       num_experts_per_tok=6,
       norm_topk_prob=False))
A(
    ds("deepseek-v2-lite",
       "deepseek_v2",
       published=15706484224,
       hidden_size=2048,
       num_hidden_layers=27,
       num_attention_heads=16,
       num_key_value_heads=16,
       q_lora_rank=None,
       intermediate_size=10944,
       moe_intermediate_size=1408,
       n_routed_experts=64,
       n_shared_experts=2,
       n_group=1,
       topk_group=1,
       first_k_dense_replace=1,
       vocab_size=102400,
       routed_scaling_factor=1.0,
       scoring_func="softmax",
       topk_method="greedy",
       num_experts_per_tok=6,
       norm_topk_prob=False))


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


def olmo2(name, d, l, h, kv, f, published=None, **k):
    base = dict(architectures=["Olmo2ForCausalLM"],
                model_type="olmo2",
                attention_bias=False,
                attention_dropout=0.0,
                eos_token_id=100257,
                hidden_act="silu",
                hidden_size=d,
                initializer_range=0.02,
                intermediate_size=f,
                max_position_embeddings=4096,
                num_attention_heads=h,
                num_hidden_layers=l,
                num_key_value_heads=kv,
                pad_token_id=100277,
                rms_norm_eps=1e-6,
                rope_scaling=None,
                rope_theta=500000,
                tie_word_embeddings=False,
                torch_dtype="float32",
                vocab_size=100352,
                use_cache=False)
    base.update(k)
    return case(name, published, **base)


A(olmo2("olmo2-7b", 4096, 32, 32, 32, 11008, 7298617344))
A(olmo2("olmo2-13b", 5120, 40, 40, 40, 13824, 13716198400))
A(olmo2("olmo2-32b", 5120, 64, 40, 8, 27648))
A(olmo2("olmo2-1b", 2048, 16, 16, 16, 8192))
A(
    case("olmoe-1b-7b",
         6919161856,
         architectures=["OlmoeForCausalLM"],
         model_type="olmoe",
         attention_bias=False,
         attention_dropout=0.0,
         clip_qkv=None,
         eos_token_id=50279,
         hidden_act="silu",
         hidden_size=2048,
         initializer_range=0.02,
         intermediate_size=1024,
         max_position_embeddings=4096,
         norm_topk_prob=False,
         num_attention_heads=16,
         num_experts=64,
         num_experts_per_tok=8,
         num_hidden_layers=16,
         num_key_value_heads=16,
         output_router_logits=False,
         pad_token_id=1,
         rms_norm_eps=1e-5,
         rope_scaling=None,
         rope_theta=10000.0,
         router_aux_loss_coef=0.01,
         tie_word_embeddings=False,
         torch_dtype="bfloat16",
         use_cache=True,
         vocab_size=50304))


def phi3(name, d, l, h, kv, f, v, published=None, **k):
    base = dict(architectures=["Phi3ForCausalLM"],
                model_type="phi3",
                attention_bias=False,
                attention_dropout=0.0,
                auto_map={"AutoConfig": "configuration_phi3.Phi3Config"},
                bos_token_id=1,
                embd_pdrop=0.0,
                eos_token_id=32000,
                hidden_act="silu",
                hidden_size=d,
                initializer_range=0.02,
                intermediate_size=f,
                max_position_embeddings=4096,
                num_attention_heads=h,
                num_hidden_layers=l,
                num_key_value_heads=kv,
                original_max_position_embeddings=4096,
                pad_token_id=32000,
                resid_pdrop=0.0,
                rms_norm_eps=1e-5,
                rope_scaling=None,
                rope_theta=10000.0,
                sliding_window=2047,
                tie_word_embeddings=False,
                torch_dtype="bfloat16",
                use_cache=True,
                vocab_size=v)
    base.update(k)
    return case(name, published, **base)


A(phi3("phi-3-mini-4k", 3072, 32, 32, 32, 8192, 32064, 3821079552))
A(
    phi3("phi-3-mini-128k",
         3072,
         32,
         32,
         32,
         8192,
         32064,
         3821079552,
         max_position_embeddings=131072,
         sliding_window=262144,
         rope_scaling={"long_factor": [1.08] * 48, "short_factor": [1.1] * 48, "type": "longrope"}))
A(phi3("phi-3-medium", 5120, 40, 40, 10, 17920, 32064))
A(
    phi3("phi-4",
         5120,
         40,
         40,
         10,
         17920,
         100352,
         14659507200,
         sliding_window=None,
         rope_theta=250000,
         max_position_embeddings=16384,
         pad_token_id=100349))
A(
    phi3("phi-4-mini",
         3072,
         32,
         24,
         8,
         8192,
         200064,
         None,
         sliding_window=262144,
         partial_rotary_factor=0.75,
         tie_word_embeddings=True,
         full_attn_mod=1,
         interpolate_factor=1,
         lm_head_bias=False,
         mlp_bias=False,
         max_position_embeddings=131072,
         pad_token_id=199999,
         rope_scaling={"long_factor": [1.0] * 48, "short_factor": [1.0] * 48, "type": "longrope"}))


def gpt2(name, d, l, h, published=None, **k):
    base = dict(activation_function="gelu_new",
                architectures=["GPT2LMHeadModel"],
                attn_pdrop=0.1,
                bos_token_id=50256,
                embd_pdrop=0.1,
                eos_token_id=50256,
                initializer_range=0.02,
                layer_norm_epsilon=1e-5,
                model_type="gpt2",
                n_ctx=1024,
                n_embd=d,
                n_head=h,
                n_layer=l,
                n_positions=1024,
                resid_pdrop=0.1,
                summary_activation=None,
                summary_first_dropout=0.1,
                summary_proj_to_labels=True,
                summary_type="cls_index",
                summary_use_proj=True,
                task_specific_params={"text-generation": {"do_sample": True, "max_length": 50}},
                vocab_size=50257)
    base.update(k)
    return case(name, published, **base)


A(gpt2("gpt2", 768, 12, 12, 124439808))
A(gpt2("gpt2-large", 1280, 36, 20, 774030080))
A(gpt2("gpt2-xl", 1600, 48, 25, 1557611200, output_past=True))
A(gpt2("distilgpt2", 768, 6, 12, None, _num_labels=1, id2label={"0": "LABEL_0"}, label2id={"LABEL_0": 0}))
A(
    gpt2("cerebras-gpt-111m",
         768,
         10,
         12,
         None,
         n_inner=3072,
         n_positions=2048,
         activation_function="gelu",
         scale_attn_weights=True,
         use_cache=True,
         attn_pdrop=0.0,
         embd_pdrop=0.0,
         resid_pdrop=0.0))


def rotary(name, model_type, d, layers, heads, ffn, vocabulary, published=None, **more):
    """A decoder with rotary positions whose config says little beside its sizes."""
    sizes = dict(model_type=model_type, hidden_size=d, num_hidden_layers=layers, num_attention_heads=heads, vocab_size=vocabulary,
                 torch_dtype="bfloat16", initializer_range=0.02, use_cache=True)
    if ffn:
        sizes["intermediate_size"] = ffn
    return case(name, published, **{**sizes, **more})


A(rotary("gemma-2b", "gemma", 2048, 18, 8, 16384, 256000, num_key_value_heads=1, head_dim=256, hidden_act="gelu", hidden_activation=None,
         max_position_embeddings=8192, rms_norm_eps=1e-6, rope_scaling=None, rope_theta=10000.0))
A(rotary("gemma-7b", "gemma", 3072, 28, 16, 24576, 256000, num_key_value_heads=16, head_dim=256, hidden_act="gelu_pytorch_tanh"))
A(rotary("gemma-3-270m", "gemma3_text", 640, 18, 4, 2048, 262144, num_key_value_heads=1, head_dim=256, sliding_window=512,
         hidden_activation="gelu_pytorch_tanh", query_pre_attn_scalar=256, rope_theta=1000000.0, rope_local_base_freq=10000.0,
         rope_scaling=None, max_position_embeddings=32768, use_bidirectional_attention=False, _sliding_window_pattern=6))
A(rotary("gemma-3-1b", "gemma3_text", 1152, 26, 4, 6912, 262144, num_key_value_heads=1, head_dim=256, sliding_window=512,
         sliding_window_pattern=6, rope_theta=1000000, rope_local_base_freq=10000, rope_scaling=None, max_position_embeddings=32768,
         cache_implementation="hybrid", attn_logit_softcapping=None, final_logit_softcapping=None))
A(rotary("smollm3-3b", "smollm3", 2048, 36, 16, 11008, 128256, num_key_value_heads=4, no_rope_layer_interval=4,
         no_rope_layers=[1, 1, 1, 0] * 9, rope_theta=5000000.0, tie_word_embeddings=True, max_position_embeddings=65536,
         use_sliding_window=False, sliding_window=None, max_window_layers=28))
A(rotary("olmo-1b", "olmo", 2048, 16, 16, 8192, 50304, 1176764416, tie_word_embeddings=True, clip_qkv=None))
A(rotary("olmo-7b", "olmo", 4096, 32, 32, 11008, 50304, 6888095744, tie_word_embeddings=False, rope_theta=10000.0))
A(rotary("falcon-7b", "falcon", 4544, 32, 71, None, 65024, 6921720704, alibi=False, bias=False, multi_query=True, parallel_attn=True,
         new_decoder_architecture=False, layer_norm_epsilon=1e-5))
A(rotary("falcon-40b", "falcon", 8192, 60, 128, None, 65024, alibi=False, bias=False, num_kv_heads=8, parallel_attn=True,
         new_decoder_architecture=True))
A(rotary("falcon2-11b", "falcon", 4096, 60, 32, 16384, 65024, ffn_hidden_size=16384, num_kv_heads=8, new_decoder_architecture=True,
         num_ln_in_parallel_attn=1, max_position_embeddings=8192, rope_theta=500042.0, tie_word_embeddings=False))
A(rotary("pythia-160m", "gpt_neox", 768, 12, 12, 3072, 50304, 162322944, rotary_pct=0.25, rotary_emb_base=10000, hidden_act="gelu",
         use_parallel_residual=True, layer_norm_eps=1e-5, tie_word_embeddings=False, max_position_embeddings=2048))
A(rotary("gpt-neox-20b", "gpt_neox", 6144, 44, 64, 24576, 50432, rotary_pct=0.25, attention_probs_dropout_prob=0, hidden_dropout_prob=0))
A(rotary("phi-2", "phi", 2560, 32, 32, 10240, 51200, 2779683840, partial_rotary_factor=0.4, hidden_act="gelu_new", resid_pdrop=0.1,
         embd_pdrop=0.0, layer_norm_eps=1e-5, tie_word_embeddings=False, qk_layernorm=False, num_key_value_heads=32))
A(case("gpt-j-6b", 6050882784, model_type="gptj", n_embd=4096, n_layer=28, n_head=16, n_positions=2048, rotary=True, rotary_dim=64,
       vocab_size=50400, activation_function="gelu_new", attn_pdrop=0.0, embd_pdrop=0.0, resid_pdrop=0.0, scale_attn_weights=True,
       tie_word_embeddings=False))
A(rotary("starcoder2-3b", "starcoder2", 3072, 30, 24, 12288, 49152, num_key_value_heads=2, sliding_window=4096, rope_theta=999999.4420358813,
         norm_epsilon=1e-5, use_bias=True, max_position_embeddings=16384, norm_type="layer_norm", mlp_type="default"))
A(rotary("stablelm-3b-4e1t", "stablelm", 2560, 32, 32, 6912, 50304, num_key_value_heads=32, partial_rotary_factor=0.25,
         layer_norm_eps=1e-5, tie_word_embeddings=False))
A(rotary("stablelm-2-1.6b", "stablelm", 2048, 24, 32, 5632, 100352, num_key_value_heads=32, use_qkv_bias=True, partial_rotary_factor=0.25))
A(rotary("seed-oss-36b", "seed_oss", 5120, 64, 80, 27648, 155136, num_key_value_heads=8, head_dim=128, attention_bias=True,
         attention_out_bias=False, attention_dropout=0.1, residual_dropout=0.1, rope_theta=10000000.0, rope_scaling={"rope_type": "default"}))
A(case("starcoderbase", None, model_type="gpt_bigcode", n_embd=6144, n_layer=40, n_head=48, n_inner=24576, n_positions=8192, vocab_size=49152,
       multi_query=True, activation_function="gelu", attn_pdrop=0.1, embd_pdrop=0.1, resid_pdrop=0.1, layer_norm_epsilon=1e-5,
       attention_softmax_in_fp32=True, scale_attention_softmax_in_fp32=True, inference_runner=0, max_batch_size=None, bos_token_id=0,
       eos_token_id=0))
A(rotary("ernie-4.5-0.3b", "ernie4_5", 1024, 18, 16, 3072, 103424, num_key_value_heads=2, head_dim=128, max_position_embeddings=131072,
         rms_norm_eps=1e-5, rope_theta=500000, use_bias=False, tie_word_embeddings=True))
A(rotary("helium-1-preview-2b", "helium", 2560, 24, 20, 7040, 48000, num_key_value_heads=20, head_dim=128, rms_norm_eps=1e-8,
         rope_theta=100000.0, tie_word_embeddings=False))
A(rotary("glm-4-9b", "glm", 4096, 40, 32, 13696, 151552, num_key_value_heads=2, head_dim=128, attention_bias=True,
         max_position_embeddings=8192, rms_norm_eps=1.5625e-07, tie_word_embeddings=False, eos_token_id=[151329, 151336, 151338]))
A(rotary("glm-4-9b-0414", "glm4", 4096, 40, 32, 13696, 151552, num_key_value_heads=2, head_dim=128, attention_bias=True,
         max_position_embeddings=32768, partial_rotary_factor=0.5, rms_norm_eps=1e-05, tie_word_embeddings=False))
A(rotary("exaone-3.5-7.8b", "exaone", 4096, 32, 32, 14336, 102400, num_key_value_heads=8, head_dim=128,
         activation_function="silu", layer_norm_epsilon=1e-5, embed_dropout=0.0, attention_dropout=0.0, max_position_embeddings=32768,
         rope_theta=1000000.0, rope_scaling={"factor": 8.0, "high_freq_factor": 4.0, "low_freq_factor": 1.0,
                                             "original_max_position_embeddings": 8192, "rope_type": "llama3"}, tie_word_embeddings=False))
A(rotary("exaone-4.0-32b", "exaone4", 5120, 64, 40, 27392, 102400, num_key_value_heads=8, head_dim=128,
         max_position_embeddings=131072, rms_norm_eps=1e-5, rope_theta=1000000.0, sliding_window=4096, sliding_window_pattern="LLLG",
         layer_types=["sliding_attention", "sliding_attention", "sliding_attention", "full_attention"] * 16,
         rope_scaling={"factor": 16.0, "high_freq_factor": 4.0, "low_freq_factor": 1.0, "original_max_position_embeddings": 8192,
                       "rope_type": "llama3"}, tie_word_embeddings=False))
A(rotary("internlm3-8b-instruct", "internlm3", 4096, 48, 32, 10240, 128512, num_key_value_heads=2, head_dim=128, bias=False, qkv_bias=False,
         max_position_embeddings=32768, rms_norm_eps=1e-5, rope_theta=50000000, rope_scaling={"factor": 6.0, "rope_type": "dynamic"}))
A(rotary("cwm", "cwm", 6144, 64, 48, 21504, 128256, num_key_value_heads=8, head_dim=128, max_position_embeddings=131072, rms_norm_eps=1e-5,
         rope_theta=1000000.0, sliding_window=8192, rope_scaling={"factor": 16.0, "high_freq_factor": 4.0, "low_freq_factor": 1.0,
                                                                  "original_max_position_embeddings": 8192, "rope_type": "llama3"}))
A(rotary("vaultgemma-1b", "vaultgemma", 1152, 26, 4, 6912, 256000, num_key_value_heads=4, head_dim=256, sliding_window=512,
         hidden_activation="gelu_pytorch_tanh", query_pre_attn_scalar=256, max_position_embeddings=1024, tie_word_embeddings=True,
         layer_types=["full_attention"] * 26, final_logit_softcapping=None, attn_logit_softcapping=None))
A(case("gpt-neo-125m", None, model_type="gpt_neo", hidden_size=768, num_layers=12, num_heads=12, max_position_embeddings=2048,
       intermediate_size=None, attention_types=[[["global", "local"], 6]], attention_layers=["global", "local"] * 6, window_size=256,
       vocab_size=50257, activation_function="gelu_new", attention_dropout=0, embed_dropout=0, resid_dropout=0, layer_norm_epsilon=1e-5))
A(case("gpt-neo-1.3b", None, model_type="gpt_neo", hidden_size=2048, num_layers=24, num_heads=16, max_position_embeddings=2048,
       intermediate_size=None, attention_types=[[["global", "local"], 12]], window_size=256, vocab_size=50257,
       activation_function="gelu_new", attention_dropout=0, embed_dropout=0, resid_dropout=0, layer_norm_epsilon=1e-5))
A(rotary("dots.llm1", "dots1", 4096, 62, 32, 10944, 152064, num_key_value_heads=32, moe_intermediate_size=1408, n_routed_experts=128,
         n_shared_experts=2, num_experts_per_tok=6, n_group=1, topk_group=1, first_k_dense_replace=1, norm_topk_prob=True,
         routed_scaling_factor=2.5, scoring_func="noaux_tc", max_position_embeddings=32768, rope_theta=10000000, rms_norm_eps=1e-5,
         attention_bias=False, tie_word_embeddings=False, sliding_window=None, max_window_layers=62, moe_layer_freq=1))
A(rotary("minimax-m2", "minimax_m2", 3072, 62, 48, 1536, 200064, num_key_value_heads=8, head_dim=128, num_local_experts=256,
         num_experts_per_tok=8, rotary_dim=64, rope_theta=5000000, max_position_embeddings=196608, rms_norm_eps=1e-6,
         scoring_func="sigmoid", use_qk_norm=True, use_routing_bias=True, shared_intermediate_size=0, tie_word_embeddings=False))
A(rotary("flex-olmo-7x7b", "flex_olmo", 4096, 32, 32, 11008, 100352, num_experts=7, num_experts_per_tok=5, max_position_embeddings=4096,
         rms_norm_eps=1e-6, rope_theta=500000, attention_bias=False, tie_word_embeddings=False))
A(rotary("bamba-9b", "bamba", 4096, 32, 32, 14336, 128256, num_key_value_heads=8, attn_layer_indices=[9, 18, 27], mamba_n_heads=128,
         mamba_d_head=64, mamba_d_state=128, mamba_d_conv=4, mamba_expand=2, mamba_n_groups=1, mamba_chunk_size=256, mamba_conv_bias=True,
         mamba_proj_bias=False, rms_norm_eps=1e-5, tie_word_embeddings=False, num_logits_to_keep=1, attention_dropout=0.0))
A(rotary("youtu-llm-2b", "youtu", 2048, 32, 16, 6144, 128256, num_key_value_heads=16, kv_lora_rank=512, q_lora_rank=1536, qk_rope_head_dim=64,
         qk_nope_head_dim=128, v_head_dim=128, rope_theta=1600000, rope_interleave=True, rms_norm_eps=1e-6, tie_word_embeddings=True,
         max_position_embeddings=131072))
A(rotary("granite-3.0-2b", "granite", 2048, 40, 32, 8192, 49155, num_key_value_heads=8, attention_bias=False, attention_dropout=0.1,
         attention_multiplier=0.015625, embedding_multiplier=12.0, logits_scaling=8.0, residual_multiplier=0.22, mlp_bias=False,
         max_position_embeddings=4096, rms_norm_eps=1e-5, rope_theta=10000, tie_word_embeddings=True))
A(rotary("granite-3.0-8b", "granite", 4096, 40, 32, 12800, 49155, num_key_value_heads=8, attention_bias=False, attention_dropout=0.1,
         attention_multiplier=0.0078125, embedding_multiplier=12.0, logits_scaling=16.0, residual_multiplier=0.22, mlp_bias=False,
         max_position_embeddings=4096, rms_norm_eps=1e-5, rope_theta=10000, tie_word_embeddings=True))
A(rotary("granite-3.0-1b-a400m", "granitemoe", 1024, 24, 16, 512, 49155, num_key_value_heads=8, attention_multiplier=0.015625,
         embedding_multiplier=12.0, logits_scaling=6.0, residual_multiplier=0.22, num_local_experts=32, num_experts_per_tok=8,
         rms_norm_eps=1e-6, rope_theta=10000, tie_word_embeddings=True, router_aux_loss_coef=0.001))
A(rotary("command-r-v01", "cohere", 8192, 40, 64, 22528, 256000, num_key_value_heads=64, layer_norm_eps=1e-5, logit_scale=0.0625,
         max_position_embeddings=8192, model_max_length=131072, rope_theta=8000000.0, attention_bias=False, use_qk_norm=False))
A(rotary("command-r7b", "cohere2", 4096, 32, 32, 14336, 256000, num_key_value_heads=8, head_dim=128, layer_norm_eps=1e-5, logit_scale=0.25,
         max_position_embeddings=8192, rope_theta=50000, sliding_window=4096, sliding_window_pattern=4, attention_bias=False, rotary_pct=1.0,
         position_embedding_type="rope_gptj", order_of_interleaved_layers="local_attn_first", use_embedding_sharing=True))
