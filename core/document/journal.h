// Crash recovery: every history entry is appended to a journal outside of the document.
// File: a header line (JSON: version, original path, hash of the file on disk, full text), then one line an edit, each
// followed by its CRC32. A torn last line is dropped. Thread: one writer; all I/O errors are returned, none thrown.
#pragma once
#include <filesystem>
#include <tl/expected.hpp>

#include "core/base/source_text.h"

namespace eulerstack::document {

class Journal {
 public:
  static tl::expected<Journal, std::string> create(const std::filesystem::path& file, std::string_view documentPath,
                                                   std::string_view text);
  Journal(Journal&&) noexcept;
  Journal& operator=(Journal&&) noexcept;
  ~Journal();
  tl::expected<void, std::string> append(const std::vector<TextEdit>& edits);
  tl::expected<void, std::string> sync();     // fdatasync; the caller paces it (at most each second)
  std::size_t bytesWritten() const;           // compact (create again) above 1 MB
  void discard();                             // removes the file: the document is saved

 private:
  Journal() = default;
  int m_fd = -1;
  std::size_t m_bytes = 0;
  std::filesystem::path m_file;
};

struct Recovered {
  std::string documentPath;  // "" for a never-saved document
  std::string text;
  std::size_t edits = 0;
};
tl::expected<Recovered, std::string> recover(const std::filesystem::path& file);

}  // namespace eulerstack::document
