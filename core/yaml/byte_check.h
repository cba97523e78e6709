// Checks that need only the bytes: size, UTF-8, control characters, lone carriage returns.
#pragma once
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/limits.h"
#include "core/base/source_text.h"

namespace eulerstack::yaml {

// Length of the UTF-8 byte order mark at the start of the text: 3 or 0.
ByteOffset bomLength(std::string_view bytes);

// Findings in file order, at most limits.diagnostics. Any finding means that the bytes must not be given to a parser.
std::vector<Diagnostic> checkBytes(const SourceText& text, const Limits& limits);

}  // namespace eulerstack::yaml
