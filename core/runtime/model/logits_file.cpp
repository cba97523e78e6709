#include "core/runtime/model/logits_file.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include "core/runtime/model/language_model.h"
#include "core/runtime/model/weights.h"

namespace eulerstack::runtime {
namespace {

at::Tensor cachedLogits(const LanguageModel& model, const at::Tensor& ids) {
  LanguageModel::Session session = model.newSession(ids.size(0), ids.size(1));
  std::vector<at::Tensor> parts;
  for (std::int64_t t = 0; t < ids.size(1); ++t) parts.push_back(model.advance(ids.narrow(1, t, 1), session));
  return at::cat(parts, 1);
}

at::Tensor logitsOf(const LanguageModel& model, const at::Tensor& ids, LogitsMode mode) {
  const at::NoGradGuard off;
  return mode == LogitsMode::Cached ? cachedLogits(model, ids) : model.logits(ids);
}

void addGradients(LanguageModel& model, const at::Tensor& ids, std::map<std::string, at::Tensor>& tensors) {
  at::Tensor labels = at::full_like(ids, -100);
  labels.narrow(1, 0, ids.size(1) - 1).copy_(ids.narrow(1, 1, ids.size(1) - 1));
  torch::autograd::backward({model.loss(ids, labels)});
  for (const ParameterStore::Named& named : model.parameters().values())
    tensors["gradient." + named.name] = model.parameters().gradient(named.name);
}

}  // namespace

tl::expected<void, std::string> writeLogits(std::shared_ptr<const ir::ModelIr> ir, const std::filesystem::path& weights,
                                            const std::filesystem::path& idsFile, const std::filesystem::path& out,
                                            LogitsMode mode) {
  try {
    LanguageModel model(std::move(ir), {at::kFloat, at::kCPU, mode == LogitsMode::Gradients});
    if (auto read = readWeights(model.parameters(), weights); !read) return read;
    const auto tensors = readTensors(idsFile);
    if (!tensors) return tl::unexpected(tensors.error());
    const auto ids = tensors->find("ids");
    if (ids == tensors->end() || ids->second.dim() != 2 || ids->second.scalar_type() != at::kLong)
      return tl::unexpected(std::string("the ids file needs one tensor \"ids\" {B, T} of int64"));
    std::map<std::string, at::Tensor> results{{"logits", logitsOf(model, ids->second, mode)}};
    if (mode == LogitsMode::Gradients) addGradients(model, ids->second, results);
    return writeTensors(results, out, {});
  } catch (const std::exception& error) {
    const std::string text = error.what();
    return tl::unexpected(text.substr(0, text.find('\n')));
  }
}

}  // namespace eulerstack::runtime
