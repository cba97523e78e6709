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
    """o_t = S_t^T q_t with S_t = exp(log_decay_t) S_(t-1) + k_t v_t^T, as matrix products of all chunks at once, with one state between chunks
    (Dao & Gu 2024, section 6; Sun et al. 2023, section 2.3). query, key {B, T, G, N}, value {B, T, H, P}, log_decay {B, T, H}, state
    {B, H, N, P}; head h uses group h G / H. Gives o {B, T, H, P} and the last state."""
    time, heads, size = value.shape[1:]
    grouped = (query.shape[2], heads // query.shape[2])
    chunk = min(chunk, time)

    def pieces(x):
        return F.pad(x, [0, 0] * (x.dim() - 2) + [0, -time % chunk]).unflatten(1, (-1, chunk))

    def share(exponents):
        return exponents.to(value.dtype).exp()

    def sides(x):  # {.., R, Q, P} of a group as {.., Q, R P}: one product serves all its heads
        return x.movedim(3, 4).flatten(4, 5)

    query, key = (pieces(part).transpose(2, 3) for part in (query, key))  # {B, c, G, Q, N}
    value = pieces(value).movedim(2, 3).unflatten(2, grouped)  # {B, c, G, R, Q, P}
    # Sums grow along a chunk, and neighbours differ by little: in float32 the difference would keep few of its digits.
    total = pieces(log_decay.to(precise(log_decay.device))).cumsum(dim=2).movedim(2, 3).unflatten(2, grouped)
    later = ~torch.ones(chunk, chunk, dtype=torch.bool, device=value.device).tril()
    fade = share((total[..., :, None] - total[..., None, :]).masked_fill(later, -math.inf))
    y = ((query @ key.transpose(-1, -2))[:, :, :, None] * fade) @ value
    last = total[..., -1:]
    added = key.transpose(-1, -2) @ sides(value * share(last - total)[..., None])  # {B, c, G, N, R P}
    left = sides(share(last)[..., None].expand(*last.shape, size))
    now = state.unflatten(1, grouped).movedim(2, 3).flatten(3, 4)
    before = []
    for piece in range(added.shape[1]):
        before.append(now)
        now = left[:, piece] * now + added[:, piece]
    y = y + (query @ torch.stack(before, dim=1)).unflatten(4, (-1, size)).movedim(4, 3) * share(total)[..., None]
    after = now.unflatten(3, (-1, size)).movedim(3, 2).flatten(1, 2)
    return y.flatten(2, 3).movedim(2, 3).flatten(1, 2)[:, :time], after


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
