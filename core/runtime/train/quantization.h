// Training with weights as they will be after quantisation (compatibility.quant_aware_training).
#pragma once
#include "core/ir/model_ir.h"
#include "core/runtime/tensors/parameter_store.h"

namespace eulerstack::runtime {

enum class QuantFormat : std::uint8_t { Fp4, Fp8, Int8, BFloat16, Float32 };

// The nearest values that the format can hold, in the tensor's own dtype. int8: 127 steps to each row's largest (Jacob
// et al. 2018, section 3); fp8: E4M3 with a row's largest at 448 (Micikevicius et al. 2022, section 3); fp4: E2M1 with
// a power of two for each 32 neighbours (OCP Microscaling formats 1.0, 2023, section 5.3). Rows are those of the last
// dimension.
at::Tensor rounded(const at::Tensor& weight, QuantFormat format);

// The tensors in scope and their formats; empty when the design does not ask for it.
class FakeQuantization {
 public:
  FakeQuantization(ParameterStore& store, const ir::ModelIr& model);
  bool empty() const { return m_names.empty(); }
  std::size_t tensors() const { return m_names.size(); }

  // While it lives, weights in scope hold their rounded values; then the exact ones again. Gradients computed meanwhile
  // belong to the exact ones: the straight-through estimator (Bengio et al. 2013, section 4).
  class Scope {
   public:
    explicit Scope(const FakeQuantization& owner);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    const FakeQuantization& m_owner;
    std::vector<at::Tensor> m_exact;
  };

 private:
  ParameterStore& m_store;
  QuantFormat m_format = QuantFormat::Fp4, m_back = QuantFormat::BFloat16;
  std::vector<std::string> m_names;
};

}  // namespace eulerstack::runtime
