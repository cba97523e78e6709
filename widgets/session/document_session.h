// The one open document of a window: text, history, selection, and its analysis computed on a worker thread.
// Every view talks to this object and to no other view.
#pragma once
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "core/document/design_edits.h"
#include "core/document/document.h"
#include "core/document/graph_projection.h"

namespace eulerstack::widgets {

using analysis::Revision;
using AnalysisPtr = std::shared_ptr<const analysis::Analysis>;
using ProjectionPtr = std::shared_ptr<const document::GraphProjection>;

// What is selected: schedule entries (by path) or one end cap, and the field that has the focus. Empty: the design.
struct Selection {
  QList<YamlPath> paths;
  YamlPath field;  // full path of a field, or empty
  friend bool operator==(const Selection&, const Selection&) = default;
};

// GUI thread only. Analyses run on one worker thread; the newest revision wins, older ones are cancelled and never
// shown. File work runs on another thread. No member blocks, waitForAnalysis() and the destructor excepted.
class DocumentSession : public QObject {
  Q_OBJECT
 public:
  using Plan = std::function<document::DesignEdit(const analysis::Analysis&)>;

  explicit DocumentSession(QObject* parent = nullptr);
  ~DocumentSession() override;  // finishes a save under way

  const document::Document& document() const;
  Revision revision() const;
  // Newest analysis that arrived (may be older than revision() while one is under way); never null. Before the first
  // one arrives, and after open() or newDocument(), it is an empty one: no tree, no diagnostics.
  AnalysisPtr analysis() const;
  // Newest analysis of this document that was valid, or null: "Last valid" figures.
  AnalysisPtr lastValid() const;
  // Of analysis(); never null, empty before the first analysis arrives.
  ProjectionPtr projection() const;
  bool analysisPending() const;
  // Runs the event loop until the analysis of the current revision is there (tests, screenshot, demo); false after
  // timeoutMs.
  bool waitForAnalysis(int timeoutMs = 5000);

  QString filePath() const;     // "" for a new document
  QString displayName() const;  // file name, or the suggested name of a new document
  // Differs from the file: edited, restored after a crash, or the file was changed by another program and ours was
  // kept.
  bool modified() const;
  bool saving() const;

  // Opening and saving: file work runs off the GUI thread; results arrive as signals.
  void newDocument(const QByteArray& yaml, const QString& suggestedName);
  void open(const QString& path);
  // Refused with externalChange() when another program changed the file since it was read, unless keepMine() was
  // called.
  void save(const QString& path);
  // Text restored after a crash: counts as modified; path may be "".
  void restore(const QString& path, const QByteArray& yaml);
  // Puts the text on disk back (one undo history less: the document is reset).
  void revert();

  // Another program changed or removed the file; theirs() is what is on disk now.
  bool hasExternalChange() const;
  QByteArray theirs() const;
  void keepMine();    // the next save overwrites theirs
  void loadTheirs();  // documentReset with their text

  const Selection& selection() const;
  // Entries are remapped when the schedule changes under them; a selection set after an edit counts as meant for the
  // text after it.
  void setSelection(const Selection& selection);

  // Plans with `plan` against the newest text (reads it again first when the worker is behind) and applies it as
  // one undo step. Emits editRefused with the reason when the plan is refused.
  bool apply(const Plan& plan, const QString& mergeKey = {});
  // The fix must come from a diagnostic of analysis revision `plannedAt`; refused when the text moved on.
  bool applyFix(const FixIt& fix, Revision plannedAt);
  // Several fixes of one analysis as one undo step; fixes that overlap an earlier one are left out.
  bool applyFixes(const std::vector<FixIt>& fixes, Revision plannedAt, const Message& label);
  // From the text view: one edit in bytes.
  void applyTyping(const TextEdit& edit);

 public slots:
  void undo();
  void redo();
  // Analyses the text again (F8).
  void validate();

 signals:
  void textChanged(const std::vector<eulerstack::TextEdit>& edits, bool fromTextView);  // already applied to document()
  void documentReset();                                                                 // open, new, revert, restore
  void analysisChanged();
  void selectionChanged();
  void historyChanged();
  void fileChanged();  // path or modified state
  void editRefused(const QString& what, const QString& fix);
  void openFailed(const QString& path, const QString& what, const QString& fix);
  void saved(const QString& path);
  void saveFailed(const QString& path, const QString& what, const QString& fix);
  void externalChange(bool removed);

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

// Folder for notes that outlive a crash (journals, saves under way); made when needed.
QString stateFolder(const QString& part);

}  // namespace eulerstack::widgets
