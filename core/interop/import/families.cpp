#include "core/interop/import/families.h"

namespace eulerstack::interop {

const std::vector<Family>& families() {
  static const std::vector<Family> list = {
      {"bamba", "BambaConfig", "Bamba", "Ganti et al. 2024", buildBamba},
      {"cohere", "CohereConfig", "Command R", "Cohere 2024", buildCohere},
      {"cohere2", "Cohere2Config", "Command A", "Cohere 2025", buildCohere2},
      {"cwm", "CwmConfig", "CWM", "FAIR CodeGen Team 2025", buildCwm},
      {"deepseek_v2", "DeepseekV2Config", "DeepSeek-V2", "DeepSeek-AI 2024 (DeepSeek-V2)", buildDeepseekV2},
      {"deepseek_v3", "DeepseekV3Config", "DeepSeek-V3", "DeepSeek-AI 2024 (DeepSeek-V3)", buildDeepseekV3,
       "model.layers."},
      {"dots1", "Dots1Config", "dots.llm1", "Huo et al. 2025", buildDots1},
      {"ernie4_5", "Ernie4_5Config", "ERNIE 4.5", "Baidu ERNIE Team 2025", buildErnie45},
      {"exaone", "ExaoneConfig", "EXAONE", "LG AI Research 2024 (EXAONE 3.0, 3.5)", buildExaone},
      {"exaone4", "Exaone4Config", "EXAONE 4", "LG AI Research 2025 (EXAONE 4.0)", buildExaone4},
      {"exaone_moe", "ExaoneMoeConfig", "K-EXAONE", "LG AI Research 2026 (K-EXAONE)", buildExaoneMoe, "mtp."},
      {"falcon", "FalconConfig", "Falcon", "Almazrouei et al. 2023", buildFalcon},
      {"flex_olmo", "FlexOlmoConfig", "FlexOlmo", "Shi et al. 2025", buildFlexOlmo},
      {"gemma", "GemmaConfig", "Gemma", "Gemma Team 2024 (Gemma)", buildGemma},
      {"gemma2", "Gemma2Config", "Gemma 2", "Gemma Team 2024 (Gemma 2)", buildGemma2},
      {"gemma3_text", "Gemma3TextConfig", "Gemma 3", "Gemma Team 2025 (Gemma 3)", buildGemma3Text},
      {"glm", "GlmConfig", "GLM-4", "Team GLM 2024", buildGlm},
      {"glm4", "Glm4Config", "GLM-4-0414", "Team GLM 2024", buildGlm4},
      {"glm4_moe", "Glm4MoeConfig", "GLM-4.5", "GLM-4.5 Team 2025", buildGlm4Moe, "model.layers."},
      {"gpt2", "GPT2Config", "GPT-2", "Radford et al. 2019", buildGpt2},
      {"gpt_bigcode", "GPTBigCodeConfig", "StarCoder", "Li et al. 2023", buildGptBigcode},
      {"gpt_neo", "GPTNeoConfig", "GPT-Neo", "Black et al. 2021", buildGptNeo},
      {"gptj", "GPTJConfig", "GPT-J", "Wang and Komatsuzaki 2021", buildGptj},
      {"gpt_neox", "GPTNeoXConfig", "GPT-NeoX", "Black et al. 2022; Biderman et al. 2023 (Pythia)", buildGptNeox},
      {"granite", "GraniteConfig", "Granite", "IBM 2024 (Granite 3.0)", buildGranite},
      {"granitemoe", "GraniteMoeConfig", "GraniteMoE", "IBM 2024 (Granite 3.0)", buildGraniteMoe},
      {"helium", "HeliumConfig", "Helium", "Kyutai 2025", buildHelium},
      {"hyperclovax", "HyperCLOVAXConfig", "HyperCLOVA X", "NAVER Cloud 2025 (SEED Think)", buildHyperClovaX},
      {"internlm3", "InternLM3Config", "InternLM3", "InternLM Team 2025", buildInternLm3},
      {"iquestcoder", "IQuestCoderConfig", "IQuest-Coder", "IQuest Research 2026", buildIQuestCoder},
      {"jamba", "JambaConfig", "Jamba", "Lieber et al. 2024", buildJamba},
      {"llama", "LlamaConfig", "Llama", "Touvron et al. 2023; Llama Team 2024", buildLlama},
      {"mamba", "MambaConfig", "Mamba", "Gu and Dao 2023", buildMamba},
      {"mamba2", "Mamba2Config", "Mamba-2", "Dao and Gu 2024", buildMamba2},
      {"minimax_m2", "MiniMaxM2Config", "MiniMax-M2", "MiniMax 2025", buildMiniMaxM2},
      {"ministral", "MinistralConfig", "Ministral", "Mistral AI 2024 (Ministral 8B)", buildMinistral},
      {"mistral", "MistralConfig", "Mistral", "Jiang et al. 2023", buildMistral},
      {"mixtral", "MixtralConfig", "Mixtral", "Jiang et al. 2024", buildMixtral},
      {"olmo", "OlmoConfig", "OLMo", "Groeneveld et al. 2024", buildOlmo},
      {"olmo2", "Olmo2Config", "OLMo 2", "OLMo Team 2024", buildOlmo2},
      {"olmo3", "Olmo3Config", "OLMo 3", "OLMo Team 2025", buildOlmo3},
      {"olmoe", "OlmoeConfig", "OLMoE", "Muennighoff et al. 2024", buildOlmoe},
      {"phi", "PhiConfig", "Phi", "Li et al. 2023 (Phi-1.5); Javaheripi et al. 2023 (Phi-2)", buildPhi},
      {"phi3", "Phi3Config", "Phi-3", "Abdin et al. 2024", buildPhi3},
      {"qwen2", "Qwen2Config", "Qwen2", "Yang et al. 2024", buildQwen2},
      {"qwen3", "Qwen3Config", "Qwen3", "Qwen Team 2025", buildQwen3},
      {"qwen3_moe", "Qwen3MoeConfig", "Qwen3-MoE", "Qwen Team 2025", buildQwen3Moe},
      {"sarvam_moe", "SarvamMoEConfig", "Sarvam", "Sarvam AI 2026", buildSarvamMoe, "model.layers."},
      {"seed_oss", "SeedOssConfig", "Seed-OSS", "ByteDance Seed Team 2025", buildSeedOss},
      {"smollm3", "SmolLM3Config", "SmolLM3", "Bakouch et al. 2025", buildSmolLm3},
      {"solar_open", "SolarOpenConfig", "Solar Open", "Upstage 2026", buildSolarOpen},
      {"stablelm", "StableLmConfig", "StableLM", "Bellagente et al. 2024", buildStablelm},
      {"starcoder2", "Starcoder2Config", "StarCoder2", "Lozhkov et al. 2024", buildStarcoder2},
      {"vaultgemma", "VaultGemmaConfig", "VaultGemma", "Sinha et al. 2025", buildVaultGemma},
      {"youtu", "YoutuConfig", "Youtu-LLM", "Tencent Youtu Lab 2026", buildYoutu},
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
