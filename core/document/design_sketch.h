// Internal to core/document: as much of a design as can be made out, valid or not. Input of the canvas.
#pragma once
#include "core/analysis/analysis.h"
#include "core/document/graph_projection.h"

namespace eulerstack::document {

struct SketchEntry;
struct SketchStream {
  std::string name;
  std::vector<SketchEntry> body;
};

struct SketchEntry {
  CardForm form = CardForm::Plain;
  std::string title;      // template name, or the key of an entry of another kind, or "?"
  std::string mixerWord;  // as written, also when it is no known kind
  std::string ffnWord;
  ir::Block block;  // kinds are null where they cannot be made out
  std::int64_t repeat = 1;
  std::size_t overrides = 0;
  schema::KindInstance depthGating;   // no kind: none, or turned off
  std::vector<SketchStream> streams;  // of a parallel entry
  schema::KindInstance merge;
  std::vector<SketchEntry> body;  // of an integrator: one, or none when it is not written
  schema::KindInstance method;
  std::string methodWord;
  std::int64_t steps = 1;
  std::int64_t layers = 0;               // sets of weights of the entry
  std::int64_t bodyCalls = 0;            // of an integrator in one forward pass; 0: not known
  std::int64_t width = 0, outWidth = 0;  // of the stream; 0: not known
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

// Whether an integrator's method may give each step weights of its own; ODE methods never do.
bool ownWeights(const schema::KindInstance& method);
// Whether all steps have one set of weights: the ODE methods, and others that are told to.
bool sharesWeights(const schema::KindInstance& method);

// From the model when the document is valid, else read tolerantly from the tree (never null here).
Sketch sketchOf(const analysis::Analysis& analysis);

}  // namespace eulerstack::document
