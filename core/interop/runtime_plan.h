// What the engine builds and trains: everything resolved, nothing left to decide. The JSON of `eulerstack compile`.
#pragma once
#include <string>
#include <tl/expected.hpp>

#include "core/ir/model_ir.h"

namespace eulerstack::interop {

// JSON text: {"format": "eulerstack-plan", "version": 1, "name", "spec_sha256", "model": {dims, dtype},
// "embedding": {...}, "positional": {"kind", fields}, "schedule": [{"template", "repeat", "depth_gating"?} |
// {"parallel": [{"stream", "width", "body": [...]}], "merge", "width", "out_width"} | {"integrator", "shared"}],
// "layers": [{"template", "mixer": {"kind", fields}, "ffn", "norm", "residual", "state", "memory"?, "shape_change"?,
// "width", "out_width", "entry": index in schedule, "stream"?, "applications"?, "depth_gating"?}], "final_norm",
// "head": {...}, "mtp_block"?: {...} (the layer of its further depths), "tied", "execution_modes": [...], "transition",
// "training_hints": {...}, "tokenizer": {...},
// "tensors": [{"name", "shape", "init", "std", "dtype"? (when it is not the model's), "buffer"? (no gradient)}],
// "source": the YAML itself}. Keys in a fixed order; the same text gives the same bytes.
std::string planJson(const ir::ModelIr& model, const SourceText& text, int indent = -1);

// Reads a plan back. The YAML in "source" is analysed again and must give the same tensors: the engine trusts no frame.
tl::expected<std::shared_ptr<const ir::ModelIr>, std::string> readPlan(std::string_view json);

}  // namespace eulerstack::interop
