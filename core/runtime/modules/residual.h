// The residual forms of core/kinds/residual_*.
#pragma once
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

// pre: x += s Mix(N1 x); x += s FFN(N2 x). post: x = N1(x + s Mix(x)); x = N2(x + s FFN(x)). Xiong et al. 2020,
// figure 1.
Stream sequentialResidual(Stream stream, const LayerParts& parts, const ForwardContext& context, MixerState* state);
// pre: x += s (Mix(N1 x) + FFN(N2 x)). post: x = N1(x + s Mix(x) ...), see residual.cpp. Chowdhery et al. 2022,
// section 2.
Stream parallelResidual(Stream stream, const LayerParts& parts, const ForwardContext& context, MixerState* state);

// Mixer and feed-forward part with the layer's dropout.
at::Tensor mixed(const at::Tensor& x, const LayerParts& parts, const ForwardContext& context, MixerState* state);
at::Tensor fed(const at::Tensor& x, const LayerParts& parts, const ForwardContext& context);

}  // namespace eulerstack::runtime
