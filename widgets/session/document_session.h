// The one open document of a window: text, history, selection, and its analysis computed on a worker thread.
// Every view talks to this object and to no other view.
#pragma once
#include <QObject>
#include <QSet>
#include <QString>
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

// GUI thread only. Analyses run on one worker thread; the newest revision wins, older ones are cancelled and never shown.
class DocumentSession : public QObject {
  Q_OBJECT
 public:
  explicit DocumentSession(QObject* parent = nullptr);
  ~DocumentSession() override;

  const document::Document& document() const;
  Revision revision() const;
  // Newest analysis that arrived (may be older than revision() while one is under way); never null after open().
  AnalysisPtr analysis() const;
  // Newest analysis that was valid, or null: "Last valid" figures.
  AnalysisPtr lastValid() const;
  ProjectionPtr projection() const;
  bool analysisPending() const;
  // Waits for the analysis of the current revision (tests, screenshot, demo); at most timeoutMs.
  bool waitForAnalysis(int timeoutMs = 5000);

  QString filePath() const;   // "" for a new document
  QString displayName() const;

  // Opening and saving: file work runs off the GUI thread; results arrive as signals.
  void newDocument(const QByteArray& yaml, const QString& suggestedName);
  void open(const QString& path);
  void save(const QString& path);

  const Selection& selection() const;
  void setSelection(const Selection& selection);

 public slots:
  // Plans with `plan` against the newest text (re-analysing the tree first when the worker is behind) and applies it as
  // one undo step. Emits editRefused with the reason when the plan is refused.
  bool apply(const std::function<document::DesignEdit(const analysis::Analysis&)>& plan, const QString& mergeKey = {});
  bool applyFix(const FixIt& fix, Revision plannedAt);
  // From the text view: one edit in bytes.
  void applyTyping(const TextEdit& edit);
  void undo();
  void redo();

 signals:
  void textChanged(const std::vector<eulerstack::TextEdit>& edits, bool fromTextView);  // already applied to document()
  void documentReset();                                // open, new, revert
  void analysisChanged();
  void selectionChanged();
  void historyChanged();
  void fileChanged();                                  // path or modified state
  void editRefused(const QString& what, const QString& fix);
  void openFailed(const QString& path, const QString& what);
  void saved(const QString& path);
  void saveFailed(const QString& path, const QString& what);

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
