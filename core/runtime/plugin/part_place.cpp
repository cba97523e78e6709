#include "core/runtime/plugin/part_place.h"

#include <algorithm>
#include <stdexcept>

namespace eulerstack::runtime::plugin {

const schema::FieldValue& PartValues::valueOf(const char* field) const {
  const schema::FieldValues::Entry* entry = m_instance.values.find(field);
  if (!entry) throw std::out_of_range(std::string("there is no field ") + field);
  return entry->value;
}

bool PartValues::boolean(const char* field) const {
  const auto* value = std::get_if<bool>(&valueOf(field));
  return value && *value;
}

// A field that is off counts as zero, false or "".
std::int64_t PartValues::integer(const char* field) const {
  const auto* value = std::get_if<std::int64_t>(&valueOf(field));
  return value ? *value : 0;
}

double PartValues::number(const char* field) const {
  const schema::FieldValue& value = valueOf(field);
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  const auto* number = std::get_if<double>(&value);
  return number ? *number : 0;
}

const char* PartValues::text(const char* field) const {
  const auto* value = std::get_if<std::string>(&valueOf(field));
  return value ? value->c_str() : "";
}

at::Tensor PartValues::tensor(const char* name) const {
  if (std::find(m_listed.begin(), m_listed.end(), name) == m_listed.end())
    throw std::out_of_range(std::string("the description lists no tensor ") + name);
  const std::string full = m_prefix + name;
  return m_store && m_store->has(full) ? m_store->leaf(full) : at::Tensor();
}

}  // namespace eulerstack::runtime::plugin
