#!/usr/bin/env bash
# Formats our C++ sources with .clang-format; --check changes nothing and fails when a file would change.
#   scripts/format.sh [--check]
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

command -v clang-format >/dev/null || fail "clang-format is not installed" "Install it with: sudo apt-get install clang-format"
mode=(-i)
[[ "${1:-}" != --check ]] || mode=(--dry-run --Werror)
git ls-files -z -- '*.cpp' '*.h' | xargs -0 clang-format "${mode[@]}"
