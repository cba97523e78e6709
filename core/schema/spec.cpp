#include "core/schema/spec.h"

#include "core/base/quantities.h"

namespace eulerstack::schema {
namespace {

std::int64_t count(const PlainEntrySpec& entry) {
  return entry.repeat;
}
std::int64_t count(const ParallelEntrySpec& entry) {
  std::int64_t layers = 0;
  for (const StreamSpec& stream : entry.streams)
    for (const PlainEntrySpec& body : stream.body) layers = checkedAdd(layers, body.repeat).value_or(INT64_MAX);
  return layers;
}
std::int64_t count(const IntegratorEntrySpec& entry) {
  return entry.shared ? 1 : entry.steps;
}

}  // namespace

std::int64_t layersOf(const EntrySpec& entry) {
  return std::visit([](const auto& form) { return count(form); }, entry);
}

}  // namespace eulerstack::schema
