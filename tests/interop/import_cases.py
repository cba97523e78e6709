"""Random configs of every family that `eulerstack import` reads, with the exact parameter totals of their classes.

python tests/interop/import_cases.py [COUNT] [SEED] > tests/data/import_cases.json
Each case is written in one of three styles: all keys as transformers 5 writes them, only the keys that differ from the
defaults, and the older names (rope_theta, rope_scaling, torch_dtype). Totals are counted on the meta device.
"""

import json
import random
import sys

import torch
from transformers import AutoModelForCausalLM
from transformers import (BambaConfig, Cohere2Config, CohereConfig, CwmConfig, DeepseekV2Config, DeepseekV3Config, Dots1Config, Ernie4_5Config, Exaone4Config, ExaoneConfig, ExaoneMoeConfig, FalconConfig, FlexOlmoConfig,
                          Gemma2Config, Gemma3TextConfig, GemmaConfig, Glm4Config, Glm4MoeConfig, GlmConfig, GPT2Config, GPTBigCodeConfig,
                          GPTJConfig, GPTNeoConfig, GPTNeoXConfig, GraniteConfig, GraniteMoeConfig, HeliumConfig,
                          HyperCLOVAXConfig, InternLM3Config, IQuestCoderConfig, JambaConfig,
                          LlamaConfig, Mamba2Config, MambaConfig, MiniMaxM2Config, MinistralConfig, MistralConfig, MixtralConfig, Olmo2Config,
                          Olmo3Config, OlmoConfig, OlmoeConfig, Phi3Config, PhiConfig, Qwen2Config, Qwen3Config, Qwen3MoeConfig,
                          SarvamMoEConfig, SeedOssConfig, SolarOpenConfig, SmolLM3Config, StableLmConfig, Starcoder2Config, VaultGemmaConfig, YoutuConfig)


def heads(rng):
    kv = rng.choice([1, 2, 4])
    return kv * rng.choice([1, 2, 3]), kv


def decoder(rng, **more):
    """Sizes that most families share; d_model is a multiple of the heads."""
    query, kv = heads(rng)
    sizes = dict(vocab_size=rng.randrange(100, 900), hidden_size=query * 2 * rng.randrange(4, 40),
                 num_hidden_layers=rng.randrange(1, 9), num_attention_heads=query, num_key_value_heads=kv,
                 intermediate_size=rng.randrange(16, 700), tie_word_embeddings=rng.random() < 0.5,
                 max_position_embeddings=rng.choice([128, 1000, 4096]))
    sizes.update(more)
    return sizes


def maybe(rng, chance=0.5):
    return rng.random() < chance


def layer_types(rng, count):
    return [rng.choice(["full_attention", "sliding_attention"]) for _ in range(count)]


def windows(rng, sizes, shared=False):
    """Sliding windows of the Qwen families: by layer_types or by max_window_layers."""
    sizes["use_sliding_window"] = maybe(rng)
    sizes["sliding_window"] = rng.choice([16, 64])
    if shared:
        return
    sizes["max_window_layers"] = rng.randrange(0, sizes["num_hidden_layers"] + 2)
    if sizes["use_sliding_window"] and maybe(rng):
        sizes["layer_types"] = layer_types(rng, sizes["num_hidden_layers"])


def llama(rng):
    sizes = decoder(rng, attention_bias=maybe(rng), mlp_bias=maybe(rng))
    if maybe(rng):
        sizes["head_dim"] = 2 * rng.randrange(2, 40)
    if maybe(rng, 0.3):
        sizes["num_key_value_heads"] = None
    sizes["rope_parameters"] = rng.choice([
        {"rope_type": "default", "rope_theta": 500000.0},
        {"rope_type": "linear", "rope_theta": 10000.0, "factor": 2.0},
        {"rope_type": "dynamic", "rope_theta": 10000.0, "factor": 4.0},
        {"rope_type": "llama3", "rope_theta": 500000.0, "factor": 8.0, "low_freq_factor": 1.0,
         "high_freq_factor": 4.0, "original_max_position_embeddings": 64},
        {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 32}])
    return LlamaConfig(**sizes)


