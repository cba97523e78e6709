#!/usr/bin/env bash
# Sets up and builds when needed, then runs every test.
#   scripts/test.sh [arguments of ctest, e.g. -R core/]
# JUNIT=FILE writes a JUnit report. JOBS=N runs N tests at once (default: the number of cores).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start=$SECONDS
"$ROOT/scripts/setup.sh"
build_programs
built=$SECONDS

export QT_QPA_PLATFORM=offscreen
report=()
[[ -z "${JUNIT:-}" ]] || report=(--output-junit "$(realpath -m -- "$JUNIT")")
say "Testing"
status=0
ctest --test-dir "$BUILD" --output-on-failure --no-tests=error -j "${JOBS:-$(nproc)}" "${report[@]}" "$@" || status=$?
say "Set-up and build: $((built - start)) s; tests: $((SECONDS - built)) s"
exit "$status"
