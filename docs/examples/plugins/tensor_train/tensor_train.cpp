// Weights as tensor trains: Novikov et al. 2015, section 4. A matrix of m0 m1 m2 rows and n0 n1 n2 columns is
//   W[(i0 i1 i2), (j0 j1 j2)] = sum over a, b of G0[i0, j0, a] G1[a, i1, j1, b] G2[b, i2, j2]
// and is never built: x meets one core after the other. The sizes of the cores come from the description.
// Legend: N rows of x; m, n parts of the output and input width; p, q ranks.
#include <ATen/ATen.h>

#include "eulerstack/plugin.h"

namespace {

constexpr const char* kDescription =
#include "description.inc"
    ;

class TensorTrain : public eulerstack::plugin::LinearForm {
 public:
  TensorTrain(const eulerstack::plugin::Place& place, std::int64_t out)
      : m_first(place.tensor("core0")), m_middle(place.tensor("core1")), m_last(place.tensor("core2")), m_out(out) {}

  at::Tensor apply(const at::Tensor& x) const override {
    const std::int64_t m0 = m_first.size(0), n0 = m_first.size(1), p = m_first.size(2);
    const std::int64_t m1 = m_middle.size(1), n1 = m_middle.size(2), q = m_middle.size(3);
    const std::int64_t m2 = m_last.size(1), n2 = m_last.size(2);
    std::vector<std::int64_t> sizes = x.sizes().vec();
    sizes.back() = m_out;
    // {N n0 n1, n2} x {n2, q m2}
    at::Tensor t = at::matmul(x.reshape({-1, n2}), m_last.permute({2, 0, 1}).reshape({n2, q * m2}));
    // {N, n0, m2 | n1, q} x {n1 q, p m1}
    t = t.view({-1, n0, n1, q, m2}).permute({0, 1, 4, 2, 3}).reshape({-1, n1 * q});
    t = at::matmul(t, m_middle.permute({2, 3, 0, 1}).reshape({n1 * q, p * m1}));
    // {N, m2, m1 | n0, p} x {n0 p, m0}
    t = t.view({-1, n0, m2, p, m1}).permute({0, 2, 4, 1, 3}).reshape({-1, n0 * p});
    t = at::matmul(t, m_first.permute({1, 2, 0}).reshape({n0 * p, m0}));
    return t.view({-1, m2, m1, m0}).permute({0, 3, 2, 1}).reshape(sizes);
  }

 private:
  at::Tensor m_first, m_middle, m_last;  // {m0, n0, p}, {p, m1, n1, q}, {q, m2, n2}
  std::int64_t m_out;
};

void registerBuilders(eulerstack::plugin::Builders& builders) {
  builders.weightForm("vendor.tensor.weight_form", "tt",
                      [](const eulerstack::plugin::Place& place, std::int64_t,
                         std::int64_t out) -> std::unique_ptr<eulerstack::plugin::LinearForm> {
                        return std::make_unique<TensorTrain>(place, out);
                      });
}

}  // namespace

EULERSTACK_PLUGIN(kDescription, registerBuilders)
