#include "core/runtime/modules/ttt.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

#include <cmath>
#include <numbers>

#include "core/runtime/modules/kept_state.h"
#include "core/runtime/modules/ttt_steps.h"
#include "core/runtime/ops/inner_adam.h"
#include "core/runtime/ops/narrow.h"
#include "core/runtime/ops/ttt_scan.h"

namespace eulerstack::runtime {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr double kNormEps = 1e-6;
constexpr double kBeta1 = 0.9, kBeta2 = 0.999, kAdamEps = 1e-8, kDecay = 0.01;  // Loshchilov & Hutter 2019

struct TttState : MixerState, KeptState {
  TttFast fast;
  std::vector<std::pair<std::string, at::Tensor>> learned() const override {
    std::vector<std::pair<std::string, at::Tensor>> list;
    const auto add = [&](const char* kind, const std::vector<at::Tensor>& tensors) {
      for (std::size_t i = 0; i < tensors.size(); ++i) list.emplace_back(kind + std::to_string(i), tensors[i]);
    };
    add("weight.", fast.weights);
    add("first.", fast.first);
    add("second.", fast.second);
    list.emplace_back("steps", at::full({1}, fast.steps, at::kLong));
    return list;
  }
  bool restore(const std::string& name, const at::Tensor& value) override {
    if (name == "steps") {
      if (value.numel() != 1) return false;
      fast.steps = value.item<std::int64_t>();
      return true;
    }
    const auto take = [&](std::string_view kind, std::vector<at::Tensor>& tensors) {
      for (std::size_t i = 0; i < tensors.size(); ++i) {
        if (name != std::string(kind) + std::to_string(i) || value.sizes() != tensors[i].sizes()) continue;
        tensors[i] = value.to(tensors[i].options()).clone();
        return true;
      }
      return false;
    };
    return take("weight.", fast.weights) || take("first.", fast.first) || take("second.", fast.second);
  }
  std::int64_t bytes() const override {
    std::size_t sum = 0;
    for (const auto* list : {&fast.weights, &fast.first, &fast.second})
      for (const at::Tensor& tensor : *list) sum += tensor.nbytes();
    return static_cast<std::int64_t>(sum);
  }
};

// The inner model learns in float32 at least: its steps are smaller than the spacing of narrow formats.
at::Tensor inFull(const at::Tensor& x) {
  return ops::isNarrow(x) ? x.to(at::kFloat) : x;
}

at::Tensor times(const at::Tensor& matrix, const at::Tensor& x) {  // {B, o, i} {B, i}
  return at::bmm(matrix, x.unsqueeze(-1)).squeeze(-1);
}

at::Tensor geluSlope(const at::Tensor& x) {
  const at::Tensor phi = 0.5 * (1 + at::erf(x * std::numbers::sqrt2 / 2));
  return phi + x * at::exp(-0.5 * x * x) * (1 / std::sqrt(2 * std::numbers::pi));
}

// The inner model at x {B, d}: `hidden` and `before` only of an MLP.
struct Net {
  at::Tensor before, hidden, normed, rstd;
};
Net netOf(const at::Tensor& x, const std::vector<at::Tensor>& w) {
  Net net;
  at::Tensor z;
  if (w.size() == 2) {
    z = times(w[0], x) + w[1];
  } else {
    net.before = times(w[0], x) + w[1];
    net.hidden = at::gelu(net.before);
    z = times(w[2], net.hidden) + w[3];
  }
  const at::Tensor centred = z - z.mean(-1, true);
  net.rstd = at::rsqrt(centred.square().mean(-1, true) + kNormEps);
  net.normed = centred * net.rstd;
  return net;
}

// Gradient of ||f(k) - v||^2 for the fast weights: vectors whose outer products are the matrices' gradients.
struct Gradients {
  std::vector<at::Tensor> rows, columns;  // of the matrices
};
Gradients gradientsOf(const at::Tensor& k, const at::Tensor& v, const std::vector<at::Tensor>& w,
                      const at::Tensor& weight, const at::Tensor& bias) {
  const Net net = netOf(k, w);
  const at::Tensor g = 2 * (k + net.normed * weight + bias - v) * weight;
  const at::Tensor dz = net.rstd * (g - g.mean(-1, true) - net.normed * (g * net.normed).mean(-1, true));
  if (w.size() == 2) return {{dz}, {k}};
  const at::Tensor dbefore = times(w[2].transpose(1, 2), dz) * geluSlope(net.before);
  return {{dbefore, dz}, {k, net.hidden}};
}

void plainStep(TttFast& fast, const Gradients& gradients, double rate) {
  for (std::size_t i = 0; i < gradients.rows.size(); ++i) {
    at::Tensor &matrix = fast.weights[2 * i], &bias = fast.weights[2 * i + 1];
    matrix = at::baddbmm(matrix, gradients.rows[i].unsqueeze(2), gradients.columns[i].unsqueeze(1), 1, -rate);
    bias = bias - rate * gradients.rows[i];
  }
}

void adamStep(TttFast& fast, const Gradients& gradients, double rate) {
  const ops::InnerAdamStep step{rate, kBeta1, kBeta2, kAdamEps, kDecay, fast.steps};
  for (std::size_t i = 0; i < fast.weights.size(); ++i) {
    const at::Tensor column = i % 2 == 0 ? gradients.columns[i / 2] : at::Tensor();
    ops::InnerAdamState next =
        ops::innerAdam({fast.weights[i], fast.first[i], fast.second[i]}, gradients.rows[i / 2], column, step);
    fast.weights[i] = std::move(next.weight);
    fast.first[i] = std::move(next.first);
    fast.second[i] = std::move(next.second);
  }
}

// Reads tokens one after the other: learn from k and v, then answer q. All {B, c, d}.
at::Tensor readTokens(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& weight,
                      const at::Tensor& bias, const kinds::TttShape& shape, TttFast& fast) {
  std::vector<at::Tensor> answers;
  for (std::int64_t t = 0; t < q.size(1); ++t) {
    for (std::int64_t s = 0; s < shape.steps; ++s) {
      const Gradients gradients = gradientsOf(k.select(1, t), v.select(1, t), fast.weights, weight, bias);
      ++fast.steps;
      if (shape.adamw)
        adamStep(fast, gradients, shape.rate);
      else
        plainStep(fast, gradients, shape.rate);
    }
    const at::Tensor query = q.select(1, t);
    answers.push_back(query + netOf(query, fast.weights).normed * weight + bias);
  }
  return at::stack(answers, 1);
}

// Tensors of a block: q, k, v, norm weight, norm bias, then the fast weights and moments.
constexpr std::size_t kBlockInputs = 5;

variable_list flat(const TttFast& fast) {
  variable_list list = fast.weights;
  list.insert(list.end(), fast.first.begin(), fast.first.end());
  list.insert(list.end(), fast.second.begin(), fast.second.end());
  return list;
}
TttFast unflat(at::TensorList list, bool moments, std::int64_t steps) {
  const auto count = static_cast<std::ptrdiff_t>(moments ? list.size() / 3 : list.size());
  TttFast fast;
  fast.weights.assign(list.begin(), list.begin() + count);
  if (moments) {
    fast.first.assign(list.begin() + count, list.begin() + 2 * count);
    fast.second.assign(list.begin() + 2 * count, list.end());
  }
  fast.steps = steps;
  return fast;
}

// The answers, then the fast weights after the block.
variable_list readBlock(at::TensorList in, const kinds::TttShape& shape, std::int64_t steps) {
  TttFast fast = unflat(in.slice(kBlockInputs), shape.adamw, steps);
  variable_list out{readTokens(in[0], in[1], in[2], in[3], in[4], shape, fast)};
  const variable_list after = flat(fast);
  out.insert(out.end(), after.begin(), after.end());
  return out;
}

// Keeps what a block starts from and reads it again in the backward pass: memory grows with the number of blocks, not
// with the fast weights of every token.
struct Block : torch::autograd::Function<Block> {
  static variable_list forward(AutogradContext* context, at::TensorList in, std::int64_t steps, bool adamw,
                               std::int64_t stepsPerToken, double rate) {
    context->save_for_backward(in.vec());
    context->saved_data["steps"] = steps;
    context->saved_data["adamw"] = adamw;
    context->saved_data["stepsPerToken"] = stepsPerToken;
    context->saved_data["rate"] = rate;
    return readBlock(in, shapeOf(context), steps);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    variable_list in;
    for (const at::Tensor& saved : context->get_saved_variables()) in.push_back(saved.detach().requires_grad_(true));
    const at::AutoGradMode on(true);
    const variable_list all = readBlock(in, shapeOf(context), context->saved_data["steps"].toInt());
    variable_list outputs, given;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (gradients[i].defined()) {
        outputs.push_back(all[i]);
        given.push_back(gradients[i]);
      }
    variable_list result = torch::autograd::grad(outputs, in, given, false, false, true);
    result.resize(in.size() + 4);
    return result;
  }
  static kinds::TttShape shapeOf(AutogradContext* context) {
    kinds::TttShape shape;
    shape.adamw = context->saved_data["adamw"].toBool();
    shape.steps = context->saved_data["stepsPerToken"].toInt();
    shape.rate = context->saved_data["rate"].toDouble();
    return shape;
  }
};

}  // namespace

