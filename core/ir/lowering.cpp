// From the checked document to the model: overrides applied, schedule expanded.
#include <map>
#include <optional>
#include <unordered_map>

#include "core/ir/model_ir.h"
#include "core/ir/override.h"
#include "core/kinds/integrators.h"
#include "core/kinds/merges.h"
#include "core/kinds/shape_changes.h"

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
    m_width = m_model->dims.d_model;
    for (std::size_t i = 0; i < m_spec.schedule.size(); ++i) {
      const std::optional<ScheduleItem> item =
          std::visit([&](const auto& entry) { return lowered(entry); }, m_spec.schedule[i]);
      if (!item) return {};  // a template that is not there: check() has reported it
      m_count = checkedAdd(m_count, schema::layersOf(m_spec.schedule[i])).value_or(INT64_MAX);
      if (m_count > m_limits.expandedLayers) return {nullptr, {tooManyLayers(i)}};
      m_model->schedule.emplace_back(*item);
    }
    m_model->outWidth = m_width;
    expand();
    lowerMtp();
    if (!m_model->layers.empty()) m_model->finalNorm = finalNorm();
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
    m_model->executionModes = m_spec.executionModes;
    m_model->transition = m_spec.transition;
    for (const schema::TemplateSpec& entry : m_spec.templates) m_model->templateNames.push_back(entry.name);
  }

  void lowerMtp() {
    const FieldValues* mtp = m_spec.head.values.section("mtp");
    const auto found = mtp ? m_templates.find(mtp->text("head_template")) : m_templates.end();
    if (found != m_templates.end()) m_model->mtpBlock = sharedBlock(*found->second, m_model->dims.d_model);
  }

  // The norm of the last layer, at the width of the head (docs/adr/0010-final-norm.md).
  schema::KindInstance finalNorm() const { return m_model->layers.back().block->norm; }

  // The head's further depths stand at the width of the head.
  std::optional<ScheduleItem> lowered(const schema::PlainEntrySpec& entry) {
    std::optional<PlainItem> item = plainItem(entry, m_width);
    if (!item) return std::nullopt;
    m_width = widthOf(*item, m_width);
    return *item;
  }

  std::optional<PlainItem> plainItem(const schema::PlainEntrySpec& entry, std::int64_t width) {
    const auto found = m_templates.find(entry.templateName);
    if (found == m_templates.end()) return std::nullopt;
    PlainItem item;
    item.repeat = entry.repeat;
    item.node = entry.node;
    if (entry.depthGating.values.boolean("enabled", true)) item.depthGating = entry.depthGating;
    for (const FieldValues::Entry& value : entry.override.entries())
      if (value.given) item.overrides.emplace_back(value.spec->name);
    const auto block = [&](std::int64_t at) {
      return item.overrides.empty() ? sharedBlock(*found->second, at)
                                    : overriddenBlock(*found->second, entry.override, at);
    };
    item.block = block(width);
    const std::int64_t after = item.block->outWidth;
    if (entry.repeat > 1 && after != width) item.rest = block(after);
    return item;
  }

  static std::int64_t widthOf(const PlainItem& item, std::int64_t before) {
    return item.repeat > 0 ? item.block->outWidth : before;
  }

  std::optional<ScheduleItem> lowered(const schema::ParallelEntrySpec& entry) {
    ParallelItem item;
    item.node = entry.node;
    item.merge = entry.merge;
    item.width = m_width;
    for (const schema::StreamSpec& written : entry.streams) {
      Stream stream{written.name, {}, m_width, written.node};
      for (const schema::PlainEntrySpec& part : written.body) {
        std::optional<PlainItem> body = plainItem(part, stream.width);
        if (!body) return std::nullopt;
        stream.width = widthOf(*body, stream.width);
        stream.body.push_back(std::move(*body));
      }
      item.streams.push_back(std::move(stream));
    }
    item.outWidth = m_width = kinds::mergeOut(item.merge, item.width, kinds::streamWidths(item));
    return item;
  }

  std::optional<ScheduleItem> lowered(const schema::IntegratorEntrySpec& entry) {
    const auto found = m_templates.find(entry.templateName);
    if (found == m_templates.end()) return std::nullopt;
    IntegratorItem item;
    item.method = entry.method;
    item.block = sharedBlock(*found->second, m_width);
    item.steps = entry.steps;
    item.hidden = entry.hidden;
    item.shared = entry.shared;
    item.node = entry.node;
    return item;
  }

  std::shared_ptr<const Block> sharedBlock(const schema::TemplateSpec& entry, std::int64_t width) {
    std::shared_ptr<const Block>& block = m_blocks[{&entry, width}];
    if (!block) block = std::make_shared<Block>(plainBlock(entry, width));
    return block;
  }

  static Block plainBlock(const schema::TemplateSpec& entry, std::int64_t width) {
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
    block.width = width;
    block.outWidth = kinds::shapeOut(entry.shapeChange, width);
    return block;
  }

  static std::shared_ptr<const Block> overriddenBlock(const schema::TemplateSpec& entry, const FieldValues& values,
                                                      std::int64_t width) {
    auto block = std::make_shared<Block>(plainBlock(entry, width));
    block->overridden = true;
    for (const FieldValues::Entry& value : values.entries())
      if (value.given) applyOverride(*block, value);
    return block;
  }

  void expand() {
    m_model->layers.reserve(static_cast<std::size_t>(m_count));
    for (std::size_t i = 0; i < m_model->schedule.size(); ++i) {
      m_item = static_cast<std::uint32_t>(i);
      m_copy = 0;
      std::visit([&](const auto& item) { expandItem(item); }, m_model->schedule[i]);
    }
  }

  void expandItem(const PlainItem& item) { expandPlain(item, -1); }
  void expandItem(const ParallelItem& item) {
    for (std::size_t stream = 0; stream < item.streams.size(); ++stream)
      for (const PlainItem& body : item.streams[stream].body) expandPlain(body, static_cast<std::int32_t>(stream));
  }
  void expandItem(const IntegratorItem& item) {
    const std::int64_t calls = item.shared ? item.steps * kinds::bodyCallsPerStep(item.method) : 1;
    for (std::int64_t copy = 0; copy < (item.shared ? 1 : item.steps); ++copy)
      m_model->layers.push_back({item.block, m_item, m_copy++, -1, {}, calls});
  }
  void expandPlain(const PlainItem& item, std::int32_t stream) {
    for (std::int64_t copy = 0; copy < item.repeat; ++copy)
      m_model->layers.push_back(
          {copy > 0 && item.rest ? item.rest : item.block, m_item, m_copy++, stream, item.depthGating, 1});
  }

  // Where the number stands that passes the limit, and how many layers the whole schedule would have.
  Diagnostic tooManyLayers(std::size_t entry) const {
    std::int64_t layers = 0;
    for (const schema::EntrySpec& item : m_spec.schedule)
      layers = checkedAdd(layers, schema::layersOf(item)).value_or(INT64_MAX);
    YamlPath path{std::string("layer_schedule"), entry};
    for (const YamlPath& number : {path.child("repeat"), path.child("integrator").child("steps")})
      if (m_tree.find(number) != yaml::kNoNode) path = number;
    const yaml::NodeId node = m_tree.find(path);
    const SourceRange range = node == yaml::kNoNode ? SourceRange{} : m_tree[node].range;
    return makeDiagnostic(DiagId::TooManyLayers, std::move(path), range,
                          {{"layers", layers}, {"limit", m_limits.expandedLayers}});
  }

  const schema::Spec& m_spec;
  const yaml::YamlTree& m_tree;
  const Limits& m_limits;
  std::shared_ptr<ModelIr> m_model;
  std::unordered_map<std::string_view, const schema::TemplateSpec*> m_templates;
  std::map<std::pair<const schema::TemplateSpec*, std::int64_t>, std::shared_ptr<const Block>> m_blocks;
  std::int64_t m_width = 0;  // of the stream where the lowering stands
  std::int64_t m_count = 0;  // layers so far
  std::uint32_t m_item = 0, m_copy = 0;
};

}  // namespace

LowerResult lower(const schema::Spec& spec, const yaml::YamlTree& tree, const Limits& limits) {
  return Lowering(spec, tree, limits).run();
}

}  // namespace eulerstack::ir
