#!/usr/bin/env bash
# Installs what building and testing need, on Debian 12 or Ubuntu 24.04: system packages and the virtual environment
# .venv (whose torch wheel is also LibTorch). Asks nothing; a second run has nothing to do and says so.
#   scripts/setup.sh [--no-gui] [--no-python]
#   --no-gui     without Qt Widgets, QScintilla, QCustomPlot and fonts (for -DEULERSTACK_GUI=OFF)
#   --no-python  system packages only (for -DEULERSTACK_RUNTIME=OFF or -DTorch_DIR=...)
# PYTHON=... chooses the interpreter that .venv is made from.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

gui=1 python=1
for argument in "$@"; do
  case "$argument" in
    --no-gui) gui=0 ;;
    --no-python) python=0 ;;
    -h | --help) sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    *) fail "scripts/setup.sh does not know \"$argument\"" "Use --no-gui or --no-python" "scripts/setup.sh --help" ;;
  esac
done

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
  fail "This system has no apt-get" "Install the packages that scripts/setup.sh lists with your own package manager"

# --- a system LibTorch that must not be used -------------------------------------------------------------------------
libtorch="$(dpkg-query -W -f='${Status}|${Version}' libtorch-dev 2>/dev/null || true)"
if [[ "$libtorch" == "install ok installed|"* ]] && dpkg --compare-versions "${libtorch#*|}" lt 2.4; then
  fail "The package libtorch-dev ${libtorch#*|} is installed: too old, some 30 times slower, and CMake may pick it" \
    "Remove it with: sudo apt-get remove libtorch-dev libtorch1.13; then run scripts/setup.sh again" \
    "docs/adr/0003-libtorch-from-the-wheel.md"
fi

# --- system packages -------------------------------------------------------------------------------------------------
# Names separated by | are the same thing in different distributions: the first one that is known is taken.
packages=(
  build-essential cmake ninja-build ccache python3 python3-venv
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libyaml-cpp-dev nlohmann-json3-dev libfmt-dev libexpected-dev libcli11-dev
  librapidcheck-dev libbenchmark-dev
)
if ((gui)); then
  packages+=(
    "qt6-svg-dev|libqt6svg6-dev" libqscintilla2-qt6-dev libqcustomplot-dev qt6-translations-l10n xvfb
    fonts-inter fonts-noto-core fonts-noto-cjk fonts-noto-mono
  )
fi
optional=()
if ((gui)); then optional+=(fonts-jetbrains-mono); fi

installed_packages="$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')"
installed() { grep -qxF -- "$1" <<<"$installed_packages"; }
any_installed() {
  local name
  for name in ${1//|/ }; do installed "$name" && return 0; done
  return 1
}
has_candidate() { [[ "$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p')" =~ ^[0-9] ]]; }
as_root() {
  if ((EUID == 0)); then DEBIAN_FRONTEND=noninteractive "$@"; else sudo -n DEBIAN_FRONTEND=noninteractive "$@"; fi
}

missing=()
for package in "${packages[@]}"; do any_installed "$package" || missing+=("$package"); done
missing_optional=()
for package in "${optional[@]}"; do any_installed "$package" || missing_optional+=("$package"); done

if ((${#missing[@]})); then
  if ((EUID != 0)) && ! { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; then
    fail "Packages are missing (${missing[*]%%|*}) and sudo would ask for a password" \
      "Run: sudo apt-get install ${missing[*]%%|*}; then scripts/setup.sh again"
  fi
  say "Installing system packages: ${missing[*]%%|*}"
  as_root apt-get -q -o DPkg::Lock::Timeout=600 update
  chosen=()
  for package in "${missing[@]}"; do
    name=""
    for alternative in ${package//|/ }; do
      if has_candidate "$alternative"; then name="$alternative"; break; fi
    done
    [[ -n "$name" ]] || fail "This system offers no package ${package//|/ or }" \
      "Use Debian 12 or Ubuntu 24.04 (there: enable the universe repository), or install it by hand"
    chosen+=("$name")
  done
  for package in "${missing_optional[@]}"; do if has_candidate "$package"; then chosen+=("$package"); fi; done
  as_root apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "${chosen[@]}"
else
  say "System packages: all there"
fi
((python)) || exit 0

# --- Python: .venv from requirements.txt -----------------------------------------------------------------------------
venv="$ROOT/.venv"
stamp="$venv/.requirements.sha256"
wanted="$(sha256sum requirements.txt | cut -d' ' -f1)"
if [[ -x "$venv/bin/python" && -f "$stamp" && "$(<"$stamp")" == "$wanted" ]] &&
  compgen -G "$venv/lib/python3*/site-packages/torch/share/cmake/Torch/TorchConfig.cmake" >/dev/null; then
  say "Python packages: all there (.venv)"
  exit 0
fi

if [[ ( -e "$venv" || -L "$venv" ) && ! -x "$venv/bin/python" ]]; then
  say "Making .venv again: the one that is there has no working Python"
  rm -rf "$venv"
fi
if [[ ! -e "$venv" ]]; then
  interpreter="${PYTHON:-/usr/bin/python3}"
  command -v "$interpreter" >/dev/null || interpreter=python3
  say "Making .venv with $("$interpreter" --version)"
  "$interpreter" -m venv "$venv" || fail "The virtual environment cannot be made with $interpreter" \
    "Install python3-venv, or choose another interpreter with PYTHON=..."
fi

pip=("$venv/bin/python" -m pip --disable-pip-version-check --no-input)
torch="$(sed -n 's/^\(torch==[^ #]*\).*/\1/p' requirements.txt)"
index=()
# The ordinary wheel for Linux on x86-64 is built for CUDA and is several GB larger. Unless the CUDA toolkit is there, the
# CPU wheel is taken; where pip is set up to find it already, pip is left alone.
if [[ "$(uname -m)" == x86_64 ]] && ! command -v nvcc >/dev/null && [[ ! -d /usr/local/cuda ]]; then
  found="$("${pip[@]}" install --quiet --dry-run --ignore-installed --no-deps --report - "$torch" 2>/dev/null |
    "$venv/bin/python" -c 'import json,sys; print(json.load(sys.stdin)["install"][0]["metadata"]["version"])' \
      2>/dev/null || true)"
  [[ "$found" == *+cpu ]] || index=(--extra-index-url "${EULERSTACK_TORCH_INDEX:-https://download.pytorch.org/whl/cpu}")
fi
say "Installing Python packages from requirements.txt (torch is some 200 MB)"
"${pip[@]}" install -qq "${index[@]}" -r requirements.txt ||
  fail "The Python packages could not be installed" "Read the lines above; check the network and the free space on disk"
compgen -G "$venv/lib/python3*/site-packages/torch/share/cmake/Torch/TorchConfig.cmake" >/dev/null ||
  fail "The torch wheel in .venv has no CMake files" "Remove .venv and run scripts/setup.sh again" \
    "docs/adr/0003-libtorch-from-the-wheel.md"
printf '%s\n' "$wanted" >"$stamp"
say "Ready: $("$venv/bin/python" -c 'import torch; print("LibTorch", torch.__version__)')"
