#include "app/engine/plugins.h"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/interop/engine_protocol.h"
#include "core/runtime/plugin/host.h"

namespace eulerstack::engine {
namespace {

FrameChannel* frames = nullptr;

std::string crashFrame(const runtime::RunError& error) {
  using Json = nlohmann::ordered_json;
  return interop::encodeFrame(errorFrame(error).dump(-1, ' ', false, Json::error_handler_t::replace));
}

// The thread that loads does not come back: nothing can be cleaned up.
void leaveSilent(const runtime::RunError& error) {
  frames->send(errorFrame(error));
  frames->send({{"type", "bye"}, {"reason", "failed"}});
  ::_exit(1);
}

}  // namespace

void reportPluginsTo(FrameChannel& channel) {
  frames = &channel;
  runtime::plugin::installLoadHooks({crashFrame, channel.file(), leaveSilent});
}

}  // namespace eulerstack::engine
