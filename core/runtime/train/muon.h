// Muon: momentum, then the nearest orthogonal matrix by Newton-Schulz (Jordan et al. 2024); size of a step as AdamW's
// (Liu et al. 2025, Muon is scalable, section 2.2).
#pragma once
#include <ATen/core/Tensor.h>

#include <array>

namespace eulerstack::runtime {

struct MuonOptions {
  double momentum = 0.95;  // Nesterov's form
  double weightDecay = 0.1;
  int iterations = 8, stabilizing = 2;  // steps with the first and with the second coefficients
  std::array<double, 3> coefficients{3.4445, -4.7750, 2.0315};
  std::array<double, 3> stabilizers{2.0, -1.5, 0.5};
};

// U V^T of the singular value decomposition U S V^T of each matrix {..., rows, columns}, as nearly as the steps bring
// it: X <- a X + (b A + c A A) X with A = X X^T, from X = G / |G|.
at::Tensor orthogonalized(const at::Tensor& matrices, const MuonOptions& options);

// One step in place. `value`, `gradient` (times scale; zero afterwards) and `momentum` {..., rows, columns}.
void muonStep(at::Tensor value, at::Tensor gradient, at::Tensor momentum, const MuonOptions& options, double rate,
              double gradientScale);

}  // namespace eulerstack::runtime
