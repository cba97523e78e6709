// How the streams of a parallel entry become one again.
#pragma once
#include "core/ir/model_ir.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& concatMergeKind();
const schema::KindDescriptor& addMergeKind();
const schema::KindDescriptor& gatedMergeKind();
const schema::KindDescriptor& crossAttentionMergeKind();

// Streams side by side (widths add up), or one on another (widths must agree).
bool mergeJoins(const schema::KindInstance& merge);
// Whether a matrix back to the width of the input follows.
bool mergeProjects(const schema::KindInstance& merge);
struct StreamWidth {
  std::string_view name;
  std::int64_t width = 0;
};
std::vector<StreamWidth> streamWidths(const ir::ParallelItem& entry);
// Widths that have to be the same: of all streams, but the one that cross_attn reads from may have a width of its own.
std::vector<std::int64_t> addedWidths(const schema::KindInstance& merge, std::span<const StreamWidth> streams);
// Width of what the streams give together, before a projection.
std::int64_t mergedWidth(const schema::KindInstance& merge, std::span<const StreamWidth> streams);
// Width after the merge of streams that read an input of width `input`.
std::int64_t mergeOut(const schema::KindInstance& merge, std::int64_t input, std::span<const StreamWidth> streams);
// Index of the stream that cross_attn reads from, or answers to; -1: there is none of that name.
int streamNamed(const ir::ParallelItem& entry, std::string_view name);
}  // namespace eulerstack::kinds
