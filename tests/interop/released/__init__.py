"""Configs in the form and with the sizes of models that were released, mostly with the names of transformers 4.

case(name, published, **keys): `published` is the total that its authors or the page of the weights give, where there is one; the total of the class is
counted in the test. Each file has the rows of some families, with what they share in a function before them.
"""

from . import deepseek, gemma_and_qwen, llama_and_mistral, others, recurrent

CASES = [case for family in (llama_and_mistral, gemma_and_qwen, deepseek, recurrent, others) for case in family.CASES]
