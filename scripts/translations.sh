#!/usr/bin/env bash
# Collects every translatable text into translations/eulerstack_<language>.ts and says how many have no translation yet.
#   scripts/translations.sh [--check]
#   --check  changes nothing; fails when a text is missing from a catalogue or has no translation
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

lupdate=""
for candidate in /usr/lib/qt6/bin/lupdate "$(command -v lupdate6 || true)" "$(command -v lupdate || true)"; do
  if [[ -x "$candidate" ]]; then lupdate="$candidate"; break; fi
done
[[ -n "$lupdate" ]] || fail "lupdate of Qt 6 is not installed" "Run scripts/setup.sh (package qt6-l10n-tools)"

catalogues="$ROOT/translations"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$catalogues"/eulerstack_*.ts "$work"

# ES_TR marks texts of the core, which knows no Qt; the message tables are .inc files.
"$lupdate" -silent -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=ES_TR -extensions cpp,h,inc \
  -I "$ROOT" core app widgets -ts "$work"/eulerstack_*.ts

status=0
for file in "$work"/eulerstack_*.ts; do
  name="$(basename "$file")"
  total="$(grep -c '<message' "$file" || true)"
  unfinished="$(grep -c 'type="unfinished"' "$file" || true)"
  [[ "$name" == eulerstack_en.ts ]] && note=" (English shows the source texts; only plurals need entries)" || note=""
  printf '%s: %d texts, %d without a translation%s\n' "$name" "$total" "$unfinished" "$note"
  if [[ "${1:-}" == --check ]]; then
    if ! cmp -s "$file" "$catalogues/$name"; then
      echo "  out of date: run scripts/translations.sh"
      status=1
    fi
    if [[ "$name" != eulerstack_en.ts ]] && ((unfinished)); then status=1; fi
  else
    cmp -s "$file" "$catalogues/$name" || cp "$file" "$catalogues/$name"
  fi
done
exit "$status"
