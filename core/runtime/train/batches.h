// Windows of the token stream. What a step reads is a function of seed and step alone, so a resumed run reads the same.
#pragma once
#include <ATen/core/Tensor.h>

#include "core/runtime/data/corpus.h"

namespace eulerstack::runtime {

struct Batch {
  at::Tensor ids, labels;  // {B, T} int64; labels are the next tokens
};

class Batches {
 public:
  Batches(TokenData data, std::int64_t batch, std::int64_t sequence, std::uint64_t seed);
  Batch training(std::int64_t step) const;
  // Fixed windows, evenly spread; the same at each validation.
  std::int64_t validationBatches() const { return m_validationBatches; }
  Batch validation(std::int64_t index) const;
  std::int64_t trainingTokens() const { return static_cast<std::int64_t>(m_data.train.size()); }
  // SHA-256 of the training tokens: a resumed run must read the same text.
  std::string hash() const;

 private:
  Batch gather(const std::vector<std::uint16_t>& ids, const std::vector<std::int64_t>& starts) const;
  TokenData m_data;
  std::int64_t m_batch, m_sequence;
  std::uint64_t m_seed;
  std::int64_t m_validationBatches = 1;
};

}  // namespace eulerstack::runtime
