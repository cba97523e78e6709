#!/usr/bin/env bash
# Opens the studio with FILE, or with the quickstart preset. Sets up and builds first when needed.
# Without a display it runs the same job offscreen (open, check, compile, train 100 steps) and leaves pictures in out/demo/.
#   scripts/run.sh [FILE] [options of eulerstack-studio]
launch_dir="$PWD"
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

arguments=() file=""
for argument in "$@"; do
  if [[ -z "$file" && "$argument" != -* && -e "$launch_dir/$argument" ]]; then
    file="$(cd "$launch_dir" && realpath -- "$argument")"
    arguments+=("$file")
  elif [[ -z "$file" && "$argument" != -* && -e "$argument" ]]; then
    file="$argument"
    arguments+=("$argument")
  else
    arguments+=("$argument")
  fi
done
[[ -n "$file" ]] || arguments=("presets/1-validated/quickstart.yml" "${arguments[@]}")

"$ROOT/scripts/setup.sh"
build_programs eulerstack eulerstack-engine eulerstack-studio

if has_display || [[ -n "${QT_QPA_PLATFORM:-}" ]]; then
  say "Opening the studio"
  exec "$BIN/eulerstack-studio" "${arguments[@]}"
fi
say "There is no display: running the demo offscreen (open, check, compile, train 100 steps)"
export QT_QPA_PLATFORM=offscreen
"$BIN/eulerstack-studio" "${arguments[@]}" --demo
say "The pictures are in out/demo/: screenshot.png, loss.png, graph.svg, report.html"
