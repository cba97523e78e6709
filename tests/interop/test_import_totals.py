"""`eulerstack import` on fresh random configs and those of released models: the totals of transformers' classes, to the last parameter.

The cases are drawn anew in each run; the seed is printed and EULERSTACK_SEED repeats it.
"""

import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import time

import pytest
from transformers import AutoConfig

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import import_cases  # noqa: E402
import released  # noqa: E402

PROGRAM = os.environ["EULERSTACK"]
SEED = int(os.environ.get("EULERSTACK_SEED", time.time_ns() % 1_000_000_000))
PER_FAMILY = 4


def imported(config):
    """Total that the program prints for a config, and all it said."""
    result = subprocess.run([PROGRAM, "--lang", "en", "import", "-"], input=json.dumps(config), capture_output=True,
                            text=True, check=False)
    total = re.search(r"parameters: ([\d,]+)", result.stderr)
    return (int(total.group(1).replace(",", "")) if total and result.returncode == 0 else None), result.stderr


@pytest.mark.parametrize("family", import_cases.FAMILIES, ids=lambda family: family.__name__)
def test_totals(family):
    for seed in range(SEED, SEED + PER_FAMILY):
        case = import_cases.make_case(family, seed)
        total, said = imported(case["config"])
        assert total == case["parameters"], f"EULERSTACK_SEED={seed}: {case['name']}\n{said}\n{json.dumps(case['config'])}"


@pytest.mark.parametrize("case", released.CASES, ids=lambda case: case["name"])
def test_released_configs(case):
    total, said = imported(case["config"])
    # What the classes of transformers leave to others: the code beside the weights, their number format.
    sizes = {key: value for key, value in case["config"].items()
             if key not in ("model_type", "architectures", "auto_map", "quantization_config")}
    config = AutoConfig.for_model(case["config"]["model_type"], **copy.deepcopy(sizes))
    assert total == import_cases.total_of(config), said
    assert case["published"] in (None, total)


def test_table_is_what_the_classes_say():
    """The table that the test without Python reads is not stale: its first cases come out the same today."""
    table = json.loads((pathlib.Path(__file__).parents[1] / "data" / "import_cases.json").read_text())
    assert len(table) >= 160
    for family in import_cases.FAMILIES:
        stored = next(case for case in table if case["family"] == family.__name__)
        made = json.loads(json.dumps(import_cases.make_case(family, 0)))
        for case in (stored, made):  # of the library, not of the case
            case["config"].pop("transformers_version", None)
        assert stored == made
