#include "widgets/runs/run_summary.h"

#include <QGridLayout>
#include <QPainter>
#include <cmath>

#include "core/base/quantities.h"
#include "widgets/controls/controls.h"
#include "widgets/controls/icon_label.h"
#include "widgets/runs/runs_model.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {
namespace {

QString bytesText(qint64 bytes) {
  return fromCore(shortBytes(bytes));
}

double meanSpeed(const RunRecord& run) {
  const RunMetric& last = run.metrics.back();
  return last.seconds > 0 ? static_cast<double>(last.tokens) / last.seconds : last.tokensPerSecond;
}

std::optional<double> lastValidation(const RunRecord& run) {
  for (auto metric = run.metrics.rbegin(); metric != run.metrics.rend(); ++metric)
    if (metric->validationLoss) return metric->validationLoss;
  return std::nullopt;
}

}  // namespace

RunSummary::RunSummary(QWidget* parent) : QFrame(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(12, 10, 12, 10);
  m_grid->setHorizontalSpacing(10);
  m_grid->setVerticalSpacing(5);
  m_grid->setColumnStretch(0, 1);
  connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
  hide();
}

void RunSummary::clear() {
  while (QLayoutItem* item = m_grid->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  m_rows.clear();
}

void RunSummary::title(const QString& icon, const QString& text) {
  auto* line = new QWidget(this);
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 2);
  layout->setSpacing(6);
  const char* role = m_tone == Tone::Ok ? "ok" : m_tone == Tone::Error ? "error" : "text";
  auto* mark = new IconLabel(icon, role, 14, line);
  auto* label = new ThemedLabel("section", role, line);
  label->setElide(Qt::ElideMiddle);
  label->setFullText(text);
  layout->addWidget(mark);
  layout->addWidget(label, 1);
  m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2);
  m_rows << text;
}

void RunSummary::row(const QString& label, const QString& value) {
  const int line = m_grid->rowCount();
  auto* left = new ThemedLabel("field", "text2", this);
  left->setText(label);
  left->setWordWrap(true);
  auto* right = new ThemedLabel("section", "text", this);
  right->setText(value);
  right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_grid->addWidget(left, line, 0);
  m_grid->addWidget(right, line, 1);
  m_rows << label + QStringLiteral(": ") + value;
}

void RunSummary::paragraph(const QString& text, const char* style, const char* role) {
  if (text.isEmpty()) return;
  auto* label = new ThemedLabel(style, role, this);
  label->setText(text);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
  m_rows << text;
}

void RunSummary::problem(const RunProblem& problem) {
  paragraph(problem.what, "field", "text");
  paragraph(problem.fix, "field", "text2");
  paragraph(problem.detail, "code", "text2");
}

void RunSummary::figures(const RunRecord& run, const std::optional<RunComparison>& comparison) {
  if (run.metrics.empty()) return;
  const double last = run.metrics.back().loss;
  row(tr("Loss, first to last"), lossText(run.metrics.front().loss) + QStringLiteral(" → ") + lossText(last));
  const auto validation = lastValidation(run);
  if (validation) row(tr("Validation loss"), lossText(*validation));
  row(tr("Perplexity"), lossText(std::exp(validation.value_or(last))));
  row(tr("Tokens seen"), fromCore(shortCount(run.metrics.back().tokens)));
  row(tr("Mean speed"), tr("%1 tokens/s").arg(rateText(meanSpeed(run))));
  qint64 peak = 0;
  for (const RunMetric& metric : run.metrics) peak = std::max(peak, metric.peakBytes);
  // The engine's own code and libraries are in the first figure, not in the second.
  if (peak > 0) row(tr("Peak memory of the engine"), bytesText(peak));
  if (run.memoryEstimate > 0) row(tr("Estimate for the model"), bytesText(run.memoryEstimate));
  if (comparison)
    row(tr("Against %1 at %2").arg(comparison->name).arg(comparison->step),
        (comparison->difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
            lossText(std::abs(comparison->difference)));
}

void RunSummary::show(const RunRecord* run, const std::optional<RunComparison>& comparison, bool responding) {
  clear();
  const bool ended = run && !run->active();
  const bool worth = run && (ended || run->problem || !responding);
  setVisible(worth);
  if (!worth) return;
  if (run->problem) {
    m_tone = Tone::Error;
    title(QStringLiteral("error"), ended ? tr("Failed: %1").arg(run->name) : tr("Paused: %1").arg(run->name));
    problem(*run->problem);
  } else if (!ended) {
    m_tone = Tone::Error;
    title(QStringLiteral("warning"), tr("No answer: %1").arg(run->name));
    paragraph(tr("The engine has been silent for 10 seconds"), "field", "text");
    paragraph(tr("Wait, or press Stop; the design is unchanged"), "field", "text2");
  } else {
    m_tone = run->stopped() ? Tone::Neutral : Tone::Ok;
    title(QLatin1String(runStateIcon(*run)),
          run->stopped() ? tr("Stopped: %1").arg(run->name) : tr("Finished: %1").arg(run->name));
  }
  figures(*run, comparison);
  update();
}

void RunSummary::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::instance();
  const char* line = m_tone == Tone::Ok ? "ok" : m_tone == Tone::Error ? "error" : "border2";
  const char* ground = m_tone == Tone::Ok ? "ok_soft" : m_tone == Tone::Error ? "error_soft" : "panel2";
  painter.setPen(QPen(theme.color(line), 1));
  painter.setBrush(theme.color(ground));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace eulerstack::widgets
