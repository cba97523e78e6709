// Who is selected: icon, name, how often it is used, where it stands. F2 or a double-click edits a template's name.
#pragma once
#include "widgets/controls/controls.h"
#include "widgets/inspector/form_model.h"

class QLineEdit;

namespace eulerstack::widgets {

class FormHeader : public Surface {
  Q_OBJECT
 public:
  FormHeader(DocumentSession* session, QWidget* parent);
  void show(const Form& form);
  void retranslate();
  void startRename();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void finishRename(bool accept);
  void openMenu();
  void updateTexts();

  DocumentSession* m_session;
  Form m_form;
  QWidget* m_icon;
  ThemedLabel* m_name;
  QLineEdit* m_edit;
  QLabel* m_badge;
  IconButton* m_more;
  ThemedLabel* m_place;
};

}  // namespace eulerstack::widgets
