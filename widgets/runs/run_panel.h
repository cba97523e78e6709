// Train the design: list of runs, curves, controls, options of the next run. Training happens in the engine process.
#pragma once
#include <QWidget>
#include <memory>

#include "widgets/runs/run_record.h"
#include "widgets/session/document_session.h"

namespace eulerstack::widgets {

class RunForm;
class RunPlot;
class RunsModel;

// One run at a time; earlier runs stay for comparison while the window is open. GUI thread.
class RunPanel : public QWidget {
  Q_OBJECT
 public:
  explicit RunPanel(DocumentSession* session, QWidget* parent = nullptr);
  ~RunPanel() override;

  // Note for the right end of the tab row. Owned by the panel.
  QWidget* cornerWidget() const;
  bool running() const;       // a run is under way, paused included
  RunState state() const;     // of the newest run; Ready before the first
  bool canStart() const;      // the design is valid and nothing runs, or a run is paused
  RunPtr currentRun() const;  // selected in the list, or null
  RunsModel* runs() const;
  RunForm* form() const;
  RunPlot* plot() const;

  void setEngineProgram(const QString& program);
  void setEngineTimings(const EngineClient::Timings& timings);
  // Folder below which the weights of each run are kept; "" keeps none.
  void setRunsFolder(const QString& folder);

 public slots:
  void start();  // starts with the options of the form, or resumes
  void pause();
  void stop();
  void exportPlot();
  void newRun();  // to the form

 signals:
  void stateChanged(eulerstack::widgets::RunState state);
  void progressed(qint64 step, qint64 steps);
  void ended(eulerstack::widgets::RunState state);  // Finished or Failed
  void showProblemsRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace eulerstack::widgets
