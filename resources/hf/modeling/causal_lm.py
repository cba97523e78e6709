class EulerStackForCausalLM(EulerStackPreTrainedModel, GenerationMixin):
    """Scores of the next token, and the loss of given labels."""

    _tied_weights_keys = {"head.weight": "embedding.weight"}

    def __init__(self, config):
        super().__init__(config)
        self.build(config)
        self.head = Linear(config.hidden_size, config.vocab_size, bias=field(config.design["head"], "vendor.studio.bias", False))
        self.logit_scale = field(config.design["head"], "vendor.studio.logit_scale", 1.0)
        self.softcap = field(config.design["head"], "logit_softcap")
        self.auxiliary_share = field(config.design["training_hints"], "router_aux_loss_coef", 0.01)
        self.mtp = nn.ModuleList()
        self.build_depths(config)
        self.phases = Phases(config)
        self.rationale = Rationale(config.hidden_size) if self.phases.rationale() else None
        self.remember_initial_values()
        self.post_init()

    def build_depths(self, config):
        mtp = config.design["head"].get("mtp")
        if mtp is None:
            return
        self.mtp_share = field(mtp, "train_loss_weight", 0.1)
        layers = field(mtp, "head_layers", 1)
        block = config.design["mtp_block"]
        for depth in range(field(mtp, "n_predict", 1)):
            self.mtp.append(MtpDepth(config, block, layers, len(self.layers) + depth * layers, []))

    def further_loss(self, body, following):
        """Mean loss of the further depths: depth k reads token i + k and predicts the one after, following[i + k]."""
        ids, hidden, losses = body.context["ids"], body.last, []
        for k, depth in enumerate(self.mtp, start=1):
            left = ids.shape[1] - k
            if left < 1:
                break
            positions, padding = body.context["positions"], body.context["padding"]
            part = Context.of(ids[:, k:], positions[:, :left], None if padding is None else padding[:, :left], 0, body.context["auxiliary"])
            hidden = depth(hidden[:, :left], self.embed(ids[:, k:], positions[:, k:]), part)
            logits = self.logits_of(self.final_norm(hidden)).float()
            losses.append(F.cross_entropy(logits.flatten(0, 1), following[:, k:].flatten(), ignore_index=-100))
        return torch.stack(losses).mean() if losses else 0.0

    def written(self):
        """Ids that generation by phases may write: bytes and marks."""
        return min(258 if self.config.bos_token_id is not None else 256, self.config.vocab_size)

    @torch.no_grad()
    def draw_thoughts(self, ids, attention_mask=None, places=None):
        """Two thoughts behind one of the first places of half of the rows, drawn at temperature one by the model as it is. Behind the
        last of T tokens there is nothing to predict unless the caller knows it: places are T - 1 when they are not given."""
        budget, longest = self.phases.rationale().budget, self.config.max_position_embeddings
        place = int(torch.randint(min(max(longest - budget, 1), max(places or ids.shape[1] - 1, 1)), ()))
        rows = (ids.shape[0] + 1) // 2
        first_row = int(torch.randint(ids.shape[0] - rows + 1, ()))
        text, mask = self.thinking(ids, attention_mask, place, first_row, rows)
        training = self.training
        self.eval()
        try:
            for _ in range(min(budget, longest - place - 1)):
                body = self.backbone(text, mask, None, None, None, False, False)
                shares = F.softmax(self.logits_of(body.normed[:, -1])[:, : self.written()].float(), dim=-1)
                text = torch.cat([text, torch.multinomial(shares, 1)], dim=1)
                mask = None if mask is None else F.pad(mask, (0, 1), value=1)
        finally:
            self.train(training)
        return Thoughts(place, first_row, text[:, place + 1 :])

    def thinking(self, ids, attention_mask, place, first_row, rows):
        """Each row that thinks twice, up to the place; and its mask."""
        part = slice(first_row, first_row + rows)
        mask = None if attention_mask is None else attention_mask[part, : place + 1].repeat_interleave(2, 0)
        return ids[part, : place + 1].repeat_interleave(2, 0), mask

    def rationale_loss(self, ids, following, thoughts, attention_mask=None):
        """What is predicted behind the thoughts. Zelikman et al. 2024 (Quiet-STaR), section 4."""
        place, count, rows = thoughts.place, thoughts.ids.shape[1], thoughts.ids.shape[0] // 2
        wanted = following[thoughts.first_row : thoughts.first_row + rows, place].repeat_interleave(2)
        counted = wanted != -100
        if count == 0 or not counted.any():
            return 0.0
        text, mask = self.thinking(ids, attention_mask, place, thoughts.first_row, rows)
        mask = None if mask is None else F.pad(mask, (0, count), value=1)
        body = self.backbone(torch.cat([text, thoughts.ids], dim=1), mask, None, None, None, False, False)
        hidden = body.normed[:, place:]
        logits = self.logits_of(hidden).float()
        share = self.rationale(hidden[:, 0], hidden[:, -1])
        mixed = (share * logits[:, -1] + (1 - share) * logits[:, 0]).log_softmax(-1)
        thought = logits[:, :-1, : self.written()].log_softmax(-1).gather(-1, thoughts.ids.unsqueeze(-1)).sum((1, 2))
        return thought_loss(mixed.gather(-1, wanted.clamp(min=0).unsqueeze(-1)).squeeze(-1), thought, counted.to(mixed.dtype))

    def get_output_embeddings(self):
        return self.head

    def set_output_embeddings(self, value):
        self.head = value

    def logits_of(self, hidden):
        logits = self.head(hidden if self.logit_scale == 1.0 else hidden * self.logit_scale)
        return logits if self.softcap is None else self.softcap * torch.tanh(logits / self.softcap)

    def forward(self, input_ids=None, attention_mask=None, position_ids=None, past_key_values=None, inputs_embeds=None, labels=None,
                use_cache=None, output_hidden_states=None, logits_to_keep=0, return_dict=None, num_items_in_batch=None, cache=None,
                shift_labels=None, **kwargs):
        """labels {B, T} are the tokens themselves: the one after position i is what it predicts, the last predicts nothing. shift_labels
        {B, T}: what each position predicts, so that the text need not be read to its last token; losses of experts' balance know all
        tokens that are read, as everywhere in the library."""
        output_hidden_states = self.config.output_hidden_states if output_hidden_states is None else output_hidden_states
        body = self.backbone(input_ids, attention_mask, position_ids, one_cache(past_key_values, cache), inputs_embeds, use_cache,
                             output_hidden_states, **kwargs)
        kept = slice(-logits_to_keep, None) if isinstance(logits_to_keep, int) and logits_to_keep else logits_to_keep
        logits = self.logits_of(body.normed if isinstance(kept, int) else body.normed[:, kept])
        loss = None
        if labels is not None or shift_labels is not None:
            following = (F.pad(labels, (0, 1), value=-100)[:, 1:] if shift_labels is None else shift_labels).contiguous()
            if self.training and self.phases.weigh():
                loss = self.phases.loss(logits, labels if input_ids is None else input_ids, following, num_items_in_batch)
            else:
                loss = self.loss_function(logits=logits, labels=labels, vocab_size=self.config.vocab_size,
                                          num_items_in_batch=num_items_in_batch, shift_labels=following)
            if self.training:
                loss = loss + self.auxiliary_share * body.context["auxiliary"].total + body.context["auxiliary"].beside
                if len(self.mtp) > 0:
                    loss = loss + self.mtp_share * self.further_loss(body, following)
                mode = self.phases.rationale()
                if mode is not None and mode.weight > 0 and input_ids is not None:
                    thoughts = self.draw_thoughts(input_ids, attention_mask, input_ids.shape[1] - (shift_labels is None))
                    loss = loss + mode.weight * self.rationale_loss(input_ids, following, thoughts, attention_mask)
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
        choose = chooser(self.written(), do_sample, temperature, top_k, top_p)
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
