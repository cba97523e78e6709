// What differs between the text in the window and the file on disk, line by line.
#pragma once
#include <QDialog>
#include <QStringList>

namespace eulerstack::studio {

enum class DiffKind { Same, Removed, Added };
struct DiffLine {
  DiffKind kind = DiffKind::Same;
  QString text;
};
// Shortest list of removed and added lines while the differing part is small; else the whole part is replaced.
QList<DiffLine> diffLines(const QStringList& before, const QStringList& after);

// Removed: only in `theirs`. Added: only in `mine`.
class DiffDialog : public QDialog {
  Q_OBJECT
 public:
  DiffDialog(const QByteArray& theirs, const QByteArray& mine, QWidget* parent);
};

}  // namespace eulerstack::studio