def mistral(rng):
    sizes = decoder(rng, sliding_window=rng.choice([None, 32, 4096]))
    if maybe(rng):
        sizes["head_dim"] = 2 * rng.randrange(2, 40)
    return MistralConfig(**sizes)


def mixtral(rng):
    sizes = decoder(rng, num_local_experts=rng.randrange(2, 9), num_experts_per_tok=rng.choice([1, 2]),
                    sliding_window=rng.choice([None, 64]))
    if maybe(rng):
        sizes["head_dim"] = 2 * rng.randrange(2, 40)
    return MixtralConfig(**sizes)


def qwen2(rng):
    sizes = decoder(rng)
    windows(rng, sizes)
    return Qwen2Config(**sizes)


def qwen3(rng):
    sizes = decoder(rng, head_dim=2 * rng.randrange(2, 40), attention_bias=maybe(rng))
    windows(rng, sizes)
    return Qwen3Config(**sizes)


def qwen3_moe(rng):
    layers = rng.randrange(1, 9)
    sizes = decoder(rng, num_hidden_layers=layers, attention_bias=maybe(rng),
                    moe_intermediate_size=rng.randrange(8, 200), num_experts=rng.randrange(4, 12),
                    num_experts_per_tok=rng.randrange(1, 5), norm_topk_prob=maybe(rng),
                    decoder_sparse_step=rng.choice([1, 1, 2, 3]),
                    mlp_only_layers=sorted(rng.sample(range(layers), rng.randrange(0, layers))))
    if maybe(rng):
        sizes["head_dim"] = 2 * rng.randrange(2, 40)
    windows(rng, sizes, shared=True)
    return Qwen3MoeConfig(**sizes)


def gemma2(rng, kind=Gemma2Config):
    sizes = decoder(rng, head_dim=2 * rng.randrange(2, 60), query_pre_attn_scalar=rng.choice([32, 144, 256]),
                    attention_bias=maybe(rng), sliding_window=rng.choice([16, 4096]),
                    final_logit_softcapping=rng.choice([None, 30.0]), attn_logit_softcapping=rng.choice([None, 50.0]))
    if maybe(rng):
        sizes["layer_types"] = layer_types(rng, sizes["num_hidden_layers"])
    return kind(**sizes)


def deepseek(rng, config, **more):
    query = rng.choice([2, 4, 8])
    layers = rng.randrange(1, 8)
    groups = rng.choice([1, 2, 4])
    sizes = dict(vocab_size=rng.randrange(100, 900), hidden_size=query * 2 * rng.randrange(4, 40),
                 num_hidden_layers=layers, num_attention_heads=query, num_key_value_heads=query,
                 intermediate_size=rng.randrange(16, 700), tie_word_embeddings=maybe(rng, 0.3),
                 max_position_embeddings=512, first_k_dense_replace=rng.randrange(0, layers + 2),
                 kv_lora_rank=rng.randrange(4, 15), q_lora_rank=rng.choice([None, rng.randrange(4, 90)]),
                 qk_nope_head_dim=rng.randrange(4, 40), qk_rope_head_dim=2 * rng.randrange(1, 20),
                 v_head_dim=rng.randrange(4, 60), n_routed_experts=groups * rng.randrange(2, 5),
                 n_shared_experts=rng.choice([1, 2, 3]), moe_intermediate_size=rng.randrange(8, 300),
                 n_group=groups, topk_group=rng.randrange(1, groups + 1), num_experts_per_tok=2,
                 routed_scaling_factor=rng.choice([1.0, 2.5, 16.0]))
    sizes.update(more)
    return config(**sizes)


