// Walks the schedule tree: which layer runs on what, in which order. What a layer does is the caller's.
#pragma once
#include <functional>

#include "core/ir/model_ir.h"
#include "core/runtime/components/body.h"
#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

struct ScheduleHooks {
  // Layer `index` of the model, its `application`-th time (0 unless steps share weights).
  std::function<Stream(std::size_t index, std::int64_t application, Stream stream)> layer;
  // Joins the streams of schedule[entry].
  std::function<at::Tensor(std::size_t entry, const at::Tensor& input, const std::vector<at::Tensor>& streams)> merge;
  // Runs the ODE method of schedule[entry], whose body is layer `index`.
  std::function<at::Tensor(std::size_t entry, std::size_t index, const at::Tensor& input)> ode;
};
Stream runSchedule(const ir::ModelIr& model, Stream stream, const ScheduleHooks& hooks);

}  // namespace eulerstack::runtime
