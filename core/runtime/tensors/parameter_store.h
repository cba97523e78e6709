// All trainable tensors of a model, allocated from the one tensor list (ir::modelTensors): same names, same shapes.
// Values lie in one buffer and gradients in another, so that the optimizer and clipping are single passes. Tensors that
// a module multiplies together (q, k, v; gate, up) lie side by side, so one matrix product serves them without a copy.
#pragma once
#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/schema/kind_descriptor.h"

namespace eulerstack::runtime {

class ParameterStore {
 public:
  struct Options {
    at::ScalarType dtype = at::kFloat;
    at::Device device = at::kCPU;
    bool gradients = true;
  };
  // Throws std::invalid_argument when two tensors have one name.
  ParameterStore(const schema::TensorList& list, const Options& options);

  // The tensor as autograd's leaf. Throws std::out_of_range for an unknown name.
  at::Tensor leaf(const std::string& name);
  bool has(const std::string& name) const { return m_slots.contains(name); }
  // Several tensors that lie side by side as one leaf {sum of rows, ...}; undefined when none of the names exists.
  at::Tensor leaf(const std::vector<std::string>& names);

  // Plain views for reading, writing and comparing; by the list's order.
  struct Named {
    std::string name;
    at::Tensor value;
  };
  std::vector<Named> values() const;
  at::Tensor value(const std::string& name) const;
  at::Tensor gradient(const std::string& name) const;

  // Draws fresh values as the list says, in its order, from a generator of this seed; `layers` for ResidualNormal.
  void initialize(std::uint64_t seed, std::int64_t layers);
  void clearGradients();

  // Ranges of the flat buffers; decay: matrices decay, norms, biases and buffers do not. Buffers (TensorSpec::buffer)
  // lie among the others; their gradient stays zero, so no optimizer changes them.
  struct Range {
    std::int64_t begin = 0, end = 0;
    bool decay = false;
  };
  const std::vector<Range>& ranges() const { return m_ranges; }
  // Where each tensor lies, in the order of the buffers; `end` includes the gap before the next.
  struct Placed {
    const schema::TensorSpec* tensor = nullptr;
    std::int64_t begin = 0, end = 0;
    bool decay = false;
  };
  std::vector<Placed> places() const;
  // The part of a flat buffer that is this tensor, in its shape.
  at::Tensor viewOf(const at::Tensor& flat, const std::string& name) const { return view(flat, m_slots.at(name)); }
  const at::Tensor& flatValues() const { return m_values; }
  const at::Tensor& flatGradients() const { return m_gradients; }
  std::int64_t parameters() const { return m_parameters; }

 private:
  struct Slot {
    schema::TensorSpec spec;
    std::int64_t begin = 0;
  };
  at::Tensor view(const at::Tensor& flat, const Slot& slot) const;
  at::Tensor makeLeaf(std::int64_t begin, const std::vector<std::int64_t>& shape);

  std::map<std::string, Slot> m_slots;
  std::vector<std::string> m_order;
  std::vector<Range> m_ranges;
  std::map<std::int64_t, at::Tensor> m_leaves;  // by first element: one leaf a place
  at::Tensor m_values, m_gradients;
  std::int64_t m_parameters = 0;
};

}  // namespace eulerstack::runtime