def deepseek_v2(rng):
    return deepseek(rng, DeepseekV2Config, topk_method=rng.choice(["greedy", "group_limited_greedy"]))


def deepseek_v3(rng):
    return deepseek(rng, DeepseekV3Config, norm_topk_prob=maybe(rng))


def mamba(rng):
    return MambaConfig(vocab_size=rng.randrange(100, 900), hidden_size=8 * rng.randrange(2, 40),
                       num_hidden_layers=rng.randrange(1, 9), state_size=rng.choice([4, 16, 33]),
                       expand=rng.choice([1, 2, 3]), conv_kernel=rng.choice([2, 4, 5]), use_bias=maybe(rng),
                       use_conv_bias=maybe(rng), time_step_rank=rng.choice(["auto", 3, 17]),
                       tie_word_embeddings=maybe(rng))


def mamba2(rng):
    groups = rng.choice([1, 2, 4])
    number = groups * rng.randrange(1, 5)
    size = 2 * rng.randrange(2, 20)
    expand = rng.choice([1, 2])
    while number * size % expand:
        size += 1
    return Mamba2Config(vocab_size=rng.randrange(100, 900), hidden_size=number * size // expand, num_heads=number,
                        head_dim=size, n_groups=groups, expand=expand, num_hidden_layers=rng.randrange(1, 9),
                        state_size=rng.choice([4, 16, 33]), conv_kernel=rng.choice([2, 4]), use_bias=maybe(rng),
                        use_conv_bias=maybe(rng), tie_word_embeddings=maybe(rng))


def jamba(rng):
    period = rng.randrange(1, 9)
    expert_period = rng.choice([1, 2, 3])
    return JambaConfig(**decoder(rng, num_hidden_layers=rng.randrange(2, 13), num_experts=rng.choice([1, 2, 4]),
                                 num_experts_per_tok=1, attn_layer_period=period,
                                 attn_layer_offset=rng.randrange(period), expert_layer_period=expert_period,
                                 expert_layer_offset=rng.randrange(expert_period), mamba_d_state=rng.choice([4, 16]),
                                 mamba_d_conv=rng.choice([2, 4]), mamba_expand=rng.choice([1, 2]),
                                 mamba_dt_rank=rng.choice(["auto", 5]), mamba_conv_bias=maybe(rng),
                                 mamba_proj_bias=maybe(rng)))


def olmo2(rng):
    return Olmo2Config(**decoder(rng, attention_bias=maybe(rng)))


def olmoe(rng):
    return OlmoeConfig(**decoder(rng, attention_bias=maybe(rng), num_experts=rng.randrange(4, 12),
                                 num_experts_per_tok=rng.randrange(1, 5), norm_topk_prob=maybe(rng)))


