#include "core/ir/model_ir.h"

#include <unordered_map>

namespace eulerstack::ir {
namespace {

using schema::TensorList;

// The kinds start their weights from the language's default; training_hints.init may ask for another deviation.
void applyInit(schema::TensorSpec& tensor, const ModelIr& model) {
  if (schema::isProductWeight(tensor.init.kind) && !tensor.init.own)
    tensor.init.std = schema::initStd(model.trainingHints);
}

void append(TensorList& list, std::string_view prefix, const schema::KindInstance& part, const ModelIr& model,
            const LayerContext& context) {
  if (!part.kind) return;
  for (schema::TensorSpec& tensor : part.kind->tensors(part, context)) {
    tensor.name.insert(0, prefix);
    applyInit(tensor, model);
    list.push_back(std::move(tensor));
  }
}

LayerContext outerContext(const ModelIr& model) {
  return {model.dims, model.dims.d_model, &model.positional, &model.finalNorm,
          std::max<std::int64_t>(1, static_cast<std::int64_t>(model.layers.size()))};
}

}  // namespace

std::int64_t bytesOf(DType dtype) {
  switch (dtype) {
    case DType::Float32:
      return 4;
    case DType::BFloat16:
      return 2;
    case DType::Float16:
      return 2;
  }
  return 4;
}

std::string_view nameOf(DType dtype) {
  switch (dtype) {
    case DType::Float32:
      return "float32";
    case DType::BFloat16:
      return "bfloat16";
    case DType::Float16:
      return "float16";
  }
  return "";
}

std::vector<const char*> normParts(const Block& block) {
  std::vector<const char*> parts{"norm1"};
  const bool ffn = block.ffn.kind != nullptr;
  if (ffn && !block.residual.values.boolean("vendor.studio.single_norm")) parts.push_back("norm2");
  if (!block.norm.values.boolean("vendor.studio.sandwich_norm")) return parts;
  parts.push_back("norm1_output");
  if (ffn) parts.push_back("norm2_output");
  return parts;
}

int normsOf(const Block& block) {
  return static_cast<int>(normParts(block).size());
}

LayerContext ModelIr::contextOf(const Block& block) const {
  LayerContext context = outerContext(*this);
  context.norm = &block.norm;
  return context;
}

std::vector<BlockUse> blockUses(const ModelIr& model) {
  std::vector<BlockUse> uses;
  std::unordered_map<const Block*, std::size_t> index;
  for (const ScheduleItem& item : model.schedule) {
    const auto& plain = std::get<PlainItem>(item);
    const auto [it, fresh] = index.emplace(plain.block.get(), uses.size());
    if (fresh) uses.push_back({plain.block, 0});
    uses[it->second].layers += plain.repeat;
  }
  return uses;
}

TensorList blockTensors(const Block& block, const ModelIr& model) {
  const LayerContext context = model.contextOf(block);
  TensorList list;
  const std::vector<const char*> norms = normParts(block);
  append(list, "norm1.", block.norm, model, context);
  append(list, "mixer.", block.mixer, model, context);
  for (std::size_t i = 1; i < norms.size(); ++i) append(list, std::string(norms[i]) + ".", block.norm, model, context);
  append(list, "ffn.", block.ffn, model, context);
  append(list, "residual.", block.residual, model, context);
  return list;
}

TensorList embeddingTensors(const ModelIr& model) {
  schema::TensorSpec table{"embedding.weight", {model.dims.vocab_size, model.dims.d_model}, {}};
  applyInit(table, model);
  return {table};
}

TensorList positionalTensors(const ModelIr& model) {
  TensorList list;
  append(list, "position_embedding.", model.positional, model, outerContext(model));
  return list;
}

TensorList finalNormTensors(const ModelIr& model) {
  TensorList list;
  append(list, "final_norm.", model.finalNorm, model, outerContext(model));
  return list;
}

TensorList headTensors(const ModelIr& model) {
  TensorList list;
  append(list, "head.", model.head, model, outerContext(model));
  if (model.tied) std::erase_if(list, [](const schema::TensorSpec& tensor) { return tensor.name == "head.weight"; });
  return list;
}

// DeepSeek-AI 2024 (DeepSeek-V3), section 2.2: of each depth two norms, a projection from 2d to d, and layers.
TensorList mtpTensors(const ModelIr& model) {
  TensorList list;
  const schema::FieldValues* mtp = model.head.values.section("mtp");
  if (!model.mtpBlock || !mtp) return list;
  const LayerContext context = model.contextOf(*model.mtpBlock);
  const TensorList layer = blockTensors(*model.mtpBlock, model);
  for (std::int64_t depth = 0; depth < mtp->integer("n_predict", 1); ++depth) {
    const std::string prefix = "mtp." + std::to_string(depth) + ".";
    append(list, prefix + "norm_hidden.", model.mtpBlock->norm, model, context);
    append(list, prefix + "norm_embedding.", model.mtpBlock->norm, model, context);
    list.push_back({prefix + "projection.weight", {model.dims.d_model, 2 * model.dims.d_model}, {}});
    applyInit(list.back(), model);
    for (std::int64_t i = 0; i < mtp->integer("head_layers", 1); ++i)
      for (schema::TensorSpec tensor : layer) {
        tensor.name.insert(0, prefix + "layers." + std::to_string(i) + ".");
        list.push_back(std::move(tensor));
      }
  }
  return list;
}

TensorList modelTensors(const ModelIr& model) {
  TensorList list = embeddingTensors(model);
  const auto take = [&](TensorList part) {
    list.insert(list.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
  };
  take(positionalTensors(model));
  std::unordered_map<const Block*, TensorList> known;
  for (std::size_t i = 0; i < model.layers.size(); ++i) {
    const Block& block = *model.layers[i].block;
    const auto [it, fresh] = known.try_emplace(&block);
    if (fresh) it->second = blockTensors(block, model);
    TensorList tensors = it->second;
    const std::string prefix = "layers." + std::to_string(i) + ".";
    for (schema::TensorSpec& tensor : tensors) tensor.name.insert(0, prefix);
    take(std::move(tensors));
  }
  take(finalNormTensors(model));
  take(headTensors(model));
  take(mtpTensors(model));
  return list;
}

ParameterCount parametersOf(const TensorList& tensors) {
  ParameterCount sum;
  for (const schema::TensorSpec& tensor : tensors)
    if (!tensor.buffer) sum += ParameterCount(tensor.numel());
  return sum;
}

}  // namespace eulerstack::ir
