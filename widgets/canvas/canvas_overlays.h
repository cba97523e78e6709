// Small widgets that lie over the canvas.
#pragma once
#include <QFrame>
#include <QLineEdit>
#include <functional>

class QLabel;
class QPushButton;

namespace eulerstack::widgets {

class RubberBand : public QWidget {
  Q_OBJECT
 public:
  explicit RubberBand(QWidget* parent);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

// A line of text on a floating ground: "text ahead", breadcrumb of an expanded card, legend. Lets the mouse through.
class Notice : public QWidget {
  Q_OBJECT
 public:
  enum class Tone { Quiet, Warning };
  Notice(Tone tone, QWidget* parent);
  void setText(const QString& text);  // empty hides it
  QString text() const { return m_text; }
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Tone m_tone;
  QString m_text;
};

// What an empty schedule says, with the two ways to begin.
class EmptyHint : public QFrame {
  Q_OBJECT
 public:
  explicit EmptyHint(QWidget* parent);
  void retranslate();

 signals:
  void denseDecoderRequested();
  void presetsRequested();

 private:
  QLabel* m_label;
  QPushButton* m_dense;
  QPushButton* m_preset;
};

// One field edited in its place: Enter and losing the focus keep the text, Esc gives it up.
class InlineEditor : public QLineEdit {
  Q_OBJECT
 public:
  explicit InlineEditor(QWidget* parent);
  void open(const QRect& place, const QString& text, const QFont& font, bool digitsOnly,
            std::function<void(const QString&)> done);
  bool active() const { return isVisible(); }
  void giveUp() { close(false); }

 signals:
  void closed();  // by a key, while it had the focus

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void close(bool keep);
  std::function<void(const QString&)> m_done;
  QString m_before;
};

}  // namespace eulerstack::widgets
