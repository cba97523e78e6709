#!/usr/bin/env python3
"""Measures what people wait for and prints a table and one JSON object (scripts/bench.sh runs it).

Each figure with a baseline is measured in turns with it, in this run on this machine; medians are compared. The baselines:
  validate   a plain Python process that imports PyYAML and torch and reads the same file, as a checker written on them must
  train      the same shapes in transformers or, where it has no class, in plain PyTorch (train_rows.py, baselines/)
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

import train_bench

ROOT = pathlib.Path(__file__).resolve().parents[2]
THREADS = min(2, os.cpu_count() or 1)


def spec_of_a_thousand_entries() -> str:
    lines = [
        "schema_version: 1",
        "model: {name: thousand, d_model: 512, vocab_size: 32000, max_seq_len: 4096, n_heads: 8}",
        "tokenizer_contract: {type: hf, pretrained: my-org/bpe-32k}",
        "embedding: {type: learned, positional: rope}",
        "layer_templates:",
    ]
    for name in ("a", "b", "c", "d"):
        lines += [f"  {name}:", "    mixer: {type: attention}", "    ffn: {type: gated_mlp}"]
    lines.append("layer_schedule:")
    for index in range(1000):
        lines += [f"  - template: {'abcd'[index % 4]}", "    repeat: 1"]
    lines.append("head: {type: causal_lm}")
    return "\n".join(lines) + "\n"


def spec_of_ten_thousand_layers() -> str:
    """1,000 entries of ten layers each."""
    lines = spec_of_a_thousand_entries().splitlines()
    lines = [line.replace("repeat: 1", "repeat: 10") for line in lines]
    return "\n".join(lines) + "\n"


def timed_process(command: list, codes: tuple = (0,)) -> tuple:
    """Seconds and peak MB of a whole process that ends with one of the exit codes."""
    begin = time.perf_counter()
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, fd, "/dev/null", os.O_WRONLY, 0) for fd in (1, 2)])
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - begin
    if os.waitstatus_to_exitcode(status) not in codes:
        raise SystemExit(f"failed ({status}): {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


def row(name, value, unit, goal=None, baseline=None, baseline_name=None, note=""):
    result = {"name": name, "value": round(value, 3), "unit": unit}
    if goal is not None:
        result["goal"] = goal
    if baseline is not None:
        result.update(baseline=round(baseline, 3), baseline_name=baseline_name, ratio=round(value / baseline, 4))
    if note:
        result["note"] = note
    return result


def bench_validate(binaries: pathlib.Path, runs: int) -> list:
    with tempfile.TemporaryDirectory() as folder:
        spec = pathlib.Path(folder, "thousand.yml")
        spec.write_text(spec_of_a_thousand_entries())
        ours = [str(binaries / "eulerstack"), "validate", str(spec)]
        python = [sys.executable, "-c", f"import torch, yaml; yaml.safe_load(open({str(spec)!r}))"]
        timed_process(ours), timed_process(python)  # files into the cache
        mine, theirs = [], []
        for _ in range(runs):
            mine.append(timed_process(ours))
            theirs.append(timed_process(python))
    median = lambda samples, index: statistics.median(sample[index] for sample in samples)
    name = "python -c 'import torch, yaml; yaml.safe_load(...)'"
    return [
        row("validate, 1,000 entries, whole process", median(mine, 0) * 1e3, "ms", "< 50", median(theirs, 0) * 1e3, name,
            f"median of {runs} alternating runs"),
        row("validate, peak memory", median(mine, 1), "MB", "< 60", median(theirs, 1), name),
    ]


# Llama 3.1 405B (Llama Team 2024, table 3), the largest dense model that is published.
LARGEST = {"model_type": "llama", "hidden_size": 16384, "intermediate_size": 53248, "num_attention_heads": 128,
           "num_hidden_layers": 126, "num_key_value_heads": 8, "vocab_size": 128256}


def bench_import(binaries: pathlib.Path, runs: int) -> list:
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder, "config.json")
        config.write_text(json.dumps(LARGEST))
        ours = [str(binaries / "eulerstack"), "import", str(config)]
        timed_process(ours)
        samples = [timed_process(ours) for _ in range(runs)]
    return [row("import and count of a 405 B model, whole process", statistics.median(s[0] for s in samples) * 1e3, "ms",
                "< 50", note=f"median of {runs} runs"),
            row("import, peak memory", statistics.median(s[1] for s in samples), "MB", "< 60")]


def bench_processes(binaries: pathlib.Path, runs: int) -> list:
    """Whole processes: the design with every primitive, and many layers."""
    program = str(binaries / "eulerstack")
    rows = []

    def measure(name, command, goal, codes=(0,)):
        samples = [timed_process(command, codes) for _ in range(runs + 1)]
        seconds = statistics.median(sample[0] for sample in samples[1:])
        rows.append(row(name, seconds * 1e3, "ms", goal,
                        note=f"median of {runs}, peak {max(sample[1] for sample in samples):.1f} MB"))

    sink = next((ROOT / "presets").rglob("arch_expert_kitchen_sink.yml"), None)
    if sink:
        other = str(sink.with_name("arch_expert_dual_stream.yml"))
        measure("validate, kitchen sink, whole process", [program, "validate", str(sink)], "< 20")
        measure("explain, kitchen sink, whole process", [program, "explain", str(sink)], "< 20")
        measure("diff of two presets, whole process", [program, "diff", str(sink), other], "< 30", codes=(1,))
    with tempfile.TemporaryDirectory() as folder:
        layers = pathlib.Path(folder, "layers.yml")
        layers.write_text(spec_of_ten_thousand_layers())
        measure("validate, 10,000 layers, whole process", [program, "validate", str(layers)], "< 100")
    return rows


def bench_keystroke(build: pathlib.Path) -> list:
    result = json.loads(subprocess.run([build / "benchmarks" / "keystroke_bench"], check=True,
                                       capture_output=True, text=True).stdout)
    return [
        row(f"keystroke to analysis, {result['bytes'] / 1000:.1f} kB", result["median_ms"], "ms", "< 16",
            note=f"95th percentile {result['p95_ms']:.2f}, reading the YAML alone {result['parse_median_ms']:.2f}"),
    ]


def bench_studio(binaries: pathlib.Path, runs: int) -> list:
    studio = binaries / "eulerstack-studio"
    if not studio.exists():
        return []
    environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    samples = []
    for _ in range(runs + 1):
        output = subprocess.run([studio, ROOT / "presets/1-validated/quickstart.yml", "--time-first-frame"], check=True,
                                capture_output=True, text=True, env=environment).stdout
        samples.append(float(re.search(r"first frame (\d+) ms", output).group(1)))
    return [row("studio start to first frame", statistics.median(samples[1:]), "ms", "< 400",
                note=f"median of {runs}, {environment['QT_QPA_PLATFORM']}")]


def bench_canvas(build: pathlib.Path) -> list:
    program = build / "benchmarks" / "canvas_bench"
    if not program.exists():
        return []
    environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    output = subprocess.run([program, "10000"], check=True, capture_output=True, text=True, env=environment).stdout
    result = json.loads(output)["rows"][0]
    cards = f"canvas, {result['cards']:,} cards"
    return [
        row(f"{cards}: all in sight", result["repaint_fit_all_ms"], "ms", "< 16"),
        row(f"{cards}: at 100 %", result["repaint_100_ms"], "ms", "< 4"),
        row(f"{cards}: one step of a drag", result["drag_step_100_ms"], "ms", "< 2"),
    ]


def bench_window(build: pathlib.Path) -> list:
    program = build / "benchmarks" / "window_gaps_bench"
    if not program.exists():
        return []
    environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    output = subprocess.run([program, "15"], check=True, capture_output=True, text=True, env=environment).stdout
    result = json.loads(output)
    return [row("window while a run goes on: longest gap", result["loop_gap_ms"]["longest"], "ms", "< 50")]


def bench_train(args) -> list:
    rows = []
    print(f"{'training':30} {'ours':>10} {'theirs':>10} {'':8} {'ratio':>8} {'goal':15} {'peak MB, ours, theirs':>23}")
    for row in train_bench.chosen(args.rows, args.full):
        rows.append(train_bench.measured(args.build, row, args.turns, THREADS))
        train_bench.print_row(rows[-1])
        if args.json:  # what was measured stays if the run is cut short
            args.json.write_text(json.dumps({"rows": rows, "growth": []}, indent=2) + "\n")
    return rows


def print_table(rows: list) -> None:
    if not rows:
        return
    width = max(len(item["name"]) for item in rows)
    print(f"{'what':{width}}  {'value':>10}  {'unit':4}  {'goal':12}  {'baseline':>10}  {'ratio':>7}")
    for item in rows:
        baseline = f"{item['baseline']:10.1f}  {item['ratio']:7.3f}" if "baseline" in item else f"{'':10}  {'':7}"
        print(f"{item['name']:{width}}  {item['value']:10.2f}  {item['unit']:4}  {item.get('goal', ''):12}  {baseline}")
    for item in rows:
        if "baseline_name" in item or "note" in item:
            print(f"  {item['name']}: " + "; ".join(item[key] for key in ("note", "baseline_name") if item.get(key)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--runs", type=int, default=9, help="alternating runs of the short commands")
    parser.add_argument("--train", action="store_true", help="training and decoding only")
    parser.add_argument("--commands", action="store_true", help="the commands that read a design only")
    parser.add_argument("--no-train", action="store_true", help="everything but training and decoding")
    parser.add_argument("--rows", default="", help="of --train: keys of train_rows.py, with commas between")
    parser.add_argument("--full", action="store_true", help="with --train: the slow rows too")
    parser.add_argument("--turns", type=int, default=4, help="of --train: turns of each side")
    parser.add_argument("--growth", action="store_true", help="time by length of the text, own figures only")
    parser.add_argument("--longest", type=int, default=8192, help="of --growth")
    parser.add_argument("--mixers", default="", help="of --growth: names of train_rows.py, with commas between")
    parser.add_argument("--json", type=pathlib.Path, help="also write the JSON to this file")
    args = parser.parse_args()
    binaries = args.build / "bin"
    rows = []
    if not args.train and not args.growth:
        rows += bench_validate(binaries, args.runs)
        rows += bench_import(binaries, args.runs)
        rows += bench_processes(binaries, args.runs)
    if not args.train and not args.commands and not args.growth:
        rows += bench_keystroke(args.build)
        rows += bench_studio(binaries, args.runs)
        rows += bench_canvas(args.build)
        rows += bench_window(args.build)
    print_table(rows)
    if not args.no_train and not args.commands and not args.growth and (args.build / "benchmarks" / "model_bench").exists():
        rows += bench_train(args)
    curves = []
    if args.growth:
        def kept(points):
            if args.json:
                args.json.write_text(json.dumps({"rows": [], "growth": points}, indent=2) + "\n")

        mixers = [name for name in args.mixers.split(",") if name]
        curves = train_bench.growth(args.build, THREADS, 3, args.longest, mixers, kept)
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    result = {
        "date": datetime.datetime.now().astimezone().isoformat(timespec="seconds"),
        "machine": {"cpu": cpu.group(1) if cpu else platform.machine(), "cores": os.cpu_count(),
                    "load": os.getloadavg()[0]},
        "threads": THREADS,
        "rows": rows,
        "growth": curves,
    }
    print(f"{result['date']}, {result['machine']['cpu']}, {result['machine']['cores']} cores, "
          f"load {result['machine']['load']:.1f} at the end")
    print(json.dumps(result))
    if args.json:
        args.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
