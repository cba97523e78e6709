#include "widgets/runs/run_record.h"

#include <cmath>

namespace eulerstack::widgets {
namespace {
constexpr std::size_t kEtaSteps = 50;
constexpr std::size_t kEtaFirst = 10;
}  // namespace

void EtaEstimator::add(qint64 step, double seconds) {
  // A resumed run counts from an earlier step: what was measured before says nothing about it.
  if (!m_recent.empty() && (step <= m_recent.back().step || seconds < m_recent.back().seconds)) m_recent.clear();
  m_recent.push_back({step, seconds});
  if (m_recent.size() > kEtaSteps + 1) m_recent.pop_front();
}

std::optional<double> EtaEstimator::remainingSeconds(qint64 steps) const {
  if (m_recent.size() < kEtaFirst) return std::nullopt;
  const double perStep = (m_recent.back().seconds - m_recent.front().seconds) /
                         static_cast<double>(m_recent.back().step - m_recent.front().step);
  return std::max(0.0, perStep * static_cast<double>(steps - m_recent.back().step));
}

double Smoother::add(double value) {
  m_sum = m_weight * m_sum + (1 - m_weight) * value;
  m_norm = m_weight * m_norm + (1 - m_weight);
  return m_sum / m_norm;
}

QString durationText(double seconds) {
  const auto total = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
  const qint64 hours = total / 3600;
  const qint64 minutes = total / 60 % 60;
  const qint64 rest = total % 60;
  const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
  if (hours > 0) return QStringLiteral("%1 h %2 m").arg(hours).arg(two(minutes));
  if (minutes > 0) return QStringLiteral("%1 m %2 s").arg(minutes).arg(two(rest));
  return QStringLiteral("%1 s").arg(rest);
}

QString rateText(double tokensPerSecond) {
  constexpr double kThousand = 1000;
  if (tokensPerSecond < kThousand) return QString::number(tokensPerSecond, 'f', 0);
  if (tokensPerSecond < kThousand * kThousand)
    return QString::number(tokensPerSecond / kThousand, 'f', 1) + QStringLiteral(" k");
  return QString::number(tokensPerSecond / kThousand / kThousand, 'f', 2) + QStringLiteral(" M");
}

QString lossText(double loss) {
  const double size = std::abs(loss);
  if (size >= 1000) return QString::number(loss, 'g', 4);
  if (size >= 0.1) return QString::number(loss, 'f', 2);
  return QString::number(loss, 'g', 3);
}

}  // namespace eulerstack::widgets
