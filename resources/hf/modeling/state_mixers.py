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
    # Sums grow along a chunk, and neighbours differ by little: in float32 the difference would keep few of its digits.
    precise = torch.float32 if log_decay.device.type == "mps" else torch.float64
    for first in range(0, query.shape[2], chunk):
        q, k, v = (part[:, :, first : first + chunk] for part in (query, key, value))
        total = log_decay[:, :, first : first + chunk].to(precise).cumsum(dim=-1)
        between = (total[..., :, None] - total[..., None, :]).to(log_decay.dtype)
        causal = torch.ones(between.shape[-2:], dtype=torch.bool, device=between.device).tril()
        weights = between.masked_fill(~causal, -math.inf).exp() * (q @ k.transpose(2, 3))
        left = (total[..., -1:] - total).exp()[..., None].to(log_decay.dtype)
        since = total.exp()[..., None].to(log_decay.dtype)
        outputs.append(weights @ v + since * (q @ state))
        state = since[:, :, -1:] * state + (left * k).transpose(2, 3) @ v
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
