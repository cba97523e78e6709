#include "widgets/problems/problems_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTime>
#include <QVBoxLayout>

#include "widgets/controls/controls.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/controls/selected_row.h"
#include "widgets/problems/problem_detail.h"
#include "widgets/problems/problems_model.h"
#include "widgets/session/translation.h"
#include "widgets/theme/severity.h"
#include "widgets/theme/theme.h"
#include "widgets/yaml_view/text_places.h"

namespace eulerstack::widgets {

namespace {

constexpr int kNarrowTable = 900;  // px for code, message, path and fix

QFont codeFont() {
  QFont font = Theme::instance().font("code");
  font.setPixelSize(12);
  return font;
}

// Draws cells from the tokens; the fix looks like a button and is one for the mouse.
class ProblemDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& theme = Theme::instance();
    const auto* model = static_cast<const ProblemsModel*>(index.model());
    const Diagnostic* diagnostic = model->diagnostic(index.row());
    if (diagnostic == nullptr) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, theme.color("panel"));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color("border"));
    if (option.state.testFlag(QStyle::State_Selected)) paintSelectedRow(*painter, option.rect.adjusted(0, 0, 0, -1));
    const qreal ratio = option.widget == nullptr ? 1 : option.widget->devicePixelRatioF();
    if (index.column() == ProblemsModel::Icon) {
      const QPixmap icon = theme.pixmap(QString::fromLatin1(severityIcon(diagnostic->severity)),
                                        theme.color(severityIconRole(diagnostic->severity)), 14, ratio);
      painter->drawPixmap(QPointF(option.rect.center().x() - 6, option.rect.center().y() - 6), icon);
    } else if (index.column() == ProblemsModel::Fix) {
      paintFix(*painter, option, index.data().toString(), ratio);
    } else {
      const bool code = index.column() == ProblemsModel::Code || index.column() == ProblemsModel::Path;
      const QFont font = code ? codeFont() : theme.font("field");
      painter->setFont(font);
      painter->setPen(theme.color(index.column() == ProblemsModel::Path ? "text2" : "text"));
      const QRect area = option.rect.adjusted(8, 0, -8, 0);
      // The end of a path says most: it is elided at the left.
      const Qt::TextElideMode elide = index.column() == ProblemsModel::Path ? Qt::ElideLeft : Qt::ElideRight;
      const QString shown = QFontMetrics(font).elidedText(index.data().toString(), elide, area.width());
      painter->drawText(area, static_cast<int>(index.data(Qt::TextAlignmentRole).toInt()), shown);
    }
    painter->restore();
  }

  static QRect buttonRect(const QRect& cell, const QString& title) {
    if (title.isEmpty()) return {};
    const int wanted = QFontMetrics(Theme::instance().font("field")).horizontalAdvance(title) + 40;
    const int width = qMin(wanted, cell.width() - 10);
    return {cell.right() - width - 6, cell.top() + 2, width, cell.height() - 5};
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    if (index.column() == ProblemsModel::Fix) {
      const QString title = index.data().toString();
      const int width = title.isEmpty() ? 0 : QFontMetrics(Theme::instance().font("field")).horizontalAdvance(title);
      return {qMin(320, width + 56), 27};
    }
    const bool code = index.column() == ProblemsModel::Code || index.column() == ProblemsModel::Path;
    const QFont font = code ? codeFont() : Theme::instance().font("field");
    Q_UNUSED(option);
    return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + 18, 27};
  }

 private:
  static void paintFix(QPainter& painter, const QStyleOptionViewItem& option, const QString& title, qreal ratio) {
    const QRect button = buttonRect(option.rect, title);
    if (button.isEmpty()) return;
    const Theme& theme = Theme::instance();
    painter.setPen(theme.color("border2"));
    painter.setBrush(theme.color("panel"));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawPixmap(QPointF(button.left() + 8, button.center().y() - 6),
                       theme.pixmap(QStringLiteral("bulb"), theme.color("text2"), 13, ratio));
    painter.setFont(theme.font("field"));
    painter.setPen(theme.color("text"));
    const QRect area = button.adjusted(27, 0, -6, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(theme.font("field")).elidedText(title, Qt::ElideRight, area.width()));
  }
};

}  // namespace

