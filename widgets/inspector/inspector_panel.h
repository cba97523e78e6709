// The right dock: form of what is selected, evaluated values, history. Built from the schema, never by kind name.
#pragma once
#include <QWidget>
#include <memory>

#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

// Tabs Inspector | Values | History. GUI thread. Edits go through session->apply(); the typing in one field is one undo
// step.
class InspectorPanel : public QWidget {
  Q_OBJECT
 public:
  enum class Tab { Form, Values, History };
  explicit InspectorPanel(DocumentSession* session, QWidget* parent = nullptr);
  ~InspectorPanel() override;
  QSize sizeHint() const override;

 public slots:
  void showTab(Tab tab);
  // Moves the keyboard focus to the first field (Enter on the canvas), or to the field of this path.
  void focusForm();
  bool focusField(const YamlPath& field);
  // Alt+Backspace and Ctrl+E for menus: act on the field with the focus.
  void resetFocusedField();
  void editFocusedFieldAsExpression();
  // F2: edits the template's name in the header.
  void renameTemplate();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
