"""Models computed in float64 that were written for float32.

Our templates and the library's classes compute some parts in float32 whatever the weights are: norms, softmax, decays, angles. That is right
for narrow formats and hides, in float64, whether two programs compute the same function. Here every request for float32 gives float64; what
is computed, and its order, stays. With `eulerstack-engine --logits ... --float64` two programs that compute the same function are 1e-14 of
the largest logit apart, and one who forgets an epsilon is seen in models that enlarge rounding too."""

import contextlib

import torch
from torch.overrides import TorchFunctionMode

EXACT = 1e-10  # of the largest logit; a difference in what is computed is far above it, rounding far below


class Wide(TorchFunctionMode):
    def __torch_function__(self, function, types, args=(), kwargs=None):
        if function is torch.Tensor.float:
            return args[0].double()
        args = [torch.float64 if value is torch.float32 else value for value in args]
        kwargs = {name: torch.float64 if value is torch.float32 else value for name, value in (kwargs or {}).items()}
        return function(*args, **kwargs)


@contextlib.contextmanager
def float64():
    """Load a model in it, with dtype=torch.float64, and call it in it."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        with Wide():
            yield
    finally:
        torch.set_default_dtype(before)
