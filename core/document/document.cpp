#include "core/document/document.h"

#include <algorithm>
#include <string>

namespace eulerstack::document {
namespace {

// In order, in bounds, without overlap: what applyEdits() needs.
bool isApplicable(std::string_view text, std::vector<TextEdit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
  ByteOffset last = 0;
  for (const TextEdit& edit : edits) {
    if (edit.range.begin < last || edit.range.end < edit.range.begin || edit.range.end > text.size()) return false;
    last = edit.range.end;
  }
  return true;
}

}  // namespace

Document::Document(SourceText text) : m_text(std::move(text)) {}

void Document::replaceText(const std::vector<TextEdit>& edits) {
  m_text = SourceText(applyEdits(m_text.bytes(), edits), m_text.name());
  ++m_revision;
}

bool Document::apply(Revision plannedAt, const std::vector<TextEdit>& edits, Message label, std::int64_t timeMs,
                     std::string mergeKey) {
  if (plannedAt != m_revision || !isApplicable(m_text.bytes(), edits)) return false;
  if (edits.empty()) return true;
  HistoryEntry entry;
  entry.label = std::move(label);
  entry.edits = edits;
  entry.mergeKey = std::move(mergeKey);
  entry.timeMs = timeMs;
  m_history.push(m_text.bytes(), std::move(entry));
  replaceText(edits);
  return true;
}

void Document::applyTyping(const TextEdit& edit, std::int64_t timeMs) {
  const std::string line = "typing:" + std::to_string(m_text.lineOf(std::min(edit.range.begin, m_text.size())));
  apply(m_revision, {edit}, {ES_TR("Message", "Typing"), {}}, timeMs, line);
}

std::vector<TextEdit> Document::undo() {
  if (!canUndo()) return {};
  std::vector<TextEdit> edits = m_history.undo().inverse;
  replaceText(edits);
  return edits;
}

std::vector<TextEdit> Document::redo() {
  if (!canRedo()) return {};
  std::vector<TextEdit> edits = m_history.redo().edits;
  replaceText(edits);
  return edits;
}

void Document::markSaved(std::string name) {
  m_text = SourceText(std::string(m_text.bytes()), std::move(name));
  m_history.markSaved();
}

void Document::reset(SourceText text) {
  m_text = std::move(text);
  m_history = EditHistory();
  ++m_revision;
}

}  // namespace eulerstack::document