struct ProblemsPanel::Private {
  ProblemsPanel* q = nullptr;
  DocumentSession* session = nullptr;
  ProblemsModel* model = nullptr;
  QTableView* table = nullptr;
  ProblemDetail* detail = nullptr;
  QScrollArea* detailArea = nullptr;
  QWidget* corner = nullptr;
  OutlineButton* filters[3] = {};
  OutlineButton* fixAll = nullptr;
  QTime checked;
  bool refreshing = false;

  int currentRow() const { return table->currentIndex().isValid() ? table->currentIndex().row() : -1; }
  void refresh();
  // Nothing chosen: the table gets the room of the detail.
  void showDetail() {
    const Diagnostic* chosen = model->diagnostic(currentRow());
    detail->show(chosen, model->lineOf(currentRow()));
    detailArea->setVisible(chosen != nullptr);
  }
  void selectProblem(int row);
  void move(int step);
  void fix(int row, int index);
  void setRow(int row);
  void layOutColumns();
  void updateCorner();
  void retranslate();
};

void ProblemsPanel::Private::setRow(int row) {
  if (row < 0 || row >= model->rowCount()) return;
  table->setCurrentIndex(model->index(row, ProblemsModel::MessageText));
  table->scrollTo(table->currentIndex());
}

void ProblemsPanel::Private::refresh() {
  const AnalysisPtr next = session->analysis();
  if (next->revision != session->revision()) return;
  checked = QTime::currentTime();
  // The row of the same problem stays current, else the row at the same place.
  const int before = currentRow();
  DiagId id{};
  YamlPath path;
  const Diagnostic* old = model->diagnostic(before);
  if (old != nullptr) {
    id = old->id;
    path = old->path;
  }
  refreshing = true;
  model->refresh();
  int row = qMin(before, model->rowCount() - 1);
  if (old != nullptr || before >= 0)
    for (int i = 0; i < model->rowCount(); ++i)
      if (model->diagnostic(i)->id == id && model->diagnostic(i)->path == path) row = i;
  setRow(row);
  refreshing = false;
  layOutColumns();
  updateCorner();
  showDetail();
  table->viewport()->update();
  emit q->countChanged(model->count(Severity::Error), model->count(Severity::Warning), model->count(Severity::Info));
}

// The message gets what the others leave; in a narrow table the code and the fix give up more of theirs.
void ProblemsPanel::Private::layOutColumns() {
  const int width = table->viewport()->width();
  const auto wanted = [this](int column, int least, int most) {
    int widest = least;
    QStyleOptionViewItem option;
    for (int row = 0; row < qMin(model->rowCount(), 60); ++row)
      widest = qMax(widest, table->itemDelegate()->sizeHint(option, model->index(row, column)).width());
    return qMin(widest, qMax(least, most));
  };
  const QString lineTitle = model->headerData(ProblemsModel::Line, Qt::Horizontal, Qt::DisplayRole).toString();
  const int line = qMax(52, table->horizontalHeader()->fontMetrics().horizontalAdvance(lineTitle) + 24);
  const int rest = width - 30 - line;
  const bool narrow = rest < kNarrowTable;
  int sizes[ProblemsModel::Columns] = {30,   wanted(ProblemsModel::Code, 60, rest * (narrow ? 14 : 22) / 100),
                                       0,    wanted(ProblemsModel::Path, 60, rest * (narrow ? 17 : 22) / 100),
                                       line, wanted(ProblemsModel::Fix, 40, rest * (narrow ? 24 : 26) / 100)};
  int used = 0;
  for (const int size : sizes) used += size;
  sizes[ProblemsModel::MessageText] = qMax(80, width - used);
  // What short messages leave goes to cells that are cut.
  int spare = sizes[ProblemsModel::MessageText] - wanted(ProblemsModel::MessageText, 80, width);
  for (const int column : {ProblemsModel::Code, ProblemsModel::Path, ProblemsModel::Fix}) {
    const int more = qBound(0, wanted(column, 0, width) - sizes[column], qMax(0, spare));
    sizes[column] += more;
    sizes[ProblemsModel::MessageText] -= more;
    spare -= more;
  }
  for (int column = 0; column < ProblemsModel::Columns; ++column)
    table->horizontalHeader()->resizeSection(column, sizes[column]);
}

