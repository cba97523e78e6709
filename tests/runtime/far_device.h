// A device for tests where there is no GPU (Torch's "privateuseone"): its memory stands at addresses that fault, so a
// kernel of the CPU that is given its tensors crashes; and operations that mix it with tensors of the CPU throw, as
// CUDA's do. What is allowed is computed by the CPU. Included by one file of a program: it registers itself.
#pragma once
#include <ATen/ATen.h>
#include <ATen/EmptyTensor.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

#include <cstdlib>
#include <cstring>

namespace eulerstack::tests::far {

using c10::IValue;

constexpr std::uintptr_t kFar = std::uintptr_t{1} << 62;  // no address of a process has this bit
inline void* toNear(const void* pointer) {
  return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(pointer) & ~kFar);
}
inline void* toFar(const void* pointer) {
  return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(pointer) | kFar);
}

inline at::Device device() {
  return {c10::DeviceType::PrivateUse1, 0};
}
inline bool isFar(const at::Tensor& tensor) {
  return tensor.defined() && tensor.device().type() == c10::DeviceType::PrivateUse1;
}

class Allocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(std::size_t bytes) override {
    void* memory = toFar(std::aligned_alloc(64, (bytes / 64 + 1) * 64));
    return {memory, memory, &release, device()};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, std::size_t bytes) const override {
    std::memcpy(toNear(to), toNear(from), bytes);
  }

 private:
  static void release(void* memory) { std::free(toNear(memory)); }
};
inline Allocator allocator;

constexpr c10::DispatchKeySet kKeys(c10::DispatchKey::PrivateUse1);

inline at::Tensor empty(at::IntArrayRef sizes, std::optional<at::ScalarType> type, std::optional<at::Layout>,
                        std::optional<at::Device>, std::optional<bool>, std::optional<at::MemoryFormat> format) {
  return at::detail::empty_generic(sizes, &allocator, kKeys, c10::dtype_or_default(type), format);
}
inline at::Tensor emptyStrided(at::IntArrayRef sizes, at::IntArrayRef strides, std::optional<at::ScalarType> type,
                               std::optional<at::Layout>, std::optional<at::Device>, std::optional<bool>) {
  return at::detail::empty_strided_generic(sizes, strides, &allocator, kKeys, c10::dtype_or_default(type));
}

// The same memory as the CPU sees it.
inline at::Tensor nearOf(const at::Tensor& tensor) {
  if (!isFar(tensor)) return tensor;
  const auto options = at::TensorOptions().dtype(tensor.dtype());
  if (tensor.numel() == 0) return at::empty_strided(tensor.sizes(), tensor.strides(), options);
  const auto bytes = static_cast<std::int64_t>(tensor.storage().nbytes());
  const at::Tensor whole = at::from_blob(toNear(tensor.storage().data()), {bytes}, at::kByte);
  at::Tensor near = at::empty({0}, options);
  near.set_(whole.storage(), tensor.storage_offset(), tensor.sizes(), tensor.strides());
  near._set_conj(tensor.is_conj());
  near._set_neg(tensor.is_neg());
  return near;
}
inline at::Tensor farCopy(const at::Tensor& tensor) {
  if (!tensor.defined() || isFar(tensor)) return tensor;
  const at::Tensor copy = emptyStrided(tensor.sizes(), tensor.strides(), tensor.scalar_type(), {}, {}, {});
  nearOf(copy).copy_(tensor);
  return copy;
}
// `near` is a view of the memory of `base`.
inline at::Tensor farView(const at::Tensor& near, const at::Tensor& base) {
  at::Tensor view = at::detail::make_tensor<c10::TensorImpl>(c10::TensorImpl::VIEW, c10::Storage(base.storage()),
                                                             base.key_set(), near.dtype());
  const auto* start = static_cast<const char*>(toNear(base.storage().data()));
  const auto offset = near.numel() == 0 ? 0 : static_cast<const char*>(near.data_ptr()) - start;
  view.unsafeGetTensorImpl()->set_sizes_and_strides(near.sizes(), near.strides(),
                                                    offset / static_cast<std::ptrdiff_t>(near.itemsize()));
  return view;
}
inline at::Tensor copyFrom(const at::Tensor& from, const at::Tensor& to, bool) {
  nearOf(to).copy_(nearOf(from));
  return to;
}
inline at::Tensor convolution(const at::Tensor& x, const at::Tensor& weight, const std::optional<at::Tensor>& bias,
                              at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation,
                              bool transposed, at::IntArrayRef outputPadding, std::int64_t groups) {
  return farCopy(at::convolution(nearOf(x), nearOf(weight), bias ? nearOf(*bias) : at::Tensor(), stride, padding,
                                 dilation, transposed, outputPadding, groups));
}
inline std::tuple<at::Tensor, at::Tensor, at::Tensor> convolutionBackward(
    const at::Tensor& slope, const at::Tensor& x, const at::Tensor& weight, at::IntArrayRef stride,
    at::IntArrayRef padding, at::IntArrayRef dilation, bool transposed, at::IntArrayRef outputPadding,
    std::int64_t groups, std::array<bool, 3> wanted) {
  const auto [ofX, ofWeight, ofBias] =
      at::convolution_backward(nearOf(slope), nearOf(x), nearOf(weight), at::IntArrayRef{weight.size(0)}, stride,
                               padding, dilation, transposed, outputPadding, groups, wanted);
  return {farCopy(ofX), farCopy(ofWeight), farCopy(ofBias)};
}
// An output that had no room yet.
inline void takeOver(const at::Tensor& out, const at::Tensor& near) {
  if (out.sizes() == near.sizes()) return;
  const at::Tensor fresh = farCopy(near);
  out.unsafeGetTensorImpl()->set_storage_keep_dtype(fresh.storage());
  out.unsafeGetTensorImpl()->set_sizes_and_strides(fresh.sizes(), fresh.strides(), 0);
}

