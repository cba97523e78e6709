// Feed-forward part: a mixture of experts.
#pragma once
#include "core/ir/model_ir.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& moeKind();

enum class MoeScore : std::uint8_t { Softmax, Sigmoid, SqrtSoftplus };
enum class MoeOverflow : std::uint8_t { Compute, Drop, Pad };  // capacity_drop_policy overflow, drop, pad
enum class MoeGroupScore : std::uint8_t { TopTwo, Largest };

// The part's values with every default filled in.
struct MoeShape {
  std::int64_t experts = 1, topK = 1;
  std::int64_t width = 1;       // of the layer
  std::int64_t expertDim = 1;   // inner width of one expert
  std::int64_t sharedDim = 0;   // of all shared experts together; 0: there are none
  std::int64_t groups = 1;      // experts stand in groups of equal size
  std::int64_t groupLimit = 0;  // groups a token may use; 0: all
  MoeGroupScore groupScore = MoeGroupScore::TopTwo;
  bool gated = true, bias = false, hash = false;
  std::int64_t hashSalt = 0;
  MoeScore affinity = MoeScore::Softmax;  // turns a router's logit into the score that chooses and weighs
  bool sigmoidBalance = false;            // router sigmoid: probabilities of the balance losses
  bool normTopK = true;
  double routedScaling = 1;
  double zLoss = 0, loadBalance = 0, sequenceBalance = 0;
  double jitter = 0;
  double capacityFactor = 1;
  MoeOverflow overflow = MoeOverflow::Compute;
  bool correction = false;  // bias_correction.enabled
  double correctionRate = 0, correctionTolerance = 0;
};
MoeShape moeShape(const schema::KindInstance& ffn, const ir::LayerContext& context);

}  // namespace eulerstack::kinds
