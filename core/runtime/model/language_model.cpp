#include "core/runtime/model/language_model.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <stdexcept>

#include "core/ir/layer_state.h"
#include "core/kinds/integrators.h"
#include "core/runtime/model/checkpointed.h"
#include "core/runtime/ops/vector_math.h"

namespace eulerstack::runtime {

LanguageModel::LanguageModel(std::shared_ptr<const ir::ModelIr> model, const ModelOptions& options)
    : m_ir(std::move(model)),
      m_store(ir::modelTensors(*m_ir), {options.dtype, options.device, options.gradients}),
      m_phases(*m_ir) {
  if (const std::string kind = unbuildableKind(*m_ir); !kind.empty()) throw std::invalid_argument(kind);
  ops::settleVectorMath();
  m_embedding = m_store.leaf("embedding.weight");
  if (m_store.has("position_embedding.weight")) m_positions = m_store.leaf("position_embedding.weight");
  m_head.weight = m_store.has("head.weight") ? m_store.leaf("head.weight") : m_embedding;
  if (m_store.has("head.bias")) m_head.bias = m_store.leaf("head.bias");
  m_finalNorm = builderOf<NormBuilder>(m_ir->finalNorm)(m_ir->finalNorm, m_store, "final_norm.");
  m_embeddingScale = m_ir->embedding.number("scale", 1);
  m_logitScale = m_ir->head.values.number("vendor.studio.logit_scale", 1);
  m_head.softcap = m_ir->head.values.number("logit_softcap", 0);
  m_auxiliaryShare = m_ir->trainingHints.number("router_aux_loss_coef", 0.01);
  RopeTables ropeTables;
  for (std::uint64_t i = 0; i < m_ir->layers.size(); ++i) {
    const ir::Layer& plan = m_ir->layers[i];
    m_layers.push_back(buildLayer(*plan.block, &plan.depthGating, "layers." + std::to_string(i) + ".", i, ropeTables));
  }
  buildSchedule();
  buildDepths(ropeTables);
}

void LanguageModel::buildSchedule() {
  m_merges.resize(m_ir->schedule.size());
  for (std::size_t i = 0; i < m_ir->schedule.size(); ++i) {
    const std::string prefix = "merges." + std::to_string(i) + ".";
    if (const auto* parallel = std::get_if<ir::ParallelItem>(&m_ir->schedule[i]))
      m_merges[i] = builderOf<MergeBuilder>(parallel->merge)(parallel->merge, m_store, prefix, *parallel, m_ir->dims);
    if (const auto* integrator = std::get_if<ir::IntegratorItem>(&m_ir->schedule[i]))
      m_hasOde = m_hasOde || kinds::isOde(integrator->method);
  }
  if (m_ir->projectsOutput()) m_outputProjection = m_store.leaf("output_proj.weight");
  if (m_store.has("rationale.fc1.weight")) {
    const char* names[] = {"fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"};
    for (std::size_t i = 0; i < 4; ++i) m_rationale[i] = m_store.leaf(std::string("rationale.") + names[i]);
  }
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
      depth.layers.push_back(
          buildLayer(block, nullptr, prefix + "layers." + std::to_string(i) + ".", index++, ropeTables));
    m_depths.push_back(std::move(depth));
  }
}

LanguageModel::Layer LanguageModel::buildLayer(const ir::Block& block, const schema::KindInstance* gate,
                                               const std::string& prefix, std::uint64_t index, RopeTables& ropeTables) {
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
  layer.parts.mixer = buildMixer(block.mixer, place("mixer."));
  if (block.ffn.kind) layer.parts.ffn = buildFeedForward(block.ffn, place("ffn."));
  layer.parts.postNorm = block.norm.values.text("position") == "post";
  layer.parts.scaling = block.residual.values.number("scaling", 1);
  layer.parts.index = index;
  layer.form = builderOf<ResidualForm>(block.residual);
  layer.parts.hyper = buildHyper(block.residual, m_store, prefix + "residual.");
  buildModules(layer, block, gate, prefix);
  return layer;
}

