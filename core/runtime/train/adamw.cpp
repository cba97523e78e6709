#include "core/runtime/train/adamw.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/runtime/kernels/kernels.h"

namespace eulerstack::runtime {
namespace {

constexpr std::int64_t kPiece = 1 << 16;  // numbers: three arrays of it and the gradient stay in the cache

}  // namespace

AdamW::AdamW(ParameterStore& store, const AdamWOptions& options)
    : m_store(store),
      m_options(options),
      m_first(at::zeros_like(store.flatValues())),
      m_second(at::zeros_like(store.flatValues())) {}

double AdamW::gradientNorm() const {
  const at::Tensor& gradients = m_store.flatGradients();
  if (!gradients.is_cpu() || gradients.scalar_type() != at::kFloat)
    return std::sqrt(gradients.to(at::kDouble).square().sum().item<double>());
  const std::int64_t count = gradients.numel();
  const std::int64_t pieces = (count + kPiece - 1) / kPiece;
  std::vector<double> sums(static_cast<std::size_t>(pieces));
  const float* data = gradients.data_ptr<float>();
  at::parallel_for(0, pieces, 1, [&](std::int64_t first, std::int64_t last) {
    for (std::int64_t piece = first; piece < last; ++piece)
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
  for (const ParameterStore::Range& range : m_store.ranges()) {
    const double decay = range.decay ? m_options.weightDecay : 0;
    at::Tensor value = m_store.flatValues(), gradient = m_store.flatGradients();
    if (value.is_cpu() && value.scalar_type() == at::kFloat) {
      const kernels::AdamWStep step{learningRate, m_options.beta1, m_options.beta2, m_options.eps,
                                    decay,        correction1,     correction2,     gradientScale};
      const std::int64_t pieces = (range.end - range.begin + kPiece - 1) / kPiece;
      at::parallel_for(0, pieces, 1, [&](std::int64_t first, std::int64_t last) {
        kernels::kernels<float>().adamw(value.data_ptr<float>(), gradient.data_ptr<float>(), m_first.data_ptr<float>(),
                                        m_second.data_ptr<float>(), step, range.begin + first * kPiece,
                                        std::min(range.end, range.begin + last * kPiece));
      });
      continue;
    }
    const auto part = [&](const at::Tensor& flat) { return flat.narrow(0, range.begin, range.end - range.begin); };
    at::Tensor v = part(value), g = part(gradient), m = part(m_first), s = part(m_second);
    g.mul_(gradientScale);
    m.mul_(m_options.beta1).add_(g, 1 - m_options.beta1);
    s.mul_(m_options.beta2).addcmul_(g, g, 1 - m_options.beta2);
    v.mul_(1 - learningRate * decay);
    v.addcdiv_(m, (s / correction2).sqrt_().add_(m_options.eps), -learningRate / correction1);
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
