// Small widgets of the design that every panel uses: drawn from the tokens, in both themes, by keyboard and mouse.
#pragma once
#include <QAbstractButton>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace eulerstack::widgets {

// Row of text tabs, 32 high, the current one underlined in accent.
class TabStrip : public QTabBar {
  Q_OBJECT
 public:
  explicit TabStrip(QWidget* parent = nullptr);

 protected:
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override;
  void paintEvent(QPaintEvent* event) override;
};

// "Set to 512": outlined button, 26 or 22 high. Checkable ones are drawn on accent_soft when checked.
class OutlineButton : public QPushButton {
  Q_OBJECT
 public:
  explicit OutlineButton(const QString& text = {}, QWidget* parent = nullptr);
  void setThemeIcon(const QString& name, const char* role = "text");
  void setSmall(bool small);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QString m_icon;
  const char* m_role = "text";
  bool m_small = false;
};

// Icon without a frame, 24 x 24, hover ground; name for screen readers from the tool tip.
class IconButton : public QAbstractButton {
  Q_OBJECT
 public:
  explicit IconButton(const QString& icon, QWidget* parent = nullptr);
  QSize sizeHint() const override { return {24, 24}; }
  void setThemeIcon(const QString& icon);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QString m_icon;
};

// On or off.
class SwitchButton : public QAbstractButton {
  Q_OBJECT
 public:
  explicit SwitchButton(QWidget* parent = nullptr);
  // Default: the value is not written in the document; drawn lighter.
  void setGiven(bool given);
  QSize sizeHint() const override { return {32, 26}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_given = true;
};

// Header of a collapsible section: chevron, title, detail at the right end.
class SectionHeader : public QAbstractButton {
  Q_OBJECT
 public:
  explicit SectionHeader(QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setDetail(const QString& detail);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_detail;
};

// Drop-down of a form: 26 high, own frame. The wheel changes it only while it has the focus.
class FieldCombo : public QComboBox {
  Q_OBJECT
 public:
  explicit FieldCombo(QWidget* parent = nullptr);
  // Default: grey italic, not written. Error: red outline.
  void setGiven(bool given);
  void setError(bool error);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  bool m_given = true;
  bool m_error = false;
};

// Label that elides and shows its whole text as a tool tip. Role: a colour of the theme; style: a font of the theme.
class ThemedLabel : public QLabel {
  Q_OBJECT
 public:
  explicit ThemedLabel(const char* style = "field", const char* role = "text", QWidget* parent = nullptr);
  void setRole(const char* role);
  void setBold(bool bold);
  void setElide(Qt::TextElideMode mode);  // ElideNone (default): as QLabel
  void setFullText(const QString& text);
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void restyle();
  const char* m_style;
  const char* m_role;
  bool m_bold = false;
  Qt::TextElideMode m_elide = Qt::ElideNone;
};

// Widget filled with a role of the theme, optionally with a line on one side.
class Surface : public QWidget {
  Q_OBJECT
 public:
  explicit Surface(const char* role, QWidget* parent = nullptr, Qt::Edges lines = {});

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const char* m_role;
  Qt::Edges m_lines;
};

// 2 px accent outline around a focused control, never removed.
void drawFocusRing(QPainter& painter, const QRectF& rect, qreal radius = 4);
// For destructors: nothing that happens while the children go away (an editor that commits, a focus that leaves) may
// reach an object that is half gone.
void stopListening(QWidget* widget, QObject* session);
QColor withAlpha(QColor color, qreal alpha);

}  // namespace eulerstack::widgets
