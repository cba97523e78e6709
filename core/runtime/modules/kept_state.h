// What a mixer has learned while it was used and keeps over the prompts of a session: the fast weights of ttt_layer.
#pragma once
#include <ATen/core/Tensor.h>

#include <string>
#include <utility>
#include <vector>

namespace eulerstack::runtime {

// A MixerState may be one of these too.
class KeptState {
 public:
  virtual ~KeptState() = default;
  // Name -> tensor, all that a fresh state needs to go on from here.
  virtual std::vector<std::pair<std::string, at::Tensor>> learned() const = 0;
  // Takes back one of them. False when the state has none of this name, or of other sizes.
  virtual bool restore(const std::string& name, const at::Tensor& value) = 0;
};

}  // namespace eulerstack::runtime
