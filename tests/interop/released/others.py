"""OLMo 2, Phi-3, GPT-2 and others."""

from .case import case

CASES = []
A = CASES.append


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
