#!/usr/bin/env bash
# Measures the programs and prints a table and, as the last line, one JSON object.
#   scripts/bench.sh [--train | --no-train | --commands] [--runs N] [--json FILE]
#   scripts/bench.sh --train [--full | --rows dense,moe,...] [--turns N]   training and decoding against PyTorch
#   scripts/bench.sh --growth [--mixers NAMES] [--longest T]               time by length of the text
# Sets up and builds first when needed. Run it on a quiet machine; only ratios measured in turns compare across machines.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/scripts/setup.sh"
build_programs
say "Measuring"
"$ROOT/.venv/bin/python" tests/benchmarks/bench.py --build "$BUILD" "$@"
