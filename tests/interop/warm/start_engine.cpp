// Stands in for eulerstack-engine: has warm_engine (EULERSTACK_WARM_SOCKET) do what it was called for, with its own
// folder, environment and files, and ends as that ended.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <numeric>

#include "tests/interop/warm/wire.h"

extern char** environ;

namespace {

std::string packet(int argc, char** argv) {
  std::vector<std::string> words = {std::filesystem::current_path().string(), std::to_string(argc)};
  words.insert(words.end(), argv, argv + argc);
  for (char** entry = environ; *entry; ++entry) words.emplace_back(*entry);
  return std::accumulate(words.begin(), words.end(), std::string(),
                         [](std::string all, const std::string& word) { return std::move(all) + word + '\0'; });
}

bool sendAll(int to, std::string& text) {
  const std::array<int, warm::kFiles> files = {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
  warm::Control control{};
  control.header.cmsg_level = SOL_SOCKET;
  control.header.cmsg_type = SCM_RIGHTS;
  control.header.cmsg_len = CMSG_LEN(sizeof(files));
  std::memcpy(CMSG_DATA(&control.header), files.data(), sizeof(files));
  iovec part{text.data(), text.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = &control;
  message.msg_controllen = sizeof(control);
  return ::sendmsg(to, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
}

int failed(const char* what) {
  std::perror(what);
  return 125;
}

}  // namespace

int main(int argc, char** argv) {
  const char* path = std::getenv("EULERSTACK_WARM_SOCKET");
  const sockaddr_un place = warm::address(path ? path : "");
  const int connection = warm::openSocket();
  if (::connect(connection, reinterpret_cast<const sockaddr*>(&place), sizeof(place)) != 0)
    return failed("start_engine: no warm_engine");
  std::string text = packet(argc, argv);
  int status = 0;
  if (!sendAll(connection, text) || ::recv(connection, &status, sizeof(status), 0) != sizeof(status))
    return failed("start_engine: warm_engine does not answer");
  if (!WIFSIGNALED(status)) return WEXITSTATUS(status);
  std::signal(WTERMSIG(status), SIG_DFL);
  return ::raise(WTERMSIG(status));
}
