#include "core/runtime/model/builders.h"

#include <ATen/ATen.h>

#include "core/kinds/ffn_common.h"
#include "core/kinds/moe.h"
#include "core/plugins/formed_kind.h"
#include "core/plugins/model_plugins.h"
#include "core/runtime/model/attention_builders.h"
#include "core/runtime/model/mixer_builders.h"
#include "core/runtime/modules/moe.h"
#include "core/runtime/modules/residual.h"
#include "core/runtime/modules/residual_hyper.h"
#include "core/runtime/plugin/adapters.h"
#include "core/runtime/plugin/part_keys.h"

namespace eulerstack::runtime {
namespace {

using schema::KindFamily;
using schema::KindInstance;

ops::Activation activationOf(const KindInstance& ffn) {
  const std::string_view name = kinds::ffnActivation(ffn);
  if (name == "relu") return ops::Activation::Relu;
  if (name == "gelu_tanh") return ops::Activation::GeluTanh;
  if (name == "gelu") return ops::Activation::Gelu;
  return ops::Activation::Silu;  // swiglu, silu
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

ops::FeedForwardWeights denseWeights(const KindInstance& ffn, ParameterStore& store, const std::string& prefix,
                                     bool gated) {
  const auto named = [&](const char* kind) {
    std::vector<std::string> names{prefix + "up_proj." + kind};
    if (gated) names.insert(names.begin(), prefix + "gate_proj." + kind);
    return names;
  };
  ops::FeedForwardWeights weights;
  weights.in = store.leaf(named("weight"));
  weights.inBias = store.leaf(named("bias"));
  weights.out = store.leaf(prefix + "down_proj.weight");
  if (store.has(prefix + "down_proj.bias")) weights.outBias = store.leaf(prefix + "down_proj.bias");
  weights.activation = activationOf(ffn);
  weights.gated = gated;
  return weights;
}

std::unique_ptr<FeedForward> buildDense(const KindInstance& ffn, const PartPlace& place, bool gated) {
  return std::make_unique<DenseFeedForward>(denseWeights(ffn, place.store, place.prefix, gated));
}

std::unique_ptr<FeedForward> buildMlp(const KindInstance& ffn, const PartPlace& place) {
  if (plugins::weightFormOf(ffn)) return plugin::buildFormedFeedForward(ffn, place, activationOf(ffn), false);
  return buildDense(ffn, place, false);
}
std::unique_ptr<FeedForward> buildGatedMlp(const KindInstance& ffn, const PartPlace& place) {
  if (plugins::weightFormOf(ffn)) return plugin::buildFormedFeedForward(ffn, place, activationOf(ffn), true);
  return buildDense(ffn, place, true);
}

std::unique_ptr<FeedForward> buildMoe(const KindInstance& ffn, const PartPlace& place) {
  const kinds::MoeShape shape = kinds::moeShape(ffn, place.model.contextOf(place.block));
  const auto leaf = [&](const std::string& name) {
    return place.store.has(place.prefix + name) ? place.store.leaf(place.prefix + name) : at::Tensor();
  };
  const std::string first = shape.gated ? "experts.gate_up_proj." : "experts.up_proj.";
  MoeWeights weights;
  weights.router = leaf("router.weight");
  if (shape.correction) weights.correction = place.store.value(place.prefix + "router.correction.bias");
  weights.experts = {leaf(first + "weight"),         leaf(first + "bias"), leaf("experts.down_proj.weight"),
                     leaf("experts.down_proj.bias"), activationOf(ffn),    shape.gated};
  if (shape.sharedDim > 0) weights.shared = denseWeights(ffn, place.store, place.prefix + "shared.", shape.gated);
  return std::make_unique<MixtureOfExperts>(shape, std::move(weights), place.layer);
}

struct Entry {
  KindFamily family;
  std::string_view id;
  Builder builder;
};

const std::vector<Entry>& entries() {
  static const std::vector<Entry> list = {
      {KindFamily::Mixer, "attention", buildAttention},
      {KindFamily::Mixer, "mamba", buildMamba},
      {KindFamily::Mixer, "retnet", buildRetNet},
      {KindFamily::Mixer, "hyena", buildHyena},
      {KindFamily::Mixer, "branched", buildBranched},
      {KindFamily::Mixer, "ttt_layer", buildTtt},
      {KindFamily::InnerModel, "mlp", PartOfMixer{}},
      {KindFamily::InnerModel, "linear", PartOfMixer{}},
      {KindFamily::Ffn, "mlp", buildMlp},
      {KindFamily::Ffn, "gated_mlp", buildGatedMlp},
      {KindFamily::Ffn, "moe", buildMoe},
      {KindFamily::Routing, "learned", RoutingUse::Router},
      {KindFamily::Routing, "hash", RoutingUse::Hash},
      {KindFamily::Norm, "rmsnorm", buildRmsNorm},
      {KindFamily::Norm, "layernorm", buildLayerNorm},
      {KindFamily::Residual, "sequential", sequentialResidual},
      {KindFamily::Residual, "parallel", parallelResidual},
      {KindFamily::Residual, "hyper_connection", hyperResidual},
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
      {KindFamily::Head, "causal_lm_mtp", HeadForm::NextToken},
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

HyperMap buildHyperMap(ParameterStore& store, const std::string& prefix) {
  const auto leaf = [&](const char* name) {
    return store.has(prefix + name) ? store.leaf(prefix + name) : at::Tensor();
  };
  return {leaf("map.weight"), leaf("alpha.weight"), leaf("read.bias"),  leaf("write.bias"),
          leaf("mix.bias"),   leaf("mix_out.bias"), leaf("mix_in.bias")};
}

}  // namespace

std::shared_ptr<const HyperParts> buildHyper(const KindInstance& residual, ParameterStore& store,
                                             const std::string& prefix) {
  if (builderOf<ResidualForm>(residual) != hyperResidual) return nullptr;
  return std::make_shared<HyperParts>(HyperParts{kinds::hyperShape(residual), buildHyperMap(store, prefix + "mixer."),
                                                 buildHyperMap(store, prefix + "ffn.")});
}

const Builder* findBuilder(KindFamily family, std::string_view id) {
  for (const Entry& entry : entries())
    if (entry.family == family && entry.id == id) return &entry.builder;
  return plugin::builderOfPlugin(family, id);
}

std::unique_ptr<Mixer> buildMixer(const KindInstance& mixer, const PartPlace& place) {
  return plugin::withKeys(builderOf<MixerBuilder>(mixer)(mixer, place), mixer, place);
}
std::unique_ptr<FeedForward> buildFeedForward(const KindInstance& ffn, const PartPlace& place) {
  return plugin::withKeys(builderOf<FfnBuilder>(ffn)(ffn, place), ffn, place);
}

std::string unbuildableKind(const ir::ModelIr& model) {
  for (const KindInstance* part : plugins::partsOf(model))
    if (!findBuilder(part->kind->family, part->kind->id)) return part->kind->id;
  return {};
}

}  // namespace eulerstack::runtime
