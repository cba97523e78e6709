#include "app/cli/engine_command.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include "app/cli/engine_process.h"
#include "app/cli/program_folder.h"

extern char** environ;

namespace eulerstack::cli {
namespace {

constexpr std::size_t kMaxMessage = 64U << 10U;
constexpr int kPollMs = 500;

int spawnWithErrors(const std::string& program, const std::vector<std::string>& arguments, int errors, pid_t& pid) {
  std::vector<char*> argv = {const_cast<char*>(program.c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
  ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  const int error = ::posix_spawn(&pid, program.c_str(), &actions, nullptr, argv.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  return error;
}

// Reads until the other end is closed; asks the child to end when this program is asked to.
std::string readMessage(int from, pid_t child) {
  const InterruptCounter interrupts;
  std::string message;
  std::array<char, 4096> buffer{};
  pollfd entry{from, POLLIN, 0};
  while (true) {
    if (interrupts.count() > 0) ::kill(child, SIGTERM);
    if (::poll(&entry, 1, kPollMs) <= 0) continue;
    const ssize_t count = ::read(from, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return message;
    message.append(buffer.data(), std::min(static_cast<std::size_t>(count), kMaxMessage - message.size()));
  }
}

}  // namespace

EngineCommandResult runEngineCommand(const std::vector<std::string>& arguments) {
  EngineCommandResult result;
  std::array<int, 2> errors{-1, -1};
  if (::pipe2(errors.data(), O_CLOEXEC) != 0) {
    result.startError = errno;
    return result;
  }
  pid_t child = -1;
  result.startError = spawnWithErrors(engineProgram().string(), arguments, errors[1], child);
  ::close(errors[1]);
  if (result.startError == 0) {
    result.message = readMessage(errors[0], child);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status)) result.signal = WTERMSIG(status);
    if (WIFEXITED(status)) result.exitCode = WEXITSTATUS(status);
  }
  ::close(errors[0]);
  return result;
}

}  // namespace eulerstack::cli
