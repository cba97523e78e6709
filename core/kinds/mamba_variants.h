// What differs between the variants of core/kinds/mamba.h. Private to core/kinds.
#pragma once
#include "core/kinds/mamba.h"

namespace eulerstack::kinds {

schema::TensorList mamba1Tensors(const MambaShape& shape, std::int64_t width);
Flops mamba1Flops(const MambaShape& shape, std::int64_t width);
std::int64_t mamba1Activations(const MambaShape& shape, std::int64_t width);
std::int64_t mamba1State(const MambaShape& shape);  // numbers

schema::TensorList mamba2Tensors(const MambaShape& shape, std::int64_t width);
Flops mamba2Flops(const MambaShape& shape, std::int64_t width, const schema::FlopsQuery& query);
std::int64_t mamba2Activations(const MambaShape& shape, std::int64_t width);
std::int64_t mamba2State(const MambaShape& shape);

// What both share: the depthwise convolution, and its work for one token with the bias and SiLU after it.
void addConvolution(schema::TensorList& list, const char* name, std::int64_t channels, std::int64_t kernel, bool bias);
Flops convolutionFlops(std::int64_t channels, std::int64_t kernel, bool bias);

}  // namespace eulerstack::kinds
