#include "core/runtime/model/logits_file.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <optional>

#include "core/runtime/model/language_model.h"
#include "core/runtime/model/weights.h"
#include "core/runtime/ops/ops.h"

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

// One learning step of the memories on what was read, then the same text again as the next prompt of the session.
void addLearned(const LanguageModel& model, const at::Tensor& ids, std::map<std::string, at::Tensor>& tensors) {
  LanguageModel::Session session = model.newSession(ids.size(0), ids.size(1));
  tensors["logits"] = model.advance(ids, session);
  for (const auto& [path, surprise] : model.stepMemory(session)) tensors["surprise." + path] = at::full({1}, surprise);
  model.beginQuery(session);
  tensors["logits_after"] = model.advance(ids, session);
}

void addGradients(LanguageModel& model, const at::Tensor& ids, bool training,
                  std::map<std::string, at::Tensor>& tensors) {
  at::Tensor labels = at::full_like(ids, -100);
  labels.narrow(1, 0, ids.size(1) - 1).copy_(ids.narrow(1, 1, ids.size(1) - 1));
  ForwardContext context;
  context.training = training;
  if (training && model.phases().rationale()) {  // what the loss draws, so that others can compute the same
    const Thoughts thoughts = model.drawThoughts(ids, context.dropoutSeed);
    tensors["thoughts"] = thoughts.ids;
    tensors["thoughts.place"] = at::full({1}, thoughts.place, at::kLong);
    tensors["thoughts.first_row"] = at::full({1}, thoughts.firstRow, at::kLong);
  }
  const at::Tensor loss = model.loss(ids, labels, context);
  tensors["loss"] = loss.detach().view({1});
  torch::autograd::backward({loss});
  for (const ParameterStore::Named& named : model.parameters().values())
    tensors["gradient." + named.name] = model.parameters().gradient(named.name);
}

}  // namespace

tl::expected<void, std::string> writeLogits(std::shared_ptr<const ir::ModelIr> ir, const std::filesystem::path& weights,
                                            const std::filesystem::path& idsFile, const std::filesystem::path& out,
                                            LogitsOptions options) {
  try {
    const LogitsMode mode = options.mode;
    std::optional<ops::PlainOps> plain;
    if (!options.kernels) plain.emplace();
    const bool gradients = mode == LogitsMode::Gradients || mode == LogitsMode::Training;
    LanguageModel model(std::move(ir), {options.float64 ? at::kDouble : at::kFloat, at::kCPU, gradients});
    if (auto read = readWeights(model.parameters(), weights); !read) return read;
    const auto tensors = readTensors(idsFile);
    if (!tensors) return tl::unexpected(tensors.error());
    const auto ids = tensors->find("ids");
    if (ids == tensors->end() || ids->second.dim() != 2 || ids->second.scalar_type() != at::kLong)
      return tl::unexpected(std::string("the ids file needs one tensor \"ids\" {B, T} of int64"));
    std::map<std::string, at::Tensor> results;
    if (mode == LogitsMode::Learned)
      addLearned(model, ids->second, results);
    else
      results["logits"] = logitsOf(model, ids->second, mode);
    if (gradients) addGradients(model, ids->second, mode == LogitsMode::Training, results);
    return writeTensors(results, out, {});
  } catch (const std::exception& error) {
    const std::string text = error.what();
    return tl::unexpected(text.substr(0, text.find('\n')));
  }
}

}  // namespace eulerstack::runtime
