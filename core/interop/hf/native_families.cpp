// The config writers of families whose norms are RMS norms. Keys and defaults: the config classes of transformers 5.
#include <algorithm>
#include <cmath>

#include "core/interop/hf/hf_config.h"
#include "core/interop/hf/model_facts.h"
#include "core/interop/hf/native_source.h"
#include "core/kinds/ffn_common.h"

namespace eulerstack::interop {
namespace {

using Json = NativeJson;

std::int64_t layers(const NativeSource& source) {
  return static_cast<std::int64_t>(source.model.layers.size());
}

void writeLlama(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
}

void writeMistral(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config["sliding_window"] = source.window();
}

void writeQwen2(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  const Json window = source.window();
  config["use_sliding_window"] = !window.is_null();
  config["sliding_window"] = window;
  config["max_window_layers"] = layers(source);
  config["layer_types"] = source.layerTypes();
}

void writeQwen3(Json& config, const NativeSource& source) {
  writeQwen2(config, source);
  config["head_dim"] = source.attention.headDim;
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writeGemma(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writeGemma2(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config["hidden_activation"] = config["hidden_act"];
  config.erase("hidden_act");
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["query_pre_attn_scalar"] = std::llround(1 / (source.attention.scale * source.attention.scale));
  config["attn_logit_softcapping"] = source.attention.softcap > 0 ? Json(source.attention.softcap) : Json(nullptr);
  const double cap = source.model.head.values.number("logit_softcap", 0);
  config["final_logit_softcapping"] = cap > 0 ? Json(cap) : Json(nullptr);
  writeWindows(config, source);
}

void writeGemma3(Json& config, const NativeSource& source) {
  writeGemma2(config, source);
  writeTwoBases(config, source);
}

// Layers without rotation have no positions; they may have a window.
void writeSmolLm3(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
  Json rotates = Json::array();
  for (const ir::Layer& layer : source.model.layers)
    rotates.push_back(layer.block->mixer.values.integer(kinds::kRopeDim, 1) > 0 ? 1 : 0);
  config["no_rope_layers"] = std::move(rotates);
  const Json window = source.window();
  config["use_sliding_window"] = !window.is_null();
  config["sliding_window"] = window;
  config["layer_types"] = source.layerTypes();
}

void writeOlmo(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  for (const char* key : {"head_dim", "rms_norm_eps"}) config.erase(key);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writeSeedOss(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["attention_out_bias"] = source.has("mixer.o_proj.bias");
  config["mlp_bias"] = source.has("ffn.up_proj.bias");
  config["residual_dropout"] = residualDropout(source);
}

void writeOlmo2(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writePhi3(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  config["sliding_window"] = source.window();
  if (Json own = hfRopeParameters(source.model); !own.is_null()) config["rope_parameters"] = std::move(own);
  Json& rope = config["rope_parameters"];
  writePartial(config, source);
  config["original_max_position_embeddings"] =
      rope.value("original_max_position_embeddings", source.model.dims.max_seq_len);
  config["resid_pdrop"] = residualDropout(source);
  config["embd_pdrop"] = 0.0;
  if (config["pad_token_id"].is_null()) config["pad_token_id"] = 0;  // the class wants one that is in the vocabulary
}

void writeMoeKeys(Json& config, const NativeSource& source) {
  config["num_experts_per_tok"] = source.moe.topK;
  config["router_aux_loss_coef"] = source.model.trainingHints.number("router_aux_loss_coef", 0.01);
  config["hidden_act"] = source.activation(source.experts);
}

void writeMixtral(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writeMoeKeys(config, source);
  config["num_local_experts"] = source.moe.experts;
  config["intermediate_size"] = source.moe.expertDim;
  config["sliding_window"] = source.window();
  config["router_jitter_noise"] = source.moe.jitter;
}

void writeOlmoe(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  writeMoeKeys(config, source);
  config["num_experts"] = source.moe.experts;
  config["intermediate_size"] = source.moe.expertDim;
  config["norm_topk_prob"] = source.moe.normTopK;
  config["attention_bias"] = source.has("mixer.q_proj.bias");
}

void writeQwen3Moe(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  writeMoeKeys(config, source);
  config["num_experts"] = source.moe.experts;
  config["moe_intermediate_size"] = source.moe.expertDim;
  config["norm_topk_prob"] = source.moe.normTopK;
  config["decoder_sparse_step"] = 1;
  Json dense = Json::array();
  for (std::size_t i = 0; i < source.model.layers.size(); ++i) {
    const schema::KindInstance& ffn = source.model.layers[i].block->ffn;
    if (!ffn.kind || std::string_view(ffn.kind->id) != "moe") dense.push_back(i);
  }
  config["mlp_only_layers"] = std::move(dense);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  const Json window = source.window();
  config["use_sliding_window"] = !window.is_null();
  config["sliding_window"] = window;
}

}  // namespace

double residualDropout(const NativeSource& source) {
  return source.model.trainingHints.number("dropout", 0);
}

void writeTwoBases(Json& config, const NativeSource& source) {
  const Json plain = config["rope_parameters"];
  Json local = plain;
  for (const ir::BlockUse& use : ir::blockUses(source.model)) {
    const schema::FieldValues& mixer = use.block->mixer.values;
    if (mixer.integer("window", 0) > 0)
      local["rope_theta"] = mixer.number(kinds::kRopeTheta, plain.value("rope_theta", 10000.0));
  }
  config["rope_parameters"] = {{"full_attention", plain}, {"sliding_attention", local}};
}

void writeWindows(Json& config, const NativeSource& source) {
  const Json window = source.window();
  config["sliding_window"] = window.is_null() ? Json(source.model.dims.max_seq_len) : window;
  config["layer_types"] = source.layerTypes();
}

void writePartial(Json& config, const NativeSource& source) {
  config["rope_parameters"]["partial_rotary_factor"] =
      static_cast<double>(source.attention.rotated) / static_cast<double>(source.attention.headDim);
}

void writeDecoderKeys(Json& config, const NativeSource& source) {
  const ir::ModelIr& model = source.model;
  config["vocab_size"] = model.dims.vocab_size;
  config["hidden_size"] = model.dims.d_model;
  config["intermediate_size"] = source.ffnWidth();
  config["num_hidden_layers"] = layers(source);
  config["num_attention_heads"] = source.attention.heads;
  config["num_key_value_heads"] = source.attention.kvHeads;
  config["head_dim"] = source.attention.headDim;
  config["hidden_act"] = source.activation(source.dense);
  config["max_position_embeddings"] = libraryLength(model);
  config["rms_norm_eps"] = source.normEps();
  config["attention_dropout"] = source.attends ? source.attends->mixer.values.number("attn_drop", 0) : 0.0;
  const Json plain = {{"rope_type", "default"}, {"rope_theta", 10000.0}};
  Json rope = hfRopeParameters(model);
  // LongRoPE is Phi-3's: programs do not expect it of others.
  const bool usable = !rope.is_null() && rope["rope_type"] != "longrope";
  config["rope_parameters"] = usable ? std::move(rope) : plain;
}

const std::vector<NativeFamily>& nativeFamilies() {
  static const std::vector<NativeFamily> list = [] {
    std::vector<NativeFamily> all = {
        {"llama", "LlamaForCausalLM", writeLlama},
        {"mistral", "MistralForCausalLM", writeMistral},
        {"qwen2", "Qwen2ForCausalLM", writeQwen2},
        {"qwen3", "Qwen3ForCausalLM", writeQwen3},
        {"gemma", "GemmaForCausalLM", writeGemma},
        {"gemma2", "Gemma2ForCausalLM", writeGemma2},
        {"gemma3_text", "Gemma3ForCausalLM", writeGemma3},
        {"vaultgemma", "VaultGemmaForCausalLM", writeGemma2},
        {"olmo", "OlmoForCausalLM", writeOlmo},
        {"olmo2", "Olmo2ForCausalLM", writeOlmo2},
        {"phi3", "Phi3ForCausalLM", writePhi3},
        {"seed_oss", "SeedOssForCausalLM", writeSeedOss},
        {"smollm3", "SmolLM3ForCausalLM", writeSmolLm3},
        {"mixtral", "MixtralForCausalLM", writeMixtral},
        {"olmoe", "OlmoeForCausalLM", writeOlmoe},
        {"qwen3_moe", "Qwen3MoeForCausalLM", writeQwen3Moe},
    };
    for (const auto* more :
         {&moreNativeFamilies(), &moreNativeMixtures(), &layerNormFamilies(), &otherNativeFamilies()})
      all.insert(all.end(), more->begin(), more->end());
    return all;
  }();
  return list;
}

}  // namespace eulerstack::interop
