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

    def added(self, x, y):
        return torch.add(x, y, alpha=self.scale)

    def sequential(self, x, mix, feed):
        """pre: x += s Mix(N1 x); x += s FFN(N2 x). post: x = N1(x + s Mix(x)); x = N2(x + s FFN(x)). Xiong et al. 2020."""
        if self.post and self.output_norm:
            x = self.added(x, self.norm1(mix(x)))
            return x if self.ffn is None else self.added(x, self.norm2(feed(x)))
        if self.post:
            x = self.norm1(self.added(x, mix(x)))
            return x if self.ffn is None else self.norm2(self.added(x, feed(x)))
        x = self.added(x, mix(self.norm1(x)))
        return x if self.ffn is None else self.added(x, feed(self.norm2(x)))

    def parallel(self, x, mix, feed):
        """pre: x += s (Mix(N1 x) + FFN(N2 x)), with one norm for both where there is one. Chowdhery et al. 2022, section 2. post: one norm on
        the sum, or one on each of the two outputs."""
        two = self.norm2 is not None
        if not self.post:
            y = self.norm1(x)
            total = mix(y)
            if self.ffn is not None:
                total = total + feed(self.norm2(x) if two else y)
            return self.added(x, total)
        total = self.norm1(mix(x)) if two else mix(x)
        if self.ffn is not None:
            total = total + (self.norm2(feed(x)) if two else feed(x))
        x = self.added(x, total)
        return x if two else self.norm1(x)

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
