// The parts a layer is built of. Every part is causal and row-independent: a later token never changes an earlier
// output, one sequence of a batch never another. Legend: B batch, T time, d width.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>

#include "core/runtime/ops/ops.h"

namespace eulerstack::runtime {

// Losses that parts add to the model's own, such as those that balance experts: a sum of scalars.
struct AuxiliaryLoss {
  at::Tensor sum;     // times router_aux_loss_coef in the loss; undefined: none yet
  at::Tensor beside;  // of parts that are trained beside the model, times one; undefined: none yet
  void add(const at::Tensor& loss);
  void addBeside(const at::Tensor& loss);
};

// What is the same for all parts of one forward pass.
struct ForwardContext {
  bool training = false;
  double dropout = 0;                  // share, on what a part adds to the stream
  std::uint64_t dropoutSeed = 0;       // of this step
  at::Tensor ids = {};                 // {B, T} of the tokens; undefined where there are none
  AuxiliaryLoss* auxiliary = nullptr;  // null: nobody asks
};
// A seed of its own for each use of a random mask in a step.
std::uint64_t maskSeed(std::uint64_t stepSeed, std::uint64_t layer, std::uint64_t use);

// What a mixer keeps between tokens while generating.
class MixerState {
 public:
  virtual ~MixerState() = default;
  virtual std::int64_t bytes() const = 0;
};

class Mixer {
 public:
  virtual ~Mixer() = default;
  // x {B, T, d} from position zero on; returns {B, T, d}.
  virtual at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const = 0;
  // The same for tokens that follow those the state has seen. Not differentiable.
  virtual at::Tensor advance(const at::Tensor& x, MixerState& state) const = 0;
  // `capacity`: the most tokens that will be seen.
  virtual std::unique_ptr<MixerState> newState(std::int64_t batch, std::int64_t capacity) const = 0;
  // Called once after each training step: moves what no gradient moves.
  virtual void stepDone() {}
};

// How evenly tokens reached the experts since the last step.
struct RoutingReport {
  std::int64_t places = 0;   // tokens times top_k
  std::int64_t dropped = 0;  // places beyond the capacity that were not computed
  std::int64_t beyond = 0;   // places beyond the capacity, computed or not
};

class FeedForward {
 public:
  virtual ~FeedForward() = default;
  virtual at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const = 0;
  // Called once after each training step: moves what no gradient moves, and adds to the report.
  virtual void stepDone(RoutingReport&) {}
  // Called instead when the step is not taken, or computed again: what it counted does not count.
  virtual void stepDropped() {}
};

// The residual stream between layers. What the last part adds is kept apart until the next norm adds it on the way.
struct Stream {
  at::Tensor x;        // {B, T, d}
  at::Tensor pending;  // to be added times `scale`; may be undefined
  double scale = 1;
};
at::Tensor joined(const Stream& stream);   // x + scale * pending, {B, T, d}, or {B, T, n, d} between hyper-connections
at::Tensor settled(const Stream& stream);  // the same as {B, T, d}
// Settles the stream and gives the norm of it.
at::Tensor normed(Stream& stream, const ops::NormWeights& norm);

struct HyperParts;

struct LayerParts {
  ops::NormWeights norm1, norm2;              // norm2.weight undefined: one norm serves both
  ops::NormWeights norm1Output, norm2Output;  // on what mixer and ffn give (sandwich_norm); weight undefined: none
  bool outputNorm = false;                    // with postNorm: norm1 and norm2 are on that, not on the sums
  std::unique_ptr<Mixer> mixer;
  std::unique_ptr<FeedForward> ffn;         // null: none
  std::shared_ptr<const HyperParts> hyper;  // null: one stream
  bool postNorm = false;
  double scaling = 1;
  std::uint64_t index = 0;  // of the layer
};

// How mixer, feed-forward part and norms are put together; `state` null: the whole sequence.
using ResidualForm = Stream (*)(Stream stream, const LayerParts& parts, const ForwardContext& context,
                                MixerState* state);

}  // namespace eulerstack::runtime
