// One row of the form: label, editor, result or reset arrow, and below it problems with their fixes.
#pragma once
#include <QWidget>
#include <vector>

#include "widgets/inspector/form_model.h"

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace eulerstack::widgets {

class FieldCombo;
class OutlineButton;
class FieldEdit;
class IconButton;
class SwitchButton;
class ThemedLabel;

class FieldRow : public QWidget {
  Q_OBJECT
 public:
  FieldRow(DocumentSession* session, const FormField& field, QWidget* parent);

  const FormField& field() const { return m_field; }
  bool isGiven() const { return m_state.given || m_state.several; }
  // The field selected elsewhere (problem list, text): soft accent ground.
  void setMarked(bool marked);
  bool covers(const YamlPath& path) const { return m_field.paths.contains(path); }
  // Shows the document's value. Text the user is typing stays unless the document holds something else.
  void refresh(const FormField& field, const analysis::Analysis& analysis,
               const std::vector<const Diagnostic*>& problems);
  void retranslate();
  // The rows of a section have one width of labels: the widest name, within limits.
  int wantedLabelWidth() const;
  void setLabelWidth(int width);

  QWidget* focusWidgetOfRow() const;
  bool holdsFocus() const;
  void reset();
  void editAsExpression();

 signals:
  void focused(const YamlPath& field);
  void editLetRequested(const QString& name);
  void showInTextRequested(const YamlPath& field);

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void buildLine();
  void buildChoice();
  void buildSwitch();
  void buildAdd();
  void startRename();
  void fillChoices(const analysis::Analysis& analysis);
  void showValue();
  void showProblems(const std::vector<const Diagnostic*>& problems);
  void clearBelow();
  void typed(const QString& text);
  void step(int steps, bool large);
  void leaveField();
  void write(const yaml::YamlValue& value);
  // True when the field holds an expression that `text` would replace; asks in the row then.
  bool asksFirst(const QString& text);
  void ask(const QString& text);
  void updateTexts();
  QString mergeKey() const;

  DocumentSession* m_session;
  FormField m_field;
  FieldState m_state;
  QString m_lastSeen;  // the document's text of the field when it was shown last
  bool m_lastGiven = false;
  bool m_waiting = false;  // typed text that is not in the document (empty, or a question is open)
  bool m_marked = false;
  int m_visit = 0;  // counts focus visits: one undo step for the typing of one visit
  QString m_problemSignature;
  QString m_refusedWhat;

  ThemedLabel* m_label;
  ThemedLabel* m_result;
  IconButton* m_reset;
  ThemedLabel* m_switchText = nullptr;
  FieldEdit* m_edit = nullptr;
  FieldCombo* m_combo = nullptr;
  SwitchButton* m_switch = nullptr;
  ThemedLabel* m_raw = nullptr;
  OutlineButton* m_add = nullptr;
  QHBoxLayout* m_editorRow;
  QVBoxLayout* m_below;
  QWidget* m_question = nullptr;
};

}  // namespace eulerstack::widgets
