#!/usr/bin/env bash
# Measures the programs and prints a table and, as the last line, one JSON object.
#   scripts/bench.sh [--train | --no-train | --commands] [--runs N] [--json FILE]
# Sets up and builds first when needed. Run it on a quiet machine; only ratios measured in turns compare across machines.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/scripts/setup.sh"
build_programs
say "Measuring"
"$ROOT/.venv/bin/python" tests/benchmarks/bench.py --build "$BUILD" "$@"
