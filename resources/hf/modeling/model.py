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
            read = {"inputs": x, "positions": context["positions"]}
            if context["ids"] is not None:  # experts may be chosen by them
                read["ids"] = context["ids"]
            if cache.state:
                read = {name: torch.cat([cache.state[name], new], dim=1) for name, new in read.items()}
            cache.advance(tokens, **read)
            x, context = read["inputs"], {**context, "positions": read["positions"], "ids": read.get("ids"), "past": 0}

        def body(y):
            return collapsed(self.layers[layer](y, context, **kwargs))

        return solved(body, x, method["steps"], method["kind"].removeprefix("ode_"))[:, -tokens:]

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
                if isinstance(module, (MixtureOfExperts, TestTimeTraining)):
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
