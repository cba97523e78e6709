#include "widgets/report/report_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/analysis/report.h"
#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/report/report_content.h"
#include "widgets/report/report_pdf.h"
#include "widgets/report/report_rows.h"
#include "widgets/report/treemap.h"
#include "widgets/session/task_thread.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/text_places.h"

namespace eulerstack::widgets {

namespace {

struct WriteResult {
  QString path;
  QString error;
};

WriteResult writeFile(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return {path, file.errorString()};
  return {path, {}};
}

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
  auto* area = new QScrollArea(parent);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(content);
  return area;
}

// Title at the left, what is said about it beside: words that may be shortened.
QHBoxLayout* headLine(ThemedLabel* title, ThemedLabel* note) {
  auto* line = new QHBoxLayout();
  line->setContentsMargins(12, 10, 12, 6);
  line->setSpacing(10);
  line->addWidget(title);
  note->setElide(Qt::ElideRight);
  line->addWidget(note, 1);
  return line;
}

// Title at the left, its figure at the right: a figure is never shortened, the title may be.
QHBoxLayout* figureLine(ThemedLabel* title, ThemedLabel* figure) {
  auto* line = new QHBoxLayout();
  line->setContentsMargins(12, 10, 12, 6);
  line->setSpacing(10);
  title->setElide(Qt::ElideRight);
  line->addWidget(title, 1);
  figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  line->addWidget(figure);
  return line;
}

}  // namespace

struct ReportPanel::Private {
  ReportPanel* q = nullptr;
  DocumentSession* session = nullptr;
  QWidget* corner = nullptr;
  OutlineButton* copy = nullptr;
  OutlineButton* html = nullptr;
  OutlineButton* pdf = nullptr;
  QStackedWidget* stack = nullptr;
  ThemedLabel* emptyText = nullptr;
  OutlineButton* showProblems = nullptr;
  ThemedLabel* stale = nullptr;
  ThemedLabel* partsTitle = nullptr;
  ThemedLabel* partsNote = nullptr;
  OutlineButton* asTreemap = nullptr;
  OutlineButton* asBars = nullptr;
  Treemap* treemap = nullptr;
  ThemedLabel* memoryTitle = nullptr;
  ThemedLabel* memoryNote = nullptr;
  FieldCombo* batch = nullptr;
  StackedBar* memoryBar = nullptr;
  ReportRows* memory = nullptr;
  ThemedLabel* kvTitle = nullptr;
  ThemedLabel* kvNote = nullptr;
  ReportRows* kv = nullptr;
  ThemedLabel* flopsTitle = nullptr;
  ThemedLabel* flopsNote = nullptr;
  ReportRows* flops = nullptr;
  ThemedLabel* realismTitle = nullptr;
  ReportRows* realism = nullptr;
  bool dirty = true;
  // Last: its destructor finishes the file being written.
  std::unique_ptr<TaskThread> thread;

  std::int64_t batchSize() const { return batch->currentData().toLongLong(); }
  AnalysisPtr shown() const {
    const AnalysisPtr analysis = session->analysis();
    return analysis->valid() ? analysis : session->lastValid();
  }
  QWidget* buildParts();
  QWidget* buildMemory();
  QWidget* buildCompute();
  void refresh();
  void refreshIfSeen() {
    dirty = true;
    if (q->isVisible()) refresh();
  }
  void retranslate();
  void select(const YamlPath& path) const;
  void write(const QString& path, const QByteArray& bytes);
};

