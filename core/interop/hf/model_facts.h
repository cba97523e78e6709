// What a design computes, as a flat list with every default resolved: two designs with the same facts give the same
// logits from the same weights, however they are written. Facts of training alone (dropout, balance losses) are not in
// it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/ir/model_ir.h"

namespace eulerstack::interop {

struct Fact {
  std::string where;  // "layers[3].mixer.window", "final_norm.eps"; of a tensor its full name
  std::string value;
};
std::vector<Fact> modelFacts(const ir::ModelIr& model);

// Tokens, as max_position_embeddings of a library class: its dynamic rotary scaling knows no other length than the one
// that positions were trained with.
std::int64_t libraryLength(const ir::ModelIr& model);

// A fact that two designs do not share; "none" where one has no such fact.
struct FactDifference {
  std::string where;
  std::string ours;
  std::string theirs;
};
// In the order of `ours`, then what only `theirs` has.
std::vector<FactDifference> differences(const std::vector<Fact>& ours, const std::vector<Fact>& theirs);

}  // namespace eulerstack::interop
