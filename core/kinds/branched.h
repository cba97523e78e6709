// Several mixers side by side, weighed for each token. The mixture of experts idea (Shazeer et al. 2017, section 2)
// over mixers as Jamba (Lieber et al. 2024) mixes them by layer.
#pragma once
#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& branchedKind();

struct BranchedShape {
  const schema::KindMap* branches = nullptr;  // two or more of a checked document
  std::int64_t chosen = 1;                    // branches that weigh in at a token: all, or top_k
};
BranchedShape branchedShape(const schema::KindInstance& mixer);
// Prefix of a branch's tensors inside the mixer: "branches.NAME.".
std::string branchPrefix(std::string_view name);

}  // namespace eulerstack::kinds
