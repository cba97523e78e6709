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

// A method with this field may give each step weights of its own.
constexpr const char* kSharedField = "vendor.studio.shared";

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
    sketch.head = readKind(head, KindFamily::Head);
    sketch.tied = sketch.head.values.boolean("tie_weights", true);
    const NodeId schedule = resolved(m_tree.find(root, "layer_schedule"));
    if (schedule != kNoNode && m_tree[schedule].kind == yaml::NodeKind::Sequence)
      for (const NodeId item : m_tree[schedule].items) sketch.entries.push_back(readEntry(m_tree.resolve(item)));
    if (!sketch.entries.empty()) sketch.finalNorm = lastNorm(sketch.entries.back());
    return sketch;
  }

 private:
  static KindInstance lastNorm(const SketchEntry& entry) {
    if (!entry.body.empty()) return lastNorm(entry.body.back());
    if (!entry.streams.empty() && !entry.streams.back().body.empty()) return lastNorm(entry.streams.back().body.back());
    return entry.block.norm;
  }

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
    if (target == kNoNode) return {};
    if (m_tree[target].kind == yaml::NodeKind::Mapping) return nested(field, target);
    if (m_tree[target].kind != yaml::NodeKind::Scalar) return {};
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

  // A mapping inside: its own fields, a kind, or named kinds.
  FieldValue nested(const FieldSpec& field, NodeId mapping) const {
    if (field.type == schema::FieldType::Section && field.section) {
      schema::FieldValues values;
      readFields(*field.section, mapping, values);
      return std::make_shared<const schema::FieldValues>(std::move(values));
    }
    if (field.type == schema::FieldType::Kind)
      return std::make_shared<const KindInstance>(readKind(mapping, field.family));
    if (field.type != schema::FieldType::KindMap) return {};
    schema::KindMap map;
    for (const yaml::MapEntry& entry : m_tree[mapping].entries)
      if (entry.value != kNoNode) map.entries.emplace_back(word(entry.key), readKind(entry.value, field.family));
    return std::make_shared<const schema::KindMap>(std::move(map));
  }

  // Every field of the section: as written where that makes sense, else its default.
  void readFields(const schema::Section& section, NodeId mapping, schema::FieldValues& values) const {
    for (const FieldSpec& field : section.fields) {
      const NodeId child = m_tree.find(mapping, field.name);
      FieldValue read = value(field, child);
      const bool given = !std::holds_alternative<std::monostate>(read);
      values.set({&field, given ? std::move(read) : schema::defaultValue(field), given, child});
    }
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
      return wholeNumber(section ? section->find(name) : nullptr, m_tree.find(model, name), otherwise);
    };
    dims.d_model = size("d_model", 0);
    dims.vocab_size = size("vocab_size", 0);
    dims.max_seq_len = size("max_seq_len", 0);
    dims.n_heads = size("n_heads", 0);
    dims.n_kv_heads = size("n_kv_heads", dims.n_heads);
    dims.head_dim = dims.n_heads > 0 ? dims.d_model / dims.n_heads : 0;
    dims.mlp_ratio = size("mlp_ratio", 4);
  }

  // The id a mapping names, or what it is when the key is left out; "" when there is neither.
  std::string kindWord(NodeId node, KindFamily family) const {
    const FieldSpec& type = schema::Registry::instance().typeField(family);
    std::string written = word(m_tree.find(node, type.name));
    const auto* fallback = std::get_if<std::string>(&type.fallback);
    return written.empty() && fallback ? *fallback : written;
  }

  KindInstance readKind(NodeId node, KindFamily family) const { return readKind(node, family, kindWord(node, family)); }

  // `id` may be any text; the instance has no kind when it names none of the family.
  KindInstance readKind(NodeId node, KindFamily family, const std::string& id) const {
    const schema::KindDescriptor* kind = schema::Registry::instance().find(family, id);
    if (!kind) return {};
    KindInstance instance = schema::defaultInstance(*kind);
    instance.node = node;
    const NodeId fields = *kind->section ? m_tree.find(node, kind->section) : node;
    if (fields != kNoNode) readFields(kind->fields, fields, instance.values);
    return instance;
  }

  // A part that is only there when it is written.
  KindInstance readOptional(NodeId node, KindFamily family) const {
    return node == kNoNode ? KindInstance() : readKind(node, family);
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
    entry.block.norm = readKind(m_tree.find(node, "norm"), KindFamily::Norm);
    entry.block.residual = readKind(m_tree.find(node, "residual"), KindFamily::Residual);
    entry.block.memory = readOptional(m_tree.find(node, "memory"), KindFamily::Memory);
    entry.block.shapeChange = readOptional(m_tree.find(node, "shape_change"), KindFamily::ShapeChange);
    return entry;
  }

  SketchEntry readEntry(NodeId node) {
    if (m_tree.find(node, keyOf(CardForm::Parallel)) != kNoNode) return readParallel(node);
    if (m_tree.find(node, keyOf(CardForm::Integrator)) != kNoNode) return readIntegrator(node);
    return readPlain(node);
  }

  SketchEntry readPlain(NodeId node) {
    const std::string name = word(m_tree.find(node, keyOf(CardForm::Plain)));
    SketchEntry entry = readTemplate(name.empty() ? "?" : name);
    entry.repeat = wholeNumber(repeatField(), m_tree.find(node, "repeat"), 1);
    entry.layers = entry.repeat;
    const KindInstance gate = readOptional(m_tree.find(node, "depth_gating"), KindFamily::DepthGating);
    if (gate.kind && gate.values.boolean("enabled", true)) entry.depthGating = gate;
    const NodeId changes = m_tree.find(node, "override");
    for (const FieldSpec& field : schema::Registry::instance().overrideFields().fields) {
      const std::string_view key = field.name;
      const std::size_t dot = key.find('.');
      const NodeId child = m_tree.find(m_tree.find(changes, key.substr(0, dot)), key.substr(dot + 1));
      if (child == kNoNode) continue;
      ++entry.overrides;
      ir::applyOverride(entry.block, {&field, value(field, child), true, child});
    }
    entry.block.overridden = entry.overrides > 0;
    return entry;
  }

  std::vector<NodeId> itemsOf(NodeId node) const {
    std::vector<NodeId> items;
    node = resolved(node);
    if (node != kNoNode && m_tree[node].kind == yaml::NodeKind::Sequence)
      for (const NodeId item : m_tree[node].items) items.push_back(m_tree.resolve(item));
    return items;
  }

  SketchEntry readParallel(NodeId node) {
    SketchEntry entry;
    entry.form = CardForm::Parallel;
    entry.title = keyOf(CardForm::Parallel);
    entry.merge = readKind(m_tree.find(node, "merge"), KindFamily::Merge);
    for (const NodeId stream : itemsOf(m_tree.find(node, keyOf(CardForm::Parallel)))) {
      SketchStream lane{word(m_tree.find(stream, "stream")), {}};
      for (const NodeId body : itemsOf(m_tree.find(stream, "body"))) {
        lane.body.push_back(readPlain(body));
        entry.layers = checkedAdd(entry.layers, lane.body.back().repeat).value_or(INT64_MAX);
      }
      entry.streams.push_back(std::move(lane));
    }
    return entry;
  }

  SketchEntry readIntegrator(NodeId node) {
    SketchEntry entry;
    entry.form = CardForm::Integrator;
    entry.title = keyOf(CardForm::Integrator);
    const NodeId fields = m_tree.find(node, keyOf(CardForm::Integrator));
    entry.methodWord = kindWord(fields, KindFamily::Integrator);
    entry.method = readKind(fields, KindFamily::Integrator);
    entry.steps = entry.method.values.integer("steps", 1);
    entry.layers = sharesWeights(entry.method) ? 1 : entry.steps;
    if (const std::string body = word(m_tree.find(fields, "body")); !body.empty())
      entry.body.push_back(readTemplate(body));
    return entry;
  }

  static const FieldSpec* repeatField() {
    const schema::Section* section = schema::Registry::instance().section("schedule_entry");
    return section ? section->find("repeat") : nullptr;
  }

  std::int64_t wholeNumber(const FieldSpec* field, NodeId node, std::int64_t otherwise) const {
    const FieldValue found = field ? value(*field, node) : FieldValue();
    const auto* v = std::get_if<std::int64_t>(&found);
    return v ? *v : otherwise;
  }

  const yaml::YamlTree& m_tree;
  const expr::Resolved& m_values;
  std::unordered_map<std::string, SketchEntry> m_templates;
};

