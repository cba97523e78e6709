#include "core/runtime/train/adamw.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/runtime/kernels/kernels.h"
#include "core/runtime/ops/work_sharing.h"

namespace eulerstack::runtime {
namespace {

constexpr std::int64_t kPiece = 1 << 16;  // numbers: three arrays of it and the gradient stay in the cache

std::vector<AdamWRange> everything(const ParameterStore& store) {
  std::vector<AdamWRange> ranges;
  for (const ParameterStore::Range& range : store.ranges()) ranges.push_back({range.begin, range.end, range.decay, 1});
  return ranges;
}

std::int64_t total(const std::vector<AdamWRange>& ranges) {
  std::int64_t sum = 0;
  for (const AdamWRange& range : ranges) sum += range.end - range.begin;
  return sum;
}

}  // namespace

AdamW::AdamW(ParameterStore& store, const AdamWOptions& options) : AdamW(store, options, everything(store)) {}

AdamW::AdamW(ParameterStore& store, const AdamWOptions& options, std::vector<AdamWRange> ranges)
    : m_store(store),
      m_options(options),
      m_ranges(std::move(ranges)),
      m_first(at::zeros_like(store.flatValues())),
      m_second(at::zeros({total(m_ranges)}, store.flatValues().options())) {}

double AdamW::gradientNorm() const {
  const at::Tensor& gradients = m_store.flatGradients();
  if (!gradients.is_cpu() || gradients.scalar_type() != at::kFloat)
    return std::sqrt(gradients.to(at::kDouble).square().sum().item<double>());
  const std::int64_t count = gradients.numel();
  const std::int64_t pieces = (count + kPiece - 1) / kPiece;
  std::vector<double> sums(static_cast<std::size_t>(pieces));
  const float* data = gradients.data_ptr<float>();
  ops::forTasks(pieces, [&](std::int64_t, std::int64_t piece) {
    sums[static_cast<std::size_t>(piece)] =
        kernels::kernels<float>().sumOfSquares(data + piece * kPiece, std::min(kPiece, count - piece * kPiece));
  });
  double sum = 0;
  for (const double part : sums) sum += part;
  return std::sqrt(sum);
}

void AdamW::step(double learningRate, double gradientScale) {
  ++m_steps;
  const double correction1 = 1 - std::pow(m_options.beta1, static_cast<double>(m_steps));
  const double correction2 = 1 - std::pow(m_options.beta2, static_cast<double>(m_steps));
  const at::NoGradGuard off;
  std::int64_t place = 0;  // in the second moment
  for (const AdamWRange& range : m_ranges) {
    const double decay = range.decay ? m_options.weightDecay : 0;
    const double rate = learningRate * range.rateFactor;
    const std::int64_t count = range.end - range.begin;
    const auto part = [&](const at::Tensor& flat) { return flat.narrow(0, range.begin, count); };
    at::Tensor v = part(m_store.flatValues()), g = part(m_store.flatGradients()), m = part(m_first);
    at::Tensor s = m_second.narrow(0, place, count);
    place += count;
    if (v.is_cpu() && v.scalar_type() == at::kFloat) {
      const kernels::AdamWStep step{rate,  m_options.beta1, m_options.beta2, m_options.eps,
                                    decay, correction1,     correction2,     gradientScale};
      const std::int64_t pieces = (count + kPiece - 1) / kPiece;
      ops::forTasks(pieces, [&](std::int64_t, std::int64_t piece) {
        kernels::kernels<float>().adamw(v.data_ptr<float>(), g.data_ptr<float>(), m.data_ptr<float>(),
                                        s.data_ptr<float>(), step, piece * kPiece,
                                        std::min(count, (piece + 1) * kPiece));
      });
      continue;
    }
    g.mul_(gradientScale);
    m.mul_(m_options.beta1).add_(g, 1 - m_options.beta1);
    s.mul_(m_options.beta2).addcmul_(g, g, 1 - m_options.beta2);
    v.mul_(1 - rate * decay);
    v.addcdiv_(m, (s / correction2).sqrt_().add_(m_options.eps), -rate / correction1);
    g.zero_();
  }
}

double LearningRate::at(std::int64_t step, std::int64_t steps) const {
  const auto warmup = static_cast<std::int64_t>(std::ceil(warmupRatio * static_cast<double>(steps)));
  if (step < warmup) return peak * static_cast<double>(step + 1) / static_cast<double>(warmup);
  const double left = static_cast<double>(std::max<std::int64_t>(1, steps - warmup));
  const double share = std::min(1.0, static_cast<double>(step - warmup) / left);
  return peak * (floorRatio + (1 - floorRatio) * 0.5 * (1 + std::cos(std::numbers::pi * share)));
}

}  // namespace eulerstack::runtime
