#include "widgets/runs/run_plot.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>
#include <cmath>
#include <map>
#include <optional>

#include "widgets/runs/plot_overlay.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
namespace {

constexpr int kReplotMs = 50;
constexpr double kRawOpacity = 0.28;
constexpr double kLineWidth = 2.2;
constexpr int kSmallPlotsFromHeight = 330;

double xOf(const RunMetric& metric, RunPlot::XAxis axis) {
  switch (axis) {
    case RunPlot::XAxis::Step:
      return static_cast<double>(metric.step);
    case RunPlot::XAxis::Tokens:
      return static_cast<double>(metric.tokens);
    case RunPlot::XAxis::Seconds:
      return metric.seconds;
  }
  return 0;
}

struct Curve {
  RunPtr run;
  Smoother smoother;
  QCPGraph* raw = nullptr;
  QCPGraph* smooth = nullptr;
  QCPGraph* validation = nullptr;
  QCPGraph* rate = nullptr;   // learning rate
  QCPGraph* speed = nullptr;  // tokens per second
  std::size_t drawn = 0;      // metrics already given to the graphs
  // Extremes so far: a long run is not read again for each picture.
  std::optional<QCPRange> values, positive;
  double topRate = 0, topSpeed = 0;

  void note(double value) {
    if (!std::isfinite(value)) return;
    const auto widen = [value](std::optional<QCPRange>& range) {
      if (range)
        range->expand(value);
      else
        range = QCPRange(value, value);
    };
    widen(values);
    if (value > 0) widen(positive);
  }
};

// Nothing here reads the mouse by itself: the panel decides what wheel and drag do.
class Canvas : public QCustomPlot {
 public:
  explicit Canvas(QWidget* parent) : QCustomPlot(parent) { setBufferDevicePixelRatio(devicePixelRatioF()); }
};

}  // namespace

struct RunPlot::Private {
  explicit Private(RunPlot* plot) : q(plot) {}

  RunPlot* q;
  Canvas* canvas = nullptr;
  PlotOverlay* overlay = nullptr;
  QCPAxisRect* loss = nullptr;
  QCPAxisRect* rate = nullptr;
  QCPAxisRect* speed = nullptr;
  QCPLayoutGrid* small = nullptr;
  QCPTextElement* title = nullptr;
  QCPTextElement* rateTitle = nullptr;
  QCPTextElement* speedTitle = nullptr;
  std::map<int, Curve> curves;
  QTimer replotTimer;
  double weight = 0.9;
  XAxis axis = XAxis::Step;
  bool logarithmic = false;
  bool following = true;
  std::optional<double> crosshairAt;

  void build();
  void style();
  void styleAxis(QCPAxis* axis, bool line) const;
  void styleCurve(Curve& curve) const;
  void retranslate();
  void append(Curve& curve);
  void rebuild(Curve& curve);
  void rebuildAll();
  void fitRanges();
  void updateOverlay();
  void updateCrosshair();
  void moveCrosshair(const QPoint& position);
  void wheel(QWheelEvent* event);
  void arrange(int height);
  void schedule() {
    if (!replotTimer.isActive()) replotTimer.start();
  }
  QString xLabel(double x) const;
  QString endText(const Curve& curve) const;
  std::optional<double> smoothed(const Curve& curve, double x) const;
};

void RunPlot::Private::build() {
  canvas = new Canvas(q);
  canvas->plotLayout()->clear();
  canvas->setNoAntialiasingOnDrag(true);
  title = new QCPTextElement(canvas);
  loss = new QCPAxisRect(canvas);
  rate = new QCPAxisRect(canvas);
  speed = new QCPAxisRect(canvas);
  small = new QCPLayoutGrid();
  rateTitle = new QCPTextElement(canvas);
  speedTitle = new QCPTextElement(canvas);
  small->addElement(0, 0, rateTitle);
  small->addElement(0, 1, speedTitle);
  small->addElement(1, 0, rate);
  small->addElement(1, 1, speed);
  small->setColumnSpacing(24);
  small->setRowSpacing(0);
  canvas->plotLayout()->addElement(0, 0, title);
  canvas->plotLayout()->addElement(1, 0, loss);
  canvas->plotLayout()->addElement(2, 0, small);
  canvas->plotLayout()->setRowStretchFactor(1, 2.6);
  canvas->plotLayout()->setRowSpacing(4);
  for (QCPTextElement* text : {title, rateTitle, speedTitle}) {
    text->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    text->setMargins(QMargins(8, 4, 0, 2));
  }
  for (QCPAxisRect* rect : {loss, rate, speed}) {
    rect->setupFullAxesBox(false);
    rect->axis(QCPAxis::atTop)->setVisible(false);
    rect->axis(QCPAxis::atRight)->setVisible(false);
    rect->setMinimumMargins(QMargins(52, 6, 12, 0));
    rect->setRangeDrag(Qt::Horizontal | Qt::Vertical);
  }
  loss->setRangeZoom(Qt::Horizontal);
  canvas->setInteraction(QCP::iRangeDrag, true);
  overlay = new PlotOverlay(canvas);
  canvas->setMouseTracking(true);
  canvas->installEventFilter(q);
}