SketchEntry blockEntry(const ir::Block& block, const ir::ModelDims& dims) {
  SketchEntry entry;
  entry.title = block.templateName;
  entry.block = block;
  entry.mixerWord = block.mixer.kind ? block.mixer.kind->id : "";
  entry.ffnWord = block.ffn.kind ? block.ffn.kind->id : "";
  entry.width = block.width > 0 ? block.width : dims.d_model;
  entry.outWidth = block.outWidth > 0 ? block.outWidth : entry.width;
  return entry;
}

SketchEntry plainEntry(const ir::PlainItem& item, const ir::ModelDims& dims) {
  SketchEntry entry = blockEntry(*item.block, dims);
  entry.repeat = entry.layers = item.repeat;
  entry.overrides = item.overrides.size();
  entry.depthGating = item.depthGating;
  return entry;
}

SketchEntry parallelEntry(const ir::ParallelItem& item, const ir::ModelDims& dims) {
  SketchEntry entry;
  entry.form = CardForm::Parallel;
  entry.title = keyOf(CardForm::Parallel);
  entry.merge = item.merge;
  entry.width = item.width > 0 ? item.width : dims.d_model;
  entry.outWidth = item.outWidth > 0 ? item.outWidth : dims.d_model;
  for (const ir::Stream& stream : item.streams) {
    SketchStream lane{stream.name, {}};
    for (const ir::PlainItem& body : stream.body) {
      lane.body.push_back(plainEntry(body, dims));
      entry.layers += body.repeat;
    }
    entry.streams.push_back(std::move(lane));
  }
  return entry;
}

