class Hyena(Recurrent):
    """Convolutions as long as the text, with filters computed by a small network from the distance, and gates between them. Poli et al. 2023.
    For going on, the inputs of every long convolution are kept."""

    BANDS, FREQUENCY = 8, 14.0  # what the filters know of a distance; the sines of their network

    def __init__(self, values, place):
        super().__init__(place)
        self.longest = place.config.max_position_embeddings
        self.depth = field(values, "depth", 2)
        self.decay = field(values, "filter_decay", 0.0)
        hidden = field(values, "filter_hidden", 64)
        streams = (self.depth + 1) * place.width
        self.in_proj = Linear(place.width, streams)
        self.short_conv = ShortConv(streams, 3)
        self.filter = nn.ModuleList(
            [Linear(2 * self.BANDS + 1, hidden), Linear(hidden, hidden), Linear(hidden, self.depth * place.width, bias=False)]
        )
        self.long_conv = Weights((self.depth, place.width), "bias")
        self.out_proj = Linear(place.width, place.width)

    def filters(self, lags, like):
        """{N, d, lags}: they depend on the distance only, never on the length of the text."""
        wide = precise(like.device)
        share = torch.arange(lags, device=like.device, dtype=wide)[:, None] / self.longest
        angle = share * (2 * math.pi * torch.arange(1, self.BANDS + 1, device=like.device, dtype=wide))
        x = torch.cat([share, angle.cos(), angle.sin()], dim=1).to(like.dtype)
        for linear in self.filter[:2]:
            x = torch.sin(self.FREQUENCY * linear(x))
        x = self.filter[2](x).float() * (share * -self.decay).exp().float()
        return x.unflatten(1, (self.depth, -1)).permute(1, 2, 0)

    def read(self, x, context, state):
        streams, past = self.short_conv(only_real(self.in_proj(x), context), state.get("past"))
        first, *gates = streams.chunk(self.depth + 1, dim=-1)
        z = only_real(first, context).transpose(1, 2)
        state = {**state, "past": past}
        lags = z.shape[2] + (state["inputs0"].shape[2] if "inputs0" in state else 0)
        points = 2 ** math.ceil(math.log2(2 * lags)) if lags > 1 else 2
        bias = self.long_conv()
        for n, filter_n in enumerate(self.filters(lags, x)):
            inputs = torch.cat([state[f"inputs{n}"], z], dim=2) if f"inputs{n}" in state else z
            state[f"inputs{n}"] = inputs
            spectrum = torch.fft.rfft(inputs.float(), n=points) * torch.fft.rfft(filter_n, n=points)
            convolved = torch.fft.irfft(spectrum, n=points)[..., lags - z.shape[2] : lags].to(x.dtype)
            z = gates[n].transpose(1, 2) * (convolved + z * bias[n][:, None])
        return self.out_proj(z.transpose(1, 2).contiguous()), state