void RunPlot::Private::styleAxis(QCPAxis* axis, bool line) const {
  const Theme& theme = Theme::instance();
  axis->setBasePen(line ? QPen(theme.color("border2"), 1) : QPen(Qt::NoPen));
  axis->setTickPen(QPen(Qt::NoPen));
  axis->setSubTickPen(QPen(Qt::NoPen));
  axis->setTickLabelColor(theme.color("text3"));
  axis->setTickLabelFont(theme.font("small"));
  axis->setTickLabelPadding(6);
  axis->setNumberFormat(QStringLiteral("gb"));
  axis->setNumberPrecision(4);
  axis->grid()->setVisible(!line);
  axis->grid()->setPen(QPen(theme.color("border"), 1));
  axis->grid()->setZeroLinePen(QPen(theme.color("border"), 1));
  axis->grid()->setSubGridVisible(false);
}

void RunPlot::Private::styleCurve(Curve& curve) const {
  const QColor color = Theme::instance().series(curve.run->series);
  QColor faint = color;
  faint.setAlphaF(kRawOpacity);
  QPen strong(color, kLineWidth);
  const QList<qreal> dash = Theme::instance().seriesDash(curve.run->series);
  QPen thin(color, 1.4);
  if (!dash.isEmpty()) {
    QList<qreal> scaled;
    for (const qreal length : dash) scaled.append(length / kLineWidth);
    strong.setDashPattern(scaled);
    strong.setCapStyle(Qt::FlatCap);
    thin.setDashPattern(scaled);
    thin.setCapStyle(Qt::FlatCap);
  }
  curve.raw->setPen(QPen(faint, 1));
  curve.smooth->setPen(strong);
  curve.rate->setPen(thin);
  curve.speed->setPen(thin);
  curve.validation->setPen(QPen(color, 1, Qt::DotLine));
  curve.validation->setScatterStyle(
      QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, 1.5), QBrush(Theme::instance().color("panel")), 7));
  for (QCPGraph* graph : {curve.raw, curve.smooth, curve.rate, curve.speed, curve.validation})
    graph->setVisible(curve.run->visible);
}

void RunPlot::Private::style() {
  const Theme& theme = Theme::instance();
  canvas->setBackground(QBrush(theme.color("panel")));
  for (QCPAxisRect* rect : {loss, rate, speed}) {
    styleAxis(rect->axis(QCPAxis::atBottom), true);
    styleAxis(rect->axis(QCPAxis::atLeft), false);
    rect->axis(QCPAxis::atLeft)->ticker()->setTickCount(rect == loss ? 5 : 3);
    rect->axis(QCPAxis::atBottom)->ticker()->setTickCount(rect == loss ? 6 : 4);
  }
  for (QCPTextElement* text : {title, rateTitle, speedTitle}) {
    text->setTextColor(theme.color(text == title ? "text" : "text2"));
    text->setFont(theme.font(text == title ? "section" : "small"));
  }
  for (auto& [id, curve] : curves) styleCurve(curve);
}

void RunPlot::Private::retranslate() {
  title->setText(RunPlot::tr("Training loss, cross-entropy in nats per token"));
  rateTitle->setText(RunPlot::tr("Learning rate"));
  speedTitle->setText(RunPlot::tr("Tokens per second"));
}

