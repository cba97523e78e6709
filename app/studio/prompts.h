// Questions to the user that stop an action. Replaceable, so that tests answer them.
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace eulerstack::studio {

enum class UnsavedAnswer { Save, Discard, Cancel };
enum class RunningAnswer { KeepRunning, StopAndSave, Cancel };

struct Prompts {
  std::function<UnsavedAnswer(QWidget* window, const QString& name)> unsaved;
  std::function<RunningAnswer(QWidget* window)> running;
  // "" when cancelled.
  std::function<QString(QWidget* window, const QString& title, const QString& filter)> openFile;
  std::function<QString(QWidget* window, const QString& title, const QString& suggested, const QString& filter)>
      saveFile;
};
// The dialogs people see.
Prompts dialogPrompts();

}  // namespace eulerstack::studio
