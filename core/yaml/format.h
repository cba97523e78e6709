// The canonical layout of a document: two columns a level, dashes two columns in, one space after ":" and ",", comments
// three spaces behind what they stand beside (or in one column, where they stood in one), at most one blank line.
#pragma once
#include <optional>
#include <string>

#include "core/base/source_text.h"

namespace eulerstack::yaml {

// The text in canonical layout; nothing when it does not parse. Only blank space moves: without blanks and line ends
// the texts are equal byte for byte, comments keep every byte but blanks at their end, and what is read back is the
// same tree. This is proved for each result; a document whose layout cannot be changed so (explicit "? " keys, "|2")
// has its line ends tidied only, and stays as it is when even that would change a value. Line ends, byte order mark and
// the spelling of values are kept. Formatting the result again gives the same bytes. Pure; any thread.
std::optional<std::string> format(const SourceText& text);

}  // namespace eulerstack::yaml
