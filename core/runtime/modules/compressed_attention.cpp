#include "core/runtime/modules/compressed_attention.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

#include "core/runtime/ops/attention_parts.h"
#include "core/runtime/ops/narrow.h"
#include "core/runtime/ops/query_blocks.h"

namespace eulerstack::runtime {
namespace {

using kinds::BlockPool;
using kinds::CompressionForm;
using kinds::IndexerArch;

at::Tensor wide(const at::Tensor& x, std::int64_t group) {  // {B, S, K, h} to {B, H, S, h}
  return x.repeat_interleave(group, 2).transpose(1, 2);
}

at::Tensor joined(const at::Tensor& a, const at::Tensor& b) {
  return a.defined() ? at::cat({a, b}, 1) : b;
}
at::Tensor lastRows(const at::Tensor& x, std::int64_t count) {
  return x.size(1) <= count ? x : x.narrow(1, x.size(1) - count, count).clone();
}

// To the nearest number of the format; each vector has a scale of its own for the two narrow ones (OCP 2023,
// Microscaling formats). The gradient passes straight through (Bengio et al. 2013).
at::Tensor roundedTo(const at::Tensor& x, std::string_view dtype) {
  if (dtype == "fp32") return x;
  const at::Tensor plain = ops::isNarrow(x) ? x.detach().to(at::kFloat) : x.detach();
  at::Tensor rounded;
  if (dtype == "bf16") {
    rounded = plain.to(at::kBFloat16).to(plain.scalar_type());
  } else {
    const double largest = dtype == "fp8" ? 448.0 : 6.0;
    const at::Tensor scale = plain.abs().amax({-1}, true).clamp_min(1e-12) / largest;
    const at::Tensor unit = plain / scale;
    if (dtype == "fp8") {
      rounded = unit.to(at::kFloat).to(at::kFloat8_e4m3fn).to(plain.scalar_type()) * scale;
    } else {
      const at::Tensor size = unit.abs();
      // 0, 0.5 .. 2 by halves, 2 .. 4 by ones, 4 and 6.
      const at::Tensor steps =
          at::where(size < 2, (size * 2).round() / 2, at::where(size < 4, size.round(), (size / 2).round() * 2));
      rounded = unit.sign() * steps * scale;
    }
  }
  return x + (rounded - plain).to(x.scalar_type());
}

}  // namespace

// What a piece of text gives. Keys are not rotated.
struct CompressedAttentionMixer::Tokens {
  at::Tensor q;            // {B, T, H, h}, rotated
  at::Tensor keys;         // {B, T, K, h}
  at::Tensor turned;       // keys, rotated
  at::Tensor values;       // {B, T, K, h}
  at::Tensor gate;         // {B, T, e} or undefined
  at::Tensor indexQuery;   // {B, T, I, D}
  at::Tensor indexKey;     // {B, T, D or I D}
  at::Tensor indexShares;  // {B, T, I}
  at::Tensor branches;     // {B, T, 3, H}
};
// Of n complete blocks. Undefined members: no block yet.
struct CompressedAttentionMixer::Entries {
  at::Tensor keys, values;  // {B, n, K, h}
  at::Tensor index;         // {B, n, D or I D}
  at::Tensor indexScore;    // {I, D} of learned_block_sel
  std::int64_t count = 0;
};
struct CompressedAttentionMixer::State : MixerState {
  at::Tensor keys, values;  // as tokens, rotated; from position firstKey on
  std::int64_t firstKey = 0, seen = 0;
  Tokens pending;  // keys, values, gates and index keys of the block that is not complete
  Entries entries;
  std::int64_t bytes() const override {
    std::int64_t sum = 0;
    for (const at::Tensor& t : {keys, values, pending.keys, pending.values, pending.gate, pending.indexKey,
                                entries.keys, entries.values, entries.index})
      if (t.defined()) sum += static_cast<std::int64_t>(t.nbytes());
    return sum;
  }
};
// What a block of queries reads; members as of Tokens and Entries.
struct CompressedAttentionMixer::Piece {
  at::Tensor q, indexQuery, indexShares, branches, keys, values, entryKeys, entryValues, entryIndex, indexScore, sinks;
};
// {B, T, n}: which blocks a query sees, which it chose, their scores.
struct CompressedAttentionMixer::Index {
  at::Tensor hidden;  // {T, n}
  at::Tensor chosen, scores;
};

CompressedAttentionMixer::CompressedAttentionMixer(AttentionWeights weights, CompressedWeights blocks,
                                                   kinds::CompressionShape shape, ops::AttentionSpec spec,
                                                   HeadRotation rotation, std::uint64_t layer)
    : m_weights(std::move(weights)),
      m_blocks(std::move(blocks)),
      m_shape(shape),
      m_spec(std::move(spec)),
      m_rotation(std::move(rotation)),
      m_layer(layer) {}

CompressedAttentionMixer::Tokens CompressedAttentionMixer::project(const at::Tensor& x, std::int64_t first) const {
  const HeadParts heads = projectHeads(x, m_weights, m_spec);
  const ops::Rotation table = m_rotation.upTo(first + x.size(1));
  const auto turned = [&](const at::Tensor& part) {
    return ops::rotateHeads(part, table, first, m_rotation.size, m_rotation.interleaved);
  };
  Tokens tokens;
  tokens.q = turned(heads.q);
  tokens.keys = heads.k;
  tokens.turned = turned(heads.k);
  tokens.values = heads.v;
  if (m_blocks.poolGate.defined()) tokens.gate = ops::linear(x, m_blocks.poolGate, {});
  if (m_blocks.indexQuery.defined()) {
    tokens.indexQuery = roundedTo(
        ops::linear(x, m_blocks.indexQuery, {}).view({x.size(0), x.size(1), m_shape.indexHeads, m_shape.indexDim}),
        m_shape.indexDtype);
    tokens.indexKey = ops::linear(x, m_blocks.indexKey, {});
  }
  if (m_blocks.indexShares.defined()) tokens.indexShares = ops::linear(x, m_blocks.indexShares, {});
  if (m_blocks.branchGate.defined())
    tokens.branches =
        at::sigmoid(ops::linear(x, m_blocks.branchGate, {})).view({x.size(0), x.size(1), 3, m_spec.heads});
  return tokens;
}

// The first count * m tokens, which stand at block firstBlock, as entries.
CompressedAttentionMixer::Entries CompressedAttentionMixer::entriesOf(const Tokens& tokens, std::int64_t firstBlock,
                                                                      std::int64_t count) const {
  const std::int64_t batch = tokens.keys.size(0), m = m_shape.block;
  const auto blocks = [&](const at::Tensor& x) { return x.narrow(1, 0, count * m).reshape({batch, count, m, -1}); };
  at::Tensor weights;  // of the tokens of a block, for each number
  if (m_shape.pool == BlockPool::SoftmaxGated)
    weights = at::softmax(blocks(tokens.gate) + m_blocks.poolPosition, 2);
  else if (m_shape.pool == BlockPool::Learned)
    weights = at::softmax(m_blocks.poolPosition, 0);
  const auto pooled = [&](const at::Tensor& x) {
    const at::Tensor parts = blocks(x);
    if (weights.defined()) return (parts * weights).sum(2);
    return m_shape.pool == BlockPool::Max ? parts.amax({2}) : parts.mean(2);
  };
  const std::vector<std::int64_t> heads{batch, count, m_spec.kvHeads, m_spec.headDim};
  Entries entries;
  entries.count = count;
  entries.indexScore = m_blocks.indexScore;
  entries.values = pooled(tokens.values).view(heads);
  const at::Tensor keys = pooled(tokens.keys).view(heads);
  // Rotated for the place of the block's first token.
  ops::Rotation places = m_rotation.upTo((firstBlock + count) * m);
  if (places.cosine.defined()) {
    places.cosine = places.cosine.slice(0, firstBlock * m, (firstBlock + count) * m, m);
    places.sine = places.sine.slice(0, firstBlock * m, (firstBlock + count) * m, m);
  }
  entries.keys = ops::rotateHeads(keys, places, 0, m_rotation.size, m_rotation.interleaved);
  if (tokens.indexKey.defined()) entries.index = roundedTo(blocks(tokens.indexKey).mean(2), m_shape.indexDtype);
  return entries;
}

// {B, T, n}. relu_mha: DeepSeek-AI 2025 (V3.2), equation 1; learned_block_sel: Bahdanau et al. 2015, section 3.1.
at::Tensor CompressedAttentionMixer::indexScores(const Tokens& queries, const Entries& entries) const {
  const std::int64_t batch = queries.q.size(0), time = queries.q.size(1), n = entries.count;
  const std::int64_t heads = m_shape.indexHeads, size = m_shape.indexDim;
  const double root = std::sqrt(static_cast<double>(size));
  switch (m_shape.indexer) {
    case IndexerArch::None:
      return {};
    case IndexerArch::ReluMha: {
      const at::Tensor products =
          at::matmul(queries.indexQuery.reshape({batch, time * heads, size}), entries.index.transpose(1, 2))
              .view({batch, time, heads, n});
      const at::Tensor shares = queries.indexShares.unsqueeze(-1) / std::sqrt(static_cast<double>(heads));
      return (at::relu(products / root) * shares).sum(2);
    }
    case IndexerArch::DotProduct:
      return at::matmul(queries.indexQuery.reshape({batch, time, heads * size}), entries.index.transpose(1, 2)) /
             (root * static_cast<double>(heads));
    case IndexerArch::LearnedBlock: {
      const at::Tensor q = queries.indexQuery.unsqueeze(2);
      const at::Tensor k = entries.index.view({batch, 1, n, heads, size});
      return (at::tanh(q + k) * entries.indexScore).sum({-1, -2}) / static_cast<double>(heads);
    }
  }
  return {};
}

// A query at p sees the blocks before floor((p + 1) / m).
CompressedAttentionMixer::Index CompressedAttentionMixer::chosenBlocks(const Tokens& queries, const Entries& entries,
                                                                       std::int64_t first) const {
  const std::int64_t time = queries.q.size(1), n = entries.count;
  const auto integers = at::TensorOptions().dtype(at::kLong).device(queries.q.device());
  const at::Tensor complete = at::div(at::arange(time, integers) + (first + 1), m_shape.block, "floor").unsqueeze(1);
  Index index;
  index.hidden = at::arange(n, integers).unsqueeze(0) >= complete;
  if (m_shape.indexer == IndexerArch::None) return index;
  index.scores = indexScores(queries, entries);
  const at::Tensor ranked = index.scores.detach().masked_fill(index.hidden, -std::numeric_limits<double>::infinity());
  // Scores often tie (no head of relu_mha fires); a stable order chooses alike in every form of the computation.
  const at::Tensor order = std::get<1>(at::sort(ranked, /*stable=*/true, -1, /*descending=*/true));
  const at::Tensor best = order.narrow(-1, 0, std::min(m_shape.top, n));
  index.chosen = at::zeros(ranked.sizes(), ranked.options().dtype(at::kBool))
                     .scatter(-1, best, true)
                     .logical_and(index.hidden.logical_not());
  return index;
}

at::Tensor CompressedAttentionMixer::mix(const Tokens& queries, std::int64_t first, const at::Tensor& keys,
                                         const at::Tensor& values, std::int64_t firstKey, const Entries& entries,
                                         const ops::AttentionSpec& spec) const {
  const std::int64_t time = queries.q.size(1), group = spec.heads / spec.kvHeads, m = m_shape.block;
  const at::Device device = queries.q.device();
  const at::Tensor q = queries.q.transpose(1, 2);
  const at::Tensor distance = ops::distances(time, first, keys.size(1), firstKey, device);
  const auto integers = at::TensorOptions().dtype(at::kLong).device(device);
  const at::Tensor keyBlock = at::div(at::arange(keys.size(1), integers) + firstKey, m, "floor");
  const at::Tensor ownBlock = at::div(at::arange(time, integers) + first, m, "floor").unsqueeze(1);
  const at::Tensor notLocal =
      spec.window > 0 ? ops::hiddenKeys(distance, spec) : (distance < 0).logical_or(keyBlock.unsqueeze(0) < ownBlock);
  const at::Tensor near = ops::scoresOf(at::matmul(q, wide(keys, group).transpose(2, 3)), distance, spec);
  const at::Tensor nearValues = wide(values, group);
  const auto attend = [&](const at::Tensor& scores, const at::Tensor& hidden, const at::Tensor& v, std::uint64_t use) {
    at::Tensor p = ops::probabilitiesOf(scores, hidden, spec.sinks);
    if (spec.dropout > 0) p = ops::dropout(p, spec.dropout, spec.seed + use);
    return at::matmul(p, v);  // {B, H, T, h}
  };
  const auto flat = [&](const at::Tensor& y) { return y.transpose(1, 2).flatten(2); };
  const bool gates = m_shape.form == CompressionForm::Branches;
  const auto gate = [&](std::int64_t branch) {
    return queries.branches.select(2, branch).transpose(1, 2).unsqueeze(-1);
  };
  if (entries.count == 0) {
    const at::Tensor local = attend(near, notLocal, nearValues, 0);
    return flat(gates ? gate(2) * local : local);
  }
  const Index index = chosenBlocks(queries, entries, first);
  const at::Tensor places = ops::distances(time, first, entries.count, 0, device) +
                            at::arange(entries.count, integers).unsqueeze(0) * (1 - m);  // p - b m
  const at::Tensor far = ops::scoresOf(at::matmul(q, wide(entries.keys, group).transpose(2, 3)), places, spec);
  const at::Tensor farValues = wide(entries.values, group);
  if (gates) {
    // Tokens of chosen blocks; those of the block that is not complete belong to none.
    const at::Tensor block = keyBlock.clamp_max(entries.count - 1);
    const at::Tensor inEntry = (keyBlock < entries.count).unsqueeze(0);
    const at::Tensor chosen = index.chosen.index_select(2, block).logical_and(inEntry).unsqueeze(1);
    const at::Tensor raised = near + index.scores.index_select(2, block).unsqueeze(1);
    return flat(gate(0) * attend(far, index.hidden, farValues, 0) +
                gate(1) * attend(raised, chosen.logical_not(), nearValues, 1) +
                gate(2) * attend(near, notLocal, nearValues, 2));
  }
  const bool selects = m_shape.form == CompressionForm::Selected;
  const at::Tensor farScores = selects ? far + index.scores.unsqueeze(1) : far;
  const at::Tensor farHidden = selects ? index.chosen.logical_not().unsqueeze(1) : index.hidden.view({1, 1, time, -1});
  const at::Tensor nearHidden = notLocal.view({1, 1, time, -1});
  const at::Tensor hidden = at::cat({nearHidden.expand({farHidden.size(0), 1, time, keys.size(1)}), farHidden}, -1);
  return flat(attend(at::cat({near, farScores}, -1), hidden, at::cat({nearValues, farValues}, 2), 0));
}

at::Tensor CompressedAttentionMixer::forward(const at::Tensor& x, const ForwardContext& context) const {
  ops::AttentionSpec spec = m_spec;
  if (!context.training) spec.dropout = 0;
  spec.seed = maskSeed(context.dropoutSeed, m_layer, kProbabilityMask);
  const Tokens tokens = project(x, 0);
  const std::int64_t count = x.size(1) / m_shape.block;
  const Entries entries = count > 0 ? entriesOf(tokens, 0, count) : Entries{};
  return ops::linear(mixBlocks(tokens, entries, spec), m_weights.out, m_weights.outBias);
}

// A block of queries reads the tokens that lie near it (any, where tokens of chosen blocks are read one by one) and the
// entries that are complete before its last query.
at::Tensor CompressedAttentionMixer::mixBlocks(const Tokens& tokens, const Entries& entries,
                                               const ops::AttentionSpec& spec) const {
  const std::int64_t time = tokens.q.size(1), m = m_shape.block;
  if (ops::wholeAtOnce(time)) return mix(tokens, 0, tokens.turned, tokens.values, 0, entries, spec);
  const std::int64_t reach = m_shape.form == CompressionForm::Branches ? time : std::max(spec.window, m);
  const auto firstKey = [=](std::int64_t first) { return std::max<std::int64_t>(0, first - reach + 1); };
  enum class Reads : std::uint8_t { Queries, Keys, Entries, All };
  std::vector<at::Tensor> inputs;
  std::vector<std::pair<Reads, at::Tensor Piece::*>> places;
  const auto add = [&](const at::Tensor& x, Reads reads, at::Tensor Piece::*place) {
    if (!x.defined()) return;
    inputs.push_back(x);
    places.emplace_back(reads, place);
  };
  add(tokens.q, Reads::Queries, &Piece::q);
  add(tokens.indexQuery, Reads::Queries, &Piece::indexQuery);
  add(tokens.indexShares, Reads::Queries, &Piece::indexShares);
  add(tokens.branches, Reads::Queries, &Piece::branches);
  add(tokens.turned, Reads::Keys, &Piece::keys);
  add(tokens.values, Reads::Keys, &Piece::values);
  add(entries.keys, Reads::Entries, &Piece::entryKeys);
  add(entries.values, Reads::Entries, &Piece::entryValues);
  add(entries.index, Reads::Entries, &Piece::entryIndex);
  add(entries.indexScore, Reads::All, &Piece::indexScore);
  add(spec.sinks, Reads::All, &Piece::sinks);
  ops::QueryBlocks blocks;
  blocks.queries = time;
  blocks.reads = [=](std::int64_t first, std::int64_t count) {
    std::vector<ops::Rows> rows;
    for (const auto& [reads, place] : places) switch (reads) {
        case Reads::Queries:
          rows.push_back({first, count});
          break;
        case Reads::Keys:
          rows.push_back({firstKey(first), first + count - firstKey(first)});
          break;
        case Reads::Entries:
          rows.push_back({0, (first + count) / m});
          break;
        case Reads::All:
          rows.push_back({});
          break;
      }
    return rows;
  };
  blocks.answers = [=, this](std::int64_t first, std::int64_t count, const std::vector<at::Tensor>& rows) {
    Piece piece;
    for (std::size_t i = 0; i < rows.size(); ++i) piece.*places[i].second = rows[i];
    return mixPiece(piece, first, firstKey(first), (first + count) / m, spec);
  };
  return ops::byQueryBlocks(inputs, blocks);
}

at::Tensor CompressedAttentionMixer::mixPiece(const Piece& piece, std::int64_t first, std::int64_t firstKey,
                                              std::int64_t count, const ops::AttentionSpec& given) const {
  Tokens queries;
  queries.q = piece.q;
  queries.indexQuery = piece.indexQuery;
  queries.indexShares = piece.indexShares;
  queries.branches = piece.branches;
  Entries entries{piece.entryKeys, piece.entryValues, piece.entryIndex, piece.indexScore, count};
  ops::AttentionSpec spec = given;
  spec.sinks = piece.sinks;
  spec.seed = maskSeed(given.seed, m_layer, static_cast<std::uint64_t>(first));
  return mix(queries, first, piece.keys, piece.values, firstKey, entries, spec);
}

std::unique_ptr<MixerState> CompressedAttentionMixer::newState(std::int64_t, std::int64_t) const {
  return std::make_unique<State>();
}

at::Tensor CompressedAttentionMixer::advance(const at::Tensor& x, MixerState& generic) const {
  auto& state = dynamic_cast<State&>(generic);
  const at::NoGradGuard off;
  ops::AttentionSpec spec = m_spec;
  spec.dropout = 0;
  const std::int64_t first = state.seen, m = m_shape.block;
  const Tokens tokens = project(x, first);
  state.keys = joined(state.keys, tokens.turned);
  state.values = joined(state.values, tokens.values);
  Tokens& pending = state.pending;
  pending.keys = joined(pending.keys, tokens.keys);
  pending.values = joined(pending.values, tokens.values);
  if (tokens.gate.defined()) pending.gate = joined(pending.gate, tokens.gate);
  if (tokens.indexKey.defined()) pending.indexKey = joined(pending.indexKey, tokens.indexKey);
  state.seen += x.size(1);
  if (const std::int64_t fresh = pending.keys.size(1) / m; fresh > 0) {
    const Entries made = entriesOf(pending, state.entries.count, fresh);
    state.entries.keys = joined(state.entries.keys, made.keys);
    state.entries.values = joined(state.entries.values, made.values);
    if (made.index.defined()) state.entries.index = joined(state.entries.index, made.index);
    state.entries.indexScore = made.indexScore;
    state.entries.count += fresh;
    const std::int64_t left = pending.keys.size(1) - fresh * m;
    for (at::Tensor* rows : {&pending.keys, &pending.values, &pending.gate, &pending.indexKey})
      if (rows->defined()) *rows = rows->narrow(1, rows->size(1) - left, left).clone();
  }
  const at::Tensor y = mix(tokens, first, state.keys, state.values, state.firstKey, state.entries, spec);
  if (m_shape.form != CompressionForm::Branches) {  // there any token may be chosen again
    const std::int64_t reach = std::max(spec.window, m) - 1;
    state.keys = lastRows(state.keys, reach);
    state.values = lastRows(state.values, reach);
    state.firstKey = state.seen - state.keys.size(1);
  }
  return ops::linear(y, m_weights.out, m_weights.outBias);
}

}  // namespace eulerstack::runtime
