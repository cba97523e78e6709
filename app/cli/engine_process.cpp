#include "app/cli/engine_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

extern char** environ;

namespace eulerstack::cli {
namespace {

volatile std::sig_atomic_t interrupts = 0;

void countInterrupt(int) {
  interrupts = interrupts + 1;
}

void closeIfOpen(int& descriptor) {
  if (descriptor >= 0) ::close(descriptor);
  descriptor = -1;
}

// Attributes and file actions of the child, freed in any case.
class SpawnSetup {
 public:
  SpawnSetup(int input, int output) {
    ::posix_spawn_file_actions_init(&m_actions);
    ::posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
    ::posix_spawnattr_init(&m_attributes);
    ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    ::posix_spawnattr_setpgroup(&m_attributes, 0);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&m_attributes, &signals);
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE, SIGHUP}) ::sigaddset(&signals, signal);
    ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
  }
  ~SpawnSetup() {
    ::posix_spawn_file_actions_destroy(&m_actions);
    ::posix_spawnattr_destroy(&m_attributes);
  }
  SpawnSetup(const SpawnSetup&) = delete;
  SpawnSetup& operator=(const SpawnSetup&) = delete;

  int spawn(pid_t& pid, const char* program) {
    const std::array<char*, 2> arguments = {const_cast<char*>(program), nullptr};
    return ::posix_spawn(&pid, program, &m_actions, &m_attributes, arguments.data(), environ);
  }

 private:
  posix_spawn_file_actions_t m_actions{};
  posix_spawnattr_t m_attributes{};
};

}  // namespace

InterruptCounter::InterruptCounter() {
  interrupts = 0;
  struct sigaction action {};
  action.sa_handler = countInterrupt;  // no SA_RESTART: poll() returns and the loop sees the count
  ::sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
}

InterruptCounter::~InterruptCounter() {
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
}

int InterruptCounter::count() const {
  return interrupts;
}

EngineProcess::~EngineProcess() {
  kill();
  closeIfOpen(m_input);
  closeIfOpen(m_output);
  reap();
}

int EngineProcess::start(const std::filesystem::path& program) {
  std::array<int, 2> toChild{-1, -1};
  std::array<int, 2> fromChild{-1, -1};
  if (::pipe2(toChild.data(), O_CLOEXEC) != 0) return errno;
  m_input = toChild[1];
  if (::pipe2(fromChild.data(), O_CLOEXEC) != 0) {
    const int error = errno;
    ::close(toChild[0]);
    return error;
  }
  m_output = fromChild[0];
  ::fcntl(m_input, F_SETFL, O_NONBLOCK);
  ::fcntl(m_output, F_SETFL, O_NONBLOCK);
  SpawnSetup setup(toChild[0], fromChild[1]);
  const int error = setup.spawn(m_pid, program.c_str());
  if (error != 0) m_pid = -1;
  ::close(toChild[0]);
  ::close(fromChild[1]);
  return error;
}

void EngineProcess::send(std::string_view json) {
  m_pending += interop::encodeFrame(json);
}

bool EngineProcess::takeFrame() {
  auto next = m_reader.next();
  if (!next) return false;
  m_frame = std::move(*next);
  return true;
}

void EngineProcess::writePending() {
  const ssize_t written = ::write(m_input, m_pending.data(), m_pending.size());
  if (written > 0) m_pending.erase(0, static_cast<std::size_t>(written));
  // The child no longer reads: what is left has no reader; its end is seen on the output.
  if (written < 0 && errno != EAGAIN && errno != EINTR) m_pending.clear();
}

bool EngineProcess::readAvailable() {
  std::array<char, 64U << 10U> buffer;
  const ssize_t count = ::read(m_output, buffer.data(), buffer.size());
  if (count > 0) m_reader.feed(std::string_view(buffer.data(), static_cast<std::size_t>(count)));
  return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
}

EngineProcess::Event EngineProcess::wait(int timeoutMs) {
  if (takeFrame()) return Event::Frame;
  if (m_reader.broken()) return Event::Broken;
  std::array<pollfd, 2> entries = {pollfd{m_output, POLLIN, 0}, pollfd{m_pending.empty() ? -1 : m_input, POLLOUT, 0}};
  const int ready = ::poll(entries.data(), entries.size(), timeoutMs);
  if (ready <= 0) return Event::Idle;
  if (entries[1].revents != 0) writePending();
  if (entries[0].revents != 0 && !readAvailable()) {
    reap();
    return Event::Ended;
  }
  if (takeFrame()) return Event::Frame;
  return m_reader.broken() ? Event::Broken : Event::Idle;
}

void EngineProcess::kill() {
  if (m_pid > 0) ::kill(m_pid, SIGKILL);
}

// A child that closed its output but does not end within 5 s is killed.
void EngineProcess::reap() {
  if (m_pid <= 0) return;
  constexpr int kTries = 500;
  int status = 0;
  pid_t ended = 0;
  for (int i = 0; i < kTries && ended == 0; ++i) {
    ended = ::waitpid(m_pid, &status, WNOHANG);
    if (ended == 0) ::usleep(10'000);
  }
  if (ended == 0) {
    kill();
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
  }
  m_pid = -1;
  if (WIFSIGNALED(status)) m_end.signal = WTERMSIG(status);
  if (WIFEXITED(status)) m_end.exitCode = WEXITSTATUS(status);
}

}  // namespace eulerstack::cli
