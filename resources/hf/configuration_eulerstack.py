"""Configuration of a model made from a design in the EulerStack language.

The keys that tools expect of every model (sizes, token ids, layer types) stand beside `design`, which holds the whole design with the
values it runs with: `blocks` are the distinct layer definitions, `layers` says which block stands where, `schedule` how the layers are
joined. The model reads only `design` and the keys declared below.
"""

from transformers import PreTrainedConfig


class EulerStackConfig(PreTrainedConfig):
    model_type = "eulerstack"
    keys_to_ignore_at_inference = ["cache", "past_key_values"]

    vocab_size: int = 258
    hidden_size: int = 64
    intermediate_size: int = 256
    num_hidden_layers: int = 1
    num_attention_heads: int = 1
    num_key_value_heads: int | None = None
    head_dim: int | None = None
    max_position_embeddings: int = 128
    layer_types: list[str] | None = None
    sliding_window: int | None = None
    rope_parameters: dict | None = None
    tie_word_embeddings: bool = True
    initializer_range: float = 0.02
    use_cache: bool = True
    bos_token_id: int | None = None
    eos_token_id: int | list[int] | None = None
    pad_token_id: int | None = None
    design: dict | None = None
    v1_extensions: dict | None = None
    stack: dict | None = None
