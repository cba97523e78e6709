#include "core/kinds/attention_shape.h"

#include <cmath>

#include "core/kinds/counting.h"

namespace eulerstack::kinds {
namespace {

using schema::FieldValues;
using schema::KindInstance;

bool usesRope(const ir::LayerContext& context) {
  return context.positional && context.positional->kind && std::string_view(context.positional->kind->id) == "rope";
}

WindowMode modeNamed(std::string_view name) {
  if (name == "dilated") return WindowMode::Dilated;
  if (name == "nsa") return WindowMode::Strided;
  return WindowMode::Band;
}

QkNorm qkNormNamed(std::string_view name) {
  if (name == "head") return QkNorm::Head;
  if (name == "width") return QkNorm::Width;
  return QkNorm::None;
}

// Defaults: half of a head is rotated (an even number), the rest is not, values are as wide as a head.
void resolveLatent(AttentionShape& shape, const KindInstance& mixer, bool rope) {
  const FieldValues* mla = mixer.values.section(kMla);
  const auto size = [&](const char* field, std::int64_t otherwise) {
    return mla ? mla->integer(field, otherwise) : otherwise;
  };
  const std::int64_t head = shape.headDim;
  shape.mla.latent = mixer.values.integer("latent_dim");
  shape.mla.queryLatent = size("q_lora", 0);
  shape.mla.rope = size("rope_head_dim", rope ? head / 4 * 2 : 0);
  shape.mla.plain = size("nope_head_dim", std::max<std::int64_t>(1, head - shape.mla.rope));
  shape.valueDim = size("v_head_dim", head);
  shape.kvHeads = shape.heads;
  shape.headDim = shape.mla.plain + shape.mla.rope;
  shape.rotated = rope ? shape.mla.rope : 0;
}

}  // namespace

AttentionShape attentionShape(const KindInstance& mixer, const ir::LayerContext& context) {
  const FieldValues& values = mixer.values;
  const bool rope = usesRope(context);
  AttentionShape shape;
  shape.heads = std::max<std::int64_t>(1, context.dims.n_heads);
  shape.kvHeads = values.integer(kKvHeads, context.dims.n_kv_heads);
  shape.headDim = values.integer(kHeadDim, context.width / shape.heads);
  shape.valueDim = shape.headDim;
  shape.rotated = rope ? values.integer(kRopeDim, shape.headDim) : 0;
  shape.interleaved = values.boolean(kRopeInterleaved);
  if (values.has("latent_dim")) resolveLatent(shape, mixer, rope);
  shape.queryWidth = times(shape.heads, shape.headDim);
  shape.kvWidth = times(shape.kvHeads, shape.headDim);
  shape.outWidth = times(shape.heads, shape.valueDim);
  shape.window = values.integer("window", 0);
  shape.mode = modeNamed(values.text("window_mode"));
  shape.dilation = values.integer("window_dilation", shape.mode == WindowMode::Strided ? 4 : 1);
  if (const FieldValues* sinks = values.section("attention_sinks")) {
    shape.sinks = sinks->integer("n_per_head", 1);
    shape.sinksLearned = sinks->boolean("learnable", true);
  }
  shape.scale = values.number(kScale, 1 / std::sqrt(static_cast<double>(std::max<std::int64_t>(1, shape.headDim))));
  shape.softcap = values.number(kSoftcap, 0);
  shape.qkNorm = qkNormNamed(values.text(kQkNorm));
  return shape;
}

std::int64_t attentionReach(const KindInstance& mixer) {
  if (mixer.values.kind("compression") || modeNamed(mixer.values.text("window_mode")) == WindowMode::Strided) return 0;
  return mixer.values.integer("window", 0);
}

NormSettings normSettings(const KindInstance* norm) {
  NormSettings settings;
  if (!norm || !norm->kind) return settings;
  settings.eps = norm->values.number("vendor.studio.norm_eps", settings.eps);
  settings.offset = norm->values.boolean("vendor.studio.norm_offset");
  return settings;
}

}  // namespace eulerstack::kinds
