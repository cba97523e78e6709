"""Every command of docs/tutorials/anywhere.md, in its order, in an empty folder."""

import os
import pathlib
import re
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "tutorials" / "anywhere.md"
PROGRAM = pathlib.Path(os.environ["EULERSTACK"])


def steps():
    """("sh", commands) and ("trainer.py", code), as the page has them; a file's name stands in the text around its code."""
    parts = re.split(r"^```(sh|python)\n(.*?)^```\n", PAGE.read_text(), flags=re.M | re.S)
    for place in range(1, len(parts), 3):
        kind, code = parts[place], parts[place + 1]
        if kind == "sh":
            yield "sh", code
        else:
            yield re.findall(r"`(\w+\.py)`", parts[place - 1][-60:] + parts[place + 2][:60])[0], code


def test_every_command_works(tmp_path):
    python = pathlib.Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{PROGRAM.parent}:{python}:{os.environ['PATH']}", "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
    commands = 0
    for what, code in steps():
        if what != "sh":
            (tmp_path / what).write_text(code)
            continue
        for line in code.splitlines():
            done = subprocess.run(line, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
            assert done.returncode == 0, f"{line}\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}"
            commands += 1
    assert commands >= 14
    assert (tmp_path / "run" / "final" / "model.safetensors").exists()
    assert (tmp_path / "my-trained-model" / "config.json").exists()
