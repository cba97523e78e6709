// The Python files of exports, as they stand in resources/hf; the long ones are joined from parts there
// (cmake/JoinHfTemplates.cmake).
#pragma once
#include <vector>

#include "core/interop/hf/hf_files.h"

namespace eulerstack::interop {

const std::vector<HfFile>& hfTemplates();

}  // namespace eulerstack::interop
