// For a step e with key k, value v, and everything before it: a = W1 k + b1, h = gelu(a), z = W2 h + b2,
// n = (z - mean) / deviation, g the gradient for n, dz for z, u = W2^T dz, da = u gelu'(a); then W1 -= rate da k^T,
// W2 -= rate dz h^T, and the biases likewise. The backward pass follows the steps from the last to the first with the
// gradients M1, M2 for the weights after a step, which are sums of outer products over the steps that follow.
// "slope of x" below: the gradient of the loss for x.
#include "core/runtime/modules/ttt_steps.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <cmath>
#include <numbers>

namespace eulerstack::runtime {
namespace {

using at::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::size_t kInputs = 9;

Tensor product(const Tensor& a, const Tensor& b) {  // {B, n, i} {B, j, i} -> {B, n, j}
  return at::bmm(a, b.transpose(1, 2));
}
// start {B, i, j} and the outer products of all rows of pairs {B, n, i}, {B, n, j}.
Tensor outerSum(const Tensor& start, std::initializer_list<std::pair<Tensor, Tensor>> pairs) {
  Tensor sum = start;
  for (const auto& [a, b] : pairs) sum = at::baddbmm(sum, a.transpose(1, 2), b);
  return sum;
}
Tensor row(const Tensor& rows, std::int64_t e) {
  return rows.narrow(1, e, 1);
}
Tensor sumsOfRows(const Tensor& rows) {  // {B, n, i} -> {i}
  return rows.sum(at::IntArrayRef({0, 1}));
}

struct Normed {
  Tensor value, mean, rstd;
};
Normed normedOf(const Tensor& z, double eps) {
  auto [value, mean, rstd] = at::native_layer_norm(z, {z.size(-1)}, {}, {}, eps);
  return {value, mean, rstd};
}
// Slope of z from that of its normed value.
Tensor throughNorm(const Tensor& slope, const Tensor& z, const Normed& norm) {
  return std::get<0>(
      at::native_layer_norm_backward(slope, z, {z.size(-1)}, norm.mean, norm.rstd, {}, {}, {true, false, false}));
}

// d (gelu'(x)) / dx.
Tensor geluCurvature(const Tensor& x) {
  const Tensor square = x * x;
  return at::exp(-0.5 * square) * (2 - square) * (1 / std::sqrt(2 * std::numbers::pi));
}

// What a block is given, by name, with a row for every step.
struct Given {
  explicit Given(at::TensorList in, std::int64_t stepsOfToken, double rateOfStep, double epsOfNorm)
      : q(in[0]),
        k(in[1]),
        v(in[2]),
        weight(in[3]),
        bias(in[4]),
        w1(in[5]),
        b1(in[6]),
        w2(in[7]),
        b2(in[8]),
        perToken(stepsOfToken),
        steps(stepsOfToken * in[0].size(1)),
        rate(rateOfStep),
        eps(epsOfNorm) {
    keys = perToken == 1 ? k : k.repeat_interleave(perToken, 1);
    missed = k + bias - v;
    if (perToken > 1) missed = missed.repeat_interleave(perToken, 1);
    // Whether the answer to token t has seen step e.
    const auto integers = q.options().dtype(at::kLong).requires_grad(false);
    const Tensor tokenOf = at::arange(steps, integers).floor_divide(perToken);
    seen = tokenOf.unsqueeze(0).le(at::arange(q.size(1), integers).unsqueeze(1)).to(q.scalar_type());
  }
  Tensor firstRows(const Tensor& x) const { return at::baddbmm(b1.unsqueeze(1), x, w1.transpose(1, 2)); }
  Tensor secondRows(const Tensor& x) const { return at::baddbmm(b2.unsqueeze(1), x, w2.transpose(1, 2)); }
  Tensor perTokenSum(const Tensor& rows) const {
    return perToken == 1 ? rows : rows.view({rows.size(0), -1, perToken, rows.size(2)}).sum(2);
  }