QWidget* ReportPanel::Private::buildParts() {
  auto* page = new Surface("panel");
  partsTitle = new ThemedLabel("section", "text", page);
  partsNote = new ThemedLabel("field", "text2", page);
  partsNote->setElide(Qt::ElideRight);
  asTreemap = new OutlineButton(QString(), page);
  asBars = new OutlineButton(QString(), page);
  for (OutlineButton* button : {asTreemap, asBars}) {
    button->setCheckable(true);
    button->setAutoExclusive(true);
  }
  asTreemap->setChecked(true);
  treemap = new Treemap(page);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout();
  head->setContentsMargins(12, 10, 12, 0);
  head->setSpacing(6);
  partsTitle->setElide(Qt::ElideRight);
  head->addWidget(partsTitle, 1);
  head->addWidget(asTreemap);
  head->addWidget(asBars);
  column->addLayout(head);
  // A line of its own: beside the buttons the figures would be cut in the longer languages.
  auto* totals = new QHBoxLayout();
  totals->setContentsMargins(12, 2, 12, 4);
  totals->addWidget(partsNote);
  column->addLayout(totals);
  auto* holder = new Surface("panel");
  auto* inner = new QVBoxLayout(holder);
  inner->setContentsMargins(12, 2, 12, 12);
  inner->addWidget(treemap);
  column->addWidget(scrolling(holder, page), 1);
  QObject::connect(asBars, &QAbstractButton::toggled, treemap, &Treemap::setBars);
  QObject::connect(treemap, &Treemap::partClicked, q, [this](const YamlPath& path) { select(path); });
  return page;
}

QWidget* ReportPanel::Private::buildMemory() {
  auto* page = new Surface("panel");
  memoryTitle = new ThemedLabel("section", "text", page);
  memoryNote = new ThemedLabel("field", "text2", page);
  memoryNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  batch = new FieldCombo(page);
  batch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  batch->setFixedWidth(64);
  for (int size = 1; size <= 64; size *= 2) batch->addItem(QString::number(size), size);
  batch->setCurrentIndex(3);
  memoryBar = new StackedBar(page);
  memory = new ReportRows(ReportRows::Look::Table, page);
  kvTitle = new ThemedLabel("section", "text", page);
  kvNote = new ThemedLabel("section", "text", page);
  kvNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  kv = new ReportRows(ReportRows::Look::Table, page);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 12);
  column->setSpacing(0);
  QHBoxLayout* head = headLine(memoryTitle, memoryNote);
  head->addWidget(batch);
  column->addLayout(head);
  auto* bar = new QHBoxLayout();
  bar->setContentsMargins(12, 2, 12, 10);
  bar->addWidget(memoryBar);
  column->addLayout(bar);
  column->addWidget(memory);
  column->addLayout(figureLine(kvTitle, kvNote));
  column->addWidget(kv);
  column->addStretch(1);
  QObject::connect(batch, &QComboBox::currentIndexChanged, q, [this] { refreshIfSeen(); });
  QObject::connect(kv, &ReportRows::rowClicked, q, [this](const YamlPath& path) { select(path); });
  return page;
}

QWidget* ReportPanel::Private::buildCompute() {
  auto* page = new Surface("panel");
  flopsTitle = new ThemedLabel("section", "text", page);
  flopsNote = new ThemedLabel("section", "text", page);
  flopsNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  flops = new ReportRows(ReportRows::Look::Bars, page);
  realismTitle = new ThemedLabel("section", "text", page);
  auto* spare = new ThemedLabel("field", "text2", page);
  realism = new ReportRows(ReportRows::Look::Findings, page);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 12);
  column->setSpacing(0);
  column->addLayout(figureLine(flopsTitle, flopsNote));
  column->addWidget(flops);
  column->addLayout(headLine(realismTitle, spare));
  column->addWidget(realism);
  column->addStretch(1);
  QObject::connect(realism, &ReportRows::rowClicked, q, [this](const YamlPath& path) { select(path); });
  return page;
}

void ReportPanel::Private::select(const YamlPath& path) const {
  const AnalysisPtr analysis = session->analysis();
  if (!analysis->tree) return;
  session->setSelection(selectionOf(*analysis->tree, *session->projection(), path, session->selection()));
}

