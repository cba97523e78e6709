// Takes a stream to another width at the end of a layer. Nawrot et al. 2022, section 2. Legend: B batch, T time, d
// width before, e after, i inner width. Threads and errors: body.h.
#pragma once
#include <ATen/core/Tensor.h>

namespace eulerstack::runtime {

enum class ShapeForm : std::uint8_t { Linear, Convolution, Mlp };

struct ShapeWeights {
  at::Tensor weight;   // Linear {e, d}; Convolution {e, d, 3}
  at::Tensor in, out;  // Mlp: {i, d}, {e, i}
};

class ShapeChange {
 public:
  ShapeChange(ShapeForm form, ShapeWeights weights) : m_form(form), m_weights(std::move(weights)) {}
  // x {B, T, d}; returns {B, T, e}. A convolution sees the token and the two before it.
  at::Tensor operator()(const at::Tensor& x) const;
  // The same for tokens that follow; `tail` {B, 2, d} holds the last two of those before (undefined: none) and is
  // renewed.
  at::Tensor advance(const at::Tensor& x, at::Tensor& tail) const;

 private:
  ShapeForm m_form;
  ShapeWeights m_weights;
};

}  // namespace eulerstack::runtime
