# Shared by the scripts beside it: source it, do not run it. Leaves the current folder at the root of the repository.
# shellcheck shell=bash
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT"

say() { printf '== %s\n' "$*"; }

# fail WHAT FIX SEE: the same three lines as the programs print.
fail() {
  printf 'Error: %s\nFix: %s\nSee: %s\n' "$1" "$2" "${3:-CONTRIBUTING.md}" >&2
  exit 1
}

# Objects are found again in the cache from any clone of the repository.
export CCACHE_BASEDIR="$ROOT" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS="pch_defines,time_macros"

# Threads that wait do not spin: on a shared machine spinning costs more than it saves.
export OMP_WAIT_POLICY=passive

BUILD="$ROOT/build"
BIN="$BUILD/bin"

configured() { [[ -f "$BUILD/build.ninja" && -f "$BUILD/CMakeCache.txt" ]]; }

# build_programs [TARGET...]: configures once, then builds what changed.
build_programs() {
  if ! configured; then
    say "Configuring (cmake --preset release)"
    cmake --preset release
  fi
  say "Building"
  if (($#)); then cmake --build --preset release --target "$@"; else cmake --build --preset release; fi
}

has_display() { [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]; }
