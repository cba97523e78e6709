// The plug-ins that the user allowed: a file in the folder of settings, written by `eulerstack plugins`. It keeps each
// description too, so that no program but the engine ever loads a plug-in.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/plugins/description.h"

namespace eulerstack::plugins {

struct AllowedPlugin {
  std::string name;
  std::string path;    // absolute
  std::string sha256;  // of the file when it was allowed
  std::string description;
};

// What stands in the way: an id of the message table with its arguments.
struct PluginError {
  DiagId id{};
  MessageArgs args;
};

// $EULERSTACK_CONFIG_DIR, else $XDG_CONFIG_HOME/eulerstack, else ~/.config/eulerstack; empty when none is known.
std::filesystem::path configFolder();
std::filesystem::path allowlistFile();

// Empty when there is no such file.
tl::expected<std::vector<AllowedPlugin>, PluginError> readAllowlist(const std::filesystem::path& file);
std::string allowlistText(const std::vector<AllowedPlugin>& plugins);

// Why the description cannot stand beside those allowed and the built-in kinds; nothing when it can. A plug-in of the
// same name is no obstacle: it is replaced.
std::optional<PluginError> conflictOf(const Description& description, const std::vector<AllowedPlugin>& allowed);

// Reads the user's list and makes its kinds part of the language of this program; to be called once, before anything
// else reads the language. What cannot be used is left out and said.
std::vector<PluginError> installAllowedPlugins();
// What was installed.
const std::vector<AllowedPlugin>& installedPlugins();

}  // namespace eulerstack::plugins
