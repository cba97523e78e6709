#include "core/runtime/modules/rolling_rows.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <stdexcept>

namespace eulerstack::runtime {
namespace {
constexpr std::int64_t kSpare = 64;  // rows beyond a window, so that it is moved to the front only now and then
}

RollingRows::RollingRows(std::int64_t batch, const std::vector<std::int64_t>& widths, std::int64_t capacity,
                         std::int64_t reach, const at::TensorOptions& options)
    : m_reach(reach > 0 && reach + kSpare < capacity ? reach : 0) {
  const std::int64_t rows = m_reach > 0 ? m_reach + kSpare : capacity;
  for (const std::int64_t width : widths)
    m_rows.push_back(at::empty({batch, rows, width}, options.requires_grad(false)));
}

RollingRows::View RollingRows::append(const std::vector<at::Tensor>& fresh) {
  const std::int64_t count = fresh.front().size(1), room = m_rows.front().size(1);
  if (m_reach == 0 && m_kept + count > room) throw std::length_error("the key/value cache is full");
  View view;
  if (m_kept + count > room) {
    const std::int64_t before = std::min(m_kept, m_reach - 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
      const at::Tensor all = at::cat({m_rows[i].narrow(1, m_kept - before, before), fresh[i]}, 1);
      const std::int64_t last = std::min(all.size(1), m_reach - 1);
      m_rows[i].narrow(1, 0, last).copy_(all.narrow(1, all.size(1) - last, last));
      view.rows.push_back(all);
    }
    view.before = before;
    m_kept = std::min(before + count, m_reach - 1);
  } else {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
      m_rows[i].narrow(1, m_kept, count).copy_(fresh[i]);
      view.rows.push_back(m_rows[i].narrow(1, 0, m_kept + count));
    }
    view.before = m_kept;
    m_kept += count;
  }
  m_seen += count;
  return view;
}

std::int64_t RollingRows::bytes() const {
  std::int64_t sum = 0;
  for (const at::Tensor& rows : m_rows) sum += static_cast<std::int64_t>(rows.nbytes());
  return sum;
}

}  // namespace eulerstack::runtime