void ProblemsPanel::Private::selectProblem(int row) {
  const Diagnostic* diagnostic = model->diagnostic(row);
  if (diagnostic == nullptr) return;
  const AnalysisPtr analysis = model->analysis();
  if (!analysis->tree) {
    emit q->placeRequested(diagnostic->range);
    return;
  }
  session->setSelection(selectionOf(*analysis->tree, *session->projection(), diagnostic->path, session->selection()));
  emit q->placeRequested(diagnostic->range);
}

void ProblemsPanel::Private::move(int step) {
  const int rows = model->rowCount();
  if (rows == 0) return;
  const int from = currentRow();
  const int row = from < 0 ? (step > 0 ? 0 : rows - 1) : (from + step + rows) % rows;
  setRow(row);
  selectProblem(row);
}

void ProblemsPanel::Private::fix(int row, int index) {
  const Diagnostic* diagnostic = model->diagnostic(row);
  if (diagnostic == nullptr || index < 0 || index >= static_cast<int>(diagnostic->fixes.size())) return;
  const FixIt copy = diagnostic->fixes[static_cast<std::size_t>(index)];
  session->applyFix(copy, model->revision());
}

void ProblemsPanel::Private::updateCorner() {
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
    OutlineButton* button = filters[static_cast<int>(severity)];
    button->setText(QString::number(model->count(severity)));
    button->setEnabled(model->count(severity) > 0);
  }
  fixAll->setText(ProblemsPanel::tr("Fix all safe (%1)").arg(model->safeFixes()));
  fixAll->setEnabled(model->safeFixes() > 0);
  for (OutlineButton* button : {filters[0], filters[1], filters[2], fixAll}) button->updateGeometry();
}

void ProblemsPanel::Private::retranslate() {
  filters[0]->setToolTip(ProblemsPanel::tr("Show errors"));
  filters[1]->setToolTip(ProblemsPanel::tr("Show warnings"));
  filters[2]->setToolTip(ProblemsPanel::tr("Show information"));
  for (OutlineButton* button : filters) button->setAccessibleName(button->toolTip());
  fixAll->setToolTip(ProblemsPanel::tr("Applies all fixes with one possible result, as one undo step"));
  table->setAccessibleName(ProblemsPanel::tr("Problems"));
  model->retranslate();
  layOutColumns();
  updateCorner();
  showDetail();
  table->viewport()->update();
}

ProblemsPanel::ProblemsPanel(DocumentSession* session, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>()) {
  d->q = this;
  d->session = session;
  d->checked = QTime::currentTime();
  d->model = new ProblemsModel(session, this);
  d->table = new QTableView(this);
  d->table->setModel(d->model);
  d->table->setItemDelegate(new ProblemDelegate(d->table));
  d->table->setShowGrid(false);
  d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
  d->table->setSelectionMode(QAbstractItemView::SingleSelection);
  d->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  d->table->setTabKeyNavigation(false);
  addFocusRing(d->table);
  d->table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  d->table->verticalHeader()->hide();
  d->table->verticalHeader()->setMinimumSectionSize(20);
  d->table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  d->table->verticalHeader()->setDefaultSectionSize(static_cast<int>(Theme::instance().metric("chrome.table_row")));
  QHeaderView* header = d->table->horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(24);
  header->setSectionResizeMode(QHeaderView::Fixed);
  d->table->installEventFilter(this);
  d->table->viewport()->installEventFilter(this);
  d->detail = new ProblemDetail(this);
  d->detailArea = new QScrollArea(this);
  d->detailArea->setWidgetResizable(true);
  d->detailArea->setFrameShape(QFrame::NoFrame);
  d->detailArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  d->detailArea->setFocusPolicy(Qt::NoFocus);
  d->detailArea->setMinimumWidth(d->detail->minimumWidth());
  d->detailArea->setWidget(d->detail);

  d->corner = new QWidget(this);
  auto* cornerLine = new QHBoxLayout(d->corner);
  cornerLine->setContentsMargins(0, 0, 8, 0);
  cornerLine->setSpacing(6);
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
    auto* button = new OutlineButton(QString(), d->corner);
    button->setCheckable(true);
    button->setChecked(true);
    button->setThemeIcon(QString::fromLatin1(severityIcon(severity)), severityIconRole(severity));
    connect(button, &QAbstractButton::toggled, this, [this, severity](bool on) {
      d->model->setShown(severity, on);
      d->setRow(0);
      d->showDetail();
    });
    d->filters[static_cast<int>(severity)] = button;
    cornerLine->addWidget(button);
  }
  d->fixAll = new OutlineButton(QString(), d->corner);
  d->fixAll->setThemeIcon(QStringLiteral("bulb"));
  cornerLine->addWidget(d->fixAll);
  connect(d->fixAll, &QAbstractButton::clicked, this, &ProblemsPanel::fixAllSafe);

  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(d->table);
  splitter->addWidget(d->detailArea);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 0);
  splitter->setSizes({820, 250});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(splitter);

  connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (!d->refreshing) d->showDetail();
  });
  connect(d->table, &QAbstractItemView::clicked, this,
          [this](const QModelIndex& index) { d->selectProblem(index.row()); });
  connect(d->detail, &ProblemDetail::fixRequested, this, [this](int index) { d->fix(d->currentRow(), index); });
  connect(d->detail, &ProblemDetail::helpRequested, this, &ProblemsPanel::helpRequested);
  connect(session, &DocumentSession::analysisChanged, this, [this] { d->refresh(); });
  connect(&Theme::instance(), &Theme::changed, this, [this] { d->retranslate(); });
  d->retranslate();
  d->refresh();
}

