#include "core/plugins/allowlist.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "core/kinds/gated_mlp.h"
#include "core/kinds/mlp.h"
#include "core/schema/field_text.h"
#include "core/schema/registry.h"

namespace eulerstack::plugins {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::size_t kMaxListBytes = std::size_t{16} << 20U;

tl::unexpected<PluginError> broken(const fs::path& file, const std::string& reason) {
  return tl::unexpected(PluginError{DiagId::PluginListBroken, {{"path", file.string()}, {"reason", reason}}});
}

bool isSum(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

PluginError duplicate(const std::string& plugin, const std::string& what, const std::string& owner) {
  return {DiagId::PluginDuplicate, {{"plugin", plugin}, {"what", what}, {"owner", owner}}};
}

// Kinds whose weights may take another form.
bool takesForms(const schema::KindDescriptor& kind) {
  return &kind == &kinds::mlpKind() || &kind == &kinds::gatedMlpKind();
}

// "" when nobody has it.
std::string ownerOf(const PluginKind& kind, const std::vector<const Description*>& others) {
  for (const Description* other : others)
    for (const auto& own : other->kinds)
      if (own->family == kind.family && std::string_view(own->id) == kind.id) return other->name;
  return {};
}
std::string ownerOf(const WeightForm& form, const std::vector<const Description*>& others) {
  for (const Description* other : others)
    for (const auto& own : other->forms)
      if (own->key == form.key && own->value == form.value) return other->name;
  return {};
}

// Words that the description's forms and keys put into mappings of parts.
std::set<std::string> formNames(const Description& description) {
  std::set<std::string> names;
  for (const auto& form : description.forms) {
    names.insert(form->key);
    for (const schema::FieldSpec& field : form->fields) names.insert(field.name);
  }
  return names;
}
std::set<std::string> keyNames(const Description& description) {
  std::set<std::string> names;
  for (const auto& key : description.keys)
    for (const schema::FieldSpec& field : key->fields) names.insert(field.name);
  return names;
}

// A word that a reserved key shares with anything else; "" if there is none. Forms may share theirs: values tell them
// apart.
std::string sharedName(const Description& a, const Description& b) {
  const std::set<std::string> keys = keyNames(a), others = keyNames(b), forms = formNames(a), otherForms = formNames(b);
  for (const std::string& name : keys)
    if (others.contains(name) || otherForms.contains(name)) return name;
  for (const std::string& name : forms)
    if (others.contains(name)) return name;
  return {};
}

// Kinds that are part of the program itself; read without the registry, which must not be made yet.
bool isBuiltIn(const PluginKind& kind) {
  for (const schema::KindDescriptor* known : schema::Registry::builtInKinds())
    if (known->family == kind.family && std::string_view(known->id) == kind.id) return true;
  return false;
}

std::optional<PluginError> conflict(const Description& description, const std::vector<const Description*>& others) {
  std::vector<const Description*> all = others;
  for (const auto& kind : description.kinds) {
    const std::string what = std::string(schema::familyName(kind->family)) + " " + kind->id;
    if (isBuiltIn(*kind)) return duplicate(description.name, what, "EulerStack");
    if (const std::string owner = ownerOf(*kind, others); !owner.empty())
      return duplicate(description.name, what, owner);
    for (const auto& same : description.kinds)
      if (same.get() != kind.get() && same->family == kind->family && std::string_view(same->id) == kind->id)
        return duplicate(description.name, what, description.name);
  }
  for (const auto& form : description.forms)
    if (const std::string owner = ownerOf(*form, others); !owner.empty())
      return duplicate(description.name, form->key + ": " + form->value, owner);
  for (const Description* other : others)
    if (const std::string name = sharedName(description, *other); !name.empty())
      return duplicate(description.name, name, other->name);
  return std::nullopt;
}

// Built-in kinds with what plug-ins add to them.
std::vector<std::unique_ptr<FormedKind>> formedKinds(const std::vector<const WeightForm*>& forms,
                                                     const std::vector<const PartKey*>& keys) {
  std::vector<std::unique_ptr<FormedKind>> formed;
  for (const schema::KindDescriptor* plain : schema::Registry::builtInKinds()) {
    const std::vector<const WeightForm*> own = takesForms(*plain) ? forms : std::vector<const WeightForm*>();
    std::vector<const PartKey*> taken;
    for (const PartKey* key : keys)
      if (key->takenBy(plain->family)) taken.push_back(key);
    if (!own.empty() || !taken.empty()) formed.push_back(std::make_unique<FormedKind>(*plain, own, std::move(taken)));
  }
  return formed;
}

// What lives as long as the program.
struct Installed {
  std::vector<AllowedPlugin> plugins;
  std::vector<std::unique_ptr<Description>> descriptions;
  std::vector<std::unique_ptr<FormedKind>> formed;
};
Installed& installed() {
  static Installed all;
  return all;
}

}  // namespace

fs::path configFolder() {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return fs::path(value ? value : "");
  };
  if (const fs::path own = variable("EULERSTACK_CONFIG_DIR"); !own.empty()) return own;
  if (const fs::path base = variable("XDG_CONFIG_HOME"); base.is_absolute()) return base / "eulerstack";
  const fs::path home = variable("HOME");
  return home.empty() ? fs::path() : home / ".config" / "eulerstack";
}

