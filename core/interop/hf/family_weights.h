// How the families of the transformers library call the tensors of a design in their files: one table, read from a
// design to a family (`eulerstack compile --native`) and from a family to a design (`eulerstack import --weights`).
#pragma once
#include <string_view>
#include <tl/expected.hpp>

#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::interop {

// One name of the library for one tensor of ours, or for a part of it, or for several joined along the first dimension.
// Names are written without ".weight" and ".bias": a row serves both, whichever the design has. A name that a row
// writes whole ("mixer.A_log", "experts.gate_up_proj.weight") is taken as it is. {layer} is the layer's number;
// {expert} in `theirs` makes a tensor for each entry of the first dimension of ours.
struct WeightRow {
  const char* theirs;
  std::vector<const char*> ours;
  bool transposed = false;  // matrices only: theirs is {in, out}
  int part = 0;             // which of `parts` equal parts of the first dimension (after the expert) of ours
  int parts = 1;
  // Queries, keys and values joined head by head: the queries of a key/value head, its key, its value, then the next.
  bool byHead = false;
};

struct FamilyWeights {
  const char* modelType;
  std::vector<WeightRow> rows;
};
const std::vector<FamilyWeights>& familyWeights();
const FamilyWeights* findFamilyWeights(std::string_view modelType);  // null: not in the table
// The family's second spelling. Mixtures of experts: the names of the classes, which join the experts that files hold
// apart; a file that was written past save_pretrained has these. Falcon: the names where a layer has two norms. Null:
// the family has one spelling only.
const FamilyWeights* findOtherSpelling(std::string_view modelType);

// A run of elements of one of our tensors, in row-major order.
struct WeightPiece {
  std::size_t tensor = 0;  // of the design's list
  std::int64_t begin = 0;
  std::int64_t count = 0;
};
// One tensor of the library's files. With `transposed`, its transpose is what the pieces make.
struct LibraryTensor {
  std::string name;
  std::vector<std::int64_t> shape;
  bool transposed = false;
  std::vector<WeightPiece> pieces;  // one after the other
  bool buffer = false;              // as in TensorSpec
};

// Every tensor of `ours` (ir::modelTensors) under the family's names, each element in exactly one piece; in the order
// of `ours`. kvHeads: of the attention, for rows that join by heads. The error is the name of the first of ours that
// the family has no name for.
tl::expected<std::vector<LibraryTensor>, std::string> libraryTensors(const FamilyWeights& family,
                                                                     const schema::TensorList& ours,
                                                                     std::int64_t kvHeads = 1);
// The same in the first spelling that names all of ours.
tl::expected<std::vector<LibraryTensor>, std::string> libraryTensors(std::string_view modelType,
                                                                     const schema::TensorList& ours,
                                                                     std::int64_t kvHeads);
// Of the model's first attention; 1 where there is none. A family has as many in every layer.
std::int64_t keyValueHeads(const ir::ModelIr& model);

}  // namespace eulerstack::interop
