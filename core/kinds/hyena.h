// The Hyena operator: Poli et al. 2023, section 3.
#pragma once
#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& hyenaKind();

// The sizes of a hyena mixer. All in numbers.
struct HyenaShape {
  std::int64_t depth = 2;  // long convolutions and gates, the order N of the paper
  std::int64_t filterHidden = 64;
  double decay = 0;  // of the window exp(-decay * lag / max_seq_len)
};
HyenaShape hyenaShape(const schema::KindInstance& mixer);

inline constexpr std::int64_t kHyenaShortKernel = 3;
// What the filters know of a lag t, with s = t / max_seq_len: s, cos and sin of 2 pi k s for k = 1 .. kHyenaBands.
inline constexpr std::int64_t kHyenaBands = 8;
inline constexpr std::int64_t kHyenaFeatures = 2 * kHyenaBands + 1;
// The sines of the filters are sin(kHyenaFrequency * x): high frequencies from small weights (appendix D.1).
inline constexpr double kHyenaFrequency = 14;
// Points of the transforms that convolve `sequence` tokens without wrapping round: a power of two.
std::int64_t hyenaPoints(std::int64_t sequence);

}  // namespace eulerstack::kinds
