// Cooperative cancelling of pure computations.
#pragma once
#include <atomic>
#include <memory>

namespace eulerstack {

// Copyable; copies share the flag. cancel() may be called from any thread.
class CancelToken {
 public:
  CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
  void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
  bool cancelled() const { return m_flag->load(std::memory_order_relaxed); }

 private:
  std::shared_ptr<std::atomic<bool>> m_flag;
};

}  // namespace eulerstack
