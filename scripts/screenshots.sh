#!/usr/bin/env bash
# Makes the pictures of the docs from the running program: docs/images/studio-light.png and studio-dark.png.
#   scripts/screenshots.sh
# Sets up and builds first when needed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/scripts/setup.sh"
build_programs eulerstack-studio eulerstack-engine
mkdir -p docs/images
export QT_QPA_PLATFORM=offscreen
picture() { # OUT FILE [options]
  local out="docs/images/$1"
  say "$out"
  "$BIN/eulerstack-studio" "$2" --lang en --screenshot "$out" "${@:3}"
}
picture studio-light.png presets/1-validated/window_local_global.yml --theme light --size 1600x1000 --tab yaml
picture studio-dark.png presets/1-validated/window_local_global.yml --theme dark --size 1600x1000 --tab report
