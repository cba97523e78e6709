// Config writers of further families with RMS norms. Keys and defaults: the config classes of transformers 5.
#include "core/interop/hf/native_source.h"

namespace eulerstack::interop {
namespace {

using Json = NativeJson;

void writeErnie45(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("attention_dropout");
  config["use_bias"] = source.has("mixer.q_proj.bias");
}

void writeHelium(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
}

void writeGlm(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writePartial(config, source);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writeMinistral(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writeWindows(config, source);
}

void writeCwm(Json& config, const NativeSource& source) {
  writeMinistral(config, source);
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
  if (config["bos_token_id"].is_null()) config["bos_token_id"] = 0;  // the class wants one
}

// Without windows all layers turn.
void writeExaone4(Json& config, const NativeSource& source) {
  writeMinistral(config, source);
  config["sliding_window"] = source.window();
}

void writeOlmo3(Json& config, const NativeSource& source) {
  writeMinistral(config, source);
  writeTwoBases(config, source);
  config.erase("head_dim");
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writeFactors(Json& config, const NativeSource& source, bool divides) {
  const double logits = source.model.head.values.number("vendor.studio.logit_scale", 1);
  config["embedding_multiplier"] = source.model.embedding.number("scale", 1);
  config["residual_multiplier"] = source.first().residual.values.number("scaling", 1);
  config["attention_multiplier"] = source.attention.scale;
  config["logits_scaling"] = divides ? 1 / logits : logits;
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writeGranite(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writeFactors(config, source, true);
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
}

void writeHyperClovaX(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writeFactors(config, source, false);
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
  config["use_post_norm"] = source.has("norm1_output.weight");
}

void writeGraniteMoe(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writeFactors(config, source, true);
  config["num_local_experts"] = source.moe.experts;
  config["num_experts_per_tok"] = source.moe.topK;
  config["intermediate_size"] = source.moe.expertDim;
  config["hidden_act"] = source.activation(source.experts);
  config["router_aux_loss_coef"] = source.model.trainingHints.number("router_aux_loss_coef", 0.01);
}

}  // namespace

const std::vector<NativeFamily>& moreNativeFamilies() {
  static const std::vector<NativeFamily> list = {
      {"ernie4_5", "Ernie4_5ForCausalLM", writeErnie45},
      {"helium", "HeliumForCausalLM", writeHelium},
      {"glm", "GlmForCausalLM", writeGlm},
      {"glm4", "Glm4ForCausalLM", writeGlm},
      {"ministral", "MinistralForCausalLM", writeMinistral},
      {"cwm", "CwmForCausalLM", writeCwm},
      {"exaone4", "Exaone4ForCausalLM", writeExaone4},
      {"granite", "GraniteForCausalLM", writeGranite},
      {"granitemoe", "GraniteMoeForCausalLM", writeGraniteMoe},
      {"hyperclovax", "HyperCLOVAXForCausalLM", writeHyperClovaX},
      {"olmo3", "Olmo3ForCausalLM", writeOlmo3},
  };
  return list;
}

}  // namespace eulerstack::interop
