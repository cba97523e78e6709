// Internal to RunPanel: its widgets and the run under way. Layout and texts are in run_panel_layout.cpp, what happens
// with runs in run_panel_runs.cpp.
#pragma once
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>

#include "core/interop/engine_protocol.h"
#include "widgets/controls/controls.h"
#include "widgets/runs/run_form.h"
#include "widgets/runs/run_panel.h"
#include "widgets/runs/run_plot.h"
#include "widgets/runs/run_summary.h"
#include "widgets/runs/run_table.h"
#include "widgets/runs/runs_model.h"
#include "widgets/session/task_thread.h"

namespace eulerstack::widgets {

inline constexpr int kSmoothingScale = 100;

struct RunPanel::Private {
  Private(RunPanel* panel, DocumentSession* documentSession) : q(panel), session(documentSession), worker("plan") {}

  RunPanel* q;
  DocumentSession* session;
  RunsModel* model = nullptr;
  QListView* list = nullptr;
  RunPlot* plot = nullptr;
  RunForm* form = nullptr;
  RunSummary* summary = nullptr;
  QPlainTextEdit* sample = nullptr;
  SectionHeader* sampleHeader = nullptr;
  SectionHeader* formHeader = nullptr;
  QStackedWidget* stack = nullptr;
  RunTable* table = nullptr;
  QScrollArea* side = nullptr;
  ThemedLabel* runsTitle = nullptr;
  ThemedLabel* plotTitle = nullptr;
  ThemedLabel* smoothingLabel = nullptr;
  ThemedLabel* smoothingValue = nullptr;
  ThemedLabel* yLabel = nullptr;
  ThemedLabel* xLabel = nullptr;
  QSlider* smoothing = nullptr;
  FieldCombo* yAxis = nullptr;
  FieldCombo* xAxis = nullptr;
  OutlineButton* newButton = nullptr;
  OutlineButton* startButton = nullptr;
  OutlineButton* pauseButton = nullptr;
  OutlineButton* stopButton = nullptr;
  OutlineButton* exportButton = nullptr;
  OutlineButton* tableButton = nullptr;
  OutlineButton* firstButton = nullptr;
  OutlineButton* problemsButton = nullptr;
  ThemedLabel* emptyText = nullptr;
  ThemedLabel* statusText = nullptr;
  ThemedLabel* etaText = nullptr;
  ThemedLabel* cornerText = nullptr;
  QWidget* corner = nullptr;

  std::unique_ptr<EngineClient> engine;
  RunPtr active;
  EtaEstimator eta;
  QTimer statusTimer;
  QString program;
  EngineClient::Timings timings;
  QString runsFolder;
  int nextId = 1;
  bool preparing = false;       // the plan is being written
  bool startWhenKnown = false;  // an analysis was under way when start was pressed
  TaskThread worker;

  void build();
  QWidget* buildList();
  QWidget* buildCentre();
  QWidget* buildControls();
  QWidget* buildSide();
  void connectViews();
  void retranslate();
  void refresh();
  void refreshStatus();
  void refreshSide();
  void showTable(bool on);
  bool tableShown() const;
  void startNew(const interop::TrainOptions& options);
  void launch(const QByteArray& plan);
  void connectEngine();
  void setRunState(RunState state);
  void endRun();
  RunPtr makeRun(const interop::TrainOptions& options) const;
  RunPtr selected() const { return model->at(list->currentIndex().row()); }
  std::optional<RunComparison> comparison(const RunRecord& run) const;
};

}  // namespace eulerstack::widgets