void ReportPanel::Private::refresh() {
  dirty = false;
  const AnalysisPtr newest = session->analysis();
  const AnalysisPtr analysis = shown();
  for (OutlineButton* button : {copy, html, pdf}) button->setEnabled(analysis != nullptr);
  if (!analysis) {
    const auto errors = static_cast<int>(newest->count(Severity::Error));
    emptyText->setText(newest->revision == 0 ? QString()
                                             : ReportPanel::tr("Fix %n error(s) to see the cost.", "", errors));
    showProblems->setVisible(errors > 0);
    stack->setCurrentIndex(0);
    return;
  }
  stack->setCurrentIndex(1);
  stale->setVisible(!newest->valid());
  const analysis::Figures& figures = *analysis->figures;
  partsNote->setFullText(ReportPanel::tr("%1 total, %2 active per token")
                             .arg(fromCore(shortCount(figures.parameters.value())),
                                  fromCore(shortCount(figures.activeParameters.value()))));
  treemap->setParts(reportParts(*analysis), figures.parameters.value());
  treemap->setSelected(session->selection().paths);
  memoryNote->setFullText(
      ReportPanel::tr("batch × %1 tokens").arg(fromCore(groupedNumber(analysis->model->dims.max_seq_len))));
  memoryBar->setShares(memoryShares(*analysis, batchSize()));
  memory->setRows(memoryRows(*analysis, batchSize()));
  kvNote->setFullText(fromCore(shortBytes(figures.kvCacheBytesPerToken.value())));
  kv->setRows(kvCacheRows(*analysis));
  flopsNote->setFullText(fromCore(shortFlops(figures.forwardFlopsPerToken.value())));
  flops->setRows(flopsRows(*analysis));
  realism->setRows(findingRows(*analysis));
}

void ReportPanel::Private::retranslate() {
  copy->setText(ReportPanel::tr("Copy table"));
  html->setText(ReportPanel::tr("Export HTML"));
  pdf->setText(ReportPanel::tr("Export PDF"));
  showProblems->setText(ReportPanel::tr("Show problems"));
  stale->setText(ReportPanel::tr("The design has errors. These are the figures of the last valid state."));
  partsTitle->setText(ReportPanel::tr("Parameters by part"));
  asTreemap->setText(ReportPanel::tr("Treemap"));
  asBars->setText(ReportPanel::tr("Bars"));
  treemap->setAccessibleName(ReportPanel::tr("Parameters by part"));
  memoryTitle->setText(ReportPanel::tr("Memory"));
  batch->setToolTip(ReportPanel::tr("Sequences in a batch"));
  batch->setAccessibleName(batch->toolTip());
  memory->setHeader(ReportPanel::tr("Kind"), ReportPanel::tr("Train"), ReportPanel::tr("Infer"));
  kvTitle->setText(ReportPanel::tr("KV-cache per token"));
  flopsTitle->setText(ReportPanel::tr("Forward per token"));
  realismTitle->setText(ReportPanel::tr("Realism"));
  refresh();
}

void ReportPanel::Private::write(const QString& path, const QByteArray& bytes) {
  if (!thread) thread = std::make_unique<TaskThread>("report");
  thread->run<WriteResult>(
      q, [path, bytes] { return writeFile(path, bytes); },
      [this](const WriteResult& result) {
        if (result.error.isEmpty())
          emit q->exported(result.path);
        else
          emit q->exportFailed(result.path, result.error);
      });
}

