#include "core/interop/hf/model_facts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <unordered_map>

#include "core/kinds/attention_shape.h"
#include "core/kinds/ffn_common.h"
#include "core/kinds/mamba.h"
#include "core/kinds/moe.h"
#include "core/kinds/rope_positions.h"

namespace eulerstack::interop {
namespace {

constexpr const char* kNone = "none";

class Facts {
 public:
  explicit Facts(std::string prefix) : m_prefix(std::move(prefix)) {}
  void add(const char* where, std::string value) { m_list.push_back({m_prefix + where, std::move(value)}); }
  void add(const char* where, std::int64_t value) { add(where, fmt::format("{}", value)); }
  void add(const char* where, bool value) { add(where, std::string(value ? "true" : "false")); }
  // Seven digits: values go through float32.
  void add(const char* where, double value) { add(where, fmt::format("{:.7g}", value)); }
  void addKind(const char* where, const schema::KindInstance& kind) {
    add(where, std::string(kind.kind ? kind.kind->id : kNone));
  }
  void append(std::vector<Fact> more) {
    for (Fact& fact : more) m_list.push_back(std::move(fact));
  }
  std::vector<Fact> take() { return std::move(m_list); }

 private:
  std::string m_prefix;
  std::vector<Fact> m_list;
};

std::string shapeText(const std::vector<std::int64_t>& shape) {
  return fmt::format("{{{}}}", fmt::join(shape, ", "));
}

void addTensors(Facts& facts, const schema::TensorList& tensors) {
  for (const schema::TensorSpec& tensor : tensors) facts.add(tensor.name.c_str(), shapeText(tensor.shape));
}

void addNorm(Facts& facts, const schema::KindInstance& norm) {
  facts.addKind("norm.type", norm);
  const kinds::NormSettings settings = kinds::normSettings(&norm);
  facts.add("norm.eps", norm.values.number("vendor.studio.norm_eps",
                                           norm.kind && std::string_view(norm.kind->id) == "layernorm" ? 1e-5 : 1e-6));
  facts.add("norm.offset", settings.offset);
}

const char* nameOf(kinds::WindowMode mode) {
  switch (mode) {
    case kinds::WindowMode::Band:
      return "band";
    case kinds::WindowMode::Dilated:
      return "dilated";
    case kinds::WindowMode::Strided:
      return "nsa";
  }
  return "";
}

void addAttention(Facts& facts, const schema::KindInstance& mixer, const ir::LayerContext& context) {
  const kinds::AttentionShape shape = kinds::attentionShape(mixer, context);
  facts.add("mixer.heads", shape.heads);
  facts.add("mixer.kv_heads", shape.kvHeads);
  facts.add("mixer.head_dim", shape.headDim);
  facts.add("mixer.window", shape.window == 0 ? std::string(kNone) : fmt::format("{}", shape.window));
  if (shape.window > 0) facts.add("mixer.window_mode", std::string(nameOf(shape.mode)));
  facts.add("mixer.rotated", shape.rotated);
  if (shape.rotated > 0) {
    facts.add("mixer.rope_interleaved", shape.interleaved);
    const double theta = kinds::ropeSettings(*context.positional, context.dims.max_seq_len).theta;
    facts.add("mixer.rope_theta", mixer.values.number(kinds::kRopeTheta, theta));
  }
  facts.add("mixer.scale", shape.scale);
  facts.add("mixer.softcap", shape.softcap);
  facts.add("mixer.sinks", shape.sinks);
  facts.add("mixer.latent", shape.mla.latent);
  facts.add("mixer.rope_head_dim", shape.mla.rope);
  facts.add("mixer.nope_head_dim", shape.mla.plain);
  // Over the whole width or a head: with one head the tensors are the same.
  facts.add("mixer.qk_norm", std::string(shape.qkNorm == kinds::QkNorm::None   ? kNone
                                         : shape.qkNorm == kinds::QkNorm::Head ? "head"
                                                                               : "width"));
  const schema::KindInstance* compression = mixer.values.kind("compression");
  facts.add("mixer.compression", std::string(compression && compression->kind ? compression->kind->id : kNone));
}

void addMamba(Facts& facts, const schema::KindInstance& mixer, std::int64_t width) {
  const kinds::MambaShape shape = kinds::mambaShape(mixer, width);
  facts.add("mixer.variant", std::string(shape.second ? "mamba2" : "mamba1"));
  if (shape.second) facts.add("mixer.groups", shape.groups);
  if (shape.second || shape.innerNorms) facts.add("mixer.norm_eps", shape.eps);
}

void addMoe(Facts& facts, const schema::KindInstance& ffn, const ir::LayerContext& context) {
  const kinds::MoeShape shape = kinds::moeShape(ffn, context);
  facts.add("ffn.top_k", shape.topK);
  facts.add("ffn.groups", shape.groupLimit > 0 && shape.groupLimit < shape.groups ? shape.groups : 1);
  facts.add("ffn.group_limit", shape.groupLimit < shape.groups ? shape.groupLimit : 0);
  if (shape.groupLimit > 0 && shape.groupLimit < shape.groups)
    facts.add("ffn.group_score", std::string(shape.groupScore == kinds::MoeGroupScore::TopTwo ? "top_two" : "max"));
  facts.add("ffn.affinity", std::string(shape.affinity == kinds::MoeScore::Softmax   ? "softmax"
                                        : shape.affinity == kinds::MoeScore::Sigmoid ? "sigmoid"
                                                                                     : "sqrt_softplus"));
  facts.add("ffn.norm_topk", shape.normTopK);
  facts.add("ffn.routed_scaling", shape.routedScaling);
  facts.add("ffn.routing", shape.hash ? fmt::format("hash {}", shape.hashSalt) : std::string("learned"));
}

void addFfn(Facts& facts, const ir::Block& block, const ir::LayerContext& context) {
  facts.addKind("ffn.type", block.ffn);
  if (!block.ffn.kind) return;
  const std::string_view activation = kinds::ffnActivation(block.ffn);
  facts.add("ffn.activation", std::string(activation == "swiglu" ? "silu" : activation));
  if (std::string_view(block.ffn.kind->id) == "moe") addMoe(facts, block.ffn, context);
}

std::vector<Fact> blockFacts(const ir::Block& block, const ir::ModelIr& model, std::size_t index) {
  Facts facts(fmt::format("layers[{}].", index));
  const ir::LayerContext context = model.contextOf(block);
  facts.addKind("mixer.type", block.mixer);
  const std::string_view mixer = block.mixer.kind->id;
  if (mixer == "attention") addAttention(facts, block.mixer, context);
  if (mixer == "mamba") addMamba(facts, block.mixer, context.width);
  addFfn(facts, block, context);
  addNorm(facts, block.norm);
  facts.add("norm.position", std::string(block.norm.values.text("position", "pre")));
  facts.add("norm.output", block.norm.values.boolean("vendor.studio.output_norm"));
  facts.addKind("residual.type", block.residual);
  facts.add("residual.scaling", block.residual.values.number("scaling", 1));
  facts.addKind("memory", block.memory);
  facts.addKind("shape_change", block.shapeChange);
  return facts.take();
}

void addRope(Facts& facts, const ir::ModelIr& model) {
  const kinds::RopeSettings rope = kinds::ropeSettings(model.positional, model.dims.max_seq_len);
  facts.add("rope.scaling", rope.scaling.empty() ? std::string(kNone) : std::string(rope.scaling));
  if (rope.scaling.empty()) return;
  if (rope.scaling != "longrope") facts.add("rope.factor", rope.factor);
  if (rope.scaling != "linear") facts.add("rope.original_length", rope.originalLength);
  if (rope.scaling == "llama3") {
    facts.add("rope.low_freq_factor", rope.lowFrequencyFactor);
    facts.add("rope.high_freq_factor", rope.highFrequencyFactor);
  }
  if (rope.scaling == "yarn") {
    facts.add("rope.beta_fast", rope.betaFast);
    facts.add("rope.beta_slow", rope.betaSlow);
  }
  if (rope.scaling == "yarn" || rope.scaling == "longrope") facts.add("rope.attention_factor", rope.attentionFactor);
  if (rope.scaling == "longrope") {
    facts.add("rope.short_factor", fmt::format("{:.7g}", fmt::join(rope.shortFactor, " ")));
    facts.add("rope.long_factor", fmt::format("{:.7g}", fmt::join(rope.longFactor, " ")));
  }
}

bool attends(const ir::ModelIr& model) {
  for (const ir::BlockUse& use : ir::blockUses(model))
    if (use.block->mixer.kind->keepsKvCache) return true;
  return false;
}

bool usesRope(const ir::ModelIr& model) {
  return model.positional.kind && std::string_view(model.positional.kind->id) == "rope";
}

// Of the model as a whole. Lengths and positions mean nothing without attention.
void addModel(Facts& facts, const ir::ModelIr& model) {
  facts.add("layers", static_cast<std::int64_t>(model.layers.size()));
  for (std::size_t i = 0; i < model.schedule.size(); ++i) {
    if (std::holds_alternative<ir::ParallelItem>(model.schedule[i])) facts.add("schedule.parallel", true);
    if (std::holds_alternative<ir::IntegratorItem>(model.schedule[i])) facts.add("schedule.integrator", true);
  }
  facts.add("tied", model.tied);
  facts.add("embedding.scale", model.embedding.number("scale", 1));
  facts.addKind("head.type", model.head);
  facts.add("head.logit_scale", model.head.values.number("vendor.studio.logit_scale", 1));
  facts.add("head.logit_softcap", model.head.values.number("logit_softcap", 0));
  if (!attends(model)) return;
  facts.add("max_seq_len", libraryLength(model));
  facts.addKind("positional", model.positional);
  if (usesRope(model)) addRope(facts, model);
}

}  // namespace

std::int64_t libraryLength(const ir::ModelIr& model) {
  if (!usesRope(model)) return model.dims.max_seq_len;
  const kinds::RopeSettings rope = kinds::ropeSettings(model.positional, model.dims.max_seq_len);
  return rope.scaling == "dynamic" ? rope.originalLength : model.dims.max_seq_len;
}

std::vector<Fact> modelFacts(const ir::ModelIr& model) {
  Facts facts("");
  addModel(facts, model);
  Facts finalNorm("final_");
  addNorm(finalNorm, model.finalNorm);
  facts.append(finalNorm.take());
  for (std::size_t i = 0; i < model.layers.size(); ++i) {
    facts.append(blockFacts(*model.layers[i].block, model, i));
    if (model.layers[i].depthGating.kind) facts.add("depth_gating", true);
  }
  addTensors(facts, ir::modelTensors(model));
  return facts.take();
}

std::vector<FactDifference> differences(const std::vector<Fact>& ours, const std::vector<Fact>& theirs) {
  std::unordered_map<std::string, std::string> other;
  for (const Fact& fact : theirs) other[fact.where] = fact.value;
  std::vector<FactDifference> list;
  for (const Fact& fact : ours) {
    const auto found = other.find(fact.where);
    const std::string value = found == other.end() ? kNone : found->second;
    if (value != fact.value) list.push_back({fact.where, fact.value, value});
    if (found != other.end()) other.erase(found);
  }
  for (const Fact& fact : theirs)
    if (other.contains(fact.where)) list.push_back({fact.where, kNone, fact.value});
  return list;
}

}  // namespace eulerstack::interop