void RunPlot::Private::append(Curve& curve) {
  const std::vector<RunMetric>& metrics = curve.run->metrics;
  for (; curve.drawn < metrics.size(); ++curve.drawn) {
    const RunMetric& metric = metrics[curve.drawn];
    const double x = xOf(metric, axis);
    const double smooth = curve.smoother.add(metric.loss);
    curve.raw->addData(x, metric.loss);
    curve.smooth->addData(x, smooth);
    for (const double value : {metric.loss, smooth, metric.validationLoss.value_or(metric.loss)}) curve.note(value);
    curve.topRate = std::max(curve.topRate, metric.learningRate);
    curve.topSpeed = std::max(curve.topSpeed, metric.tokensPerSecond);
    curve.rate->addData(x, metric.learningRate);
    if (metric.tokensPerSecond > 0) curve.speed->addData(x, metric.tokensPerSecond);
    if (metric.validationLoss) curve.validation->addData(x, *metric.validationLoss);
  }
  schedule();
}

void RunPlot::Private::rebuild(Curve& curve) {
  for (QCPGraph* graph : {curve.raw, curve.smooth, curve.rate, curve.speed, curve.validation}) graph->data()->clear();
  curve.smoother = Smoother(weight);
  curve.values.reset();
  curve.positive.reset();
  curve.topRate = curve.topSpeed = 0;
  curve.drawn = 0;
  append(curve);
}

void RunPlot::Private::rebuildAll() {
  for (auto& [id, curve] : curves) rebuild(curve);
}

void RunPlot::Private::fitRanges() {
  double right = 1;
  bool found = false;
  QCPRange y;
  QStringList ends;
  for (const auto& [id, curve] : curves) {
    if (!curve.run->visible || curve.run->metrics.empty()) continue;
    right = std::max(right, xOf(curve.run->metrics.back(), axis));
    if (axis == XAxis::Step && curve.run->active())
      right = std::max(right, static_cast<double>(curve.run->options.steps));
    ends << endText(curve);
    const std::optional<QCPRange>& range = logarithmic ? curve.positive : curve.values;
    if (!range) continue;
    if (found)
      y.expand(*range);
    else
      y = *range;
    found = true;
  }
  const double width = std::max(1, loss->width());
  const double reserved = std::min(0.4 * width, static_cast<double>(PlotOverlay::labelWidth(ends)));
  loss->axis(QCPAxis::atBottom)->setRange(0, right * width / (width - reserved));
  if (found && logarithmic) {
    loss->axis(QCPAxis::atLeft)->setRange(y.lower / 1.05, y.upper * 1.05);
  } else if (found) {
    const double margin = std::max(0.04 * y.size(), 1e-6);
    loss->axis(QCPAxis::atLeft)->setRange(y.lower - margin, y.upper + margin);
  }
  for (QCPAxisRect* rect : {rate, speed}) {
    double top = 0;
    for (const auto& [id, curve] : curves)
      if (curve.run->visible) top = std::max(top, rect == rate ? curve.topRate : curve.topSpeed);
    rect->axis(QCPAxis::atBottom)->setRange(0, right);
    rect->axis(QCPAxis::atLeft)->setRange(0, top > 0 ? top * 1.08 : 1);
  }
}

QString RunPlot::Private::endText(const Curve& curve) const {
  const double last = curve.smooth->data()->isEmpty() ? 0 : (curve.smooth->data()->constEnd() - 1)->value;
  return curve.run->label + QStringLiteral("  ") + lossText(last);
}

std::optional<double> RunPlot::Private::smoothed(const Curve& curve, double x) const {
  const auto data = curve.smooth->data();
  if (data->isEmpty() || x < data->constBegin()->key || x > (data->constEnd() - 1)->key) return std::nullopt;
  const auto after = data->findBegin(x, true);
  const auto next = after + 1;
  if (next == data->constEnd() || next->key <= after->key) return after->value;
  const double t = std::clamp((x - after->key) / (next->key - after->key), 0.0, 1.0);
  return after->value + t * (next->value - after->value);
}

QString RunPlot::Private::xLabel(double x) const {
  switch (axis) {
    case XAxis::Step:
      return RunPlot::tr("step %1").arg(qRound64(x));
    case XAxis::Tokens:
      return RunPlot::tr("%1 tokens").arg(qRound64(x));
    case XAxis::Seconds:
      return durationText(x);
  }
  return {};
}

