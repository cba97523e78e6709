#include "core/document/design_sketch.h"

#include <algorithm>
#include <unordered_map>

#include "core/ir/override.h"

namespace eulerstack::document {
namespace {

using schema::FieldSpec;
using schema::FieldValue;
using schema::KindFamily;
using schema::KindInstance;
using yaml::kNoNode;
using yaml::NodeId;

// Reads values that make sense and leaves out the rest: the checker says what is wrong, the canvas only draws.
class TolerantReader {
 public:
  explicit TolerantReader(const analysis::Analysis& analysis) : m_tree(*analysis.tree), m_values(analysis.values) {}

  Sketch read() {
    Sketch sketch;
    const NodeId root = m_tree.root();
    readDims(sketch.dims, m_tree.find(root, "model"));
    const NodeId embedding = m_tree.find(root, "embedding");
    sketch.positional = readKind(embedding, KindFamily::Positional, positionalWord(embedding));
    const NodeId head = m_tree.find(root, "head");
    sketch.head = readKind(head, KindFamily::Head, word(m_tree.find(head, "type")));
    sketch.tied = sketch.head.values.boolean("tie_weights", true);
    const NodeId schedule = resolved(m_tree.find(root, "layer_schedule"));
    if (schedule != kNoNode && m_tree[schedule].kind == yaml::NodeKind::Sequence)
      for (const NodeId item : m_tree[schedule].items) sketch.entries.push_back(readEntry(m_tree.resolve(item)));
    if (!sketch.entries.empty()) sketch.finalNorm = sketch.entries.back().block.norm;
    return sketch;
  }

 private:
  NodeId resolved(NodeId node) const { return node == kNoNode ? kNoNode : m_tree.resolve(node); }

  std::string word(NodeId node) const {
    node = resolved(node);
    return node != kNoNode && m_tree[node].kind == yaml::NodeKind::Scalar ? m_tree[node].text : std::string();
  }

  std::string positionalWord(NodeId embedding) const {
    const std::string own = word(m_tree.find(embedding, "vendor.studio.positional"));
    return own.empty() ? word(m_tree.find(embedding, "positional")) : own;
  }

  // The value of a scalar or of its expression, when it has the type of the field.
  FieldValue value(const FieldSpec& field, NodeId node) const {
    const NodeId target = resolved(node);
    if (target == kNoNode || m_tree[target].kind != yaml::NodeKind::Scalar) return {};
    yaml::ScalarValue scalar = m_tree.scalar(target);
    if (const expr::Number* number = m_values.find(target)) std::visit([&](const auto& v) { scalar = v; }, *number);
    switch (field.type) {
      case schema::FieldType::Integer:
        return integerValue(field, scalar);
      case schema::FieldType::Number:
        return numberValue(scalar);
      case schema::FieldType::Boolean:
        if (const bool* v = std::get_if<bool>(&scalar)) return *v;
        return {};
      case schema::FieldType::Text:
      case schema::FieldType::Choice:
        if (const auto* v = std::get_if<std::string>(&scalar)) return *v;
        return {};
      case schema::FieldType::NumberList:
      case schema::FieldType::TextList:
      case schema::FieldType::Section:
      case schema::FieldType::Kind:
      case schema::FieldType::KindMap:
      case schema::FieldType::TemplateRef:
      case schema::FieldType::Any:
        return {};
    }
    return {};
  }

  static FieldValue integerValue(const FieldSpec& field, const yaml::ScalarValue& scalar) {
    const auto* v = std::get_if<std::int64_t>(&scalar);
    const bool inRange = v && static_cast<double>(*v) >= field.minimum && static_cast<double>(*v) <= field.maximum;
    return inRange ? FieldValue(*v) : FieldValue();
  }

  static FieldValue numberValue(const yaml::ScalarValue& scalar) {
    if (const auto* v = std::get_if<std::int64_t>(&scalar)) return static_cast<double>(*v);
    if (const auto* v = std::get_if<double>(&scalar)) return *v;
    return {};
  }

  void readDims(ir::ModelDims& dims, NodeId model) const {
    const schema::Section* section = schema::Registry::instance().section("model");
    const auto size = [&](const char* name, std::int64_t otherwise) {
      const FieldSpec* field = section ? section->find(name) : nullptr;
      const FieldValue found = field ? value(*field, m_tree.find(model, name)) : FieldValue();
      const auto* v = std::get_if<std::int64_t>(&found);
      return v ? *v : otherwise;
    };
    dims.d_model = size("d_model", 0);
    dims.vocab_size = size("vocab_size", 0);
    dims.max_seq_len = size("max_seq_len", 0);
    dims.n_heads = size("n_heads", 0);
    dims.n_kv_heads = size("n_kv_heads", dims.n_heads);
    dims.head_dim = dims.n_heads > 0 ? dims.d_model / dims.n_heads : 0;
    dims.mlp_ratio = size("mlp_ratio", 4);
  }

