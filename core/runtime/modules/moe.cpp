#include "core/runtime/modules/moe.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

#include "core/runtime/ops/expert_rows.h"

namespace eulerstack::runtime {
namespace {

using kinds::MoeScore;

constexpr std::uint64_t kJitterMask = 3;  // among the masks of a layer, see residual.cpp

at::Tensor scoresOf(const at::Tensor& logits, MoeScore affinity) {
  switch (affinity) {
    case MoeScore::Softmax:
      return at::softmax(logits, -1);
    case MoeScore::Sigmoid:
      return at::sigmoid(logits);
    case MoeScore::SqrtSoftplus:
      return at::softplus(logits).sqrt();
  }
  return logits;
}

// Share of each expert in the slots of each sequence {B, E}; no gradient.
at::Tensor sharesOf(const at::Tensor& experts, std::int64_t sequences, std::int64_t count) {
  const at::Tensor ids = experts.reshape({sequences, -1});
  const at::Tensor ones = at::ones(ids.sizes(), ids.options().dtype(at::kDouble));
  return at::zeros({sequences, count}, ones.options()).scatter_add_(1, ids, ones) / static_cast<double>(ids.size(1));
}

// Fedus et al. 2021, section 2.2: a factor from [1 - jitter, 1 + jitter] on each input of the router.
at::Tensor jittered(const at::Tensor& rows, double jitter, std::uint64_t seed) {
  const at::Generator generator = at::detail::createCPUGenerator(seed);
  const at::Tensor noise =
      at::empty(rows.sizes(), at::TensorOptions().dtype(at::kFloat)).uniform_(1 - jitter, 1 + jitter, generator);
  return rows * noise.to(rows.device(), rows.scalar_type());
}

}  // namespace

MixtureOfExperts::MixtureOfExperts(kinds::MoeShape shape, MoeWeights weights, std::uint64_t layer)
    : m_shape(shape), m_weights(std::move(weights)), m_layer(layer) {}

at::Tensor MixtureOfExperts::forward(const at::Tensor& x, const ForwardContext& context) const {
  const at::Tensor rows = x.reshape({-1, x.size(-1)});
  const std::int64_t sequences = x.size(0);
  const Choice choice = m_shape.hash ? hashed(context.ids, rows) : routed(rows, sequences, context);
  at::Tensor kept;
  std::int64_t capacity = 0;
  if (context.training) {
    kept = withinCapacity(choice.experts, sequences, capacity);
    // In a checkpointed layer the pass without gradients comes first: it does not count.
    if (at::GradMode::is_enabled()) count(choice.experts, kept);
  }
  if (m_shape.overflow == kinds::MoeOverflow::Compute) kept = at::Tensor();
  const bool pads = kept.defined() && m_shape.overflow == kinds::MoeOverflow::Pad;
  at::Tensor y = computed(rows, choice, kept, pads ? capacity * sequences : 0);
  if (m_weights.shared.in.defined()) y = y + ops::feedForward(rows, m_weights.shared);
  return y.view_as(x);
}

MixtureOfExperts::Choice MixtureOfExperts::routed(const at::Tensor& rows, std::int64_t sequences,
                                                  const ForwardContext& context) const {
  const bool noisy = context.training && m_shape.jitter > 0;
  const at::Tensor input =
      noisy ? jittered(rows, m_shape.jitter, maskSeed(context.dropoutSeed, m_layer, kJitterMask)) : rows;
  // Narrow formats have too few digits for a choice between scores.
  const at::ScalarType type = at::promote_types(rows.scalar_type(), at::kFloat);
  const at::Tensor logits = ops::linear(input.to(type), m_weights.router.to(type), {});
  const at::Tensor scores = scoresOf(logits, m_shape.affinity);
  Choice choice;
  choice.experts = std::get<1>(choosing(scores.detach()).topk(m_shape.topK, -1));
  choice.weights = scores.gather(-1, choice.experts);
  if (m_shape.normTopK) choice.weights = choice.weights / (choice.weights.sum(-1, true) + 1e-20);
  if (m_shape.routedScaling != 1) choice.weights = choice.weights * m_shape.routedScaling;
  choice.weights = choice.weights.to(rows.scalar_type());
  if (context.auxiliary) addLosses(logits, choice, sequences, *context.auxiliary);
  return choice;
}

// The scores by which experts are chosen: corrected, and only within the best groups (DeepSeek-AI 2024, DeepSeek-V3,
// sections 2.1.2 and 3.2; the largest score of a group: DeepSeek-V2, section 2.2.2).
at::Tensor MixtureOfExperts::choosing(const at::Tensor& scores) const {
  const at::Tensor corrected =
      m_weights.correction.defined() ? scores + m_weights.correction.to(scores.scalar_type()) : scores;
  if (m_shape.groupLimit <= 0 || m_shape.groupLimit >= m_shape.groups) return corrected;
  const at::Tensor grouped = corrected.view({-1, m_shape.groups, m_shape.experts / m_shape.groups});
  const bool two = m_shape.groupScore == kinds::MoeGroupScore::TopTwo && grouped.size(-1) > 1;
  const at::Tensor groupScores = std::get<0>(grouped.topk(two ? 2 : 1, -1)).sum(-1);
  const at::Tensor best = std::get<1>(groupScores.topk(m_shape.groupLimit, -1));
  const at::Tensor open = at::zeros_like(groupScores).scatter_(1, best, 1.0);
  return grouped.masked_fill(open.unsqueeze(-1).eq(0), -INFINITY).view_as(corrected);
}

// Roller et al. 2021: the token's id decides. Arithmetic modulo 2^32, of which 64-bit products keep the low half.
MixtureOfExperts::Choice MixtureOfExperts::hashed(const at::Tensor& ids, const at::Tensor& rows) const {
  constexpr std::int64_t kLow = 0xffffffff, kFactor = 2654435761;
  const at::Tensor tokens = ids.defined() ? ids.reshape({-1, 1}) : at::zeros({rows.size(0), 1}, at::kLong);
  const at::Tensor first = (tokens + m_shape.hashSalt).bitwise_and(kLow).mul(kFactor).bitwise_and(kLow);
  const at::Tensor places = at::arange(m_shape.topK, first.options());
  Choice choice;
  choice.experts = (first.remainder(m_shape.experts) + places).remainder(m_shape.experts).to(rows.device());
  choice.weights = at::full(choice.experts.sizes(), m_shape.routedScaling / static_cast<double>(m_shape.topK),
                            rows.options().requires_grad(false));
  return choice;
}

// Balance: E sum_e f_e P_e over all tokens (Fedus et al. 2021, equation 4) and within each sequence (DeepSeek-V3,
// equation 17); z: mean squared log of the softmax denominator (Zoph et al. 2022, equation 5).
void MixtureOfExperts::addLosses(const at::Tensor& logits, const Choice& choice, std::int64_t sequences,
                                 AuxiliaryLoss& losses) const {
  const auto experts = static_cast<double>(m_shape.experts);
  if (m_shape.loadBalance > 0 || m_shape.sequenceBalance > 0) {
    at::Tensor shares = m_shape.sigmoidBalance ? at::sigmoid(logits) : at::softmax(logits, -1);
    if (m_shape.sigmoidBalance) shares = shares / (shares.sum(-1, true) + 1e-20);
    const at::Tensor mean = shares.view({sequences, -1, m_shape.experts}).mean(1);  // {B, E}
    const at::Tensor load = sharesOf(choice.experts, sequences, m_shape.experts).to(logits.scalar_type());
    if (m_shape.loadBalance > 0) losses.add((load.mean(0) * mean.mean(0)).sum() * (experts * m_shape.loadBalance));
    if (m_shape.sequenceBalance > 0) losses.add((load * mean).sum(-1).mean() * (experts * m_shape.sequenceBalance));
  }
  if (m_shape.zLoss > 0) losses.add(at::logsumexp(logits, {-1}).square().mean() * m_shape.zLoss);
}

// Whether each slot {N, k} is among the first ceil(factor * k * T / E) of its expert and sequence, in order of
// position.
at::Tensor MixtureOfExperts::withinCapacity(const at::Tensor& experts, std::int64_t sequences,
                                            std::int64_t& capacity) const {
  const std::int64_t slots = experts.numel() / sequences;
  capacity = std::max<std::int64_t>(
      1, static_cast<std::int64_t>(
             std::ceil(m_shape.capacityFactor * static_cast<double>(slots) / static_cast<double>(m_shape.experts))));
  const at::Tensor ids = experts.reshape({sequences, slots}).to(at::kCPU).contiguous();
  const at::Tensor kept = at::empty(ids.sizes(), at::kBool);
  const std::int64_t* id = ids.data_ptr<std::int64_t>();
  bool* keep = kept.data_ptr<bool>();
  for (std::int64_t b = 0; b < sequences; ++b) {
    std::vector<std::int64_t> taken(static_cast<std::size_t>(m_shape.experts), 0);
    for (std::int64_t i = b * slots; i < (b + 1) * slots; ++i)
      keep[i] = taken[static_cast<std::size_t>(id[i])]++ < capacity;
  }
  return kept.view(experts.sizes());
}

// Gathers the rows of each expert, lets it compute them, and adds them up weighted. `kept` undefined: all slots.
at::Tensor MixtureOfExperts::computed(const at::Tensor& rows, const Choice& choice, const at::Tensor& kept,
                                      std::int64_t padTo) const {
  const std::int64_t tokens = rows.size(0), k = m_shape.topK;
  const at::Tensor ids = choice.experts.reshape({-1}).to(at::kCPU).contiguous();
  const std::int64_t* id = ids.data_ptr<std::int64_t>();
  const bool* keep = kept.defined() ? kept.data_ptr<bool>() : nullptr;
  std::vector<std::int64_t> counts(static_cast<std::size_t>(m_shape.experts), 0);
  for (std::int64_t i = 0; i < ids.numel(); ++i)
    if (!keep || keep[i]) ++counts[static_cast<std::size_t>(id[i])];
  if (padTo > 0) counts.assign(counts.size(), padTo);
  std::vector<std::int64_t> next(counts.size(), 0);
  std::int64_t total = 0;
  for (std::size_t e = 0; e < counts.size(); ++e) {
    next[e] = total;
    total += counts[e];
  }
  const ops::ExpertPlaces places{at::full({total}, -1, at::kLong), at::full({tokens * k}, -1, at::kLong)};
  for (std::int64_t i = 0; i < ids.numel(); ++i) {
    if (keep && !keep[i]) continue;
    const std::int64_t at = next[static_cast<std::size_t>(id[i])]++;
    places.source.data_ptr<std::int64_t>()[at] = i / k;
    places.place.data_ptr<std::int64_t>()[i] = at;
  }
  const at::Tensor y = ops::experts(ops::expertRows(rows, places), counts, m_weights.experts);
  return ops::weightedRows(y, choice.weights, places);
}

void MixtureOfExperts::count(const at::Tensor& experts, const at::Tensor& kept) const {
  const at::Tensor load = at::bincount(experts.reshape({-1}).to(at::kCPU), {}, m_shape.experts).to(at::kDouble);
  m_load = m_load.defined() ? m_load + load : load;
  const std::int64_t beyond = kept.numel() - kept.sum().item<std::int64_t>();
  m_report.places += experts.numel();
  m_report.beyond += beyond;
  if (m_shape.overflow != kinds::MoeOverflow::Compute) m_report.dropped += beyond;
}

void MixtureOfExperts::stepDropped() {
  m_report = {};
  m_load = at::Tensor();
}

// Wang et al. 2024 (auxiliary-loss-free balancing), algorithm 1: a bias goes up by the rate where the load is below the
// mean, down where it is above; within the tolerance it stays.
void MixtureOfExperts::stepDone(RoutingReport& report) {
  report.places += m_report.places;
  report.beyond += m_report.beyond;
  report.dropped += m_report.dropped;
  const at::Tensor load = m_load;
  stepDropped();
  if (!load.defined() || !m_weights.correction.defined()) return;
  const at::NoGradGuard off;
  const double mean = load.mean().item<double>();
  if (mean <= 0) return;
  const at::Tensor deviation = (mean - load) / mean;
  const at::Tensor moves = deviation.sign() * deviation.abs().gt(m_shape.correctionTolerance).to(at::kDouble);
  m_weights.correction.add_((moves * m_shape.correctionRate).to(m_weights.correction.options()));
}

}  // namespace eulerstack::runtime
