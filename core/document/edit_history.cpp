#include "core/document/edit_history.h"

#include "core/yaml/edit_planner.h"

namespace eulerstack::document {

void EditHistory::push(std::string_view textBefore, HistoryEntry entry) {
  entry.inverse = inverseEdits(textBefore, entry.edits);
  m_entries.resize(m_next);
  if (m_saved && *m_saved > m_next) m_saved.reset();
  if (!mayMerge(entry)) {
    m_entries.push_back(std::move(entry));
    ++m_next;
    m_sealed = false;
    return;
  }
  HistoryEntry& last = m_entries.back();
  const std::string original = applyEdits(textBefore, last.inverse);
  last.edits = yaml::composeEdits(original, last.edits, entry.edits);
  last.inverse = inverseEdits(original, last.edits);
  last.timeMs = entry.timeMs;
  if (!last.edits.empty()) return;
  // What was typed is deleted again: nothing to undo.
  m_entries.pop_back();
  --m_next;
}

bool EditHistory::mayMerge(const HistoryEntry& entry) const {
  if (m_sealed || m_next == 0 || entry.mergeKey.empty()) return false;
  // The saved state stays reachable.
  if (m_saved == m_next) return false;
  const HistoryEntry& last = m_entries.back();
  const std::int64_t passed = entry.timeMs - last.timeMs;
  return last.mergeKey == entry.mergeKey && passed >= 0 && passed < mergeWindowMs;
}

const HistoryEntry& EditHistory::undo() {
  m_sealed = true;
  return m_entries.at(--m_next);
}

const HistoryEntry& EditHistory::redo() {
  m_sealed = true;
  return m_entries.at(m_next++);
}

const Message* EditHistory::undoLabel() const {
  return canUndo() ? &m_entries[m_next - 1].label : nullptr;
}

const Message* EditHistory::redoLabel() const {
  return canRedo() ? &m_entries[m_next].label : nullptr;
}

void EditHistory::markSaved() {
  m_saved = m_next;
}

bool EditHistory::modified() const {
  return m_saved != m_next;
}

void EditHistory::seal() {
  m_sealed = true;
}

}  // namespace eulerstack::document
