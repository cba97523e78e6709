// Crash recovery: every history entry is appended to a journal outside of the document.
// File: a header line (JSON: version, original path, full text), then one line an edit list (JSON), each followed by a
// space and its CRC32. A torn last line is dropped. Thread: one writer; all I/O errors are returned, none thrown.
#pragma once
#include <filesystem>
#include <tl/expected.hpp>

#include "core/base/source_text.h"

namespace eulerstack::document {

class Journal {
 public:
  // Makes missing folders. Replaces an older journal of that name in one step: a crash leaves the old or the new one.
  static tl::expected<Journal, std::string> create(const std::filesystem::path& file, std::string_view documentPath,
                                                   std::string_view text);
  Journal(Journal&&) noexcept;
  Journal& operator=(Journal&&) noexcept;
  ~Journal();
  // The edits against the text so far. A line is written whole or, on an error, not at all.
  tl::expected<void, std::string> append(const std::vector<TextEdit>& edits);
  tl::expected<void, std::string> sync();  // fdatasync; the caller paces it (at most each second)
  std::size_t bytesWritten() const;        // compact (create again) above compactAbove
  void discard();                          // removes the file: the document is saved

  static constexpr std::size_t compactAbove = 1U << 20U;

 private:
  Journal() = default;
  void close();
  int m_fd = -1;
  std::size_t m_bytes = 0;
  std::filesystem::path m_file;
};

struct Recovered {
  std::string documentPath;  // "" for a never-saved document
  std::string text;
  std::size_t edits = 0;  // edit lists applied
  bool complete = true;   // false: a line was torn or damaged; the text is the one before it
};
tl::expected<Recovered, std::string> recover(const std::filesystem::path& file);

// True while a process (this one too) has the journal open for writing: it is nothing to recover.
bool isJournalInUse(const std::filesystem::path& file);

}  // namespace eulerstack::document
