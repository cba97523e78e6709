// Streams of one input: Chowdhery et al. 2022 (PaLM), section 2; Alayrac et al. 2022 (Flamingo), section 2.2 (cross
// attention); Shazeer et al. 2017, section 2 (softmax gate). Shapes: N streams of widths d_1 .. d_N, d width of the
// input, c width of the streams together, H heads.
#include "core/kinds/merges.h"

#include <fmt/format.h>

#include <numeric>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

std::vector<StreamWidth> widthsOf(const ir::LayerContext& context) {
  return context.parallel ? streamWidths(*context.parallel) : std::vector<StreamWidth>();
}

void addProjection(schema::TensorList& list, const KindInstance& merge, const ir::LayerContext& context) {
  if (mergeProjects(merge)) addLinear(list, "proj", mergedWidth(merge, widthsOf(context)), context.width, false);
}
Flops projectionCost(const KindInstance& merge, const ir::LayerContext& context) {
  return mergeProjects(merge) ? linearFlops(mergedWidth(merge, widthsOf(context)), context.width, false) : Flops();
}
std::int64_t sum(std::span<const StreamWidth> streams) {
  return std::accumulate(streams.begin(), streams.end(), std::int64_t{0},
                         [](std::int64_t before, const StreamWidth& stream) { return before + stream.width; });
}

schema::TensorList plainTensors(const KindInstance& merge, const ir::LayerContext& context) {
  schema::TensorList list;
  addProjection(list, merge, context);
  return list;
}
Flops concatCost(const KindInstance& merge, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return projectionCost(merge, context);
}
Flops addCost(const KindInstance& merge, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return Flops(sum(widthsOf(context))) + projectionCost(merge, context);
}
std::int64_t allKept(const KindInstance&, const ir::LayerContext& context, std::int64_t) {
  return sum(widthsOf(context));
}

schema::TensorList gatedTensors(const KindInstance& merge, const ir::LayerContext& context) {
  schema::TensorList list;
  addLinear(list, "gate", context.width, static_cast<std::int64_t>(widthsOf(context).size()), false);
  addProjection(list, merge, context);
  return list;
}
Flops gatedCost(const KindInstance& merge, const ir::LayerContext& context, const schema::FlopsQuery&) {
  const std::vector<StreamWidth> widths = widthsOf(context);
  const auto streams = static_cast<std::int64_t>(widths.size());
  return linearFlops(context.width, streams, false) + Flops(times(5, streams) + times(2, sum(widths))) +
         projectionCost(merge, context);
}
std::int64_t gatedKept(const KindInstance& merge, const ir::LayerContext& context, std::int64_t sequence) {
  return context.width + times(2, static_cast<std::int64_t>(widthsOf(context).size())) +
         allKept(merge, context, sequence);
}

struct Cross {
  std::int64_t from = 0, to = 0;  // widths
};
Cross crossOf(const KindInstance& merge, const ir::LayerContext& context) {
  if (!context.parallel) return {};
  const int from = streamNamed(*context.parallel, merge.values.text("from"));
  const int to = streamNamed(*context.parallel, merge.values.text("to"));
  if (from < 0 || to < 0) return {};
  return {context.parallel->streams[static_cast<std::size_t>(from)].width,
          context.parallel->streams[static_cast<std::size_t>(to)].width};
}

schema::TensorList crossTensors(const KindInstance& merge, const ir::LayerContext& context) {
  const Cross cross = crossOf(merge, context);
  schema::TensorList list;
  addLinear(list, "q_proj", cross.to, cross.to, false);
  addLinear(list, "k_proj", cross.from, cross.to, false);
  addLinear(list, "v_proj", cross.from, cross.to, false);
  addLinear(list, "o_proj", cross.to, cross.to, false, schema::InitKind::ResidualNormal);
  addProjection(list, merge, context);
  return list;
}
// As attention without rotation: 2 h for q . k, 2 h for the weighted sum, 5 for scale and softmax.
Flops crossCost(const KindInstance& merge, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const Cross cross = crossOf(merge, context);
  const std::int64_t perPair = times(4, cross.to) + times(5, context.dims.n_heads);
  return linearFlops(cross.to, cross.to, false) * 2 + linearFlops(cross.from, cross.to, false) * 2 +
         Flops(sum(widthsOf(context))) + perTokenScores(perPair, query.sequence, 0, query.causal) +
         projectionCost(merge, context);
}
Bytes crossCache(const KindInstance& merge, const ir::LayerContext& context) {
  return Bytes(times(times(2, crossOf(merge, context).to), ir::bytesOf(context.dims.dtype)));
}
std::int64_t crossKept(const KindInstance& merge, const ir::LayerContext& context, std::int64_t sequence) {
  return allKept(merge, context, sequence) + times(4, crossOf(merge, context).to) + context.dims.n_heads;
}

Phrase detail(const KindInstance& merge, const ir::LayerContext&) {
  Phrase text;
  if (merge.values.has("from")) text.add(fmt::format("{} → {}", merge.values.text("from"), merge.values.text("to")));
  if (mergeProjects(merge)) text.add(Message{ES_TR("Message", "projected"), {}});
  return text;
}

