// Residual connection: several streams (hyper-connections).
#pragma once
#include "core/ir/model_ir.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& hyperResidualKind();

enum class HyperMixing : std::uint8_t { Birkhoff, Unconstrained, LowRank };
struct HyperShape {
  std::int64_t streams = 1;  // n
  std::int64_t rank = 1;     // of LowRank: max(1, n / 2)
  HyperMixing mixing = HyperMixing::Birkhoff;
  std::int64_t iterations = 3;  // of Sinkhorn-Knopp, rows then columns each
  double scaling = 1;
  std::int64_t mixNumbers() const { return mixing == HyperMixing::LowRank ? 2 * streams * rank : streams * streams; }
};
HyperShape hyperShape(const schema::KindInstance& residual);

}  // namespace eulerstack::kinds
