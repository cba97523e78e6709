// Says in plain words, and at the place a person would look at, why yaml-cpp gave up.
#pragma once
#include <string>

#include "core/base/diagnostic.h"
#include "core/base/source_text.h"

namespace eulerstack::yaml {

// reason: yaml-cpp's own words; at: where it stopped.
Diagnostic explainSyntaxError(const SourceText& text, std::string_view reason, ByteOffset at);

}  // namespace eulerstack::yaml
