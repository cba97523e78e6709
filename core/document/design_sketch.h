// Internal to core/document: as much of a design as can be made out, valid or not. Input of the canvas.
#pragma once
#include "core/analysis/analysis.h"

namespace eulerstack::document {

struct SketchEntry {
  std::string title;      // template name, or the key of an entry of another kind, or "?"
  std::string mixerWord;  // as written, also when it is no known kind
  std::string ffnWord;
  ir::Block block;  // kinds are null where they cannot be made out
  std::int64_t repeat = 1;
  std::size_t overrides = 0;
};

struct Sketch {
  ir::ModelDims dims;  // zero where unknown
  schema::KindInstance positional;
  schema::KindInstance finalNorm;
  schema::KindInstance head;
  bool tied = true;
  std::vector<SketchEntry> entries;
  ir::LayerContext contextOf(const ir::Block& block) const;
  bool sized() const { return dims.d_model > 0 && dims.n_heads > 0; }
};

// From the model when the document is valid, else read tolerantly from the tree (never null here).
Sketch sketchOf(const analysis::Analysis& analysis);

}  // namespace eulerstack::document
