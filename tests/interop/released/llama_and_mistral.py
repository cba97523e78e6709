"""Llama, Mistral, Mixtral."""

from .case import case

CASES = []
A = CASES.append


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
