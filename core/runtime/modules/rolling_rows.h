// Rows kept for later tokens: all of them, or those a window still reads.
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

namespace eulerstack::runtime {

class RollingRows {
 public:
  // For each of `widths` a buffer of rows {B, n, width}. `reach` 0: every row is kept, at most `capacity`; else the
  // last reach - 1 rows before a new one.
  RollingRows(std::int64_t batch, const std::vector<std::int64_t>& widths, std::int64_t capacity, std::int64_t reach,
              const at::TensorOptions& options);

  struct View {
    std::vector<at::Tensor> rows;  // {B, before + fresh, width} each
    std::int64_t before = 0;       // rows that were there
  };
  // Adds rows {B, T, width}. The view holds until the next call. Throws std::length_error when all rows must be kept
  // and there is no room.
  View append(const std::vector<at::Tensor>& fresh);
  std::int64_t seen() const { return m_seen; }  // rows added so far
  std::int64_t bytes() const;

 private:
  std::vector<at::Tensor> m_rows;
  std::int64_t m_reach = 0, m_kept = 0, m_seen = 0;
};

}  // namespace eulerstack::runtime
