#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kBlockNumbers = 1 << 21;  // logits that exist at one time: 8 MiB in float32
constexpr std::int64_t kSmallestBlock = 32;
constexpr std::int64_t kIgnored = -100;

struct LossResult {
  double sum = 0;
  at::Tensor dx, dweight, dbias;
};

struct Wanted {
  bool dx = false, dweight = false, dbias = false;
  bool any() const { return dx || dweight || dbias; }
};

// Sum of the losses; with gradients also those of the mean.
LossResult lossOf(const at::Tensor& x, const OutputHead& head, const at::Tensor& labels, double weightOfRow,
                  Wanted wanted) {
  const at::Tensor& weight = head.weight;
  const std::int64_t rows = x.size(0), vocabulary = weight.size(0);
  const std::int64_t block = std::max(kSmallestBlock, kBlockNumbers / std::max<std::int64_t>(1, vocabulary));
  LossResult result;
  if (wanted.dx) result.dx = at::empty_like(x);
  if (wanted.dweight) result.dweight = at::empty_like(weight);
  if (wanted.dbias) result.dbias = at::zeros({vocabulary}, weight.options().requires_grad(false));
  const at::Tensor losses = at::zeros({rows}, at::kDouble);
  for (std::int64_t first = 0; first < rows; first += block) {
    const std::int64_t count = std::min(block, rows - first);
    const at::Tensor part = x.narrow(0, first, count);
    const at::Tensor logits = timesTransposed(part, weight, head.bias);
    dispatch(x, [&]<class T>() {
      forPieces(count, sharedPieces(count, 4), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row)
          losses.data_ptr<double>()[first + row] = kernels::kernels<T>().crossEntropy(
              pointer<T>(logits) + row * vocabulary, vocabulary, labels.data_ptr<std::int64_t>()[first + row],
              static_cast<T>(head.softcap), static_cast<T>(weightOfRow), wanted.any());
      });
    });
    if (wanted.dx) {
      at::Tensor dx = result.dx.narrow(0, first, count);
      timesInto(dx, logits, weight);
    }
    if (wanted.dweight) addOuter(result.dweight, logits, part, first > 0);
    if (wanted.dbias) result.dbias.add_(logits.sum(0));
  }
  const double* loss = losses.data_ptr<double>();
  for (std::int64_t i = 0; i < rows; ++i) result.sum += loss[i];
  return result;
}

struct LinearCrossEntropy : torch::autograd::Function<LinearCrossEntropy> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                            const MaybeTensor& maybeBias, const at::Tensor& labels, double softcap, bool gradients) {
    const std::int64_t counted = labels.ne(kIgnored).sum().item<std::int64_t>();
    const double weightOfRow = counted > 0 ? 1.0 / static_cast<double>(counted) : 0;
    const at::Tensor bias = orUndefined(maybeBias);
    const LossResult result = lossOf(x, {weight, bias, softcap}, labels, weightOfRow,
                                     {gradients && x.requires_grad(), gradients && weight.requires_grad(),
                                      gradients && bias.defined() && bias.requires_grad()});
    context->save_for_backward({result.dx, weight, bias});
    context->saved_data["dweight"] = result.dweight.defined() ? c10::IValue(result.dweight) : c10::IValue();
    context->saved_data["dbias"] = result.dbias.defined() ? c10::IValue(result.dbias) : c10::IValue();
    return at::full({}, result.sum * weightOfRow, x.options().requires_grad(false));
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const variable_list saved = context->get_saved_variables();
    const double factor = gradients[0].item<double>();
    at::Tensor dx = saved[0];
    if (dx.defined() && factor != 1) dx = dx * factor;
    GradientSink weight(saved[1]), bias(saved[2]);
    if (weight.wanted()) weight.target().add_(context->saved_data["dweight"].toTensor(), factor);
    if (bias.wanted()) bias.target().add_(context->saved_data["dbias"].toTensor(), factor);
    context->saved_data.clear();
    return {dx, weight.forAutograd(), bias.forAutograd(), {}, {}, {}};
  }
};

}  // namespace

at::Tensor softcapped(const at::Tensor& logits, double softcap) {
  return softcap > 0 ? at::tanh(logits / softcap) * softcap : logits;
}

at::Tensor linearCrossEntropy(const at::Tensor& x, const OutputHead& head, const at::Tensor& labels) {
  if (usesKernels(x))
    return LinearCrossEntropy::apply(asRows(x), head.weight, maybe(head.bias), labels.contiguous(), head.softcap,
                                     at::GradMode::is_enabled());
  const at::Tensor logits = softcapped(at::linear(asRows(x), head.weight, maybe(head.bias)), head.softcap);
  return at::cross_entropy_loss(logits.to(at::promote_types(logits.scalar_type(), at::kFloat)), labels);
}

}  // namespace eulerstack::runtime::ops