void LanguageModel::buildModules(Layer& layer, const ir::Block& block, const schema::KindInstance* gate,
                                 const std::string& prefix) {
  if (const schema::KindInstance& memory = block.memory; memory.kind)
    layer.memory = builderOf<MemoryBuilder>(memory)(memory, m_store, prefix + "memory.");
  if (const schema::KindInstance& shape = block.shapeChange; shape.kind)
    layer.shape = builderOf<ShapeBuilder>(shape)(shape, m_store, prefix + "shape_change.");
  if (gate && gate->kind) layer.gate = builderOf<GateBuilder>(*gate)(*gate, m_store, prefix + "depth_gating.");
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
    std::vector<at::Tensor> results{joined(runLayer(layer, {x, {}, 1}, inner))};
    if (!context.auxiliary) return results;
    for (const at::Tensor& loss : {losses.sum, losses.beside})
      results.push_back(loss.defined() ? loss : at::zeros({}, x.options().requires_grad(false)));
    return results;
  };
  const std::vector<at::Tensor> results = checkpointed(joined(stream), body);
  if (results.size() > 1) {
    context.auxiliary->add(results[1]);
    context.auxiliary->addBeside(results[2]);
  }
  return {results[0], {}, 1};
}

Stream LanguageModel::throughLayer(const Layer& layer, Stream stream, const ForwardContext& context) const {
  const bool checkpointing = m_checkpointing && context.training && at::GradMode::is_enabled();
  return checkpointing ? checkpointedLayer(layer, stream, context) : runLayer(layer, std::move(stream), context);
}

Stream LanguageModel::throughSchedule(Stream stream, const ForwardContext& context) const {
  ScheduleHooks hooks;
  hooks.layer = [&](std::size_t index, std::int64_t, Stream x) {
    return throughLayer(m_layers[index], std::move(x), context);
  };
  hooks.merge = [&](std::size_t entry, const at::Tensor& x, const std::vector<at::Tensor>& streams) {
    return (*m_merges[entry])(x, streams);
  };
  hooks.ode = [&](std::size_t entry, std::size_t layer, const at::Tensor& x) {
    return odeOf(entry, layer, x, context);
  };
  return runSchedule(*m_ir, std::move(stream), hooks);
}

at::Tensor LanguageModel::odeOf(std::size_t entry, std::size_t index, const at::Tensor& x,
                                const ForwardContext& context) const {
  const auto& item = std::get<ir::IntegratorItem>(m_ir->schedule[entry]);
  const Body body = [&](const at::Tensor& at) { return settled(throughLayer(m_layers[index], {at, {}, 1}, context)); };
  return builderOf<IntegratorForm>(item.method)(body, x, item.method);
}

Stream LanguageModel::projected(Stream stream) const {
  if (!m_outputProjection.defined()) return stream;
  return {ops::linear(settled(stream), m_outputProjection, {}), {}, 1};
}

Stream LanguageModel::throughLayers(const at::Tensor& ids, const ForwardContext& given) const {
  ForwardContext context = given;
  context.ids = ids;
  return projected(throughSchedule({embedded(ids, 0), {}, 1}, context));
}

// The factor on d numbers instead of V.
at::Tensor LanguageModel::headInput(const at::Tensor& normed) const {
  return m_logitScale == 1 ? normed : normed * m_logitScale;
}

at::Tensor LanguageModel::project(const at::Tensor& hidden) const {
  return ops::softcapped(ops::linear(headInput(hidden), m_head.weight, m_head.bias), m_head.softcap);
}

at::Tensor LanguageModel::logits(const at::Tensor& ids, const ForwardContext& context) const {
  Stream stream = throughLayers(ids, context);
  return project(normed(stream, m_finalNorm));
}

