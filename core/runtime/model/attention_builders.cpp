#include "core/runtime/model/attention_builders.h"

#include <ATen/ATen.h>

#include "core/kinds/rmsnorm.h"
#include "core/runtime/modules/compressed_attention.h"
#include "core/runtime/modules/mla.h"

namespace eulerstack::runtime {
namespace {

using schema::KindInstance;

PositionUse positionUse(const ir::ModelIr& model) {
  return model.positional.kind ? builderOf<PositionUse>(model.positional) : PositionUse::None;
}

at::Tensor slopesFor(const PartPlace& place, std::int64_t heads) {
  const std::vector<double> slopes = alibiSlopes(heads);
  return at::tensor(slopes, at::TensorOptions().dtype(at::kDouble)).to(place.store.flatValues().options());
}

at::Tensor optionalLeaf(const PartPlace& place, const std::string& name) {
  return place.store.has(place.prefix + name) ? place.store.leaf(place.prefix + name) : at::Tensor();
}

ops::Mask maskOf(kinds::WindowMode mode) {
  switch (mode) {
    case kinds::WindowMode::Band:
      return ops::Mask::Band;
    case kinds::WindowMode::Dilated:
      return ops::Mask::Dilated;
    case kinds::WindowMode::Strided:
      return ops::Mask::Strided;
  }
  return ops::Mask::Band;
}

ops::AttentionSpec specOf(const KindInstance& mixer, const kinds::AttentionShape& shape, const PartPlace& place) {
  ops::AttentionSpec spec;
  spec.heads = shape.heads;
  spec.kvHeads = shape.kvHeads;
  spec.headDim = shape.headDim;
  spec.window = shape.window;
  spec.scale = shape.scale;
  spec.dropout = mixer.values.number("attn_drop");
  spec.mask = maskOf(shape.mode);
  spec.dilation = shape.dilation;
  spec.softcap = shape.softcap;
  if (positionUse(place.model) == PositionUse::Bias) spec.slopes = slopesFor(place, shape.heads);
  if (shape.sinks > 0)
    spec.sinks = shape.sinksLearned ? place.store.leaf(place.prefix + "sinks.weight")
                                    : at::zeros({shape.heads, shape.sinks}, place.store.flatValues().options());
  return spec;
}

HeadRotation rotationOf(const KindInstance& mixer, const kinds::AttentionShape& shape, const PartPlace& place) {
  if (shape.rotated == 0 || positionUse(place.model) != PositionUse::Rotation) return {};
  return {ropeTable(place, shape.rotated, mixer.values.number(kinds::kRopeTheta, 0)), shape.rotated, shape.interleaved};
}

AttentionWeights headWeights(const PartPlace& place, const kinds::AttentionShape& shape) {
  const auto named = [&](const char* kind) {
    return std::vector<std::string>{place.prefix + "q_proj." + kind, place.prefix + "k_proj." + kind,
                                    place.prefix + "v_proj." + kind};
  };
  AttentionWeights weights;
  weights.qkv = place.store.leaf(named("weight"));
  weights.qkvBias = place.store.leaf(named("bias"));
  weights.out = place.store.leaf(place.prefix + "o_proj.weight");
  weights.outBias = optionalLeaf(place, "o_proj.bias");
  if (shape.qkNorm == kinds::QkNorm::None) return weights;
  const kinds::NormSettings settings = kinds::normSettings(&place.block.norm);
  weights.qNorm = {place.store.leaf(place.prefix + "q_norm.weight"), {}, settings.eps, settings.offset ? 1.0 : 0.0};
  weights.kNorm = {place.store.leaf(place.prefix + "k_norm.weight"), {}, settings.eps, settings.offset ? 1.0 : 0.0};
  return weights;
}

LatentWeights latentWeights(const PartPlace& place, const kinds::AttentionShape& shape) {
  LatentWeights weights;
  const bool queryLatent = shape.mla.queryLatent > 0;
  weights.query = place.store.leaf(place.prefix + (queryLatent ? "q_b_proj.weight" : "q_proj.weight"));
  weights.queryBias = optionalLeaf(place, "q_proj.bias");
  if (queryLatent) {
    weights.queryDown = place.store.leaf(place.prefix + "q_a_proj.weight");
    weights.queryDownBias = optionalLeaf(place, "q_a_proj.bias");
    weights.queryNorm = {place.store.leaf(place.prefix + "q_a_layernorm.weight"), {}, 1e-6, 0};
  }
  weights.down = place.store.leaf(place.prefix + "kv_a_proj_with_mqa.weight");
  weights.downBias = optionalLeaf(place, "kv_a_proj_with_mqa.bias");
  weights.norm = {place.store.leaf(place.prefix + "kv_a_layernorm.weight"), {}, 1e-6, 0};
  weights.up = place.store.leaf(place.prefix + "kv_b_proj.weight");
  weights.out = place.store.leaf(place.prefix + "o_proj.weight");
  weights.outBias = optionalLeaf(place, "o_proj.bias");
  return weights;
}

CompressedWeights compressedWeights(const PartPlace& place) {
  return {optionalLeaf(place, "pool_gate.weight"),
          optionalLeaf(place, "pool_position.weight"),
          optionalLeaf(place, "indexer.q_proj.weight"),
          optionalLeaf(place, "indexer.k_proj.weight"),
          optionalLeaf(place, "indexer.weights_proj.weight"),
          optionalLeaf(place, "indexer.score.weight"),
          optionalLeaf(place, "branch_gate.weight")};
}

at::Tensor constant(ParameterStore& store, double value) {
  return at::full({1}, value, store.flatValues().options().requires_grad(false));
}

}  // namespace

std::unique_ptr<Mixer> buildAttention(const KindInstance& mixer, const PartPlace& place) {
  const kinds::AttentionShape shape = kinds::attentionShape(mixer, place.model.contextOf(place.block));
  ops::AttentionSpec spec = specOf(mixer, shape, place);
  HeadRotation rotation = rotationOf(mixer, shape, place);
  if (shape.mla.latent > 0)
    return std::make_unique<LatentAttentionMixer>(latentWeights(place, shape), shape, std::move(spec),
                                                  std::move(rotation), place.layer);
  if (const KindInstance* compression = mixer.values.kind("compression"); compression && compression->kind)
    return std::make_unique<CompressedAttentionMixer>(headWeights(place, shape), compressedWeights(place),
                                                      kinds::compressionShape(*compression), std::move(spec),
                                                      std::move(rotation), place.layer);
  return std::make_unique<AttentionMixer>(headWeights(place, shape), std::move(spec), std::move(rotation), place.layer);
}

ops::NormWeights buildRmsNorm(const KindInstance& norm, ParameterStore& store, const std::string& prefix) {
  const double eps = norm.values.number("vendor.studio.norm_eps", 1e-6);
  if (!store.has(prefix + "weight")) return {constant(store, 1), {}, eps, 0};
  return {store.leaf(prefix + "weight"), {}, eps, norm.values.boolean(kinds::kNormOffset) ? 1.0 : 0.0};
}

ops::NormWeights buildLayerNorm(const KindInstance& norm, ParameterStore& store, const std::string& prefix) {
  const double eps = norm.values.number("vendor.studio.norm_eps", 1e-5);
  if (!store.has(prefix + "weight")) return {constant(store, 1), constant(store, 0), eps, 0};
  const at::Tensor weight = store.leaf(prefix + "weight");
  // A bias that is defined makes it a layer norm; one that is not learned is zero.
  const bool learned = store.has(prefix + "bias");
  return {weight, learned ? store.leaf(prefix + "bias") : at::zeros_like(weight).detach(), eps, 0};
}

std::shared_ptr<const RopeTable> ropeTable(const PartPlace& place, std::int64_t size, double theta) {
  std::shared_ptr<const RopeTable>& table = place.ropeTables[{size, theta}];
  if (!table) {
    const KindInstance& rope = place.model.positional;
    const KindInstance* scaling = rope.values.kind("rope_scaling");
    const RopeFrequencies frequencies =
        scaling && scaling->kind ? builderOf<RopeFrequencies>(*scaling) : plainFrequencies;
    kinds::RopeSettings settings = kinds::ropeSettings(rope, place.model.dims.max_seq_len);
    if (theta > 0) settings.theta = theta;
    table = std::make_shared<RopeTable>(settings, frequencies, size, place.store.flatValues().options());
  }
  return table;
}

}  // namespace eulerstack::runtime
