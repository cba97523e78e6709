#include "core/runtime/model/builders.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/kinds/attention.h"
#include "core/kinds/ffn_common.h"
#include "core/kinds/moe.h"
#include "core/runtime/model/mixer_builders.h"
#include "core/runtime/modules/attention.h"
#include "core/runtime/modules/moe.h"
#include "core/runtime/modules/residual.h"
#include "core/runtime/modules/residual_hyper.h"

namespace eulerstack::runtime {
namespace {

using schema::KindFamily;
using schema::KindInstance;

PositionUse positionUse(const ir::ModelIr& model) {
  return model.positional.kind ? builderOf<PositionUse>(model.positional) : PositionUse::None;
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
  return buildDense(ffn, place, false);
}
std::unique_ptr<FeedForward> buildGatedMlp(const KindInstance& ffn, const PartPlace& place) {
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

const Builder* findBuilder(KindFamily family, std::string_view id) {
  for (const Entry& entry : entries())
    if (entry.family == family && entry.id == id) return &entry.builder;
  return nullptr;
}

namespace {

// The part itself, or a branch inside it.
std::string unbuildableIn(const KindInstance& part) {
  if (!part.kind) return {};
  if (!findBuilder(part.kind->family, part.kind->id)) return part.kind->id;
  for (const schema::FieldValues::Entry& entry : part.values.entries())
    if (const schema::KindMap* branches = part.values.kindMap(entry.spec->name))
      for (const auto& [name, branch] : branches->entries)
        if (const std::string kind = unbuildableIn(branch); !kind.empty()) return kind;
  return {};
}

}  // namespace

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
    if (const std::string kind = unbuildableIn(*part); !kind.empty()) return kind;
  return {};
}

}  // namespace eulerstack::runtime
