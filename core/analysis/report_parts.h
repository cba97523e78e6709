// Pieces of JSON that the reports share. Internal to core/analysis.
#pragma once
#include <nlohmann/json.hpp>

#include "core/analysis/figures.h"

namespace eulerstack::analysis {

// The object "analysis" of `validate --format json`.
nlohmann::ordered_json figuresJson(const Figures& figures);

}  // namespace eulerstack::analysis
