// The config writers of families whose norms are layer norms. Keys and defaults: the config classes of transformers 5.
#include "core/interop/hf/native_source.h"

namespace eulerstack::interop {
namespace {

using Json = NativeJson;

// Of the families whose norms are layer norms: another word for their eps.
void renameEps(Json& config, const char* name) {
  config[name] = config["rms_norm_eps"];
  config.erase("rms_norm_eps");
}

bool sideBySide(const NativeSource& source) {
  const schema::KindInstance& residual = source.first().residual;
  return residual.kind && std::string_view(residual.kind->id) == "parallel";
}

void writeStablelm(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  renameEps(config, "layer_norm_eps");
  writePartial(config, source);
  config["use_qkv_bias"] = source.has("mixer.q_proj.bias");
  config["use_parallel_residual"] = sideBySide(source);
  config["hidden_dropout"] = residualDropout(source);
}

void writeStarcoder2(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  renameEps(config, "norm_epsilon");
  config["use_bias"] = source.has("mixer.q_proj.bias");
  config["sliding_window"] = source.window();
  config["residual_dropout"] = residualDropout(source);
  config["embedding_dropout"] = 0.0;
}

void writeGptNeox(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  for (const char* key : {"head_dim", "num_key_value_heads"}) config.erase(key);
  renameEps(config, "layer_norm_eps");
  writePartial(config, source);
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["use_parallel_residual"] = sideBySide(source);
  config["hidden_dropout"] = residualDropout(source);
}

void writeFalcon(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  const bool two = source.has("norm2.weight");
  const std::int64_t kvHeads = source.attention.kvHeads;
  config["activation"] = config["hidden_act"];
  config["ffn_hidden_size"] = config["intermediate_size"];
  for (const char* key : {"head_dim", "num_key_value_heads", "hidden_act", "intermediate_size"}) config.erase(key);
  renameEps(config, "layer_norm_epsilon");
  const bool newer = two || kvHeads != 1;
  config["new_decoder_architecture"] = newer;
  config["multi_query"] = !newer;
  config["num_kv_heads"] = kvHeads;
  config["num_ln_in_parallel_attn"] = two ? 2 : 1;
  config["parallel_attn"] = true;
  config["alibi"] = false;
  config["bias"] = source.has("mixer.q_proj.bias");
  config["hidden_dropout"] = residualDropout(source);
}

void writeGpt2(Json& config, const NativeSource& source) {
  const ir::ModelIr& model = source.model;
  config["vocab_size"] = model.dims.vocab_size;
  config["n_embd"] = model.dims.d_model;
  config["n_layer"] = model.layers.size();
  config["n_head"] = source.attention.heads;
  config["n_positions"] = model.dims.max_seq_len;
  config["n_inner"] = source.ffnWidth();
  config["activation_function"] = source.activation(source.dense);
  config["layer_norm_epsilon"] = source.normEps();
  config["attn_pdrop"] = source.attends ? source.attends->mixer.values.number("attn_drop", 0) : 0.0;
  config["resid_pdrop"] = residualDropout(source);
  config["embd_pdrop"] = 0.0;
}

void writeGptBigcode(Json& config, const NativeSource& source) {
  writeGpt2(config, source);
  config["multi_query"] = source.attention.kvHeads == 1;
}

void writePhi(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  renameEps(config, "layer_norm_eps");
  writePartial(config, source);
  config["resid_pdrop"] = residualDropout(source);
  config["embd_pdrop"] = 0.0;
}

void writeGptj(Json& config, const NativeSource& source) {
  writeGpt2(config, source);
  config["rotary_dim"] = source.attention.rotated;
}

void writeGptNeo(Json& config, const NativeSource& source) {
  const ir::ModelIr& model = source.model;
  config["vocab_size"] = model.dims.vocab_size;
  config["hidden_size"] = model.dims.d_model;
  config["num_layers"] = model.layers.size();
  config["num_heads"] = source.attention.heads;
  config["max_position_embeddings"] = model.dims.max_seq_len;
  config["intermediate_size"] = source.ffnWidth();
  config["activation_function"] = source.activation(source.dense);
  config["layer_norm_epsilon"] = source.normEps();
  const Json window = source.window();
  config["window_size"] = window.is_null() ? Json(256) : window;
  Json types = Json::array();
  for (const ir::Layer& layer : model.layers)
    types.push_back(layer.block->mixer.values.integer("window", 0) > 0 ? "local" : "global");
  config["attention_types"] = Json::array({Json::array({std::move(types), 1})});
  config["attention_dropout"] = source.attends ? source.attends->mixer.values.number("attn_drop", 0) : 0.0;
  config["resid_dropout"] = residualDropout(source);
  config["embed_dropout"] = 0.0;
}

void writeCohere(Json& config, const NativeSource& source) {
  writeDecoderKeys(config, source);
  config.erase("head_dim");
  renameEps(config, "layer_norm_eps");
  config["attention_bias"] = source.has("mixer.q_proj.bias");
  config["logit_scale"] = source.model.head.values.number("vendor.studio.logit_scale", 1);
}

void writeCohere2(Json& config, const NativeSource& source) {
  writeCohere(config, source);
  writeWindows(config, source);
}

}  // namespace

const std::vector<NativeFamily>& layerNormFamilies() {
  static const std::vector<NativeFamily> list = {
      {"stablelm", "StableLmForCausalLM", writeStablelm},
      {"starcoder2", "Starcoder2ForCausalLM", writeStarcoder2},
      {"gpt2", "GPT2LMHeadModel", writeGpt2},
      {"gpt_bigcode", "GPTBigCodeForCausalLM", writeGptBigcode},
      {"cohere", "CohereForCausalLM", writeCohere},
      {"cohere2", "Cohere2ForCausalLM", writeCohere2},
      {"gpt_neo", "GPTNeoForCausalLM", writeGptNeo},
      {"gpt_neox", "GPTNeoXForCausalLM", writeGptNeox},
      {"phi", "PhiForCausalLM", writePhi},
      {"gptj", "GPTJForCausalLM", writeGptj},
      {"falcon", "FalconForCausalLM", writeFalcon},
  };
  return list;
}

}  // namespace eulerstack::interop