void RunPlot::Private::updateOverlay() {
  overlay->setGeometry(canvas->viewport());
  overlay->setArea(loss->rect());
  QList<LineEnd> ends;
  for (const auto& [id, curve] : curves) {
    if (!curve.run->visible || curve.smooth->data()->isEmpty()) continue;
    const auto last = curve.smooth->data()->constEnd() - 1;
    const QPointF point(loss->axis(QCPAxis::atBottom)->coordToPixel(last->key),
                        loss->axis(QCPAxis::atLeft)->coordToPixel(last->value));
    if (!QRectF(loss->rect()).adjusted(-1, -1, 1, 1).contains(point)) continue;
    ends.append({point, endText(curve), Theme::instance().series(curve.run->series)});
  }
  overlay->setLineEnds(ends);
  updateCrosshair();
}

void RunPlot::Private::updateCrosshair() {
  Crosshair crosshair;
  if (crosshairAt) {
    crosshair.x = loss->axis(QCPAxis::atBottom)->coordToPixel(*crosshairAt);
    crosshair.title = xLabel(*crosshairAt);
    for (const auto& [id, curve] : curves) {
      const auto value = curve.run->visible ? smoothed(curve, *crosshairAt) : std::nullopt;
      if (!value) continue;
      crosshair.rows.append({curve.run->name, lossText(*value), Theme::instance().series(curve.run->series),
                             QPointF(crosshair.x, loss->axis(QCPAxis::atLeft)->coordToPixel(*value))});
    }
    crosshair.visible = !crosshair.rows.isEmpty();
  }
  overlay->setCrosshair(crosshair);
}

void RunPlot::Private::moveCrosshair(const QPoint& position) {
  crosshairAt.reset();
  if (loss->rect().contains(position)) {
    const double x = loss->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
    crosshairAt = axis == XAxis::Step ? std::round(x) : x;
  }
  updateCrosshair();
}

// The small plots are shown when there is room for them.
void RunPlot::Private::arrange(int height) {
  const bool room = height >= kSmallPlotsFromHeight;
  if (room == small->visible()) return;
  small->setVisible(room);
  rate->setVisible(room);
  speed->setVisible(room);
  if (room) {
    canvas->plotLayout()->addElement(2, 0, small);
  } else if (canvas->plotLayout()->hasElement(2, 0)) {
    canvas->plotLayout()->take(small);
  }
  canvas->plotLayout()->simplify();
  if (room) canvas->plotLayout()->setRowStretchFactor(1, 2.6);
}

void RunPlot::Private::wheel(QWheelEvent* event) {
  const QPoint position = event->position().toPoint();
  if (!loss->rect().contains(position)) return;
  const bool vertical = event->modifiers().testFlag(Qt::ControlModifier);
  QCPAxis* zoomed = loss->axis(vertical ? QCPAxis::atLeft : QCPAxis::atBottom);
  const double steps = event->angleDelta().y() / 120.0;
  zoomed->scaleRange(std::pow(0.85, steps), zoomed->pixelToCoord(vertical ? position.y() : position.x()));
  following = false;
  schedule();
  event->accept();
}

RunPlot::RunPlot(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this)) {
  d->build();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 4, 4, 4);
  layout->addWidget(d->canvas);
  d->replotTimer.setSingleShot(true);
  d->replotTimer.setInterval(kReplotMs);
  connect(&d->replotTimer, &QTimer::timeout, this, [this] {
    if (!isVisible()) return;
    if (d->following) d->fitRanges();
    d->canvas->replot(QCustomPlot::rpQueuedReplot);
  });
  connect(d->canvas, &QCustomPlot::afterReplot, this, [this] { d->updateOverlay(); });
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    d->style();
    d->schedule();
  });
  d->style();
  d->retranslate();
}

RunPlot::~RunPlot() {
  // The plot owns what is in its layout: the small plots may have been taken out of it.
  if (!d->canvas->plotLayout()->hasElement(2, 0)) d->canvas->plotLayout()->addElement(2, 0, d->small);
}

void RunPlot::addRun(RunPtr run) {
  Curve curve;
  curve.run = std::move(run);
  curve.smoother = Smoother(d->weight);
  const auto graph = [this](QCPAxisRect* rect) {
    return d->canvas->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
  };
  curve.raw = graph(d->loss);
  curve.validation = graph(d->loss);
  curve.smooth = graph(d->loss);
  curve.rate = graph(d->rate);
  curve.speed = graph(d->speed);
  d->styleCurve(curve);
  d->append(d->curves.emplace(curve.run->id, curve).first->second);
}