def phi3(rng):
    sizes = decoder(rng, sliding_window=rng.choice([None, 64]), pad_token_id=0)
    if maybe(rng):
        sizes["rope_parameters"] = {"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 0.5}
        sizes["hidden_size"] = sizes["num_attention_heads"] * 4 * rng.randrange(2, 20)
    return Phi3Config(**sizes)


def gpt2(rng):
    number = rng.choice([1, 2, 4])
    return GPT2Config(vocab_size=rng.randrange(100, 900), n_embd=number * rng.randrange(5, 60),
                      n_layer=rng.randrange(1, 9), n_head=number, n_positions=rng.choice([32, 500]),
                      n_inner=rng.choice([None, 37, 300]), tie_word_embeddings=maybe(rng),
                      activation_function=rng.choice(["gelu_new", "gelu", "relu"]))


def gemma(rng):
    return GemmaConfig(**decoder(rng, head_dim=2 * rng.randrange(2, 60), attention_bias=maybe(rng),
                                 hidden_act=rng.choice(["gelu", "gelu_pytorch_tanh"])))


def gemma3_text(rng):
    sizes = decoder(rng, head_dim=2 * rng.randrange(2, 60), query_pre_attn_scalar=rng.choice([32, 256]), attention_bias=maybe(rng),
                    sliding_window=rng.choice([16, 512]), rope_parameters={
                        "full_attention": {"rope_type": "default", "rope_theta": 1e6},
                        "sliding_attention": {"rope_type": "default", "rope_theta": rng.choice([1e4, 2e4])}})
    if maybe(rng):
        sizes["layer_types"] = layer_types(rng, sizes["num_hidden_layers"])
    return Gemma3TextConfig(**sizes)


def smollm3(rng):
    sizes = decoder(rng, attention_bias=maybe(rng), mlp_bias=maybe(rng), no_rope_layer_interval=rng.choice([2, 4]),
                    use_sliding_window=maybe(rng), sliding_window=rng.choice([None, 32]), bos_token_id=0, eos_token_id=1,
                    pad_token_id=2)
    if maybe(rng):
        sizes["no_rope_layers"] = [rng.randrange(2) for _ in range(sizes["num_hidden_layers"])]
    return SmolLM3Config(**sizes)


def olmo(rng):
    return OlmoConfig(**decoder(rng, attention_bias=maybe(rng), clip_qkv=rng.choice([None, 8.0])))


def seed_oss(rng):
    return SeedOssConfig(**decoder(rng, head_dim=2 * rng.randrange(2, 40), attention_bias=maybe(rng),
                                   attention_out_bias=maybe(rng), mlp_bias=maybe(rng)))


def partial(rng, **more):
    """Heads of which a share is rotated: an even number of each."""
    query, kv = heads(rng)
    return decoder(rng, num_attention_heads=query, num_key_value_heads=kv, hidden_size=query * 8 * rng.randrange(1, 9),
                   rope_parameters={"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": rng.choice([0.25, 0.5])},
                   **more)


def stablelm(rng):
    return StableLmConfig(**partial(rng, use_qkv_bias=maybe(rng), use_parallel_residual=maybe(rng)))


def starcoder2(rng):
    return Starcoder2Config(**decoder(rng, use_bias=maybe(rng), sliding_window=rng.choice([None, 64])))


def gpt_neox(rng):
    sizes = partial(rng, attention_bias=maybe(rng), use_parallel_residual=maybe(rng))
    del sizes["num_key_value_heads"]
    return GPTNeoXConfig(**sizes)


def phi(rng):
    return PhiConfig(**partial(rng))


def gptj(rng):
    number, size = rng.choice([1, 2, 4]), 2 * rng.randrange(4, 30)
    return GPTJConfig(vocab_size=rng.randrange(100, 900), n_embd=number * size, n_layer=rng.randrange(1, 9), n_head=number,
                      n_positions=rng.choice([32, 500]), n_inner=rng.choice([None, 37, 300]), tie_word_embeddings=maybe(rng),
                      rotary_dim=rng.choice([size // 4 * 2, size]))


def gpt_bigcode(rng):
    number = rng.choice([1, 2, 4])
    return GPTBigCodeConfig(vocab_size=rng.randrange(100, 900), n_embd=number * rng.randrange(5, 60),
                            n_layer=rng.randrange(1, 9), n_head=number, n_positions=rng.choice([32, 500]),
                            n_inner=rng.choice([None, 37, 300]), tie_word_embeddings=maybe(rng), multi_query=maybe(rng))


def falcon(rng):
    query, kv = heads(rng)
    newer = maybe(rng)
    return FalconConfig(vocab_size=rng.randrange(100, 900), hidden_size=query * 2 * rng.randrange(4, 40),
                        num_hidden_layers=rng.randrange(1, 9), num_attention_heads=query, new_decoder_architecture=newer,
                        num_kv_heads=kv, multi_query=maybe(rng), bias=maybe(rng), tie_word_embeddings=maybe(rng),
                        num_ln_in_parallel_attn=rng.choice([None, 1, 2]) if newer else None,
                        ffn_hidden_size=rng.choice([None, 37, 300]))


def ernie4_5(rng):
    return Ernie4_5Config(**decoder(rng, head_dim=rng.choice([None, 12, 20]), use_bias=maybe(rng)))


def helium(rng):
    sizes = decoder(rng, attention_bias=maybe(rng), mlp_bias=maybe(rng))
    return HeliumConfig(**sizes, head_dim=sizes["hidden_size"] // sizes["num_attention_heads"])


def glm(rng, kind=GlmConfig):
    return kind(**partial(rng, head_dim=8 * rng.randrange(1, 10), attention_bias=maybe(rng), pad_token_id=0))


def glm4(rng):
    return glm(rng, Glm4Config)


def vaultgemma(rng):
    return gemma2(rng, VaultGemmaConfig)


def exaone(rng):
    return ExaoneConfig(**decoder(rng, attention_bias=maybe(rng), mlp_bias=maybe(rng), pad_token_id=0))


def internlm3(rng):
    bias = maybe(rng)
    return InternLM3Config(**decoder(rng, attention_bias=bias, mlp_bias=bias, head_dim=2 * rng.randrange(2, 40)))


def iquestcoder(rng):
    return IQuestCoderConfig(**decoder(rng, attention_bias=maybe(rng), mlp_bias=maybe(rng), head_dim=2 * rng.randrange(2, 40)))


def sliding(rng, **more):
    """Windows in some layers, by layer_types or by the class's own pattern."""
    sizes = decoder(rng, sliding_window=rng.choice([16, 64]), **more)
    if maybe(rng):
        sizes["layer_types"] = layer_types(rng, sizes["num_hidden_layers"])
    return sizes


def ministral(rng):
    return MinistralConfig(**sliding(rng, head_dim=2 * rng.randrange(2, 40)))


def cwm(rng):
    return CwmConfig(**sliding(rng, mlp_bias=maybe(rng), head_dim=2 * rng.randrange(2, 40)))


def exaone4(rng):
    return Exaone4Config(**sliding(rng, sliding_window_pattern=rng.choice([2, 4])))


def olmo3(rng):
    return Olmo3Config(**sliding(rng, attention_bias=maybe(rng), rope_parameters=rng.choice([None, {
        "full_attention": {"rope_type": "default", "rope_theta": 5e5},
        "sliding_attention": {"rope_type": "default", "rope_theta": 1e4}}])))


def gpt_neo(rng):
    number, pairs, more = rng.choice([1, 2, 4]), rng.randrange(0, 4), rng.randrange(1, 3)
    return GPTNeoConfig(vocab_size=rng.randrange(100, 900), hidden_size=number * rng.randrange(5, 60), num_layers=2 * pairs + more,
                        num_heads=number, max_position_embeddings=rng.choice([32, 500]), intermediate_size=rng.choice([None, 37, 300]),
                        attention_types=[[["global", "local"], pairs], [["local"], more]], window_size=rng.choice([8, 256]),
                        tie_word_embeddings=maybe(rng))


def routed(rng, **more):
    """DeepSeek-V3's router beside ordinary attention."""
    groups = rng.choice([1, 2, 4])
    layers = rng.randrange(1, 8)
    return decoder(rng, num_hidden_layers=layers, head_dim=8 * rng.randrange(1, 10), attention_bias=maybe(rng),
                   n_routed_experts=groups * rng.randrange(2, 5), n_shared_experts=rng.choice([1, 2]), num_experts_per_tok=2,
                   moe_intermediate_size=rng.randrange(8, 300), n_group=groups, topk_group=rng.randrange(1, groups + 1),
                   norm_topk_prob=maybe(rng), routed_scaling_factor=rng.choice([1.0, 2.5]), **more)


def glm4_moe(rng, kind=Glm4MoeConfig):
    return kind(**routed(rng, first_k_dense_replace=rng.randrange(0, 4), use_qk_norm=maybe(rng)))


def sarvam_moe(rng):
    return glm4_moe(rng, SarvamMoEConfig)


def solar_open(rng):
    sizes = routed(rng)
    del sizes["intermediate_size"]
    return SolarOpenConfig(**sizes)


def dots1(rng):
    sizes = routed(rng, first_k_dense_replace=rng.randrange(0, 4), sliding_window=rng.choice([None, 16]), max_window_layers=rng.randrange(0, 6))
    return Dots1Config(**sizes)


def minimax_m2(rng):
    sizes = decoder(rng, head_dim=8 * rng.randrange(1, 10), num_local_experts=rng.randrange(4, 9), num_experts_per_tok=rng.choice([1, 2]))
    return MiniMaxM2Config(**sizes, rotary_dim=sizes["head_dim"] // rng.choice([1, 2]))


def flex_olmo(rng):
    return FlexOlmoConfig(**decoder(rng, attention_bias=maybe(rng), num_experts=rng.randrange(4, 12), pad_token_id=0,
                                    num_experts_per_tok=rng.randrange(1, 5), norm_topk_prob=maybe(rng)))


def bamba(rng):
    expand = rng.choice([1, 2])
    query, kv = heads(rng)
    layers = rng.randrange(1, 9)
    unit = query * 8
    width = unit * rng.randrange(1, 9)
    number = rng.choice([unit, unit // 2])
    return BambaConfig(**decoder(rng, num_attention_heads=query, num_key_value_heads=kv, hidden_size=width, num_hidden_layers=layers,
                                 attn_layer_indices=rng.choice([None, sorted(rng.sample(range(layers), rng.randrange(0, layers)))]),
                                 mamba_n_heads=number, mamba_d_head=rng.choice(["auto", expand * width // number]), mamba_expand=expand,
                                 mamba_n_groups=rng.choice([1, 2]), mamba_d_state=rng.choice([4, 16]), mamba_d_conv=rng.choice([2, 4]),
                                 mamba_conv_bias=maybe(rng), mamba_proj_bias=maybe(rng), attention_bias=maybe(rng),
                                 mlp_bias=maybe(rng), pad_token_id=0))


def exaone_moe(rng):
    sizes = routed(rng, sliding_window=rng.choice([16, 64]), sliding_window_pattern=rng.choice([2, 4]), pad_token_id=0)
    for name in ("attention_bias", "head_dim"):
        del sizes[name]
    for name, theirs in (("n_routed_experts", "num_experts"), ("n_shared_experts", "num_shared_experts")):
        sizes[theirs] = sizes.pop(name)
    if maybe(rng):
        sizes["layer_types"] = layer_types(rng, sizes["num_hidden_layers"])
    if maybe(rng):
        sizes["mlp_layer_types"] = [rng.choice(["dense", "sparse"]) for _ in range(sizes["num_hidden_layers"])]
    return ExaoneMoeConfig(**sizes)


def youtu(rng):
    query = rng.choice([2, 4, 8])
    return YoutuConfig(**decoder(rng, num_attention_heads=query, num_key_value_heads=query, hidden_size=query * 2 * rng.randrange(4, 40),
                                 kv_lora_rank=rng.randrange(4, 15), q_lora_rank=rng.choice([None, rng.randrange(4, 90)]),
                                 qk_nope_head_dim=rng.randrange(4, 40), qk_rope_head_dim=2 * rng.randrange(1, 20),
                                 v_head_dim=rng.randrange(4, 60)))


def factors(rng):
    return dict(embedding_multiplier=rng.choice([1.0, 12.0]), residual_multiplier=rng.choice([1.0, 0.22]), logits_scaling=rng.choice([1.0, 8.0]),
                attention_multiplier=rng.choice([1.0, 0.015625]), attention_bias=maybe(rng))


def granite(rng):
    return GraniteConfig(**decoder(rng, **factors(rng), mlp_bias=maybe(rng)))


def granitemoe(rng):
    return GraniteMoeConfig(**decoder(rng, **factors(rng), num_local_experts=rng.randrange(2, 9), num_experts_per_tok=rng.choice([1, 2])))


def hyperclovax(rng):
    return HyperCLOVAXConfig(**decoder(rng, **factors(rng), mlp_bias=maybe(rng), use_post_norm=maybe(rng),
                                       head_dim=rng.choice([None, 12])))


def cohere(rng):
    return CohereConfig(**decoder(rng, attention_bias=maybe(rng), logit_scale=rng.choice([0.0625, 1.0])))


def cohere2(rng):
    return Cohere2Config(**sliding(rng, attention_bias=maybe(rng), logit_scale=rng.choice([0.25, 1.0])))


FAMILIES = [gpt2, llama, mistral, mixtral, qwen2, qwen3, qwen3_moe, gemma, gemma2, gemma3_text, deepseek_v2, deepseek_v3, mamba,
            mamba2, jamba, olmo, olmo2, olmoe, phi, phi3, seed_oss, smollm3, stablelm, starcoder2, gpt_neox, gptj,
            gpt_bigcode, falcon, ernie4_5, helium, glm, glm4, vaultgemma, exaone, exaone4, internlm3, iquestcoder, ministral, cwm,
            olmo3, gpt_neo, glm4_moe, sarvam_moe, solar_open, dots1, minimax_m2, flex_olmo,
            bamba, exaone_moe, youtu, granite, granitemoe, hyperclovax,
            cohere, cohere2]


def old_style(config):
    """The names of transformers 4: rope_theta and rope_scaling beside each other, torch_dtype."""
    rope = config.pop("rope_parameters", None)
    if rope:
        config["rope_theta"] = rope.pop("rope_theta", 10000.0)
        if "partial_rotary_factor" in rope:
            config["partial_rotary_factor"] = rope.pop("partial_rotary_factor")
        kind = rope.pop("rope_type", "default")
        config["rope_scaling"] = None if kind == "default" else {"type": kind, **rope}
    config.pop("dtype", None)
    config["torch_dtype"] = "float32"
    return config


def written(rng, config):
    style = rng.choice(["full", "sparse", "old"])
    text = json.loads(config.to_json_string(use_diff=style == "sparse"))
    if style == "old":
        text = old_style(text)
    return style, text


def total_of(config):
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    return sum(parameter.numel() for parameter in model.parameters())


def make_case(family, seed):
    """One case; the same seed gives the same case."""
    rng = random.Random(f"{family.__name__} {seed}")
    config = family(rng)
    style, text = written(rng, config)
    return {"name": f"{family.__name__} {seed} {style}", "family": family.__name__, "config": text,
            "parameters": total_of(config)}


def default_case(family):
    """Nothing but the family: every value is the class's default."""
    text = {"model_type": family.__name__}
    if family is deepseek_v2:
        text["num_experts_per_tok"] = 6  # the class has no default for it
    if family is seed_oss:
        text["hidden_size"] = 5120  # of the released model: the default is no multiple of the heads, which a design wants
    if family is dots1:
        text.update(n_routed_experts=128, n_shared_experts=2, num_experts_per_tok=6)  # it has none for these either
    if family is glm4_moe:
        text["num_attention_heads"] = 64  # 96 do not divide the width, which a design wants
    if family is ministral:
        text["head_dim"] = 128  # the class does not do without
    kind = type(family(random.Random(0)))
    config = kind(**{key: value for key, value in text.items() if key != "model_type"})
    return {"name": f"{family.__name__} defaults", "family": family.__name__, "config": text,
            "parameters": total_of(config)}


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    cases = [make_case(family, seed) for family in FAMILIES for seed in range(first, first + count)]
    cases += [default_case(family) for family in FAMILIES]
    print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")


if __name__ == "__main__":
    main()
