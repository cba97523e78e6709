// One byte-exact undo history for canvas, form and text.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"

namespace eulerstack::document {

struct HistoryEntry {
  Message label;
  std::vector<TextEdit> edits;    // against the text before
  std::vector<TextEdit> inverse;  // against the text after
  std::string mergeKey;           // entries with the same key close in time become one; empty never merges
  std::int64_t timeMs = 0;        // given by the caller: the core has no clock
};

// Not thread-safe; lives with its document.
class EditHistory {
 public:
  // Drops what could be redone; fills entry.inverse. Merges into the previous entry when keys agree and less than
  // `mergeWindowMs` passed; entries that cancel each other out vanish.
  void push(std::string_view textBefore, HistoryEntry entry);
  bool canUndo() const { return m_next > 0; }
  bool canRedo() const { return m_next < m_entries.size(); }
  // Edits to apply to the current text. Precondition: canUndo() / canRedo().
  const HistoryEntry& undo();
  const HistoryEntry& redo();
  const Message* undoLabel() const;
  const Message* redoLabel() const;
  // The state that is on disk; modified() is false exactly when the text is that state again.
  void markSaved();
  bool modified() const;
  // Ends merging: the next push starts an entry of its own.
  void seal();
  const std::vector<HistoryEntry>& entries() const { return m_entries; }
  std::size_t position() const { return m_next; }

  static constexpr std::int64_t mergeWindowMs = 1000;

 private:
  bool mayMerge(const HistoryEntry& entry) const;

  std::vector<HistoryEntry> m_entries;
  std::size_t m_next = 0;
  std::optional<std::size_t> m_saved = 0;
  bool m_sealed = false;
};

}  // namespace eulerstack::document
