class Experts(nn.Module):
    """All experts of a mixture; only the chosen ones compute."""

    def __init__(self, experts, width, inner, gated, bias, activation):
        super().__init__()
        self.first = "gate_up_proj" if gated else "up_proj"
        rows = (2 if gated else 1) * inner
        self.add_module(self.first, WeightsAndBias((experts, rows, width), (experts, rows) if bias else None))
        self.down_proj = WeightsAndBias((experts, width, inner), (experts, width) if bias else None)
        self.gated, self.activation = gated, activation

    def forward(self, hidden_states, top_k_index, top_k_weights):
        """hidden_states {N, d}, the other two {N, k}: sum over the chosen experts, weighted."""
        tokens, k = top_k_index.shape
        answers, places = [hidden_states.new_zeros(0, hidden_states.shape[1])], [top_k_index.new_zeros(0)]
        (up, up_bias), (down, down_bias) = self.get_submodule(self.first)(), self.down_proj()
        for expert in top_k_index.unique().tolist():
            rows, slots = torch.where((top_k_index == expert) & (top_k_weights != 0))
            if rows.numel() == 0:
                continue
            y = F.linear(hidden_states[rows], up[expert], None if up_bias is None else up_bias[expert])
            if self.gated:
                gate, y = y.chunk(2, dim=-1)
                y = self.activation(gate) * y
            else:
                y = self.activation(y)
            answers.append(F.linear(y, down[expert], None if down_bias is None else down_bias[expert]))
            places.append(rows * k + slots)
        y = torch.cat(answers).to(hidden_states.dtype)
        y = y.new_zeros(tokens * k, y.shape[1]).index_copy(0, torch.cat(places), y)
        return (y.view(tokens, k, -1) * top_k_weights[..., None]).sum(1)


class Correction(nn.Module):
    """What is added to the scores of the experts for choosing; no gradient moves it."""

    def __init__(self, experts):
        super().__init__()
        self.register_buffer("bias", torch.zeros(experts))

    def forward(self):
        return self.bias


class Router(Linear):
    """Logits of the experts in float32: narrow formats have too few digits for a choice between scores."""

    def forward(self, x):
        return F.linear(x.float(), self.weight.float())


def counted(x, context):
    """{B, T, 1}: one for each token, zero where padding is, which no loss and no capacity counts."""
    real = real_tokens(context, x)
    return torch.ones(*x.shape[:2], 1, device=x.device) if real is None else real.float()


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
            self.router = Router(place.width, self.count, bias=False)
            if field(correction, "enabled", False):
                self.router.correction = Correction(self.count)
        self.experts = Experts(self.count, place.width, inner, gated, bias, activation)
        self.shared = None
        if shared > 0:
            sizes = {"vendor.studio.ffn_dim": field(studio, "shared_dim", shared * inner), "bias": bias}
            part = {**sizes, "activation": values.get("activation"), "vendor.studio.activation": values.get("vendor.studio.activation")}
            self.shared = (GatedMlp if gated else Mlp)(part, place)

    def forward(self, x, context):
        rows = x.reshape(-1, x.shape[-1])
        weights, experts = self.hashed(context["ids"], rows) if self.hash_salt is not None else self.routed(x, context)
        if self.training and self.drops:
            weights = weights * self.within_capacity(experts, counted(x, context))
        y = self.experts(rows, experts, weights.to(x.dtype))
        if self.shared is not None:
            y = y + self.shared(rows, context)
        return y.view_as(x)

    def scores(self, logits):
        if self.affinity == "sigmoid":
            return torch.sigmoid(logits)
        return F.softplus(logits).sqrt() if self.affinity == "sqrt_softplus" else F.softmax(logits, dim=-1)

    def routed(self, x, context):
        rows = x.reshape(-1, x.shape[-1])
        if self.training and self.jitter > 0:
            rows = rows * torch.empty_like(rows).uniform_(1 - self.jitter, 1 + self.jitter)
        logits = self.router(rows)
        scores = self.scores(logits)
        experts = self.choosing(scores.detach()).topk(self.top_k, dim=-1).indices
        weights = scores.gather(-1, experts)
        if self.norm_topk:
            weights = weights / (weights.sum(-1, keepdim=True) + 1e-20)
        if self.training:
            real = counted(x, context)
            self.count_load(experts, real)
            self.add_losses(logits, experts, real, context["auxiliary"])
        return weights * self.routed_scaling, experts

    def choosing(self, scores):
        """Scores by which experts are chosen: corrected, and only within the best groups."""
        if hasattr(self.router, "correction"):
            scores = scores + self.router.correction().float()
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

    def add_losses(self, logits, experts, real, auxiliary):
        """real {B, T, 1}: one where a token is."""
        if auxiliary is None:
            return
        tokens = real.sum(1).clamp(min=1)  # of each sequence
        share = tokens / tokens.sum()
        shares = torch.sigmoid(logits) if self.sigmoid_balance else F.softmax(logits, dim=-1)
        if self.sigmoid_balance:
            shares = shares / (shares.sum(-1, keepdim=True) + 1e-20)
        chosen = F.one_hot(experts, self.count).float().mean(1)
        mean, load = ((values.view(*real.shape[:2], self.count) * real).sum(1) / tokens for values in (shares, chosen))
        if self.load_balance > 0:
            auxiliary.add(((share * load).sum(0) * (share * mean).sum(0)).sum() * self.count * self.load_balance)
        if self.sequence_balance > 0:
            auxiliary.add((load * mean).sum(-1).mean() * self.count * self.sequence_balance)
        if self.z_loss > 0:
            auxiliary.add((torch.logsumexp(logits, dim=-1).square() * real.flatten()).sum() / tokens.sum() * self.z_loss)

    def within_capacity(self, experts, real):
        """{N, k}: one for the first ceil(factor k T / E) slots of each expert in its sequence of T tokens, zero for the others."""
        ids = experts.reshape(real.shape[0], -1)
        capacity = (self.capacity_factor * (real.sum(1).double() * self.top_k) / self.count).ceil().clamp(min=1)
        taken = F.one_hot(ids, self.count) * real.long().repeat_interleave(self.top_k, dim=1)
        order = taken.cumsum(dim=1).gather(-1, ids[..., None]).squeeze(-1)
        return (order <= capacity).view_as(experts).float()

    def count_load(self, experts, real):
        load = torch.bincount(experts[real.flatten() > 0].flatten(), minlength=self.count).float()
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
