// Vaswani et al. 2017 section 3.2; grouped heads: Ainslie et al. 2023; window: Beltagy et al. 2020 section 3.1,
// Jiang et al. 2023 (Mistral 7B) section 2. Shapes: d width, H query heads, K key/value heads, h head size, T tokens.
#include "core/kinds/attention.h"

#include <fmt/format.h>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
namespace {

constexpr const char* kHeadDim = "vendor.studio.head_dim";
constexpr const char* kOutputBias = "vendor.studio.o_bias";

bool positionsAre(const ir::LayerContext& context, std::string_view id) {
  return context.positional && context.positional->kind && id == context.positional->kind->id;
}

MessageArgs oddArguments(const char* field, std::int64_t size, std::int64_t nearest) {
  return {{"field", std::string(field)}, {"head_dim", size}, {"nearest", nearest}};
}

schema::TensorList tensors(const KindInstance& mixer, const ir::LayerContext& context) {
  const AttentionShape shape = attentionShape(mixer, context.dims);
  const bool bias = mixer.values.boolean("qkv_bias");
  schema::TensorList list;
  addLinear(list, "q_proj", context.width, shape.queryWidth, bias);
  addLinear(list, "k_proj", context.width, shape.kvWidth, bias);
  addLinear(list, "v_proj", context.width, shape.kvWidth, bias);
  addLinear(list, "o_proj", shape.queryWidth, context.width, mixer.values.boolean(kOutputBias),
            schema::InitKind::ResidualNormal);
  return list;
}

// Projections; rotation 3 per element of q and k; scores: 2h for q.k, 2h for the weighted sum, 5 for scale and softmax
// (scale, subtract maximum, exp, sum, divide), 1 more for an ALiBi bias.
Flops flops(const KindInstance& mixer, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const AttentionShape shape = attentionShape(mixer, context.dims);
  const bool bias = mixer.values.boolean("qkv_bias");
  Flops sum = linearFlops(context.width, shape.queryWidth, bias);
  sum += 2 * linearFlops(context.width, shape.kvWidth, bias);
  sum += linearFlops(shape.queryWidth, context.width, mixer.values.boolean(kOutputBias));
  if (positionsAre(context, "rope")) sum += Flops(times(3, shape.queryWidth + shape.kvWidth));
  const std::int64_t perPair = 4 * shape.queryWidth + (positionsAre(context, "alibi") ? 6 : 5) * shape.heads;
  return sum + perTokenScores(perPair, query.sequence, shape.window, query.causal);
}

Bytes kvBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  const AttentionShape shape = attentionShape(mixer, context.dims);
  return Bytes(times(times(2, shape.kvWidth), ir::bytesOf(context.dims.dtype)));
}

// Kept for the backward pass: input, q, k, v, output, log-sum-exp; with dropout on probabilities also the H * T
// probabilities and their mask, because the fused kernel cannot be used then.
std::int64_t activations(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t sequence) {
  const AttentionShape shape = attentionShape(mixer, context.dims);
  const std::int64_t kept = context.width + 2 * shape.queryWidth + 2 * shape.kvWidth + shape.heads;
  if (mixer.values.number("attn_drop") <= 0) return kept;
  return checkedAdd(kept, times(times(2, shape.heads), sequence)).value_or(INT64_MAX);
}

std::string detail(const KindInstance& mixer, const ir::LayerContext& context) {
  const AttentionShape shape = attentionShape(mixer, context.dims);
  std::string text = shape.kvHeads == shape.heads ? fmt::format("MHA {}", shape.heads)
                     : shape.kvHeads == 1         ? fmt::format("MQA {}", shape.heads)
                                                  : fmt::format("GQA {}/{}", shape.heads, shape.kvHeads);
  if (shape.window > 0) text += fmt::format(" · win {}", shape.window);
  return text;
}

