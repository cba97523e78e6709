// Selective state spaces: mamba1 (Gu & Dao 2023) and mamba2 (Dao & Gu 2024) behind one kind. Tensor names and shapes
// are those of the published checkpoints.
#pragma once
#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& mambaKind();

// The sizes a mamba mixer has on a stream of some width. All in numbers.
struct MambaShape {
  bool second = true;          // mamba2
  std::int64_t inner = 1;      // expand * width
  std::int64_t state = 64;     // d_state
  std::int64_t kernel = 4;     // d_conv
  std::int64_t convWidth = 1;  // channels of the convolution: inner, or inner + 2 groups state (mamba2)
  std::int64_t dtRank = 1;     // mamba1
  bool innerNorms = false;     // mamba1: RMS norms on dt, B and C (Jamba)
  std::int64_t headDim = 64;   // mamba2
  std::int64_t heads = 1;      // mamba2: inner / headDim
  std::int64_t groups = 1;     // mamba2: heads / groups share one B and C
  bool convBias = true;
  bool projBias = false;
  double eps = 1e-5;  // of the gated norm (mamba2) or the inner norms (mamba1)
};
MambaShape mambaShape(const schema::KindInstance& mixer, std::int64_t width);

// Tokens that the matrix form of mamba2 and of retnet take at once; counted and computed alike.
inline constexpr std::int64_t kSsdChunk = 64;

}  // namespace eulerstack::kinds
