#include "widgets/runs/run_table.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <set>

#include "widgets/controls/focus_ring.h"
#include "widgets/runs/run_plot.h"
#include "widgets/runs/runs_model.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr std::size_t kMostRows = 2000;

}  // namespace

class RunTableModel : public QAbstractTableModel {
 public:
  RunTableModel(RunsModel* runs, RunPlot* plot, QObject* parent)
      : QAbstractTableModel(parent), m_runs(runs), m_plot(plot) {}

  void read() {
    beginResetModel();
    m_shown.clear();
    m_smooth.clear();
    std::set<qint64> steps;
    for (const RunPtr& run : m_runs->runs()) {
      if (!run->visible) continue;
      m_shown.push_back(run);
      Smoother smoother(m_plot->smoothing());
      std::vector<double>& smooth = m_smooth.emplace_back();
      for (const RunMetric& metric : run->metrics) {
        steps.insert(metric.step);
        smooth.push_back(smoother.add(metric.loss));
      }
    }
    m_steps.assign(steps.begin(), steps.end());
    if (m_steps.size() > kMostRows) m_steps.erase(m_steps.begin(), m_steps.end() - kMostRows);
    endResetModel();
  }

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(1 + 2 * m_shown.size());
  }

  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == 0) return RunTable::tr("Step");
    const QString name = m_shown[static_cast<std::size_t>((section - 1) / 2)]->name;
    return section % 2 == 1 ? RunTable::tr("%1, loss").arg(name) : RunTable::tr("%1, smoothed").arg(name);
  }

  QVariant data(const QModelIndex& index, int role) const override {
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const qint64 step = m_steps[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) return QString::number(step);
    const RunRecord& run = *m_shown[static_cast<std::size_t>((index.column() - 1) / 2)];
    const auto found = std::lower_bound(run.metrics.begin(), run.metrics.end(), step,
                                        [](const RunMetric& metric, qint64 wanted) { return metric.step < wanted; });
    if (found == run.metrics.end() || found->step != step) return {};
    if (index.column() % 2 == 1) return QString::number(found->loss, 'f', 4);
    const std::vector<double>& smooth = m_smooth[static_cast<std::size_t>((index.column() - 1) / 2)];
    const auto at = static_cast<std::size_t>(found - run.metrics.begin());
    return at < smooth.size() ? QVariant(QString::number(smooth[at], 'f', 4)) : QVariant();
  }

 private:
  RunsModel* m_runs;
  RunPlot* m_plot;
  std::vector<RunPtr> m_shown;
  std::vector<std::vector<double>> m_smooth;  // of each run, one value a metric
  std::vector<qint64> m_steps;
};

RunTable::RunTable(RunsModel* runs, RunPlot* plot, QWidget* parent)
    : QTableView(parent), m_model(new RunTableModel(runs, plot, this)) {
  setModel(m_model);
  setFrameShape(NoFrame);
  setEditTriggers(NoEditTriggers);
  setSelectionBehavior(SelectRows);
  setTabKeyNavigation(false);
  addFocusRing(this);
  setAlternatingRowColors(true);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(static_cast<int>(Theme::instance().metric("chrome.table_row")));
  horizontalHeader()->setResizeContentsPrecision(0);  // what can be seen
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void RunTable::refresh() {
  const bool atEnd = currentIndex().row() < 0 || currentIndex().row() == m_model->rowCount() - 1;
  m_model->read();
  if (atEnd) scrollToBottom();
}

void RunTable::retranslate() {
  setAccessibleName(tr("Loss by step"));
  m_model->read();
}

// Letters are commands of the panel here, not a search in the table.
void RunTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
    event->ignore();
    return;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace eulerstack::widgets
