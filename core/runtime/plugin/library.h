// One shared library with a plug-in, opened.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <tl/expected.hpp>

#include "core/runtime/plugin/crash_report.h"
#include "core/runtime/plugin/plugin.h"

namespace eulerstack::runtime::plugin {

// The interface of plug-ins has the namespace of its header alone.
namespace api = eulerstack::plugin;

struct Library {
  std::string name;  // as messages call it
  std::string sha256;
  const api::Plugin* plugin = nullptr;
  CrashRecord* record = nullptr;
};
// Reads the file, compares its sum when `expected` is given, and loads exactly the bytes that were read: a file that
// changes meanwhile is not loaded. `path` stands in messages.
tl::expected<Library, RunError> openLibrary(const std::string& name, const std::string& path,
                                            const std::string& expected);

// The builders that a plug-in gave: by "mixer ID" and so on, as plugins::contentsOf names them.
struct BuilderTable {
  std::map<std::string, api::MixerBuilder> mixers;
  std::map<std::string, api::FeedForwardBuilder> feedForwards;
  std::map<std::string, api::MemoryBuilder> memories;
  std::map<std::string, api::MergeBuilder> merges;
  std::map<std::string, api::IntegratorBuilder> integrators;
  std::map<std::string, api::LinearFormBuilder> forms;  // by "KEY VALUE"
  std::map<std::string, api::AroundBuilder> keys;
};
struct LoadedPlugin {
  Library library;
  BuilderTable builders;
};
// Null when it is not loaded.
const LoadedPlugin* loadedPlugin(const std::string& name);

// Within a catch block: throws what the plug-in threw as PluginFailure; lack of memory and failures that have a name
// pass as they are.
[[noreturn]] void rethrowNamed(const Library& library);

// Runs code of the plug-in.
template <class Run>
auto inPlugin(const Library& library, Run&& run) {
  const AtWork atWork(library.record);
  try {
    return run();
  } catch (...) {
    rethrowNamed(library);
  }
}

}  // namespace eulerstack::runtime::plugin
