#include "core/interop/import/families.h"

namespace eulerstack::interop {

const std::vector<Family>& families() {
  static const std::vector<Family> list = {
      {"gpt2", "GPT2Config", "GPT-2", "Radford et al. 2019", buildGpt2},
      {"llama", "LlamaConfig", "Llama", "Touvron et al. 2023; Llama Team 2024", buildLlama},
      {"mistral", "MistralConfig", "Mistral", "Jiang et al. 2023", buildMistral},
      {"phi3", "Phi3Config", "Phi-3", "Abdin et al. 2024", buildPhi3},
      {"qwen2", "Qwen2Config", "Qwen2", "Yang et al. 2024", buildQwen2},
  };
  return list;
}

const Family* findFamily(std::string_view modelType) {
  for (const Family& family : families())
    if (modelType == family.modelType) return &family;
  return nullptr;
}

std::string familyNames() {
  std::string names;
  for (const Family& family : families()) names += (names.empty() ? "" : ", ") + std::string(family.modelType);
  return names;
}

}  // namespace eulerstack::interop
