#include "core/runtime/ops/vector_math.h"

#include <ATen/ATen.h>

#include <mutex>

namespace eulerstack::runtime::ops {

void settleVectorMath() {
  static std::once_flag once;
  std::call_once(once, [] {
    const at::NoGradGuard off;
    for (const at::ScalarType type : {at::kFloat, at::kDouble}) {
      const at::Tensor one = at::ones({1}, type);
      for (const auto function :
           {at::exp, at::expm1, at::log, at::log1p, at::sin, at::cos, at::tanh, at::sqrt, at::erf})
        static_cast<void>(function(one));
    }
  });
}

}  // namespace eulerstack::runtime::ops
