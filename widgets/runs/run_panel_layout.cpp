// Widgets and texts of the run panel.
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/controls/focus_ring.h"
#include "widgets/runs/run_panel_private.h"

namespace eulerstack::widgets {
namespace {

constexpr int kListWidth = 236;
constexpr int kSideWidth = 316;
constexpr int kStatusMs = 100;
constexpr double kDefaultSmoothing = 0.6;

}  // namespace

QWidget* RunPanel::Private::buildList() {
  auto* left = new Surface("panel", q, Qt::RightEdge);
  left->setFixedWidth(kListWidth);
  auto* layout = new QVBoxLayout(left);
  layout->setContentsMargins(0, 0, 1, 0);
  layout->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(12, 6, 12, 6);
  runsTitle = new ThemedLabel("section", "text", left);
  newButton = new OutlineButton(QString(), left);
  newButton->setThemeIcon(QStringLiteral("plus"));
  newButton->setSmall(true);
  head->addWidget(runsTitle, 1);
  head->addWidget(newButton);
  layout->addLayout(head);
  model = new RunsModel(q);
  list = new QListView(left);
  list->setModel(model);
  list->setItemDelegate(new RunDelegate(list));
  list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setFrameShape(QFrame::NoFrame);
  list->setMinimumHeight(40);
  addFocusRing(list);
  layout->addWidget(list, 1);
  auto* options = new Surface("panel", left, Qt::TopEdge);
  auto* grid = new QGridLayout(options);
  grid->setContentsMargins(12, 8, 12, 10);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  plotTitle = new ThemedLabel("section", "text", options);
  smoothingLabel = new ThemedLabel("field", "text2", options);
  smoothingValue = new ThemedLabel("field", "text2", options);
  smoothing = new QSlider(Qt::Horizontal, options);
  smoothing->setRange(0, kSmoothingScale - 1);
  addFocusRing(smoothing);
  smoothing->setValue(static_cast<int>(kDefaultSmoothing * kSmoothingScale));
  yLabel = new ThemedLabel("field", "text2", options);
  xLabel = new ThemedLabel("field", "text2", options);
  yAxis = new FieldCombo(options);
  xAxis = new FieldCombo(options);
  yAxis->addItems({QString(), QString()});
  xAxis->addItems({QString(), QString(), QString()});
  grid->addWidget(plotTitle, 0, 0, 1, 3);
  grid->addWidget(smoothingLabel, 1, 0);
  grid->addWidget(smoothing, 1, 1);
  grid->addWidget(smoothingValue, 1, 2);
  grid->addWidget(yLabel, 2, 0);
  grid->addWidget(yAxis, 2, 1, 1, 2);
  grid->addWidget(xLabel, 3, 0);
  grid->addWidget(xAxis, 3, 1, 1, 2);
  layout->addWidget(options);
  return left;
}

QWidget* RunPanel::Private::buildControls() {
  auto* bar = new Surface("panel2", q, Qt::TopEdge);
  bar->setFixedHeight(44);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(12, 0, 12, 0);
  layout->setSpacing(8);
  startButton = new OutlineButton(QString(), bar);
  startButton->setThemeIcon(QStringLiteral("play"));
  pauseButton = new OutlineButton(QString(), bar);
  pauseButton->setThemeIcon(QStringLiteral("pause"));
  stopButton = new OutlineButton(QString(), bar);
  stopButton->setThemeIcon(QStringLiteral("stop"));
  statusText = new ThemedLabel("field", "text2", bar);
  statusText->setElide(Qt::ElideRight);
  statusText->setTextFormat(Qt::PlainText);
  etaText = new ThemedLabel("section", "text", bar);
  layout->addWidget(startButton);
  layout->addWidget(pauseButton);
  layout->addWidget(stopButton);
  layout->addSpacing(8);
  layout->addWidget(statusText, 1);
  layout->addWidget(etaText);
  return bar;
}

QWidget* RunPanel::Private::buildCentre() {
  auto* centre = new Surface("panel", q);
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  stack = new QStackedWidget(centre);
  auto* empty = new QWidget(stack);
  auto* emptyLayout = new QVBoxLayout(empty);
  emptyText = new ThemedLabel("body", "text2", empty);
  emptyText->setAlignment(Qt::AlignCenter);
  emptyText->setWordWrap(true);
  firstButton = new OutlineButton(QString(), empty);
  firstButton->setThemeIcon(QStringLiteral("play"));
  problemsButton = new OutlineButton(QString(), empty);
  emptyLayout->addStretch(1);
  emptyLayout->addWidget(emptyText);
  emptyLayout->addSpacing(8);
  emptyLayout->addWidget(firstButton, 0, Qt::AlignHCenter);
  emptyLayout->addWidget(problemsButton, 0, Qt::AlignHCenter);
  emptyLayout->addStretch(1);
  plot = new RunPlot(stack);
  plot->setSmoothing(kDefaultSmoothing);
  stack->addWidget(empty);
  stack->addWidget(plot);
  table = new RunTable(model, plot, stack);
  stack->addWidget(table);
  layout->addWidget(stack, 1);
  layout->addWidget(buildControls());
  return centre;
}

QWidget* RunPanel::Private::buildSide() {
  side = new QScrollArea(q);
  side->setFixedWidth(kSideWidth);
  side->setWidgetResizable(true);
  side->setFrameShape(QFrame::NoFrame);
  side->setFocusPolicy(Qt::NoFocus);
  side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new Surface("panel", side, Qt::LeftEdge);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(1, 0, 0, 0);
  layout->setSpacing(0);
  auto* results = new QVBoxLayout;
  results->setContentsMargins(12, 12, 12, 12);
  results->setSpacing(10);
  summary = new RunSummary(content);
  exportButton = new OutlineButton(QString(), content);
  exportButton->setThemeIcon(QStringLiteral("export"));
  results->addWidget(summary);
  tableButton = new OutlineButton(QString(), content);
  tableButton->setCheckable(true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(exportButton);
  buttons->addWidget(tableButton);
  buttons->addStretch(1);
  results->addLayout(buttons);
  layout->addLayout(results);
  sampleHeader = new SectionHeader(content);
  sampleHeader->setCheckable(true);
  sampleHeader->setChecked(true);
  sample = new QPlainTextEdit(content);
  sample->setReadOnly(true);
  sample->setFixedHeight(120);
  sample->setTabChangesFocus(true);
  addFocusRing(sample);
  layout->addWidget(sampleHeader);
  layout->addWidget(sample);
  formHeader = new SectionHeader(content);
  formHeader->setCheckable(true);
  formHeader->setChecked(true);
  form = new RunForm(content);
  layout->addWidget(formHeader);
  layout->addWidget(form);
  layout->addStretch(1);
  side->setWidget(content);
  return side;
}

void RunPanel::Private::build() {
  auto* layout = new QHBoxLayout(q);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildList());
  layout->addWidget(buildCentre(), 1);
  layout->addWidget(buildSide());
  corner = new QWidget(q);
  auto* cornerLayout = new QHBoxLayout(corner);
  cornerLayout->setContentsMargins(0, 0, 12, 0);
  cornerText = new ThemedLabel("small", "text2", corner);
  cornerLayout->addWidget(cornerText);
  statusTimer.setSingleShot(true);
  statusTimer.setInterval(kStatusMs);
}

void RunPanel::Private::retranslate() {
  runsTitle->setText(RunPanel::tr("Runs"));
  newButton->setText(RunPanel::tr("New run"));
  plotTitle->setText(RunPanel::tr("Plot"));
  smoothingLabel->setText(RunPanel::tr("Smoothing"));
  smoothing->setAccessibleName(RunPanel::tr("Smoothing"));
  smoothingValue->setText(QString::number(plot->smoothing(), 'f', 2));
  yLabel->setText(RunPanel::tr("Y axis"));
  xLabel->setText(RunPanel::tr("X axis"));
  yAxis->setItemText(0, RunPanel::tr("linear"));
  yAxis->setItemText(1, RunPanel::tr("logarithmic"));
  xAxis->setItemText(0, RunPanel::tr("step"));
  xAxis->setItemText(1, RunPanel::tr("tokens"));
  xAxis->setItemText(2, RunPanel::tr("seconds"));
  pauseButton->setText(RunPanel::tr("Pause"));
  stopButton->setText(RunPanel::tr("Stop"));
  exportButton->setText(RunPanel::tr("Export plot…"));
  tableButton->setText(RunPanel::tr("Table"));
  tableButton->setToolTip(RunPanel::tr("The numbers of the curves as a table (T)"));
  table->retranslate();
  problemsButton->setText(RunPanel::tr("Show problems"));
  sampleHeader->setTitle(RunPanel::tr("Sample"));
  formHeader->setTitle(RunPanel::tr("Next run"));
  list->setAccessibleName(RunPanel::tr("Runs"));
  cornerText->setText(RunPanel::tr("Training runs in its own process. Editing stays possible."));
  refresh();
}

}  // namespace eulerstack::widgets
