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

}  // namespace

const std::vector<NativeFamily>& moreNativeFamilies() {
  static const std::vector<NativeFamily> list = {
      {"ernie4_5", "Ernie4_5ForCausalLM", writeErnie45},
      {"helium", "HeliumForCausalLM", writeHelium},
      {"glm", "GlmForCausalLM", writeGlm},
      {"glm4", "Glm4ForCausalLM", writeGlm},
  };
  return list;
}

}  // namespace eulerstack::interop