at::Tensor LanguageModel::loss(const at::Tensor& ids, const at::Tensor& labels, const ForwardContext& given) const {
  ForwardContext context = given;
  AuxiliaryLoss losses;
  if (context.training && !context.auxiliary) context.auxiliary = &losses;
  Stream stream = throughLayers(ids, context);
  const bool further = context.training && m_furtherShare > 0 && !m_depths.empty();
  const at::Tensor last = further ? settled(stream) : at::Tensor();
  const at::Tensor x = headInput(normed(stream, m_finalNorm));
  at::Tensor loss = context.training && m_phases.weighs()
                        ? weightedCrossEntropy(x, m_head, labels, m_phases.weights(ids, labels))
                        : ops::linearCrossEntropy(x, m_head, labels.reshape({-1}));
  if (further)
    if (const at::Tensor more = furtherLoss(last, ids, labels, context); more.defined())
      loss = loss + more * m_furtherShare;
  if (const Phase* mode = context.training ? m_phases.rationale() : nullptr; mode && mode->weight > 0)
    if (const at::Tensor more = rationaleLoss(ids, labels, drawThoughts(ids, context.dropoutSeed), context);
        more.defined())
      loss = loss + more * mode->weight;
  if (losses.sum.defined() && m_auxiliaryShare > 0) loss = loss + losses.sum * m_auxiliaryShare;
  return losses.beside.defined() ? loss + losses.beside : loss;
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
    Stream stream{joint, {}, 1};
    for (const Layer& layer : depth.layers) stream = throughLayer(layer, std::move(stream), context);
    hidden = settled(stream);
    const at::Tensor loss = ops::linearCrossEntropy(headInput(normed(stream, m_finalNorm)), m_head,
                                                    labels.narrow(1, k, left).reshape({-1}));
    sum = sum.defined() ? sum + loss : loss;
    ++depths;
  }
  return depths > 0 ? sum / static_cast<double>(depths) : at::Tensor();
}

void LanguageModel::forEachLayer(const std::function<void(Layer&)>& visit) {
  for (Layer& layer : m_layers) visit(layer);
  for (Depth& depth : m_depths)
    for (Layer& layer : depth.layers) visit(layer);
}

RoutingReport LanguageModel::stepDone() {
  RoutingReport report;
  forEachLayer([&](Layer& layer) {
    if (layer.parts.mixer) layer.parts.mixer->stepDone();
    if (layer.parts.ffn) layer.parts.ffn->stepDone(report);
  });
  return report;
}

void LanguageModel::stepDropped() {
  forEachLayer([](Layer& layer) {
    if (layer.parts.ffn) layer.parts.ffn->stepDropped();
  });
}

std::int64_t LanguageModel::sessionLimit() const {
  for (const ir::BlockUse& use : ir::blockUses(*m_ir))
    if (!ir::keepsBetweenTokens(*use.block)) return 0;
  const std::int64_t longest = m_ir->dims.max_seq_len;
  const kinds::RopeSettings rope = kinds::ropeSettings(m_ir->positional, longest);
  return rope.dependsOnLength() ? std::min(longest, rope.originalLength) : longest;
}

std::int64_t LanguageModel::Session::bytes() const {
  std::int64_t sum = 0;
  for (const std::vector<LayerState>& layer : layers)
    for (const LayerState& state : layer) sum += state.bytes();
  for (const MergeState& merge : merges) sum += merge.bytes();
  for (const at::Tensor& inputs : odeInputs)
    if (inputs.defined()) sum += static_cast<std::int64_t>(inputs.nbytes());
  return sum;
}

LanguageModel::Session LanguageModel::newSession(std::int64_t batch, std::int64_t capacity) const {
  Session session;
  session.batch = batch;
  session.capacity = capacity;
  for (std::size_t i = 0; i < m_layers.size(); ++i) {
    const ir::Layer& plan = m_ir->layers[i];
    const auto* integrator = std::get_if<ir::IntegratorItem>(&m_ir->schedule[plan.item]);
    const bool ode = integrator && kinds::isOde(integrator->method);
    std::vector<LayerState>& states = session.layers.emplace_back();
    for (std::int64_t use = 0; use < (ode ? 0 : plan.applications); ++use)
      states.push_back(newLayerState(m_layers[i], batch, capacity));
  }
  session.merges.resize(m_ir->schedule.size());
  session.odeInputs.resize(m_ir->schedule.size());
  return session;
}

