// Several residual streams: hyper-connections (Zhu et al. 2024, section 2; Xie et al. 2025, mHC, section 4).
//
// Between such layers a stream's x is {B, T, n, d}. Other layers, the final norm and whatever else reads a stream get
// the mean of the n (see settled()).
#pragma once
#include "core/kinds/residual_hyper.h"
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

// Of one part; n streams, see core/kinds/residual_hyper.cpp for the shapes.
struct HyperMap {
  at::Tensor map, alpha, read, write;
  at::Tensor mix;            // birkhoff, unconstrained
  at::Tensor mixOut, mixIn;  // learned_lowrank
};
struct HyperParts {
  kinds::HyperShape shape;
  HyperMap mixer, ffn;  // ffn.map undefined: no feed-forward part
};

at::Tensor collapsed(const at::Tensor& x);                       // {B, T, d}: the mean of the streams
at::Tensor expanded(const at::Tensor& x, std::int64_t streams);  // {B, T, n, d}: copies, or x itself
Stream hyperResidual(Stream stream, const LayerParts& parts, const ForwardContext& context, MixerState* state);

}  // namespace eulerstack::runtime
