// Which optimizer moves which tensor (ir::optimizerOf), and all of them in one step.
#pragma once
#include "core/ir/model_ir.h"
#include "core/runtime/train/adamw.h"
#include "core/runtime/train/muon.h"

namespace eulerstack::runtime {

class Optimizer {
 public:
  // Reads optimizer, optimizer_groups, muon, betas, weight_decay and router_lr_multiplier from the model's hints.
  Optimizer(ParameterStore& store, const ir::ModelIr& model);
  double gradientNorm() const { return m_adamw.gradientNorm(); }
  // One step with gradients times `gradientScale`; gradients are zero afterwards.
  void step(double learningRate, double gradientScale);
  std::int64_t steps() const { return m_adamw.steps(); }
  void setSteps(std::int64_t steps) { m_adamw.setSteps(steps); }
  // For checkpoints: AdamW's first moment, in the same places Muon's momentum; and AdamW's second moment.
  at::Tensor& first() { return m_adamw.first(); }
  at::Tensor& second() { return m_adamw.second(); }
  std::int64_t muonTensors() const { return static_cast<std::int64_t>(m_matrices.size()); }

 private:
  struct Matrix {
    at::Tensor value, gradient, momentum;
    double rateFactor = 1;
  };
  void addMatrix(ParameterStore& store, const schema::TensorSpec& tensor, double rateFactor);

  MuonOptions m_muon;
  AdamW m_adamw;
  std::vector<Matrix> m_matrices;
};

}  // namespace eulerstack::runtime
