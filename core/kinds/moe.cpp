// Shazeer et al. 2017 (mixture of experts); Fedus et al. 2021 (Switch: balance loss, capacity, jitter); Zoph et al.
// 2022 (ST-MoE: z loss); Dai et al. 2024 (DeepSeekMoE: fine-grained and shared experts); DeepSeek-AI 2024 (DeepSeek-V3:
// sigmoid scores, bias correction, node-limited groups). Shapes: d width, E experts, f inner width of one expert.
#include "core/kinds/moe.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/kinds/counting.h"
#include "core/kinds/ffn_common.h"
#include "core/kinds/moe_fields.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
namespace {

using schema::FieldValues;

const FieldValues& nothing() {
  static const FieldValues none;
  return none;
}
const FieldValues& inside(const FieldValues& values, const char* section) {
  const FieldValues* found = values.section(section);
  return found ? *found : nothing();
}

MoeScore scoreNamed(std::string_view name) {
  if (name == "sigmoid") return MoeScore::Sigmoid;
  return name == "sqrt_softplus" ? MoeScore::SqrtSoftplus : MoeScore::Softmax;
}

MoeOverflow overflowNamed(std::string_view name) {
  if (name == "drop") return MoeOverflow::Drop;
  return name == "pad" ? MoeOverflow::Pad : MoeOverflow::Compute;
}

// Weights of all experts stand in one tensor: gate and up of one expert lie side by side.
schema::TensorList tensors(const KindInstance& ffn, const ir::LayerContext& context) {
  const MoeShape moe = moeShape(ffn, context);
  const std::int64_t in = times(moe.gated ? 2 : 1, moe.expertDim);
  const std::string first = moe.gated ? "gate_up_proj" : "up_proj";
  schema::TensorList list;
  if (!moe.hash) {
    list.push_back({"router.weight", {moe.experts, moe.width}, {}});
    const FieldValues& fields = inside(ffn.values, kMoe);
    if (fields.has("router_init_std"))
      list.back().init = {.kind = schema::InitKind::Normal, .std = fields.number("router_init_std"), .own = true};
  }
  if (moe.correction) {
    list.push_back({"router.correction.bias", {moe.experts}, {schema::InitKind::Zeros, 0}});
    list.back().buffer = true;
  }
  const auto bias = [&](const std::string& name, std::vector<std::int64_t> shape) {
    if (moe.bias) list.push_back({name, std::move(shape), {schema::InitKind::Zeros, 0}});
  };
  list.push_back({"experts." + first + ".weight", {moe.experts, in, moe.width}, {}});
  bias("experts." + first + ".bias", {moe.experts, in});
  list.push_back(
      {"experts.down_proj.weight", {moe.experts, moe.width, moe.expertDim}, {schema::InitKind::ResidualNormal, 0.02}});
  bias("experts.down_proj.bias", {moe.experts, moe.width});
  if (moe.sharedDim == 0) return list;
  if (moe.gated) addLinear(list, "shared.gate_proj", moe.width, moe.sharedDim, moe.bias);
  addLinear(list, "shared.up_proj", moe.width, moe.sharedDim, moe.bias);
  addLinear(list, "shared.down_proj", moe.sharedDim, moe.width, moe.bias, schema::InitKind::ResidualNormal);
  return list;
}

// Everything but the experts that the token did not choose.
ParameterCount activeParameters(const KindInstance& ffn, const ir::LayerContext& context) {
  const MoeShape moe = moeShape(ffn, context);
  ParameterCount sum;
  for (const schema::TensorSpec& tensor : tensors(ffn, context)) {
    if (tensor.buffer) continue;
    const bool routed = tensor.name.starts_with("experts.");
    sum += ParameterCount(routed ? tensor.numel() / moe.experts * moe.topK : tensor.numel());
  }
  return sum;
}

// Work of one inner layer: two or three products, the activation, and the product with the gate.
Flops innerFlops(const KindInstance& ffn, const MoeShape& moe, std::int64_t inner) {
  const Flops in = linearFlops(moe.width, inner, moe.bias);
  const std::int64_t each = activationCost(ffnActivation(ffn)) + (moe.gated ? 1 : 0);
  return in * (moe.gated ? 2 : 1) + linearFlops(inner, moe.width, moe.bias) + Flops(times(each, inner));
}

// Router, score of each expert (5: softmax), chosen and shared experts, their weighted sum.
Flops flops(const KindInstance& ffn, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const MoeShape moe = moeShape(ffn, context);
  Flops sum;
  if (!moe.hash) sum += linearFlops(moe.width, moe.experts, false) + Flops(times(5, moe.experts));
  sum += innerFlops(ffn, moe, moe.expertDim) * moe.topK + Flops(times(times(2, moe.width), moe.topK));
  if (moe.sharedDim > 0) sum += innerFlops(ffn, moe, moe.sharedDim) + Flops(moe.width);
  return sum;
}

// Input; router logits and scores; of each chosen expert its input, its values before the activation, and its output.
std::int64_t activations(const KindInstance& ffn, const ir::LayerContext& context, std::int64_t) {
  const MoeShape moe = moeShape(ffn, context);
  const std::int64_t branches = moe.gated ? 2 : 1;
  std::int64_t sum = moe.width + (moe.hash ? 0 : times(3, moe.experts));
  sum += times(moe.topK, 2 * moe.width + times(branches, moe.expertDim));
  return sum + times(branches, moe.sharedDim);
}

Phrase detail(const KindInstance& ffn, const ir::LayerContext& context) {
  const MoeShape moe = moeShape(ffn, context);
  Phrase text(fmt::format("{}/{}", moe.topK, moe.experts));
  text.add(std::string(ffnActivation(ffn))).add(std::to_string(moe.expertDim));
  if (moe.sharedDim > 0) text.add(Message{ES_TR("Message", "shared {size}"), {{"size", moe.sharedDim}}});
  if (moe.hash) text.add("hash");
  return text;
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "moe";
  kind.title = "MoE";
  kind.family = KindFamily::Ffn;
  kind.fields = {
      "moe",
      {overridable(choiceField("activation", "gelu", {"swiglu", "gelu", "relu"},
                               ES_TR("Schema",
                                     "Function of the experts' gate: swiglu uses SiLU, gelu makes GeGLU, "
                                     "relu makes ReGLU."))),
       ffnBiasField(), moeField(), expertDimField(), ffnActivationVariantField(), mlpBiasField(), studioMoeField()},
      ES_TR("Schema", "Options of a mixture of experts.")};
  kind.rules = moeRules();
  kind.tensors = tensors;
  kind.activeParameters = activeParameters;
  kind.flops = flops;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "Many feed-forward parts of which each token uses a few: a router chooses top_k of the experts and "
                   "weighs their outputs; shared experts serve every token.");
  kind.equation =
      "s = affinity(W_r x) in R^E; C = top_k of s; y = sum_(e in C) g_e FFN_e(x) + FFN_shared(x), g_e = s_e / "
      "sum_(i in C) s_i; W_r in R^(E x d)";
  kind.paper = "Shazeer et al. 2017, section 2; Fedus et al. 2021, section 2; Dai et al. 2024, section 3";
  kind.icon = "moe";
  kind.order = 30;
  kind.example =
      "{type: moe, activation: swiglu, moe: {experts: 8, top_k: 2, router: sigmoid, shared_experts: 1, "
      "bias_correction: {enabled: true}}}";
  return kind;
}

}  // namespace

