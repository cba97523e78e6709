#include "core/analysis/diff_values.h"

#include <fmt/format.h>

#include "core/yaml/yaml_value.h"

namespace eulerstack::analysis {
namespace {

using schema::FieldValue;
using schema::FieldValues;
using schema::KindInstance;
using schema::KindMap;
using Kind = DesignChange::Kind;

// Entries that are written, as flow text without brackets.
std::string writtenFields(const FieldValues& values) {
  std::string text;
  for (const FieldValues::Entry& entry : values.entries())
    if (entry.given) text += (text.empty() ? "" : ", ") + std::string(entry.spec->name) + ": " + valueText(entry.value);
  return text;
}

std::string mapText(const KindMap& map) {
  std::string text;
  for (const auto& [name, kind] : map.entries)
    text += (text.empty() ? "" : ", ") + yaml::writeKey(name) + ": " + kindText(kind);
  return "{" + text + "}";
}

const KindInstance kNoKind;
const FieldValues kNoValues;

void compareMaps(const KindMap& before, const KindMap& after, const std::string& path, Changes& changes) {
  const auto find = [](const KindMap& map, const std::string& name) -> const KindInstance* {
    for (const auto& [each, kind] : map.entries)
      if (each == name) return &kind;
    return nullptr;
  };
  for (const auto& [name, kind] : before.entries) {
    if (const KindInstance* same = find(after, name))
      compareKinds(kind, *same, path + "." + name, changes);
    else
      changes.push_back({Kind::Removed, path + "." + name, kindText(kind), ""});
  }
  for (const auto& [name, kind] : after.entries)
    if (!find(before, name)) changes.push_back({Kind::Added, path + "." + name, "", kindText(kind)});
}

struct ValueText {
  std::string operator()(std::monostate) const { return "null"; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(std::int64_t value) const { return std::to_string(value); }
  std::string operator()(double value) const { return fmt::format("{}", value); }
  std::string operator()(const std::string& value) const { return yaml::writeScalar(value); }
  std::string operator()(const std::vector<double>& values) const {
    return fmt::format("[{}]", fmt::join(values, ", "));
  }
  std::string operator()(const std::vector<std::string>& values) const {
    yaml::YamlSequence items(values.begin(), values.end());
    return yaml::writeFlow(items);
  }
  std::string operator()(const std::shared_ptr<const KindInstance>& kind) const { return kindText(*kind); }
  std::string operator()(const std::shared_ptr<const FieldValues>& values) const {
    return "{" + writtenFields(*values) + "}";
  }
  std::string operator()(const std::shared_ptr<const KindMap>& map) const { return mapText(*map); }
};

}  // namespace

std::string valueText(const FieldValue& value) {
  return std::visit(ValueText{}, value);
}

std::string kindText(const KindInstance& kind) {
  if (!kind.kind) return "null";
  std::string text =
      fmt::format("{{{}: {}", schema::Registry::instance().typeField(kind.kind->family).name, kind.kind->id);
  const std::string fields = writtenFields(kind.values);
  if (fields.empty()) return text + "}";
  if (!*kind.kind->section) return text + ", " + fields + "}";
  return text + ", " + kind.kind->section + ": {" + fields + "}}";
}

void compareTexts(const std::string& before, const std::string& after, const std::string& path, Changes& changes) {
  if (before != after) changes.push_back({Kind::Changed, path, before, after});
}

void compareKinds(const KindInstance& before, const KindInstance& after, const std::string& path, Changes& changes) {
  if (before.kind != after.kind) {
    if (!before.kind)
      changes.push_back({Kind::Added, path, "", kindText(after)});
    else if (!after.kind)
      changes.push_back({Kind::Removed, path, kindText(before), ""});
    else
      changes.push_back({Kind::Changed, path, kindText(before), kindText(after)});
    return;
  }
  if (!before.kind) return;
  const std::string_view section = before.kind->section;
  compareValues(before.values, after.values, section.empty() ? path : path + "." + std::string(section), changes);
}

void compareValues(const FieldValues& before, const FieldValues& after, const std::string& path, Changes& changes) {
  const auto compare = [&](const char* name, const FieldValue& left, const FieldValue& right) {
    const std::string place = path + "." + name;
    const auto* kinds = std::get_if<std::shared_ptr<const KindInstance>>(&left);
    const auto* otherKinds = std::get_if<std::shared_ptr<const KindInstance>>(&right);
    if (kinds || otherKinds)
      return compareKinds(kinds ? **kinds : kNoKind, otherKinds ? **otherKinds : kNoKind, place, changes);
    const auto* maps = std::get_if<std::shared_ptr<const KindMap>>(&left);
    const auto* otherMaps = std::get_if<std::shared_ptr<const KindMap>>(&right);
    if (maps && otherMaps) return compareMaps(**maps, **otherMaps, place, changes);
    const auto* sections = std::get_if<std::shared_ptr<const FieldValues>>(&left);
    const auto* otherSections = std::get_if<std::shared_ptr<const FieldValues>>(&right);
    if (sections && otherSections) return compareValues(**sections, **otherSections, place, changes);
    const std::string was = valueText(left);
    const std::string is = valueText(right);
    if (was == is) return;
    const Kind kind = was == "null" ? Kind::Added : is == "null" ? Kind::Removed : Kind::Changed;
    changes.push_back({kind, place, kind == Kind::Added ? "" : was, kind == Kind::Removed ? "" : is});
  };
  for (const FieldValues::Entry& entry : before.entries()) {
    const FieldValues::Entry* same = after.find(entry.spec->name);
    compare(entry.spec->name, entry.value, same ? same->value : FieldValue());
  }
  for (const FieldValues::Entry& entry : after.entries())
    if (!before.find(entry.spec->name)) compare(entry.spec->name, {}, entry.value);
}

}  // namespace eulerstack::analysis
