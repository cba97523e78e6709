// Kind id -> what LibTorch builds for it: the second half of the descriptor in core/kinds, under the same id.
// One explicit list (builders.cpp); a test walks every registered kind.
#pragma once
#include "core/ir/model_ir.h"
#include "core/kinds/compression.h"
#include "core/runtime/model/structure_builders.h"
#include "core/runtime/modules/module.h"
#include "core/runtime/modules/positions.h"
#include "core/runtime/tensors/parameter_store.h"

namespace eulerstack::runtime {

// Tables of the rotation by size of what is rotated and base; shared by all layers that agree.
using RopeTables = std::map<std::pair<std::int64_t, double>, std::shared_ptr<const RopeTable>>;

// Where a part stands.
struct PartPlace {
  const ir::ModelIr& model;
  const ir::Block& block;
  ParameterStore& store;
  std::string prefix;  // of its tensors: "layers.3.mixer."
  std::uint64_t layer = 0;
  RopeTables& ropeTables;
};

using MixerBuilder = std::unique_ptr<Mixer> (*)(const schema::KindInstance&, const PartPlace&);
using FfnBuilder = std::unique_ptr<FeedForward> (*)(const schema::KindInstance&, const PartPlace&);
using NormBuilder = ops::NormWeights (*)(const schema::KindInstance&, ParameterStore&, const std::string& prefix);
// Positional kinds act inside attention or the embedding; the entry says that they are known.
enum class PositionUse : std::uint8_t { None, Rotation, Bias, Embedding };
// Compression kinds act inside attention too: kinds::CompressionForm.
// Routing kinds act inside the mixture of experts; the entry says that they are known.
enum class RoutingUse : std::uint8_t { Router, Hash };
// Head kinds: the softcapped product with the (tied) matrix is in the model itself.
enum class HeadForm : std::uint8_t { NextToken };
// A kind inside a mixer, which builds it itself.
struct PartOfMixer {};

using Builder = std::variant<MixerBuilder, FfnBuilder, NormBuilder, ResidualForm, PositionUse, RopeFrequencies,
                             HeadForm, kinds::CompressionForm, RoutingUse, PartOfMixer, MemoryBuilder, ShapeBuilder,
                             GateBuilder, MergeBuilder, IntegratorForm, TransitionUse>;

// The streams of a hyper-connection; null for other residuals. `prefix` is "layers.3.residual.".
std::shared_ptr<const HyperParts> buildHyper(const schema::KindInstance& residual, ParameterStore& store,
                                             const std::string& prefix);

// Null when the engine cannot build the kind.
const Builder* findBuilder(schema::KindFamily family, std::string_view id);
// The part, with what the reserved keys in its mapping put around it.
std::unique_ptr<Mixer> buildMixer(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<FeedForward> buildFeedForward(const schema::KindInstance& ffn, const PartPlace& place);
// The first kind of a model that cannot be built, or "".
std::string unbuildableKind(const ir::ModelIr& model);

template <class Form>
const Form& builderOf(const schema::KindInstance& instance) {
  return std::get<Form>(*findBuilder(instance.kind->family, instance.kind->id));
}

}  // namespace eulerstack::runtime
