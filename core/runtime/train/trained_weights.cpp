#include "core/runtime/train/trained_weights.h"

#include <ATen/ATen.h>

namespace eulerstack::runtime {

TrainedWeights::TrainedWeights(LanguageModel& model) : m_model(model) {
  const at::Tensor& values = model.parameters().flatValues();
  if (values.scalar_type() == at::kFloat || values.scalar_type() == at::kDouble) return;
  const ParameterStore::Options options{at::kFloat, values.device(), true};
  m_wide = std::make_unique<ParameterStore>(ir::modelTensors(model.ir()), options);
}

void TrainedWeights::initialize(std::uint64_t seed) {
  if (!m_wide) return m_model.initialize(seed);
  m_wide->initialize(seed, static_cast<std::int64_t>(m_model.ir().layers.size()));
  toModel();
}

void TrainedWeights::takeGradients(double scale) {
  if (!m_wide) return;
  m_wide->flatGradients().add_(m_model.parameters().flatGradients(), 1 / scale);
  m_model.parameters().clearGradients();
}

void TrainedWeights::toModel() {
  if (m_wide) m_model.parameters().flatValues().copy_(m_wide->flatValues());
}

void TrainedWeights::keepBuffers() {
  if (!m_wide) return;
  for (const schema::TensorSpec& tensor : ir::modelTensors(m_model.ir()))
    if (tensor.buffer) m_wide->value(tensor.name).copy_(m_model.parameters().value(tensor.name));
}

}  // namespace eulerstack::runtime
