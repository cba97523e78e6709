#include "core/ir/printer.h"

#include <fmt/format.h>

#include <iterator>
#include <type_traits>
#include <unordered_map>

#include "core/schema/init_names.h"

namespace eulerstack::ir {
namespace {

template <class T>
std::string listText(const std::vector<T>& items) {
  std::string text = "[";
  for (const T& item : items) text += fmt::format("{}{}", text.size() > 1 ? ", " : "", item);
  return text + "]";
}

std::string valuesText(const schema::FieldValues& values) {
  std::string text;
  for (const schema::FieldValues::Entry& entry : values.entries())
    text += fmt::format(" {}{}={}", entry.given ? "" : "~", entry.spec->name, valueText(entry.value));
  return text;
}

std::string kindText(const schema::KindInstance& part) {
  return (part.kind ? part.kind->id : "none") + valuesText(part.values);
}

std::string kindMapText(const schema::KindMap& map) {
  std::string text;
  for (const auto& [name, kind] : map.entries)
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", name, kindText(kind));
  return text;
}

using BlockIndex = std::unordered_map<const Block*, std::size_t>;

void printTensors(std::string& out, const schema::TensorList& tensors, std::string_view indent) {
  for (const schema::TensorSpec& tensor : tensors)
    out += fmt::format("{}{} {} {}\n", indent, tensor.name, listText(tensor.shape), schema::initName(tensor.init.kind));
}

void printSection(std::string& out, std::string_view name, const schema::FieldValues& values) {
  out += fmt::format("{}{}\n", name, valuesText(values));
}

void printBlock(std::string& out, std::size_t index, const BlockUse& use, const ModelIr& model) {
  const Block& block = *use.block;
  out += fmt::format("block %{} {}{} x{}\n", index, block.templateName, block.overridden ? " (overridden)" : "",
                     use.layers);
  out += fmt::format("  mixer {}\n  ffn {}\n  norm {}\n  residual {}\n", kindText(block.mixer), kindText(block.ffn),
                     kindText(block.norm), kindText(block.residual));
  if (block.memory.kind) out += fmt::format("  memory {}\n", kindText(block.memory));
  if (block.shapeChange.kind) out += fmt::format("  shape_change {}\n", kindText(block.shapeChange));
  if (widthBefore(block, model) != model.dims.d_model || widthAfter(block, model) != model.dims.d_model)
    out += fmt::format("  width {} -> {}\n", widthBefore(block, model), widthAfter(block, model));
  printTensors(out, blockTensors(block, model), "    ");
}

// "%0 x2 depth_gating top_k ...": one run of layers of one template.
std::string plainText(const PlainItem& item, const BlockIndex& index) {
  std::string text = fmt::format("%{}", index.at(item.block.get()));
  if (item.rest) text += fmt::format(" then %{}", index.at(item.rest.get()));
  text += fmt::format(" x{}", item.repeat);
  for (const std::string& name : item.overrides) text += fmt::format(" override {}", name);
  if (item.depthGating.kind) text += fmt::format(" depth_gating {}", kindText(item.depthGating));
  return text + '\n';
}

struct EntryPrinter {
  const ModelIr& model;
  const BlockIndex& index;
  std::size_t entry;
  std::string operator()(const PlainItem& item) const {
    std::string text = fmt::format("schedule [{}] {}", entry, plainText(item, index));
    if (item.depthGating.kind) printTensors(text, gateTensors(item.depthGating, *item.block, model), "    ");
    return text;
  }
  std::string operator()(const ParallelItem& item) const {
    std::string text = fmt::format("schedule [{}] parallel width {} -> {}\n", entry, item.width, item.outWidth);
    for (const Stream& stream : item.streams) {
      text += fmt::format("  stream {} -> {}\n", stream.name, stream.width);
      for (const PlainItem& body : stream.body) text += "    " + plainText(body, index);
    }
    text += fmt::format("  merge {}\n", kindText(item.merge));
    printTensors(text, mergeTensors(model, entry), "    ");
    return text;
  }
  std::string operator()(const IntegratorItem& item) const {
    return fmt::format("schedule [{}] integrator %{} {}{}\n", entry, index.at(item.block.get()), kindText(item.method),
                       item.shared ? " shared" : "");
  }
};

}  // namespace

std::string valueText(const schema::FieldValue& value) {
  return std::visit(
      [](const auto& v) -> std::string {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::monostate>)
          return "null";
        else if constexpr (std::is_same_v<T, std::shared_ptr<const schema::KindInstance>>)
          return v ? "{" + kindText(*v) + "}" : "null";
        else if constexpr (std::is_same_v<T, std::shared_ptr<const schema::FieldValues>>)
          return v ? "{" + valuesText(*v) + "}" : "null";
        else if constexpr (std::is_same_v<T, std::shared_ptr<const schema::KindMap>>)
          return v ? "{" + kindMapText(*v) + "}" : "null";
        else if constexpr (std::is_same_v<T, std::vector<double>> || std::is_same_v<T, std::vector<std::string>>)
          return listText(v);
        else
          return fmt::format("{}", v);
      },
      value);
}

std::string print(const ModelIr& model) {
  const ModelDims& dims = model.dims;
  std::string out = fmt::format(
      "model {}\n  d_model {} vocab_size {} max_seq_len {} n_heads {} n_kv_heads {} head_dim {} "
      "mlp_ratio {} dtype {}\n",
      model.name, dims.d_model, dims.vocab_size, dims.max_seq_len, dims.n_heads, dims.n_kv_heads, dims.head_dim,
      dims.mlp_ratio, nameOf(dims.dtype));
  out += fmt::format("positional {}\n", kindText(model.positional));
  const std::vector<BlockUse> uses = blockUses(model);
  BlockIndex index;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    index.emplace(uses[i].block.get(), i);
    printBlock(out, i, uses[i], model);
  }
  for (std::size_t i = 0; i < model.schedule.size(); ++i)
    out += std::visit(EntryPrinter{model, index, i}, model.schedule[i]);
  out += fmt::format("final_norm {}\nhead {}{}\n", kindText(model.finalNorm), kindText(model.head),
                     model.tied ? " tied" : "");
  for (const schema::FieldValues& mode : model.executionModes) printSection(out, "mode", mode);
  if (model.transition.kind) out += fmt::format("transition {}\n", kindText(model.transition));
  printSection(out, "embedding", model.embedding);
  printSection(out, "training_hints", model.trainingHints);
  printSection(out, "tokenizer", model.tokenizer);
  for (const auto& part : {embeddingTensors(model), positionalTensors(model), outputProjectionTensors(model),
                           finalNormTensors(model), headTensors(model), rationaleTensors(model)})
    printTensors(out, part, "  ");
  const ParameterCount parameters = parametersOf(modelTensors(model));
  return out + fmt::format("layers {} parameters {}\n", model.layers.size(), parameters.value());
}

}  // namespace eulerstack::ir
