// A new folder beside the one that is to be written, with a name of its own: what is written stands at its place whole
// or not at all.
#pragma once
#include <filesystem>

namespace eulerstack::cli {

// Removed with all it holds when this object ends, unless it was moved away.
class FreshFolder {
 public:
  // `target`: absolute; its parent must be there. The folder has the rights that mkdir would give.
  explicit FreshFolder(const std::filesystem::path& target);
  ~FreshFolder();
  FreshFolder(const FreshFolder&) = delete;
  FreshFolder& operator=(const FreshFolder&) = delete;

  int error() const { return m_error; }  // errno of making it; 0: it is there
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
  int m_error = 0;
};

}  // namespace eulerstack::cli
