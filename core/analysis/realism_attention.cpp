// Rules about attention's latent, blocks and heads. Thresholds and sources: docs/realism.md.
#include <algorithm>

#include "core/analysis/realism_rules.h"
#include "core/kinds/attention.h"
#include "core/kinds/compression.h"
#include "core/schema/kind_identity.h"

namespace eulerstack::analysis::realism {
namespace {

using schema::KindInstance;

// Calls visit(attention mixer) for a block's mixer, or each branch of it, that is attention.
template <class Visit>
void forAttention(const KindInstance& mixer, const Visit& visit) {
  if (schema::isKind(mixer, kinds::attentionKind())) visit(mixer);
  for (const schema::FieldValues::Entry& entry : mixer.values.entries())
    if (const schema::KindMap* branches = mixer.values.kindMap(entry.spec->name))
      for (const auto& [name, branch] : branches->entries) forAttention(branch, visit);
}

// d_model / 16 to 3/4 of it, both rounded down: the reference's thresholds.
void mlaLatentDimRange(const Model& model, Findings& findings) {
  const std::int64_t width = model.ir.dims.d_model;
  for (const ir::BlockUse& use : model.blocks)
    forAttention(use.block->mixer, [&](const KindInstance& mixer) {
      const std::int64_t latent = mixer.values.integer("latent_dim");
      if (latent < 1 || (latent >= width / 16 && latent <= width * 3 / 4)) return;
      findings.push_back(
          blockFinding(model, DiagId::RealismMlaLatentDimRange, use, mixer, "latent_dim",
                       {{"latent_dim", latent}, {"low", width / 16}, {"high", width * 3 / 4}, {"d_model", width}}));
    });
}

void latentBelowRope(const Model& model, Findings& findings) {
  for (const ir::BlockUse& use : model.blocks)
    forAttention(use.block->mixer, [&](const KindInstance& mixer) {
      const kinds::AttentionShape shape = kinds::attentionShape(mixer, model.ir.contextOf(*use.block));
      if (shape.mla.latent < 1 || shape.mla.latent >= shape.mla.rope) return;
      findings.push_back(blockFinding(model, DiagId::RealismLatentBelowRope, use, mixer, "latent_dim",
                                      {{"latent_dim", shape.mla.latent}, {"rope", shape.mla.rope}}));
    });
}

void compressionBlocks(const Model& model, Findings& findings) {
  const std::int64_t length = model.ir.dims.max_seq_len;
  for (const ir::BlockUse& use : model.blocks)
    forAttention(use.block->mixer, [&](const KindInstance& mixer) {
      const KindInstance* compression = mixer.values.kind("compression");
      if (!compression || !compression->kind) return;
      const kinds::CompressionShape shape = kinds::compressionShape(*compression);
      if (shape.block > length)
        findings.push_back(blockFinding(model, DiagId::RealismCompressionNoBlock, use, *compression, "m_block",
                                        {{"block", shape.block}, {"max_seq_len", length}}));
      else if (shape.top > 0 && shape.top >= length / shape.block)
        findings.push_back(blockFinding(model, DiagId::RealismCompressionSelectsAll, use, *compression, "top_k_blocks",
                                        {{"top", shape.top}, {"block", shape.block}, {"max_seq_len", length}}));
    });
}

}  // namespace

std::vector<Rule> attentionRules() {
  return {mlaLatentDimRange, latentBelowRope, compressionBlocks};
}

}  // namespace eulerstack::analysis::realism