// Rotation turns pairs of numbers: the head size must be even (Su et al. 2021, section 3.4.2).
void evenHeadsForRope(const KindInstance& mixer, const schema::RuleContext& context) {
  if (!context.positional.kind || std::string_view(context.positional.kind->id) != "rope") return;
  const schema::FieldValues& model = context.model;
  const std::int64_t own = mixer.values.integer(kHeadDim);
  if (own > 0) {
    if (own % 2 == 0) return;
    const std::int64_t even = own > 1 ? own - 1 : 2;
    return context.report({DiagId::OddHeadSize, false, kHeadDim, oddArguments(kHeadDim, own, even), even});
  }
  if (mixer.values.has(kHeadDim)) return;
  const std::int64_t width = model.integer("d_model");
  const std::int64_t heads = model.integer("n_heads");
  if (width <= 0 || heads <= 0 || width % heads != 0 || width / heads % 2 == 0) return;
  // Fewer heads make larger ones; an odd width has no even head size at all.
  std::int64_t fewer = heads;
  while (fewer > 1 && (width % fewer != 0 || width / fewer % 2 != 0)) --fewer;
  const bool possible = width % fewer == 0 && width / fewer % 2 == 0;
  if (possible)
    return context.report({DiagId::OddHeadSize, true, "n_heads", oddArguments("n_heads", width / heads, fewer), fewer});
  context.report(
      {DiagId::OddHeadSize, true, "d_model", oddArguments("d_model", width / heads, width + heads), width + heads});
}

schema::Section fields() {
  return {"attention",
          {
              overridable(nullable(
                  derived(integerField("window", ES_TR("Schema", "tokens"), {}, 1, kMaxSequence,
                                       ES_TR("Schema",
                                             "How many tokens back a token sees, itself included; off means the full "
                                             "context.")),
                          ES_TR("Schema", "full context")))),
              overridable(numberField("attn_drop", 0.0, 0, 1,
                                      ES_TR("Schema", "Share of attention weights set to zero in training."))),
              booleanField("qkv_bias", false, ES_TR("Schema", "Adds biases to the query, key and value projections.")),
              advanced(derived(integerField(kHeadDim, ES_TR("Schema", "dim"), {}, 1, kMaxWidth,
                                            ES_TR("Schema", "Size of one head, when it is not d_model / n_heads.")),
                               ES_TR("Schema", "d_model / n_heads"))),
              advanced(booleanField(kOutputBias, false, ES_TR("Schema", "Adds a bias to the output projection."))),
          },
          ES_TR("Schema", "Options of an attention mixer.")};
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "attention";
  kind.title = "Attention";
  kind.family = KindFamily::Mixer;
  kind.section = "attention";
  kind.fields = fields();
  kind.rules = {evenHeadsForRope};
  kind.keepsKvCache = true;
  kind.tensors = tensors;
  kind.flops = flops;
  kind.kvBytesPerToken = kvBytes;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "Each token looks at itself and the tokens before it and mixes their values by the softmax of "
                   "query-key products. Several query heads may share one key/value head (n_kv_heads).");
  kind.equation =
      "q = W_q x in R^(H*h); k, v = W_k x, W_v x in R^(K*h); y = W_o concat_i softmax_j(q_i . k_j / sqrt(h)) v_j, "
      "p - window < j <= p";
  kind.paper = "Vaswani et al. 2017, section 3.2; Ainslie et al. 2023 (GQA)";
  kind.icon = "attention";
  kind.order = 10;
  kind.example = "{type: attention, attention: {window: 32, attn_drop: 0.1, qkv_bias: true}}";
  return kind;
}

}  // namespace

const KindDescriptor& attentionKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

AttentionShape attentionShape(const KindInstance& mixer, const ir::ModelDims& dims) {
  AttentionShape shape;
  shape.heads = dims.n_heads;
  shape.kvHeads = dims.n_kv_heads;
  shape.headDim = mixer.values.integer(kHeadDim, dims.head_dim);
  shape.queryWidth = times(shape.heads, shape.headDim);
  shape.kvWidth = times(shape.kvHeads, shape.headDim);
  shape.window = mixer.values.integer("window", 0);
  return shape;
}

}  // namespace eulerstack::kinds
