// A row for every kind of the registry: the smallest design that uses it, and where it may differ from the rest. A kind
// without a design that is valid and uses it fails the tests that walk these rows.
#pragma once
#include "promises.h"

#include "../core/example_documents.h"
#include "core/plugins/model_plugins.h"
#include "core/schema/field_text.h"

namespace eulerstack::tests {

struct KindRow {
  const schema::KindDescriptor* kind = nullptr;
  std::string document;
  std::string slopes;    // the same for gradients: choices that pass no true gradient are left out, blocks are small
  double causal = 1e-6;  // how far a later token may move an earlier output: by rounding only
  // Parts of names of tensors that are trained beside the model: they do not reach the logits.
  std::vector<std::string> beside;
  // Tokens given to a cache at once, one after the other: past windows, blocks and the room beside a window.
  std::vector<std::int64_t> decoded{7, 1, 1, 4, 3, 70, 1, 20, 1};
  bool trainsBeside() const { return !beside.empty(); }
};

// What two families and some kinds do in a way of their own.
inline KindRow withDifferences(KindRow row) {
  if (row.kind->family == schema::KindFamily::DepthGating) row.beside = {"predictor"};
  if (row.kind->family == schema::KindFamily::Memory) row.beside = {"memory.k_proj", "memory.v_proj"};
  // Fourier transforms sum over the whole text.
  if (std::string_view(row.kind->id) == "hyena") row.causal = 1e-5;
  // Beyond the original length, 64, the angles of all tokens change with each further one (docs/adr/0005).
  for (const char* id : {"dynamic", "longrope"})
    if (std::string_view(row.kind->id) == id) row.decoded = {7, 1, 1, 4, 3, 40, 1, 6, 1};
  row.slopes = row.document;
  const auto change = [&](const char* id, const char* from, const char* to) {
    if (std::string_view(row.kind->id) == id) row.slopes = test::replaced(row.document, from, to);
  };
  change("branched", "top_k: 1", "top_k: 2");  // one branch alone weighs one: its gradient is an estimate
  change("hca", "m_block: 32", "m_block: 4");
  change("nsa_learned", "m_block: 8", "m_block: 2");
  return row;
}

inline KindRow rowOf(const schema::KindDescriptor& kind) {
  // Two marks and two spare ids beside the bytes: the sample text has marks.
  const std::string document = test::replaced(test::documentWith(kind), "vocab_size: 256", "vocab_size: 260");
  KindRow row;
  row.kind = &kind;
  row.document = test::replaced(document, "n_heads: 4", "n_heads: 4\n  dtype: float32");
  return withDifferences(std::move(row));
}

inline std::string nameOf(const schema::KindDescriptor& kind) {
  return std::string(schema::familyName(kind.family)) + "." + kind.id;
}

// Null when no kind has the name.
inline const schema::KindDescriptor* kindNamed(const std::string& name) {
  for (const schema::KindDescriptor* kind : schema::Registry::instance().all())
    if (name == nameOf(*kind)) return kind;
  return nullptr;
}

inline bool uses(const ir::ModelIr& model, const schema::KindDescriptor& kind) {
  if (model.transition.kind == &kind) return true;
  for (const schema::KindInstance* part : plugins::partsOf(model))
    if (part->kind == &kind) return true;
  return false;
}

}  // namespace eulerstack::tests
