// Multi-head latent attention, DeepSeek-AI 2024 (DeepSeek-V2), section 2.1: keys and values of all heads are read from
// one latent of size r; the cache holds that latent and one rotated key of size h_r that all heads share.
#pragma once
#include "core/kinds/attention_shape.h"
#include "core/runtime/modules/attention.h"
#include "core/runtime/ops/latent_attention.h"

namespace eulerstack::runtime {

struct LatentWeights {
  at::Tensor query, queryBias;          // {H (n + h_r), d}, or {., q_lora} after queryDown
  at::Tensor queryDown, queryDownBias;  // {q_lora, d} or undefined
  ops::NormWeights queryNorm;           // of the queries' latent
  at::Tensor down, downBias;            // {r + h_r, d}
  ops::NormWeights norm;                // of the latent
  at::Tensor up;                        // {H (n + v), r}
  at::Tensor out, outBias;              // {d, H v}
};

class LatentAttentionMixer : public Mixer {
 public:
  // spec.headDim is n + h_r.
  LatentAttentionMixer(LatentWeights weights, const kinds::AttentionShape& shape, ops::AttentionSpec spec,
                       HeadRotation rotation, std::uint64_t layer);
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  // The absorbed form: queries are carried into the latent's space, so keys and values are never made.
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;

 private:
  struct Projected {
    at::Tensor plain;    // {B, T, H, n}
    at::Tensor rotated;  // {B, T, H, h_r}
    at::Tensor latent;   // {B, T, r}
    at::Tensor key;      // {B, T, h_r}
  };
  ops::LatentSizes sizes() const;
  at::Tensor queries(const at::Tensor& x) const;  // {B, T, H (n + h_r)}, not rotated
  Projected project(const at::Tensor& x, std::int64_t first) const;
  at::Tensor headsOf(const at::Tensor& x, std::int64_t headDim) const;
  at::Tensor byKernel(const at::Tensor& x, ops::AttentionSpec spec) const;         // {B, T, H v}
  at::Tensor composed(const at::Tensor& x, const ops::AttentionSpec& spec) const;  // the same of ATen operations
  at::Tensor advanceByKernel(const at::Tensor& x, RollingRows& cache) const;

  LatentWeights m_weights;
  kinds::AttentionShape m_shape;
  ops::AttentionSpec m_spec;
  HeadRotation m_rotation;
  std::uint64_t m_layer;
};

}  // namespace eulerstack::runtime
