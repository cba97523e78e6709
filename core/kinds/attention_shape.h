// What an attention mixer comes to in a model: every size with its default resolved. Counts, rules and the runtime read
// it. d width, H query heads, K key/value heads, h head size, r latent size.
#pragma once
#include "core/ir/model_ir.h"
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

// Names of the fields that are not in version 1.
inline constexpr const char* kHeadDim = "vendor.studio.head_dim";
inline constexpr const char* kKvHeads = "vendor.studio.n_kv_heads";
inline constexpr const char* kOutputBias = "vendor.studio.o_bias";
inline constexpr const char* kQkNorm = "vendor.studio.qk_norm";
inline constexpr const char* kSoftcap = "vendor.studio.attn_softcap";
inline constexpr const char* kScale = "vendor.studio.attn_scale";
inline constexpr const char* kRopeDim = "vendor.studio.rope_dim";
inline constexpr const char* kRopeTheta = "vendor.studio.rope_theta";
inline constexpr const char* kRopeInterleaved = "vendor.studio.rope_interleaved";
inline constexpr const char* kMla = "vendor.studio.mla";

// Which of the keys j <= p at distance t = p - j a query sees, w the window, D the dilation.
enum class WindowMode : std::uint8_t {
  Band,     // standard, sliding: t < w
  Dilated,  // t < w and D divides t
  Strided   // nsa: t < w, or w * D divides t
};
enum class QkNorm : std::uint8_t { None, Head, Width };

// Multi-head latent attention, DeepSeek-AI 2024 (DeepSeek-V2), section 2.1.
struct LatentShape {
  std::int64_t latent = 0;       // r; 0: ordinary attention
  std::int64_t queryLatent = 0;  // 0: queries are projected at once
  std::int64_t rope = 0;         // numbers of a head that are rotated; the key's are shared by all heads
  std::int64_t plain = 0;        // those that are not
};

struct AttentionShape {
  std::int64_t heads = 1;
  std::int64_t kvHeads = 1;     // heads with a latent
  std::int64_t headDim = 1;     // of queries and keys
  std::int64_t valueDim = 1;    // of values
  std::int64_t queryWidth = 1;  // heads * headDim
  std::int64_t kvWidth = 1;     // kvHeads * headDim
  std::int64_t outWidth = 1;    // heads * valueDim
  std::int64_t rotated = 0;     // numbers of each head that are rotated; 0: no rotary positions
  bool interleaved = false;     // pairs are neighbours, not the halves of a head
  std::int64_t window = 0;      // 0: full context
  WindowMode mode = WindowMode::Band;
  std::int64_t dilation = 1;
  std::int64_t sinks = 0;
  bool sinksLearned = false;
  double scale = 1;    // of q . k
  double softcap = 0;  // 0: none
  QkNorm qkNorm = QkNorm::None;
  LatentShape mla;
};
AttentionShape attentionShape(const schema::KindInstance& mixer, const ir::LayerContext& context);

// How many tokens back information moves in one layer, the token itself included; 0: to any distance.
std::int64_t attentionReach(const schema::KindInstance& mixer);

// Of the layer's norm, which qk_norm follows.
struct NormSettings {
  double eps = 1e-6;
  bool offset = false;
};
NormSettings normSettings(const schema::KindInstance* norm);

}  // namespace eulerstack::kinds
