// The list of errors, warnings and infos with their fixes.
#pragma once
#include <QWidget>
#include <memory>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// Order: severity, then line. GUI thread.
class ProblemsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ProblemsPanel(DocumentSession* session, QWidget* parent = nullptr);
  ~ProblemsPanel() override;

  // Filter toggles and "Fix all safe", for the right end of the tab row. Owned by the panel.
  QWidget* cornerWidget() const;

 public slots:
  void nextProblem();      // F4: selects card, field and line
  void previousProblem();  // Shift+F4
  void quickFix();         // Ctrl+.: first fix of the current problem
  void fixAllSafe();       // one undo step

 signals:
  void countChanged(int errors, int warnings, int infos);
  void helpRequested(const QString& page);                    // "docs/language.md#let"
  void placeRequested(const eulerstack::SourceRange& range);  // a problem was chosen: show it in the text

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
