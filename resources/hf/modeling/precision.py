# ---------------------------------------------------------------------------------------------------------------------------------------
# With how many digits is computed


def settle_vector_math():
    """MKL chooses how it computes a function when that is first called. Of several threads that call it first at the same time one may compute
    with half the digits, in that call only (MKL before 2025, pytorch/pytorch issue 188792): here one thread makes the first calls."""
    for dtype in (torch.float32, torch.float64):
        one = torch.ones(1, dtype=dtype, device="cpu")
        for function in (torch.exp, torch.expm1, torch.log, torch.log1p, torch.sin, torch.cos, torch.tanh, torch.sqrt, torch.erf):
            function(one)


settle_vector_math()


def precise(device):
    """float64 where the device has it."""
    return torch.float32 if device.type == "mps" else torch.float64


def without_autocast(device):
    """Products keep the format of their numbers here, also in training with mixed precision."""
    if torch.amp.is_autocast_available(device.type):
        return torch.autocast(device.type, enabled=False)
    return contextlib.nullcontext()
