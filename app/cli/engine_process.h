// One eulerstack-engine child: frames to it and from it, signals, its end. One thread; nothing it sends is trusted.
#pragma once
#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/interop/engine_protocol.h"

namespace eulerstack::cli {

// How the child ended.
struct EngineEnd {
  int exitCode = 0;
  int signal = 0;  // not zero: ended by it
};

// SIGINT and SIGTERM of this program while it lives: counted, not fatal. One object at a time.
class InterruptCounter {
 public:
  InterruptCounter();
  ~InterruptCounter();
  InterruptCounter(const InterruptCounter&) = delete;
  InterruptCounter& operator=(const InterruptCounter&) = delete;
  int count() const;
};

class EngineProcess {
 public:
  EngineProcess() = default;
  ~EngineProcess();  // kills the child if it still runs
  EngineProcess(const EngineProcess&) = delete;
  EngineProcess& operator=(const EngineProcess&) = delete;

  // Starts the program in a process group of its own: Ctrl-C reaches this program alone. 0 or errno.
  int start(const std::filesystem::path& program);
  // Queues a frame; it is sent by wait(), so that a child that does not read cannot block this program.
  void send(std::string_view json);

  enum class Event { Frame, Ended, Broken, Idle };
  // Waits for a frame, the end of the output (then the child was waited for), a frame that is too long (Broken), or
  // nothing for `timeoutMs`, or a signal (both Idle).
  Event wait(int timeoutMs);
  const std::string& frame() const { return m_frame; }
  EngineEnd end() const { return m_end; }
  void kill();

 private:
  bool takeFrame();
  void writePending();
  bool readAvailable();  // false: end of output
  void reap();

  pid_t m_pid = -1;
  int m_input = -1;   // of the child; we write
  int m_output = -1;  // of the child; we read
  std::string m_pending;
  interop::FrameReader m_reader;
  std::string m_frame;
  EngineEnd m_end;
};

}  // namespace eulerstack::cli
