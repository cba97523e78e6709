#include "core/ir/model_ir.h"

#include <algorithm>
#include <unordered_map>

#include "core/kinds/integrators.h"

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

LayerContext contextAt(const ModelIr& model, std::int64_t width) {
  LayerContext context{model.dims,
                       width,
                       &model.positional,
                       &model.finalNorm,
                       std::max<std::int64_t>(1, static_cast<std::int64_t>(model.layers.size())),
                       nullptr};
  if (width != model.dims.d_model && model.dims.n_heads > 0) context.dims.head_dim = width / model.dims.n_heads;
  return context;
}

LayerContext outerContext(const ModelIr& model) {
  return contextAt(model, model.dims.d_model);
}

void addPrefix(TensorList& list, const std::string& prefix) {
  for (schema::TensorSpec& tensor : list) tensor.name.insert(0, prefix);
}

bool isRationale(const schema::FieldValues& mode) {
  return mode.boolean("per_token_rationale");
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
  LayerContext context = contextAt(*this, widthBefore(block, *this));
  context.norm = &block.norm;
  context.feedForward = block.ffn.kind != nullptr;
  return context;
}

LayerContext ModelIr::contextOf(const ParallelItem& entry) const {
  LayerContext context = contextAt(*this, entry.width > 0 ? entry.width : dims.d_model);
  context.parallel = &entry;
  return context;
}

std::int64_t widthBefore(const Block& block, const ModelIr& model) {
  return block.width > 0 ? block.width : model.dims.d_model;
}

std::int64_t widthAfter(const Block& block, const ModelIr& model) {
  return block.outWidth > 0 ? block.outWidth : widthBefore(block, model);
}

std::vector<BlockUse> blockUses(const ModelIr& model) {
  std::vector<BlockUse> uses;
  std::unordered_map<const Block*, std::size_t> index;
  const Block* last = nullptr;
  std::size_t place = 0;
  for (const Layer& layer : model.layers) {
    if (layer.block.get() != last) {
      last = layer.block.get();
      const auto [it, fresh] = index.emplace(last, uses.size());
      if (fresh) uses.push_back({layer.block, 0});
      place = it->second;
    }
    ++uses[place].layers;
  }
  return uses;
}

namespace {

void addRuns(std::vector<LayerRun>& runs, std::size_t entry, const PlainItem& item) {
  const schema::KindInstance* gate = item.depthGating.kind ? &item.depthGating : nullptr;
  const std::int64_t first = item.rest ? 1 : item.repeat;
  runs.push_back({entry, item.block, first, 1, false, gate});
  if (item.rest) runs.push_back({entry, item.rest, item.repeat - 1, 1, false, gate});
}
void addRuns(std::vector<LayerRun>& runs, std::size_t entry, const ParallelItem& item) {
  for (const Stream& stream : item.streams)
    for (const PlainItem& body : stream.body) addRuns(runs, entry, body);
}
void addRuns(std::vector<LayerRun>& runs, std::size_t entry, const IntegratorItem& item) {
  const std::int64_t calls = item.shared ? item.steps * kinds::bodyCallsPerStep(item.method) : 1;
  runs.push_back({entry, item.block, item.shared ? 1 : item.steps, calls, kinds::isOde(item.method), nullptr});
}

}  // namespace

std::vector<LayerRun> layerRuns(const ModelIr& model) {
  std::vector<LayerRun> runs;
  for (std::size_t i = 0; i < model.schedule.size(); ++i)
    std::visit([&](const auto& item) { addRuns(runs, i, item); }, model.schedule[i]);
  return runs;
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
  append(list, "memory.", block.memory, model, context);
  append(list, "shape_change.", block.shapeChange, model, context);
  return list;
}

TensorList gateTensors(const schema::KindInstance& gate, const Block& block, const ModelIr& model) {
  TensorList list;
  append(list, "depth_gating.", gate, model, model.contextOf(block));
  return list;
}

TensorList layerTensors(const Layer& layer, const ModelIr& model) {
  TensorList list = blockTensors(*layer.block, model);
  TensorList gate = gateTensors(layer.depthGating, *layer.block, model);
  list.insert(list.end(), std::make_move_iterator(gate.begin()), std::make_move_iterator(gate.end()));
  return list;
}

TensorList mergeTensors(const ModelIr& model, std::size_t index) {
  TensorList list;
  const auto* entry = std::get_if<ParallelItem>(&model.schedule[index]);
  if (entry) append(list, "merges." + std::to_string(index) + ".", entry->merge, model, model.contextOf(*entry));
  return list;
}

TensorList outputProjectionTensors(const ModelIr& model) {
  if (!model.projectsOutput()) return {};
  schema::TensorSpec projection{"output_proj.weight", {model.dims.d_model, model.outWidth}, {}};
  applyInit(projection, model);
  return {projection};
}

// Zelikman et al. 2024 (Quiet-STaR), section 4.2: a shallow network reads the hidden states without and with a thought.
TensorList rationaleTensors(const ModelIr& model) {
  if (std::none_of(model.executionModes.begin(), model.executionModes.end(), isRationale)) return {};
  const std::int64_t width = model.dims.d_model;
  TensorList list{{"fc1.weight", {width, 2 * width}, {}},
                  {"fc1.bias", {width}, {schema::InitKind::Zeros, 0}},
                  {"fc2.weight", {1, width}, {}},
                  {"fc2.bias", {1}, {schema::InitKind::Zeros, 0}}};
  for (schema::TensorSpec& tensor : list) applyInit(tensor, model);
  addPrefix(list, "rationale.");
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
    addPrefix(tensors, prefix);
    take(std::move(tensors));
    TensorList gate = gateTensors(model.layers[i].depthGating, block, model);
    addPrefix(gate, prefix);
    take(std::move(gate));
  }
  for (std::size_t i = 0; i < model.schedule.size(); ++i) take(mergeTensors(model, i));
  take(outputProjectionTensors(model));
  take(finalNormTensors(model));
  take(headTensors(model));
  take(rationaleTensors(model));
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
