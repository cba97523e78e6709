#include <ATen/CPUGeneratorImpl.h>

#include "core/runtime/ops/common.h"

namespace eulerstack::runtime::ops {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

at::Tensor masked(const at::Tensor& x, double share, std::uint64_t seed) {
  at::Tensor out = at::empty_like(x);
  dispatch(x, [&]<class T>() {
    const std::int64_t count = x.numel();
    forPieces(count, sharedPieces(count, 4096), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
      kernels::kernels<T>().dropout(pointer<T>(x), pointer<T>(out), static_cast<T>(share), seed, begin, end);
    });
  });
  return out;
}

struct Dropout : torch::autograd::Function<Dropout> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, double share, std::int64_t seed) {
    context->saved_data["share"] = share;
    context->saved_data["seed"] = seed;
    return masked(x, share, static_cast<std::uint64_t>(seed));
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    return {masked(gradients[0].contiguous(), context->saved_data["share"].toDouble(),
                   static_cast<std::uint64_t>(context->saved_data["seed"].toInt())),
            {},
            {}};
  }
};

}  // namespace

// Elsewhere the mask is ATen's, drawn by a CPU generator of this seed: the same on every device.
at::Tensor plainDropout(const at::Tensor& x, double share, std::uint64_t seed) {
  if (share <= 0) return x;
  const at::Generator generator = at::detail::createCPUGenerator(seed);
  const at::Tensor kept = at::rand(x.sizes(), generator, at::TensorOptions().dtype(at::kFloat)) >= share;
  return x * kept.to(x.device(), x.scalar_type()) / std::max(1 - share, 1e-30);
}

at::Tensor dropout(const at::Tensor& x, double share, std::uint64_t seed) {
  if (share <= 0) return x;
  if (!usesKernels(x)) return plainDropout(x, share, seed);
  return Dropout::apply(x.contiguous(), share, static_cast<std::int64_t>(seed));
}

}  // namespace eulerstack::runtime::ops
