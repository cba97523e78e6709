#include "core/analysis/rationale_cost.h"

#include <algorithm>

namespace eulerstack::analysis {
namespace {

Flops perToken(Flops ofText, const ir::ModelIr& model) {
  return ofText.saturated() ? ofText : Flops(ofText.value() / std::max<std::int64_t>(1, model.dims.max_seq_len));
}

// The share of what is predicted behind the thought, once a text, and the mixing of both predictions.
Flops mixing(const ir::ModelIr& model) {
  Flops sum = Flops(3) * model.dims.vocab_size;
  for (const schema::TensorSpec& tensor : ir::rationaleTensors(model))
    sum += Flops(tensor.numel()) * (tensor.shape.size() == 2 ? 2 : 1);
  return sum;
}

}  // namespace

ThoughtText thoughtText(const ir::ModelIr& model) {
  const std::int64_t longest = model.dims.max_seq_len;
  for (const schema::FieldValues& mode : model.executionModes) {
    if (!mode.boolean("per_token_rationale") || mode.number("loss_weight", 1) <= 0) continue;
    // Places are drawn evenly among those that leave room for the thought.
    const std::int64_t places = std::clamp<std::int64_t>(longest - mode.integer("max_tokens"), 1, longest);
    const std::int64_t known = (places + 1) / 2;
    return {known, std::clamp<std::int64_t>(mode.integer("max_tokens"), 0, longest - known)};
  }
  return {};
}

// Writing reads every token but the last one, without gradients; then the whole text is read with them, and the head
// predicts the thought and what is behind it.
Flops thoughtTraining(const ThoughtText& text, const ThoughtWork& work, const ir::ModelIr& model) {
  if (!text.any()) return {};
  const Flops headless(work.all.value() - work.head.value());
  const Flops written = work.all * (text.length() - 1);
  const Flops learned = headless * text.length() + work.head * (text.budget + 1) + mixing(model);
  return perToken(written + learned * 3, model);
}

Flops thoughtRecompute(const ThoughtText& text, const ThoughtWork& work, const ir::ModelIr& model) {
  return text.any() ? perToken(work.layers * text.length(), model) : Flops();
}

}  // namespace eulerstack::analysis
