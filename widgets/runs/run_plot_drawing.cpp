// Axes, pens, the layout of the small plots, the crosshair.
#include <QEvent>

#include "widgets/runs/plot_overlay.h"
#include "widgets/runs/run_plot_private.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

namespace {

constexpr double kRawOpacity = 0.28, kRawOpacityContrast = 0.6;
constexpr double kLineWidth = 2.2;
constexpr int kSmallPlotsFromHeight = 330;

}  // namespace

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
  axis->setNumberPrecision(6);  // 10000, not 1·10⁴ beside 5000
  axis->grid()->setVisible(!line);
  // In high contrast the lines between panels are bright: they would compete with the curves.
  const QPen gridPen(theme.color(theme.highContrast() ? "grid" : "border"), 1);
  axis->grid()->setPen(gridPen);
  axis->grid()->setZeroLinePen(gridPen);
  axis->grid()->setSubGridVisible(false);
}

void RunPlot::Private::styleCurve(Curve& curve) const {
  const QColor color = Theme::instance().series(curve.run->series);
  QColor faint = color;
  faint.setAlphaF(Theme::instance().highContrast() ? kRawOpacityContrast : kRawOpacity);
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

}  // namespace eulerstack::widgets