  Tensor q, k, v, weight, bias, w1, b1, w2, b2;
  Tensor keys, missed;  // {B, E, d}: key, and k + bias - v
  Tensor seen;          // {c, E}
  std::int64_t perToken, steps;
  double rate, eps;
};

// What the steps of a block computed: {B, E, ...}.
struct Steps {
  Tensor a, z, dz, u;
};

Steps takeSteps(const Given& in) {
  Steps s;
  s.a = in.firstRows(in.keys);
  s.u = at::empty_like(s.a);
  s.z = at::empty_like(in.missed);
  s.dz = at::empty_like(s.z);
  const Tensor h = at::empty_like(s.a), da = at::empty_like(s.a);
  const Tensor alike = product(in.keys, in.keys).add_(1);
  const Tensor slopes = 2 * in.weight * in.missed, curve = 2 * in.weight.square();
  for (std::int64_t e = 0; e < in.steps; ++e) {
    Tensor a = row(s.a, e), z = row(s.z, e), u = row(s.u, e);
    if (e > 0) a.baddbmm_(row(alike, e).narrow(2, 0, e), da.narrow(1, 0, e), 1, -in.rate);
    const Tensor ours = at::gelu(a), before = h.narrow(1, 0, e), dzBefore = s.dz.narrow(1, 0, e);
    row(h, e).copy_(ours);
    z.copy_(in.secondRows(ours));
    if (e > 0) z.baddbmm_(product(ours, before).add_(1), dzBefore, 1, -in.rate);
    const Normed norm = normedOf(z, in.eps);
    const Tensor dz = throughNorm(at::addcmul(row(slopes, e), norm.value, curve), z, norm);
    row(s.dz, e).copy_(dz);
    u.copy_(at::bmm(dz, in.w2));
    if (e > 0) u.baddbmm_(product(dz, dzBefore), before, 1, -in.rate);
    row(da, e).copy_(at::gelu_backward(u, a));
  }
  return s;
}

// What follows from the steps, all at once.
struct Derived {
  Derived(const Given& in, const Steps& s)
      : h(at::gelu(s.a)), da(at::gelu_backward(s.u, s.a)), keysOfQueries(product(in.q, in.keys).add_(1).mul_(in.seen)) {
    a = in.firstRows(in.q).baddbmm_(keysOfQueries, da, 1, -in.rate);
    hidden = at::gelu(a);
    hiddenOfQueries = product(hidden, h).add_(1).mul_(in.seen);
    z = in.secondRows(hidden).baddbmm_(hiddenOfQueries, s.dz, 1, -in.rate);
    norm = normedOf(z, in.eps);
  }
  Tensor h, da;                           // of the steps
  Tensor a, hidden, z;                    // of the answers {B, c, ...}
  Tensor keysOfQueries, hiddenOfQueries;  // {B, c, E}: products, plus one for the bias, of what an answer has seen
  Normed norm;
};

variable_list results(const Given& in, const Steps& s) {
  const Derived d(in, s);
  return {in.q + at::addcmul(in.bias, d.norm.value, in.weight),
          at::baddbmm(in.w1, d.da.transpose(1, 2), in.keys, 1, -in.rate), in.b1 - in.rate * d.da.sum(1),
          at::baddbmm(in.w2, s.dz.transpose(1, 2), d.h, 1, -in.rate), in.b2 - in.rate * s.dz.sum(1)};
}

// Slopes of what a step computed, from that of dz, the gradient for z: through dz = rstd (g - mean g - n mean(g n)),
// g = 2 w (k + bias - v + n w).
struct StepSlopes {
  Tensor g, z;
};
StepSlopes throughGradient(const Tensor& slope, const Tensor& g, const Tensor& n, const Tensor& rstd,
                           const Tensor& curve) {
  const auto width = static_cast<double>(n.size(-1));
  const Tensor p = slope * rstd;
  const Tensor pn = (p * n).sum(-1, true) / width, gn = (g * n).sum(-1, true) / width;
  StepSlopes out;
  out.g = p - p.mean(-1, true) - n * pn;
  const Tensor slopeOfN = out.g * curve - p * gn - g * pn;
  // rstd scales all of dz: its own slope is that of dz along dz, over rstd; both ways of z to the loss end in n.
  const Tensor dz = rstd * (g - g.mean(-1, true) - n * gn);
  const Tensor along = ((slope * dz).sum(-1, true) + (slopeOfN * n).sum(-1, true)) / width;
  const Tensor centred = rstd * (slopeOfN - n * along);
  out.z = centred - centred.mean(-1, true);
  return out;
}

// The backward pass of a block. `m1` to `c2`: slopes of the weights after it.
class Backward {
 public:
  Backward(const Given& in, const Steps& s, const variable_list& slopes)
      : m_in(in),
        m_s(s),
        m_d(in, s),
        m_answers(slopes[0]),
        m_m1(slopes[1]),
        m_c1(slopes[2]),
        m_m2(slopes[3]),
        m_c2(slopes[4]) {}

