// Mixers that keep a state: mamba, retnet, hyena, branched. ttt_layer has a header of its own. Legend: B batch, T time,
// d width, I inner width, N state, H heads.
#pragma once
#include "core/kinds/hyena.h"
#include "core/kinds/mamba.h"
#include "core/kinds/retnet.h"
#include "core/runtime/modules/module.h"
#include "core/runtime/modules/positions.h"
#include "core/runtime/ops/state_space.h"

namespace eulerstack::runtime {

struct MambaWeights {
  at::Tensor in, inBias;      // {2I, d} (mamba1), {I + convWidth + H, d} (mamba2: gate, convolved channels, steps)
  at::Tensor conv, convBias;  // {channels, 1, k}
  at::Tensor aLog, d;         // mamba1 {I, N}, {I}; mamba2 {H}, {H}
  at::Tensor out, outBias;    // {d, I}
  // mamba1
  at::Tensor xProj;                       // {R + 2N, I}
  at::Tensor dtProj, dtBias;              // {I, R}, {I}; of mamba2 only dtBias {H}
  ops::NormWeights dtNorm, bNorm, cNorm;  // Jamba; weight undefined: none
  // mamba2
  ops::NormWeights gatedNorm;  // weight {I}
};

class Mamba1Mixer : public Mixer {
 public:
  Mamba1Mixer(MambaWeights weights, kinds::MambaShape shape) : m_weights(std::move(weights)), m_shape(shape) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;

 private:
  // From the convolved channels u {B, T, I} and the gate z to what the scan reads.
  ops::ScanInputs scanInputs(const at::Tensor& u, const at::Tensor& z) const;
  MambaWeights m_weights;
  kinds::MambaShape m_shape;
};

class Mamba2Mixer : public Mixer {
 public:
  Mamba2Mixer(MambaWeights weights, kinds::MambaShape shape) : m_weights(std::move(weights)), m_shape(shape) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;

 private:
  // `convolved` {B, T, convWidth}, z {B, T, I}, dt {B, T, H} before softplus; `state` as in ops::chunkedScan.
  at::Tensor scanned(const at::Tensor& convolved, const at::Tensor& z, const at::Tensor& dt, at::Tensor* state) const;
  MambaWeights m_weights;
  kinds::MambaShape m_shape;
};

struct RetNetWeights {
  at::Tensor qkv;   // {2d + H v, d}
  at::Tensor gate;  // {H v, d}
  at::Tensor out;   // {d, H v}
};
// Decays of the heads: 1 - 2^(-5 - i), Sun et al. 2023, section 2.1.
std::vector<double> retentionDecays(std::int64_t heads);

class RetNetMixer : public Mixer {
 public:
  // `rope` null: no rotation.
  RetNetMixer(RetNetWeights weights, kinds::RetNetShape shape, std::shared_ptr<const RopeTable> rope);
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;

 private:
  at::Tensor mixed(const at::Tensor& x, std::int64_t first, std::int64_t chunk, at::Tensor* state) const;
  RetNetWeights m_weights;
  kinds::RetNetShape m_shape;
  std::shared_ptr<const RopeTable> m_rope;
  at::Tensor m_decay;  // {H} double
};

struct HyenaWeights {
  at::Tensor in, inBias, shortConv, shortBias, out, outBias;
  at::Tensor filter[3], filterBias[2];
  at::Tensor longBias;  // {N, d}
};

class HyenaMixer : public Mixer {
 public:
  // Filters know a lag as a share of `longest`, the model's context.
  HyenaMixer(HyenaWeights weights, kinds::HyenaShape shape, std::int64_t longest)
      : m_weights(std::move(weights)), m_shape(shape), m_longest(longest) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;
  // {N, d, lags}
  at::Tensor filters(std::int64_t lags) const;

 private:
  HyenaWeights m_weights;
  kinds::HyenaShape m_shape;
  std::int64_t m_longest;
};

class BranchedMixer : public Mixer {
 public:
  // selector {n, d}; `chosen` branches weigh in at a token: all n, or top_k.
  BranchedMixer(at::Tensor selector, std::vector<std::unique_ptr<Mixer>> branches, std::int64_t chosen)
      : m_selector(std::move(selector)), m_branches(std::move(branches)), m_chosen(chosen) {}
  at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const override;
  at::Tensor advance(const at::Tensor& x, MixerState& state) const override;
  std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const override;
  void stepDone() override {
    for (const auto& branch : m_branches) branch->stepDone();
  }
  // Weights of the branches at every token {B, T, n}; zero where a branch is not chosen.
  at::Tensor weightsOf(const at::Tensor& x) const;

 private:
  at::Tensor m_selector;
  std::vector<std::unique_ptr<Mixer>> m_branches;
  std::int64_t m_chosen;
};

}  // namespace eulerstack::runtime
