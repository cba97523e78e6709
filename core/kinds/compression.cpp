// DeepSeek-AI 2026 (DeepSeek-V4), sections 2.3.1 (CSA) and 2.3.2 (HCA); Yuan et al. 2025 (NSA), section 3. A block of m
// tokens gives one key and one value per key/value head; a query sees the entries of blocks that are complete, and the
// tokens of its own block (or of the window) as they are.
#include "core/kinds/compression.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

constexpr std::int64_t kDefaultTop = 16;  // Yuan et al. 2025, section 4.1

const schema::Section& indexerSection() {
  static const schema::Section section{
      "indexer",
      {required("relu_mha",
                choiceField("arch", "", {"relu_mha", "dot_product", "learned_block_sel"},
                            ES_TR("Schema",
                                  "How a query scores a block. relu_mha: weighted sum of ReLU(q . k) over heads; "
                                  "dot_product: mean of q . k; learned_block_sel: additive scores."))),
       required("2", integerField("n_heads", ES_TR("Schema", "heads"), {}, 1, kMaxHeads,
                                  ES_TR("Schema", "Heads of the indexer."))),
       required("16", integerField("d_per_head", ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                   ES_TR("Schema", "Size of an indexer head."))),
       choiceField("dtype", "fp32", {"fp4", "fp8", "bf16", "fp32"},
                   ES_TR("Schema", "Number format that index queries and keys are rounded to."))},
      ES_TR("Schema", "Scores blocks, so that a query reads only the best.")};
  return section;
}

FieldSpec blockField() {
  return required("16", integerField("m_block", ES_TR("Schema", "tokens"), {}, 1, kMaxSequence,
                                     ES_TR("Schema", "Tokens that become one entry.")));
}

FieldSpec poolField() {
  return choiceField(
      "pool", "softmax_gated", {"softmax_gated", "mean", "max", "learned_pool"},
      ES_TR("Schema",
            "How keys and values of a block become one. softmax_gated: weights from the tokens and their places; "
            "learned_pool: weights of the places alone."));
}

FieldSpec indexerField() {
  FieldSpec field{.name = "indexer", .type = FieldType::Section};
  field.section = &indexerSection();
  field.doc = indexerSection().doc;
  return required("{arch: relu_mha, n_heads: 2, d_per_head: 16}", std::move(field));
}

FieldSpec topField() {
  return integerField("top_k_blocks", ES_TR("Schema", "blocks"), {}, 1, kMaxSequence,
                      ES_TR("Schema", "How many blocks a query chooses."));
}

Phrase detail(const KindInstance& compression, const ir::LayerContext&) {
  const CompressionShape shape = compressionShape(compression);
  Phrase text(fmt::format("m {}", shape.block));
  if (shape.top > 0) text.add(Message{ES_TR("Message", "top {count}"), {{"count", shape.top}}});
  return text;
}

KindDescriptor base(const char* id, int order) {
  KindDescriptor kind;
  kind.id = id;
  kind.family = KindFamily::Compression;
  kind.detail = detail;
  kind.icon = "attention";
  kind.order = order;
  return kind;
}

// Pooling of one token's keys and values (2e numbers, e = K h) and of its index key: a product and a sum a number;
// a gated pool projects the token, adds the place's bias and takes a softmax.
Flops poolFlops(const CompressionShape& c, std::int64_t width, std::int64_t e) {
  Flops sum(c.indexKeyWidth());
  switch (c.pool) {
    case BlockPool::SoftmaxGated:
      return sum + linearFlops(width, e, false) + Flops(times(9, e));
    case BlockPool::Mean:
    case BlockPool::Max:
      return sum + Flops(times(2, e));
    case BlockPool::Learned:
      return sum + Flops(times(4, e));
  }
  return sum;
}

// One query against one block's index key, all heads. tanh counts five.
std::int64_t indexPairCost(const CompressionShape& c) {
  switch (c.indexer) {
    case IndexerArch::None:
      return 0;
    case IndexerArch::ReluMha:
      return times(c.indexHeads, 2 * c.indexDim + 3);
    case IndexerArch::DotProduct:
      return times(c.indexHeads, 2 * c.indexDim + 1);
    case IndexerArch::LearnedBlock:
      return times(c.indexHeads, 8 * c.indexDim);
  }
  return 0;
}

