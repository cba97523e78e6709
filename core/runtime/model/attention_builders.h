// Builders of attention, its norms and positions. Private to core/runtime/model.
#pragma once
#include "core/runtime/model/builders.h"

namespace eulerstack::runtime {

std::unique_ptr<Mixer> buildAttention(const schema::KindInstance& mixer, const PartPlace& place);
// A norm without weights has ones and, of layernorm, zeros that are not trained.
ops::NormWeights buildRmsNorm(const schema::KindInstance& norm, ParameterStore& store, const std::string& prefix);
ops::NormWeights buildLayerNorm(const schema::KindInstance& norm, ParameterStore& store, const std::string& prefix);
// The table for `size` numbers of a head with the model's scaling; theta 0: the model's.
std::shared_ptr<const RopeTable> ropeTable(const PartPlace& place, std::int64_t size, double theta = 0);

}  // namespace eulerstack::runtime
