#include "core/runtime/model/generation.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace eulerstack::runtime {
namespace {

double uniform(std::uint64_t seed, std::uint64_t step) {
  return static_cast<double>(maskSeed(seed, step, 0) >> 11) * 0x1.0p-53;
}

at::Tensor asTensor(const std::vector<std::int64_t>& ids, const at::Device& device) {
  return at::tensor(ids, at::kLong).view({1, -1}).to(device);
}

}  // namespace

std::int64_t drawToken(const at::Tensor& logits, const GenerateOptions& options, std::uint64_t step) {
  const at::Tensor row = logits.to(at::kCPU, at::kDouble).contiguous();
  const double* z = row.data_ptr<double>();
  const std::int64_t count = options.allowed > 0 ? std::min(options.allowed, row.numel()) : row.numel();
  if (options.temperature <= 0) return std::max_element(z, z + count) - z;  // the first of equals
  std::vector<std::int64_t> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), 0);
  const std::size_t kept =
      options.topK > 0 ? std::min<std::size_t>(order.size(), static_cast<std::size_t>(options.topK)) : order.size();
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(),
                    [z](std::int64_t a, std::int64_t b) { return z[a] != z[b] ? z[a] > z[b] : a < b; });
  if (kept == 1) return order.front();
  std::vector<double> weights(kept);
  for (std::size_t i = 0; i < kept; ++i) weights[i] = std::exp((z[order[i]] - z[order[0]]) / options.temperature);
  if (options.topP < 1) {  // Holtzman et al. 2020, section 3.1
    const double wanted = options.topP * std::accumulate(weights.begin(), weights.end(), 0.0);
    double sum = 0;
    std::size_t count = 0;
    while (count < kept && (count == 0 || sum < wanted)) sum += weights[count++];
    weights.resize(count);
  }
  double left = uniform(options.seed, step) * std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t i = 0; i < weights.size(); ++i)
    if ((left -= weights[i]) < 0) return order[i];
  return order[weights.size() - 1];
}

std::vector<std::int64_t> generate(const LanguageModel& model, const std::vector<std::int64_t>& prompt,
                                   const GenerateOptions& options) {
  const at::NoGradGuard off;
  const at::Device device = model.parameters().flatValues().device();
  const auto start = static_cast<std::int64_t>(prompt.size());
  const std::int64_t capacity = std::min(model.ir().dims.max_seq_len, start + options.tokens);
  const std::int64_t cached = std::min(model.sessionLimit(), capacity);  // beyond, all of the text is read again
  LanguageModel::Session session = start <= cached ? model.newSession(1, cached) : LanguageModel::Session{};
  std::vector<std::int64_t> all = prompt, fresh = prompt;
  while (static_cast<std::int64_t>(all.size()) < capacity) {
    const bool fits = static_cast<std::int64_t>(all.size()) <= cached;
    const at::Tensor logits =
        fits ? model.advance(asTensor(fresh, device), session) : model.logits(asTensor(all, device));
    const std::int64_t next = drawToken(logits.select(1, -1).view({-1}), options, all.size());
    if (next == options.end) break;
    all.push_back(next);
    fresh = {next};
  }
  return {all.begin() + start, all.end()};
}

}  // namespace eulerstack::runtime
