// Config writers of mixtures of experts with ordinary attention beside Mixtral and Qwen. Keys and defaults: the config
// classes of transformers 5.
#include <algorithm>

#include "core/interop/hf/native_source.h"

namespace eulerstack::interop {
namespace {

using Json = NativeJson;

// The router of DeepSeek-V3.
void writeRouted(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writeRoutedExperts(config, source);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  if (!source.dense) config["hidden_act"] = source.activation(source.experts);
}

void writeGlm4Moe(Json& config, const NativeSource& source) {
  writeRouted(config, source);
  writeFirstDense(config, source);
  writePartial(config, source);
  config["use_qk_norm"] = source.has("mixer.q_norm.weight");
  config["num_nextn_predict_layers"] = 0;
}

void writeDots1(Json& config, const NativeSource& source) {
  writeRouted(config, source);
  writeFirstDense(config, source);
  writeWindows(config, source);
  config["max_window_layers"] = source.model.layers.size();
}

void writeExaoneMoe(Json& config, const NativeSource& source) {
  writeRouted(config, source);
  config["num_experts"] = config["n_routed_experts"];
  config["num_shared_experts"] = config["n_shared_experts"];
  for (const char* key : {"n_routed_experts", "n_shared_experts", "attention_bias"}) config.erase(key);
  config["sliding_window"] = source.window();
  config["layer_types"] = source.layerTypes();
  Json types = Json::array();
  for (const ir::Layer& layer : source.model.layers) types.push_back(isMoe(layer) ? "sparse" : "dense");
  config["mlp_layer_types"] = std::move(types);
}

void writeExperts(Json& config, const NativeSource& source, const char* count) {
  writeDecoderKeys(config, source);
  config[count] = source.moe.experts;
  config["num_experts_per_tok"] = source.moe.topK;
  config["intermediate_size"] = source.moe.expertDim;
  config["hidden_act"] = source.activation(source.experts);
  config["router_aux_loss_coef"] = source.model.trainingHints.number("router_aux_loss_coef", 0.01);
}

void writeMiniMaxM2(Json& config, const NativeSource& source) {
  writeExperts(config, source, "num_local_experts");
  writePartial(config, source);
  config["router_jitter_noise"] = source.moe.jitter;
}

void writeFlexOlmo(Json& config, const NativeSource& source) {
  writeExperts(config, source, "num_experts");
  config.erase("head_dim");
  config["norm_topk_prob"] = source.moe.normTopK;
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

}  // namespace

bool isMoe(const ir::Layer& layer) {
  return layer.block->ffn.kind && std::string_view(layer.block->ffn.kind->id) == "moe";
}

void writeFirstDense(Json& config, const NativeSource& source) {
  const auto& layers = source.model.layers;
  config["first_k_dense_replace"] = std::find_if(layers.begin(), layers.end(), isMoe) - layers.begin();
}

void writeRoutedExperts(Json& config, const NativeSource& source) {
  const kinds::MoeShape& moe = source.moe;
  config["moe_intermediate_size"] = moe.expertDim;
  config["n_routed_experts"] = moe.experts;
  config["n_shared_experts"] = moe.sharedDim / std::max<std::int64_t>(1, moe.expertDim);
  config["num_experts_per_tok"] = moe.topK;
  config["routed_scaling_factor"] = moe.routedScaling;
  config["norm_topk_prob"] = moe.normTopK;
  const bool limited = moe.groupLimit > 0 && moe.groupLimit < moe.groups;
  config["n_group"] = limited ? moe.groups : 1;
  config["topk_group"] = limited ? moe.groupLimit : 1;
}

const std::vector<NativeFamily>& moreNativeMixtures() {
  static const std::vector<NativeFamily> list = {
      {"glm4_moe", "Glm4MoeForCausalLM", writeGlm4Moe},       {"dots1", "Dots1ForCausalLM", writeDots1},
      {"exaone_moe", "ExaoneMoeForCausalLM", writeExaoneMoe}, {"minimax_m2", "MiniMaxM2ForCausalLM", writeMiniMaxM2},
      {"flex_olmo", "FlexOlmoForCausalLM", writeFlexOlmo},
  };
  return list;
}

}  // namespace eulerstack::interop