KindDescriptor base(const char* id, const char* title, bool projects) {
  KindDescriptor kind;
  kind.id = id;
  kind.title = title;
  kind.family = KindFamily::Merge;
  kind.fields = {id,
                 {booleanField("projection", projects,
                               ES_TR("Schema", "A matrix takes what the streams give to the width of their input."))},
                 ES_TR("Schema", "Options of a merge.")};
  kind.detail = detail;
  kind.icon = "merge";
  return kind;
}

FieldSpec streamField(const char* name, const char* example, const char* doc) {
  return required(example, textField(name, {}, doc));
}

}  // namespace

bool mergeJoins(const KindInstance& merge) {
  return merge.kind == &concatMergeKind();
}

bool mergeProjects(const KindInstance& merge) {
  return merge.values.boolean("projection");
}

std::vector<StreamWidth> streamWidths(const ir::ParallelItem& entry) {
  std::vector<StreamWidth> widths;
  for (const ir::Stream& stream : entry.streams) widths.push_back({stream.name, stream.width});
  return widths;
}

std::vector<std::int64_t> addedWidths(const KindInstance& merge, std::span<const StreamWidth> streams) {
  const std::string_view from = merge.values.text("from");
  std::vector<std::int64_t> added;
  for (const StreamWidth& stream : streams)
    if (from.empty() || stream.name != from) added.push_back(stream.width);
  return added;
}

std::int64_t mergedWidth(const KindInstance& merge, std::span<const StreamWidth> streams) {
  if (mergeJoins(merge)) return sum(streams);
  const std::vector<std::int64_t> added = addedWidths(merge, streams);
  return added.empty() ? 0 : added.front();
}

std::int64_t mergeOut(const KindInstance& merge, std::int64_t input, std::span<const StreamWidth> streams) {
  if (merge.kind && *merge.kind->plugin) return input;  // its own part brings them to the width of the input
  return mergeProjects(merge) ? input : mergedWidth(merge, streams);
}

int streamNamed(const ir::ParallelItem& entry, std::string_view name) {
  for (std::size_t i = 0; i < entry.streams.size(); ++i)
    if (entry.streams[i].name == name) return static_cast<int>(i);
  return -1;
}

const KindDescriptor& concatMergeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor concat = base("concat", "Concatenate", true);
    concat.tensors = plainTensors;
    concat.flops = concatCost;
    concat.activations = allKept;
    concat.doc = ES_TR("Schema", "The streams' outputs stand side by side; a matrix takes them back to one width.");
    concat.equation = "y = W [y_1; ...; y_N], W in R^(d x c), c = d_1 + ... + d_N; without projection c must be d";
    concat.paper = "Lieber et al. 2024 (Jamba), section 3; Chowdhery et al. 2022, section 2";
    concat.order = 10;
    concat.example = "{type: concat, projection: true}";
    return concat;
  }();
  return kind;
}

const KindDescriptor& addMergeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor add = base("add", "Add", false);
    add.tensors = plainTensors;
    add.flops = addCost;
    add.activations = allKept;
    add.doc = ES_TR("Schema", "The streams' outputs are added.");
    add.equation = "y = y_1 + ... + y_N";
    add.paper = "Chowdhery et al. 2022, section 2";
    add.order = 20;
    add.example = "{type: add, projection: false}";
    return add;
  }();
  return kind;
}

const KindDescriptor& gatedMergeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor gated = base("gated", "Gated sum", false);
    gated.tensors = gatedTensors;
    gated.flops = gatedCost;
    gated.activations = gatedKept;
    gated.doc = ES_TR("Schema", "Each token weighs the streams by a softmax of its input.");
    gated.equation = "y = sum over i of g_i y_i, g = softmax(W x), W in R^(N x d), x the input of the streams";
    gated.paper = "Shazeer et al. 2017, section 2";
    gated.order = 30;
    gated.example = "{type: gated, projection: false}";
    return gated;
  }();
  return kind;
}

const KindDescriptor& crossAttentionMergeKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor cross = base("cross_attn", "Cross attention", false);
    cross.shortTitle = "Cross";
    cross.fields.fields.insert(
        cross.fields.fields.begin(),
        {streamField("from", "fast", ES_TR("Schema", "Name of the stream that gives keys and values.")),
         streamField("to", "slow", ES_TR("Schema", "Name of the stream that asks and is added to."))});
    cross.tensors = crossTensors;
    cross.flops = crossCost;
    cross.kvBytesPerToken = crossCache;
    cross.activations = crossKept;
    cross.doc = ES_TR("Schema",
                      "Tokens of one stream attend to the tokens of another up to their own place; further streams are "
                      "added.");
    cross.equation =
        "y = y_to + W_o concat_i softmax_(j <= p)(q_i . k_j / sqrt(h)) v_j, q = W_q y_to, k, v = W_k y_from, W_v "
        "y_from";
    cross.paper = "Alayrac et al. 2022, section 2.2; Vaswani et al. 2017, section 3.2.3";
    cross.order = 40;
    cross.example = "{type: cross_attn, from: fast, to: slow}";
    return cross;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
