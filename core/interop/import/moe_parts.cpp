#include <fmt/format.h>

#include <algorithm>

#include "core/interop/import/decoder_parts.h"

namespace eulerstack::interop {

OutMap moePart(const Decoder& decoder, const MoeDesign& moe) {
  OutMap routing;
  routing.set("experts", moe.experts).set("top_k", moe.topK, fmt::format("of {} for each token", moe.experts));
  if (moe.shared > 0) routing.set("shared_experts", moe.shared, "for every token");
  if (moe.sigmoid) routing.set("router", "sigmoid");
  // The classes give the balance loss one weight, training_hints.router_aux_loss_coef.
  routing.set("load_balance_coef", 1.0);
  if (moe.jitter > 0) routing.set("router_jitter", moe.jitter);
  if (moe.correction) {
    OutMap correction;
    correction.set("enabled", true);
    routing.set("bias_correction", correction);
  }
  OutMap balance;
  if (moe.sequenceAux > 0) balance.set("sequence_aux_coef", moe.sequenceAux);
  if (moe.groups > 1) balance.set("group_limit", moe.topGroups, fmt::format("of {} groups", moe.groups));
  if (!balance.empty()) routing.set("balance", balance);
  OutMap more;
  if (moe.normTopK != (moe.topK > 1)) more.set("norm_topk", moe.normTopK);
  if (moe.scaling != 1) more.set("routed_scaling", moe.scaling);
  if (moe.groups > 1) more.set("groups", moe.groups);
  if (moe.groups > 1 && moe.bestOfGroup) more.set("group_score", "max");
  OutMap ffn;
  ffn.set("type", "moe").set("activation", moe.activation.name);
  if (*moe.activation.variant != 0) ffn.set("vendor.studio.activation", moe.activation.variant);
  ffn.set("moe", routing);
  if (moe.width != decoder.mlpRatio * decoder.width) ffn.set("vendor.studio.expert_dim", moe.width);
  if (!more.empty()) ffn.set("vendor.studio.moe", more);
  return ffn;
}

void readExperts(HfConfig& config, std::string_view key, std::int64_t experts, std::int64_t topK, MoeDesign& moe) {
  constexpr IntegerBounds kExperts{1, 4096};
  moe.experts = config.integer(key, experts, kExperts);
  constexpr std::string_view kTopK = "num_experts_per_tok";
  if (config.has(kTopK) && !config.isNull(kTopK)) {
    moe.topK = config.integer(kTopK, 1, {1, moe.experts});
    return;
  }
  moe.topK = std::min(topK, moe.experts);
  if (topK > moe.experts)
    config.report(DiagId::ImportOutOfRange, kTopK,
                  {{"value", std::to_string(topK)}, {"minimum", std::int64_t{1}}, {"maximum", moe.experts}});
}

void writeRouterLoss(ImportContext& context, double fallback) {
  const double weight = context.config.number("router_aux_loss_coef", fallback, {0, 1e6});
  context.design.trainingHints.set("router_aux_loss_coef", weight);
}

}  // namespace eulerstack::interop