TttFast TttMixer::start(std::int64_t batch) const {
  TttFast fast;
  for (const at::Tensor& kept : m_weights.fast) {
    const at::Tensor weight = inFull(kept);
    std::vector<std::int64_t> sizes = weight.sizes().vec();
    sizes.insert(sizes.begin(), batch);
    fast.weights.push_back(weight.unsqueeze(0).expand(sizes));
    if (!m_shape.adamw) continue;
    fast.first.push_back(at::zeros(sizes, weight.options().requires_grad(false)));
    fast.second.push_back(at::zeros_like(fast.first.back()));
  }
  return fast;
}

// Sequences that start alike, or where no gradient is wanted, by the kernel that reads chunks.
bool TttMixer::readsChunks(const at::Tensor& x, bool fresh) const {
  return m_weights.fast.size() == 2 && !m_shape.adamw && (fresh || !at::GradMode::is_enabled()) &&
         ops::tttKernelsTake(inFull(x));
}

// Several steps for a token: the token is read as often and answers after the last.
at::Tensor TttMixer::readChunks(const at::Tensor& x, TttFast& fast, bool fresh) const {
  const std::vector<at::Tensor>& from = fresh ? m_weights.fast : fast.weights;
  const std::int64_t steps = m_shape.steps;
  at::Tensor views = inFull(ops::linear(x, m_weights.qkv, {}));
  if (steps > 1) views = views.repeat_interleave(steps, 1);
  const ops::TttResult result = ops::tttScan({views, inFull(m_weights.normWeight), inFull(m_weights.normBias),
                                              inFull(from[0]), inFull(from[1]), m_shape.rate, kNormEps});
  fast.weights = {result.weight, result.bias};
  fast.steps += x.size(1) * steps;
  const at::Tensor answers = steps > 1 ? result.y.slice(1, steps - 1, std::nullopt, steps) : result.y;
  return ops::linear(answers.to(x.scalar_type()), m_weights.out, {});
}

