// The mixers that keep a state, in the variants that every property of a model is tested with.
#pragma once
#include "tests/runtime/model_maker.h"

namespace eulerstack::tests {

inline KindInstance mambaOf(const char* variant, std::initializer_list<Setting> settings = {}) {
  KindInstance mixer = kindOf(KindFamily::Mixer, "mamba", settings);
  const schema::FieldSpec* spec = mixer.kind->fields.find("variant");
  mixer.values.set({spec, FieldValue(std::string(variant)), true, yaml::kNoNode});
  return mixer;
}

inline KindInstance tttOf(KindInstance inner, std::initializer_list<Setting> settings = {}) {
  KindInstance mixer = kindOf(KindFamily::Mixer, "ttt_layer", settings);
  mixer.values.set({mixer.kind->fields.find("inner_model"), std::make_shared<const KindInstance>(std::move(inner)),
                    true, yaml::kNoNode});
  return mixer;
}

// Branches "a", "b" ...; topK 0: a learned gate over all.
inline KindInstance branchedOf(std::vector<KindInstance> branches, std::int64_t topK) {
  KindInstance mixer = kindOf(KindFamily::Mixer, "branched");
  auto map = std::make_shared<schema::KindMap>();
  for (KindInstance& branch : branches)
    map->entries.emplace_back(std::string(1, static_cast<char>('a' + map->entries.size())), std::move(branch));
  mixer.values.set(
      {mixer.kind->fields.find("branches"), std::shared_ptr<const schema::KindMap>(map), true, yaml::kNoNode});
  const schema::FieldSpec* field = mixer.kind->fields.find("selector");
  auto selector = std::make_shared<schema::FieldValues>();
  selector->set({field->section->find("type"), std::string(topK > 0 ? "top_k" : "learned_gate"), true, yaml::kNoNode});
  selector->set({field->section->find("top_k"), topK > 0 ? topK : 1, true, yaml::kNoNode});
  mixer.values.set({field, std::shared_ptr<const schema::FieldValues>(selector), true, yaml::kNoNode});
  return mixer;
}

struct NamedMixer {
  const char* name;
  KindInstance mixer;
  bool rounds = false;  // Fourier transforms: a later token moves earlier outputs by rounding
};

inline std::vector<NamedMixer> recurrentMixers() {
  const auto number = [](std::int64_t value) { return FieldValue(value); };
  const KindInstance attention = kindOf(KindFamily::Mixer, "attention");
  const KindInstance mlp = kindOf(KindFamily::InnerModel, "mlp", {{"hidden", number(12)}});
  const KindInstance linear = kindOf(KindFamily::InnerModel, "linear");
  return {
      {"mamba1", mambaOf("mamba1", {{"d_state", number(5)}})},
      {"mamba1 jamba",
       mambaOf("mamba1",
               {{"d_state", number(16)}, {"vendor.studio.inner_norms", true}, {"vendor.studio.proj_bias", true}})},
      {"mamba1 narrow", mambaOf("mamba1", {{"expand", number(1)}, {"d_conv", number(1)}, {"d_state", number(1)}})},
      {"mamba2", mambaOf("mamba2", {{"d_state", number(8)}, {"vendor.studio.head_dim", number(16)}})},
      {"mamba2 groups", mambaOf("mamba2", {{"d_state", number(6)},
                                           {"vendor.studio.head_dim", number(8)},
                                           {"vendor.studio.n_groups", number(4)},
                                           {"vendor.studio.conv_bias", false}})},
      {"retnet", kindOf(KindFamily::Mixer, "retnet", {{"chunk_size", number(8)}})},
      {"retnet pairs", kindOf(KindFamily::Mixer, "retnet", {{"chunkwise", false}, {"rope", false}})},
      {"hyena", kindOf(KindFamily::Mixer, "hyena", {{"filter_hidden", number(10)}}), true},
      {"hyena deep", kindOf(KindFamily::Mixer, "hyena", {{"depth", number(3)}, {"filter_decay", 3.0}}), true},
      {"branched gate", branchedOf({mambaOf("mamba2"), attention}, 0)},
      {"branched top 2", branchedOf({mambaOf("mamba1"), attention, kindOf(KindFamily::Mixer, "retnet")}, 2)},
      {"ttt mlp", tttOf(mlp)},
      {"ttt linear", tttOf(linear, {{"inner_steps_per_token", number(2)}})},
      {"ttt adamw", tttOf(linear, {{"inner_optimizer", std::string("adamw")}, {"inner_lr", 0.001}})},
  };
}

}  // namespace eulerstack::tests
