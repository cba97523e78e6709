// A feed-forward part in one file: W_2 relu(W_1 x)^2.
#include <ATen/ATen.h>

#include "eulerstack/plugin.h"

namespace {

using namespace eulerstack::plugin;

constexpr const char* kDescription = R"json({
  "format": "eulerstack-plugin", "version": 1, "name": "relu_squared",
  "kinds": [
    {"family": "ffn", "id": "relu_squared", "title": "Squared ReLU", "doc": "Two matrices and a squared ReLU.",
     "equation": "y = W_2 relu(W_1 x)^2, W_1 in R^(r d x d)", "paper": "So et al. 2021, section 3",
     "example": "{type: relu_squared, ratio: 2}",
     "fields": [{"name": "ratio", "type": "integer", "default": 2, "minimum": 1, "maximum": 16, "doc": "Inner width over width."}],
     "tensors": [{"name": "up.weight", "shape": ["ratio * width", "width"]},
                 {"name": "down.weight", "shape": ["width", "ratio * width"], "init": "residual_normal"}],
     "flops": "4 * ratio * width * width + 2 * ratio * width", "activations": "width + 2 * ratio * width"}
  ]
})json";

class ReluSquared : public FeedForward {
 public:
  explicit ReluSquared(const Place& place) : m_up(place.tensor("up.weight")), m_down(place.tensor("down.weight")) {}
  at::Tensor forward(const at::Tensor& x, const Call&) const override {
    return at::linear(at::relu(at::linear(x, m_up)).square(), m_down);
  }

 private:
  at::Tensor m_up, m_down;
};

void registerBuilders(Builders& builders) {
  builders.feedForward("relu_squared", [](const Place& place) -> std::unique_ptr<FeedForward> {
    return std::make_unique<ReluSquared>(place);
  });
}

}  // namespace

EULERSTACK_PLUGIN(kDescription, registerBuilders)