  variable_list run() {
    answers();
    steps();
    const Tensor doubled = 2 * m_in.weight * m_slopeOfG;
    const Tensor missed = m_in.missed + m_norm.value * m_in.weight;
    const Tensor weight =
        sumsOfRows(2 * m_slopeOfG * (missed + m_norm.value * m_in.weight)) + sumsOfRows(m_answers * m_d.norm.value);
    return {m_slopeOfQ,
            m_in.perTokenSum(keys().add_(doubled)),
            m_in.perTokenSum(doubled).neg(),
            weight,
            sumsOfRows(doubled) + sumsOfRows(m_answers),
            outerSum(m_m1, {{m_slopeOfA, m_in.keys}, {m_queryA, m_in.q}}),
            m_c1 + m_slopeOfA.sum(1) + m_queryA.sum(1),
            outerSum(m_m2, {{m_slopeOfZ, m_d.h}, {m_s.dz, m_slopeOfU}, {m_queryZ, m_d.hidden}}),
            m_c2 + m_slopeOfZ.sum(1) + m_queryZ.sum(1)};
  }

 private:
  void answers() {
    m_queryZ = throughNorm((m_answers * m_in.weight).contiguous(), m_d.z, m_d.norm);
    m_queryDz = product(m_queryZ, m_s.dz).mul_(m_in.seen);
    const Tensor hidden = at::bmm(m_queryZ, m_in.w2).baddbmm_(m_queryDz, m_d.h, 1, -m_in.rate);
    m_queryA = at::gelu_backward(hidden, m_d.a);
    m_queryDa = product(m_queryA, m_d.da).mul_(m_in.seen);
    m_slopeOfQ = (m_answers + at::bmm(m_queryA, m_in.w1)).baddbmm_(m_queryDa, m_in.keys, 1, -m_in.rate);
  }

  void steps() {
    m_norm = normedOf(m_s.z, m_in.eps);
    m_curve = 2 * m_in.weight.square();
    m_g = at::addcmul(2 * m_in.weight * m_in.missed, m_norm.value, m_curve);
    m_bend = m_s.u * geluCurvature(m_s.a);
    m_alikeKeys = product(m_in.keys, m_in.keys).add_(1);
    m_alikeHidden = product(m_d.h, m_d.h).add_(1);
    m_alikeDz = product(m_s.dz, m_s.dz);
    // What the end and the answers bring to M1 k + its bias, M2 h + its bias, and M2^T dz.
    m_m1k = at::baddbmm(m_c1.unsqueeze(1), m_in.keys, m_m1.transpose(1, 2))
                .baddbmm_(m_d.keysOfQueries.transpose(1, 2), m_queryA);
    m_m2h = at::baddbmm(m_c2.unsqueeze(1), m_d.h, m_m2.transpose(1, 2))
                .baddbmm_(m_d.hiddenOfQueries.transpose(1, 2), m_queryZ);
    m_m2dz = at::bmm(m_s.dz, m_m2).baddbmm_(m_queryDz.transpose(1, 2), m_d.hidden);
    m_slopeOfA = at::empty_like(m_s.a);
    m_slopeOfU = at::empty_like(m_s.a);
    m_slopeOfZ = at::empty_like(m_s.z);
    m_slopeOfG = at::empty_like(m_s.z);
    for (std::int64_t e = m_in.steps - 1; e >= 0; --e) step(e);
  }

