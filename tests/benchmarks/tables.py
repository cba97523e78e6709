#!/usr/bin/env python3
"""Makes the tables of docs/performance.md and the picture of growth from what bench.py wrote with --json.

  tables.py RUN.json ... [--svg FILE]
Rows of several runs are put together; of a row measured twice the last counts.
"""

import argparse
import json
import math
import pathlib

COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"]  # told apart by colour-blind people too
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 360, 60, 130, 20, 40


def training_table(rows: list) -> str:
    lines = ["| what | ours | theirs | ratio | goal | peak MB, ours / theirs | compared with |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        goal = float(row["goal"].split()[-1])
        mark = "" if row["ratio"] <= goal else " (missed)"
        peak = f"{row['peak_mb'][0]:.0f} / {row['peak_mb'][1]:.0f} = {row['peak_ratio']:.2f}" if "peak_mb" in row else ""
        lines.append(f"| {row['name']} ({row['note']}) | {row['value']:,.1f} {row['unit']} | {row['baseline']:,.1f} | {row['ratio']:.3f} | "
                     f"{goal:g}{mark} | {peak} | {row['baseline_name']} |")
    return "\n".join(lines)


def growth_table(points: list) -> str:
    lengths = sorted({point["tokens"] for point in points})
    lines = ["| mixer | " + " | ".join(f"T {length:,}" for length in lengths) + " | one more token after the least and most |",
             "|---" * (len(lengths) + 2) + "|"]
    for mixer in dict.fromkeys(point["mixer"] for point in points):
        found = {point["tokens"]: point for point in points if point["mixer"] == mixer}
        cells = [f"{found[length]['step_ms'] * 1e3 / length:.0f}" if length in found else "" for length in lengths]
        first, last = found[min(found)], found[max(found)]
        lines.append(f"| {mixer} | " + " | ".join(cells) + f" | {first['token_ms']:.2f} ms, {last['token_ms']:.2f} ms |")
    return "\n".join(lines)


def growth_picture(points: list) -> str:
    """Both axes logarithmic: a line of slope one is linear growth."""
    xs = [point["tokens"] for point in points]
    ys = [point["step_ms"] for point in points]
    low, high = math.log10(min(ys)), math.log10(max(ys))

    def x(tokens):
        return LEFT + (math.log2(tokens) - math.log2(min(xs))) / (math.log2(max(xs)) - math.log2(min(xs))) * (WIDTH - LEFT - RIGHT)

    def y(milliseconds):
        return HEIGHT - BOTTOM - (math.log10(milliseconds) - low) / (high - low) * (HEIGHT - TOP - BOTTOM)

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>']
    for tokens in sorted(set(xs)):
        parts.append(f'<path d="M{x(tokens):.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x(tokens):.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{tokens}</text>')
    for power in range(math.ceil(low), math.floor(high) + 1):
        parts.append(f'<path d="M{LEFT} {y(10 ** power):.1f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y(10 ** power) + 4:.1f}" text-anchor="end">{10 ** power} ms</text>')
    ends = []
    for colour, mixer in zip(COLOURS, dict.fromkeys(point["mixer"] for point in points)):
        line = sorted((point["tokens"], point["step_ms"]) for point in points if point["mixer"] == mixer)
        path = "L".join(f"{x(tokens):.1f} {y(ms):.1f}" for tokens, ms in line)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        ends.append([y(line[-1][1]), mixer, colour])
    below = -math.inf
    for place, mixer, colour in sorted(ends):  # names may not lie over each other
        below = max(place, below + 14)
        parts.append(f'<text x="{WIDTH - RIGHT + 8}" y="{below + 4:.1f}" fill="{colour}">{mixer}</text>')
    parts.append(f'<text x="{LEFT}" y="{HEIGHT - 6}">tokens of the text; time of forward and backward, two layers</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=pathlib.Path, nargs="+")
    parser.add_argument("--svg", type=pathlib.Path)
    args = parser.parse_args()
    rows, points = {}, {}
    for path in args.runs:
        run = json.loads(path.read_text())
        rows.update({row["key"]: row for row in run["rows"] if "key" in row})
        points.update({(point["mixer"], point["tokens"]): point for point in run["growth"]})
    if rows:
        print(training_table(list(rows.values())))
    if points:
        print(growth_table(list(points.values())))
        if args.svg:
            args.svg.write_text(growth_picture(list(points.values())))


if __name__ == "__main__":
    main()
