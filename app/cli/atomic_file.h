// A file that appears whole or not at all.
#pragma once
#include <string>
#include <string_view>

namespace eulerstack::cli {

// Writes a temporary file beside `path`, flushes it to the disk and renames it. Follows a link at `path`; keeps the
// permissions of a file that is replaced. 0 or errno; the old file is untouched then.
int writeFileAtomically(const std::string& path, std::string_view bytes);

}  // namespace eulerstack::cli
