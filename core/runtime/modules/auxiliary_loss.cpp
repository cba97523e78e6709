#include <ATen/ATen.h>

#include "core/runtime/modules/module.h"

namespace eulerstack::runtime {

void AuxiliaryLoss::add(const at::Tensor& loss) {
  sum = sum.defined() ? sum + loss : loss;
}

void AuxiliaryLoss::addBeside(const at::Tensor& loss) {
  beside = beside.defined() ? beside + loss : loss;
}

}  // namespace eulerstack::runtime
