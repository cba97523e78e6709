#include "app/studio/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/studio/actions.h"

namespace eulerstack::studio {
namespace {

constexpr QSize kSize(560, 620);

}  // namespace

ShortcutsDialog::ShortcutsDialog(const Actions& actions, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keyboard shortcuts"));
  auto* table = new QTableWidget(0, 2, this);
  table->setTabKeyNavigation(false);  // Tab goes on to the next control
  table->setShowGrid(false);          // rows have a line below
  table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->verticalHeader()->hide();
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  for (const ActionSpec& spec : actionTable()) {
    const QAction* action = actions[spec.id];
    if (action->shortcuts().isEmpty()) continue;
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(plainText(*action)));
    table->setItem(row, 1,
                   new QTableWidgetItem(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)));
  }
  table->resizeColumnsToContents();
  const int keys = table->columnWidth(1);
  table->setColumnWidth(0, std::max(table->columnWidth(0), kSize.width() * 3 / 5));
  table->horizontalHeader()->setStretchLastSection(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(table);
  layout->addWidget(buttons);
  // Room for the bar that scrolls, the frame and the margins beside the columns.
  constexpr int kBeside = 48;
  const int wide = table->columnWidth(0) + keys + kBeside;
  resize(std::max(kSize.width(), wide), kSize.height());
}

}  // namespace eulerstack::studio
