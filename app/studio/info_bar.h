// Messages over the canvas: bars that stay until answered, and toasts that go by themselves.
#pragma once
#include <QLabel>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace eulerstack::studio {

struct InfoAction {
  QString text;
  std::function<void()> run;  // the bar closes before it is called
};

enum class InfoTone { Info, Warning, Error };

// A column of bars; empty it takes no room. One bar per key: a new one replaces the old one.
class InfoBars : public QWidget {
  Q_OBJECT
 public:
  explicit InfoBars(QWidget* parent = nullptr);
  void show(const QString& key, InfoTone tone, const QString& text, const QList<InfoAction>& actions);
  void close(const QString& key);
  bool has(const QString& key) const;
  QString text(const QString& key) const;
  // Presses the action with this text (tests and keyboard); false when there is none.
  bool trigger(const QString& key, const QString& action);

 private:
  QWidget* find(const QString& key) const;
  QVBoxLayout* m_layout;
};

// At the lower edge of its parent for 4 s; the next one replaces it.
class Toast : public QLabel {
  Q_OBJECT
 public:
  explicit Toast(QWidget* parent);
  void say(const QString& text);
  QString said() const { return m_said; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  class QTimer* m_timer;
  QString m_said;
};

}  // namespace eulerstack::studio