void LanguageModel::beginQuery(Session& session) const {
  for (std::size_t i = 0; i < m_layers.size(); ++i)
    for (LayerState& state : session.layers[i])
      runtime::beginQuery(m_layers[i], state, session.batch, session.capacity, keepsLearned(i));
  for (MergeState& merge : session.merges) merge = {};
  for (at::Tensor& inputs : session.odeInputs) inputs.reset();
  session.ids.reset();
  session.seen = 0;
}

std::map<std::string, double> LanguageModel::stepMemory(Session& session) const {
  std::map<std::string, double> surprise;
  for (std::size_t i = 0; i < m_layers.size(); ++i) {
    double sum = 0;
    int count = 0;
    for (LayerState& state : session.layers[i])
      if (const std::optional<double> one = runtime::stepMemory(m_layers[i], state)) sum += *one, ++count;
    if (count > 0) surprise["layers." + std::to_string(i) + ".memory"] = sum / count;
  }
  return surprise;
}

at::Tensor LanguageModel::advanced(const at::Tensor& x, const at::Tensor& ids, Session& session) const {
  const at::NoGradGuard off;
  ForwardContext context, all;
  context.ids = ids;
  if (m_hasOde) all.ids = session.ids = session.ids.defined() ? at::cat({session.ids, ids}, 1) : ids;
  ScheduleHooks hooks;
  hooks.layer = [&](std::size_t index, std::int64_t application, Stream stream) {
    return advanceLayer(m_layers[index], std::move(stream), context,
                        session.layers[index][static_cast<std::size_t>(application)]);
  };
  hooks.merge = [&](std::size_t entry, const at::Tensor& input, const std::vector<at::Tensor>& streams) {
    return m_merges[entry]->advance(input, streams, session.merges[entry]);
  };
  // No keys and values are kept: the method runs again over all its inputs.
  hooks.ode = [&](std::size_t entry, std::size_t layer, const at::Tensor& input) {
    at::Tensor& inputs = session.odeInputs[entry];
    inputs = inputs.defined() ? at::cat({inputs, input}, 1) : input;
    return odeOf(entry, layer, inputs, all).narrow(1, inputs.size(1) - input.size(1), input.size(1));
  };
  Stream stream = projected(runSchedule(*m_ir, {x, {}, 1}, hooks));
  const at::Tensor hidden = normed(stream, m_finalNorm);
  session.seen += x.size(1);
  return hidden;
}

at::Tensor LanguageModel::advanceHidden(const at::Tensor& ids, Session& session) const {
  const at::NoGradGuard off;
  return advanced(embedded(ids, session.seen), ids, session);
}

at::Tensor LanguageModel::advanceVector(const at::Tensor& vector, Session& session) const {
  const at::NoGradGuard off;
  at::Tensor x = vector;
  if (m_positions.defined()) x = x + m_positions.narrow(0, session.seen, x.size(1));
  return advanced(x, at::zeros({x.size(0), x.size(1)}, x.options().dtype(at::kLong)), session);
}

at::Tensor LanguageModel::advance(const at::Tensor& ids, Session& session) const {
  const at::NoGradGuard off;
  return project(advanceHidden(ids, session));
}

at::Tensor LanguageModel::rationaleShare(const at::Tensor& without, const at::Tensor& with) const {
  const at::Tensor inner = at::relu(ops::linear(at::cat({without, with}, -1), m_rationale[0], m_rationale[1]));
  return at::sigmoid(ops::linear(inner, m_rationale[2], m_rationale[3]));
}

}  // namespace eulerstack::runtime
