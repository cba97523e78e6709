// Every command that has keys, with its keys.
#pragma once
#include <QDialog>

namespace eulerstack::studio {

class Actions;

class ShortcutsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ShortcutsDialog(const Actions& actions, QWidget* parent = nullptr);
};

}  // namespace eulerstack::studio
