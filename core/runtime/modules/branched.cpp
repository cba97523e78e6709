#include <ATen/ATen.h>

#include "core/runtime/modules/kept_state.h"
#include "core/runtime/modules/recurrent.h"

namespace eulerstack::runtime {
namespace {

struct BranchedState : MixerState, KeptState {
  std::vector<std::unique_ptr<MixerState>> branches;
  // Of the branches that learn: "2.weight.0".
  std::vector<std::pair<std::string, at::Tensor>> learned() const override {
    std::vector<std::pair<std::string, at::Tensor>> list;
    for (std::size_t i = 0; i < branches.size(); ++i)
      if (const auto* kept = dynamic_cast<const KeptState*>(branches[i].get()))
        for (const auto& [name, value] : kept->learned()) list.emplace_back(std::to_string(i) + "." + name, value);
    return list;
  }
  bool restore(const std::string& name, const at::Tensor& value) override {
    for (std::size_t i = 0; i < branches.size(); ++i) {
      const std::string prefix = std::to_string(i) + ".";
      auto* kept = dynamic_cast<KeptState*>(branches[i].get());
      if (kept && name.starts_with(prefix)) return kept->restore(name.substr(prefix.size()), value);
    }
    return false;
  }
  std::int64_t bytes() const override {
    std::int64_t sum = 0;
    for (const auto& branch : branches) sum += branch->bytes();
    return sum;
  }
};

at::Tensor added(const at::Tensor& sum, const at::Tensor& part) {
  return sum.defined() ? sum + part : part;
}

}  // namespace

at::Tensor BranchedMixer::weightsOf(const at::Tensor& x) const {
  const at::Tensor weights = at::softmax(ops::linear(x, m_selector, {}), -1);
  if (m_chosen >= weights.size(-1)) return weights;
  const at::Tensor places = std::get<1>(weights.topk(m_chosen, -1));
  const at::Tensor kept = weights.gather(-1, places);
  // One weight divided by itself is one and would teach the selector nothing: its slope is that of the weight before
  // the division (Fedus et al. 2021, section 2.1).
  const at::Tensor shares = m_chosen == 1 ? at::ones_like(kept) + (kept - kept.detach()) : kept / kept.sum(-1, true);
  return at::zeros_like(weights).scatter(-1, places, shares);
}

// A branch runs for the sequences in which some token chose it: it reads them whole, so its state is complete.
at::Tensor BranchedMixer::forward(const at::Tensor& x, const ForwardContext& context) const {
  const at::Tensor weights = weightsOf(x);
  at::Tensor sum;
  for (std::size_t i = 0; i < m_branches.size(); ++i) {
    const at::Tensor weight = weights.select(-1, static_cast<std::int64_t>(i)).unsqueeze(-1);
    const at::Tensor chosen = weight.detach().gt(0).flatten(1).any(1).nonzero().flatten();
    if (chosen.numel() == 0) continue;
    if (chosen.numel() == x.size(0)) {
      sum = added(sum, weight * m_branches[i]->forward(x, context));
    } else {
      const at::Tensor part =
          weight.index_select(0, chosen) * m_branches[i]->forward(x.index_select(0, chosen), context);
      sum = added(sum, at::zeros_like(x).index_add(0, chosen, part));
    }
  }
  return sum;
}

std::unique_ptr<MixerState> BranchedMixer::newState(std::int64_t batch, std::int64_t capacity) const {
  auto state = std::make_unique<BranchedState>();
  for (const auto& branch : m_branches) state->branches.push_back(branch->newState(batch, capacity));
  return state;
}

// Every branch moves on with every token: a later token may choose it.
at::Tensor BranchedMixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<BranchedState&>(generic);
  const at::NoGradGuard off;
  const at::Tensor weights = weightsOf(x);
  at::Tensor sum;
  for (std::size_t i = 0; i < m_branches.size(); ++i) {
    const at::Tensor y = m_branches[i]->advance(x, *state.branches[i]);
    sum = added(sum, weights.select(-1, static_cast<std::int64_t>(i)).unsqueeze(-1) * y);
  }
  return sum;
}

}  // namespace eulerstack::runtime
