#include "core/runtime/model/language_model.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <stdexcept>

#include "core/ir/layer_state.h"
#include "core/runtime/model/checkpointed.h"

namespace eulerstack::runtime {

LanguageModel::LanguageModel(std::shared_ptr<const ir::ModelIr> model, const ModelOptions& options)
    : m_ir(std::move(model)), m_store(ir::modelTensors(*m_ir), {options.dtype, options.device, options.gradients}) {
  if (const std::string kind = unbuildableKind(*m_ir); !kind.empty()) throw std::invalid_argument(kind);
  m_embedding = m_store.leaf("embedding.weight");
  if (m_store.has("position_embedding.weight")) m_positions = m_store.leaf("position_embedding.weight");
  m_head = m_store.has("head.weight") ? m_store.leaf("head.weight") : m_embedding;
  m_finalNorm = builderOf<NormBuilder>(m_ir->finalNorm)(m_ir->finalNorm, m_store, "final_norm.");
  m_embeddingScale = m_ir->embedding.number("scale", 1);
  m_softcap = m_ir->head.values.number("logit_softcap", 0);
  m_auxiliaryShare = m_ir->trainingHints.number("router_aux_loss_coef", 0.01);
  RopeTables ropeTables;
  for (std::uint64_t i = 0; i < m_ir->layers.size(); ++i)
    m_layers.push_back(buildLayer(*m_ir->layers[i].block, "layers." + std::to_string(i) + ".", i, ropeTables));
  buildDepths(ropeTables);
}

void LanguageModel::buildDepths(RopeTables& ropeTables) {
  const schema::FieldValues* mtp = m_ir->head.values.section("mtp");
  if (!mtp || !m_ir->mtpBlock) return;
  m_furtherShare = mtp->number("train_loss_weight", 0.1);
  const ir::Block& block = *m_ir->mtpBlock;
  const NormBuilder buildNorm = builderOf<NormBuilder>(block.norm);
  std::uint64_t index = m_ir->layers.size();
  for (std::int64_t k = 0; k < mtp->integer("n_predict", 1); ++k) {
    const std::string prefix = "mtp." + std::to_string(k) + ".";
    Depth depth{buildNorm(block.norm, m_store, prefix + "norm_hidden."),
                buildNorm(block.norm, m_store, prefix + "norm_embedding."),
                m_store.leaf(prefix + "projection.weight"),
                {}};
    for (std::int64_t i = 0; i < mtp->integer("head_layers", 1); ++i)
      depth.layers.push_back(buildLayer(block, prefix + "layers." + std::to_string(i) + ".", index++, ropeTables));
    m_depths.push_back(std::move(depth));
  }
}

LanguageModel::Layer LanguageModel::buildLayer(const ir::Block& block, const std::string& prefix, std::uint64_t index,
                                               RopeTables& ropeTables) {
  const auto place = [&](const char* part) {
    return PartPlace{*m_ir, block, m_store, prefix + part, index, ropeTables};
  };
  const NormBuilder buildNorm = builderOf<NormBuilder>(block.norm);
  Layer layer;
  layer.parts.norm1 = buildNorm(block.norm, m_store, prefix + "norm1.");
  if (ir::normsOf(block) > 1) layer.parts.norm2 = buildNorm(block.norm, m_store, prefix + "norm2.");
  layer.parts.mixer = builderOf<MixerBuilder>(block.mixer)(block.mixer, place("mixer."));
  if (block.ffn.kind) layer.parts.ffn = builderOf<FfnBuilder>(block.ffn)(block.ffn, place("ffn."));
  layer.parts.postNorm = block.norm.values.text("position") == "post";
  layer.parts.scaling = block.residual.values.number("scaling", 1);
  layer.parts.index = index;
  layer.form = builderOf<ResidualForm>(block.residual);
  layer.parts.hyper = buildHyper(block.residual, m_store, prefix + "residual.");
  return layer;
}

void LanguageModel::initialize(std::uint64_t seed) {
  m_store.initialize(seed, static_cast<std::int64_t>(m_layers.size()));
}

at::Tensor LanguageModel::embedded(const at::Tensor& ids, std::int64_t first) const {
  return ops::embed(ids, m_embedding, m_embeddingScale, m_positions, first);
}

// The layer's own losses leave the checkpoint as a second result.
Stream LanguageModel::checkpointedLayer(const Layer& layer, const Stream& stream, const ForwardContext& context) const {
  const auto body = [&layer, context](const at::Tensor& x) {
    ForwardContext inner = context;
    AuxiliaryLoss losses;
    if (context.auxiliary) inner.auxiliary = &losses;
    std::vector<at::Tensor> results{joined(layer.form({x, {}, 1}, layer.parts, inner, nullptr))};
    if (losses.sum.defined()) results.push_back(losses.sum);
    return results;
  };
  const std::vector<at::Tensor> results = checkpointed(joined(stream), body);
  if (results.size() > 1) context.auxiliary->add(results[1]);
  return {results[0], {}, 1};
}

Stream LanguageModel::layersOf(const std::vector<Layer>& layers, Stream stream, const ForwardContext& context) const {
  const bool checkpointing = m_checkpointing && context.training && at::GradMode::is_enabled();
  for (const Layer& layer : layers) {
    if (checkpointing)
      stream = checkpointedLayer(layer, stream, context);
    else
      stream = layer.form(std::move(stream), layer.parts, context, nullptr);
  }
  return stream;
}

Stream LanguageModel::throughLayers(const at::Tensor& ids, const ForwardContext& given) const {
  ForwardContext context = given;
  context.ids = ids;
  return layersOf(m_layers, {embedded(ids, 0), {}, 1}, context);
}

at::Tensor LanguageModel::project(const at::Tensor& hidden) const {
  return ops::softcapped(ops::linear(hidden, m_head, {}), m_softcap);
}

at::Tensor LanguageModel::logits(const at::Tensor& ids, const ForwardContext& context) const {
  Stream stream = throughLayers(ids, context);
  return project(normed(stream, m_finalNorm));
}

at::Tensor LanguageModel::loss(const at::Tensor& ids, const at::Tensor& labels, const ForwardContext& given) const {
  ForwardContext context = given;
  AuxiliaryLoss losses;
  if (context.training && !context.auxiliary && m_auxiliaryShare > 0) context.auxiliary = &losses;
  Stream stream = throughLayers(ids, context);
  const bool further = context.training && m_furtherShare > 0 && !m_depths.empty();
  const at::Tensor last = further ? settled(stream) : at::Tensor();
  at::Tensor loss = ops::linearCrossEntropy(normed(stream, m_finalNorm), m_head, labels.reshape({-1}), m_softcap);
  if (further)
    if (const at::Tensor more = furtherLoss(last, ids, labels, context); more.defined())
      loss = loss + more * m_furtherShare;
  return losses.sum.defined() ? loss + losses.sum * m_auxiliaryShare : loss;
}

// h_k = TRM_k(M_k [norm h_(k-1); norm Emb(t_(i+k))]) predicts t_(i+k+1): equations 21 to 25.
at::Tensor LanguageModel::furtherLoss(at::Tensor hidden, const at::Tensor& ids, const at::Tensor& labels,
                                      const ForwardContext& given) const {
  const std::int64_t length = ids.size(1);
  at::Tensor sum;
  std::int64_t depths = 0;
  for (std::int64_t k = 1; k <= static_cast<std::int64_t>(m_depths.size()) && k < length; ++k) {
    const Depth& depth = m_depths[static_cast<std::size_t>(k - 1)];
    const std::int64_t left = length - k;
    ForwardContext context = given;
    context.ids = ids.narrow(1, k, left).contiguous();
    const at::Tensor state = std::get<1>(ops::addNorm(hidden.narrow(1, 0, left).contiguous(), {}, 1, depth.hiddenNorm));
    const at::Tensor next = std::get<1>(ops::addNorm(embedded(context.ids, k), {}, 1, depth.embeddingNorm));
    const at::Tensor joint = ops::linear(at::cat({state, next}, -1), depth.projection, {});
    Stream stream = layersOf(depth.layers, {joint, {}, 1}, context);
    hidden = settled(stream);
    const at::Tensor loss = ops::linearCrossEntropy(normed(stream, m_finalNorm), m_head,
                                                    labels.narrow(1, k, left).reshape({-1}), m_softcap);
    sum = sum.defined() ? sum + loss : loss;
    ++depths;
  }
  return depths > 0 ? sum / static_cast<double>(depths) : at::Tensor();
}

RoutingReport LanguageModel::stepDone() {
  RoutingReport report;
  for (Layer& layer : m_layers)
    if (layer.parts.ffn) layer.parts.ffn->stepDone(report);
  for (Depth& depth : m_depths)
    for (Layer& layer : depth.layers)
      if (layer.parts.ffn) layer.parts.ffn->stepDone(report);
  return report;
}

std::int64_t LanguageModel::sessionLimit() const {
  for (const ir::BlockUse& use : ir::blockUses(*m_ir))
    if (!ir::keepsBetweenTokens(*use.block)) return 0;
  const std::int64_t longest = m_ir->dims.max_seq_len;
  const kinds::RopeSettings rope = kinds::ropeSettings(m_ir->positional, longest);
  return rope.dependsOnLength() ? std::min(longest, rope.originalLength) : longest;
}

LanguageModel::Session LanguageModel::newSession(std::int64_t batch, std::int64_t capacity) const {
  Session session;
  for (const Layer& layer : m_layers) session.states.push_back(layer.parts.mixer->newState(batch, capacity));
  return session;
}

at::Tensor LanguageModel::advance(const at::Tensor& ids, Session& session) const {
  const at::NoGradGuard off;
  Stream stream{embedded(ids, session.seen), {}, 1};
  ForwardContext context;
  context.ids = ids;
  for (std::size_t i = 0; i < m_layers.size(); ++i)
    stream = m_layers[i].form(std::move(stream), m_layers[i].parts, context, session.states[i].get());
  session.seen += ids.size(1);
  return project(normed(stream, m_finalNorm));
}

}  // namespace eulerstack::runtime
