// What / Fix / See of one problem, with a button for each fix.
#pragma once
#include "widgets/controls/controls.h"
#include "widgets/session/document_session.h"

class QVBoxLayout;

namespace eulerstack::widgets {

class ProblemDetail : public Surface {
  Q_OBJECT
 public:
  explicit ProblemDetail(QWidget* parent);
  // Null: empty.
  void show(const Diagnostic* diagnostic, int line);

 signals:
  void fixRequested(int index);
  void helpRequested(const QString& page);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_severity = -1;
  QWidget* m_content;
  ThemedLabel* m_title;
  ThemedLabel* m_whatHead;
  ThemedLabel* m_what;
  ThemedLabel* m_fixHead;
  ThemedLabel* m_fix;
  ThemedLabel* m_see;
  QWidget* m_buttons;
  QString m_page;
};

}  // namespace eulerstack::widgets
