// From the checked document to the model: overrides applied, schedule expanded.
#include <unordered_map>

#include "core/ir/model_ir.h"
#include "core/ir/override.h"

namespace eulerstack::ir {
namespace {

using schema::FieldValues;

DType dtypeNamed(std::string_view name) {
  for (const DType dtype : {DType::Float32, DType::Float16})
    if (name == nameOf(dtype)) return dtype;
  return DType::BFloat16;
}

ModelDims lowerDims(const FieldValues& model) {
  ModelDims dims;
  dims.d_model = model.integer("d_model");
  dims.vocab_size = model.integer("vocab_size");
  dims.max_seq_len = model.integer("max_seq_len");
  dims.n_heads = model.integer("n_heads");
  dims.n_kv_heads = model.integer("n_kv_heads", dims.n_heads);
  dims.head_dim = dims.n_heads > 0 ? dims.d_model / dims.n_heads : 0;
  dims.mlp_ratio = model.integer("mlp_ratio", 4);
  dims.dense_ffn_dim = model.integer("vendor.studio.dense_ffn_dim", 0);
  dims.dtype = dtypeNamed(model.text("dtype"));
  return dims;
}

class Lowering {
 public:
  Lowering(const schema::Spec& spec, const yaml::YamlTree& tree, const Limits& limits)
      : m_spec(spec), m_tree(tree), m_limits(limits), m_model(std::make_shared<ModelIr>()) {
    for (const schema::TemplateSpec& entry : spec.templates) m_templates.emplace(entry.name, &entry);
  }

  LowerResult run() {
    lowerParts();
    std::int64_t layers = 0;
    for (std::size_t i = 0; i < m_spec.schedule.size(); ++i) {
      const PlainItem item = lowerEntry(std::get<schema::PlainEntrySpec>(m_spec.schedule[i]));
      if (!item.block) return {};  // a template that is not there: check() has reported it
      layers = checkedAdd(layers, item.repeat).value_or(INT64_MAX);
      if (layers > m_limits.expandedLayers) return {nullptr, {tooManyLayers(i)}};
      m_model->schedule.emplace_back(item);
    }
    expand(static_cast<std::size_t>(layers));
    lowerMtp();
    if (!m_model->layers.empty()) m_model->finalNorm = m_model->layers.back().block->norm;
    return {std::move(m_model), {}};
  }

 private:
  void lowerParts() {
    m_model->name = m_spec.model.text("name");
    m_model->dims = lowerDims(m_spec.model);
    m_model->model = m_spec.model;
    m_model->tokenizer = m_spec.tokenizer;
    m_model->embedding = m_spec.embedding;
    m_model->positional = m_spec.positional;
    m_model->head = m_spec.head;
    m_model->tied = m_spec.head.values.boolean("tie_weights", true);
    m_model->trainingHints = m_spec.trainingHints;
    m_model->compatibility = m_spec.compatibility;
    for (const schema::TemplateSpec& entry : m_spec.templates) m_model->templateNames.push_back(entry.name);
  }

  void lowerMtp() {
    const FieldValues* mtp = m_spec.head.values.section("mtp");
    const auto found = mtp ? m_templates.find(mtp->text("head_template")) : m_templates.end();
    if (found != m_templates.end()) m_model->mtpBlock = sharedBlock(*found->second);
  }

  PlainItem lowerEntry(const schema::PlainEntrySpec& entry) {
    PlainItem item;
    item.repeat = entry.repeat;
    item.node = entry.node;
    const auto found = m_templates.find(entry.templateName);
    if (found == m_templates.end()) return item;
    for (const FieldValues::Entry& value : entry.override.entries())
      if (value.given) item.overrides.emplace_back(value.spec->name);
    item.block = item.overrides.empty() ? sharedBlock(*found->second) : overriddenBlock(*found->second, entry.override);
    return item;
  }

  std::shared_ptr<const Block> sharedBlock(const schema::TemplateSpec& entry) {
    std::shared_ptr<const Block>& block = m_blocks[&entry];
    if (!block) block = std::make_shared<Block>(plainBlock(entry));
    return block;
  }

  static Block plainBlock(const schema::TemplateSpec& entry) {
    Block block;
    block.templateName = entry.name;
    block.mixer = entry.mixer;
    // vendor.studio.no_ffn: other tools of the language need a feed-forward part, this layer has none.
    if (!entry.ffn.values.boolean("vendor.studio.no_ffn")) block.ffn = entry.ffn;
    block.norm = entry.norm;
    block.residual = entry.residual;
    block.memory = entry.memory;
    block.shapeChange = entry.shapeChange;
    block.state = entry.state;
    return block;
  }

  static std::shared_ptr<const Block> overriddenBlock(const schema::TemplateSpec& entry, const FieldValues& values) {
    auto block = std::make_shared<Block>(plainBlock(entry));
    block->overridden = true;
    for (const FieldValues::Entry& value : values.entries())
      if (value.given) applyOverride(*block, value);
    return block;
  }

  void expand(std::size_t layers) {
    m_model->layers.reserve(layers);
    for (std::size_t i = 0; i < m_model->schedule.size(); ++i) {
      const auto& item = std::get<PlainItem>(m_model->schedule[i]);
      for (std::int64_t copy = 0; copy < item.repeat; ++copy)
        m_model->layers.push_back(
            {item.block, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(copy), -1, item.depthGating, 1});
    }
  }

  Diagnostic tooManyLayers(std::size_t entry) const {
    std::int64_t layers = 0;
    for (const schema::EntrySpec& item : m_spec.schedule)
      layers = checkedAdd(layers, std::get<schema::PlainEntrySpec>(item).repeat).value_or(INT64_MAX);
    YamlPath path{std::string("layer_schedule"), entry};
    yaml::NodeId node = m_tree.find(path.child("repeat"));
    if (node != yaml::kNoNode)
      path = path.child("repeat");
    else
      node = m_tree.find(path);
    const SourceRange range = node == yaml::kNoNode ? SourceRange{} : m_tree[node].range;
    return makeDiagnostic(DiagId::TooManyLayers, std::move(path), range,
                          {{"layers", layers}, {"limit", m_limits.expandedLayers}});
  }

  const schema::Spec& m_spec;
  const yaml::YamlTree& m_tree;
  const Limits& m_limits;
  std::shared_ptr<ModelIr> m_model;
  std::unordered_map<std::string_view, const schema::TemplateSpec*> m_templates;
  std::unordered_map<const schema::TemplateSpec*, std::shared_ptr<const Block>> m_blocks;
};

}  // namespace

LowerResult lower(const schema::Spec& spec, const yaml::YamlTree& tree, const Limits& limits) {
  return Lowering(spec, tree, limits).run();
}

}  // namespace eulerstack::ir
