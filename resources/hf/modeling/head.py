"""A language model built from a design in the EulerStack language (config.design), for the transformers library, version 5.

Read it from the bottom up: the model embeds tokens, runs its layers, norms and projects to scores of the next token. A layer is a mixer
(moves information between tokens), a feed-forward part (works on each token), norms and a residual form that joins them. Every class below
is one kind of one of these parts; the tables at the end of each section say which name of the design builds which class.

Shapes: B sequences, T tokens, d width of the residual stream, H query heads, K key/value heads, h size of a head, V vocabulary.
Parameters have the names and shapes that the EulerStack trainer gives them, so weights move between both unchanged.
"""

import contextlib
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
