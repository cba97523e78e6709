// The text being edited, its revision and its history. The text is the truth; all else is computed from it.
#pragma once
#include <functional>

#include "core/analysis/analysis.h"
#include "core/document/edit_history.h"
#include "core/yaml/edit_planner.h"

namespace eulerstack::document {

using analysis::Revision;

// Not thread-safe: lives in the GUI thread (or in a test). Snapshots (text(), analysis::Analysis) may go anywhere.
class Document {
 public:
  explicit Document(SourceText text = SourceText());

  const SourceText& text() const { return m_text; }
  Revision revision() const { return m_revision; }
  bool modified() const { return m_history.modified(); }

  // Applies planned edits as one undo step. A plan is made against a revision: refused (false) when the text moved on.
  bool apply(Revision plannedAt, const std::vector<TextEdit>& edits, Message label, std::int64_t timeMs,
             std::string mergeKey = {});
  // Applies typing from the text view; consecutive typing on one line within a second is one step.
  void applyTyping(const TextEdit& edit, std::int64_t timeMs);
  // Undo and redo return the edits that were applied to the text before the call (for views that patch themselves).
  std::vector<TextEdit> undo();
  std::vector<TextEdit> redo();
  bool canUndo() const { return m_history.canUndo(); }
  bool canRedo() const { return m_history.canRedo(); }
  const EditHistory& history() const { return m_history; }
  void markSaved(std::string name);
  // Replaces everything, forgets the history (open, new, revert).
  void reset(SourceText text);
  void seal() { m_history.seal(); }

 private:
  void replaceText(const std::vector<TextEdit>& edits);
  SourceText m_text;
  Revision m_revision = 1;
  EditHistory m_history;
};

}  // namespace eulerstack::document
