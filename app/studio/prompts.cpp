#include "app/studio/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/studio/settings.h"
#include "widgets/controls/message_icon.h"

namespace eulerstack::studio {
namespace {

// The context of the texts here, in a form that lupdate reads.
struct PromptsText {
  Q_DECLARE_TR_FUNCTIONS(Prompts)
};

UnsavedAnswer askUnsaved(QWidget* window, const QString& name) {
  QMessageBox box(QMessageBox::Question, QStringLiteral("EulerStack Studio"),
                  PromptsText::tr("Save the changes of %1?").arg(name), QMessageBox::NoButton, window);
  widgets::setThemeIcon(box, QStringLiteral("save"), "accent");
  box.setInformativeText(PromptsText::tr("Changes that are not saved are lost."));
  const auto* save = box.addButton(PromptsText::tr("Save changes"), QMessageBox::AcceptRole);
  const auto* discard = box.addButton(PromptsText::tr("Discard changes"), QMessageBox::DestructiveRole);
  box.addButton(PromptsText::tr("Cancel"), QMessageBox::RejectRole);
  box.exec();
  if (box.clickedButton() == save) return UnsavedAnswer::Save;
  return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Cancel;
}

RunningAnswer askRunning(QWidget* window) {
  QMessageBox box(QMessageBox::Question, QStringLiteral("EulerStack Studio"),
                  PromptsText::tr("A training run is under way."), QMessageBox::NoButton, window);
  widgets::setThemeIcon(box, QStringLiteral("training"), "accent");
  box.setInformativeText(
      PromptsText::tr("Keep running leaves the window open. Stop and save writes a checkpoint first."));
  const auto* keep = box.addButton(PromptsText::tr("Keep running"), QMessageBox::AcceptRole);
  const auto* stop = box.addButton(PromptsText::tr("Stop and save"), QMessageBox::DestructiveRole);
  box.addButton(PromptsText::tr("Cancel"), QMessageBox::RejectRole);
  box.exec();
  if (box.clickedButton() == keep) return RunningAnswer::KeepRunning;
  return box.clickedButton() == stop ? RunningAnswer::StopAndSave : RunningAnswer::Cancel;
}

QString remembered(const QString& path) {
  if (!path.isEmpty()) Settings::setLastFolder(QFileInfo(path).absolutePath());
  return path;
}

}  // namespace

Prompts dialogPrompts() {
  return {askUnsaved, askRunning,
          [](QWidget* window, const QString& title, const QString& filter) {
            return remembered(QFileDialog::getOpenFileName(window, title, Settings::lastFolder(), filter));
          },
          [](QWidget* window, const QString& title, const QString& suggested, const QString& filter) {
            const bool absolute = QFileInfo(suggested).isAbsolute();
            const QString start = absolute ? suggested : QDir(Settings::lastFolder()).filePath(suggested);
            return remembered(QFileDialog::getSaveFileName(window, title, start, filter));
          }};
}

}  // namespace eulerstack::studio
