#include "app/engine/frame_channel.h"

#include <unistd.h>

#include <cerrno>
#include <nlohmann/json.hpp>

#include "core/interop/engine_protocol.h"

namespace eulerstack::engine {
namespace {

using Json = nlohmann::ordered_json;

Json argsJson(const MessageArgs& args) {
  Json json = Json::object();
  for (const MessageArg& arg : args) std::visit([&](const auto& value) { json[arg.name] = value; }, arg.value);
  return json;
}

bool writeAll(int file, const std::string& bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t put = ::write(file, bytes.data() + done, bytes.size() - done);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    done += static_cast<std::size_t>(put);
  }
  return true;
}

}  // namespace

FrameChannel::FrameChannel() : m_file(::dup(STDOUT_FILENO)) {
  ::dup2(STDERR_FILENO, STDOUT_FILENO);
}

bool FrameChannel::send(const Json& frame) {
  const std::string bytes = interop::encodeFrame(frame.dump(-1, ' ', false, Json::error_handler_t::replace));
  const std::lock_guard lock(m_mutex);
  if (m_open && !writeAll(m_file, bytes)) m_open = false;
  return m_open;
}

Json errorFrame(const runtime::RunError& error) {
  return {{"type", "error"},
          {"kind", error.kind()},
          {"message", error.text()},
          {"id", messageSpec(error.id).textId},
          {"args", argsJson(error.args)}};
}

Json logFrame(const runtime::RunError& note) {
  return {{"type", "log"},
          {"level", severityName(messageSpec(note.id).severity)},
          {"text", note.text()},
          {"id", messageSpec(note.id).textId},
          {"args", argsJson(note.args)}};
}

Json stateFrame(const char* state) {
  return {{"type", "state"}, {"state", state}};
}

}  // namespace eulerstack::engine
