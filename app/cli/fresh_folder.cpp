#include "app/cli/fresh_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

namespace eulerstack::cli {

namespace fs = std::filesystem;

FreshFolder::FreshFolder(const fs::path& target) {
  std::string pattern = (target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    m_error = errno;
    return;
  }
  m_path = pattern;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::chmod(m_path.c_str(), 0777U & ~mask);
}

FreshFolder::~FreshFolder() {
  std::error_code ignored;
  if (!m_path.empty()) fs::remove_all(m_path, ignored);
}

}  // namespace eulerstack::cli