const KindDescriptor& moeKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

std::int64_t moeGroups(const schema::FieldValues& ffn) {
  const std::int64_t experts = inside(ffn, kMoe).integer("experts", 1);
  const std::int64_t given = inside(ffn, kStudioMoe).integer("groups", 0);
  if (given > 0) return given;
  // The largest number up to 8, the nodes of DeepSeek-V3's groups, that divides the experts.
  std::int64_t groups = std::min<std::int64_t>(8, experts);
  while (groups > 1 && experts % groups != 0) --groups;
  return groups;
}

std::int64_t moeGroupLimit(const schema::FieldValues& ffn) {
  const std::int64_t limit = inside(inside(ffn, kMoe), "balance").integer("group_limit", 0);
  return limit > 0 ? limit : inside(ffn, kStudioMoe).integer("topk_groups", 0);
}

MoeShape moeShape(const KindInstance& ffn, const ir::LayerContext& context) {
  const FieldValues& fields = inside(ffn.values, kMoe);
  const FieldValues& studio = inside(ffn.values, kStudioMoe);
  const FieldValues& balance = inside(fields, "balance");
  const FieldValues& correction = inside(fields, "bias_correction");
  MoeShape moe;
  moe.experts = fields.integer("experts", 1);
  moe.topK = fields.integer("top_k", 1);
  moe.width = context.width;
  moe.expertDim = ffn.values.integer(kExpertDim, times(context.dims.mlp_ratio, context.width));
  const std::int64_t shared = fields.integer("shared_experts", 0);
  if (shared > 0) moe.sharedDim = studio.integer("shared_dim", times(shared, moe.expertDim));
  moe.groups = moeGroups(ffn.values);
  moe.groupLimit = moeGroupLimit(ffn.values);
  if (studio.text("group_score") == "max") moe.groupScore = MoeGroupScore::Largest;
  moe.gated = studio.boolean("gated", true);
  moe.bias = ffnBias(ffn);
  if (const KindInstance* routing = fields.kind("routing")) {
    moe.hash = routing->values.has("hash_salt");
    moe.hashSalt = routing->values.integer("hash_salt", 0);
  }
  moe.sigmoidBalance = fields.text("router") == "sigmoid";
  moe.affinity = scoreNamed(fields.text("affinity", fields.text("router")));
  moe.normTopK = studio.boolean("norm_topk", moe.topK > 1);
  moe.routedScaling = studio.number("routed_scaling", 1);
  moe.zLoss = fields.number("z_loss", 0);
  moe.loadBalance = fields.number("load_balance_coef", 0);
  moe.sequenceBalance = balance.number("sequence_aux_coef", 0);
  moe.jitter = fields.number("router_jitter", 0);
  moe.capacityFactor = fields.number("capacity_factor", 1);
  moe.overflow = overflowNamed(fields.text("capacity_drop_policy"));
  moe.correction = correction.boolean("enabled") && !moe.hash;
  moe.correctionRate = correction.number("update_rate", 0.001);
  moe.correctionTolerance = correction.number("target_imbalance", 0);
  return moe;
}

}  // namespace eulerstack::kinds
