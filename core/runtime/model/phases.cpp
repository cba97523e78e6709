#include "core/runtime/model/phases.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>

#include "core/runtime/data/byte_tokenizer.h"
#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime {
namespace {

constexpr std::int64_t kIgnored = -100;

}  // namespace

Phases::Phases(const ir::ModelIr& model) {
  for (const schema::FieldValues& mode : model.executionModes)
    m_phases.push_back({std::string(mode.text("name")), mode.integer("max_tokens"), mode.number("loss_weight", 1),
                        mode.boolean("kv_share"), mode.boolean("visible_to_user", true),
                        mode.boolean("per_token_rationale")});
  for (const char byte : model.transition.values.text("token"))
    m_mark.push_back(static_cast<std::int64_t>(static_cast<unsigned char>(byte)));
  for (const Phase& phase : m_phases)
    if (!phase.rationale) m_textWeights.push_back(phase.weight);
  m_weighs = std::any_of(m_textWeights.begin(), m_textWeights.end(), [](double weight) { return weight != 1; });
  const ByteTokenizer tokenizer(model.dims.vocab_size);
  if (tokenizer.hasMarks()) m_begin = tokenizer.begin();
}

const Phase* Phases::rationale() const {
  const auto mode = std::find_if(m_phases.begin(), m_phases.end(), [](const Phase& phase) { return phase.rationale; });
  return mode == m_phases.end() ? nullptr : &*mode;
}

bool Phases::ends(const std::vector<std::int64_t>& tokens) const {
  return !m_mark.empty() && tokens.size() >= m_mark.size() &&
         std::equal(m_mark.begin(), m_mark.end(), tokens.end() - static_cast<std::ptrdiff_t>(m_mark.size()));
}

at::Tensor Phases::weights(const at::Tensor& ids, const at::Tensor& labels) const {
  const at::Tensor given = ids.to(at::kCPU).contiguous(), next = labels.to(at::kCPU).contiguous();
  const std::int64_t rows = ids.size(0), tokens = ids.size(1);
  const at::Tensor result = at::empty({rows, tokens}, at::kDouble);
  const std::size_t last = m_textWeights.size() - 1;
  for (std::int64_t row = 0; row < rows; ++row) {
    // The text of the row: its first token, then all labels (those left out stand for the tokens themselves).
    std::vector<std::int64_t> text{given[row][0].item<std::int64_t>()};
    for (std::int64_t t = 0; t < tokens; ++t) {
      const std::int64_t label = next[row][t].item<std::int64_t>();
      text.push_back(label != kIgnored || t + 1 >= tokens ? label : given[row][t + 1].item<std::int64_t>());
    }
    std::size_t begin = 0;  // of the text under way
    while (begin < text.size()) {
      std::size_t end = begin + 1;
      while (end < text.size() && text[end] != m_begin) ++end;
      std::vector<std::size_t> phase(end - begin, 0);
      std::size_t current = 0;
      for (std::size_t i = begin; i < end; ++i) {
        phase[i - begin] = current;
        const std::size_t first = std::max(begin, i + 1 - std::min(i + 1, m_mark.size()));
        const std::vector<std::int64_t> tail(text.begin() + static_cast<std::ptrdiff_t>(first),
                                             text.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        if (ends(tail)) current = std::min(current + 1, last);
      }
      if (current == 0) std::fill(phase.begin(), phase.end(), last);
      for (std::size_t i = std::max<std::size_t>(begin, 1); i < end; ++i)
        result[row][static_cast<std::int64_t>(i) - 1] = m_textWeights[phase[i - begin]];
      begin = end;
    }
  }
  return result;
}

at::Tensor weightedCrossEntropy(const at::Tensor& hidden, const ops::OutputHead& head, const at::Tensor& labels,
                                const at::Tensor& weights) {
  const at::Tensor rows = hidden.reshape({-1, hidden.size(-1)}), flat = labels.reshape({-1});
  const at::Tensor flatWeights = weights.reshape({-1});
  std::set<double> different;
  for (std::int64_t i = 0; i < flatWeights.numel(); ++i) different.insert(flatWeights.data_ptr<double>()[i]);
  at::Tensor sum;
  double total = 0;
  for (const double weight : different) {
    if (weight <= 0) continue;
    const at::Tensor chosen =
        flatWeights.eq(weight).to(flat.device()).logical_and(flat.ne(kIgnored)).nonzero().view(-1);
    if (chosen.numel() == 0) continue;
    const double share = weight * static_cast<double>(chosen.numel());
    const at::Tensor part =
        ops::linearCrossEntropy(rows.index_select(0, chosen), head, flat.index_select(0, chosen)) * share;
    sum = sum.defined() ? sum + part : part;
    total += share;
  }
  return sum.defined() ? sum / total : (rows * 0).sum();
}

}  // namespace eulerstack::runtime
