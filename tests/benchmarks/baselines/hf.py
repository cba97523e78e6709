"""Baselines from transformers: the model classes people run, eager PyTorch, float32, sdpa where the class has it."""

import warnings

import transformers

from serve import options, peak_mb, serve

warnings.filterwarnings("ignore")
transformers.logging.set_verbosity_error()

NO_TOKENS = dict(bos_token_id=None, eos_token_id=None, pad_token_id=None)


def attention_sizes(s) -> dict:
    return dict(vocab_size=s["vocab"], hidden_size=s["d"], intermediate_size=s["ffn"], num_hidden_layers=s["layers"],
                num_attention_heads=s["heads"], num_key_value_heads=s["heads"], max_position_embeddings=s["longest"],
                tie_word_embeddings=True, attn_implementation="sdpa", **NO_TOKENS)


def mamba_sizes(s) -> dict:
    return dict(vocab_size=s["vocab"], hidden_size=s["d"], state_size=s["state"], num_hidden_layers=s["layers"], expand=2,
                conv_kernel=4, tie_word_embeddings=True, **NO_TOKENS)


def llama(s):
    return transformers.LlamaForCausalLM(transformers.LlamaConfig(**attention_sizes(s)))


def mistral(s):
    return transformers.MistralForCausalLM(transformers.MistralConfig(**attention_sizes(s), sliding_window=s["window"]))


def mixtral(s):
    return transformers.MixtralForCausalLM(transformers.MixtralConfig(
        **attention_sizes(s), num_local_experts=s["experts"], num_experts_per_tok=s["top_k"], sliding_window=None))


def deepseek(s):
    """DeepSeek-V3's class with all layers dense."""
    return transformers.DeepseekV3ForCausalLM(transformers.DeepseekV3Config(
        **attention_sizes(s), first_k_dense_replace=s["layers"], q_lora_rank=None, kv_lora_rank=s["latent"],
        qk_nope_head_dim=s["nope"], qk_rope_head_dim=s["rope"], v_head_dim=s["value"]))


def mamba(s):
    return transformers.MambaForCausalLM(transformers.MambaConfig(**mamba_sizes(s)))


def mamba2(s):
    return transformers.Mamba2ForCausalLM(transformers.Mamba2Config(
        **mamba_sizes(s), num_heads=2 * s["d"] // 64, head_dim=64, n_groups=1, chunk_size=s["chunk"]))


KINDS = {"llama": llama, "mistral": mistral, "mixtral": mixtral, "deepseek": deepseek, "mamba": mamba, "mamba2": mamba2}


def main() -> None:
    args = options()
    start = peak_mb()
    model = KINDS[args.kind](args.sizes).float()
    serve(model, lambda m, ids: m(input_ids=ids, labels=ids, use_cache=False).loss, args, start)


if __name__ == "__main__":
    main()
