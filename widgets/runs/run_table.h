// The numbers behind the loss curves: one row for each of the newest run's reported steps, one column a visible run.
#pragma once
#include <QTableView>

namespace eulerstack::widgets {

class RunsModel;
class RunPlot;
class RunTableModel;

// GUI thread. Reads the runs when it is shown and on refresh(); at most the last 2,000 rows.
class RunTable : public QTableView {
  Q_OBJECT
 public:
  RunTable(RunsModel* runs, RunPlot* plot, QWidget* parent = nullptr);
  void refresh();
  void retranslate();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  RunTableModel* m_model;
};

}  // namespace eulerstack::widgets
