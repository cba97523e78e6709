"""Runs the rows of train_rows.py: both sides are loaded, then take turns; medians are compared.

Peak memory is that of the whole process; of PyTorch's side also what it has before the model is built, which is mostly imports.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

import train_rows

HERE = pathlib.Path(__file__).resolve().parent
TURN_MS = 1500  # about how long one turn takes
MOST_STEPS = 8


class Side:
    """A process that answers the commands of model_bench.cpp and baselines/serve.py."""

    def __init__(self, command: list):
        self.process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.answer, self.samples = {}, []

    def run(self, command: str, count: int, length: int) -> list:
        self.process.stdin.write(f"{command} {count} {length}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"no answer from {' '.join(self.process.args)}")
        self.answer = json.loads(line)
        return self.answer["ms"]

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()


def ours(build: pathlib.Path, folder: str, name: str, design: str, batch: int, threads: int) -> Side:
    path = pathlib.Path(folder, f"{name}.yml")
    path.write_text(design)
    return Side([build / "benchmarks" / "model_bench", "--design", path, "--batch", batch, "--threads", threads])


def theirs(build: pathlib.Path, folder: str, row: train_rows.Row, threads: int) -> Side:
    other = row.theirs
    if other.design and not other.script:
        return ours(build, folder, "theirs", other.design, row.batch, threads)
    kind = other.kind
    if other.design:
        kind = pathlib.Path(folder, "theirs.yml")
        kind.write_text(other.design)
    sizes = {**train_rows.SIZES, "longest": max(2048, row.length), **other.sizes}
    return Side([sys.executable, HERE / "baselines" / other.script, "--kind", kind, "--batch", row.batch, "--threads", threads,
                 "--sizes", json.dumps(sizes)])


def steps_of(milliseconds: float, command: str) -> int:
    most = 1 if command == "generate" else 64 if command == "token" else MOST_STEPS
    return max(1, min(most, int(TURN_MS / max(milliseconds, 0.01))))


def sides_of(build: pathlib.Path, folder: str, row: train_rows.Row, threads: int) -> list:
    """Ours and theirs; of a row about layers also both with twice as many."""
    sides = [ours(build, folder, "ours", row.design, row.batch, threads), theirs(build, folder, row, threads)]
    if row.layers_only:
        for name, design in (("ours-twice", row.design), ("theirs-twice", row.theirs.design)):
            sides.append(ours(build, folder, name, train_rows.twice(design), row.batch, threads))
    return sides


def measured(build: pathlib.Path, row: train_rows.Row, turns: int, threads: int) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        sides = sides_of(build, folder, row, threads)
        counts = []
        for side in sides:
            # The first step warms up, the second tells how many make a turn; one that takes very long is not repeated.
            spent = side.run(row.command, 1, row.length)[0]
            if spent < 10_000:
                spent = side.run(row.command, 1, row.length)[0]
            else:
                side.samples = [spent]
            counts.append(steps_of(spent * (64 if row.command == "generate" else 1), row.command))
        for _ in range(turns):
            for side, count in zip(sides, counts):
                if not side.samples or side.samples[0] < 10_000:
                    side.samples = side.samples + side.run(row.command, count, row.length)
        for side in sides:
            side.close()
    mine, other, *twice = (statistics.median(side.samples) for side in sides)
    if twice:
        mine, other = (twice[0] - mine) / train_rows.SIZES["layers"], (twice[1] - other) / train_rows.SIZES["layers"]
    result = {
        "key": row.key, "name": row.title, "value": round(mine, 3), "unit": "ms" if row.command == "train" else "ms/token",
        "goal": f"ratio <= {row.goal}", "baseline": round(other, 3), "baseline_name": row.theirs.name,
        "ratio": round(mine / other, 4), "samples": [len(side.samples) for side in sides],
        "note": "; ".join(part for part in (f"T {row.length}, B {row.batch}", row.note) if part),
        "parameters": [side.answer["parameters"] for side in sides],
    }
    if row.memory:
        peaks = [side.answer["peak_mb"] for side in sides]
        result.update(peak_mb=[round(peak, 1) for peak in peaks], peak_ratio=round(peaks[0] / peaks[1], 3),
                      start_mb=[round(side.answer["start_mb"], 1) for side in sides])
    return result


def chosen(keys: str, full: bool) -> list:
    if not keys:
        there = bool(os.environ.get("EULERSTACK_REFERENCE"))
        return [row for row in train_rows.ROWS if (full or row.fast) and (there or not row.reference)]
    wanted = keys.split(",")
    known = {row.key: row for row in train_rows.ROWS}
    unknown = [key for key in wanted if key not in known]
    if unknown:
        raise SystemExit(f"no rows {', '.join(unknown)}; there are {', '.join(known)}")
    return [known[key] for key in wanted]


def print_row(item: dict) -> None:
    peak = f"{item['peak_mb'][0]:7.0f} {item['peak_mb'][1]:7.0f} {item['peak_ratio']:6.2f}" if "peak_mb" in item else ""
    print(f"{item['name']:30} {item['value']:10.2f} {item['baseline']:10.2f} {item['unit']:8} {item['ratio']:8.4f} "
          f"{item['goal']:15} {peak}  {item['baseline_name']}", flush=True)


def growth(build: pathlib.Path, threads: int, turns: int, longest: int, mixers: list, kept) -> list:
    """`kept`: is given what was measured so far after each figure."""
    results = []
    with tempfile.TemporaryDirectory() as folder:
        for name, mixer in train_rows.GROWTH.items():
            if mixers and name not in mixers:
                continue
            side = ours(build, folder, "growth", train_rows.growth_design(mixer), 1, threads)
            for length in (each for each in train_rows.GROWTH_LENGTHS if each <= longest):
                side.run("slope", 1, length)
                step = statistics.median(side.run("slope", turns, length))
                token = statistics.median(side.run("token", 32, length))
                results.append({"mixer": name, "tokens": length, "step_ms": round(step, 2), "token_ms": round(token, 3)})
                print(f"{name:12} T {length:5}  step {step:9.1f} ms  {step / length * 1e3:8.1f} us a token;  next token {token:7.3f} ms",
                      flush=True)
                kept(results)
            side.close()
    return results
