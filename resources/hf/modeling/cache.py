# ---------------------------------------------------------------------------------------------------------------------------------------
# What is kept between tokens when text is generated


class StateLayer(CacheLayerMixin):
    """State of a mixer whose size does not grow with the text: named tensors {B, ...}."""

    def __init__(self):
        super().__init__()
        self.state = {}
        self.seen = 0
        self.is_initialized = True

    def advance(self, tokens, **tensors):
        self.state = tensors
        self.seen += tokens

    def lazy_initialization(self, key_states, value_states):
        pass

    def update(self, key_states, value_states, *args, **kwargs):
        raise TypeError("a recurrent layer keeps a state, not keys and values")

    def get_mask_sizes(self, query_length):
        return self.seen + query_length, 0

    def get_seq_length(self):
        return self.seen

    def get_max_length(self):
        return -1

    get_max_cache_shape = get_max_length  # its name in earlier releases of the library

    def offload(self):
        self.state = {name: tensor.to("cpu", non_blocking=True) for name, tensor in self.state.items()}

    def prefetch(self):
        pass

    def reset(self):
        self.state = {}
        self.seen = 0

    def _each(self, change):
        self.state = {name: change(tensor) for name, tensor in self.state.items()}

    def reorder_cache(self, beam_idx):
        self._each(lambda tensor: tensor.index_select(0, beam_idx.to(tensor.device)))

    def batch_repeat_interleave(self, repeats):
        self._each(lambda tensor: tensor.repeat_interleave(repeats, dim=0))

    def batch_select_indices(self, indices):
        self._each(lambda tensor: tensor[indices])


# Release 5.24 of the library renamed what `generate` hands from token to token; both names are read, and the library's own is given back.
CACHE_NAME = "cache" if "cache" in {part.name for part in fields(CausalLMOutputWithPast)} else "past_key_values"


def one_cache(past_key_values, cache):
    """The cache that the caller gave, by either name."""
    if past_key_values is not None and cache is not None:
        raise ValueError("give either cache or past_key_values: they are two names of the same thing")
    return cache if past_key_values is None else past_key_values


class EulerStackCache(Cache):
    """One cache for each mixer, in the order the model was built; a branched mixer has one for each branch."""

    def __init__(self, slots):
        super().__init__(layers=[make() for make in slots])

    def get_seq_length(self, layer_idx=0):
        return max(layer.get_seq_length() for layer in self.layers)  # a layer of an ODE method keeps no keys


def cache_of(past_key_values, slot, kind):
    """The cache of one mixer, which must be of the given kind."""
    if past_key_values is None:
        return None
    layer = past_key_values.layers[slot] if slot < len(past_key_values.layers) else None
    if not isinstance(layer, kind):
        raise TypeError(f"this model keeps a {kind.__name__} here; let it make its cache itself: leave it out, or use new_cache()")
    return layer