ProblemsPanel::~ProblemsPanel() {
  stopListening(this, d->session);
}

QWidget* ProblemsPanel::cornerWidget() const {
  return d->corner;
}

void ProblemsPanel::nextProblem() {
  d->move(1);
}
void ProblemsPanel::previousProblem() {
  d->move(-1);
}

void ProblemsPanel::quickFix() {
  if (d->currentRow() < 0) d->setRow(0);
  d->fix(d->currentRow(), 0);
}

void ProblemsPanel::fixAllSafe() {
  const AnalysisPtr analysis = d->model->analysis();
  std::vector<FixIt> fixes;
  for (const Diagnostic& diagnostic : analysis->diagnostics)
    for (const FixIt& fix : diagnostic.fixes)
      if (fix.safe) {
        fixes.push_back(fix);
        break;
      }
  if (fixes.empty()) return;
  const Message label{ES_TR("Message", "Apply {count} safe fixes"),
                      {{"count", static_cast<std::int64_t>(fixes.size())}}};
  d->session->applyFixes(fixes, analysis->revision, label);
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == d->table && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      d->fix(d->currentRow(), 0);
      return true;
    }
    if (key->key() == Qt::Key_Space) {
      d->selectProblem(d->currentRow());
      return true;
    }
  }
  if (watched == d->table->viewport() && event->type() == QEvent::Resize) d->layOutColumns();
  if (watched == d->table->viewport() && event->type() == QEvent::Paint && d->model->rowCount() == 0) {
    QPainter painter(d->table->viewport());
    painter.fillRect(d->table->viewport()->rect(), Theme::instance().color("panel"));
    painter.setFont(Theme::instance().font("body"));
    painter.setPen(Theme::instance().color("text2"));
    const int all =
        d->model->count(Severity::Error) + d->model->count(Severity::Warning) + d->model->count(Severity::Info);
    const QString text = all > 0 ? tr("%n problem(s) hidden by the filter.", "", all)
                                 : tr("No problems. Checked %1.").arg(d->checked.toString(QStringLiteral("HH:mm")));
    painter.drawText(d->table->viewport()->rect().adjusted(16, 20, -16, 0), Qt::AlignTop | Qt::AlignHCenter, text);
    return true;
  }
  if (watched == d->table->viewport() && event->type() == QEvent::MouseButtonRelease) {
    auto* mouse = static_cast<QMouseEvent*>(event);
    const QModelIndex index = d->table->indexAt(mouse->position().toPoint());
    if (index.isValid() && index.column() == ProblemsModel::Fix && mouse->button() == Qt::LeftButton) {
      const QRect button = ProblemDelegate::buttonRect(d->table->visualRect(index), index.data().toString());
      if (button.contains(mouse->position().toPoint())) {
        d->fix(index.row(), 0);
        return true;
      }
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && d && d->fixAll != nullptr) d->retranslate();
}

}  // namespace eulerstack::widgets