template <class Change>
IValue changed(const IValue& value, const Change& change) {
  if (value.isTensor()) return change(value.toTensor());
  if (value.isTensorList()) {
    c10::List<at::Tensor> list;
    for (const at::Tensor& tensor : value.toTensorVector()) list.push_back(change(tensor));
    return list;
  }
  if (value.isOptionalTensorList()) {
    c10::List<std::optional<at::Tensor>> list;
    for (const std::optional<at::Tensor>& tensor : value.toOptionalTensorVector())
      list.push_back(tensor ? std::optional<at::Tensor>(change(*tensor)) : std::nullopt);
    return list;
  }
  if (value.isDevice() && value.toDevice() == device()) return at::Device(at::kCPU);
  return value;
}

// Every other operation.
inline void onTheCpu(const c10::OperatorHandle& operation, torch::jit::Stack* stack) {
  const c10::FunctionSchema& schema = operation.schema();
  const std::size_t count = schema.arguments().size();
  std::vector<IValue> given(stack->end() - static_cast<std::ptrdiff_t>(count), stack->end()), near;
  torch::jit::drop(*stack, count);
  for (const IValue& value : given)
    near.push_back(changed(value, [&](const at::Tensor& tensor) {
      // Numbers of the CPU may stand anywhere.
      if (tensor.defined() && !isFar(tensor) && tensor.dim() > 0)
        throw std::runtime_error(schema.name() + " is given a tensor of the CPU beside one of the device");
      return nearOf(tensor);
    }));
  {
    const at::AutoDispatchBelowAutograd below;
    stack->insert(stack->end(), near.begin(), near.end());
    operation.callBoxed(stack);
  }
  const std::size_t results = schema.returns().size();
  std::vector<IValue> out(stack->end() - static_cast<std::ptrdiff_t>(results), stack->end());
  torch::jit::drop(*stack, results);
  for (std::size_t i = 0; i < results; ++i) {
    const c10::AliasInfo* alias = schema.returns()[i].alias_info();
    const IValue* base = nullptr;
    for (std::size_t a = 0; alias && a < count; ++a) {
      const c10::AliasInfo* other = schema.arguments()[a].alias_info();
      if (!other || other->beforeSets() != alias->beforeSets()) continue;
      base = &given[a];
      if (alias->isWrite()) takeOver(given[a].toTensor(), near[a].toTensor());
    }
    if (base && alias->isWrite())
      stack->push_back(*base);
    else
      stack->push_back(changed(out[i], [&](const at::Tensor& tensor) {
        return base ? farView(tensor, base->toTensor()) : farCopy(tensor);
      }));
  }
}

// The backward pass asks for streams, which there are none of.
struct Guard final : c10::impl::NoOpDeviceGuardImpl<c10::DeviceType::PrivateUse1> {
  at::Device exchangeDevice(at::Device) const override { return device(); }
  at::Device getDevice() const override { return device(); }
  c10::Stream getStream(at::Device) const noexcept override { return c10::Stream(c10::Stream::DEFAULT, device()); }
  c10::Stream exchangeStream(c10::Stream) const noexcept override {
    return c10::Stream(c10::Stream::DEFAULT, device());
  }
  void record(void**, const c10::Stream&, c10::DeviceIndex, c10::EventFlag) const override {}
  void block(void*, const c10::Stream&) const override {}
  bool queryEvent(void*) const override { return true; }
};
C10_REGISTER_GUARD_IMPL(PrivateUse1, Guard)

struct Hooks final : at::PrivateUse1HooksInterface {
  bool isBuilt() const override { return true; }
  bool isAvailable() const override { return true; }
  bool hasPrimaryContext(c10::DeviceIndex) const override { return true; }
};
inline Hooks hooks;
inline const bool kRegistered = [] {
  at::RegisterPrivateUse1HooksInterface(&hooks);
  c10::register_privateuse1_backend("far");
  return true;
}();

TORCH_LIBRARY_IMPL(aten, PrivateUse1, m) {
  m.impl("empty.memory_format", &empty);
  m.impl("empty_strided", &emptyStrided);
  m.impl("_copy_from", &copyFrom);
  m.impl("convolution_overrideable", &convolution);
  m.impl("convolution_backward_overrideable", &convolutionBackward);
}
// Copies see to these bits themselves.
TORCH_LIBRARY_IMPL(aten, Conjugate, m) {
  m.impl("_copy_from", torch::CppFunction::makeFallthrough());
}
TORCH_LIBRARY_IMPL(aten, Negative, m) {
  m.impl("_copy_from", torch::CppFunction::makeFallthrough());
}
TORCH_LIBRARY_IMPL(_, PrivateUse1, m) {
  m.fallback(torch::CppFunction::makeFromBoxedFunction<&onTheCpu>());
}

}  // namespace eulerstack::tests::far
