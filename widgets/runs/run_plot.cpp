#include "widgets/runs/run_plot.h"

#include <QEvent>
#include <QSaveFile>
#include <QVBoxLayout>

#include "widgets/runs/plot_overlay.h"
#include "widgets/runs/run_plot_private.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr int kReplotMs = 50;

}  // namespace

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
  Private::Curve curve;
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
  const Private::Curve& curve = found->second;
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
