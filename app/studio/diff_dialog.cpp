#include "app/studio/diff_dialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/controls/controls.h"
#include "widgets/theme/theme.h"

namespace eulerstack::studio {
namespace {

constexpr qsizetype kMostCells = 4'000'000;
constexpr qsizetype kContext = 3;

// Longest common subsequence of two short lists by the textbook table.
void diffMiddle(const QStringList& before, const QStringList& after, QList<DiffLine>& out) {
  const qsizetype n = before.size();
  const qsizetype m = after.size();
  if (n * m > kMostCells) {
    for (const QString& line : before) out.append({DiffKind::Removed, line});
    for (const QString& line : after) out.append({DiffKind::Added, line});
    return;
  }
  QList<int> table((n + 1) * (m + 1), 0);
  const auto at = [&](qsizetype i, qsizetype j) -> int& { return table[i * (m + 1) + j]; };
  for (qsizetype i = n - 1; i >= 0; --i)
    for (qsizetype j = m - 1; j >= 0; --j)
      at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
  qsizetype i = 0;
  qsizetype j = 0;
  while (i < n || j < m) {
    if (i < n && j < m && before[i] == after[j]) {
      out.append({DiffKind::Same, before[i++]});
      ++j;
    } else if (i < n && (j == m || at(i + 1, j) >= at(i, j + 1))) {
      out.append({DiffKind::Removed, before[i++]});
    } else {
      out.append({DiffKind::Added, after[j++]});
    }
  }
}

// Lines to show: those that differ, and three around them.
QList<bool> nearChange(const QList<DiffLine>& lines) {
  QList<bool> shown(lines.size(), false);
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (lines[i].kind == DiffKind::Same) continue;
    const qsizetype last = std::min(lines.size() - 1, i + kContext);
    for (qsizetype k = std::max<qsizetype>(0, i - kContext); k <= last; ++k) shown[k] = true;
  }
  return shown;
}

}  // namespace

QList<DiffLine> diffLines(const QStringList& before, const QStringList& after) {
  qsizetype head = 0;
  const qsizetype shorter = std::min(before.size(), after.size());
  while (head < shorter && before[head] == after[head]) ++head;
  qsizetype tail = 0;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  QList<DiffLine> lines;
  for (qsizetype i = 0; i < head; ++i) lines.append({DiffKind::Same, before[i]});
  diffMiddle(before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail), lines);
  for (qsizetype i = before.size() - tail; i < before.size(); ++i) lines.append({DiffKind::Same, before[i]});
  return lines;
}

DiffDialog::DiffDialog(const QByteArray& theirs, const QByteArray& mine, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Differences"));
  resize(760, 520);
  auto* layout = new QVBoxLayout(this);
  auto* legend = new widgets::ThemedLabel("field", "text2", this);
  legend->setText(tr("− only in the file on disk    + only in this window"));
  auto* view = new QPlainTextEdit(this);
  view->setReadOnly(true);
  view->setFont(widgets::Theme::instance().font("code"));
  view->setLineWrapMode(QPlainTextEdit::NoWrap);
  const QList<DiffLine> lines =
      diffLines(QString::fromUtf8(theirs).split(QLatin1Char('\n')), QString::fromUtf8(mine).split(QLatin1Char('\n')));
  const QList<bool> shown = nearChange(lines);
  QTextCursor cursor(view->document());
  bool gap = false;
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (!shown[i]) {
      gap = true;
      continue;
    }
    QTextCharFormat format;
    if (std::exchange(gap, false)) cursor.insertText(QStringLiteral("…\n"), format);
    const bool same = lines[i].kind == DiffKind::Same;
    const bool removed = lines[i].kind == DiffKind::Removed;
    if (!same) format.setBackground(widgets::Theme::instance().color(removed ? "error_soft" : "ok_soft"));
    cursor.insertText((same      ? QStringLiteral("  ")
                       : removed ? QStringLiteral("− ")
                                 : QStringLiteral("+ ")) +
                          lines[i].text + QLatin1Char('\n'),
                      format);
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(legend);
  layout->addWidget(view, 1);
  layout->addWidget(buttons);
}

}  // namespace eulerstack::studio
