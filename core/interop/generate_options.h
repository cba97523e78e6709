// Options of one generation, as JSON between program and engine.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eulerstack::interop {

struct GenerateOptions {
  std::string prompt;
  std::vector<std::int64_t> promptIds;  // in place of a prompt: ids of another tokenizer, and ids come out; {}: bytes
  std::string weights;                  // safetensors file; "": fresh weights of the seed
  std::string session;                  // file that keeps memories and what test-time training learned; "": none
  std::string mode;                     // one phase alone; "": all in their order
  std::int64_t maxTokens = 0;           // of each phase at most; 0: as the design says, or 256
  double temperature = 0.8;             // 0: always the likeliest
  std::int64_t topK = 40;               // 0: all
  double topP = 1;                      // smallest set of tokens with this share of the probability
  std::int64_t seed = 0;
  std::int64_t threads = 0;  // 0: as the library decides
};
std::string generateOptionsJson(const GenerateOptions& options);
// Empty when a member has a wrong type or is out of range; `why` then says which.
std::optional<GenerateOptions> readGenerateOptions(std::string_view json, std::string* why);

}  // namespace eulerstack::interop
