// One-line editor of a form: own frame, unit at the right end, result of an expression, grey italic default.
#pragma once
#include <QLineEdit>
#include <QStringListModel>
#include <QWidget>

class QCompleter;

namespace eulerstack::widgets {

enum class FieldTone { Given, Default, Expression, Error };

class FieldEdit : public QWidget {
  Q_OBJECT
 public:
  explicit FieldEdit(QWidget* parent = nullptr);

  QLineEdit* line() const { return m_line; }
  QString text() const { return m_line->text(); }
  // Replaces the text and keeps the cursor where it can be; emits nothing.
  void showText(const QString& text);
  void setPlaceholder(const QString& text);
  void setUnit(const QString& unit);
  void setTone(FieldTone tone, bool error);
  void setLetNames(const QStringList& names);
  bool isExpression() const { return m_tone == FieldTone::Expression; }
  // Turns the text into ${text} with the cursor before the brace; emits nothing.
  void startExpression();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void edited(const QString& text);     // by the user, at each keystroke
  void stepped(int steps, bool large);  // arrow keys and wheel
  void left();                          // focus gone, or Enter
  void entered();                       // focus came

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void restyle();
  void onEdited(const QString& text);
  void offerNames();
  void insertName(const QString& name);
  QString wordBeforeCursor() const;
  bool onKey(QKeyEvent* event);

  QLineEdit* m_line;
  QCompleter* m_completer;
  QStringListModel* m_names;
  QString m_unit;
  FieldTone m_tone = FieldTone::Given;
  bool m_error = false;
  bool m_italic = false;
};

}  // namespace eulerstack::widgets
