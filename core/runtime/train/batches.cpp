#include "core/runtime/train/batches.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "core/interop/sha256.h"
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {
namespace {
constexpr std::int64_t kMostValidationBatches = 4;
constexpr std::uint64_t kDataStream = 0xda7a;  // keeps these draws apart from the dropout masks'
}  // namespace

Batches::Batches(TokenData data, std::int64_t batch, std::int64_t sequence, std::uint64_t seed)
    : m_data(std::move(data)), m_batch(batch), m_sequence(sequence), m_seed(seed) {
  const std::int64_t windows = static_cast<std::int64_t>(m_data.validation.size()) / (sequence + 1);
  m_validationBatches = std::clamp<std::int64_t>((windows + batch - 1) / batch, 1, kMostValidationBatches);
}

Batch Batches::gather(const std::vector<std::uint16_t>& ids, const std::vector<std::int64_t>& starts) const {
  const auto count = static_cast<std::int64_t>(starts.size());
  Batch batch{at::empty({count, m_sequence}, at::kLong), at::empty({count, m_sequence}, at::kLong)};
  std::int64_t* inputs = batch.ids.data_ptr<std::int64_t>();
  std::int64_t* labels = batch.labels.data_ptr<std::int64_t>();
  for (const std::int64_t start : starts)
    for (std::int64_t i = 0; i < m_sequence; ++i) {
      *inputs++ = ids[static_cast<std::size_t>(start + i)];
      *labels++ = ids[static_cast<std::size_t>(start + i + 1)];
    }
  return batch;
}

Batch Batches::training(std::int64_t step) const {
  const auto places = static_cast<std::uint64_t>(m_data.train.size()) - static_cast<std::uint64_t>(m_sequence);
  std::vector<std::int64_t> starts;
  for (std::int64_t row = 0; row < m_batch; ++row) {
    const auto draw = maskSeed(m_seed ^ (kDataStream << 32), static_cast<std::uint64_t>(step * m_batch + row), 0);
    starts.push_back(static_cast<std::int64_t>(draw % places));
  }
  return gather(m_data.train, starts);
}

Batch Batches::validation(std::int64_t index) const {
  const auto size = static_cast<std::int64_t>(m_data.validation.size());
  const std::int64_t places = size - m_sequence;  // at least one
  const std::int64_t windows =
      std::min(m_validationBatches * m_batch, std::max<std::int64_t>(1, size / (m_sequence + 1)));
  std::vector<std::int64_t> starts;
  for (std::int64_t row = index * m_batch; row < std::min(windows, (index + 1) * m_batch); ++row)
    starts.push_back(row * (places - 1) / std::max<std::int64_t>(1, windows - 1));
  if (starts.empty()) starts.push_back(0);
  return gather(m_data.validation, starts);
}

std::string Batches::hash() const {
  const auto* bytes = reinterpret_cast<const char*>(m_data.train.data());
  return interop::sha256({bytes, m_data.train.size() * sizeof(std::uint16_t)});
}

}  // namespace eulerstack::runtime
