// One linear pass over the bytes before a parser sees them: bounds the work a parser can be made to do, and finds the
// mistakes a parser describes badly (open quotes and brackets, tabs).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/limits.h"
#include "core/base/source_text.h"

namespace eulerstack::yaml {

struct Prescan {
  std::vector<Diagnostic> tabs;         // each line that is indented with a tab
  std::optional<Diagnostic> limit;      // brackets too deep, too many flow entries, a quoted text too long
  std::optional<Diagnostic> structure;  // the first open or wrong quote or bracket
  std::size_t flowDepth = 0;            // deepest nesting of brackets
  std::vector<ByteOffset>
      blankTabs;  // tabs on lines that hold nothing or a comment: harmless, but yaml-cpp stops there
};

// Never refuses by limit what would parse within the limits. `begin`: first byte after a byte order mark.
Prescan prescan(const SourceText& text, ByteOffset begin, const Limits& limits);

}  // namespace eulerstack::yaml