ReportPanel::ReportPanel(DocumentSession* session, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  d->q = this;
  d->session = session;
  d->corner = new QWidget(this);
  auto* cornerLine = new QHBoxLayout(d->corner);
  cornerLine->setContentsMargins(0, 0, 8, 0);
  cornerLine->setSpacing(6);
  d->copy = new OutlineButton(QString(), d->corner);
  d->html = new OutlineButton(QString(), d->corner);
  d->html->setThemeIcon(QStringLiteral("export"), "text2");
  d->pdf = new OutlineButton(QString(), d->corner);
  d->pdf->setThemeIcon(QStringLiteral("export"), "text2");
  for (OutlineButton* button : {d->copy, d->html, d->pdf}) cornerLine->addWidget(button);
  connect(d->copy, &QAbstractButton::clicked, this, &ReportPanel::copyTable);
  connect(d->html, &QAbstractButton::clicked, this, &ReportPanel::askExportHtml);
  connect(d->pdf, &QAbstractButton::clicked, this, &ReportPanel::askExportPdf);

  auto* empty = new Surface("panel");
  auto* emptyColumn = new QVBoxLayout(empty);
  emptyColumn->setSpacing(10);
  d->emptyText = new ThemedLabel("body", "text2", empty);
  d->emptyText->setAlignment(Qt::AlignCenter);
  d->showProblems = new OutlineButton(QString(), empty);
  emptyColumn->addStretch(1);
  emptyColumn->addWidget(d->emptyText);
  emptyColumn->addWidget(d->showProblems, 0, Qt::AlignHCenter);
  emptyColumn->addStretch(2);
  connect(d->showProblems, &QAbstractButton::clicked, this, &ReportPanel::showProblemsRequested);

  auto* full = new Surface("panel");
  auto* fullColumn = new QVBoxLayout(full);
  fullColumn->setContentsMargins(0, 0, 0, 0);
  fullColumn->setSpacing(0);
  d->stale = new ThemedLabel("small", "warning", full);
  d->stale->setContentsMargins(12, 6, 12, 6);
  fullColumn->addWidget(d->stale);
  auto* splitter = new QSplitter(Qt::Horizontal, full);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(d->buildParts());
  splitter->addWidget(scrolling(d->buildMemory(), splitter));
  splitter->addWidget(scrolling(d->buildCompute(), splitter));
  for (int i = 0; i < 3; ++i) splitter->widget(i)->setMinimumWidth(220);
  splitter->setSizes({480, 340, 300});
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  splitter->setStretchFactor(2, 2);
  fullColumn->addWidget(splitter, 1);

  d->stack = new QStackedWidget(this);
  d->stack->addWidget(empty);
  d->stack->addWidget(full);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(d->stack);
  connect(session, &DocumentSession::analysisChanged, this, [this] { d->refreshIfSeen(); });
  connect(session, &DocumentSession::documentReset, this, [this] { d->refreshIfSeen(); });
  connect(session, &DocumentSession::selectionChanged, this,
          [this] { d->treemap->setSelected(d->session->selection().paths); });
  d->retranslate();
}

ReportPanel::~ReportPanel() {
  stopListening(this, d->session);
}

QWidget* ReportPanel::cornerWidget() const {
  return d->corner;
}

void ReportPanel::copyTable() {
  if (const AnalysisPtr analysis = d->shown()) QApplication::clipboard()->setText(reportTable(*analysis));
}

void ReportPanel::exportPdf(const QString& path) {
  const AnalysisPtr analysis = d->shown();
  if (!analysis) return;
  d->write(path, reportPdf(*analysis, fromCore(analysis->model->name), d->batchSize()));
}

void ReportPanel::exportHtml(const QString& path) {
  const AnalysisPtr analysis = d->shown();
  if (!analysis) return;
  d->write(path, QByteArray::fromStdString(analysis::reportHtml(*analysis, translateCore)));
}

void ReportPanel::askExportPdf() {
  const QString name = QFileInfo(d->session->displayName()).completeBaseName() + QStringLiteral("_report.pdf");
  const QString path = QFileDialog::getSaveFileName(this, tr("Export PDF"), name, tr("PDF files (*.pdf)"));
  if (!path.isEmpty()) exportPdf(path);
}

void ReportPanel::askExportHtml() {
  const QString name = QFileInfo(d->session->displayName()).completeBaseName() + QStringLiteral("_report.html");
  const QString path = QFileDialog::getSaveFileName(this, tr("Export HTML"), name, tr("HTML files (*.html)"));
  if (!path.isEmpty()) exportHtml(path);
}

void ReportPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (d->dirty) d->refresh();
}

void ReportPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && d && d->realism != nullptr) d->retranslate();
}

}  // namespace eulerstack::widgets
