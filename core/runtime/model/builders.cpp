#include "core/runtime/model/builders.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/kinds/attention.h"
#include "core/kinds/ffn_common.h"
#include "core/runtime/modules/attention.h"
#include "core/runtime/modules/residual.h"

namespace eulerstack::runtime {
namespace {

using schema::KindFamily;
using schema::KindInstance;

PositionUse positionUse(const ir::ModelIr& model) {
  return model.positional.kind ? builderOf<PositionUse>(model.positional) : PositionUse::None;
}

std::shared_ptr<const RopeTable> ropeTable(const PartPlace& place, std::int64_t headDim) {
  std::shared_ptr<const RopeTable>& table = place.ropeTables[headDim];
  if (!table) {
    const KindInstance& rope = place.model.positional;
    const KindInstance* scaling = rope.values.kind("rope_scaling");
    const RopeFrequencies frequencies =
        scaling && scaling->kind ? builderOf<RopeFrequencies>(*scaling) : plainFrequencies;
    table = std::make_shared<RopeTable>(kinds::ropeSettings(rope, place.model.dims.max_seq_len), frequencies, headDim,
                                        place.store.flatValues().options());
  }
  return table;
}

at::Tensor slopesFor(const PartPlace& place, std::int64_t heads) {
  const std::vector<double> slopes = alibiSlopes(heads);
  return at::tensor(slopes, at::TensorOptions().dtype(at::kDouble)).to(place.store.flatValues().options());
}

std::unique_ptr<Mixer> buildAttention(const KindInstance& mixer, const PartPlace& place) {
  const kinds::AttentionShape shape = kinds::attentionShape(mixer, place.model.contextOf(place.block));
  const auto named = [&](const char* kind) {
    return std::vector<std::string>{place.prefix + "q_proj." + kind, place.prefix + "k_proj." + kind,
                                    place.prefix + "v_proj." + kind};
  };
  AttentionWeights weights;
  weights.qkv = place.store.leaf(named("weight"));
  weights.qkvBias = place.store.leaf(named("bias"));
  weights.out = place.store.leaf(place.prefix + "o_proj.weight");
  if (place.store.has(place.prefix + "o_proj.bias")) weights.outBias = place.store.leaf(place.prefix + "o_proj.bias");
  ops::AttentionSpec spec;
  spec.heads = shape.heads;
  spec.kvHeads = shape.kvHeads;
  spec.headDim = shape.headDim;
  spec.window = shape.window;
  spec.scale = 1 / std::sqrt(static_cast<double>(shape.headDim));
  spec.dropout = mixer.values.number("attn_drop");
  const PositionUse use = positionUse(place.model);
  if (use == PositionUse::Bias) spec.slopes = slopesFor(place, shape.heads);
  std::shared_ptr<const RopeTable> rope;
  if (use == PositionUse::Rotation) rope = ropeTable(place, shape.headDim);
  return std::make_unique<AttentionMixer>(std::move(weights), std::move(spec), std::move(rope), place.layer);
}

ops::Activation activationOf(const KindInstance& ffn) {
  const std::string_view name = kinds::ffnActivation(ffn);
  if (name == "relu") return ops::Activation::Relu;
  if (name == "gelu_tanh") return ops::Activation::GeluTanh;
  if (name == "gelu") return ops::Activation::Gelu;
  return ops::Activation::Silu;  // swiglu
}

class DenseFeedForward : public FeedForward {
 public:
  explicit DenseFeedForward(ops::FeedForwardWeights weights) : m_weights(std::move(weights)) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext&) const override {
    return ops::feedForward(x, m_weights);
  }