Flops indexProjections(const CompressionShape& c, std::int64_t width) {
  if (c.indexer == IndexerArch::None) return {};
  Flops sum = linearFlops(width, c.indexQueryWidth(), false) + linearFlops(width, c.indexKeyWidth(), false);
  if (c.indexer == IndexerArch::ReluMha) sum += linearFlops(width, c.indexHeads, false);
  return sum;
}

// Pairs of a whole sequence: local tokens, complete blocks, blocks chosen.
struct Pairs {
  std::int64_t local = 0, blocks = 0, chosen = 0;
};
Pairs pairsOf(const CompressionShape& c, const AttentionShape& shape, const schema::FlopsQuery& query) {
  const std::int64_t length = query.sequence;
  if (!query.causal) {
    const std::int64_t all = times(length, length / c.block);
    return {times(length, length), all, all};
  }
  Pairs pairs;
  pairs.local = shape.window > 0 ? attendedPairs(length, shape.window, true)
                                 : times(length / c.block, triangle(c.block)) + triangle(length % c.block);
  pairs.blocks = sumOfQuotients(length + 1, c.block);
  const std::int64_t few = std::min(length, times(c.top, c.block) - 1);  // queries with fewer complete blocks than top
  pairs.chosen = c.top > 0
                     ? checkedAdd(sumOfQuotients(few + 1, c.block), times(c.top, length - few)).value_or(INT64_MAX)
                     : pairs.blocks;
  return pairs;
}

std::int64_t entryNumbers(const CompressionShape& c, const AttentionShape& shape) {
  return 2 * shape.kvWidth + c.indexKeyWidth();
}

// A token that is not yet in an entry: key, value, gate and index key.
std::int64_t tokenNumbers(const CompressionShape& c, const AttentionShape& shape) {
  return entryNumbers(c, shape) + (c.pool == BlockPool::SoftmaxGated ? shape.kvWidth : 0);
}

}  // namespace

CompressionShape compressionShape(const KindInstance& compression) {
  const schema::FieldValues& values = compression.values;
  CompressionShape shape;
  const std::string_view id = compression.kind->id;
  shape.form = id == "csa" ? CompressionForm::Selected : id == "hca" ? CompressionForm::All : CompressionForm::Branches;
  shape.block = std::max<std::int64_t>(1, values.integer("m_block", 1));
  const std::string_view pool = values.text("pool");
  shape.pool = pool == "mean"           ? BlockPool::Mean
               : pool == "max"          ? BlockPool::Max
               : pool == "learned_pool" ? BlockPool::Learned
                                        : BlockPool::SoftmaxGated;
  if (const schema::FieldValues* indexer = values.section("indexer")) {
    const std::string_view arch = indexer->text("arch");
    shape.indexer = arch == "dot_product"         ? IndexerArch::DotProduct
                    : arch == "learned_block_sel" ? IndexerArch::LearnedBlock
                                                  : IndexerArch::ReluMha;
    shape.indexHeads = indexer->integer("n_heads", 1);
    shape.indexDim = indexer->integer("d_per_head", 1);
    shape.indexDtype = indexer->text("dtype", "fp32");
    shape.top = values.integer("top_k_blocks", kDefaultTop);
  }
  return shape;
}

void addCompressionTensors(schema::TensorList& list, const CompressionShape& c, const AttentionShape& shape,
                           std::int64_t width) {
  if (c.pool == BlockPool::SoftmaxGated) addLinear(list, "pool_gate", width, shape.kvWidth, false);
  if (c.pool == BlockPool::SoftmaxGated || c.pool == BlockPool::Learned)
    list.push_back({"pool_position.weight", {c.block, shape.kvWidth}, {schema::InitKind::Zeros, 0}});
  if (c.indexer != IndexerArch::None) {
    addLinear(list, "indexer.q_proj", width, c.indexQueryWidth(), false);
    addLinear(list, "indexer.k_proj", width, c.indexKeyWidth(), false);
    if (c.indexer == IndexerArch::ReluMha) addLinear(list, "indexer.weights_proj", width, c.indexHeads, false);
    if (c.indexer == IndexerArch::LearnedBlock)
      list.push_back({"indexer.score.weight", {c.indexHeads, c.indexDim}, {}});
  }
  if (c.form == CompressionForm::Branches) addLinear(list, "branch_gate", width, 3 * shape.heads, false);
}

