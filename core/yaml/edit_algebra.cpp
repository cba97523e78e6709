// Arithmetic of edit lists.
#include <algorithm>

#include "core/yaml/edit_planner.h"

namespace eulerstack::yaml {
namespace {

bool isContinuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// True when text may be cut before offset: not inside a character, not between CR and LF.
bool isBorder(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset >= text.size()) return true;
  return !isContinuation(text[offset]) && !(text[offset - 1] == '\r' && text[offset] == '\n');
}

TextEdit trimmed(std::string_view text, TextEdit edit) {
  const std::string_view old = text.substr(edit.range.begin, edit.range.size());
  const std::string_view now = edit.text;
  std::size_t prefix = 0;
  const std::size_t most = std::min(old.size(), now.size());
  while (prefix < most && old[prefix] == now[prefix]) ++prefix;
  while (prefix > 0 && !(isBorder(old, prefix) && isBorder(now, prefix) && isBorder(text, edit.range.begin + prefix)))
    --prefix;
  std::size_t suffix = 0;
  while (suffix < most - prefix && old[old.size() - 1 - suffix] == now[now.size() - 1 - suffix]) ++suffix;
  while (suffix > 0 && !(isBorder(old, old.size() - suffix) && isBorder(now, now.size() - suffix) &&
                         isBorder(text, edit.range.end - suffix)))
    --suffix;
  return {{static_cast<ByteOffset>(edit.range.begin + prefix), static_cast<ByteOffset>(edit.range.end - suffix)},
          std::string(now.substr(prefix, now.size() - prefix - suffix))};
}

// A text as pieces: of the original, or new.
struct Piece {
  SourceRange original;  // empty for new text
  std::string inserted;
  bool isNew = false;
  std::size_t size() const { return isNew ? inserted.size() : original.size(); }
};

std::vector<Piece> piecesOf(std::size_t size, const std::vector<TextEdit>& edits) {
  std::vector<Piece> pieces;
  ByteOffset last = 0;
  for (const TextEdit& edit : edits) {
    if (edit.range.begin > last) pieces.push_back({{last, edit.range.begin}, {}, false});
    if (!edit.text.empty()) pieces.push_back({{}, edit.text, true});
    last = edit.range.end;
  }
  if (last < size) pieces.push_back({{last, static_cast<ByteOffset>(size)}, {}, false});
  return pieces;
}

Piece part(const Piece& piece, std::size_t begin, std::size_t end) {
  if (piece.isNew) return {{}, piece.inserted.substr(begin, end - begin), true};
  return {{static_cast<ByteOffset>(piece.original.begin + begin), static_cast<ByteOffset>(piece.original.begin + end)},
          {},
          false};
}

std::vector<Piece> applyTo(const std::vector<Piece>& pieces, const std::vector<TextEdit>& edits) {
  std::vector<Piece> result;
  std::size_t index = 0;
  std::size_t inside = 0;  // consumed bytes of pieces[index]
  std::size_t at = 0;
  const auto consume = [&](std::size_t until, bool keep) {
    while (at < until) {
      const std::size_t take = std::min(until - at, pieces[index].size() - inside);
      if (keep) result.push_back(part(pieces[index], inside, inside + take));
      at += take;
      inside += take;
      if (inside == pieces[index].size()) {
        ++index;
        inside = 0;
      }
    }
  };
  for (const TextEdit& edit : edits) {
    consume(edit.range.begin, true);
    if (!edit.text.empty()) result.push_back({{}, edit.text, true});
    consume(edit.range.end, false);
  }
  std::size_t total = 0;
  for (const Piece& piece : pieces) total += piece.size();
  consume(total, true);
  return result;
}

void sortEdits(std::vector<TextEdit>& edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
}

}  // namespace

std::vector<TextEdit> minimalEdits(std::string_view text, std::vector<TextEdit> edits) {
  sortEdits(edits);
  std::vector<TextEdit> joined;
  for (TextEdit& edit : edits) {
    if (!joined.empty() && joined.back().range.end == edit.range.begin) {
      joined.back().range.end = edit.range.end;
      joined.back().text += edit.text;
    } else {
      joined.push_back(std::move(edit));
    }
  }
  std::vector<TextEdit> result;
  for (TextEdit& edit : joined) {
    edit = trimmed(text, std::move(edit));
    if (edit.range.size() > 0 || !edit.text.empty()) result.push_back(std::move(edit));
  }
  return result;
}

std::vector<TextEdit> composeEdits(std::string_view text, const std::vector<TextEdit>& first,
                                   const std::vector<TextEdit>& second) {
  std::vector<TextEdit> a = first;
  std::vector<TextEdit> b = second;
  sortEdits(a);
  sortEdits(b);
  std::vector<TextEdit> edits;
  ByteOffset last = 0;
  std::string inserted;
  const auto flush = [&](ByteOffset next) {
    if (next > last || !inserted.empty()) edits.push_back({{last, next}, std::move(inserted)});
    inserted.clear();
  };
  // The pieces of the original keep their order, so what lies between two of them was replaced.
  for (Piece& piece : applyTo(piecesOf(text.size(), a), b)) {
    if (piece.isNew) {
      inserted += piece.inserted;
      continue;
    }
    flush(piece.original.begin);
    last = piece.original.end;
  }
  flush(static_cast<ByteOffset>(text.size()));
  return minimalEdits(text, std::move(edits));
}

}  // namespace eulerstack::yaml
