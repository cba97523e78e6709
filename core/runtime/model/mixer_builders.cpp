#include "core/runtime/model/mixer_builders.h"

#include "core/runtime/model/attention_builders.h"

#include "core/kinds/branched.h"
#include "core/runtime/modules/recurrent.h"
#include "core/runtime/modules/ttt.h"

namespace eulerstack::runtime {
namespace {

using schema::KindInstance;

at::Tensor leaf(const PartPlace& place, const char* name) {
  return place.store.leaf(place.prefix + name);
}
at::Tensor optionalLeaf(const PartPlace& place, const char* name) {
  return place.store.has(place.prefix + name) ? leaf(place, name) : at::Tensor();
}
at::Tensor views(const PartPlace& place) {
  return place.store.leaf(std::vector<std::string>{place.prefix + "q_proj.weight", place.prefix + "k_proj.weight",
                                                   place.prefix + "v_proj.weight"});
}

}  // namespace

std::unique_ptr<Mixer> buildMamba(const KindInstance& mixer, const PartPlace& place) {
  const kinds::MambaShape shape = kinds::mambaShape(mixer, place.model.contextOf(place.block).width);
  MambaWeights weights;
  weights.in = leaf(place, "in_proj.weight");
  weights.inBias = optionalLeaf(place, "in_proj.bias");
  weights.conv = leaf(place, "conv1d.weight");
  weights.convBias = optionalLeaf(place, "conv1d.bias");
  weights.aLog = leaf(place, "A_log");
  weights.d = leaf(place, "D");
  weights.out = leaf(place, "out_proj.weight");
  weights.outBias = optionalLeaf(place, "out_proj.bias");
  if (shape.second) {
    weights.dtBias = leaf(place, "dt_bias");
    weights.gatedNorm = {leaf(place, "norm.weight"), {}, shape.eps};
    return std::make_unique<Mamba2Mixer>(std::move(weights), shape);
  }
  weights.xProj = leaf(place, "x_proj.weight");
  weights.dtProj = leaf(place, "dt_proj.weight");
  weights.dtBias = leaf(place, "dt_proj.bias");
  weights.dtNorm = {optionalLeaf(place, "dt_layernorm.weight"), {}, shape.eps};
  weights.bNorm = {optionalLeaf(place, "b_layernorm.weight"), {}, shape.eps};
  weights.cNorm = {optionalLeaf(place, "c_layernorm.weight"), {}, shape.eps};
  return std::make_unique<Mamba1Mixer>(std::move(weights), shape);
}

std::unique_ptr<Mixer> buildRetNet(const KindInstance& mixer, const PartPlace& place) {
  const kinds::RetNetShape shape = kinds::retnetShape(mixer, place.model.contextOf(place.block));
  RetNetWeights weights{views(place), leaf(place, "g_proj.weight"), leaf(place, "o_proj.weight")};
  return std::make_unique<RetNetMixer>(std::move(weights), shape,
                                       shape.rotates ? ropeTable(place, shape.keyDim) : nullptr);
}

std::unique_ptr<Mixer> buildHyena(const KindInstance& mixer, const PartPlace& place) {
  HyenaWeights weights;
  weights.in = leaf(place, "in_proj.weight");
  weights.inBias = leaf(place, "in_proj.bias");
  weights.shortConv = leaf(place, "short_conv.weight");
  weights.shortBias = leaf(place, "short_conv.bias");
  for (int i = 0; i < 3; ++i)
    weights.filter[i] = place.store.leaf(place.prefix + "filter." + std::to_string(i) + ".weight");
  for (int i = 0; i < 2; ++i)
    weights.filterBias[i] = place.store.leaf(place.prefix + "filter." + std::to_string(i) + ".bias");
  weights.longBias = leaf(place, "long_conv.bias");
  weights.out = leaf(place, "out_proj.weight");
  weights.outBias = leaf(place, "out_proj.bias");
  return std::make_unique<HyenaMixer>(std::move(weights), kinds::hyenaShape(mixer), place.model.dims.max_seq_len);
}

std::unique_ptr<Mixer> buildBranched(const KindInstance& mixer, const PartPlace& place) {
  const kinds::BranchedShape shape = kinds::branchedShape(mixer);
  std::vector<std::unique_ptr<Mixer>> branches;
  for (const auto& [name, branch] : shape.branches->entries) {
    const PartPlace inside{place.model, place.block,     place.store, place.prefix + kinds::branchPrefix(name),
                           place.layer, place.ropeTables};
    branches.push_back(buildMixer(branch, inside));
  }
  return std::make_unique<BranchedMixer>(leaf(place, "selector.weight"), std::move(branches), shape.chosen);
}

std::unique_ptr<Mixer> buildTtt(const KindInstance& mixer, const PartPlace& place) {
  const kinds::TttShape shape = kinds::tttShape(mixer);
  TttWeights weights;
  weights.qkv = views(place);
  for (const schema::TensorSpec& tensor : kinds::tttFastTensors(shape, place.model.contextOf(place.block).width))
    weights.fast.push_back(place.store.leaf(place.prefix + "inner." + tensor.name));
  weights.normWeight = leaf(place, "inner.norm.weight");
  weights.normBias = leaf(place, "inner.norm.bias");
  weights.out = leaf(place, "o_proj.weight");
  return std::make_unique<TttMixer>(std::move(weights), shape);
}

}  // namespace eulerstack::runtime
