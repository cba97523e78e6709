#include "core/runtime/train/quantization.h"

#include <ATen/ATen.h>

#include "core/ir/training_plan.h"

namespace eulerstack::runtime {
namespace {

QuantFormat formatNamed(std::string_view name) {
  if (name == "fp4") return QuantFormat::Fp4;
  if (name == "fp8") return QuantFormat::Fp8;
  if (name == "int8") return QuantFormat::Int8;
  return name == "fp32" ? QuantFormat::Float32 : QuantFormat::BFloat16;
}

at::Tensor largestOf(const at::Tensor& rows) {
  return rows.abs().amax({-1}, true).clamp_min(1e-30);
}

// Values of E2M1: 0, 0.5, 1, 1.5, 2, 3, 4, 6; ties go to the even mantissa.
at::Tensor nearestE2M1(const at::Tensor& x) {
  const at::Tensor a = x.abs().clamp_max(6.0);
  const at::Tensor fine = (a * 2).round() / 2;    // below 2: steps of a half
  const at::Tensor middle = a.round();            // 2 to 4: steps of one
  const at::Tensor coarse = (a / 2).round() * 2;  // above 4: steps of two
  return at::where(a < 2, fine, at::where(a < 4, middle, coarse)) * x.sign();
}

// The largest of 32 neighbours ends in the last binade of E2M1, whose exponent is 2.
at::Tensor roundedFp4(const at::Tensor& x) {
  const std::int64_t width = x.size(-1), padding = (32 - width % 32) % 32;
  const at::Tensor blocks = at::constant_pad_nd(x, {0, padding}).view({-1, 32});
  const at::Tensor scale = at::exp2(at::floor(at::log2(largestOf(blocks))) - 2);
  std::vector<std::int64_t> padded = x.sizes().vec();
  padded.back() = width + padding;
  return (nearestE2M1(blocks / scale) * scale).view(padded).narrow(-1, 0, width);
}

}  // namespace

at::Tensor rounded(const at::Tensor& weight, QuantFormat format) {
  const at::Tensor x = weight.to(at::kFloat);
  switch (format) {
    case QuantFormat::Fp4:
      return roundedFp4(x).to(weight.scalar_type());
    case QuantFormat::Fp8: {
      const at::Tensor scale = largestOf(x) / 448.0;
      return ((x / scale).to(at::kFloat8_e4m3fn).to(at::kFloat) * scale).to(weight.scalar_type());
    }
    case QuantFormat::Int8: {
      const at::Tensor scale = largestOf(x) / 127.0;
      return ((x / scale).round() * scale).to(weight.scalar_type());
    }
    case QuantFormat::BFloat16:
      return x.to(at::kBFloat16).to(weight.scalar_type());
    case QuantFormat::Float32:
      return x.to(weight.scalar_type());
  }
  return weight;
}

FakeQuantization::FakeQuantization(ParameterStore& store, const ir::ModelIr& model) : m_store(store) {
  for (const schema::TensorSpec& tensor : ir::modelTensors(model))
    if (ir::isQuantized(tensor, model.compatibility)) m_names.push_back(tensor.name);
  const schema::FieldValues* fields = model.compatibility.section("quant_aware_training");
  if (!fields) return;
  m_format = formatNamed(fields->text("dtype", "fp4"));
  m_back = formatNamed(fields->text("dequant_to", "bf16"));
}

FakeQuantization::Scope::Scope(const FakeQuantization& owner) : m_owner(owner) {
  const at::NoGradGuard off;
  for (const std::string& name : owner.m_names) {
    at::Tensor value = owner.m_store.value(name);
    m_exact.push_back(value.clone());
    value.copy_(rounded(rounded(value, owner.m_format), owner.m_back));
  }
}

FakeQuantization::Scope::~Scope() {
  const at::NoGradGuard off;
  for (std::size_t i = 0; i < m_exact.size(); ++i) m_owner.m_store.value(m_owner.m_names[i]).copy_(m_exact[i]);
}

}  // namespace eulerstack::runtime
