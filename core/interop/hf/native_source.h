// What the config writers of families read of a design. Private to core/interop/hf.
#pragma once
#include <nlohmann/json.hpp>

#include "core/interop/hf/hf_files.h"
#include "core/kinds/attention_shape.h"
#include "core/kinds/mamba.h"
#include "core/kinds/moe.h"

namespace eulerstack::interop {

using NativeJson = nlohmann::ordered_json;

// The first layer of each sort stands for all of them: whether that is right shows when the config is read back.
struct NativeSource {
  NativeSource(const ir::ModelIr& design, std::string numberFormat);
  const ir::ModelIr& model;
  std::string dtype;
  const ir::Block* dense = nullptr;    // first layer with a plain feed-forward part
  const ir::Block* experts = nullptr;  // first with experts
  const ir::Block* attends = nullptr;  // first with attention
  const ir::Block* scans = nullptr;    // first with mamba
  kinds::AttentionShape attention;
  kinds::MoeShape moe;
  kinds::MambaShape mamba;

  const ir::Block& first() const { return *model.layers.front().block; }
  bool has(const std::string& tensor) const;             // in any layer, by the end of its name
  std::int64_t ffnWidth() const;                         // of `dense`
  std::string activation(const ir::Block* block) const;  // as ACT2FN of the library names it
  double normEps() const;
  NativeJson window() const;      // of the first layer that has one, or null
  NativeJson layerTypes() const;  // full_attention, sliding_attention
};

struct NativeFamily {
  const char* modelType;
  const char* architecture;
  void (*write)(NativeJson& config, const NativeSource& source);  // what the family has beside the common keys
};
// In the order in which they are tried: where two families compute the same, the first is taken.
const std::vector<NativeFamily>& nativeFamilies();

// native_families.cpp
void writeDecoderKeys(NativeJson& config, const NativeSource& source);
void writePartial(NativeJson& config, const NativeSource& source);   // the share of a head that is rotated
void writeTwoBases(NativeJson& config, const NativeSource& source);  // of the rotation, one for each sort of layers
void writeWindows(NativeJson& config,
                  const NativeSource& source);  // sliding_window, which may not be null; layer_types
double residualDropout(const NativeSource& source);
// native_families_layernorm.cpp: GPT-2 and its kin, Falcon, StableLM.
const std::vector<NativeFamily>& layerNormFamilies();
// native_families_more.cpp: GLM and others like Llama.
const std::vector<NativeFamily>& moreNativeFamilies();
// native_families_mixtures.cpp
bool isMoe(const ir::Layer& layer);
void writeFirstDense(NativeJson& config, const NativeSource& source);     // how many layers come before the experts
void writeRoutedExperts(NativeJson& config, const NativeSource& source);  // with the keys of DeepSeek
// GLM-4.5, MiniMax-M2 and others with experts.
const std::vector<NativeFamily>& moreNativeMixtures();
// native_families_state.cpp: DeepSeek, Mamba, Jamba.
const std::vector<NativeFamily>& otherNativeFamilies();

}  // namespace eulerstack::interop