fs::path allowlistFile() {
  const fs::path folder = configFolder();
  return folder.empty() ? folder : folder / "plugins.json";
}

tl::expected<std::vector<AllowedPlugin>, PluginError> readAllowlist(const fs::path& file) {
  std::error_code error;
  if (file.empty() || !fs::exists(file, error)) return std::vector<AllowedPlugin>{};
  const auto size = fs::file_size(file, error);
  if (error) return broken(file, error.message());
  if (size > kMaxListBytes) return broken(file, "it is longer than 16 MiB");
  std::ifstream in(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.good() && !in.eof()) return broken(file, "it cannot be read");
  const Json root = Json::parse(text, nullptr, false);
  const auto list = root.is_object() ? root.find("plugins") : root.end();
  if (!root.is_object() || root.value("version", Json()) != 1 || list == root.end() || !list->is_array())
    return broken(file, "it is no list of plug-ins, version 1");
  std::vector<AllowedPlugin> plugins;
  for (const Json& entry : *list) {
    const auto word = [&](const char* key) {
      const bool there = entry.is_object() && entry.contains(key) && entry[key].is_string();
      return there ? entry[key].get<std::string>() : std::string();
    };
    AllowedPlugin plugin{word("name"), word("path"), word("sha256"), {}};
    if (plugin.name.empty() || !fs::path(plugin.path).is_absolute() || !isSum(plugin.sha256) ||
        !entry.contains("description"))
      return broken(file, "an entry lacks its name, path, sha256 or description");
    plugin.description = entry["description"].dump();
    plugins.push_back(std::move(plugin));
  }
  return plugins;
}

std::string allowlistText(const std::vector<AllowedPlugin>& plugins) {
  Json list = Json::array();
  for (const AllowedPlugin& plugin : plugins)
    list.push_back({{"name", plugin.name},
                    {"path", plugin.path},
                    {"sha256", plugin.sha256},
                    {"description", Json::parse(plugin.description, nullptr, false)}});
  const Json root = {{"version", 1}, {"plugins", std::move(list)}};
  return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<PluginError> conflictOf(const Description& description, const std::vector<AllowedPlugin>& allowed) {
  std::vector<std::unique_ptr<Description>> kept;
  std::vector<const Description*> others;
  for (const AllowedPlugin& plugin : allowed) {
    if (plugin.name == description.name) continue;
    DescriptionResult other = readDescription(plugin.description);
    if (!other.description) continue;
    others.push_back(other.description.get());
    kept.push_back(std::move(other.description));
  }
  return conflict(description, others);
}

std::vector<PluginError> installAllowedPlugins() {
  std::vector<PluginError> errors;
  const auto list = readAllowlist(allowlistFile());
  if (!list) return {list.error()};
  Installed& all = installed();
  std::vector<const Description*> known;
  std::vector<const schema::KindDescriptor*> kinds;
  std::vector<const WeightForm*> forms;
  std::vector<const PartKey*> keys;
  for (const AllowedPlugin& plugin : *list) {
    DescriptionResult read = readDescription(plugin.description);
    const bool renamed = read.description && read.description->name != plugin.name;
    if (!read.description || renamed) {
      const std::string reason = renamed ? "it has another name" : read.problems.front();
      errors.push_back({DiagId::PluginDescription, {{"plugin", plugin.name}, {"reason", reason}}});
      continue;
    }
    if (auto problem = conflict(*read.description, known)) {
      errors.push_back(std::move(*problem));
      continue;
    }
    for (const auto& kind : read.description->kinds) kinds.push_back(kind.get());
    for (const auto& form : read.description->forms) forms.push_back(form.get());
    for (const auto& key : read.description->keys) keys.push_back(key.get());
    known.push_back(read.description.get());
    all.descriptions.push_back(std::move(read.description));
    all.plugins.push_back(plugin);
  }
  all.formed = formedKinds(forms, keys);
  for (const auto& formed : all.formed) kinds.push_back(formed.get());
  schema::Registry::extend(std::move(kinds));
  return errors;
}

const std::vector<AllowedPlugin>& installedPlugins() {
  return installed().plugins;
}

}  // namespace eulerstack::plugins
