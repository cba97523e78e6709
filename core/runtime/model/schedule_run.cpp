#include "core/runtime/model/schedule_run.h"

#include "core/kinds/integrators.h"

namespace eulerstack::runtime {
namespace {

class Walk {
 public:
  Walk(const ir::ModelIr& model, const ScheduleHooks& hooks) : m_model(model), m_hooks(hooks) {}

  Stream run(Stream stream) {
    for (m_entry = 0; m_entry < m_model.schedule.size(); ++m_entry)
      stream = std::visit([&](const auto& item) { return take(item, std::move(stream)); }, m_model.schedule[m_entry]);
    return stream;
  }

 private:
  Stream take(const ir::PlainItem& item, Stream stream) {
    for (std::int64_t copy = 0; copy < item.repeat; ++copy) stream = m_hooks.layer(m_layer++, 0, std::move(stream));
    return stream;
  }

  Stream take(const ir::ParallelItem& item, Stream stream) {
    const at::Tensor x = settled(stream);
    std::vector<at::Tensor> results;
    for (const ir::Stream& each : item.streams) {
      Stream inner{x, {}, 1};
      for (const ir::PlainItem& body : each.body) inner = take(body, std::move(inner));
      results.push_back(settled(inner));
    }
    return {m_hooks.merge(m_entry, x, results), {}, 1};
  }

  Stream take(const ir::IntegratorItem& item, Stream stream) {
    if (kinds::isOde(item.method)) return {m_hooks.ode(m_entry, m_layer++, settled(stream)), {}, 1};
    for (std::int64_t step = 0; step < item.steps; ++step)
      stream = item.shared ? m_hooks.layer(m_layer, step, std::move(stream))
                           : m_hooks.layer(m_layer++, 0, std::move(stream));
    if (item.shared) ++m_layer;
    return stream;
  }

  const ir::ModelIr& m_model;
  const ScheduleHooks& m_hooks;
  std::size_t m_entry = 0, m_layer = 0;
};

}  // namespace

Stream runSchedule(const ir::ModelIr& model, Stream stream, const ScheduleHooks& hooks) {
  return Walk(model, hooks).run(std::move(stream));
}

}  // namespace eulerstack::runtime