void RunPlot::removeRun(int id) {
  const auto found = d->curves.find(id);
  if (found == d->curves.end()) return;
  Curve& curve = found->second;
  for (QCPGraph* graph : {curve.raw, curve.smooth, curve.rate, curve.speed, curve.validation})
    d->canvas->removeGraph(graph);
  d->curves.erase(found);
  d->schedule();
}

void RunPlot::appended(const RunRecord& run) {
  const auto found = d->curves.find(run.id);
  if (found != d->curves.end()) d->append(found->second);
}

void RunPlot::runChanged(const RunRecord& run) {
  const auto found = d->curves.find(run.id);
  if (found == d->curves.end()) return;
  d->styleCurve(found->second);
  d->schedule();
}

void RunPlot::setSmoothing(double weight) {
  d->weight = std::clamp(weight, 0.0, 0.999);
  d->rebuildAll();
}

double RunPlot::smoothing() const {
  return d->weight;
}

void RunPlot::setLogarithmic(bool on) {
  d->logarithmic = on;
  QCPAxis* axis = d->loss->axis(QCPAxis::atLeft);
  axis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  axis->setTicker(QSharedPointer<QCPAxisTicker>(on ? new QCPAxisTickerLog : new QCPAxisTicker));
  d->style();
  fit();
}

void RunPlot::setXAxis(XAxis axis) {
  d->axis = axis;
  d->crosshairAt.reset();
  d->rebuildAll();
  fit();
}

void RunPlot::fit() {
  d->following = true;
  d->schedule();
}

bool RunPlot::fitted() const {
  return d->following;
}

bool RunPlot::exportPng(const QString& path, const QSize& size) {
  const QSize picture = size.isValid() ? size : this->size();
  // Laid out for the picture, shown or not; the widget itself keeps its size.
  d->arrange(picture.height());
  d->canvas->setViewport(QRect(QPoint(), picture));
  // Twice: the margins, and with them the room for the labels, are known only after a first layout.
  for (int i = 0; i < 2; ++i) {
    if (d->following) d->fitRanges();
    d->canvas->replot(QCustomPlot::rpQueuedRefresh);
  }
  constexpr int kScale = 2;
  QImage image(picture * kScale, QImage::Format_ARGB32_Premultiplied);
  image.fill(Theme::instance().color("panel"));
  QPainter painter(&image);
  painter.drawPixmap(0, 0, d->canvas->toPixmap(picture.width(), picture.height(), kScale));
  painter.scale(kScale, kScale);
  d->overlay->paintInto(painter);
  painter.end();
  d->arrange(height());
  d->canvas->setViewport(d->canvas->rect());
  d->schedule();
  QSaveFile file(path);
  return file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
}

std::optional<double> RunPlot::smoothedAt(int id, double x) const {
  const auto found = d->curves.find(id);
  return found == d->curves.end() ? std::nullopt : d->smoothed(found->second, x);
}

int RunPlot::pointCount(int id) const {
  const auto found = d->curves.find(id);
  return found == d->curves.end() ? 0 : found->second.raw->data()->size();
}

void RunPlot::showCrosshair(double x) {
  d->crosshairAt = x;
  d->updateCrosshair();
}

QStringList RunPlot::crosshairRows() const {
  QStringList rows;
  if (!d->overlay->crosshair().visible) return rows;
  for (const CrosshairRow& row : d->overlay->crosshair().rows) rows << row.name + QLatin1Char(' ') + row.value;
  return rows;
}

void RunPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  d->retranslate();
  d->schedule();
}

void RunPlot::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d->arrange(height());
  d->schedule();
}

void RunPlot::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  d->schedule();
}

bool RunPlot::eventFilter(QObject* watched, QEvent* event) {
  if (watched != d->canvas) return QWidget::eventFilter(watched, event);
  switch (event->type()) {
    case QEvent::Wheel:
      d->wheel(static_cast<QWheelEvent*>(event));
      return true;
    case QEvent::MouseButtonDblClick:
      fit();
      return true;
    case QEvent::Leave:
      d->crosshairAt.reset();
      d->updateCrosshair();
      break;
    case QEvent::MouseMove: {
      const auto* move = static_cast<QMouseEvent*>(event);
      if (move->buttons().testFlag(Qt::LeftButton)) d->following = false;
      d->moveCrosshair(move->position().toPoint());
      break;
    }
    default:
      break;  // QEvent::Type is open-ended
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace eulerstack::widgets