 private:
  ops::FeedForwardWeights m_weights;
};

std::unique_ptr<FeedForward> buildDense(const KindInstance& ffn, const PartPlace& place, bool gated) {
  const auto named = [&](const char* kind) {
    std::vector<std::string> names{place.prefix + "up_proj." + kind};
    if (gated) names.insert(names.begin(), place.prefix + "gate_proj." + kind);
    return names;
  };
  ops::FeedForwardWeights weights;
  weights.in = place.store.leaf(named("weight"));
  weights.inBias = place.store.leaf(named("bias"));
  weights.out = place.store.leaf(place.prefix + "down_proj.weight");
  if (place.store.has(place.prefix + "down_proj.bias"))
    weights.outBias = place.store.leaf(place.prefix + "down_proj.bias");
  weights.activation = activationOf(ffn);
  weights.gated = gated;
  return std::make_unique<DenseFeedForward>(std::move(weights));
}

std::unique_ptr<FeedForward> buildMlp(const KindInstance& ffn, const PartPlace& place) {
  return buildDense(ffn, place, false);
}
std::unique_ptr<FeedForward> buildGatedMlp(const KindInstance& ffn, const PartPlace& place) {
  return buildDense(ffn, place, true);
}

ops::NormWeights buildRmsNorm(const KindInstance& norm, ParameterStore& store, const std::string& prefix) {
  return {store.leaf(prefix + "weight"), {}, norm.values.number("vendor.studio.norm_eps", 1e-6)};
}
ops::NormWeights buildLayerNorm(const KindInstance& norm, ParameterStore& store, const std::string& prefix) {
  return {store.leaf(prefix + "weight"), store.leaf(prefix + "bias"),
          norm.values.number("vendor.studio.norm_eps", 1e-5)};
}

struct Entry {
  KindFamily family;
  std::string_view id;
  Builder builder;
};

const std::vector<Entry>& entries() {
  static const std::vector<Entry> list = {
      {KindFamily::Mixer, "attention", buildAttention},
      {KindFamily::Ffn, "mlp", buildMlp},
      {KindFamily::Ffn, "gated_mlp", buildGatedMlp},
      {KindFamily::Norm, "rmsnorm", buildRmsNorm},
      {KindFamily::Norm, "layernorm", buildLayerNorm},
      {KindFamily::Residual, "sequential", sequentialResidual},
      {KindFamily::Residual, "parallel", parallelResidual},
      {KindFamily::Positional, "rope", PositionUse::Rotation},
      {KindFamily::Positional, "alibi", PositionUse::Bias},
      {KindFamily::Positional, "none", PositionUse::None},
      {KindFamily::Positional, "learned", PositionUse::Embedding},
      {KindFamily::RopeScaling, "linear", linearFrequencies},
      {KindFamily::RopeScaling, "dynamic", dynamicFrequencies},
      {KindFamily::RopeScaling, "llama3", llama3Frequencies},
      {KindFamily::RopeScaling, "yarn", yarnFrequencies},
      {KindFamily::RopeScaling, "longrope", longropeFrequencies},
      {KindFamily::Compression, "csa", kinds::CompressionForm::Selected},
      {KindFamily::Compression, "hca", kinds::CompressionForm::All},
      {KindFamily::Compression, "nsa_learned", kinds::CompressionForm::Branches},
      {KindFamily::Head, "causal_lm", HeadForm::NextToken},
      {KindFamily::Memory, "neural_memory", buildNeuralMemory},
      {KindFamily::Memory, "associative", buildAssociativeMemory},
      {KindFamily::Memory, "retrieval", buildRetrievalMemory},
      {KindFamily::ShapeChange, "linear", buildLinearShape},
      {KindFamily::ShapeChange, "conv1d", buildConvolutionShape},
      {KindFamily::ShapeChange, "mlp", buildMlpShape},
      {KindFamily::DepthGating, "top_k", buildTopKGate},
      {KindFamily::DepthGating, "learned_gate", buildLearnedGate},
      {KindFamily::Merge, "concat", buildConcat},
      {KindFamily::Merge, "add", buildAdd},
      {KindFamily::Merge, "gated", buildGated},
      {KindFamily::Merge, "cross_attn", buildCrossAttention},
      {KindFamily::Integrator, "discrete", discreteSteps},
      {KindFamily::Integrator, "ode_euler", eulerSteps},
      {KindFamily::Integrator, "ode_rk4", rungeKuttaSteps},
      {KindFamily::Transition, "special_token", TransitionUse::SpecialToken},
      {KindFamily::Transition, "budget_exhausted", TransitionUse::Budget},
  };
  return list;
}

}  // namespace

const Builder* findBuilder(KindFamily family, std::string_view id) {
  for (const Entry& entry : entries())
    if (entry.family == family && entry.id == id) return &entry.builder;
  return nullptr;
}

std::string unbuildableKind(const ir::ModelIr& model) {
  std::vector<const KindInstance*> parts = {&model.positional, &model.finalNorm, &model.head};
  if (const KindInstance* scaling = model.positional.values.kind("rope_scaling")) parts.push_back(scaling);
  for (const ir::BlockUse& use : ir::blockUses(model))
    parts.insert(parts.end(), {&use.block->mixer, &use.block->ffn, &use.block->norm, &use.block->residual,
                               &use.block->memory, &use.block->shapeChange});
  for (const ir::Layer& layer : model.layers)
    if (layer.depthGating.kind) parts.push_back(&layer.depthGating);
  for (const ir::ScheduleItem& item : model.schedule) {
    if (const auto* parallel = std::get_if<ir::ParallelItem>(&item)) parts.push_back(&parallel->merge);
    if (const auto* integrator = std::get_if<ir::IntegratorItem>(&item)) parts.push_back(&integrator->method);
  }
  for (const KindInstance* part : parts)
    if (part->kind && !findBuilder(part->kind->family, part->kind->id)) return part->kind->id;
  return {};
}

}  // namespace eulerstack::runtime
