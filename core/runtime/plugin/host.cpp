#include "core/runtime/plugin/host.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <thread>

#include "core/plugins/allowlist.h"
#include "core/plugins/model_plugins.h"
#include "core/runtime/plugin/library.h"

namespace eulerstack::runtime::plugin {
namespace {

std::map<std::string, LoadedPlugin>& loaded() {
  static std::map<std::string, LoadedPlugin> all;
  return all;
}

// Says so when it is not over in time.
class LoadTimer {
 public:
  explicit LoadTimer(std::string plugin) : m_plugin(std::move(plugin)), m_thread(&LoadTimer::wait, this) {}
  ~LoadTimer() {
    {
      const std::lock_guard lock(m_mutex);
      m_over = true;
    }
    m_changed.notify_all();
    m_thread.join();
  }
  LoadTimer(const LoadTimer&) = delete;
  LoadTimer& operator=(const LoadTimer&) = delete;

 private:
  void wait() {
    std::unique_lock lock(m_mutex);
    const int seconds = loadPatience();
    if (m_changed.wait_for(lock, std::chrono::seconds(seconds), [this] { return m_over; })) return;
    if (loadHooks().silent)
      loadHooks().silent({DiagId::PluginSilent, {{"plugin", m_plugin}, {"seconds", std::int64_t{seconds}}}});
  }

  std::string m_plugin;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  bool m_over = false;
  std::thread m_thread;
};

class Collector : public api::Builders {
 public:
  explicit Collector(BuilderTable& table) : m_table(table) {}
  void mixer(const char* id, api::MixerBuilder builder) override { m_table.mixers[id] = builder; }
  void feedForward(const char* id, api::FeedForwardBuilder builder) override { m_table.feedForwards[id] = builder; }
  void memory(const char* id, api::MemoryBuilder builder) override { m_table.memories[id] = builder; }
  void merge(const char* id, api::MergeBuilder builder) override { m_table.merges[id] = builder; }
  void integrator(const char* id, api::IntegratorBuilder builder) override { m_table.integrators[id] = builder; }
  void weightForm(const char* key, const char* value, api::LinearFormBuilder builder) override {
    m_table.forms[std::string(key) + " " + value] = builder;
  }
  void reservedKey(const char* key, api::AroundBuilder builder) override { m_table.keys[key] = builder; }

 private:
  BuilderTable& m_table;
};

template <class Map>
bool has(const Map& map, const std::string& key) {
  const auto it = map.find(key);
  return it != map.end() && it->second;
}

bool builds(const BuilderTable& table, const plugins::PluginKind& kind) {
  switch (kind.family) {
    case schema::KindFamily::Mixer:
      return has(table.mixers, kind.id);
    case schema::KindFamily::Ffn:
      return has(table.feedForwards, kind.id);
    case schema::KindFamily::Memory:
      return has(table.memories, kind.id);
    case schema::KindFamily::Merge:
      return has(table.merges, kind.id);
    case schema::KindFamily::Integrator:
      return has(table.integrators, kind.id);
    case schema::KindFamily::Norm:
    case schema::KindFamily::Residual:
    case schema::KindFamily::Positional:
    case schema::KindFamily::RopeScaling:
    case schema::KindFamily::Head:
    case schema::KindFamily::Schedule:
    case schema::KindFamily::ShapeChange:
    case schema::KindFamily::DepthGating:
    case schema::KindFamily::InnerModel:
    case schema::KindFamily::Compression:
    case schema::KindFamily::Routing:
    case schema::KindFamily::Transition:
      return false;
  }
  return false;
}

// The first thing that is described and not built; "" when all is.
std::string missingBuilder(const BuilderTable& table, const plugins::Description& description) {
  for (std::size_t i = 0; i < description.kinds.size(); ++i)
    if (!builds(table, *description.kinds[i])) return plugins::contentsOf(description)[i];
  for (const auto& form : description.forms)
    if (!has(table.forms, form->key + " " + form->value)) return form->key + ": " + form->value;
  for (const auto& key : description.keys)
    if (!has(table.keys, key->key)) return key->key;
  return {};
}

// Asks the library for its builders and holds them against the description.
tl::expected<BuilderTable, RunError> buildersOf(const Library& library, const std::string& description) {
  BuilderTable table;
  const plugins::DescriptionResult read = plugins::readDescription(description);
  if (!read.description)
    return tl::unexpected(
        RunError{DiagId::PluginDescription, {{"plugin", library.name}, {"reason", read.problems.front()}}});
  try {
    inPlugin(library, [&] {
      Collector collector(table);
      if (library.plugin->registerBuilders) library.plugin->registerBuilders(collector);
      return true;
    });
  } catch (const PluginFailure& failure) {
    return tl::unexpected(failure.error());
  }
  if (const std::string missing = missingBuilder(table, *read.description); !missing.empty())
    return tl::unexpected(RunError{DiagId::PluginNotBuilt, {{"plugin", library.name}, {"what", missing}}});
  return table;
}

// What a constructor of the library throws while it is loaded ends the process: dlopen cannot pass it on. The crash
// report then names the plug-in.
tl::expected<void, RunError> load(const plugins::AllowedPlugin& allowed) {
  if (loaded().contains(allowed.name)) return {};
  const LoadTimer timer(allowed.name);
  auto library = openLibrary(allowed.name, allowed.path, allowed.sha256);
  if (!library) return tl::unexpected(library.error());
  auto builders = buildersOf(*library, allowed.description);
  if (!builders) return tl::unexpected(builders.error());
  loaded().emplace(allowed.name, LoadedPlugin{*library, std::move(*builders)});
  return {};
}

}  // namespace

int loadPatience() {
  constexpr int kUsual = 30, kMost = 600;
  const char* given = std::getenv("EULERSTACK_PLUGIN_TIMEOUT");
  if (!given) return kUsual;
  int seconds = 0;
  const auto [end, error] = std::from_chars(given, given + std::strlen(given), seconds);
  return error == std::errc() && *end == '\0' && seconds >= 1 && seconds <= kMost ? seconds : kUsual;
}

tl::expected<void, RunError> loadPluginsOf(const ir::ModelIr& model) {
  for (const std::string& name : plugins::pluginsOf(model)) {
    const auto& allowed = plugins::installedPlugins();
    const auto found =
        std::find_if(allowed.begin(), allowed.end(), [&](const auto& each) { return each.name == name; });
    if (found == allowed.end()) return tl::unexpected(RunError{DiagId::PluginUnknown, {{"plugin", name}}});
    if (auto done = load(*found); !done) return done;
  }
  return {};
}

tl::expected<DescribedPlugin, RunError> describePlugin(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  const LoadTimer timer(name);
  const auto library = openLibrary(name, path, "");
  if (!library) return tl::unexpected(library.error());
  const std::string description = library->plugin->description ? library->plugin->description : "";
  if (const auto builders = buildersOf(*library, description); !builders) return tl::unexpected(builders.error());
  return DescribedPlugin{description, library->sha256};
}

const LoadedPlugin* loadedPlugin(const std::string& name) {
  const auto it = loaded().find(name);
  return it == loaded().end() ? nullptr : &it->second;
}

}  // namespace eulerstack::runtime::plugin
