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
            self.inner.fc = WeightsAndBias((place.width, place.width), (place.width,))
        else:
            hidden = field(inner, "hidden", 256)
            self.inner.fc1 = WeightsAndBias((hidden, place.width), (hidden,))
            self.inner.fc2 = WeightsAndBias((place.width, hidden), (place.width,))
        self.linear = inner["kind"] == "linear"
        self.inner.norm = WeightsAndBias((place.width,), (place.width,))
        self.o_proj = Linear(place.width, place.width, bias=False)

    def start_parameters(self):
        layers = [self.inner.fc] if self.linear else [self.inner.fc1, self.inner.fc2]
        return [part for layer in layers for part in layer()]

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

    def gradients(self, k, v, weights, scale, shift):
        """Of ||f(k) - v||^2, written out, so that the outer gradient flows through the steps: for every matrix and its bias the two vectors
        whose outer product is the matrix's gradient; the first is the bias's."""
        normed, root, before, hidden = self.net(k, weights)
        g = 2 * (k + normed * scale + shift - v) * scale
        dz = root * (g - g.mean(-1, keepdim=True) - normed * (g * normed).mean(-1, keepdim=True))
        if self.linear:
            return [(dz, k)]
        slope = before * torch.exp(-0.5 * before * before) * (1 / math.sqrt(2 * math.pi))
        slope = 0.5 * (1 + torch.erf(before * math.sqrt(0.5))) + slope
        dbefore = (weights[2].transpose(1, 2) @ dz[..., None]).squeeze(-1) * slope
        return [(dbefore, k), (dz, hidden)]

    def step(self, weights, moments, gradients, real, count):
        """One step of SGD or AdamW (Loshchilov & Hutter 2019) where `real` {B} is one; count {B}: steps with this one."""
        changed, moments = [], dict(moments)
        for row, column in gradients:
            i = len(changed)
            if self.adamw:
                outer = torch.bmm(row[:, :, None], column[:, None])
                changed += [self.adam_step(weights[i], moments, i, outer, real, count),
                            self.adam_step(weights[i + 1], moments, i + 1, row, real, count)]
                continue
            row = row * real[:, None]
            changed += [torch.baddbmm(weights[i], row[:, :, None], column[:, None], alpha=-self.rate), weights[i + 1] - self.rate * row]
        return changed, moments

    def adam_step(self, weight, moments, i, gradient, real, count):
        shape = (-1,) + (1,) * (weight.dim() - 1)
        n, mask = count.clamp(min=1).view(shape), real.view(shape) > 0
        before = moments[f"first{i}"], moments[f"second{i}"]
        first = self.BETA1 * before[0] + (1 - self.BETA1) * gradient
        second = self.BETA2 * before[1] + (1 - self.BETA2) * gradient * gradient
        root = (second / (1 - self.BETA2**n).to(second.dtype)).clamp(min=1e-30).sqrt()
        size = (self.rate / (1 - self.BETA1**n)).to(first.dtype)
        moved = weight * (1 - self.rate * self.DECAY) - size * first / (root + self.ADAM_EPS)
        moments[f"first{i}"], moments[f"second{i}"] = torch.where(mask, first, before[0]), torch.where(mask, second, before[1])
        return torch.where(mask, moved, weight)

    @torch.no_grad()
    def settle(self):
        """What the last step learned becomes the start, now that its gradients are done with."""
        if self.learned is not None:
            for weight, learned in zip(self.start_parameters(), self.learned):
                weight.copy_(learned)
            self.learned = None

    def read(self, x, context, state):
        q, k, v = (proj(x).float() for proj in (self.q_proj, self.k_proj, self.v_proj))
        weights = [state[f"fast{i}"] for i in range(2 if self.linear else 4)] if state else self.start(x.shape[0])
        moments = {name: value for name, value in state.items() if name.startswith(("first", "second"))}
        if self.adamw and not moments:
            for i, weight in enumerate(weights):
                moments[f"first{i}"] = moments[f"second{i}"] = torch.zeros_like(weight)
        count = state.get("count", torch.zeros(x.shape[0], device=x.device, dtype=precise(x.device)))
        mask = real_tokens(context, q)
        scale, shift = (part.float() for part in self.inner.norm())
        outputs = []
        with without_autocast(x.device):  # steps are smaller than the spacing of narrow formats
            for t in range(x.shape[1]):
                real = q.new_ones(q.shape[0]) if mask is None else mask[:, t, 0]
                for _ in range(self.steps):
                    count = count + real
                    weights, moments = self.step(weights, moments, self.gradients(k[:, t], v[:, t], weights, scale, shift), real, count)
                outputs.append(q[:, t] + self.net(q[:, t], weights)[0] * scale + shift)
        if self.write_back and self.training:
            self.learned = [weight.detach()[-1].clone() for weight in weights]
        state = {**{f"fast{i}": weight for i, weight in enumerate(weights)}, **moments, "count": count}
        return self.o_proj(torch.stack(outputs, dim=1).to(x.dtype)), state
