"""DeepSeek-V2 and V3."""

from .case import case

CASES = []
A = CASES.append


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
