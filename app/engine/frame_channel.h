// Frames to the program that started the engine. Any thread.
#pragma once
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/runtime/run_error.h"

namespace eulerstack::engine {

class FrameChannel {
 public:
  // Takes standard output for frames alone: what libraries print goes to standard error.
  FrameChannel();
  // False when nobody reads any more; later frames are then dropped.
  bool send(const nlohmann::ordered_json& frame);
  bool open() const { return m_open; }
  int file() const { return m_file; }  // for what a signal handler writes

 private:
  std::mutex m_mutex;
  int m_file = -1;
  bool m_open = true;
};

// {"type": "error" or "log", ..., "id", "args"}: callers translate by id, others print the English text.
nlohmann::ordered_json errorFrame(const runtime::RunError& error);
nlohmann::ordered_json logFrame(const runtime::RunError& note);
nlohmann::ordered_json stateFrame(const char* state);

}  // namespace eulerstack::engine
