#include "core/runtime/model/language_model.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <stdexcept>

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
  RopeTables ropeTables;
  for (std::uint64_t i = 0; i < m_ir->layers.size(); ++i) m_layers.push_back(buildLayer(i, ropeTables));
}

LanguageModel::Layer LanguageModel::buildLayer(std::uint64_t index, RopeTables& ropeTables) {
  const ir::Block& block = *m_ir->layers[index].block;
  const std::string prefix = "layers." + std::to_string(index) + ".";
  const auto place = [&](const char* part) {
    return PartPlace{*m_ir, block, m_store, prefix + part, index, ropeTables};
  };
  const NormBuilder buildNorm = builderOf<NormBuilder>(block.norm);
  Layer layer;
  for (const std::string_view part : ir::normParts(block)) {
    ops::NormWeights& norm = part == "norm1"          ? layer.parts.norm1
                             : part == "norm2"        ? layer.parts.norm2
                             : part == "norm1_output" ? layer.parts.norm1Output
                                                      : layer.parts.norm2Output;
    norm = buildNorm(block.norm, m_store, prefix + std::string(part) + ".");
  }
  layer.parts.outputNorm = block.norm.values.boolean("vendor.studio.output_norm");
  layer.parts.mixer = builderOf<MixerBuilder>(block.mixer)(block.mixer, place("mixer."));
  if (block.ffn.kind) layer.parts.ffn = builderOf<FfnBuilder>(block.ffn)(block.ffn, place("ffn."));
  layer.parts.postNorm = block.norm.values.text("position") == "post";
  layer.parts.scaling = block.residual.values.number("scaling", 1);
  layer.parts.index = index;
  layer.form = builderOf<ResidualForm>(block.residual);
  return layer;
}

void LanguageModel::initialize(std::uint64_t seed) {
  m_store.initialize(seed, static_cast<std::int64_t>(m_layers.size()));
}

at::Tensor LanguageModel::embedded(const at::Tensor& ids, std::int64_t first) const {
  return ops::embed(ids, m_embedding, m_embeddingScale, m_positions, first);
}

Stream LanguageModel::layersOf(Stream stream, const ForwardContext& context) const {
  const bool checkpointing = m_checkpointing && context.training && at::GradMode::is_enabled();
  for (const Layer& layer : m_layers) {
    if (checkpointing)
      stream = {checkpointed(settled(stream),
                             [&layer, context](const at::Tensor& x) {
                               return settled(layer.form({x, {}, 1}, layer.parts, context, nullptr));
                             }),
                {},
                1};
    else
      stream = layer.form(std::move(stream), layer.parts, context, nullptr);
  }
  return stream;
}

at::Tensor LanguageModel::hidden(const at::Tensor& ids, const ForwardContext& context) const {
  Stream stream = layersOf({embedded(ids, 0), {}, 1}, context);
  return normed(stream, m_finalNorm);
}

at::Tensor LanguageModel::project(const at::Tensor& hidden) const {
  return ops::softcapped(ops::linear(hidden, m_head, {}), m_softcap);
}

at::Tensor LanguageModel::logits(const at::Tensor& ids, const ForwardContext& context) const {
  return project(hidden(ids, context));
}

at::Tensor LanguageModel::loss(const at::Tensor& ids, const at::Tensor& labels, const ForwardContext& context) const {
  return ops::linearCrossEntropy(hidden(ids, context), m_head, labels.reshape({-1}), m_softcap);
}

std::int64_t LanguageModel::sessionLimit() const {
  for (const ir::BlockUse& use : ir::blockUses(*m_ir))
    if (!use.block->state.boolean("kv_cache", true) && !use.block->state.boolean("ssm_state", false)) return 0;
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
  for (std::size_t i = 0; i < m_layers.size(); ++i)
    stream = m_layers[i].form(std::move(stream), m_layers[i].parts, {}, session.states[i].get());
  session.seen += ids.size(1);
  return project(normed(stream, m_finalNorm));
}

}  // namespace eulerstack::runtime
