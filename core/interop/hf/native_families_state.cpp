// Config writers of DeepSeek, Mamba and Jamba. Keys and defaults: the config classes of transformers 5.
#include <cmath>
#include <functional>

#include "core/interop/hf/hf_config.h"
#include "core/interop/hf/native_source.h"

namespace eulerstack::interop {
namespace {

using Json = NativeJson;

// YaRN (Peng et al. 2023, section 3.4): 0.1 m ln(factor) + 1, and the m of a value.
double yarnWeight(double value, double factor) {
  return (value - 1) / (0.1 * std::log(factor));
}

// The class scales scores by the square of the factor of mscale_all_dim, and the angles by that of mscale over it.
void writeYarn(Json& rope, const NativeSource& source) {
  if (rope.value("rope_type", "") != "yarn" || rope.value("factor", 1.0) <= 1) return;
  const double factor = rope["factor"].get<double>();
  const double usual = 1 / std::sqrt(static_cast<double>(source.attention.headDim));
  const double scores = std::sqrt(source.attention.scale / usual);
  if (scores <= 1) return;
  rope["mscale_all_dim"] = yarnWeight(scores, factor);
  rope["mscale"] = yarnWeight(rope.value("attention_factor", 1.0) * scores, factor);
}

void writeDeepseek(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  const kinds::LatentShape& latent = source.attention.mla;
  config.erase("head_dim");
  config["num_key_value_heads"] = source.attention.heads;
  config["kv_lora_rank"] = latent.latent;
  config["q_lora_rank"] = latent.queryLatent > 0 ? Json(latent.queryLatent) : Json(nullptr);
  config["qk_nope_head_dim"] = latent.plain;
  config["qk_rope_head_dim"] = latent.rope;
  config["v_head_dim"] = source.attention.valueDim;
  config["attention_bias"] = source.has("mixer.kv_a_proj_with_mqa.bias");
  writeYarn(config["rope_parameters"], source);
  writeFirstDense(config, source);
  writeRoutedExperts(config, source);
}

void writeDeepseekV2(Json& config, const NativeSource& source) {
  writeDeepseek(config, source);
  config["topk_method"] = config["n_group"] == 1 ? "greedy" : "group_limited_greedy";
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
}

void writeDeepseekV3(Json& config, const NativeSource& source) {
  writeDeepseek(config, source);
  config["rope_interleave"] = source.attention.interleaved;
  config["num_nextn_predict_layers"] = 0;
}

void writeMambaKeys(Json& config, const NativeSource& source) {
  const ir::ModelIr& model = source.model;
  const kinds::MambaShape& mamba = source.mamba;
  config["vocab_size"] = model.dims.vocab_size;
  config["hidden_size"] = model.dims.d_model;
  config["num_hidden_layers"] = model.layers.size();
  config["state_size"] = mamba.state;
  config["conv_kernel"] = mamba.kernel;
  config["expand"] = mamba.inner / std::max<std::int64_t>(1, model.dims.d_model);
  config["use_conv_bias"] = mamba.convBias;
  config["use_bias"] = mamba.projBias;
  config["hidden_act"] = "silu";
  config["layer_norm_epsilon"] = source.normEps();
}

void writeMamba(Json& config, const NativeSource& source) {
  writeMambaKeys(config, source);
  config["intermediate_size"] = source.mamba.inner;
  config["time_step_rank"] = source.mamba.dtRank;
}

void writeMamba2(Json& config, const NativeSource& source) {
  writeMambaKeys(config, source);
  config["head_dim"] = source.mamba.headDim;
  config["num_heads"] = source.mamba.heads;
  config["n_groups"] = source.mamba.groups;
  config["chunk_size"] = kinds::kSsdChunk;
}

// Layers i with i % period == offset. None: a period that no layer reaches.
void writeRhythm(Json& config, const char* name, const NativeSource& source,
                 const std::function<bool(const ir::Layer&)>& hits) {
  const auto count = static_cast<std::int64_t>(source.model.layers.size());
  std::int64_t first = -1, second = -1;
  for (std::int64_t i = 0; i < count && second < 0; ++i)
    if (hits(source.model.layers[static_cast<std::size_t>(i)])) (first < 0 ? first : second) = i;
  const std::string key = name;
  config[key + "_period"] = second > 0 ? second - first : count + 1;
  config[key + "_offset"] = first < 0 ? count : first;
}

void writeJamba(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  for (const char* key : {"head_dim", "rope_parameters"}) config.erase(key);
  if (!source.dense) config["intermediate_size"] = source.moe.expertDim;
  const kinds::MambaShape& mamba = source.mamba;
  config["mamba_d_state"] = mamba.state;
  config["mamba_d_conv"] = mamba.kernel;
  config["mamba_expand"] = mamba.inner / std::max<std::int64_t>(1, source.model.dims.d_model);
  config["mamba_dt_rank"] = mamba.dtRank;
  config["mamba_conv_bias"] = mamba.convBias;
  config["mamba_proj_bias"] = mamba.projBias;
  config["use_mamba_kernels"] = false;
  config["num_experts"] = source.experts ? source.moe.experts : 1;
  config["num_experts_per_tok"] = source.experts ? source.moe.topK : 1;
  config["router_aux_loss_coef"] = source.model.trainingHints.number("router_aux_loss_coef", 0.01);
  writeRhythm(config, "attn_layer", source,
              [](const ir::Layer& layer) { return std::string_view(layer.block->mixer.kind->id) == "attention"; });
  writeRhythm(config, "expert_layer", source, isMoe);
  if (config["pad_token_id"].is_null()) config["pad_token_id"] = 0;  // the class wants one that is in the vocabulary
}

void writeBamba(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writePartial(config, source);
  const kinds::MambaShape& mamba = source.mamba;
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
  Json attends = Json::array();
  for (std::size_t i = 0; i < source.model.layers.size(); ++i)
    if (std::string_view(source.model.layers[i].block->mixer.kind->id) == "attention") attends.push_back(i);
  config["attn_layer_indices"] = std::move(attends);
  config["mamba_n_heads"] = mamba.heads;
  config["mamba_d_head"] = mamba.headDim;
  config["mamba_n_groups"] = mamba.groups;
  config["mamba_d_state"] = mamba.state;
  config["mamba_d_conv"] = mamba.kernel;
  config["mamba_expand"] = mamba.inner / std::max<std::int64_t>(1, source.model.dims.d_model);
  config["mamba_chunk_size"] = kinds::kSsdChunk;
  config["mamba_conv_bias"] = mamba.convBias;
  config["mamba_proj_bias"] = mamba.projBias;
}

}  // namespace

const std::vector<NativeFamily>& otherNativeFamilies() {
  static const std::vector<NativeFamily> list = {
      {"deepseek_v2", "DeepseekV2ForCausalLM", writeDeepseekV2},
      {"deepseek_v3", "DeepseekV3ForCausalLM", writeDeepseekV3},
      {"mamba", "MambaForCausalLM", writeMamba},
      {"mamba2", "Mamba2ForCausalLM", writeMamba2},
      {"jamba", "JambaForCausalLM", writeJamba},
      {"bamba", "BambaForCausalLM", writeBamba},
  };
  return list;
}

}  // namespace eulerstack::interop
