// The families of models that can be imported: one row each. A family lives in the file of its group.
#pragma once
#include "core/interop/import/decoder_parts.h"

namespace eulerstack::interop {

struct Family {
  const char* modelType;  // model_type of the config
  const char* className;  // config class of transformers 5 whose defaults count for absent keys
  const char* title;
  const char* source;  // who described the model, and where
  void (*build)(ImportContext&);
  // Begin of the names of tensors for further tokens, which the class does not read; of numbered layers only those
  // beyond the model's.
  const char* further = nullptr;
};
const std::vector<Family>& families();
// Null when there is none.
const Family* findFamily(std::string_view modelType);
std::string familyNames();  // "deepseek_v2, deepseek_v3, ..."

// llama_family.cpp
void buildLlama(ImportContext& context);
void buildMistral(ImportContext& context);
void buildMixtral(ImportContext& context);
void buildPhi3(ImportContext& context);
void buildSeedOss(ImportContext& context);
void buildSmolLm3(ImportContext& context);
// qwen_family.cpp
void buildQwen2(ImportContext& context);
void buildQwen3(ImportContext& context);
void buildQwen3Moe(ImportContext& context);
// gemma_family.cpp
void buildGemma(ImportContext& context);
void buildGemma2(ImportContext& context);
void buildGemma3Text(ImportContext& context);
void buildVaultGemma(ImportContext& context);
// olmo_family.cpp
void buildOlmo(ImportContext& context);
void buildOlmo2(ImportContext& context);
void buildOlmo3(ImportContext& context);
void buildOlmoe(ImportContext& context);
// deepseek_family.cpp
void buildDeepseekV2(ImportContext& context);
void buildDeepseekV3(ImportContext& context);
void buildYoutu(ImportContext& context);
// jamba_family.cpp
void buildBamba(ImportContext& context);
void buildJamba(ImportContext& context);
// mamba_family.cpp
void buildMamba(ImportContext& context);
void buildMamba2(ImportContext& context);
// gpt2_family.cpp
void buildGpt2(ImportContext& context);
void buildGptBigcode(ImportContext& context);
void buildGptNeo(ImportContext& context);
// gpt_neox_family.cpp
void buildGptNeox(ImportContext& context);
void buildStablelm(ImportContext& context);
void buildPhi(ImportContext& context);
void buildGptj(ImportContext& context);
// falcon_family.cpp
void buildFalcon(ImportContext& context);
// moe_family.cpp
void buildDots1(ImportContext& context);
void buildExaoneMoe(ImportContext& context);
void buildFlexOlmo(ImportContext& context);
void buildGlm4Moe(ImportContext& context);
void buildMiniMaxM2(ImportContext& context);
void buildSarvamMoe(ImportContext& context);
void buildSolarOpen(ImportContext& context);
// cohere_family.cpp
void buildCohere(ImportContext& context);
void buildCohere2(ImportContext& context);
// granite_family.cpp
void buildGranite(ImportContext& context);
void buildGraniteMoe(ImportContext& context);
void buildHyperClovaX(ImportContext& context);
// llama_kin_family.cpp
void buildCwm(ImportContext& context);
void buildExaone(ImportContext& context);
void buildExaone4(ImportContext& context);
void buildInternLm3(ImportContext& context);
void buildIQuestCoder(ImportContext& context);
void buildMinistral(ImportContext& context);
// glm_family.cpp
void buildErnie45(ImportContext& context);
void buildHelium(ImportContext& context);
void buildGlm(ImportContext& context);
void buildGlm4(ImportContext& context);
// starcoder_family.cpp
void buildStarcoder2(ImportContext& context);

}  // namespace eulerstack::interop
