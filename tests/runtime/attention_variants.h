// Small models with every form of attention and every placing of norms.
#pragma once
#include "tests/runtime/model_maker.h"

namespace eulerstack::tests {

struct NamedMaker {
  std::string name;
  ModelMaker maker;
};

// A mapping below a field of a kind, every field of it at its default but those given.
inline FieldValue sectionOf(KindFamily family, const char* id, const char* field, std::vector<Setting> settings) {
  const schema::KindDescriptor* kind = schema::Registry::instance().find(family, id);
  const schema::Section* section = kind ? kind->fields.find(field)->section : nullptr;
  if (!section) throw std::logic_error(std::string("no mapping ") + field);
  auto values = std::make_shared<schema::FieldValues>();
  for (const schema::FieldSpec& spec : section->fields)
    values->set({&spec, schema::defaultValue(spec), false, yaml::kNoNode});
  for (const Setting& setting : settings)
    values->set({section->find(setting.field), setting.value, true, yaml::kNoNode});
  return std::shared_ptr<const schema::FieldValues>(values);
}

inline FieldValue num(std::int64_t value) {
  return value;
}
inline FieldValue word(const char* text) {
  return std::string(text);
}

inline FieldValue mlaSizes(std::vector<Setting> settings) {
  return sectionOf(KindFamily::Mixer, "attention", "vendor.studio.mla", std::move(settings));
}
inline FieldValue sinks(std::int64_t count, bool learnable) {
  return sectionOf(KindFamily::Mixer, "attention", "attention_sinks",
                   {{"n_per_head", count}, {"learnable", learnable}});
}
inline FieldValue indexer(const char* kind, const char* arch, const char* dtype = "fp32") {
  return sectionOf(KindFamily::Compression, kind, "indexer",
                   {{"arch", word(arch)}, {"n_heads", num(2)}, {"d_per_head", num(6)}, {"dtype", word(dtype)}});
}
inline FieldValue compression(const char* kind, std::initializer_list<Setting> settings) {
  return std::make_shared<const KindInstance>(kindOf(KindFamily::Compression, kind, settings));
}

inline ModelMaker withAttention(std::initializer_list<Setting> settings) {
  ModelMaker maker;
  maker.mixer = kindOf(KindFamily::Mixer, "attention", settings);
  return maker;
}

inline ModelMaker positioned(const char* positional, ModelMaker maker) {
  maker.positional = kindOf(KindFamily::Positional, positional);
  return maker;
}

inline std::vector<NamedMaker> latentMakers() {
  const FieldValue deepseek =
      mlaSizes({{"q_lora", num(10)}, {"rope_head_dim", num(4)}, {"nope_head_dim", num(6)}, {"v_head_dim", num(5)}});
  return {
      {"mla", withAttention({{"latent_dim", num(12)}})},
      {"mla sizes",
       withAttention(
           {{"latent_dim", num(12)}, {"vendor.studio.mla", deepseek}, {"vendor.studio.rope_interleaved", true}})},
      {"mla wide values",
       withAttention({{"latent_dim", num(12)}, {"vendor.studio.mla", mlaSizes({{"v_head_dim", num(20)}})}})},
      {"mla biases", withAttention({{"latent_dim", num(12)}, {"qkv_bias", true}, {"vendor.studio.o_bias", true}})},
      {"mla window sinks",
       withAttention({{"latent_dim", num(12)}, {"window", num(7)}, {"attention_sinks", sinks(2, true)}})},
      {"mla softcap", withAttention({{"latent_dim", num(12)}, {"vendor.studio.attn_softcap", 1.5}})},
      {"mla alibi", positioned("alibi", withAttention({{"latent_dim", num(12)}}))},
      {"mla no positions", positioned("none", withAttention({{"latent_dim", num(12)}}))},
      {"mla dilated", withAttention({{"latent_dim", num(12)},
                                     {"window", num(9)},
                                     {"window_mode", word("dilated")},
                                     {"window_dilation", num(3)}})},
  };
}

inline std::vector<NamedMaker> headMakers() {
  return {
      {"sinks", withAttention({{"attention_sinks", sinks(3, true)}})},
      {"sinks fixed", withAttention({{"attention_sinks", sinks(1, false)}, {"window", num(9)}})},
      {"softcap", withAttention({{"vendor.studio.attn_softcap", 0.5}})},
      {"softcap alibi sinks",
       positioned("alibi", withAttention({{"vendor.studio.attn_softcap", 0.5}, {"attention_sinks", sinks(1, true)}}))},
      {"scale", withAttention({{"vendor.studio.attn_scale", 0.7}})},
      {"qk norm head", withAttention({{"vendor.studio.qk_norm", word("head")}})},
      {"qk norm width", withAttention({{"vendor.studio.qk_norm", word("width")}})},
      {"partial rope", withAttention({{"vendor.studio.rope_dim", num(4)}})},
      {"no rope here", withAttention({{"vendor.studio.rope_dim", num(0)}})},
      {"theta here", withAttention({{"vendor.studio.rope_theta", 100.0}})},
      {"interleaved", withAttention({{"vendor.studio.rope_interleaved", true}})},
      {"one key head", withAttention({{"vendor.studio.n_kv_heads", num(1)}})},
      {"dilated", withAttention({{"window", num(11)}, {"window_mode", word("dilated")}, {"window_dilation", num(3)}})},
      {"dilated alibi", positioned("alibi", withAttention({{"window", num(12)},
                                                           {"window_mode", word("dilated")},
                                                           {"window_dilation", num(4)},
                                                           {"attention_sinks", sinks(1, true)}}))},
      {"nsa window", withAttention({{"window", num(5)}, {"window_mode", word("nsa")}, {"window_dilation", num(2)}})},
  };
}

inline std::vector<NamedMaker> compressedMakers() {
  const auto with = [](const char* kind, std::initializer_list<Setting> settings) {
    return withAttention({{"compression", compression(kind, settings)}});
  };
  ModelMaker windowed = with("hca", {{"m_block", num(4)}, {"pool", word("mean")}});
  windowed.mixer.values.set({windowed.mixer.kind->fields.find("window"), num(6), true, yaml::kNoNode});
  windowed.mixer.values.set({windowed.mixer.kind->fields.find("attention_sinks"), sinks(1, true), true, yaml::kNoNode});
  const ModelMaker selected = with("csa", {{"m_block", num(3)},
                                           {"pool", word("mean")},
                                           {"top_k_blocks", num(2)},
                                           {"indexer", indexer("csa", "dot_product")}});
  return {
      {"hca", with("hca", {{"m_block", num(4)}})},
      {"hca window sinks", windowed},
      {"hca longer than the text", with("hca", {{"m_block", num(64)}, {"pool", word("mean")}})},
      {"csa relu",
       with("csa", {{"m_block", num(4)}, {"top_k_blocks", num(2)}, {"indexer", indexer("csa", "relu_mha")}})},
      {"csa dot", selected},
      {"csa alibi", positioned("alibi", selected)},
      {"csa learned", with("csa", {{"m_block", num(4)},
                                   {"pool", word("max")},
                                   {"top_k_blocks", num(1)},
                                   {"indexer", indexer("csa", "learned_block_sel")}})},
      {"nsa", with("nsa_learned", {{"m_block", num(4)},
                                   {"pool", word("learned_pool")},
                                   {"top_k_blocks", num(2)},
                                   {"indexer", indexer("nsa_learned", "relu_mha")}})},
  };
}

inline std::vector<NamedMaker> normMakers() {
  const auto with = [](const char* kind, std::initializer_list<Setting> settings) {
    ModelMaker maker;
    maker.norm = kindOf(KindFamily::Norm, kind, settings);
    return maker;
  };
  ModelMaker parallel = with("layernorm", {{"vendor.studio.sandwich_norm", true}});
  parallel.residual = kindOf(KindFamily::Residual, "parallel", {{"scaling", 0.5}});
  ModelMaker single = with("rmsnorm", {{"vendor.studio.sandwich_norm", true}});
  single.residual = kindOf(KindFamily::Residual, "parallel", {{"vendor.studio.single_norm", true}});
  ModelMaker output = with("rmsnorm", {{"position", word("post")}, {"vendor.studio.output_norm", true}});
  output.residual = kindOf(KindFamily::Residual, "sequential", {{"scaling", 0.5}});
  ModelMaker gemma = with("rmsnorm", {{"vendor.studio.sandwich_norm", true}, {"vendor.studio.norm_offset", true}});
  gemma.mixer = kindOf(KindFamily::Mixer, "attention", {{"vendor.studio.qk_norm", word("head")}});
  return {{"sandwich offset", gemma},
          {"sandwich parallel", parallel},
          {"sandwich, one norm in", single},
          {"norm of outputs", output},
          {"no weights rms", with("rmsnorm", {{"vendor.studio.norm_affine", false}})},
          {"no weights layernorm", with("layernorm", {{"vendor.studio.norm_affine", false}})}};
}

inline ModelMaker longropeMaker() {
  auto inner =
      std::make_shared<KindInstance>(kindOf(KindFamily::RopeScaling, "longrope",
                                            {{"vendor.studio.original_max_seq_len", num(32)},
                                             {"vendor.studio.short_factor", std::vector<double>{1, 1.2, 1.5, 2}},
                                             {"vendor.studio.long_factor", std::vector<double>{1, 2, 3, 4}}}));
  ModelMaker maker;
  maker.positional = kindOf(KindFamily::Positional, "rope",
                            {{"rope_scaling", FieldValue(std::shared_ptr<const KindInstance>(inner))}});
  return maker;
}

inline std::vector<NamedMaker> attentionMakers() {
  std::vector<NamedMaker> all{{"longrope", longropeMaker()}};
  for (const std::vector<NamedMaker>& list : {latentMakers(), headMakers(), compressedMakers(), normMakers()})
    all.insert(all.end(), list.begin(), list.end());
  return all;
}

}  // namespace eulerstack::tests
