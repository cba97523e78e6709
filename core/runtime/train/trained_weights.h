// The weights that an optimizer moves: those of the model, or with a narrower model float32 copies of them
// (Micikevicius et al. 2018, section 3.1), which checkpoints hold.
#pragma once
#include <memory>

#include "core/runtime/model/language_model.h"

namespace eulerstack::runtime {

class TrainedWeights {
 public:
  explicit TrainedWeights(LanguageModel& model);
  ParameterStore& store() { return m_wide ? *m_wide : m_model.parameters(); }
  void initialize(std::uint64_t seed);
  // After each backward pass of a loss times `scale`: gradients of the model over it are added to those of the store.
  // Other scales than 1 are for narrower models only.
  void takeGradients(double scale = 1);
  // After each change of the store.
  void toModel();
  // What no gradient moves is moved in the model.
  void keepBuffers();

 private:
  LanguageModel& m_model;
  std::unique_ptr<ParameterStore> m_wide;  // null: the model's own
};

}  // namespace eulerstack::runtime
