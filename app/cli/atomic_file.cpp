#include "app/cli/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace eulerstack::cli {
namespace {

int writeDescriptor(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(file) == 0 ? 0 : errno;
}

// The permissions the new file gets: those of the file it replaces, else what the user's umask says.
mode_t permissionsFor(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

std::string withoutLinks(const std::string& path) {
  std::error_code error;
  const auto target = std::filesystem::weakly_canonical(path, error);
  return error ? path : target.string();
}

}  // namespace

int writeFileAtomically(const std::string& path, std::string_view bytes) {
  const std::string target = withoutLinks(path);
  struct stat status {};
  if (::stat(target.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode)) return EISDIR;
    if (!S_ISREG(status.st_mode)) {  // a device such as /dev/null: written as it is
      const int device = ::open(target.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
      if (device < 0) return errno;
      int error = writeDescriptor(device, bytes);
      if (error == EINVAL) error = 0;  // devices need not support fsync
      ::close(device);
      return error;
    }
  }
  std::string temporary = target + ".XXXXXX";
  const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0) return errno;
  int error = writeDescriptor(file, bytes);
  if (error == 0 && ::fchmod(file, permissionsFor(target)) != 0) error = errno;
  if (::close(file) != 0 && error == 0) error = errno;
  if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  return error;
}

}  // namespace eulerstack::cli
