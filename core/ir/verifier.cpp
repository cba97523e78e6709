#include "core/ir/verifier.h"

#include <fmt/format.h>

#include <unordered_set>

namespace eulerstack::ir {
namespace {

using Breaches = std::vector<std::string>;

void verifyDims(const ModelDims& dims, Breaches& breaches) {
  const std::pair<const char*, std::int64_t> sizes[] = {
      {"d_model", dims.d_model}, {"vocab_size", dims.vocab_size}, {"max_seq_len", dims.max_seq_len},
      {"n_heads", dims.n_heads}, {"n_kv_heads", dims.n_kv_heads}, {"mlp_ratio", dims.mlp_ratio}};
  for (const auto& [name, value] : sizes)
    if (value < 1) breaches.push_back(fmt::format("{} is {}", name, value));
  if (dims.n_heads > 0 && dims.d_model % dims.n_heads != 0) breaches.emplace_back("n_heads does not divide d_model");
  if (dims.n_kv_heads > 0 && dims.n_heads % dims.n_kv_heads != 0)
    breaches.emplace_back("n_kv_heads does not divide n_heads");
}

void verifyPart(const schema::KindInstance& part, schema::KindFamily family, std::string_view where,
                Breaches& breaches) {
  if (!part.kind) {
    breaches.push_back(fmt::format("{} has no kind", where));
    return;
  }
  if (part.kind->family != family)
    breaches.push_back(fmt::format("{} has kind {} of another family", where, part.kind->id));
  for (const schema::FieldValues::Entry& entry : part.values.entries())
    if (!part.kind->fields.find(entry.spec->name))
      breaches.push_back(fmt::format("{} has field {}, unknown to {}", where, entry.spec->name, part.kind->id));
}

void verifyTensors(const schema::TensorList& tensors, std::string_view where, Breaches& breaches) {
  std::unordered_set<std::string_view> names;
  for (const schema::TensorSpec& tensor : tensors) {
    if (!names.insert(tensor.name).second) breaches.push_back(fmt::format("{}: tensor {} twice", where, tensor.name));
    bool positive = !tensor.shape.empty();
    for (const std::int64_t size : tensor.shape) positive = positive && size > 0;
    if (!positive) breaches.push_back(fmt::format("{}: tensor {} has no positive shape", where, tensor.name));
  }
}

void verifyBlock(const Block& block, const ModelIr& model, Breaches& breaches) {
  const std::string where = "block " + block.templateName;
  verifyPart(block.mixer, schema::KindFamily::Mixer, where + " mixer", breaches);
  if (block.ffn.kind) verifyPart(block.ffn, schema::KindFamily::Ffn, where + " ffn", breaches);
  verifyPart(block.norm, schema::KindFamily::Norm, where + " norm", breaches);
  verifyPart(block.residual, schema::KindFamily::Residual, where + " residual", breaches);
  verifyTensors(blockTensors(block, model), where, breaches);
}

void verifyLayers(const ModelIr& model, Breaches& breaches) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < model.schedule.size(); ++i) {
    const auto& item = std::get<PlainItem>(model.schedule[i]);
    if (!item.block) breaches.push_back(fmt::format("item {} has no block", i));
    if (item.repeat < 1) breaches.push_back(fmt::format("item {} has repeat {}", i, item.repeat));
    for (std::int64_t copy = 0; copy < item.repeat && next < model.layers.size(); ++copy, ++next) {
      const Layer& layer = model.layers[next];
      if (layer.block != item.block || layer.item != i || layer.copy != copy)
        breaches.push_back(fmt::format("layer {} is not copy {} of item {}", next, copy, i));
    }
  }
  std::int64_t expected = 0;
  for (const ScheduleItem& item : model.schedule) expected += std::get<PlainItem>(item).repeat;
  if (expected != static_cast<std::int64_t>(model.layers.size()))
    breaches.push_back(fmt::format("{} layers, the schedule has {}", model.layers.size(), expected));
}

}  // namespace

std::vector<std::string> verify(const ModelIr& model) {
  Breaches breaches;
  verifyDims(model.dims, breaches);
  if (model.layers.empty()) breaches.emplace_back("there are no layers");
  verifyLayers(model, breaches);
  if (!breaches.empty()) return breaches;  // the kinds' functions may rely on the above
  for (const BlockUse& use : blockUses(model)) verifyBlock(*use.block, model, breaches);
  verifyPart(model.positional, schema::KindFamily::Positional, "positional", breaches);
  verifyPart(model.finalNorm, schema::KindFamily::Norm, "final_norm", breaches);
  verifyPart(model.head, schema::KindFamily::Head, "head", breaches);
  verifyTensors(headTensors(model), "head", breaches);
  return breaches;
}

}  // namespace eulerstack::ir
