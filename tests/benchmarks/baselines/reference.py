"""The language's reference implementation (the package eulerstack, 0.1.3) as a baseline, where somebody has it: it is no part of
requirements.txt, as it asks for an older PyTorch. $EULERSTACK_REFERENCE is a folder with the package:
pip install --no-deps --target FOLDER eulerstack==0.1.3
What it builds is often less than the design says (its parts are named in docs/performance.md); nothing here makes it more or less.
"""

import os
import sys

sys.path.insert(0, os.environ["EULERSTACK_REFERENCE"])

import torch.nn.functional as functional  # noqa: E402
import yaml  # noqa: E402
from eulerstack.compiler.compile import compile_to_hf_model  # noqa: E402
from eulerstack.ir.normalizer import normalize_to_ir  # noqa: E402

import serve  # noqa: E402


def loss_of(model, ids):
    """What its forward() computes; that one does not fit the outputs of transformers 5.24."""
    logits = model.lm_head(model.eulerstack(input_ids=ids, use_cache=False, return_dict=True).last_hidden_state)
    return functional.cross_entropy(logits[:, :-1].flatten(0, 1), ids[:, 1:].flatten())


def main() -> None:
    args = serve.options()
    start = serve.peak_mb()
    with open(args.kind) as file:  # a design
        model = compile_to_hf_model(normalize_to_ir(yaml.safe_load(file))).float()
    serve.serve(model, loss_of, args, start)


main()
