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
            loss = self.beside_loss(h.detach(), context)
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
        if self.persistence == "persistent" and any(weight.is_meta for weight in self.parameters()):
            raise ValueError("this memory learns in its weights (persistence: persistent), and they lie on the disk or another device: "
                             "load the model without a device_map that offloads this layer")
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

    def beside_loss(self, h, context):
        return real_mean((self.network(self.k_proj(h)) - self.v_proj(h).detach()).square(), context)

    def learn(self, h):
        start = [*weight_and_bias(self.fc1), *weight_and_bias(self.fc2)]
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

    def beside_loss(self, h, context):
        return real_mean((self.store(unit(self.k_proj(h))) - self.v_proj(h).detach()).square(), context)

    def learn(self, h):
        fast = self.fast_for(h)
        store = (weight_and_bias(self.store)[0][None].expand(h.shape[0], -1, -1) if fast is None else fast[0]).clone()
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

    def beside_loss(self, h, context):
        return None

    def learn(self, h):
        key, value = self.k_proj(h), self.v_proj(h)
        stored = self.stored_for(h)
        known = torch.zeros_like(value) if stored is None else self.recall(key, *stored, None)
        self.waiting = (key, value) if self.waiting is None else tuple(torch.cat(p, dim=1) for p in zip(self.waiting, (key, value)))
        return (known - value).square().sum(-1).mean().item()


MEMORIES = {"neural_memory": NeuralMemory, "associative": AssociativeMemory, "retrieval": RetrievalMemory}
