"""A language model built from a design in the EulerStack language (config.design), for the transformers library, version 5.

Read it from the bottom up: the model embeds tokens, runs its layers, norms and projects to scores of the next token. A layer is a mixer
(moves information between tokens), a feed-forward part (works on each token), norms and a residual form that joins them. Every class below
is one kind of one of these parts; the tables at the end of each section say which name of the design builds which class.

Shapes: B sequences, T tokens, d width of the residual stream, H query heads, K key/value heads, h size of a head, V vocabulary.
Parameters have the names and shapes that the EulerStack trainer gives them, so weights move between both unchanged.
"""

import math
from dataclasses import dataclass, fields
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import nn
from transformers import GenerationMixin, PreTrainedModel
from transformers import initialization as init
from transformers.cache_utils import Cache, CacheLayerMixin, DynamicLayer, DynamicSlidingWindowLayer
from transformers.modeling_layers import GradientCheckpointingLayer
from transformers.modeling_outputs import BaseModelOutputWithPast, CausalLMOutputWithPast, ModelOutput
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS

from .configuration_eulerstack import EulerStackConfig


# ---------------------------------------------------------------------------------------------------------------------------------------
# Fields of a design


def field(values, name, default=None):
    """A field of a part; `default` where it is not written (null means: off, or derived from the model's sizes)."""
    value = values.get(name)
    return default if value is None else value


class Linear(nn.Linear):
    """y = W x + b. Weights that are kept in float32 (compatibility.dtype_policy: layered_safe) are multiplied there."""

    def forward(self, x):
        if self.weight.dtype == x.dtype and (self.bias is None or self.bias.dtype == x.dtype):
            return super().forward(x)
        y = F.linear(x.to(self.weight.dtype), self.weight)
        return (y if self.bias is None else y + self.bias).to(x.dtype)


class Place:
    """Where a part stands: the model's configuration, its layer's definition, width and number."""

    def __init__(self, config, block, layer, slots):
        self.config = config
        self.block = block
        self.layer = layer
        self.width = block.get("width") or config.hidden_size
        self.slots = slots  # one entry for each cache that a mixer keeps; a mixer appends its own

    @property
    def model(self):
        return self.config.design["model"]

    def new_slot(self, make_cache):
        self.slots.append(make_cache)
        return len(self.slots) - 1


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


# ---------------------------------------------------------------------------------------------------------------------------------------
# Norms


class RMSNorm(nn.Module):
    """y = w * x / sqrt(mean(x^2) + eps), with norm_offset (1 + w) in place of w. Zhang & Sennrich 2019."""

    def __init__(self, values, width):
        super().__init__()
        self.offset = 1.0 if field(values, "vendor.studio.norm_offset", False) else 0.0
        affine = field(values, "vendor.studio.norm_affine", True)
        self.weight = nn.Parameter(torch.full((width,), 1.0 - self.offset)) if affine else None
        self.eps = field(values, "vendor.studio.norm_eps", 1e-6)

    def forward(self, x):
        wide = x.float()
        y = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.eps)
        return (y if self.weight is None else (self.weight.float() + self.offset) * y).to(x.dtype)


class LayerNorm(nn.Module):
    """y = w * (x - mean(x)) / sqrt(var(x) + eps) + b. Ba et al. 2016."""

    def __init__(self, values, width):
        super().__init__()
        affine = field(values, "vendor.studio.norm_affine", True)
        self.weight = nn.Parameter(torch.ones(width)) if affine else None
        self.bias = nn.Parameter(torch.zeros(width)) if affine else None
        self.eps = field(values, "vendor.studio.norm_eps", 1e-5)

    def forward(self, x):
        weight, bias = (None, None) if self.weight is None else (self.weight.float(), self.bias.float())
        return F.layer_norm(x.float(), x.shape[-1:], weight, bias, self.eps).to(x.dtype)


NORMS = {"rmsnorm": RMSNorm, "layernorm": LayerNorm}


def build_norm(values, width):
    return NORMS[values["kind"]](values, width)


# ---------------------------------------------------------------------------------------------------------------------------------------
# Positions