at::Tensor TttMixer::readSums(const std::vector<at::Tensor>& views, TttFast& fast) const {
  const TttBlock block{
      views[0],      views[1],     views[2], inFull(m_weights.normWeight), inFull(m_weights.normBias), fast.weights,
      m_shape.steps, m_shape.rate, kNormEps};
  TttBlockResult result = readTttBlock(block);
  fast.weights = std::move(result.weights);
  fast.steps += views[0].size(1) * m_shape.steps;
  return result.answers;
}

at::Tensor TttMixer::read(const at::Tensor& x, TttFast& fast) const {
  const std::vector<std::int64_t> parts(3, x.size(2));
  const variable_list views = inFull(ops::linear(x, m_weights.qkv, {}, parts)).chunk(3, -1);
  const std::int64_t time = x.size(1), block = kinds::tttBlock(m_shape, time);
  std::vector<at::Tensor> answers;
  for (std::int64_t first = 0; first < time; first += block) {
    const std::int64_t count = std::min(block, time - first);
    variable_list in;
    for (const at::Tensor& view : views) in.push_back(view.narrow(1, first, count));
    if (m_shape.sums() && !ops::inPlainOps()) {
      answers.push_back(readSums(in, fast));
      continue;
    }
    in.insert(in.end(), {inFull(m_weights.normWeight), inFull(m_weights.normBias)});
    const variable_list state = flat(fast);
    in.insert(in.end(), state.begin(), state.end());
    const variable_list out = at::GradMode::is_enabled() ? Block::apply(at::TensorList(in), fast.steps, m_shape.adamw,
                                                                        m_shape.steps, m_shape.rate)
                                                         : readBlock(in, m_shape, fast.steps);
    answers.push_back(out[0]);
    fast = unflat(at::TensorList(out).slice(1), m_shape.adamw, fast.steps + count * m_shape.steps);
  }
  return ops::linear(at::cat(answers, 1).to(x.scalar_type()), m_weights.out, {});
}

void TttMixer::keepLearned(const TttFast& fast) const {
  m_learned.clear();
  for (const at::Tensor& weight : fast.weights) m_learned.push_back(weight.detach().select(0, -1).clone());
}

// The start changes only when the step that used it is over: a step may read it several times (a layer computed again
// for its gradients, rows of a branch), and the backward pass still needs it.
void TttMixer::stepDone() {
  const at::NoGradGuard off;
  for (std::size_t i = 0; i < m_learned.size(); ++i) m_weights.fast[i].detach().copy_(m_learned[i]);
  m_learned.clear();
}

at::Tensor TttMixer::forward(const at::Tensor& x, const ForwardContext& context) const {
  TttFast fast = start(x.size(0));
  const at::Tensor y = readsChunks(x, true) ? readChunks(x, fast, true) : read(x, fast);
  if (m_shape.writeBack && context.training) keepLearned(fast);
  return y;
}

std::unique_ptr<MixerState> TttMixer::newState(std::int64_t batch, std::int64_t) const {
  const at::NoGradGuard off;
  auto state = std::make_unique<TttState>();
  state->fast = start(batch);
  for (at::Tensor& weight : state->fast.weights) weight = weight.clone();
  return state;
}

at::Tensor TttMixer::advance(const at::Tensor& x, MixerState& generic) const {
  const at::NoGradGuard off;
  TttFast& fast = dynamic_cast<TttState&>(generic).fast;
  return readsChunks(x, false) ? readChunks(x, fast, false) : read(x, fast);
}

}  // namespace eulerstack::runtime
