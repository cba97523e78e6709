// Loads plug-ins into the engine's process, and says which one it was when something goes wrong. No LibTorch type here.
#pragma once
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <tl/expected.hpp>

#include "core/ir/model_ir.h"
#include "core/runtime/run_error.h"

namespace eulerstack::runtime::plugin {

// An exception that left a plug-in.
class PluginFailure : public std::runtime_error {
 public:
  PluginFailure(const std::string& plugin, const std::string& reason);
  RunError error() const;

 private:
  std::string m_plugin, m_reason;
};

// What the engine's program does when a plug-in crashes or hangs.
struct LoadHooks {
  // Bytes to be written to `file` by a signal handler when the plug-in crashes; made before anything of it runs.
  std::string (*crashMessage)(const RunError& error) = nullptr;
  int file = -1;
  // From a thread of its own: loading has not ended in time. It does not come back.
  void (*silent)(const RunError& error) = nullptr;
};
// Once, before a plug-in is loaded: takes SIGSEGV, SIGBUS, SIGFPE, SIGILL and SIGABRT, writes the message when the
// crash is a plug-in's, and lets the process die of the signal.
void installLoadHooks(const LoadHooks& hooks);
// Seconds that loading may take: $EULERSTACK_PLUGIN_TIMEOUT from 1 to 600, else 30.
int loadPatience();

// Loads the plug-ins that the model uses, those of the user's list whose files are as they were when allowed. A plug-in
// is loaded once; it stays to the end of the process.
tl::expected<void, RunError> loadPluginsOf(const ir::ModelIr& model);
// Loads any file, to read its description (`eulerstack plugins allow`).
struct DescribedPlugin {
  std::string description, sha256;
};
tl::expected<DescribedPlugin, RunError> describePlugin(const std::string& path);

// The plug-in in whose backward pass an exception was thrown on this thread, for the catch block; asked once.
std::optional<std::string> pluginAtBackward();

// What plug-ins told of their work since the last call: "ode_adaptive.calls" -> mean.
std::map<std::string, double> takeWork();

}  // namespace eulerstack::runtime::plugin
