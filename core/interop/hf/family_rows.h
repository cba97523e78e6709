// The rows of the families, by group. Names as the library's classes of version 5 read and save_pretrained writes them.
#pragma once
#include "core/interop/hf/family_weights.h"

namespace eulerstack::interop {

// The rows of `shared`, then `more`.
std::vector<WeightRow> rowsOf(std::vector<WeightRow> shared, std::vector<WeightRow> more);
// Embedding, head, final norm and q, k, v, o of attention, as Llama has them.
const std::vector<WeightRow>& llamaFrame();
// norm1 before the mixer and norm2 before the feed-forward part.
const std::vector<WeightRow>& llamaNorms();
const std::vector<WeightRow>& llamaGated();  // gate, up, down

// family_rows_dense.cpp
std::vector<FamilyWeights> denseFamilies();
std::vector<FamilyWeights> otherDenseSpellings();
// family_rows_mixtures.cpp
std::vector<FamilyWeights> mixtureFamilies();
std::vector<FamilyWeights> stackedMixtureFamilies();
std::vector<WeightRow> jambaExperts();
// family_rows_state.cpp
std::vector<FamilyWeights> stateFamilies();
std::vector<WeightRow> jambaRows(const std::vector<WeightRow>& experts);

}  // namespace eulerstack::interop
