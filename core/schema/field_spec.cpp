#include "core/schema/kind_descriptor.h"

#include "core/ir/model_ir.h"

namespace eulerstack::schema {

bool isReservedKey(std::string_view key) {
  for (const std::string_view prefix : {"experimental.", "future.", "vendor."})
    if (key.starts_with(prefix)) return key.size() > prefix.size() && key[prefix.size()] != '.';
  return false;
}

const FieldValues::Entry* FieldValues::find(std::string_view name) const {
  for (const Entry& entry : m_entries)
    if (name == entry.spec->name) return &entry;
  return nullptr;
}

bool FieldValues::has(std::string_view name) const {
  const Entry* entry = find(name);
  return entry && !std::holds_alternative<std::monostate>(entry->value);
}

bool FieldValues::boolean(std::string_view name, bool otherwise) const {
  const Entry* entry = find(name);
  const bool* value = entry ? std::get_if<bool>(&entry->value) : nullptr;
  return value ? *value : otherwise;
}

std::int64_t FieldValues::integer(std::string_view name, std::int64_t otherwise) const {
  const Entry* entry = find(name);
  const auto* value = entry ? std::get_if<std::int64_t>(&entry->value) : nullptr;
  return value ? *value : otherwise;
}

double FieldValues::number(std::string_view name, double otherwise) const {
  const Entry* entry = find(name);
  if (!entry) return otherwise;
  if (const auto* integer = std::get_if<std::int64_t>(&entry->value)) return static_cast<double>(*integer);
  const auto* value = std::get_if<double>(&entry->value);
  return value ? *value : otherwise;
}

std::string_view FieldValues::text(std::string_view name, std::string_view otherwise) const {
  const Entry* entry = find(name);
  const auto* value = entry ? std::get_if<std::string>(&entry->value) : nullptr;
  return value ? std::string_view(*value) : otherwise;
}

const KindInstance* FieldValues::kind(std::string_view name) const {
  const Entry* entry = find(name);
  const auto* value = entry ? std::get_if<std::shared_ptr<const KindInstance>>(&entry->value) : nullptr;
  return value ? value->get() : nullptr;
}

const FieldValues* FieldValues::section(std::string_view name) const {
  const Entry* entry = find(name);
  const auto* value = entry ? std::get_if<std::shared_ptr<const FieldValues>>(&entry->value) : nullptr;
  return value ? value->get() : nullptr;
}

const KindMap* FieldValues::kindMap(std::string_view name) const {
  const Entry* entry = find(name);
  const auto* value = entry ? std::get_if<std::shared_ptr<const KindMap>>(&entry->value) : nullptr;
  return value ? value->get() : nullptr;
}

void FieldValues::set(Entry entry) {
  for (Entry& present : m_entries) {
    if (std::string_view(present.spec->name) != entry.spec->name) continue;
    present = std::move(entry);
    return;
  }
  m_entries.push_back(std::move(entry));
}

std::int64_t TensorSpec::numel() const {
  std::int64_t product = 1;
  for (const std::int64_t size : shape) product = checkedMul(product, size).value_or(INT64_MAX);
  return product;
}

namespace {

bool mayKeep(const KindInstance& mixer, bool KindDescriptor::*flag) {
  if (!mixer.kind) return false;
  if (mixer.kind->*flag) return true;
  for (const FieldValues::Entry& entry : mixer.values.entries())
    if (const KindMap* branches = mixer.values.kindMap(entry.spec->name))
      for (const auto& [name, branch] : branches->entries)
        if (mayKeep(branch, flag)) return true;
  return false;
}

}  // namespace

bool mayKeepKvCache(const KindInstance& mixer) {
  return mayKeep(mixer, &KindDescriptor::keepsKvCache);
}
bool mayKeepState(const KindInstance& mixer) {
  return mayKeep(mixer, &KindDescriptor::keepsState);
}

KindInstance defaultInstance(const KindDescriptor& kind) {
  KindInstance instance;
  instance.kind = &kind;
  for (const FieldSpec& field : kind.fields.fields)
    instance.values.set({&field, defaultValue(field), false, yaml::kNoNode});
  return instance;
}

FieldValue defaultValue(const FieldSpec& field) {
  if (field.type != FieldType::Kind) return field.fallback;
  const auto* id = std::get_if<std::string>(&field.fallback);
  const KindDescriptor* kind = id ? Registry::instance().find(field.family, *id) : nullptr;
  if (!kind) return {};
  return std::make_shared<const KindInstance>(defaultInstance(*kind));
}

Bytes growingCache(const KindInstance& instance, const ir::LayerContext& context, std::int64_t tokens) {
  return instance.kind->kvBytesPerToken(instance, context) * tokens;
}

ParameterCount allParameters(const KindInstance& instance, const ir::LayerContext& context) {
  return ir::parametersOf(instance.kind->tensors(instance, context));
}

}  // namespace eulerstack::schema