def rope_frequencies(rope, size, max_positions, lengths):
    """Angles a position turns the pairs of a head of this size by: {B, size / 2}, or {1, size / 2} when they do not depend on the lengths
    of the sequences (lengths {B}). Su et al. 2021; scalings: Chen et al. 2023 (linear), Peng et al. 2023 (dynamic, yarn), Llama 3, Ding et al.
    2024 (longrope)."""
    kind, theta = rope["rope_type"], rope["rope_theta"]
    factor = rope.get("factor", 1.0)
    original = rope.get("original_max_position_embeddings", max_positions)
    double = torch.float64
    exponent = -2.0 * torch.arange(size // 2, dtype=double) / size
    if kind == "dynamic":
        stretched = factor * (lengths.to("cpu", double) / max(1, original)).clamp(min=1.0) - (factor - 1)
        bases = theta * stretched ** (size / (size - 2) if size > 2 else 1.0)
        return bases[:, None] ** exponent
    frequencies = theta**exponent
    if kind == "longrope":
        factors = torch.tensor([rope["short_factor"], rope["long_factor"]], dtype=double)
        return frequencies[None] / factors[(lengths.to("cpu") > original).long()]
    if kind == "linear":
        frequencies = frequencies / factor
    elif kind == "llama3":
        low, high = rope["low_freq_factor"], rope["high_freq_factor"]
        turns = original * frequencies / (2 * math.pi)
        kept = ((turns - low) / (high - low)).clamp(0, 1) if high > low else (turns > low).to(double)
        frequencies = (1 - kept) * frequencies / factor + kept * frequencies
    elif kind == "yarn":

        def dimension_of(turns):
            return size * math.log(original / (turns * 2 * math.pi)) / (2 * math.log(theta))

        low = max(0.0, math.floor(dimension_of(rope["beta_fast"])))
        high = min(size - 1.0, math.ceil(dimension_of(rope["beta_slow"])))
        high += 0.001 if high == low else 0
        stretched = ((torch.arange(size // 2, dtype=double) - low) / (high - low)).clamp(0, 1)
        frequencies = stretched * frequencies / factor + (1 - stretched) * frequencies
    return frequencies[None]


def rope_table(config, size, positions, theta=None):
    """Cosine and sine {B, T, size / 2} of the angles at `positions` {B, T}. Nothing is kept between calls: models built on the meta device
    would lose it. theta: of one layer, in place of the model's."""
    rope = config.rope_parameters if theta is None else {**config.rope_parameters, "rope_theta": theta}
    lengths = positions.amax(dim=1) + 1
    frequencies = rope_frequencies(rope, size, config.max_position_embeddings, lengths)
    precise = torch.float32 if positions.device.type == "mps" else torch.float64
    angles = positions[..., None].to(precise) * frequencies[:, None].to(positions.device, precise)
    scale = rope.get("attention_factor", 1.0)
    return (angles.cos() * scale).float(), (angles.sin() * scale).float()


def rotate(x, table, interleaved=False):
    """Turns pairs of the first numbers of each head, as many as the table has angles for: the halves against each other, or neighbours. x
    {B, heads, T, h}, table from rope_table."""
    cosine, sine = (part[:, None].to(x.dtype) for part in table)
    size = 2 * cosine.shape[-1]
    turned, rest = x[..., :size], x[..., size:]
    a, b = (turned[..., 0::2], turned[..., 1::2]) if interleaved else turned.chunk(2, dim=-1)
    return torch.cat([a * cosine - b * sine, b * cosine + a * sine, rest], dim=-1)


def alibi_slopes(heads):
    """Press et al. 2022, section 3; for a number of heads that is no power of two as in the authors' code."""
    power = 2 ** int(math.log2(heads))
    slopes = [2.0 ** (-8.0 * i / power) for i in range(1, power + 1)]
    return slopes + [2.0 ** (-4.0 * i / power) for i in range(1, 2 * (heads - power), 2)]


class Context:
    """What every layer of one forward pass needs. A mapping, so that it moves between devices with the layers (device_map)."""

    @staticmethod
    def of(ids, positions, padding, past, auxiliary=None):
        """ids, positions {B, T}; padding {B, past + T}, true where a token is, or None when there is no padding; past: tokens in the cache;
        offset: added to a mixer's cache number when its layer runs again."""
        return {"ids": ids, "positions": positions, "padding": padding, "past": past, "auxiliary": auxiliary, "offset": 0}


def real_tokens(context, x):
    """{B, T, 1}: one where a token is, zero where padding is; None without padding."""
    if context["padding"] is None:
        return None
    return context["padding"][:, -x.shape[1] :, None].to(x.dtype)


# ---------------------------------------------------------------------------------------------------------------------------------------
# Attention


def visible_keys(context, tokens, keys, first_key, window=None, mode="standard", dilation=1):
    """{B or 1, 1, T, keys}: which of the keys, the first of which stands at place `first_key`, each of the last T tokens sees. Padding is
    seen by nobody but itself."""
    distance = distances(context, tokens, keys, first_key)
    seen = distance >= 0
    if window is not None:
        near = distance < window
        if mode == "dilated":
            near = near & (distance % dilation == 0)
        elif mode == "nsa":
            near = near | (distance % (window * dilation) == 0)
        seen = seen & near
    seen = seen[None, None]
    if context["padding"] is not None:
        seen = seen & context["padding"][:, None, None, first_key : first_key + keys]
        seen = seen | (distance == 0)[None, None]
    return seen


def distances(context, tokens, keys, first_key):
    """{T, keys}: how many tokens a key stands before a query."""
    device = context["positions"].device
    query = torch.arange(context["past"], context["past"] + tokens, device=device)[:, None]
    return query - torch.arange(first_key, first_key + keys, device=device)[None]


def softmax_attention(module, query, key, value, attention_mask, scaling, dropout=0.0, **kwargs):
    """The plain form, used where the library has no faster one. query {B, H, T, h}, key and value {B, K, T', h}; gives {B, T, H, h}."""
    groups = query.shape[1] // key.shape[1]
    key, value = key.repeat_interleave(groups, dim=1), value.repeat_interleave(groups, dim=1)
    scores = query @ key.transpose(2, 3) * scaling
    if attention_mask is None and query.shape[2] > 1:
        attention_mask = torch.ones(scores.shape[2:], dtype=torch.bool, device=scores.device).tril()
    if attention_mask is not None:
        if attention_mask.dtype == torch.bool:
            scores = scores.masked_fill(~attention_mask, torch.finfo(scores.dtype).min)
        else:
            scores = scores + attention_mask
    weights = F.softmax(scores, dim=-1, dtype=torch.float32).to(query.dtype)
    weights = F.dropout(weights, p=dropout, training=module.training)
    return (weights @ value).transpose(1, 2).contiguous(), weights


class Weights(nn.Module):
    """Parameters that are no matrix of one product: `weight`, and `bias` where asked for."""

    def __init__(self, shape, bias=None):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(shape))
        if bias is not None:
            self.bias = nn.Parameter(torch.empty(bias))


class AttentionBase(nn.Module):
    """What both forms of attention share: which keys a query sees, and how scores become weights."""

    is_causal = True

    def __init__(self, values, place):
        super().__init__()
        self.config = place.config
        self.heads = place.model["n_heads"]
        self.window = field(values, "window")
        self.mode = field(values, "window_mode", "standard")
        self.dilation = field(values, "window_dilation", 4 if self.mode == "nsa" else 1)
        self.dropout = field(values, "attn_drop", 0.0)
        self.softcap = field(values, "vendor.studio.attn_softcap")
        self.positions = place.config.design["positional"]["kind"]
        self.theta = field(values, "vendor.studio.rope_theta")
        self.interleaved = field(values, "vendor.studio.rope_interleaved", False)
        sinks = values.get("attention_sinks")
        self.sink_count = field(sinks, "n_per_head", 1) if sinks is not None else 0
        self.sinks = None
        if self.sink_count > 0 and field(sinks, "learnable", True):
            self.sinks = Weights((self.heads, self.sink_count))
        self.layer_idx = place.new_slot(self.new_cache)

    def new_cache(self):
        rolling = self.window is not None and self.mode != "nsa"
        return DynamicSlidingWindowLayer(sliding_window=self.window) if rolling else DynamicLayer()

    def cached(self, key, value, tokens, context, past_key_values):
        """The keys and values of all tokens that can be seen, and the place of the first."""
        if past_key_values is None:
            return key, value, 0
        slot = self.layer_idx + context["offset"]
        first_key = past_key_values.get_mask_sizes(tokens, slot)[1]
        return *past_key_values.update(key, value, slot), first_key

    def table(self, context, size):
        return rope_table(self.config, size, context["positions"], self.theta)

    def visible(self, context, tokens, keys, first_key):
        return visible_keys(context, tokens, keys, first_key, self.window, self.mode, self.dilation)

    def attend(self, query, key, value, context, first_key, **kwargs):
        """query {B, H, T, h}, key and value {B, K, T', h} from place `first_key` on; gives {B, T, H, v}."""
        tokens, keys = query.shape[2], key.shape[2]
        dropout = self.dropout if self.training else 0.0
        if self.softcap is not None or self.sink_count > 0:
            groups = query.shape[1] // key.shape[1]
            key, value = key.repeat_interleave(groups, dim=1), value.repeat_interleave(groups, dim=1)
            weights = self.weigh(query @ key.transpose(2, 3), context, first_key)
            return (F.dropout(weights, p=dropout, training=self.training) @ value).transpose(1, 2)
        function = ALL_ATTENTION_FUNCTIONS.get_interface(self.config._attn_implementation, softmax_attention)
        mask = self.mask(context, tokens, keys, first_key, query.dtype)
        return function(self, query, key, value, mask, scaling=self.scaling, dropout=dropout, **kwargs)[0]

    def mask(self, context, tokens, keys, first_key, dtype):
        """None where the tokens see all keys before them; else which they see, or what is added to their scores."""
        whole = context["padding"] is None and (self.window is None or (keys <= self.window and self.mode != "dilated"))
        if whole and self.positions != "alibi" and tokens in (1, keys):
            return None
        seen = self.visible(context, tokens, keys, first_key)
        if self.positions != "alibi":
            return seen
        return self.distance_bias(context, tokens, keys, first_key, dtype).masked_fill(~seen, torch.finfo(dtype).min)

    def distance_bias(self, context, tokens, keys, first_key, dtype):
        distance = distances(context, tokens, keys, first_key)
        slopes = torch.tensor(alibi_slopes(self.heads), dtype=dtype, device=distance.device)
        return -slopes[None, :, None, None] * distance.to(dtype)

    def weigh(self, products, context, first_key):
        """Weights {B, H, T, T'} of products q . k. softcap: scores z become c tanh(z / c) (Gemma 2); sinks: scores without a value."""
        tokens, keys = products.shape[2:]
        scores = self.capped(products)
        if self.positions == "alibi":
            scores = scores + self.distance_bias(context, tokens, keys, first_key, scores.dtype)
        return self.shares(scores, self.visible(context, tokens, keys, first_key)).to(products.dtype)

    def capped(self, products):
        scores = products.float() * self.scaling
        return scores if self.softcap is None else self.softcap * torch.tanh(scores / self.softcap)

    def shares(self, scores, seen):
        """Softmax over the seen scores and the sinks; zero for the others, also where nothing is seen."""
        keys = scores.shape[-1]
        scores = scores.masked_fill(~seen, -1e30)
        if self.sink_count > 0:
            sinks = scores.new_zeros(self.heads, self.sink_count) if self.sinks is None else self.sinks.weight.float()
            scores = torch.cat([scores, sinks[None, :, None].expand(*scores.shape[:3], -1)], dim=-1)
        return F.softmax(scores, dim=-1)[..., :keys].masked_fill(~seen, 0.0)


class Attention(AttentionBase):
    """softmax(q k^T / sqrt(h)) v over the tokens before, with shared key/value heads, window and positions as the design says. Vaswani et
    al. 2017; grouped heads: Ainslie et al. 2023."""

    def __init__(self, values, place):
        super().__init__(values, place)
        self.kv_heads = field(values, "vendor.studio.n_kv_heads", place.model["n_kv_heads"])
        self.head_dim = field(values, "vendor.studio.head_dim", place.width // self.heads)
        self.num_key_value_groups = self.heads // self.kv_heads
        self.scaling = field(values, "vendor.studio.attn_scale", self.head_dim**-0.5)
        self.rotated = field(values, "vendor.studio.rope_dim", self.head_dim) if self.positions == "rope" else 0
        bias = field(values, "qkv_bias", False)
        self.q_proj = Linear(place.width, self.heads * self.head_dim, bias=bias)
        self.k_proj = Linear(place.width, self.kv_heads * self.head_dim, bias=bias)
        self.v_proj = Linear(place.width, self.kv_heads * self.head_dim, bias=bias)
        self.o_proj = Linear(self.heads * self.head_dim, place.width, bias=field(values, "vendor.studio.o_bias", False))
        self.qk_norm = field(values, "vendor.studio.qk_norm", "none")
        if self.qk_norm in ("head", "width"):
            norm = {key: place.block["norm"].get(key) for key in ("vendor.studio.norm_eps", "vendor.studio.norm_offset")}
            whole = self.qk_norm == "width"
            self.q_norm = RMSNorm(norm, self.heads * self.head_dim if whole else self.head_dim)
            self.k_norm = RMSNorm(norm, self.kv_heads * self.head_dim if whole else self.head_dim)

    def split(self, x, norm=None):
        """{B, T, n h} to heads {B, n, T, h}; the norm is of all numbers or of each head."""
        if norm is not None and self.qk_norm == "width":
            x = norm(x)
        x = x.view(*x.shape[:-1], -1, self.head_dim)
        if norm is not None and self.qk_norm == "head":
            x = norm(x)
        return x.transpose(1, 2)

    def forward(self, x, context, past_key_values=None, **kwargs):
        query = self.split(self.q_proj(x), getattr(self, "q_norm", None))
        key = self.split(self.k_proj(x), getattr(self, "k_norm", None))
        value = self.split(self.v_proj(x))
        if self.rotated > 0:
            table = self.table(context, self.rotated)
            query, key = rotate(query, table, self.interleaved), rotate(key, table, self.interleaved)
        key, value, first_key = self.cached(key, value, x.shape[1], context, past_key_values)
        y = self.attend(query, key, value, context, first_key, **kwargs)
        return self.o_proj(y.reshape(*x.shape[:-1], -1))


class LatentAttention(AttentionBase):
    """Keys and values of all heads are read from one latent of size r; the cache holds the latent and one rotated key that all heads share:
    r + h_r numbers a token. DeepSeek-AI 2024 (DeepSeek-V2), section 2.1."""

    num_key_value_groups = 1

    def __init__(self, values, place):
        super().__init__(values, place)
        mla = values.get("vendor.studio.mla") or {}
        head = field(values, "vendor.studio.head_dim", place.width // self.heads)
        rope = self.positions == "rope"
        self.latent = values["latent_dim"]
        self.query_latent = field(mla, "q_lora", 0)
        self.rope_dim = field(mla, "rope_head_dim", head // 4 * 2 if rope else 0)
        self.plain_dim = field(mla, "nope_head_dim", max(1, head - self.rope_dim))
        self.value_dim = field(mla, "v_head_dim", head)
        self.rotated = self.rope_dim if rope else 0
        self.head_dim = self.plain_dim + self.rope_dim
        self.scaling = field(values, "vendor.studio.attn_scale", self.head_dim**-0.5)
        bias = field(values, "qkv_bias", False)
        eps = {"vendor.studio.norm_eps": place.block["norm"].get("vendor.studio.norm_eps")}
        if self.query_latent > 0:
            self.q_a_proj = Linear(place.width, self.query_latent, bias=bias)
            self.q_a_layernorm = RMSNorm(eps, self.query_latent)
            self.q_b_proj = Linear(self.query_latent, self.heads * self.head_dim, bias=False)
        else:
            self.q_proj = Linear(place.width, self.heads * self.head_dim, bias=bias)
        self.kv_a_proj_with_mqa = Linear(place.width, self.latent + self.rope_dim, bias=bias)
        self.kv_a_layernorm = RMSNorm(eps, self.latent)
        self.kv_b_proj = Linear(self.latent, self.heads * (self.plain_dim + self.value_dim), bias=False)
        self.o_proj = Linear(self.heads * self.value_dim, place.width, bias=field(values, "vendor.studio.o_bias", False))

    def forward(self, x, context, past_key_values=None, **kwargs):
        query = self.q_b_proj(self.q_a_layernorm(self.q_a_proj(x))) if self.query_latent > 0 else self.q_proj(x)
        query = query.view(*x.shape[:-1], self.heads, self.head_dim).transpose(1, 2)
        plain, turning = query.split([self.plain_dim, self.rope_dim], dim=-1)
        latent, key = self.kv_a_proj_with_mqa(x).split([self.latent, self.rope_dim], dim=-1)
        latent, key = self.kv_a_layernorm(latent)[:, None], key[:, None]
        if self.rotated > 0:
            table = self.table(context, self.rotated)
            turning, key = rotate(turning, table, self.interleaved), rotate(key, table, self.interleaved)
        latent, key, first_key = self.cached(latent, key, x.shape[1], context, past_key_values)
        form = self.whole if past_key_values is None else self.absorbed
        y = form(plain, turning, latent, key, context, first_key, **kwargs)
        return self.o_proj(y.reshape(*x.shape[:-1], -1))

    def whole(self, plain, turning, latent, key, context, first_key, **kwargs):
        """Keys and values of all tokens are made."""
        up = self.kv_b_proj(latent[:, 0]).view(latent.shape[0], latent.shape[2], self.heads, -1).transpose(1, 2)
        plain_key, value = up.split([self.plain_dim, self.value_dim], dim=-1)
        query = torch.cat([plain, turning], dim=-1)
        key = torch.cat([plain_key, key.expand(-1, self.heads, -1, -1)], dim=-1)
        return self.attend(query, key, value, context, first_key, **kwargs)

    def absorbed(self, plain, turning, latent, key, context, first_key, **kwargs):
        """q^T W c = (W^T q)^T c: queries are carried into the latent's space, so keys and values are never made."""
        up = self.kv_b_proj.weight.view(self.heads, self.plain_dim + self.value_dim, self.latent)
        carried = torch.einsum("bhtn,hnr->bhtr", plain, up[:, : self.plain_dim])
        products = carried @ latent.transpose(2, 3) + turning @ key.transpose(2, 3)
        mixed = self.weigh(products, context, first_key) @ latent
        return torch.einsum("bhtr,hvr->bthv", mixed, up[:, self.plain_dim :])


def rounded_to(x, form):
    """To the nearest number of the format; each vector has a scale of its own in the two narrow ones (OCP 2023, Microscaling formats). The
    gradient passes straight through (Bengio et al. 2013)."""
    if form == "fp32":
        return x
    plain = x.detach().float()
    if form == "bf16":
        rounded = plain.to(torch.bfloat16).float()
    else:
        scale = plain.abs().amax(-1, keepdim=True).clamp(min=1e-12) / (448.0 if form == "fp8" else 6.0)
        one = plain / scale
        if form == "fp8":
            rounded = one.to(torch.float8_e4m3fn).float() * scale
        else:  # 0 to 2 by halves, 2 to 4 by ones, 4 and 6
            size = one.abs()
            steps = torch.where(size < 2, (size * 2).round() / 2, torch.where(size < 4, size.round(), (size / 2).round() * 2))
            rounded = one.sign() * steps * scale
    return x + (rounded - plain).to(x.dtype)


class BlockIndexer(nn.Module):
    """Scores of blocks for each query. relu_mha: DeepSeek-AI 2025 (V3.2), equation 1; learned_block_sel: Bahdanau et al. 2015, section 3.1."""

    def __init__(self, values, width):
        super().__init__()
        self.form, self.heads, self.size = values["arch"], field(values, "n_heads", 1), field(values, "d_per_head", 1)
        self.dtype = field(values, "dtype", "fp32")
        self.q_proj = Linear(width, self.heads * self.size, bias=False)
        self.k_proj = Linear(width, self.size if self.form == "relu_mha" else self.heads * self.size, bias=False)
        if self.form == "relu_mha":
            self.weights_proj = Linear(width, self.heads, bias=False)
        if self.form == "learned_block_sel":
            self.score = Weights((self.heads, self.size))

    def forward(self, x, entries):
        """x {B, T, d}, entries {B, n, k}; gives {B, T, n}."""
        query = rounded_to(self.q_proj(x).unflatten(-1, (self.heads, self.size)), self.dtype)
        if self.form == "relu_mha":
            products = torch.einsum("bthd,bnd->bthn", query, entries) / math.sqrt(self.size)
            return (F.relu(products) * (self.weights_proj(x) / math.sqrt(self.heads))[..., None]).sum(2)
        if self.form == "dot_product":
            return query.flatten(2) @ entries.transpose(1, 2) / (math.sqrt(self.size) * self.heads)
        keys = entries.unflatten(-1, (self.heads, self.size))[:, None]
        return (torch.tanh(query[:, :, None] + keys) * self.score.weight).sum((-1, -2)) / self.heads


class CompressedAttention(Attention):
    """A block of m tokens gives one key and one value for each key/value head; a query reads the entries of complete blocks beside the tokens
    near to it. csa: entries of the best blocks; hca: of all; nsa_learned: all entries, tokens of the best blocks and near tokens, added by gates.
    DeepSeek-AI 2026 (DeepSeek-V4), sections 2.3.1 and 2.3.2; Yuan et al. 2025, section 3. The cache keeps every token; entries are made anew."""

    def __init__(self, values, place):
        super().__init__(values, place)
        block = values["compression"]
        self.form, self.pool = block["kind"], field(block, "pool", "softmax_gated")
        self.block, self.top = block["m_block"], field(block, "top_k_blocks", 16)
        width = self.kv_heads * self.head_dim
        if self.pool == "softmax_gated":
            self.pool_gate = Linear(place.width, width, bias=False)
        if self.pool in ("softmax_gated", "learned_pool"):
            self.pool_position = Weights((self.block, width))
        self.indexer = BlockIndexer(block["indexer"], place.width) if block.get("indexer") is not None else None
        if self.form == "nsa_learned":
            self.branch_gate = Linear(place.width, 3 * self.heads, bias=False)

    def new_cache(self):
        return StateLayer()

    def pooled(self, blocks, weights):
        """blocks {B, n, m, e}; gives {B, n, e}."""
        if weights is not None:
            return (blocks * weights).sum(2)
        return blocks.amax(2) if self.pool == "max" else blocks.mean(2)

    def entries(self, tokens):
        """Keys, values {B, K, n, h} and index keys {B, n, k} of the complete blocks of the tokens, which stand in order."""
        count = tokens["key"].shape[1] // self.block

        def blocks(x):
            return x[:, : count * self.block].unflatten(1, (count, self.block))

        weights = None
        if self.pool == "softmax_gated":
            weights = F.softmax(blocks(tokens["gate"]) + self.pool_position.weight, dim=2)
        elif self.pool == "learned_pool":
            weights = F.softmax(self.pool_position.weight, dim=0)
        key = self.split(self.pooled(blocks(tokens["key"]), weights))
        value = self.split(self.pooled(blocks(tokens["value"]), weights))
        if self.rotated > 0:  # for the place of the block's first token
            places = torch.arange(0, count * self.block, self.block, device=key.device)[None]
            key = rotate(key, rope_table(self.config, self.rotated, places.expand(key.shape[0], -1), self.theta), self.interleaved)
        index = None if self.indexer is None else rounded_to(blocks(tokens["index"]).mean(2), self.indexer.dtype)
        return key, value, index

    def chosen(self, scores, complete):
        """{B, T, n}: the best blocks of each query; equal scores in their order."""
        ranked = scores.detach().masked_fill(~complete, -1e30)
        best = torch.sort(ranked, dim=-1, stable=True, descending=True).indices[..., : min(self.top, ranked.shape[-1])]
        return torch.zeros_like(complete).scatter(-1, best, True) & complete

    def forward(self, x, context, past_key_values=None, **kwargs):
        query, key = self.split(self.q_proj(x), getattr(self, "q_norm", None)), self.split(self.k_proj(x), getattr(self, "k_norm", None))
        turned = key
        if self.rotated > 0:
            table = self.table(context, self.rotated)
            query, turned = rotate(query, table, self.interleaved), rotate(key, table, self.interleaved)
        tokens = {"key": key.transpose(1, 2).flatten(2), "turned": turned.transpose(1, 2).flatten(2), "value": self.v_proj(x)}
        if self.pool == "softmax_gated":
            tokens["gate"] = self.pool_gate(x)
        if self.indexer is not None:
            tokens["index"] = self.indexer.k_proj(x)
        cache = cache_of(past_key_values, self.layer_idx + context["offset"], StateLayer)
        if cache is not None:
            if cache.state:
                tokens = {name: torch.cat([cache.state[name], part], dim=1) for name, part in tokens.items()}
            cache.advance(x.shape[1], **tokens)
        padding, length = context["padding"], tokens["key"].shape[1]
        place = torch.arange(length - x.shape[1], length, device=x.device)[None].expand(x.shape[0], -1)
        if padding is not None:  # tokens first, padding behind them, where no query sees it
            order = torch.argsort((~padding).to(torch.uint8), dim=1, stable=True)[..., None]
            tokens = {name: part.gather(1, order.expand(-1, -1, part.shape[2])) for name, part in tokens.items()}
            place = (padding.long().cumsum(1) - 1).clamp(min=0)[:, -x.shape[1] :]
        return self.o_proj(self.mix(x, query, tokens, place))

    def mix(self, x, query, tokens, place):
        """What queries {B, H, T, h} of the tokens x {B, T, d} at the places {B, T} read."""
        wide = self.num_key_value_groups
        key, value = (self.split(tokens[name]).repeat_interleave(wide, dim=1) for name in ("turned", "value"))
        keys = torch.arange(key.shape[2], device=x.device)
        distance = place[..., None] - keys
        near_seen = distance >= 0
        if self.window is None:
            near_seen = near_seen & (keys // self.block >= place[..., None] // self.block)
        else:
            near = distance < self.window
            if self.mode == "dilated":
                near = near & (distance % self.dilation == 0)
            elif self.mode == "nsa":
                near = near | (distance % (self.window * self.dilation) == 0)
            near_seen = near_seen & near
        near = self.biased(query @ key.transpose(2, 3), distance)
        gates = torch.sigmoid(self.branch_gate(x)).unflatten(-1, (3, self.heads)) if self.form == "nsa_learned" else None
        count = key.shape[2] // self.block
        if count == 0:
            y = self.read(near, near_seen, value)
            return (y if gates is None else y * gates[:, :, 2, :, None]).flatten(2)
        far_key, far_value, index = self.entries(tokens)
        far_key, far_value = far_key.repeat_interleave(wide, dim=1), far_value.repeat_interleave(wide, dim=1)
        blocks = torch.arange(count, device=x.device)
        far = self.biased(query @ far_key.transpose(2, 3), place[..., None] - blocks * self.block)
        complete = blocks < ((place + 1) // self.block)[..., None]
        if index is not None:
            scores = self.indexer(x, index).float()
            chosen = self.chosen(scores, complete)
        if gates is not None:
            of_key = (keys // self.block).clamp(max=count - 1)
            in_chosen = chosen[..., of_key] & (keys // self.block < count)
            parts = (self.read(far, complete, far_value), self.read(near + scores[..., of_key][:, None], in_chosen, value),
                     self.read(near, near_seen, value))
            return sum(part * gates[:, :, i, :, None] for i, part in enumerate(parts)).flatten(2)
        if index is not None:
            far, complete = far + scores[:, None], chosen
        both = self.read(torch.cat([near, far], dim=-1), torch.cat([near_seen, complete], dim=-1), torch.cat([value, far_value], dim=2))
        return both.flatten(2)

    def biased(self, products, distance):
        scores = self.capped(products)
        if self.positions != "alibi":
            return scores
        return scores - torch.tensor(alibi_slopes(self.heads), device=scores.device)[:, None, None] * distance[:, None]

    def read(self, scores, seen, value):
        weights = F.dropout(self.shares(scores, seen[:, None]), p=self.dropout, training=self.training)
        return (weights.to(value.dtype) @ value).transpose(1, 2)


def build_attention(values, place):
    if values.get("compression") is not None:
        return CompressedAttention(values, place)
    return LatentAttention(values, place) if values.get("latent_dim") is not None else Attention(values, place)


# ---------------------------------------------------------------------------------------------------------------------------------------
# Mixers with a state of fixed size


class ShortConv(nn.Conv1d):
    """A causal convolution of each channel by itself. x {B, T, C}, past {B, k - 1, C} or None for the start of the text."""

    def __init__(self, channels, kernel, bias=True):
        super().__init__(channels, channels, kernel, groups=channels, bias=bias)

    def forward(self, x, past):
        kernel = self.kernel_size[0]
        before = x.new_zeros(x.shape[0], kernel - 1, x.shape[2]) if past is None else past
        whole = torch.cat([before, x], dim=1)
        y = super().forward(whole.transpose(1, 2).to(self.weight.dtype)).transpose(1, 2)
        return y.to(x.dtype), whole[:, whole.shape[1] - kernel + 1 :]


def scan(log_decay, x, state):
    """h_t = exp(log_decay_t) h_(t-1) + x_t for all t. log_decay, x {B, T, ...}, state {B, ...} before the first token. Pieces of about sqrt(T)
    tokens go side by side, then their ends are carried on. Gives all h {B, T, ...}."""
    batch, time = x.shape[:2]
    size = max(1, math.isqrt(time))
    pieces = -(-time // size)
    fill = pieces * size - time
    if fill:
        x = F.pad(x, [0, 0] * (x.dim() - 2) + [0, fill])
        log_decay = F.pad(log_decay, [0, 0] * (x.dim() - 2) + [0, fill])
    x = x.reshape(batch, pieces, size, *x.shape[2:])
    log_decay = log_decay.reshape(batch, pieces, size, *log_decay.shape[2:])
    decay = log_decay.exp()
    inside = [x[:, :, 0]]
    for t in range(1, size):
        inside.append(decay[:, :, t] * inside[-1] + x[:, :, t])
    inside = torch.stack(inside, dim=2)
    until = log_decay.cumsum(dim=2).exp()  # how much of the state before a piece is left
    states = []
    for piece in range(pieces):
        states.append(inside[:, piece] + until[:, piece] * state[:, None])
        state = states[-1][:, -1]
    return torch.cat(states, dim=1)[:, :time]


def chunked(query, key, value, log_decay, state, chunk=64):
    """o_t = S_t^T q_t with S_t = exp(log_decay_t) S_(t-1) + k_t v_t^T, as matrix products of chunks (Dao & Gu 2024, section 6; Sun et al. 2023,
    section 2.3). query, key {B, H, T, N}, value {B, H, T, P}, log_decay {B, H, T}, state {B, H, N, P}; gives o {B, H, T, P} and the last state."""
    outputs = []
    for first in range(0, query.shape[2], chunk):
        q, k, v = (part[:, :, first : first + chunk] for part in (query, key, value))
        total = log_decay[:, :, first : first + chunk].cumsum(dim=-1)
        between = total[..., :, None] - total[..., None, :]
        causal = torch.ones(between.shape[-2:], dtype=torch.bool, device=between.device).tril()
        weights = between.masked_fill(~causal, -math.inf).exp() * (q @ k.transpose(2, 3))
        outputs.append(weights @ v + total.exp()[..., None] * (q @ state))
        left = (total[..., -1:] - total).exp()[..., None]
        state = total[..., -1, None, None].exp() * state + (left * k).transpose(2, 3) @ v
    return torch.cat(outputs, dim=2), state


class Recurrent(nn.Module):
    """A mixer that keeps a state: `read` gives its output and its state after the tokens."""

    def __init__(self, place):
        super().__init__()
        self.slot = place.new_slot(StateLayer)

    def forward(self, x, context, past_key_values=None, **kwargs):
        cache = cache_of(past_key_values, self.slot + context["offset"], StateLayer)
        y, state = self.read(x, context, dict(cache.state) if cache is not None else {})
        if cache is not None:
            cache.advance(x.shape[1], **state)
        return y


def only_real(x, context):
    """Zeros where padding is, so that a state does not see it."""
    real = real_tokens(context, x)
    return x if real is None else x * real


class Mamba1(Recurrent):
    """h_t = exp(D_t A) h_(t-1) + D_t B_t u_t for each channel; y_t = C_t h_t + D u_t. Gu & Dao 2023, section 3."""

    def __init__(self, values, place):
        super().__init__(place)
        self.inner = field(values, "expand", 2) * place.width
        self.state_size = field(values, "d_state", 64)
        self.rank = field(values, "vendor.studio.dt_rank", -(-place.width // 16))
        bias = field(values, "vendor.studio.proj_bias", False)
        self.in_proj = Linear(place.width, 2 * self.inner, bias=bias)
        self.conv1d = ShortConv(self.inner, field(values, "d_conv", 4), field(values, "vendor.studio.conv_bias", True))
        self.x_proj = Linear(self.inner, self.rank + 2 * self.state_size, bias=False)
        self.dt_proj = Linear(self.rank, self.inner)
        self.A_log = nn.Parameter(torch.empty(self.inner, self.state_size))
        self.D = nn.Parameter(torch.empty(self.inner))
        norm = {"vendor.studio.norm_eps": field(values, "vendor.studio.norm_eps", 1e-6)}
        self.inner_norms = field(values, "vendor.studio.inner_norms", False)
        if self.inner_norms:
            self.dt_layernorm = RMSNorm(norm, self.rank)
            self.b_layernorm = RMSNorm(norm, self.state_size)
            self.c_layernorm = RMSNorm(norm, self.state_size)
        self.out_proj = Linear(self.inner, place.width, bias=bias)

    def read(self, x, context, state):
        u, gate = self.in_proj(x).chunk(2, dim=-1)
        u, past = self.conv1d(only_real(u, context), state.get("past"))
        u = F.silu(u)
        low, b, c = self.x_proj(u).split([self.rank, self.state_size, self.state_size], dim=-1)
        if self.inner_norms:
            low, b, c = self.dt_layernorm(low), self.b_layernorm(b), self.c_layernorm(c)
        step = only_real(F.softplus(self.dt_proj(low).float()), context)
        before = state.get("state", step.new_zeros(x.shape[0], self.inner, self.state_size))
        log_decay = step[..., None] * -self.A_log.float().exp()
        states = scan(log_decay, (step * u.float())[..., None] * b.float()[:, :, None], before)
        y = (states @ c.float()[..., None]).squeeze(-1) + self.D.float() * u.float()
        return self.out_proj(y.to(x.dtype) * F.silu(gate)), {"past": past, "state": states[:, -1]}


class Mamba2(Recurrent):
    """As Mamba1 with one decay for each head of P channels, run as matrix products of chunks, and a norm after the gate. Dao & Gu 2024,
    sections 6 and 7."""

    def __init__(self, values, place):
        super().__init__(place)
        self.inner = field(values, "expand", 2) * place.width
        self.state_size = field(values, "d_state", 64)
        usual = max(size for size in range(1, min(64, self.inner) + 1) if self.inner % size == 0)
        self.head_dim = field(values, "vendor.studio.head_dim", usual)
        self.heads = self.inner // self.head_dim
        self.groups = field(values, "vendor.studio.n_groups", 1)
        self.wide = self.groups * self.state_size
        bias = field(values, "vendor.studio.proj_bias", False)
        self.in_proj = Linear(place.width, 2 * self.inner + 2 * self.wide + self.heads, bias=bias)
        self.conv1d = ShortConv(self.inner + 2 * self.wide, field(values, "d_conv", 4), field(values, "vendor.studio.conv_bias", True))
        self.dt_bias = nn.Parameter(torch.empty(self.heads))
        self.A_log = nn.Parameter(torch.empty(self.heads))
        self.D = nn.Parameter(torch.empty(self.heads))
        self.norm = Weights((self.inner,))
        self.eps = field(values, "vendor.studio.norm_eps", 1e-5)
        self.out_proj = Linear(self.inner, place.width, bias=bias)

    def read(self, x, context, state):
        gate, u, step = self.in_proj(x).split([self.inner, self.inner + 2 * self.wide, self.heads], dim=-1)
        u, past = self.conv1d(only_real(u, context), state.get("past"))
        u, b, c = F.silu(u).float().split([self.inner, self.wide, self.wide], dim=-1)
        u = u.unflatten(-1, (self.heads, self.head_dim))
        step = only_real(F.softplus(step.float() + self.dt_bias.float()), context)
        each = self.heads // self.groups
        b, c = (part.unflatten(-1, (self.groups, -1)).repeat_interleave(each, dim=2).transpose(1, 2) for part in (b, c))
        before = state.get("state", b.new_zeros(x.shape[0], self.heads, self.state_size, self.head_dim))
        log_decay = (step * -self.A_log.float().exp()).transpose(1, 2)
        y, after = chunked(c, b, (step[..., None] * u).transpose(1, 2), log_decay, before)
        y = (y.transpose(1, 2) + self.D.float()[:, None] * u).flatten(2) * F.silu(gate.float())
        grouped = y.unflatten(-1, (self.groups, -1))  # the norm is over the channels of a group
        grouped = grouped * torch.rsqrt(grouped.pow(2).mean(-1, keepdim=True) + self.eps)
        y = grouped.flatten(2) * self.norm.weight.float()
        return self.out_proj(y.to(x.dtype)), {"past": past, "state": after}


class RetNet(Recurrent):
    """S_t = g_i S_(t-1) + k_t v_t^T with a fixed g_i = 1 - 2^(-5-i) for each head i; o_t = S_t^T q_t, normed and gated. Sun et al. 2023."""

    def __init__(self, values, place):
        super().__init__(place)
        self.config = place.config
        self.heads = place.model["n_heads"]
        self.key_dim = place.width // self.heads
        self.value_dim = field(values, "vendor.studio.expand_v", 2) * self.key_dim
        rope = place.config.design["positional"]["kind"] == "rope"
        self.rotates = rope and field(values, "rope", True)
        inner = self.heads * self.value_dim
        self.q_proj = Linear(place.width, place.width, bias=False)
        self.k_proj = Linear(place.width, place.width, bias=False)
        self.v_proj = Linear(place.width, inner, bias=False)
        self.g_proj = Linear(place.width, inner, bias=False)
        self.o_proj = Linear(inner, place.width, bias=False)

    def read(self, x, context, state):
        def heads_of(y, size):
            return y.view(*y.shape[:-1], self.heads, size).transpose(1, 2)

        query, key = heads_of(self.q_proj(x), self.key_dim), heads_of(only_real(self.k_proj(x), context), self.key_dim)
        value = heads_of(self.v_proj(x), self.value_dim)
        if self.rotates:
            table = rope_table(self.config, self.key_dim, context["positions"])
            query, key = rotate(query, table), rotate(key, table)
        decay = torch.log(1 - torch.exp2(-5.0 - torch.arange(self.heads, device=x.device, dtype=torch.float32)))
        log_decay = decay[None, :, None].expand(x.shape[0], -1, x.shape[1])
        before = state.get("state", torch.zeros(x.shape[0], self.heads, self.key_dim, self.value_dim, device=x.device))
        y, after = chunked(query.float() * self.key_dim**-0.5, key.float(), value.float(), log_decay, before)
        y = F.layer_norm(y.transpose(1, 2), (self.value_dim,), eps=1e-6).flatten(2).to(x.dtype)
        return self.o_proj(F.silu(self.g_proj(x)) * y), {"state": after}


class Hyena(Recurrent):
    """Convolutions as long as the text, with filters computed by a small network from the distance, and gates between them. Poli et al. 2023.
    For going on, the inputs of every long convolution are kept."""

    BANDS, FREQUENCY = 8, 14.0  # what the filters know of a distance; the sines of their network

    def __init__(self, values, place):
        super().__init__(place)
        self.longest = place.config.max_position_embeddings
        self.depth = field(values, "depth", 2)
        self.decay = field(values, "filter_decay", 0.0)
        hidden = field(values, "filter_hidden", 64)
        streams = (self.depth + 1) * place.width
        self.in_proj = Linear(place.width, streams)
        self.short_conv = ShortConv(streams, 3)
        self.filter = nn.ModuleList(
            [Linear(2 * self.BANDS + 1, hidden), Linear(hidden, hidden), Linear(hidden, self.depth * place.width, bias=False)]
        )
        self.long_conv = nn.Module()
        self.long_conv.bias = nn.Parameter(torch.empty(self.depth, place.width))
        self.out_proj = Linear(place.width, place.width)

    def filters(self, lags, like):
        """{N, d, lags}: they depend on the distance only, never on the length of the text."""
        share = torch.arange(lags, device=like.device, dtype=torch.float32)[:, None] / self.longest
        angle = share * (2 * math.pi * torch.arange(1, self.BANDS + 1, device=like.device))
        x = torch.cat([share, angle.cos(), angle.sin()], dim=1).to(like.dtype)
        for linear in self.filter[:2]:
            x = torch.sin(self.FREQUENCY * linear(x))
        x = self.filter[2](x).float() * (share * -self.decay).exp()
        return x.unflatten(1, (self.depth, -1)).permute(1, 2, 0)

    def read(self, x, context, state):
        streams, past = self.short_conv(only_real(self.in_proj(x), context), state.get("past"))
        first, *gates = streams.chunk(self.depth + 1, dim=-1)
        z = only_real(first, context).transpose(1, 2)
        state = {**state, "past": past}
        lags = z.shape[2] + (state["inputs0"].shape[2] if "inputs0" in state else 0)
        points = 2 ** math.ceil(math.log2(2 * lags)) if lags > 1 else 2
        for n, filter_n in enumerate(self.filters(lags, x)):
            inputs = torch.cat([state[f"inputs{n}"], z], dim=2) if f"inputs{n}" in state else z
            state[f"inputs{n}"] = inputs
            spectrum = torch.fft.rfft(inputs.float(), n=points) * torch.fft.rfft(filter_n, n=points)
            convolved = torch.fft.irfft(spectrum, n=points)[..., lags - z.shape[2] : lags].to(x.dtype)
            z = gates[n].transpose(1, 2) * (convolved + z * self.long_conv.bias[n][:, None])
        return self.out_proj(z.transpose(1, 2)), state


class TestTimeTraining(Recurrent):
    """The state of a sequence is a small model f(x) = x + LN(net(x)) that learns f(k) = v while it reads; the output is f(q) after the step of
    its token. Sun et al. 2024, section 2."""

    NORM_EPS, BETA1, BETA2, ADAM_EPS, DECAY = 1e-6, 0.9, 0.999, 1e-8, 0.01

    def __init__(self, values, place):
        super().__init__(place)
        inner = values.get("inner_model") or {"kind": "mlp"}
        self.steps = field(values, "inner_steps_per_token", 1)
        self.rate = field(values, "inner_lr", 0.01)
        self.adamw = field(values, "inner_optimizer", "sgd") == "adamw"
        self.write_back = field(values, "vendor.studio.write_back", False)
        self.learned = None
        for name in ("q_proj", "k_proj", "v_proj"):
            setattr(self, name, Linear(place.width, place.width, bias=False))
        self.inner = nn.Module()
        if inner["kind"] == "linear":
            self.inner.fc = Linear(place.width, place.width)
        else:
            hidden = field(inner, "hidden", 256)
            self.inner.fc1, self.inner.fc2 = Linear(place.width, hidden), Linear(hidden, place.width)
        self.linear = inner["kind"] == "linear"
        self.inner.norm = nn.LayerNorm(place.width)
        self.o_proj = Linear(place.width, place.width, bias=False)

    def start_parameters(self):
        layers = [self.inner.fc] if self.linear else [self.inner.fc1, self.inner.fc2]
        return [part for layer in layers for part in (layer.weight, layer.bias)]

    def start(self, batch):
        return [weight.float()[None].expand(batch, *weight.shape) for weight in self.start_parameters()]

    def net(self, x, weights):
        """The inner model's layers at x {B, d}: normed output, 1 / root, and of an MLP the hidden values before and after the GELU."""
        before = hidden = None
        z = (weights[0] @ x[..., None]).squeeze(-1) + weights[1]
        if not self.linear:
            before, hidden = z, F.gelu(z)
            z = (weights[2] @ hidden[..., None]).squeeze(-1) + weights[3]
        centred = z - z.mean(-1, keepdim=True)
        root = torch.rsqrt(centred.pow(2).mean(-1, keepdim=True) + self.NORM_EPS)
        return centred * root, root, before, hidden

    def gradients(self, k, v, weights):
        """Of ||f(k) - v||^2 for every fast weight, written out, so that the outer gradient flows through the steps."""
        scale, shift = self.inner.norm.weight.float(), self.inner.norm.bias.float()
        normed, root, before, hidden = self.net(k, weights)
        g = 2 * (k + normed * scale + shift - v) * scale
        dz = root * (g - g.mean(-1, keepdim=True) - normed * (g * normed).mean(-1, keepdim=True))
        if self.linear:
            return [dz[:, :, None] * k[:, None], dz]
        slope = 0.5 * (1 + torch.erf(before * math.sqrt(0.5))) + before * torch.exp(-0.5 * before**2) / math.sqrt(2 * math.pi)
        dbefore = (weights[2].transpose(1, 2) @ dz[..., None]).squeeze(-1) * slope
        return [dbefore[:, :, None] * k[:, None], dbefore, dz[:, :, None] * hidden[:, None], dz]

    def step(self, weights, moments, gradients, real, count):
        """One step of SGD or AdamW (Loshchilov & Hutter 2019) where `real` {B} is one; count {B}: steps with this one."""
        changed, moments = [], dict(moments)
        for i, (weight, gradient) in enumerate(zip(weights, gradients)):
            shape = (-1,) + (1,) * (weight.dim() - 1)
            mask = real.view(shape)
            if not self.adamw:
                changed.append(weight - self.rate * mask * gradient)
                continue
            first, second = moments[f"first{i}"], moments[f"second{i}"]
            moments[f"first{i}"] = first = first + mask * (1 - self.BETA1) * (gradient - first)
            moments[f"second{i}"] = second = second + mask * (1 - self.BETA2) * (gradient**2 - second)
            n = count.clamp(min=1).view(shape)
            root = (second / (1 - self.BETA2**n)).clamp(min=1e-30).sqrt()
            move = weight * self.rate * self.DECAY + self.rate / (1 - self.BETA1**n) * first / (root + self.ADAM_EPS)
            changed.append(weight - mask * move)
        return changed, moments

    def read(self, x, context, state):
        if self.learned is not None and self.training:
            with torch.no_grad():
                for weight, learned in zip(self.start_parameters(), self.learned):
                    weight.copy_(learned)
            self.learned = None
        q, k, v = (proj(x).float() for proj in (self.q_proj, self.k_proj, self.v_proj))
        weights = [state[f"fast{i}"] for i in range(2 if self.linear else 4)] if state else self.start(x.shape[0])
        moments = {name: value for name, value in state.items() if name.startswith(("first", "second"))}
        if self.adamw and not moments:
            for i, weight in enumerate(weights):
                moments[f"first{i}"] = moments[f"second{i}"] = torch.zeros_like(weight)
        count = state.get("count", torch.zeros(x.shape[0], device=x.device))
        mask = real_tokens(context, q)
        scale, shift = self.inner.norm.weight.float(), self.inner.norm.bias.float()
        outputs = []
        for t in range(x.shape[1]):
            real = torch.ones_like(count) if mask is None else mask[:, t, 0]
            for _ in range(self.steps):
                count = count + real
                weights, moments = self.step(weights, moments, self.gradients(k[:, t], v[:, t], weights), real, count)
            outputs.append(q[:, t] + self.net(q[:, t], weights)[0] * scale + shift)
        if self.write_back and self.training:
            self.learned = [weight.detach()[-1].clone() for weight in weights]
        state = {**{f"fast{i}": weight for i, weight in enumerate(weights)}, **moments, "count": count}
        return self.o_proj(torch.stack(outputs, dim=1).to(x.dtype)), state


class Branched(nn.Module):
    """Every branch reads the whole text; a selector weighs their outputs for each token."""

    def __init__(self, values, place):
        super().__init__()
        selector = values.get("selector") or {}
        branches = values["branches"]
        self.chosen = field(selector, "top_k", 1) if field(selector, "type", "learned_gate") == "top_k" else len(branches)
        self.selector = Linear(place.width, len(branches), bias=False)
        self.branches = nn.Module()  # named as in the design, in its order
        self.names = list(branches)
        for name, branch in branches.items():
            self.branches.add_module(name, build_mixer(branch, place))

    def forward(self, x, context, past_key_values=None, **kwargs):
        weights = F.softmax(self.selector(x), dim=-1, dtype=torch.float32)
        if self.chosen < len(self.names):
            kept, places = weights.topk(self.chosen, dim=-1)
            # One weight divided by itself is one and would teach the selector nothing: it keeps the slope it had before.
            shares = torch.ones_like(kept) + (kept - kept.detach()) if self.chosen == 1 else kept / kept.sum(-1, keepdim=True)
            weights = torch.zeros_like(weights).scatter(-1, places, shares)
        total = 0
        for i, name in enumerate(self.names):
            y = self.branches.get_submodule(name)(x, context, past_key_values=past_key_values, **kwargs)
            total = total + weights[..., i, None].to(x.dtype) * y
        return total


def build_mamba(values, place):
    return Mamba2(values, place) if field(values, "variant", "mamba2") == "mamba2" else Mamba1(values, place)


MIXERS = {
    "attention": build_attention,
    "mamba": build_mamba,
    "retnet": RetNet,
    "hyena": Hyena,
    "ttt_layer": TestTimeTraining,
    "branched": Branched,
}


def build_mixer(values, place):
    return MIXERS[values["kind"]](values, place)


# ---------------------------------------------------------------------------------------------------------------------------------------
# Feed-forward parts


ACTIVATIONS = {"swiglu": F.silu, "silu": F.silu, "gelu": F.gelu, "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"), "relu": F.relu}


def ffn_width(values, place):
    usual = field(place.model, "dense_ffn_dim", place.model["mlp_ratio"] * place.width)
    return field(values, "vendor.studio.ffn_dim", usual)


def ffn_bias(values):
    return field(values, "vendor.studio.mlp_bias", field(values, "bias", False))


class Mlp(nn.Module):
    """W2 act(W1 x)."""

    def __init__(self, values, place):
        super().__init__()
        bias = ffn_bias(values)
        inner = ffn_width(values, place)
        self.up_proj = Linear(place.width, inner, bias=bias)
        self.down_proj = Linear(inner, place.width, bias=bias)
        self.activation = ACTIVATIONS[field(values, "vendor.studio.activation", field(values, "activation", "gelu"))]

    def forward(self, x, context):
        return self.down_proj(self.activation(self.up_proj(x)))


class GatedMlp(nn.Module):
    """W2 (act(Wg x) * W1 x). Shazeer 2020."""

    def __init__(self, values, place):
        super().__init__()
        bias = ffn_bias(values)
        inner = ffn_width(values, place)
        self.gate_proj = Linear(place.width, inner, bias=bias)
        self.up_proj = Linear(place.width, inner, bias=bias)
        self.down_proj = Linear(inner, place.width, bias=bias)
        self.activation = ACTIVATIONS[field(values, "vendor.studio.activation", field(values, "activation", "gelu"))]

    def forward(self, x, context):
        return self.down_proj(self.activation(self.gate_proj(x)) * self.up_proj(x))


class AuxiliaryLoss:
    """What the routers of one forward pass add to the loss."""

    def __init__(self):
        self.total = 0.0

        self.beside = 0.0  # of parts that learn beside the model: gates, memories

    def add(self, loss):
        self.total = self.total + loss

    def add_beside(self, loss):
        self.beside = self.beside + loss


class Experts(nn.Module):
    """All experts of a mixture; only the chosen ones compute."""

    def __init__(self, experts, width, inner, gated, bias, activation):
        super().__init__()
        self.first = "gate_up_proj" if gated else "up_proj"
        rows = (2 if gated else 1) * inner
        self.add_module(self.first, Weights((experts, rows, width), (experts, rows) if bias else None))
        self.down_proj = Weights((experts, width, inner), (experts, width) if bias else None)
        self.gated, self.activation = gated, activation

    def forward(self, hidden_states, top_k_index, top_k_weights):
        """hidden_states {N, d}, the other two {N, k}: sum over the chosen experts, weighted."""
        total = torch.zeros_like(hidden_states)
        up = self.get_submodule(self.first)
        for expert in top_k_index.unique().tolist():
            rows, slots = torch.where((top_k_index == expert) & (top_k_weights != 0))
            if rows.numel() == 0:
                continue
            y = F.linear(hidden_states[rows], up.weight[expert], up.bias[expert] if hasattr(up, "bias") else None)
            if self.gated:
                gate, y = y.chunk(2, dim=-1)
                y = self.activation(gate) * y
            else:
                y = self.activation(y)
            bias = self.down_proj.bias[expert] if hasattr(self.down_proj, "bias") else None
            y = F.linear(y, self.down_proj.weight[expert], bias) * top_k_weights[rows, slots, None]
            total = total.index_add(0, rows, y.to(total.dtype))
        return total


class MixtureOfExperts(nn.Module):
    """A router scores the experts for each token; the best k compute and are added up by their scores. Shazeer et al. 2017; losses: Fedus et
    al. 2021, Zoph et al. 2022; correction, groups, shared experts: DeepSeek-AI 2024 (DeepSeek-V2 and V3); hash: Roller et al. 2021."""

    def __init__(self, values, place):
        super().__init__()
        moe = values.get("moe") or {}
        studio = values.get("vendor.studio.moe") or {}
        balance = moe.get("balance") or {}
        correction = moe.get("bias_correction") or {}
        routing = moe.get("routing") or {}
        self.count = field(moe, "experts", 1)
        self.top_k = field(moe, "top_k", 1)
        inner = field(values, "vendor.studio.expert_dim", place.model["mlp_ratio"] * place.width)
        shared = field(moe, "shared_experts", 0)
        self.group_limit = field(balance, "group_limit", 0) or field(studio, "topk_groups", 0)
        self.groups = field(studio, "groups", 0) or max(n for n in range(1, min(8, self.count) + 1) if self.count % n == 0)
        self.group_score = field(studio, "group_score", "top_two")
        gated, bias = field(studio, "gated", True), ffn_bias(values)
        self.hash_salt = routing.get("hash_salt")
        router = field(moe, "router", "softmax")
        self.affinity = field(moe, "affinity", router)
        self.sigmoid_balance = router == "sigmoid"
        self.norm_topk = field(studio, "norm_topk", self.top_k > 1)
        self.routed_scaling = field(studio, "routed_scaling", 1.0)
        self.z_loss = field(moe, "z_loss", 0.0)
        self.load_balance = field(moe, "load_balance_coef", 0.0)
        self.sequence_balance = field(balance, "sequence_aux_coef", 0.0)
        self.jitter = field(moe, "router_jitter", 0.0)
        self.capacity_factor = field(moe, "capacity_factor", 1.0)
        self.drops = field(moe, "capacity_drop_policy", "overflow") in ("drop", "pad")
        self.correction_rate = field(correction, "update_rate", 0.001)
        self.correction_tolerance = field(correction, "target_imbalance", 0.0)
        self.load = None
        activation = ACTIVATIONS[field(values, "vendor.studio.activation", field(values, "activation", "swiglu" if gated else "gelu"))]
        if self.hash_salt is None:
            self.router = Linear(place.width, self.count, bias=False)
            if field(correction, "enabled", False):
                self.router.correction = nn.Module()
                self.router.correction.register_buffer("bias", torch.zeros(self.count))
        self.experts = Experts(self.count, place.width, inner, gated, bias, activation)
        self.shared = None
        if shared > 0:
            sizes = {"vendor.studio.ffn_dim": field(studio, "shared_dim", shared * inner), "bias": bias}
            part = {**sizes, "activation": values.get("activation"), "vendor.studio.activation": values.get("vendor.studio.activation")}
            self.shared = (GatedMlp if gated else Mlp)(part, place)

    def forward(self, x, context):
        rows = x.reshape(-1, x.shape[-1])
        weights, experts = self.hashed(context["ids"], rows) if self.hash_salt is not None else self.routed(rows, x.shape[0], context)
        if self.training and self.drops:
            weights = weights * self.within_capacity(experts, x.shape[0])
        y = self.experts(rows, experts, weights.to(x.dtype))
        if self.shared is not None:
            y = y + self.shared(rows, context)
        return y.view_as(x)

    def scores(self, logits):
        if self.affinity == "sigmoid":
            return torch.sigmoid(logits)
        return F.softplus(logits).sqrt() if self.affinity == "sqrt_softplus" else F.softmax(logits, dim=-1)

    def routed(self, rows, sequences, context):
        if self.training and self.jitter > 0:
            rows = rows * torch.empty_like(rows).uniform_(1 - self.jitter, 1 + self.jitter)
        logits = F.linear(rows.float(), self.router.weight.float())
        scores = self.scores(logits)
        experts = self.choosing(scores.detach()).topk(self.top_k, dim=-1).indices
        weights = scores.gather(-1, experts)
        if self.norm_topk:
            weights = weights / (weights.sum(-1, keepdim=True) + 1e-20)
        if self.training:
            self.count_load(experts)
            self.add_losses(logits, experts, sequences, context["auxiliary"])
        return weights * self.routed_scaling, experts

    def choosing(self, scores):
        """Scores by which experts are chosen: corrected, and only within the best groups."""
        if hasattr(self.router, "correction"):
            scores = scores + self.router.correction.bias.float()
        if self.group_limit <= 0 or self.group_limit >= self.groups:
            return scores
        grouped = scores.view(-1, self.groups, self.count // self.groups)
        best = 1 if self.group_score == "max" or grouped.shape[-1] == 1 else 2
        group_scores = grouped.topk(best, dim=-1).values.sum(-1)
        open_groups = torch.zeros_like(group_scores).scatter(1, group_scores.topk(self.group_limit, dim=-1).indices, 1.0)
        return grouped.masked_fill(open_groups[..., None] == 0, -math.inf).view_as(scores)

    def hashed(self, ids, rows):
        if ids is None:
            raise ValueError("hash routing needs input_ids")
        first = ((ids.reshape(-1, 1) + self.hash_salt) & 0xFFFFFFFF) * 2654435761 & 0xFFFFFFFF
        experts = (first % self.count + torch.arange(self.top_k, device=ids.device)) % self.count
        return torch.full(experts.shape, self.routed_scaling / self.top_k, device=rows.device), experts

    def add_losses(self, logits, experts, sequences, auxiliary):
        if auxiliary is None:
            return
        shares = torch.sigmoid(logits) if self.sigmoid_balance else F.softmax(logits, dim=-1)
        if self.sigmoid_balance:
            shares = shares / (shares.sum(-1, keepdim=True) + 1e-20)
        mean = shares.view(sequences, -1, self.count).mean(1)
        load = F.one_hot(experts.view(sequences, -1), self.count).float().mean(1)
        if self.load_balance > 0:
            auxiliary.add((load.mean(0) * mean.mean(0)).sum() * self.count * self.load_balance)
        if self.sequence_balance > 0:
            auxiliary.add((load * mean).sum(-1).mean() * self.count * self.sequence_balance)
        if self.z_loss > 0:
            auxiliary.add(torch.logsumexp(logits, dim=-1).square().mean() * self.z_loss)

    def within_capacity(self, experts, sequences):
        """{N, k}: one for the first ceil(factor k T / E) slots of each expert in its sequence, zero for the others."""
        ids = experts.reshape(sequences, -1)
        capacity = max(1, math.ceil(self.capacity_factor * ids.shape[1] / self.count))
        order = F.one_hot(ids, self.count).cumsum(dim=1).gather(-1, ids[..., None]).squeeze(-1)
        return (order <= capacity).view_as(experts).float()

    def count_load(self, experts):
        load = torch.bincount(experts.flatten(), minlength=self.count).float()
        self.load = load if self.load is None else self.load + load

    @torch.no_grad()
    def settle(self):
        """After a training pass: the bias of an expert with less than the mean load goes up, of one with more down (Wang et al. 2024)."""
        load, self.load = self.load, None
        if load is None or not hasattr(self.router, "correction") or load.sum() == 0:
            return
        deviation = (load.mean() - load) / load.mean()
        moves = deviation.sign() * (deviation.abs() > self.correction_tolerance)
        self.router.correction.bias.add_(moves.to(self.router.correction.bias) * self.correction_rate)


FFNS = {"mlp": Mlp, "gated_mlp": GatedMlp, "moe": MixtureOfExperts}


def build_ffn(values, place):
    return FFNS[values["kind"]](values, place)


# ---------------------------------------------------------------------------------------------------------------------------------------
# Layers


def collapsed(x):
    """One stream of several {B, T, n, d}."""
    return x.mean(2) if x.dim() == 4 else x


def expanded(x, streams):
    if x.dim() == 4 and x.shape[2] == streams:
        return x
    return collapsed(x)[:, :, None].expand(-1, -1, streams, -1)


class HyperMap(nn.Module):
    """What one part of a layer reads from n streams, writes to them, and how the streams mix, all computed from the token."""

    def __init__(self, hyper, width):
        super().__init__()
        self.streams = field(hyper, "expand", 1)
        self.mixing = field(hyper, "mixing", "birkhoff")
        self.iterations = field(hyper, "sinkhorn_iters", 3)
        self.rank = max(1, self.streams // 2)
        low = self.mixing == "learned_lowrank"
        n, numbers = self.streams, 2 * self.streams * self.rank if low else self.streams**2
        self.map = Linear(n * width, 2 * n + numbers, bias=False)
        self.alpha = Weights((3,))
        shapes = {"read": (n,), "write": (n,)}
        shapes.update({"mix_out": (n, self.rank), "mix_in": (self.rank, n)} if low else {"mix": (n, n)})
        for name, shape in shapes.items():
            part = nn.Module()
            part.bias = nn.Parameter(torch.empty(shape))
            self.add_module(name, part)

    def forward(self, x):
        """x {B, T, n, d}; gives read, write {B, T, n} and mix {B, T, n, n}."""
        n, alpha = self.streams, self.alpha.weight
        whole = x.flatten(2)
        whole = whole * torch.rsqrt(whole.pow(2).mean(-1, keepdim=True) + 1e-6)
        read, write, mix = self.map(whole).split([n, n, self.map.out_features - 2 * n], dim=-1)
        read = torch.sigmoid(read * alpha[0] + self.read.bias)
        write = 2 * torch.sigmoid(write * alpha[1] + self.write.bias)
        return read.to(x.dtype), write.to(x.dtype), self.mixed(mix * alpha[2]).to(x.dtype)

    def mixed(self, raw):
        n, r = self.streams, self.rank
        if self.mixing == "learned_lowrank":
            out = raw[..., : n * r].unflatten(-1, (n, r)) + self.mix_out.bias
            return torch.eye(n, device=raw.device, dtype=raw.dtype) + out @ (raw[..., n * r :].unflatten(-1, (r, n)) + self.mix_in.bias)
        matrix = raw.unflatten(-1, (n, n)) + self.mix.bias
        if self.mixing == "unconstrained":
            return matrix
        matrix = (matrix - matrix.amax((-2, -1), keepdim=True)).exp()
        for _ in range(self.iterations):  # Sinkhorn & Knopp 1967
            matrix = matrix / matrix.sum(-1, keepdim=True)
            matrix = matrix / matrix.sum(-2, keepdim=True)
        return matrix


def memory_size(values, place, tensor):
    """The width that the design says, else the one that its tensor has (`params` not written)."""
    params = field(values, "params")
    return params["hidden"] if params is not None else place.block["tensors"][f"memory.{tensor}.weight"]["shape"][0]


class Memory(nn.Module):
    """What a layer reads at its end: y = x + sigmoid(W_g h + b_g) * read(h), h the normed x. Between prompts it may go on learning."""

    BESIDE = 0.1  # weight of the loss that trains the key view beside the model

    def __init__(self, values, place, keys):
        super().__init__()
        self.rate = field(values, "inner_lr", 0.001)
        self.updates = field(values, "update_at_inference", False)
        self.persistence = field(values, "persistence", "session")
        self.norm = RMSNorm({}, place.width)
        self.q_proj = Linear(place.width, keys, bias=False)
        self.k_proj = Linear(place.width, keys, bias=False)
        self.v_proj = Linear(place.width, place.width, bias=False)
        self.gate = Linear(place.width, place.width)
        self.fast = None  # weights learned in use, one set for each row of the batch they were learned from

    def forward(self, x, context, past_key_values=None):
        if context["past"] == 0:
            self.begin()
        h = self.norm(x)
        if self.training and context["auxiliary"] is not None:
            loss = self.beside_loss(h.detach())
            if loss is not None:
                context["auxiliary"].add_beside(self.BESIDE * loss)
        return x + torch.sigmoid(self.gate(h)) * self.read(h, context, past_key_values)

    def begin(self):
        """A new prompt."""
        if self.persistence == "per_query":
            self.fast = None

    def forget(self):
        """What was learned in use."""
        self.fast = None

    def fast_for(self, x):
        return self.fast if self.fast is not None and self.fast[0].shape[0] == x.shape[0] else None

    @torch.no_grad()
    def step(self, hidden):
        """One learning step on what the layer gave {B, T, d}; gives ||read of k - v||^2 before it."""
        return self.learn(self.norm(hidden))


def fast_network(weights, x):
    """W2 gelu(W1 x + b1) + b2 with weights of its own for each row."""
    inner = F.gelu(x @ weights[0].transpose(1, 2) + weights[1][:, None])
    return inner @ weights[2].transpose(1, 2) + weights[3][:, None]


class NeuralMemory(Memory):
    """M(q) = W2 gelu(W1 q + b1) + b2; a step is one gradient step on ||M(k) - v||^2. Behrouz et al. 2024 (Titans), section 3.1."""

    def __init__(self, values, place):
        super().__init__(values, place, place.width)
        hidden = memory_size(values, place, "fc1")
        self.fc1, self.fc2 = Linear(place.width, hidden), Linear(hidden, place.width)

    def network(self, x):
        return self.fc2(F.gelu(self.fc1(x)))

    def read(self, h, context, past_key_values):
        fast, query = self.fast_for(h), self.q_proj(h)
        return self.network(query) if fast is None else fast_network(fast, query)

    def beside_loss(self, h):
        return (self.network(self.k_proj(h)) - self.v_proj(h).detach()).square().mean()

    def learn(self, h):
        start = [self.fc1.weight, self.fc1.bias, self.fc2.weight, self.fc2.bias]
        fast = self.fast_for(h) or [weight.detach()[None].expand(h.shape[0], *weight.shape) for weight in start]
        with torch.enable_grad():
            leaves = [weight.detach().clone().requires_grad_() for weight in fast]
            rows = (fast_network(leaves, self.k_proj(h).detach()) - self.v_proj(h).detach()).square().sum(-1).mean(-1)
            gradients = torch.autograd.grad(rows.sum(), leaves)
        self.fast = [leaf.detach() - self.rate * gradient for leaf, gradient in zip(leaves, gradients)]
        if self.persistence == "persistent":  # kept in the weights, so that it is saved with them
            for weight, learned in zip(start, self.fast):
                weight.copy_(learned.mean(0))
            self.fast = None
        return rows.mean().item()


def unit(x):
    return x / (x.norm(dim=-1, keepdim=True) + 1e-6)


class AssociativeMemory(Memory):
    """Reads S q; a step writes token by token S += lr (v - S k) k^T; q and k have length one. Schlag et al. 2021, section 4.2."""

    def __init__(self, values, place):
        keys = memory_size(values, place, "k_proj")
        super().__init__(values, place, keys)
        self.store = Linear(keys, place.width, bias=False)

    def read(self, h, context, past_key_values):
        fast, query = self.fast_for(h), unit(self.q_proj(h))
        return self.store(query) if fast is None else query @ fast[0].transpose(1, 2)

    def beside_loss(self, h):
        return (self.store(unit(self.k_proj(h))) - self.v_proj(h).detach()).square().mean()

    def learn(self, h):
        fast = self.fast_for(h)
        store = (self.store.weight[None].expand(h.shape[0], -1, -1) if fast is None else fast[0]).clone()
        key, value = unit(self.k_proj(h)), self.v_proj(h)
        surprise = (key @ store.transpose(1, 2) - value).square().sum(-1).mean().item()
        for t in range(h.shape[1]):
            one = key[:, t : t + 1]
            missing = value[:, t : t + 1] - one @ store.transpose(1, 2)
            store = store + self.rate * missing.transpose(1, 2) @ one
        self.fast = [store]
        if self.persistence == "persistent":
            self.store.weight.copy_(store.mean(0))
            self.fast = None
        return surprise


class RetrievalMemory(Memory):
    """The softmax mean of the values of the earlier tokens, and of stored ones, whose keys match best. A step stores the tokens for later
    prompts. Wu et al. 2022, section 3.1."""

    def __init__(self, values, place):
        super().__init__(values, place, memory_size(values, place, "k_proj"))
        self.top = field(values, "vendor.studio.top_k", 16)
        self.slot = place.new_slot(StateLayer)
        self.waiting = self.stored = None  # keys and values, of this prompt and of earlier ones

    def begin(self):
        if self.persistence == "per_query":
            self.waiting = self.stored = None
        if self.waiting is not None:
            known = self.stored_for(self.waiting[0])
            self.stored = self.waiting if known is None else tuple(torch.cat(pair, dim=1) for pair in zip(known, self.waiting))
            self.waiting = None

    def stored_for(self, x):
        return self.stored if self.stored is not None and self.stored[0].shape[0] == x.shape[0] else None

    def forget(self):
        self.waiting = self.stored = None

    def recall(self, query, key, value, seen):
        scores = query @ key.transpose(1, 2) / math.sqrt(query.shape[2])
        if seen is not None:
            scores = scores.masked_fill(~seen, -math.inf)
        best, places = scores.topk(min(self.top, key.shape[1]), dim=-1)
        highest = best.detach().amax(-1, keepdim=True)
        weights = torch.exp(best - highest.masked_fill(highest.isinf(), 0.0))  # a token that sees nothing reads zero
        shares = weights / weights.sum(-1, keepdim=True).clamp(min=1e-30)
        return torch.zeros_like(scores).scatter(-1, places, shares) @ value

    def read(self, h, context, past_key_values):
        query, key, value = self.q_proj(h), self.k_proj(h), self.v_proj(h)
        cache = cache_of(past_key_values, self.slot + context["offset"], StateLayer)
        if cache is not None:
            if cache.state:
                key, value = torch.cat([cache.state["key"], key], dim=1), torch.cat([cache.state["value"], value], dim=1)
            cache.advance(h.shape[1], key=key, value=value)
        seen = torch.ones(h.shape[1], key.shape[1], dtype=torch.bool, device=h.device).tril(key.shape[1] - h.shape[1] - 1)[None]
        if context["padding"] is not None:
            seen = seen & context["padding"][:, None]
        known = self.stored_for(h)
        if known is not None:
            key, value = torch.cat([known[0], key], dim=1), torch.cat([known[1], value], dim=1)
            seen = F.pad(seen, (known[0].shape[1], 0), value=True)
        return self.recall(query, key, value, seen)

    def beside_loss(self, h):
        return None

    def learn(self, h):
        key, value = self.k_proj(h), self.v_proj(h)
        stored = self.stored_for(h)
        known = torch.zeros_like(value) if stored is None else self.recall(key, *stored, None)
        self.waiting = (key, value) if self.waiting is None else tuple(torch.cat(p, dim=1) for p in zip(self.waiting, (key, value)))
        return (known - value).square().sum(-1).mean().item()


MEMORIES = {"neural_memory": NeuralMemory, "associative": AssociativeMemory, "retrieval": RetrievalMemory}


class ShapeChange(Recurrent):
    """The layer ends at another width: a product, a causal convolution of 3 tokens, or a small network."""

    def __init__(self, values, place):
        super().__init__(place)
        self.kind, out = values["kind"], values["d_out"]
        if self.kind == "mlp":
            inner = place.block["tensors"]["shape_change.fc1.weight"]["shape"][0]
            self.fc1 = Linear(place.width, inner, bias=False)
            self.fc2 = Linear(inner, out, bias=False)
        else:
            self.weight = nn.Parameter(torch.empty((out, place.width, 3) if self.kind == "conv1d" else (out, place.width)))

    def read(self, x, context, state):
        if self.kind == "mlp":
            return self.fc2(F.gelu(self.fc1(x))), {}
        if self.kind == "linear":
            return F.linear(x, self.weight.to(x.dtype)), {}
        tail = state.get("tail", x.new_zeros(x.shape[0], 2, x.shape[2]))
        whole = torch.cat([tail, only_real(x, context)], dim=1)
        return F.conv1d(whole.transpose(1, 2), self.weight.to(x.dtype)).transpose(1, 2), {"tail": whole[:, -2:]}


class DepthGate(nn.Module):
    """Which tokens a body takes. top_k: in training those with the highest scores, in use those a predictor lets in, which learns beside the
    model (Raposo et al. 2024, section 3). learned_gate: all, mixed with what they were. predictor: width of its hidden layer."""

    def __init__(self, d_model, capacity=0.5, router="top_k", predictor=None):
        super().__init__()
        self.capacity = capacity
        self.soft = router == "learned_gate"
        self.router = Linear(d_model, 1, bias=self.soft)
        if not self.soft:
            inner = predictor or max(1, d_model // 8)
            self.predictor_in, self.predictor_out = Linear(d_model, inner), Linear(inner, 1)

    def predicted(self, x):
        return self.predictor_out(F.relu(self.predictor_in(x))).squeeze(-1)

    def forward(self, x, body_fn, context=None):
        """x {B, T, d}. body_fn(x) computes what is gated; with a model's context it gets the context of the chosen tokens too."""
        body = body_fn if context is not None else lambda y, _: body_fn(y)
        context = Context.of(None, None, None, 0) if context is None else context
        if self.soft:
            gate = torch.sigmoid(self.router(x))
            if context["auxiliary"] is not None:
                context["auxiliary"].add_beside((gate.mean() - self.capacity).square())
            return gate * body(x, context) + (1 - gate) * x
        score = self.router(x).squeeze(-1)
        real = context["padding"] if context["padding"] is not None else torch.ones_like(score, dtype=torch.bool)
        if self.training:
            count = min(max(math.ceil(self.capacity * x.shape[1]), 1), x.shape[1])
            places = score.detach().masked_fill(~real, -math.inf).topk(count, dim=-1).indices.sort(dim=-1).values
            valid = real.gather(1, places)
            if context["auxiliary"] is not None:
                target = torch.zeros_like(score).scatter(1, places, 1.0)
                context["auxiliary"].add_beside(F.binary_cross_entropy_with_logits(self.predicted(x.detach()), target))
        else:
            decided = (self.predicted(x) > 0) & real
            counts = decided.sum(-1)
            places = torch.argsort((~decided).to(torch.uint8), dim=-1, stable=True)[:, : counts.max()]
            valid = torch.arange(places.shape[1], device=x.device) < counts[:, None]
        if places.shape[1] == 0:
            return x
        index = places[..., None].expand(-1, -1, x.shape[2])
        chosen = x.gather(1, index)
        ids = None if context["ids"] is None else context["ids"].gather(1, places)
        own = torch.arange(places.shape[1], device=x.device)[None].expand(x.shape[0], -1)
        inner = {**context, "ids": ids, "positions": own, "padding": None, "past": 0}
        added = (body(chosen, inner) - chosen) * (score.gather(1, places) * valid)[..., None]
        return x.scatter_add(1, index, added)


class EulerStackLayer(GradientCheckpointingLayer):
    """Mixer, feed-forward part, norms and how they join the residual stream; then a memory and a change of width where the design has them."""

    def __init__(self, config, block, index, slots, gate=None):
        super().__init__()
        place = Place(config, block, index, slots)
        memory, shape = block.get("memory"), block.get("shape_change")
        self.memory = MEMORIES[memory["kind"]](memory, place) if memory is not None else None
        self.shape_change = ShapeChange(shape, place) if shape is not None else None
        self.depth_gating = None
        if gate is not None:
            predictor = config.design["tensors"].get(f"layers.{index}.depth_gating.predictor_in.weight")
            self.depth_gating = DepthGate(place.width, field(gate, "capacity", 0.5), gate["kind"], predictor and predictor["shape"][0])
        residual = block["residual"]
        if residual["kind"] not in ("sequential", "parallel", "hyper_connection"):
            raise NotImplementedError(f"residual {residual['kind']} is not part of this file")
        self.form = residual["kind"]
        self.scale = field(residual, "scaling", 1.0)
        self.post = field(block["norm"], "position", "pre") == "post"
        self.dropout = field(config.design["training_hints"], "dropout", 0.0)
        self.norm1 = build_norm(block["norm"], place.width)
        self.mixer = build_mixer(block["mixer"], place)
        self.ffn = build_ffn(block["ffn"], place) if block["ffn"] is not None else None
        single = field(residual, "vendor.studio.single_norm", False) or self.ffn is None
        self.norm2 = None if single else build_norm(block["norm"], place.width)
        sandwich = field(block["norm"], "vendor.studio.sandwich_norm", False)
        self.norm1_output = build_norm(block["norm"], place.width) if sandwich else None
        self.norm2_output = build_norm(block["norm"], place.width) if sandwich and self.ffn is not None else None
        self.output_norm = field(block["norm"], "vendor.studio.output_norm", False)
        if self.form == "hyper_connection":
            hyper = residual.get("hyper") or {}
            self.residual = nn.Module()
            self.residual.mixer = HyperMap(hyper, place.width)
            if self.ffn is not None:
                self.residual.ffn = HyperMap(hyper, place.width)

    def forward(self, x, context, past_key_values=None, **kwargs):
        if self.depth_gating is None:
            x = self.body(x, context, past_key_values, **kwargs)
        else:
            cache = past_key_values if self.depth_gating.soft else None
            x = self.depth_gating(collapsed(x), lambda y, inner: collapsed(self.body(y, inner, cache, **kwargs)), context)
        return x if self.shape_change is None else self.shape_change(collapsed(x), context, past_key_values=past_key_values)

    def body(self, x, context, past_key_values=None, **kwargs):
        x = self.joined(x, context, past_key_values, **kwargs)
        return x if self.memory is None else self.memory(collapsed(x), context, past_key_values)

    def joined(self, x, context, past_key_values, **kwargs):
        def mix(y):
            y = self.mixer(y, context, past_key_values=past_key_values, **kwargs)
            return self.drop(y if self.norm1_output is None else self.norm1_output(y))

        def feed(y):
            y = self.ffn(y, context)
            return self.drop(y if self.norm2_output is None else self.norm2_output(y))

        if self.form == "hyper_connection":
            return self.hyper(x, mix, feed)
        form = self.parallel if self.form == "parallel" else self.sequential
        return form(collapsed(x), mix, feed)

    def drop(self, y):
        return F.dropout(y, p=self.dropout, training=self.training)

    def sequential(self, x, mix, feed):
        """pre: x += s Mix(N1 x); x += s FFN(N2 x). post: x = N1(x + s Mix(x)); x = N2(x + s FFN(x)). Xiong et al. 2020."""
        if self.post and self.output_norm:
            x = x + self.scale * self.norm1(mix(x))
            return x if self.ffn is None else x + self.scale * self.norm2(feed(x))
        if self.post:
            x = self.norm1(x + self.scale * mix(x))
            return x if self.ffn is None else self.norm2(x + self.scale * feed(x))
        x = x + self.scale * mix(self.norm1(x))
        return x if self.ffn is None else x + self.scale * feed(self.norm2(x))

    def parallel(self, x, mix, feed):
        """pre: x += s (Mix(N1 x) + FFN(N2 x)), with one norm for both where there is one. Chowdhery et al. 2022, section 2. post: one norm on
        the sum, or one on each of the two outputs."""
        two = self.norm2 is not None
        if not self.post:
            y = self.norm1(x)
            total = mix(y)
            if self.ffn is not None:
                total = total + feed(self.norm2(x) if two else y)
            return x + self.scale * total
        total = self.norm1(mix(x)) if two else mix(x)
        if self.ffn is not None:
            total = total + (self.norm2(feed(x)) if two else feed(x))
        return x + self.scale * total if two else self.norm1(x + self.scale * total)


    def hyper(self, x, mix, feed):
        """n streams: a part reads their weighted sum and writes to each, and the streams mix. Zhu et al. 2024; Xie et al. 2025."""
        x = expanded(x, self.residual.mixer.streams)
        parts = [(self.residual.mixer, self.norm1, mix)]
        if self.ffn is not None:
            parts.append((self.residual.ffn, self.norm2, feed))
        for hyper, norm, part in parts:
            read, write, matrix = hyper(x)
            y = (x * read[..., None]).sum(2)
            y = norm(part(y)) if self.post else part(norm(y))
            x = matrix @ x + write[..., None] * (self.scale * y)[:, :, None]
        return x


class MtpDepth(nn.Module):
    """One further depth of multi-token prediction: reads the last depth's output and the token after. DeepSeek-AI 2024 (V3), section 2.2."""

    def __init__(self, config, block, layers, index, slots):
        super().__init__()
        width = config.hidden_size
        self.norm_hidden, self.norm_embedding = build_norm(block["norm"], width), build_norm(block["norm"], width)
        self.projection = Linear(2 * width, width, bias=False)
        self.layers = nn.ModuleList(EulerStackLayer(config, block, index + i, slots) for i in range(layers))

    def forward(self, hidden, embedded, context):
        x = self.projection(torch.cat([self.norm_hidden(hidden), self.norm_embedding(embedded)], dim=-1))
        for layer in self.layers:
            x = layer(x, context)
        return collapsed(x)


# ---------------------------------------------------------------------------------------------------------------------------------------
# The model


def step_sizes(parameter, values):
    """x with softplus(x) = e^u, u uniform between the logarithms of two step sizes."""
    steps = torch.empty_like(parameter, dtype=torch.float32).uniform_(math.log(values["low"]), math.log(values["high"])).exp()
    return steps + torch.log(-torch.expm1(-steps))


SPECIAL_STARTS = {
    "identity": lambda parameter, values: values["std"] * torch.eye(*parameter.shape),
    "constant": lambda parameter, values: torch.full_like(parameter, values["std"]),
    "log_count": lambda parameter, values: torch.arange(1, parameter.shape[-1] + 1.0).log().expand_as(parameter),
    "log_of_uniform": lambda parameter, values: torch.empty_like(parameter).uniform_(values["low"], values["high"]).log(),
    "softplus_of_log_scale": step_sizes,
}


def joined(kind, x, streams, gate, projection):
    """What streams of one input x give: side by side (concat), weighed (gated) or added, then projected where there is a projection."""
    if kind == "concat":
        y = torch.cat(streams, dim=-1)
    elif kind == "gated":
        share = F.softmax(gate(x), dim=-1)
        y = sum(stream * share[..., i : i + 1] for i, stream in enumerate(streams))
    else:
        y = sum(streams)
    return y if projection is None else projection(y)


class Merge(nn.Module):
    """Joins what parallel streams gave."""

    def __init__(self, config, entry, tensors, slots):
        super().__init__()
        merge = entry["merge"]
        self.kind, self.heads = merge["kind"], config.design["model"]["n_heads"]
        names = [stream["stream"] for stream in entry["parallel"]]
        if self.kind == "cross_attn":
            self.source, self.target = names.index(merge["from"]), names.index(merge["to"])
            slots.append(StateLayer)
            self.slot = len(slots) - 1
        for name, values in tensors.items():  # proj, gate, or q_proj, k_proj, v_proj, o_proj
            out, inner = values["shape"]
            self.add_module(name.removesuffix(".weight"), Linear(inner, out, bias=False))

    def forward(self, x, streams, context, past_key_values):
        if self.kind == "cross_attn":
            streams = [self.crossed(streams, context, past_key_values)]
        return joined(self.kind, x, streams, getattr(self, "gate", None), getattr(self, "proj", None))

    def crossed(self, streams, context, past_key_values):
        target, source = streams[self.target], streams[self.source]
        key, value = self.k_proj(source), self.v_proj(source)
        cache = cache_of(past_key_values, self.slot, StateLayer)
        if cache is not None:
            if cache.state:
                key, value = torch.cat([cache.state["key"], key], dim=1), torch.cat([cache.state["value"], value], dim=1)
            cache.advance(target.shape[1], key=key, value=value)

        def by_head(part):
            return part.unflatten(-1, (self.heads, -1)).transpose(1, 2)

        seen = visible_keys(context, target.shape[1], key.shape[1], 0)
        read = F.scaled_dot_product_attention(by_head(self.q_proj(target)), by_head(key), by_head(value), attn_mask=seen)
        y = target + self.o_proj(read.transpose(1, 2).reshape(target.shape))
        return y + sum(stream for i, stream in enumerate(streams) if i not in (self.source, self.target))


def solved(slope, x, steps, method):
    """x after one unit of time of x' = slope(x), by "euler" or "rk4"."""
    size = 1.0 / steps
    for _ in range(steps):
        first = slope(x)
        if method == "euler":
            x = x + size * first
            continue
        second = slope(x + size / 2 * first)
        third = slope(x + size / 2 * second)
        x = x + size / 6 * (first + 2 * second + 2 * third + slope(x + size * third))
    return x


# ---------------------------------------------------------------------------------------------------------------------------------------
# Parts for models of your own: each is put around bodies, which map {B, T, d} to the same shape. DepthGate above is one too.


class ParallelStream(nn.Module):
    """Bodies that read one input side by side. merge_type add, concat or gated (softmax of a product with the input)."""

    def __init__(self, streams, d_model, merge_type="add", merge_projection=False, stream_names=None):
        super().__init__()
        names = stream_names or [str(i) for i in range(len(streams))]
        if merge_type not in ("add", "concat", "gated"):
            raise ValueError(f"there is no merge {merge_type!r}: add, concat, gated")
        self.streams, self.merge_type = nn.ModuleDict(zip(names, streams)), merge_type
        if merge_type == "gated":
            self.gate = Linear(d_model, len(streams), bias=False)
        if merge_projection:
            self.proj = Linear((len(streams) if merge_type == "concat" else 1) * d_model, d_model, bias=False)

    def forward(self, x):
        return joined(self.merge_type, x, [stream(x) for stream in self.streams.values()], getattr(self, "gate", None),
                      getattr(self, "proj", None))


class DiscreteIntegrator(nn.Module):
    """One body `steps` times with one set of weights."""

    def __init__(self, body, steps):
        super().__init__()
        self.body, self.steps = body, steps

    def forward(self, x):
        for _ in range(self.steps):
            x = self.body(x)
        return x


class ODEIntegrator(nn.Module):
    """x' = body(x) - x over one unit of time. method "euler" or "rk4". Chen et al. 2018."""

    def __init__(self, body, steps, method="rk4"):
        super().__init__()
        if method not in ("euler", "rk4"):
            raise ValueError(f"there is no method {method!r}: euler, rk4")
        self.body, self.steps, self.method = body, steps, method

    def forward(self, x):
        return solved(lambda y: self.body(y) - y, x, self.steps, self.method)


class TitansMemoryModule(NeuralMemory):
    """A neural memory by itself: memory(x) reads, memory.step(x) learns once and gives the surprise."""

    def __init__(self, d_model, hidden=None, inner_lr=0.001):
        values = {"params": {"hidden": hidden or 4 * d_model}, "inner_lr": inner_lr, "update_at_inference": True}
        super().__init__(values, Place(None, {"width": d_model}, 0, []))

    def forward(self, x):
        return super().forward(x, Context.of(None, None, None, 1))


class Backbone(NamedTuple):
    """What the layers give: after the final norm, before it, and what else was asked for."""

    normed: torch.Tensor
    last: torch.Tensor
    cache: Cache | None
    hidden_states: tuple | None
    context: dict


class EulerStackPreTrainedModel(PreTrainedModel):
    """Everything up to the final norm. Both models below have the same parameter names, so a file of weights serves either."""

    config_class = EulerStackConfig
    base_model_prefix = "model"
    supports_gradient_checkpointing = True
    _no_split_modules = ["EulerStackLayer"]
    _skip_keys_device_placement = ["cache", "past_key_values"]
    _supports_sdpa = True
    _supports_attention_backend = True

    def build(self, config):
        design = config.design
        if design is None:
            raise ValueError("the configuration has no design: load config.json of an exported folder")
        self.slots = []  # how to make the cache of each mixer
        self.embedding = nn.Embedding(config.vocab_size, config.hidden_size)
        if design["positional"]["kind"] == "learned":
            self.position_embedding = nn.Embedding(config.max_position_embeddings, config.hidden_size)
        blocks = design["blocks"]
        self.schedule = design.get("schedule") or [{"repeat": len(design["layers"])}]
        self.layers, self.again = nn.ModuleList(), []
        for index, layer in enumerate(design["layers"]):
            first = len(self.slots)
            self.layers.append(EulerStackLayer(config, blocks[layer["block"]], index, self.slots, layer.get("depth_gating")))
            own = self.slots[first:]
            self.again.append(len(own))  # caches of one application; a layer that runs again has as many more
            if self.entry_of(layer).get("shared"):
                self.slots.extend(own * (layer.get("applications", 1) - 1))
        self.ode_slots = {}
        self.merges = nn.ModuleDict()
        for index, entry in enumerate(self.schedule):
            if "parallel" in entry:
                prefix = f"merges.{index}."
                own = {name[len(prefix) :]: values for name, values in design["tensors"].items() if name.startswith(prefix)}
                self.merges[str(index)] = Merge(config, entry, own, self.slots)
            elif self.is_ode(entry):
                self.ode_slots[index] = len(self.slots)
                self.slots.append(StateLayer)
        if "output_proj.weight" in design["tensors"]:
            out, inner = design["tensors"]["output_proj.weight"]["shape"]
            self.output_proj = Linear(inner, out, bias=False)
        self.final_norm = build_norm(design["final_norm"], config.hidden_size)
        self.embedding_scale = field(design["embedding"], "scale", 1.0)
        self.gradient_checkpointing = False

    @staticmethod
    def is_ode(entry):
        return "integrator" in entry and entry["integrator"]["kind"].startswith("ode")

    def entry_of(self, layer):
        entry = self.schedule[layer.get("entry", 0)]
        return {} if self.is_ode(entry) else entry

    def initial_values(self, name):
        """How the parameter of this name starts: as the design's list of tensors says."""
        design = self.config.design
        if name in design["tensors"]:
            return design["tensors"][name]
        if name.startswith("layers."):
            _, index, rest = name.split(".", 2)
            return design["blocks"][design["layers"][int(index)]["block"]]["tensors"].get(rest)
        return None

    def remember_initial_values(self):
        for prefix, module in self.named_modules():
            names = [*module._parameters, *module._buffers]
            own = {name: self.initial_values(f"{prefix}.{name}" if prefix else name) for name in names}
            module.initial = {name: values for name, values in own.items() if values is not None}
            kept = [name for name, values in module.initial.items() if values.get("dtype") == "float32"]
            self._keep_in_fp32_modules_strict = [*(self._keep_in_fp32_modules_strict or []),
                                                 *(f"{prefix}.{name}" if prefix else name for name in kept)]

    def _init_weights(self, module):
        for name, values in getattr(module, "initial", {}).items():
            parameter = getattr(module, name)
            kind = values["init"]
            if parameter is None:
                continue
            if kind == "normal":
                init.normal_(parameter, mean=0.0, std=values["std"])
            elif kind == "zeros":
                init.zeros_(parameter)
            elif kind == "ones":
                init.ones_(parameter)
            elif kind == "uniform":
                init.uniform_(parameter, values["low"], values["high"])
            elif kind in SPECIAL_STARTS:
                init.copy_(parameter, SPECIAL_STARTS[kind](parameter, values))
            else:
                raise ValueError(f"unknown first values: {kind}")

    def get_input_embeddings(self):
        return self.embedding

    def set_input_embeddings(self, value):
        self.embedding = value

    def new_cache(self):
        return EulerStackCache(self.slots)

    def cache_limit(self):
        """Tokens up to which going on from a cache gives what the whole text gives: dynamic scaling turns all angles anew beyond the length
        the model was made for; a layer that keeps nothing needs the whole text."""
        design = self.config.design
        if any(layer.depth_gating is not None and not layer.depth_gating.soft for layer in self.layers):
            return 0  # each sequence would need a cache of its own length
        if any(not any(block["state"].get(key) for key in ("kv_cache", "ssm_state")) for block in design["blocks"]):
            return 0
        rope = self.config.rope_parameters if design["positional"]["kind"] == "rope" else None
        if rope is not None and rope["rope_type"] == "dynamic":
            return rope["original_max_position_embeddings"]
        return math.inf

    def run_layers(self, x, context, past_key_values, keep, **kwargs):
        """Gives the last layer's output; `keep` gets the stream before every layer when it is a list."""
        state = {"next": 0}

        def layer(x, application=0, last=True):
            index = state["next"]
            state["next"] += last
            if keep is not None:
                keep.append(collapsed(x))
            inner = context if application == 0 else {**context, "offset": application * self.again[index]}
            return self.layers[index](x, inner, past_key_values=past_key_values, **kwargs)

        for index, entry in enumerate(self.schedule):
            if "parallel" in entry:
                x, streams = collapsed(x), []
                for stream in entry["parallel"]:
                    y = x
                    for part in stream["body"]:
                        for _ in range(part["repeat"]):
                            y = layer(y)
                    streams.append(collapsed(y))
                x = self.merges[str(index)](x, streams, context, past_key_values)
            elif self.is_ode(entry):
                x = self.integrate(index, entry["integrator"], state["next"], collapsed(x), context, past_key_values, **kwargs)
                state["next"] += 1
            elif "integrator" in entry:
                steps = entry["integrator"]["steps"]
                for step in range(steps):
                    shared = bool(entry.get("shared"))
                    x = layer(x, step if shared else 0, not shared or step == steps - 1)
            else:
                for _ in range(entry["repeat"]):
                    x = layer(x)
        x = collapsed(x)
        return self.output_proj(x) if hasattr(self, "output_proj") else x

    def integrate(self, index, method, layer, x, context, past_key_values, **kwargs):
        """x' = layer(x) - x over one unit of time, in steps with the same weights. No keys and values are kept: with a cache all inputs are,
        and the method runs again over them. Chen et al. 2018."""
        tokens = x.shape[1]
        cache = cache_of(past_key_values, self.ode_slots[index], StateLayer)
        if cache is not None:
            positions = context["positions"]
            if cache.state:
                x = torch.cat([cache.state["inputs"], x], dim=1)
                positions = torch.cat([cache.state["positions"], positions], dim=1)
            cache.advance(tokens, inputs=x, positions=positions)
            context = {**context, "positions": positions, "past": 0}

        def slope(y):
            return collapsed(self.layers[layer](y, context, **kwargs)) - y

        return solved(slope, x, method["steps"], method["kind"].removeprefix("ode_"))[:, -tokens:]

    def step_memory_at_inference(self, hidden_states):
        """Lets every memory with update_at_inference learn once. hidden_states: {B, T, d} for all of them, or the tuple that
        output_hidden_states gives, of which each takes what its layer gave. Returns the surprise by the memory's path."""
        surprise = {}
        for index, layer in enumerate(self.layers):
            if layer.memory is not None and layer.memory.updates:
                own = hidden_states if isinstance(hidden_states, torch.Tensor) else hidden_states[index + 1]
                surprise[f"layers.{index}.memory"] = layer.memory.step(own)
        return surprise

    def reset_memory(self):
        """Forgets what memories learned in use."""
        for layer in self.layers:
            if layer.memory is not None:
                layer.memory.forget()

    def embed(self, ids, positions, embeds=None):
        x = self.embedding(ids) if embeds is None else embeds
        if self.embedding_scale != 1.0:
            x = x * self.embedding_scale
        return x + self.position_embedding(positions) if hasattr(self, "position_embedding") else x

    def backbone(self, input_ids, attention_mask, position_ids, past_key_values, inputs_embeds, use_cache, output_hidden_states, **kwargs):
        if (input_ids is None) == (inputs_embeds is None):
            raise ValueError("give either input_ids or inputs_embeds")
        given = input_ids if inputs_embeds is None else inputs_embeds
        batch, time = given.shape[:2]
        if use_cache is None:
            use_cache = self.config.use_cache
        if use_cache and past_key_values is None and not self.training and time <= self.cache_limit():
            past_key_values = self.new_cache()
        past = past_key_values.get_seq_length() if past_key_values is not None else 0
        padding = self.padding_of(attention_mask, past + time)
        if position_ids is None:
            if padding is None:
                position_ids = torch.arange(past, past + time, device=given.device)[None]
            else:
                position_ids = (padding.long().cumsum(-1) - 1).clamp(min=0)[:, -time:]
        position_ids = position_ids.expand(batch, -1)
        if self.training:
            for module in self.modules():
                if isinstance(module, MixtureOfExperts):
                    module.settle()
        keep = [] if output_hidden_states else None
        auxiliary = AuxiliaryLoss() if self.training else None
        context = Context.of(input_ids, position_ids, padding, past, auxiliary)
        last = self.run_layers(self.embed(input_ids, position_ids, inputs_embeds), context, past_key_values, keep, **kwargs)
        x = self.final_norm(last)
        if keep is not None:
            keep = (*keep, x)
        return Backbone(x, last, past_key_values, keep, context)

    @staticmethod
    def padding_of(attention_mask, length):
        """{B, length}, true where a token is; None when there is no padding."""
        if attention_mask is None:
            return None
        if attention_mask.dim() != 2:
            raise ValueError("attention_mask must be {B, T}")
        padding = attention_mask.bool()
        if padding.shape[1] < length:  # given for the new tokens only
            padding = F.pad(padding, (length - padding.shape[1], 0), value=True)
        return None if not torch.compiler.is_compiling() and padding.all() else padding


class EulerStackModel(EulerStackPreTrainedModel):
    """Hidden states after the final norm."""

    _keys_to_ignore_on_load_unexpected = [r"^head\.", r"^mtp\.", r"^rationale\."]

    def __init__(self, config):
        super().__init__(config)
        self.build(config)
        self.remember_initial_values()
        self.post_init()

    def forward(self, input_ids=None, attention_mask=None, position_ids=None, past_key_values=None, inputs_embeds=None, use_cache=None,
                output_hidden_states=None, return_dict=None, cache=None, **kwargs):
        output_hidden_states = self.config.output_hidden_states if output_hidden_states is None else output_hidden_states
        body = self.backbone(input_ids, attention_mask, position_ids, one_cache(past_key_values, cache), inputs_embeds, use_cache,
                             output_hidden_states, **kwargs)
        output = BaseModelOutputWithPast(last_hidden_state=body.normed, hidden_states=body.hidden_states, **{CACHE_NAME: body.cache})
        return output if return_dict is not False else output.to_tuple()


# ---------------------------------------------------------------------------------------------------------------------------------------
# Execution modes


class Phase(NamedTuple):
    name: str
    budget: int  # tokens
    weight: float  # of its tokens in training
    shares: bool  # the next phase reads on from this one; else it starts from the prompt again
    visible: bool
    rationale: bool  # no phase of its own: `budget` hidden tokens after each token of the next phase


class Phases:
    """The phases that a text goes through, each ended by its budget or by a token. The token is the bytes of its text."""

    def __init__(self, config):
        modes = config.design.get("execution_modes") or []
        self.all = [Phase(mode["name"], mode["max_tokens"], field(mode, "loss_weight", 1.0), field(mode, "kv_share", False),
                          field(mode, "visible_to_user", True), field(mode, "per_token_rationale", False)) for mode in modes]
        self.mark = list(((config.design.get("transition") or {}).get("token") or "").encode())
        self.begin = config.bos_token_id

    def has_rationale(self):
        return any(phase.rationale for phase in self.all)

    def weigh(self):
        return any(phase.weight != 1 for phase in self.all)

    def ends(self, tokens):
        return len(self.mark) > 0 and tokens[-len(self.mark) :] == self.mark

    def weights(self, rows):
        """What each token of the rows (lists of ids) weighs. A text is split at the marks: what stands before the first is the first phase, the
        mark belongs to the phase it ends, later phases follow; a text without a mark is all last phase. Texts begin at start tokens."""
        result = []
        for row in rows:
            starts = [0, *(i for i, token in enumerate(row) if i > 0 and token == self.begin), len(row)]
            own = []
            for first, end in zip(starts, starts[1:]):
                phase, of = 0, []
                for i in range(first, end):
                    of.append(phase)
                    if self.ends(row[first : i + 1]):
                        phase = min(phase + 1, len(self.all) - 1)
                own += of if phase > 0 else [len(self.all) - 1] * len(of)
            result.append([self.all[phase].weight for phase in own])
        return result

    def loss(self, logits, ids, labels, num_items_in_batch):
        """Cross-entropy of the next tokens, weighted; by the sum of weights, as one label of weight one counts."""
        rows = labels if ids is None else torch.where(labels == -100, ids.to(labels.device), labels)
        weights = torch.tensor(self.weights(rows.tolist()), device=logits.device)[:, 1:]
        wanted = labels[:, 1:].to(logits.device)
        weights = weights * (wanted != -100)
        losses = F.cross_entropy(logits[:, :-1].flatten(0, 1).float(), wanted.flatten(), ignore_index=-100, reduction="none")
        total = (losses * weights.flatten()).sum()
        count = weights.sum()
        if num_items_in_batch is not None:  # of all batches of a step: each brings its share
            count = count * num_items_in_batch / (wanted != -100).sum().clamp(min=1)
        return total / count if count > 0 else total


class Rationale(nn.Module):
    """How much of a prediction is the one behind a rationale. Zelikman et al. 2024 (Quiet-STaR), section 4.2."""

    def __init__(self, width):
        super().__init__()
        self.fc1, self.fc2 = Linear(2 * width, width), Linear(width, 1)

    def forward(self, without, behind):
        return torch.sigmoid(self.fc2(F.relu(self.fc1(torch.cat([without, behind], dim=-1)))))


class PhaseText(NamedTuple):
    mode: str
    visible: bool
    tokens: list  # ids, without the mark
    count: int  # tokens or, in a latent phase, steps
    latent: bool  # hidden states were fed back: there are no tokens
    ended: str  # "token", "budget", "text", "context"


@dataclass
class PhasedOutput(ModelOutput):
    sequences: torch.LongTensor | None = None  # {B, T}: prompts and what is visible, filled up on the right
    phases: list | None = None  # one list of PhaseText for each row


class PhasedText:
    """One text written phase by phase."""

    def __init__(self, model, prompt, choose, longest):
        self.model, self.prompt, self.choose, self.longest = model, prompt, choose, longest
        self.restart()

    def restart(self):
        self.cache, self.ids, self.seen = None, [], 0
        self.read(self.prompt)

    def read(self, ids):
        """The last hidden state {1, 1, d} behind more tokens."""
        self.ids = self.ids + ids
        self.seen += len(ids)
        cached = self.seen <= self.model.cache_limit()
        if cached and self.cache is None and len(ids) == self.seen:
            self.cache = self.model.new_cache()
        given = ids if cached and self.cache is not None else self.ids
        if given is not ids:
            self.cache = None
        self.hidden = self.forward(torch.tensor([given], device=self.model.device))

    def forward(self, ids=None, embeds=None):
        body = self.model.backbone(ids, None, None, self.cache, embeds, self.cache is not None, False)
        return body.normed[:, -1:]

    def full(self):
        return self.seen >= self.longest

    def think(self, phase, budget):
        """The last hidden state is the next input. Hao et al. 2024 (Coconut)."""
        if self.cache is None:
            raise ValueError("a latent phase needs a cache, which this design cannot keep so far")
        count, ended = 0, "budget"
        while count < budget:
            if self.full():
                ended = "context"
                break
            self.hidden = self.forward(embeds=self.hidden / self.model.embedding_scale)
            self.seen += 1
            count += 1
        return PhaseText(phase.name, phase.visible, [], count, True, ended)

    def write(self, phase, budget, rationale):
        tokens, ended = [], "budget"
        while len(tokens) < budget:
            logits = self.mixed(rationale) if rationale > 0 else self.model.logits_of(self.hidden)
            token = self.choose(logits[0, 0])
            if token == self.model.config.eos_token_id:
                ended = "text"
                break
            tokens.append(token)
            if self.full():
                ended = "context"
                break
            self.read([token])
            if self.model.phases.ends(tokens):
                ended = "token"
                break
        count = len(tokens)
        if ended == "token":
            tokens = tokens[: -len(self.model.phases.mark)]
        return PhaseText(phase.name, phase.visible, tokens, count, False, ended)

    def mixed(self, count):
        """What the model says with a rationale of so many tokens behind the text, mixed with what it says without."""
        aside = PhasedText(self.model, list(self.ids), self.choose, self.longest)
        while aside.seen < min(self.seen + count, self.longest):
            aside.read([self.choose(self.model.logits_of(aside.hidden)[0, 0])])
        share = self.model.rationale(self.hidden, aside.hidden)
        return share * self.model.logits_of(aside.hidden) + (1 - share) * self.model.logits_of(self.hidden)


def chooser(allowed, do_sample=False, temperature=1.0, top_k=0, top_p=1.0):
    """From logits {V} to an id below `allowed`."""

    def choose(logits):
        logits = logits[:allowed].float()
        if not do_sample or temperature == 0:
            return int(logits.argmax())
        order = logits.argsort(descending=True)[: top_k if top_k > 0 else None]
        shares = F.softmax(logits[order] / temperature, dim=-1)
        kept = shares.cumsum(0) - shares < top_p
        return int(order[torch.multinomial(shares * kept, 1)])

    return choose


class EulerStackForCausalLM(EulerStackPreTrainedModel, GenerationMixin):
    """Scores of the next token, and the loss of given labels."""

    _tied_weights_keys = {"head.weight": "embedding.weight"}

    def __init__(self, config):
        super().__init__(config)
        self.build(config)
        self.head = Linear(config.hidden_size, config.vocab_size, bias=False)
        self.softcap = field(config.design["head"], "logit_softcap")
        self.auxiliary_share = field(config.design["training_hints"], "router_aux_loss_coef", 0.01)
        self.mtp = nn.ModuleList()
        self.build_depths(config)
        self.phases = Phases(config)
        self.rationale = Rationale(config.hidden_size) if self.phases.has_rationale() else None
        self.remember_initial_values()
        self.post_init()

    def build_depths(self, config):
        mtp = config.design["head"].get("mtp")
        if mtp is None:
            return
        self.mtp_share = field(mtp, "train_loss_weight", 0.1)
        layers = field(mtp, "head_layers", 1)
        block = config.design.get("mtp_block") or next(b for b in config.design["blocks"] if b["template"] == mtp["head_template"])
        for depth in range(field(mtp, "n_predict", 1)):
            self.mtp.append(MtpDepth(config, block, layers, len(self.layers) + depth * layers, []))

    def further_loss(self, body, labels):
        """Mean loss of the further depths: depth k reads token i + k and predicts the one after."""
        ids, hidden, losses = body.context["ids"], body.last, []
        shifted = F.pad(labels, (0, 1), value=-100)[:, 1:]
        for k, depth in enumerate(self.mtp, start=1):
            left = ids.shape[1] - k
            if left < 1:
                break
            positions, padding = body.context["positions"], body.context["padding"]
            part = Context.of(ids[:, k:], positions[:, :left], None if padding is None else padding[:, :left], 0, body.context["auxiliary"])
            hidden = depth(hidden[:, :left], self.embed(ids[:, k:], positions[:, k:]), part)
            logits = self.logits_of(self.final_norm(hidden)).float()
            losses.append(F.cross_entropy(logits.flatten(0, 1), shifted[:, k:].flatten(), ignore_index=-100))
        return torch.stack(losses).mean() if losses else 0.0

    def get_output_embeddings(self):
        return self.head

    def set_output_embeddings(self, value):
        self.head = value

    def logits_of(self, hidden):
        logits = self.head(hidden)
        return logits if self.softcap is None else self.softcap * torch.tanh(logits / self.softcap)

    def forward(self, input_ids=None, attention_mask=None, position_ids=None, past_key_values=None, inputs_embeds=None, labels=None,
                use_cache=None, output_hidden_states=None, logits_to_keep=0, return_dict=None, num_items_in_batch=None, cache=None,
                **kwargs):
        output_hidden_states = self.config.output_hidden_states if output_hidden_states is None else output_hidden_states
        body = self.backbone(input_ids, attention_mask, position_ids, one_cache(past_key_values, cache), inputs_embeds, use_cache,
                             output_hidden_states, **kwargs)
        kept = slice(-logits_to_keep, None) if isinstance(logits_to_keep, int) and logits_to_keep else logits_to_keep
        logits = self.logits_of(body.normed if isinstance(kept, int) else body.normed[:, kept])
        loss = None
        if labels is not None:
            if self.training and self.phases.weigh():
                loss = self.phases.loss(logits, input_ids, labels, num_items_in_batch)
            else:
                loss = self.loss_function(logits=logits, labels=labels, vocab_size=self.config.vocab_size,
                                          num_items_in_batch=num_items_in_batch)
            if self.training:
                loss = loss + self.auxiliary_share * body.context["auxiliary"].total + body.context["auxiliary"].beside
                if len(self.mtp) > 0:
                    loss = loss + self.mtp_share * self.further_loss(body, labels)
        output = CausalLMOutputWithPast(loss=loss, logits=logits, hidden_states=body.hidden_states, **{CACHE_NAME: body.cache})
        return output if return_dict is not False else output.to_tuple()

    def generate(self, inputs=None, *args, mode=None, **kwargs):
        """As every model of the library. mode: the name of an execution mode of the design, or "all" for its phases in their order."""
        if mode is None:
            return super().generate(inputs, *args, **kwargs)
        return self.generate_phases(inputs if inputs is not None else kwargs.pop("input_ids"), mode, *args, **kwargs)

    @torch.no_grad()
    def generate_phases(self, input_ids, mode="all", attention_mask=None, max_new_tokens=None, do_sample=False, temperature=1.0, top_k=0,
                        top_p=1.0, show_hidden=False, return_dict_in_generate=False):
        """Text by phases: each with its budget (at most max_new_tokens), ended early by the design's token. Hidden phases are left out of the
        result unless show_hidden. Gives ids {B, T} or, with return_dict_in_generate, a PhasedOutput."""
        named = [phase for phase in self.phases.all if phase.name == mode]
        if mode != "all" and not named:
            known = ", ".join(phase.name for phase in self.phases.all) or "none"
            raise ValueError(f"this design has no execution mode {mode!r}; it has: {known}")
        chosen = [phase for phase in self.phases.all if not named or phase in named or phase.rationale]
        special = self.config.bos_token_id is not None
        choose = chooser(min(258 if special else 256, self.config.vocab_size), do_sample, temperature, top_k, top_p)
        was_training = self.training
        self.eval()
        try:
            texts = [self.phased(row, attention_mask[i] if attention_mask is not None else None, chosen, choose, max_new_tokens)
                     for i, row in enumerate(input_ids)]
        finally:
            self.train(was_training)
        rows = [row.tolist() + [token for text in own if text.visible or show_hidden for token in text.tokens]
                for row, own in zip(input_ids, texts)]
        fill = self.config.pad_token_id or 0
        sequences = torch.tensor([row + [fill] * (max(map(len, rows)) - len(row)) for row in rows], device=input_ids.device)
        return PhasedOutput(sequences=sequences, phases=texts) if return_dict_in_generate else sequences

    def phased(self, row, mask, phases, choose, most):
        prompt = row.tolist() if mask is None else row[mask.bool()].tolist()
        text = PhasedText(self, prompt, choose, self.config.max_position_embeddings)
        latent = any(entry.get("integrator", {}).get("output") == "hidden" for entry in self.schedule)
        result, rationale = [], 0
        for phase in phases:
            if phase.rationale:
                rationale = phase.budget
                continue
            budget = phase.budget if most is None else min(phase.budget, most)
            think = latent and not phase.visible
            result.append(text.think(phase, budget) if think else text.write(phase, budget, rationale))
            rationale = 0
            if result[-1].ended == "context":
                break
            if not phase.shares:
                text.restart()
        return result

    def _prepare_cache_for_generation(self, generation_config, model_kwargs, generation_mode, batch_size, max_cache_length):
        """The library's own caches know attention only; and beyond the cache's limit the whole text is read again for every token."""
        if model_kwargs.get(CACHE_NAME) is not None or generation_config.use_cache is False:
            return
        if max_cache_length > self.cache_limit():
            generation_config.use_cache = False
            return
        model_kwargs[CACHE_NAME] = self.new_cache()
