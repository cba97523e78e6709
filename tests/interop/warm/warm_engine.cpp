// eulerstack-engine for the many short calls of these tests. Before its first line of work the engine needs a third of
// a second, in which LibTorch registers its operations. Here that is done once; each call is a process of its own,
// forked from this one, that runs the engine's main() with the folder, arguments, environment and files of its caller
// (start_engine.cpp).
//
//   warm_engine SOCKET
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "tests/interop/warm/wire.h"

int engineMain(int argc, char** argv);  // main() of app/engine/main.cpp

namespace {

struct Call {
  std::string text;  // the packet; `words` point into it
  std::array<int, warm::kFiles> files{};
};

bool receive(int from, Call& call) {
  call.text.resize(warm::kMaxPacket);
  warm::Control control{};
  iovec part{call.text.data(), call.text.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = &control;
  message.msg_controllen = sizeof(control);
  const ssize_t size = ::recvmsg(from, &message, 0);
  if (size <= 0 || (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0 || control.header.cmsg_type != SCM_RIGHTS)
    return false;
  call.text.resize(static_cast<std::size_t>(size));
  std::memcpy(call.files.data(), CMSG_DATA(&control.header), sizeof(call.files));
  return true;
}

[[noreturn]] void runEngine(Call& call) {
  std::vector<char*> words;
  for (std::size_t at = 0; at < call.text.size(); at += std::strlen(&call.text[at]) + 1)
    words.push_back(&call.text[at]);
  const int argc = std::atoi(words[1]);
  std::vector<char*> argv(words.begin() + 2, words.begin() + 2 + argc);
  argv.push_back(nullptr);
  ::clearenv();
  std::for_each(words.begin() + 2 + argc, words.end(), ::putenv);
  for (int number = 0; number < static_cast<int>(warm::kFiles); ++number) {
    ::dup2(call.files[number], number);
    ::close(call.files[number]);
  }
  if (::chdir(words[0]) != 0) std::_Exit(125);
  std::exit(engineMain(argc, argv.data()));
}

// Until the engine has ended, or nobody waits for it any more.
int answer(int connection) {
  Call call;
  if (!receive(connection, call)) return 1;
  const pid_t engine = ::fork();
  if (engine == 0) {
    ::close(connection);
    runEngine(call);
  }
  for (const int file : call.files) ::close(file);  // who reads them sees their end when the engine ends
  const int ended = static_cast<int>(::syscall(SYS_pidfd_open, engine, 0));
  std::array<pollfd, 2> either = {pollfd{ended, POLLIN, 0}, pollfd{connection, POLLIN, 0}};
  ::poll(either.data(), either.size(), -1);
  if (either[0].revents == 0) ::kill(engine, SIGKILL);
  int status = 0;
  ::waitpid(engine, &status, 0);
  return ::send(connection, &status, sizeof(status), MSG_NOSIGNAL) == sizeof(status) ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);  // it ends with the tests
  const sockaddr_un place = warm::address(argv[1]);
  const int listener = warm::openSocket();
  if (::bind(listener, reinterpret_cast<const sockaddr*>(&place), sizeof(place)) != 0 || ::listen(listener, 16) != 0) {
    std::perror("warm_engine");
    return 1;
  }
  std::puts("ready");
  std::fflush(stdout);
  while (true) {
    const int connection = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) continue;
    if (::fork() == 0) {
      ::close(listener);
      std::_Exit(answer(connection));
    }
    ::close(connection);
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {  // those who have answered
    }
  }
}
