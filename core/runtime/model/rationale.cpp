#include "core/runtime/model/rationale.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "core/runtime/data/byte_tokenizer.h"
#include "core/runtime/model/generation.h"
#include "core/runtime/model/language_model.h"

namespace eulerstack::runtime {
namespace {

constexpr std::uint64_t kThoughtLayer = 1ULL << 32;  // no layer has this number: draws of their own
constexpr std::int64_t kIgnored = -100;

std::int64_t budgetOf(const Phases& phases) {
  const Phase* mode = phases.rationale();
  return mode ? mode->budget : 0;
}

// {rows} of logits {rows, V}: drawn as they are, without sharpening.
at::Tensor drawRows(const at::Tensor& logits, const GenerateOptions& options, std::uint64_t step) {
  const std::int64_t rows = logits.size(0);
  at::Tensor drawn = at::empty({rows}, at::kLong);
  for (std::int64_t row = 0; row < rows; ++row)
    drawn.data_ptr<std::int64_t>()[row] =
        drawToken(logits[row], options, step * static_cast<std::uint64_t>(rows) + static_cast<std::uint64_t>(row));
  return drawn.to(logits.device());
}

at::Tensor logOf(const at::Tensor& logits, const at::Tensor& ids) {
  return at::log_softmax(logits.to(at::promote_types(logits.scalar_type(), at::kFloat)), -1)
      .gather(-1, ids.unsqueeze(-1))
      .squeeze(-1);
}

at::Tensor thoughtful(const at::Tensor& of, const Thoughts& thoughts) {
  return of.narrow(0, thoughts.firstRow, thoughts.rows).repeat_interleave(kThoughtsOfRow, 0);
}

}  // namespace

at::Tensor thoughtLoss(const at::Tensor& next, const at::Tensor& thought, const at::Tensor& counted) {
  const at::Tensor reward =
      (next - next.view({-1, kThoughtsOfRow}).mean(1, true).expand({-1, kThoughtsOfRow}).reshape({-1})).detach();
  const at::Tensor each = -next - reward * (thought - thought.detach());
  return (each * counted).sum() / counted.sum();
}

Thoughts LanguageModel::drawThoughts(const at::Tensor& ids, std::uint64_t seed) const {
  const at::NoGradGuard off;
  const std::int64_t longest = m_ir->dims.max_seq_len, budget = budgetOf(m_phases);
  const std::int64_t places = std::clamp<std::int64_t>(longest - budget, 1, ids.size(1));
  Thoughts thoughts;
  thoughts.place = static_cast<std::int64_t>(maskSeed(seed, kThoughtLayer, 0) % static_cast<std::uint64_t>(places));
  thoughts.rows = ir::rowsThatThink(ids.size(0));
  thoughts.firstRow = static_cast<std::int64_t>(maskSeed(seed, kThoughtLayer, 1) %
                                                static_cast<std::uint64_t>(ids.size(0) - thoughts.rows + 1));
  const std::int64_t known = thoughts.place + 1, count = std::min(budget, longest - known);
  if (count <= 0) return thoughts;
  GenerateOptions options;
  options.temperature = 1;
  options.topK = 0;
  options.seed = maskSeed(seed, kThoughtLayer, 2);
  options.allowed = ByteTokenizer(m_ir->dims.vocab_size).written();
  at::Tensor all = thoughtful(ids, thoughts).narrow(1, 0, known).contiguous(), fresh = all;
  const bool cached = sessionLimit() >= known + count;
  Session session = cached ? newSession(all.size(0), known + count) : Session{};
  for (std::int64_t i = 0; i < count; ++i) {
    const at::Tensor logits = cached ? advance(fresh, session) : this->logits(all);
    fresh = drawRows(logits.select(1, -1), options, static_cast<std::uint64_t>(i)).unsqueeze(1);
    all = at::cat({all, fresh}, 1);
  }
  thoughts.ids = all.narrow(1, known, count).contiguous();
  return thoughts;
}

at::Tensor LanguageModel::rationaleLoss(const at::Tensor& ids, const at::Tensor& labels, const Thoughts& thoughts,
                                        const ForwardContext& given) const {
  if (!thoughts.any()) return {};
  const std::int64_t place = thoughts.place, count = thoughts.ids.size(1);
  const at::Tensor wanted = thoughtful(labels.select(1, place), thoughts), counted = wanted.ne(kIgnored);
  if (!counted.any().item<bool>()) return {};
  ForwardContext context = given;
  context.auxiliary = nullptr;  // the text itself has paid for these
  const at::Tensor text = at::cat({thoughtful(ids, thoughts).narrow(1, 0, place + 1), thoughts.ids}, 1);
  Stream stream = throughLayers(text, context);
  const at::Tensor hidden = normed(stream, m_finalNorm).narrow(1, place, count + 1);
  const at::Tensor logits = project(hidden.contiguous());  // {R * kThoughtsOfRow, n + 1, V}
  const auto at = [](const at::Tensor& x, std::int64_t t) { return x.narrow(1, t, 1); };
  const at::Tensor share = rationaleShare(at(hidden, 0).contiguous(), at(hidden, count).contiguous());
  const at::Tensor mixed = share * at(logits, count) + (1 - share) * at(logits, 0);
  const at::Tensor next = logOf(mixed.squeeze(1), wanted.clamp_min(0));
  const std::int64_t written = ByteTokenizer(m_ir->dims.vocab_size).written();
  const at::Tensor thought = logOf(logits.narrow(1, 0, count).narrow(2, 0, written), thoughts.ids).sum(1);
  return thoughtLoss(next, thought, counted.to(next.scalar_type()));
}

}  // namespace eulerstack::runtime
