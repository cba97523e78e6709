// The list of runs, newest first, and how a row is drawn.
#pragma once
#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

#include "widgets/runs/run_record.h"

namespace eulerstack::widgets {

// Qt::DisplayRole: the name. Qt::CheckStateRole: shown in the plot. Qt::AccessibleTextRole: name, state, loss, step.
class RunsModel : public QAbstractListModel {
  Q_OBJECT
 public:
  explicit RunsModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  void add(RunPtr run);
  void remove(int row);
  void changed(const RunRecord& run);
  const std::vector<RunPtr>& runs() const { return m_runs; }
  RunPtr at(int row) const;
  int rowOf(int id) const;

 signals:
  void visibilityChanged(eulerstack::widgets::RunPtr run);

 private:
  std::vector<RunPtr> m_runs;
};

// "running", "finished", in the current language; icon name and theme role for it.
QString runStateText(const RunRecord& run);
const char* runStateIcon(const RunRecord& run);
const char* runStateRole(const RunRecord& run);

class RunDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

}  // namespace eulerstack::widgets
