// What the operations share. Private to core/runtime/ops.
#pragma once
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include "core/runtime/ops/ops.h"
#include "core/runtime/ops/work_sharing.h"

namespace eulerstack::runtime::ops {

bool usesKernels(const at::Tensor& tensor);  // CPU, float32 or float64, no PlainOps scope

// Calls body.operator()<float>() or <double>().
template <class Body>
void dispatch(const at::Tensor& tensor, const Body& body) {
  if (tensor.scalar_type() == at::kDouble)
    body.template operator()<double>();
  else
    body.template operator()<float>();
}

template <class T>
T* pointer(const at::Tensor& tensor) {
  return tensor.defined() ? tensor.data_ptr<T>() : nullptr;
}

// Autograd functions take tensors that may be undefined as optionals.
using MaybeTensor = std::optional<at::Tensor>;
inline MaybeTensor maybe(const at::Tensor& tensor) {
  return tensor.defined() ? MaybeTensor(tensor) : std::nullopt;
}
inline at::Tensor orUndefined(const MaybeTensor& tensor) {
  return tensor ? *tensor : at::Tensor();
}

inline at::Tensor asRows(const at::Tensor& x) {
  return x.contiguous().view({-1, x.size(-1)});
}

// x W^T, dy W, and grad += dy^T x: the three products of a linear layer, rows {N, ...} contiguous.
at::Tensor timesTransposed(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);
at::Tensor times(const at::Tensor& dy, const at::Tensor& weight);
void timesInto(at::Tensor& dx, const at::Tensor& dy, const at::Tensor& weight);
void addOuter(const at::Tensor& gradient, const at::Tensor& dy, const at::Tensor& x,
              bool add);  // not add: written over

// Where a parameter's gradient goes: its prepared .grad, or a fresh tensor that autograd receives.
class GradientSink {
 public:
  explicit GradientSink(const at::Tensor& parameter);
  bool wanted() const { return m_target.defined(); }
  const at::Tensor& target() const { return m_target; }        // to be added to
  void addProduct(const at::Tensor& dy, const at::Tensor& x);  // += dy^T x
  void addColumnSums(const at::Tensor& dy);                    // += sum over rows
  at::Tensor forAutograd() const { return m_prepared ? at::Tensor() : m_target; }

 private:
  at::Tensor m_target;
  bool m_prepared = false;
};

at::Tensor plainDropout(const at::Tensor& x, double share, std::uint64_t seed);

// Splits [0, rows) into pieces, the same ones each time; body(piece, begin, end). `pieces` makes one a thread,
// `sharedPieces` some more, so that a thread that is done early can take over from another.
std::int64_t pieces(std::int64_t rows, std::int64_t smallest);
std::int64_t sharedPieces(std::int64_t rows, std::int64_t smallest);
template <class Body>
void forPieces(std::int64_t rows, std::int64_t count, const Body& body) {
  forTasks(count,
           [&](std::int64_t, std::int64_t piece) { body(piece, rows * piece / count, rows * (piece + 1) / count); });
}

}  // namespace eulerstack::runtime::ops