SketchEntry integratorEntry(const ir::IntegratorItem& item, const ir::ModelDims& dims) {
  SketchEntry entry;
  entry.form = CardForm::Integrator;
  entry.title = keyOf(CardForm::Integrator);
  entry.method = item.method;
  entry.methodWord = item.method.kind ? item.method.kind->id : "";
  entry.steps = item.steps;
  entry.layers = sharesWeights(item.method) ? 1 : item.steps;
  entry.body.push_back(blockEntry(*item.block, dims));
  entry.width = entry.body.back().width;
  entry.outWidth = entry.body.back().outWidth;
  return entry;
}

Sketch fromModel(const ir::ModelIr& model) {
  Sketch sketch;
  sketch.dims = model.dims;
  sketch.positional = model.positional;
  sketch.finalNorm = model.finalNorm;
  sketch.head = model.head;
  sketch.tied = model.tied;
  sketch.entries.reserve(model.schedule.size());
  struct Reader {
    const ir::ModelDims& dims;
    SketchEntry operator()(const ir::PlainItem& item) const { return plainEntry(item, dims); }
    SketchEntry operator()(const ir::ParallelItem& item) const { return parallelEntry(item, dims); }
    SketchEntry operator()(const ir::IntegratorItem& item) const { return integratorEntry(item, dims); }
  };
  for (const ir::ScheduleItem& item : model.schedule) sketch.entries.push_back(std::visit(Reader{model.dims}, item));
  // How often the body of an integrator runs is known to its layers.
  for (const ir::Layer& layer : model.layers)
    if (SketchEntry& entry = sketch.entries[layer.item]; entry.form == CardForm::Integrator)
      entry.bodyCalls += layer.applications;
  return sketch;
}

}  // namespace

bool ownWeights(const KindInstance& method) {
  return method.kind && method.kind->fields.find(kSharedField);
}

bool sharesWeights(const KindInstance& method) {
  return method.kind && method.values.boolean(kSharedField, !ownWeights(method));
}

ir::LayerContext Sketch::contextOf(const ir::Block& block) const {
  ir::LayerContext context{dims, block.width > 0 ? block.width : dims.d_model, &positional, &block.norm};
  context.layers = std::max<std::int64_t>(1, static_cast<std::int64_t>(entries.size()));
  return context;
}

Sketch sketchOf(const analysis::Analysis& analysis) {
  return analysis.model ? fromModel(*analysis.model) : TolerantReader(analysis).read();
}

}  // namespace eulerstack::document
