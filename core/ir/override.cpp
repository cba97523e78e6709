#include "core/ir/override.h"

namespace eulerstack::ir {
namespace {

using schema::FieldValues;
using schema::KindInstance;

// Values of `instance` for another kind of its family: fields of the same name keep what the document gives.
void changeKind(KindInstance& instance, const schema::KindDescriptor* kind) {
  if (!kind || kind == instance.kind) return;
  KindInstance changed = schema::defaultInstance(*kind);
  changed.node = instance.node;
  for (const FieldValues::Entry& old : instance.values.entries())
    if (const schema::FieldSpec* field = kind->fields.find(old.spec->name); field && old.given)
      changed.values.set({field, old.value, true, old.node});
  instance = std::move(changed);
}

KindInstance* partNamed(Block& block, std::string_view section) {
  if (section == "residual") return &block.residual;
  if (section == "norm") return &block.norm;
  if (section == "ffn") return &block.ffn;
  if (block.mixer.kind && section == block.mixer.kind->section) return &block.mixer;
  return nullptr;
}

}  // namespace

void applyOverride(Block& block, const FieldValues::Entry& entry) {
  const std::string_view name = entry.spec->name;
  const std::size_t dot = name.find('.');
  if (dot == name.npos) return;
  KindInstance* part = partNamed(block, name.substr(0, dot));
  const std::string_view field = name.substr(dot + 1);
  if (!part || !part->kind) return;
  if (field == "type") {
    if (const auto* kind = std::get_if<std::string>(&entry.value))
      changeKind(*part, schema::Registry::instance().find(part->kind->family, *kind));
    return;
  }
  if (const schema::FieldSpec* spec = part->kind->fields.find(field))
    part->values.set({spec, entry.value, true, entry.node});
}

}  // namespace eulerstack::ir