  void step(std::int64_t e) {
    const std::int64_t later = m_in.steps - 1 - e;
    const auto after = [&](const Tensor& rows) { return rows.narrow(1, e + 1, later); };
    const auto before = [&](const Tensor& rows) { return rows.narrow(1, 0, e); };
    const auto alike = [&](const Tensor& pairs) { return row(pairs, e).narrow(2, e + 1, later); };
    const Tensor a = row(m_s.a, e), h = row(m_d.h, e), dz = row(m_s.dz, e);
    Tensor m1k = row(m_m1k, e), m2h = row(m_m2h, e), m2dz = row(m_m2dz, e);
    if (later > 0) m1k.baddbmm_(alike(m_alikeKeys), after(m_slopeOfA));
    const Tensor slopeOfDa = m1k * -m_in.rate;
    const Tensor slopeOfU = at::gelu_backward(slopeOfDa, a);
    row(m_slopeOfU, e).copy_(slopeOfU);
    if (later > 0) {
      m2h.baddbmm_(alike(m_alikeHidden), after(m_slopeOfZ));
      m2h.baddbmm_(product(h, after(m_slopeOfU)), after(m_s.dz));
    }
    Tensor slopeOfDz = at::bmm(slopeOfU, m_in.w2.transpose(1, 2)).sub_(m2h, m_in.rate);
    if (e > 0) slopeOfDz.baddbmm_(product(slopeOfU, before(m_d.h)), before(m_s.dz), 1, -m_in.rate);
    const StepSlopes slopes =
        throughGradient(slopeOfDz, row(m_g, e), row(m_norm.value, e), row(m_norm.rstd, e), m_curve);
    row(m_slopeOfG, e).copy_(slopes.g);
    row(m_slopeOfZ, e).copy_(slopes.z);
    if (later > 0) {
      m2dz.baddbmm_(product(dz, after(m_slopeOfZ)), after(m_d.h));
      m2dz.baddbmm_(alike(m_alikeDz), after(m_slopeOfU));
    }
    Tensor slopeOfH = at::bmm(slopes.z, m_in.w2).sub_(m2dz, m_in.rate);
    if (e > 0) slopeOfH.baddbmm_(product(slopes.z, before(m_s.dz)), before(m_d.h), 1, -m_in.rate);
    row(m_slopeOfA, e).copy_(at::gelu_backward(slopeOfH, a).addcmul_(slopeOfDa, row(m_bend, e)));
  }

  // Of the steps, but for what g brings: W1^T of the slope of a, and the updates' own -rate M1^T da.
  Tensor keys() const {
    const Tensor pairs = product(m_slopeOfA, m_d.da).tril_(-1);
    Tensor sum = at::bmm(m_slopeOfA, m_in.w1);
    sum.baddbmm_(pairs + pairs.transpose(1, 2), m_in.keys, 1, -m_in.rate);
    sum.baddbmm_(m_d.da, m_m1, 1, -m_in.rate);
    return sum.baddbmm_(m_queryDa.transpose(1, 2), m_in.q, 1, -m_in.rate);
  }

  const Given& m_in;
  const Steps& m_s;
  const Derived m_d;
  const Tensor m_answers, m_m1, m_c1, m_m2, m_c2;
  Tensor m_queryZ, m_queryA, m_slopeOfQ;  // slopes of what the answers computed
  Tensor m_queryDz, m_queryDa;            // {B, c, E}: their products with dz and da of what an answer has seen
  Normed m_norm;
  Tensor m_g, m_curve, m_bend;                   // bend: u gelu''(a)
  Tensor m_alikeKeys, m_alikeHidden, m_alikeDz;  // {B, E, E}
  Tensor m_m1k, m_m2h, m_m2dz;                   // {B, E, ...}
  Tensor m_slopeOfA, m_slopeOfU, m_slopeOfZ, m_slopeOfG;
};

struct Block : torch::autograd::Function<Block> {
  static variable_list forward(AutogradContext* context, at::TensorList in, std::int64_t steps, double rate,
                               double eps) {
    const Given given(in, steps, rate, eps);
    const Steps taken = takeSteps(given);
    variable_list kept = in.vec();
    kept.insert(kept.end(), {taken.a, taken.z, taken.dz, taken.u});
    context->save_for_backward(kept);
    context->saved_data["steps"] = steps;
    context->saved_data["rate"] = rate;
    context->saved_data["eps"] = eps;
    return results(given, taken);
  }
  static variable_list backward(AutogradContext* context, const variable_list& slopes) {
    const variable_list kept = context->get_saved_variables();
    const Given given(at::TensorList(kept).slice(0, kInputs), context->saved_data["steps"].toInt(),
                      context->saved_data["rate"].toDouble(), context->saved_data["eps"].toDouble());
    const Steps taken{kept[kInputs], kept[kInputs + 1], kept[kInputs + 2], kept[kInputs + 3]};
    variable_list result = Backward(given, taken, slopes).run();
    result.resize(kInputs + 3);
    return result;
  }
};

}  // namespace

TttBlockResult readTttBlock(const TttBlock& block) {
  variable_list in = {block.q, block.k, block.v, block.normWeight, block.normBias};
  in.insert(in.end(), block.weights.begin(), block.weights.end());
  variable_list out;
  if (at::GradMode::is_enabled()) {
    out = Block::apply(at::TensorList(in), block.steps, block.rate, block.eps);
  } else {
    const Given given(in, block.steps, block.rate, block.eps);
    out = results(given, takeSteps(given));
  }
  return {out[0], {out.begin() + 1, out.end()}};
}

}  // namespace eulerstack::runtime