Flops compressionFlops(const CompressionShape& c, const AttentionShape& shape, std::int64_t width, std::int64_t perPair,
                       const schema::FlopsQuery& query) {
  const Pairs pairs = pairsOf(c, shape, query);
  Flops sum = poolFlops(c, width, shape.kvWidth) + indexProjections(c, width);
  sum += meanWork(perPair, pairs.local, query.sequence) + meanWork(indexPairCost(c), pairs.blocks, query.sequence);
  switch (c.form) {
    case CompressionForm::Selected:
      return sum + meanWork(perPair, pairs.chosen, query.sequence);
    case CompressionForm::All:
      return sum + meanWork(perPair, pairs.blocks, query.sequence);
    case CompressionForm::Branches:
      // The tokens of the chosen blocks; a gate (sigmoid four) and a product a branch.
      return sum + meanWork(perPair, pairs.blocks, query.sequence) +
             meanWork(times(perPair, c.block), pairs.chosen, query.sequence) +
             linearFlops(width, 3 * shape.heads, false) + Flops(times(3 * shape.heads, 4 + 2 * shape.valueDim));
  }
  return sum;
}

std::int64_t compressedGrowth(const CompressionShape& c, const AttentionShape& shape) {
  const std::int64_t entries = (entryNumbers(c, shape) + c.block - 1) / c.block;
  return c.form == CompressionForm::Branches ? 2 * shape.kvWidth + entries : entries;
}

std::int64_t compressedCache(const CompressionShape& c, const AttentionShape& shape, std::int64_t tokens) {
  const std::int64_t entries = times(tokens / c.block, entryNumbers(c, shape));
  std::int64_t raw = times(std::min(tokens, c.block), tokenNumbers(c, shape));
  const std::int64_t kept = c.form == CompressionForm::Branches ? tokens : std::min(tokens, shape.window);
  raw = checkedAdd(raw, times(std::max<std::int64_t>(0, kept - c.block), 2 * shape.kvWidth)).value_or(INT64_MAX);
  return checkedAdd(entries, raw).value_or(INT64_MAX);
}

const KindDescriptor& csaKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor csa = base("csa", 10);
    csa.title = "CSA";
    csa.fields = {"csa",
                  {blockField(), poolField(), indexerField(), required("8", topField())},
                  ES_TR("Schema", "Options of csa compression.")};
    csa.doc = ES_TR("Schema",
                    "Compressed sparse attention: a query reads the entries of the top_k_blocks best blocks and the "
                    "tokens near it.");
    csa.equation =
        "entry_b = pool_{j in block b} (k_j, v_j); y = softmax(q . [k_near, k_b + I_b for b in top-k of I]) [v_near, "
        "v_b]";
    csa.paper = "DeepSeek-AI 2025 (V3.2, the indexer) and 2026 (V4), section 2.3.1";
    csa.example = "{type: csa, m_block: 8, top_k_blocks: 4, indexer: {arch: relu_mha, n_heads: 2, d_per_head: 16}}";
    return csa;
  }();
  return kind;
}

const KindDescriptor& hcaKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor hca = base("hca", 20);
    hca.title = "HCA";
    hca.fields = {"hca", {blockField(), poolField()}, ES_TR("Schema", "Options of hca compression.")};
    hca.doc = ES_TR("Schema",
                    "Heavily compressed attention: a query reads the entries of all complete blocks and the tokens "
                    "near it.");
    hca.equation = "entry_b = pool_{j in block b} (k_j, v_j); y = softmax(q . [k_near, k_b for all b]) [v_near, v_b]";
    hca.paper = "DeepSeek-AI 2026 (V4), section 2.3.2";
    hca.example = "{type: hca, m_block: 32}";
    return hca;
  }();
  return kind;
}

const KindDescriptor& nsaLearnedKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor nsa = base("nsa_learned", 30);
    nsa.title = "NSA";
    FieldSpec top = topField();
    top.fallback = kDefaultTop;
    nsa.fields = {"nsa_learned",
                  {blockField(), poolField(), indexerField(), std::move(top)},
                  ES_TR("Schema", "Options of nsa_learned compression.")};
    nsa.doc = ES_TR("Schema",
                    "Three attentions side by side, added by gates: the entries of all blocks, the tokens of the best "
                    "blocks, the tokens near the query.");
    nsa.equation =
        "y = g_1 Attn(q, entries) + g_2 Attn(q, tokens of top-k blocks) + g_3 Attn(q, near), g = sigmoid(W_g x)";
    nsa.paper = "Yuan et al. 2025 (NSA), sections 3.2 and 3.3";
    nsa.example =
        "{type: nsa_learned, m_block: 8, pool: mean, indexer: {arch: learned_block_sel, n_heads: 1, d_per_head: 16}}";
    return nsa;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