  // `id` may be any text; the instance has no kind when it names none of the family.
  KindInstance readKind(NodeId node, KindFamily family, const std::string& id) const {
    const schema::KindDescriptor* kind = schema::Registry::instance().find(family, id);
    if (!kind) return {};
    KindInstance instance = schema::defaultInstance(*kind);
    instance.node = node;
    const NodeId fields = *kind->section ? m_tree.find(node, kind->section) : node;
    if (fields == kNoNode) return instance;
    for (const FieldSpec& field : kind->fields.fields) {
      const NodeId child = m_tree.find(fields, field.name);
      FieldValue read = value(field, child);
      if (!std::holds_alternative<std::monostate>(read)) instance.values.set({&field, std::move(read), true, child});
    }
    return instance;
  }

  KindInstance readPart(NodeId part, KindFamily family, const char* fallback) const {
    const std::string id = word(m_tree.find(part, "type"));
    return readKind(part, family, id.empty() ? fallback : id);
  }

  // Entries of one template share what was read of it.
  const SketchEntry& readTemplate(const std::string& name) {
    const auto [it, fresh] = m_templates.try_emplace(name);
    SketchEntry& entry = it->second;
    if (!fresh) return entry;
    const NodeId node = m_tree.find(m_tree.find(m_tree.root(), "layer_templates"), name);
    const NodeId mixer = m_tree.find(node, "mixer");
    const NodeId ffn = m_tree.find(node, "ffn");
    entry.title = name;
    entry.mixerWord = word(m_tree.find(mixer, "type"));
    entry.ffnWord = word(m_tree.find(ffn, "type"));
    entry.block.templateName = name;
    entry.block.mixer = readKind(mixer, KindFamily::Mixer, entry.mixerWord);
    entry.block.ffn = readKind(ffn, KindFamily::Ffn, entry.ffnWord);
    entry.block.norm = readPart(m_tree.find(node, "norm"), KindFamily::Norm, "rmsnorm");
    entry.block.residual = readPart(m_tree.find(node, "residual"), KindFamily::Residual, "sequential");
    return entry;
  }

  std::string titleOf(NodeId entry) const {
    const std::string name = word(m_tree.find(entry, "template"));
    if (!name.empty()) return name;
    for (const char* kind : {"parallel", "integrator"})
      if (m_tree.find(entry, kind) != kNoNode) return kind;
    return "?";
  }

  SketchEntry readEntry(NodeId node) {
    const std::string title = titleOf(node);
    SketchEntry entry = readTemplate(title);
    const schema::Section* section = schema::Registry::instance().section("schedule_entry");
    const FieldSpec* repeat = section ? section->find("repeat") : nullptr;
    const FieldValue count = repeat ? value(*repeat, m_tree.find(node, "repeat")) : FieldValue();
    if (const auto* v = std::get_if<std::int64_t>(&count)) entry.repeat = *v;
    const NodeId changes = m_tree.find(node, "override");
    for (const FieldSpec& field : schema::Registry::instance().overrideFields().fields) {
      const std::string_view name = field.name;
      const std::size_t dot = name.find('.');
      const NodeId child = m_tree.find(m_tree.find(changes, name.substr(0, dot)), name.substr(dot + 1));
      if (child == kNoNode) continue;
      ++entry.overrides;
      ir::applyOverride(entry.block, {&field, value(field, child), true, child});
    }
    entry.block.overridden = entry.overrides > 0;
    return entry;
  }

  const yaml::YamlTree& m_tree;
  const expr::Resolved& m_values;
  std::unordered_map<std::string, SketchEntry> m_templates;
};

Sketch fromModel(const ir::ModelIr& model) {
  Sketch sketch;
  sketch.dims = model.dims;
  sketch.positional = model.positional;
  sketch.finalNorm = model.finalNorm;
  sketch.head = model.head;
  sketch.tied = model.tied;
  sketch.entries.reserve(model.schedule.size());
  for (const ir::ScheduleItem& scheduled : model.schedule) {
    const auto& item = std::get<ir::PlainItem>(scheduled);
    SketchEntry entry;
    entry.title = item.block->templateName;
    entry.block = *item.block;
    entry.mixerWord = item.block->mixer.kind->id;
    entry.ffnWord = item.block->ffn.kind ? item.block->ffn.kind->id : "";
    entry.repeat = item.repeat;
    entry.overrides = item.overrides.size();
    sketch.entries.push_back(std::move(entry));
  }
  return sketch;
}

}  // namespace

ir::LayerContext Sketch::contextOf(const ir::Block& block) const {
  return {dims, dims.d_model, &positional, &block.norm,
          std::max<std::int64_t>(1, static_cast<std::int64_t>(entries.size()))};
}

Sketch sketchOf(const analysis::Analysis& analysis) {
  return analysis.model ? fromModel(*analysis.model) : TolerantReader(analysis).read();
}

}  // namespace eulerstack::document
