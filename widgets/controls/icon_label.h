// An icon beside words, in a colour of the theme that holds.
#pragma once
#include <QWidget>

namespace eulerstack::widgets {

// Square. Role: a colour of the theme.
class IconLabel : public QWidget {
  Q_OBJECT
 public:
  IconLabel(const QString& icon, const char* role, int size, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_icon;
  const char* m_role;
};

}  // namespace eulerstack::widgets
