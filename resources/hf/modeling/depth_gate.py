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
                context["auxiliary"].add_beside((real_mean(gate, context) - self.capacity).square())
            return gate * body(x, context) + (1 - gate) * x
        score = self.router(x).squeeze(-1)
        real = context["padding"] if context["padding"] is not None else torch.ones_like(score, dtype=torch.bool)
        if self.training:
            count = min(max(math.ceil(self.capacity * x.shape[1]), 1), x.shape[1])
            places = score.detach().masked_fill(~real, -math.inf).topk(count, dim=-1).indices.sort(dim=-1).values
            valid = real.gather(1, places)
            if context["auxiliary"] is not None:
                target = torch.zeros_like(score).scatter(1, places, 1.0)
                losses = F.binary_cross_entropy_with_logits(self.predicted(x.detach()), target, reduction="none")
                context["auxiliary"].add_beside(real_mean(losses[..., None], context))
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
