// Shapes: d width, H heads, h = d / H key size, v value size of a head, T tokens, Q chunk.
#include "core/kinds/retnet.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/kinds/counting.h"
#include "core/kinds/fields.h"
#include "core/kinds/rope_longrope.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {
namespace {

constexpr const char* kExpandV = "vendor.studio.expand_v";

bool positionsRotate(const KindInstance* positional) {
  return positional && positional->kind && std::string_view(positional->kind->id) == "rope";
}

std::int64_t valueWidth(const RetNetShape& shape) {
  return times(shape.heads, shape.valueDim);
}

schema::TensorList tensors(const KindInstance& mixer, const ir::LayerContext& context) {
  const std::int64_t width = context.width, values = valueWidth(retnetShape(mixer, context));
  schema::TensorList list;
  addLinear(list, "q_proj", width, width, false);
  addLinear(list, "k_proj", width, width, false);
  addLinear(list, "v_proj", width, values, false);
  addLinear(list, "g_proj", width, values, false);
  addLinear(list, "o_proj", values, width, false, schema::InitKind::ResidualNormal);
  return list;
}

// Projections; rotation 3 per element of q and k; per pair and head q.k 2h, decay and scale 2, times values 2v; in the
// chunkwise form pairs of one chunk only, and 2hv a token and head into the state, 2hv out of it, decays h + v; group
// norm 6 and gate 5 per value channel.
Flops flops(const KindInstance& mixer, const ir::LayerContext& context, const schema::FlopsQuery& query) {
  const RetNetShape shape = retnetShape(mixer, context);
  const std::int64_t width = context.width, values = valueWidth(shape);
  Flops sum = 2 * linearFlops(width, width, false) + 2 * linearFlops(width, values, false);
  sum += linearFlops(values, width, false);
  if (shape.rotates) sum += Flops(times(6, width));
  const std::int64_t perPair = times(2, width) + times(2, values) + times(2, shape.heads);
  if (shape.chunkwise) {
    sum += perTokenScores(perPair, std::clamp<std::int64_t>(query.sequence, 1, shape.chunk), 0, query.causal);
    sum += Flops(times(times(4, width), shape.valueDim)) + Flops(width) + Flops(values);
  } else {
    sum += perTokenScores(perPair, query.sequence, 0, query.causal);
  }
  return sum + Flops(times(6 + 5, values));
}

// A recurrent state in place of keys and values: it does not grow (section 2.2).
Bytes kvBytes(const KindInstance&, const ir::LayerContext&) {
  return {};
}
Bytes stateBytes(const KindInstance& mixer, const ir::LayerContext& context) {
  const RetNetShape shape = retnetShape(mixer, context);
  return Bytes(times(times(context.width, shape.valueDim), ir::bytesOf(context.dims.dtype)));
}

// Kept: the layer's input; q, k rotated; v; the gate; retention before and after its norm; the gated value; the scores
// of a chunk (or of the whole sequence) a head; the states at the start of chunks.
std::int64_t activations(const KindInstance& mixer, const ir::LayerContext& context, std::int64_t sequence) {
  const RetNetShape shape = retnetShape(mixer, context);
  const std::int64_t seen = shape.chunkwise ? std::min(shape.chunk, sequence) : sequence;
  const std::int64_t states = shape.chunkwise ? times(context.width, shape.valueDim) / shape.chunk : 0;
  const std::int64_t kept = times(3, context.width) + times(5, valueWidth(shape)) + states;
  return checkedAdd(kept, times(shape.heads, seen)).value_or(INT64_MAX);
}

Phrase detail(const KindInstance& mixer, const ir::LayerContext& context) {
  const RetNetShape shape = retnetShape(mixer, context);
  Phrase text(Message{shape.heads == 1 ? ES_TR("Message", "1 head") : ES_TR("Message", "{count} heads"),
                      {{"count", shape.heads}}});
  if (shape.chunkwise) text.add(Message{ES_TR("Message", "chunk {size}"), {{"size", shape.chunk}}});
  return text;
}

// rope: true asks for the model's angles; without them there are none to turn by.
void ropeNeedsAngles(const KindInstance& mixer, const schema::RuleContext& context) {
  const schema::FieldValues::Entry* entry = mixer.values.find("rope");
  if (!entry || !entry->given || !mixer.values.boolean("rope") || !context.positional.kind) return;
  if (positionsRotate(&context.positional)) return;
  context.report({DiagId::KeyNeedsRope,
                  false,
                  "rope",
                  {{"key", std::string("rope")}, {"positional", std::string(context.positional.kind->id)}},
                  {}});
}

void scalingFits(const KindInstance& mixer, const schema::RuleContext& context) {
  const std::int64_t width = context.model.integer("d_model"), heads = context.model.integer("n_heads");
  if (!positionsRotate(&context.positional) || !mixer.values.boolean("rope", true) || width <= 0 || heads <= 0) return;
  scalingListsFit(width / heads, context);
}

// Rotation turns pairs of numbers: the head size must be even.
void evenHeads(const KindInstance& mixer, const schema::RuleContext& context) {
  const bool rotates = mixer.values.boolean("rope", positionsRotate(&context.positional));
  const std::int64_t width = context.model.integer("d_model"), heads = context.model.integer("n_heads");
  if (!rotates || width <= 0 || heads <= 0 || width % heads != 0 || width / heads % 2 == 0) return;
  std::int64_t fewer = heads;
  while (fewer > 1 && (width % fewer != 0 || width / fewer % 2 != 0)) --fewer;
  const bool possible = width % fewer == 0 && width / fewer % 2 == 0;
  const char* field = possible ? "n_heads" : "d_model";
  const std::int64_t nearest = possible ? fewer : width + heads;
  context.report({DiagId::OddHeadSize,
                  true,
                  field,
                  {{"field", std::string(field)}, {"head_dim", width / heads}, {"nearest", nearest}},
                  nearest});
}

schema::Section fields() {
  return {"retnet",
          {
              booleanField("chunkwise", true,
                           ES_TR("Schema",
                                 "Computes in chunks, with work that grows linearly with the context; false compares "
                                 "all pairs. Both give the same result.")),
              integerField("chunk_size", ES_TR("Schema", "tokens"), 64, 1, kMaxSequence,
                           ES_TR("Schema", "Tokens of one chunk.")),
              derived({.name = "rope",
                       .type = schema::FieldType::Boolean,
                       .doc = ES_TR("Schema", "Rotates queries and keys by the model's rotary positions.")},
                      ES_TR("Schema", "true with positional rope")),
              advanced(integerField(kExpandV, "", 2, 1, 64,
                                    ES_TR("Schema", "Width of values as a multiple of the width of keys."))),
          },
          ES_TR("Schema", "Options of a retnet mixer.")};
}

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "retnet";
  kind.title = "RetNet";
  kind.family = KindFamily::Mixer;
  kind.section = "retnet";
  kind.fields = fields();
  kind.rules = {ropeNeedsAngles, evenHeads, scalingFits};
  kind.keepsKvCache = true;
  kind.tensors = tensors;
  kind.flops = flops;
  kind.kvBytesPerToken = kvBytes;
  kind.stateBytes = stateBytes;
  kind.activations = activations;
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "Attention without softmax: each head weighs the past by query-key products that fade at a fixed "
                   "rate, so a state of fixed size gives the same result. Outputs are normed per head and gated.");
  kind.equation =
      "S_t = g_i S_(t-1) + k_t v_t^T in R^(h x v), g_i = 1 - 2^(-5-i); o_t = S_t^T q_t / sqrt(h); "
      "y = W_o (SiLU(W_g x) * GroupNorm(o)), q, k = W_q x, W_k x rotated; v = W_v x in R^(expand_v d)";
  kind.paper = "Sun et al. 2023, section 2";
  kind.icon = "retnet";
  kind.order = 30;
  kind.example = "{type: retnet, retnet: {chunkwise: true, chunk_size: 16, rope: true}}";
  return kind;
}

}  // namespace

const KindDescriptor& retnetKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

RetNetShape retnetShape(const KindInstance& mixer, const ir::LayerContext& context) {
  RetNetShape shape;
  shape.heads = context.dims.n_heads;
  shape.keyDim = std::max<std::int64_t>(1, context.width / std::max<std::int64_t>(1, shape.heads));
  shape.valueDim = times(mixer.values.integer(kExpandV, 2), shape.keyDim);
  shape.chunkwise = mixer.values.boolean("chunkwise", true);
  shape.chunk = mixer.values.integer("chunk_size", 64);
  shape.rotates =
      mixer.values.boolean("rope", positionsRotate(context.positional)) && positionsRotate(context.positional);
  return shape;
}

}  // namespace eulerstack::kinds
