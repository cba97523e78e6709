// The Python files of exports, word for word as they stand in resources/hf.
#pragma once
#include <vector>

#include "core/interop/hf/hf_files.h"

namespace eulerstack::interop {

const std::vector<HfFile>& hfTemplates();

}  // namespace eulerstack::interop
