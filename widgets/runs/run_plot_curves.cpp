// Runs as curves: what is drawn of them, their ranges, their values in words.
#include "widgets/runs/plot_overlay.h"
#include "widgets/runs/run_plot_private.h"

namespace eulerstack::widgets {

namespace {

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

}  // namespace

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

}  // namespace eulerstack::widgets
