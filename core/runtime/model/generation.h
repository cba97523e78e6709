// Text from a model, token by token.
#pragma once
#include <cstdint>
#include <vector>

#include "core/runtime/model/language_model.h"

namespace eulerstack::runtime {

struct GenerateOptions {
  std::int64_t tokens = 256;  // at most, beyond the prompt; never beyond max_seq_len
  double temperature = 0.8;   // 0: always the likeliest
  std::int64_t topK = 40;     // 0: all
  double topP = 1;            // the smallest set of tokens with this share of the probability
  std::uint64_t seed = 0;     // of the draws; equal seeds give equal texts
  std::int64_t allowed = 0;   // ids from here on are never drawn; 0: all of the vocabulary
  std::int64_t end = -1;      // id that ends the text
};

// A token from logits {V}; `step` tells the draws of one seed apart.
std::int64_t drawToken(const at::Tensor& logits, const GenerateOptions& options, std::uint64_t step);

// The new ids only. The prompt is not empty and fits max_seq_len.
std::vector<std::int64_t> generate(const LanguageModel& model, const std::vector<std::int64_t>& prompt,
                                   const GenerateOptions& options);

}  // namespace eulerstack::runtime
