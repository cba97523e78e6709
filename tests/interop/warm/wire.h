// What start_engine tells warm_engine: one packet with the folder, the number of arguments, the arguments and the
// environment, each ended by a zero byte, and standard input, output and errors beside it. The answer is what waitpid()
// gave.
#pragma once
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace warm {

inline constexpr std::size_t kMaxPacket = 512U << 10U;
inline constexpr std::size_t kFiles = 3;

union Control {  // aligned as the kernel wants it
  cmsghdr header;
  std::array<char, CMSG_SPACE(kFiles * sizeof(int))> bytes;
};

inline int openSocket() {
  return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
}

inline sockaddr_un address(std::string_view path) {
  sockaddr_un result{};
  result.sun_family = AF_UNIX;
  std::memcpy(result.sun_path, path.data(), std::min(path.size(), sizeof(result.sun_path) - 1));
  return result;
}

}  // namespace warm
