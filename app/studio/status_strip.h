// The status bar: is the design valid, what does it cost, language and theme.
#pragma once
#include <QStatusBar>
#include <memory>

#include "widgets/session/document_session.h"

namespace eulerstack::studio {

class StatusStrip : public QStatusBar {
  Q_OBJECT
 public:
  explicit StatusStrip(widgets::DocumentSession* session, QWidget* parent = nullptr);
  ~StatusStrip() override;

  // No design is open: only language and theme are shown.
  void setDesignOpen(bool open);
  // "Writing plan.json…" while something takes longer than 300 ms; "" ends it.
  void setBusy(const QString& text);
  QString pillText() const;
  QStringList figureTexts() const;  // "Parameters 405.5 M" ... as shown

 signals:
  void problemsRequested();
  void reportRequested();
  void languageRequested(const QString& code);
  void themeRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::studio
