#include "widgets/inspector/form_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/document/frame_edits.h"
#include "core/document/nested_edits.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

namespace {

using schema::FieldSpec;
using schema::FieldType;
using schema::KindDescriptor;
using schema::KindFamily;
using schema::Registry;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::YamlTree;

constexpr const char* kTitles[] = {
    QT_TRANSLATE_NOOP("InspectorForm", "Entry"),
    QT_TRANSLATE_NOOP("InspectorForm", "Override"),
    QT_TRANSLATE_NOOP("InspectorForm", "Mixer"),
    QT_TRANSLATE_NOOP("InspectorForm", "Feed-forward"),
    QT_TRANSLATE_NOOP("InspectorForm", "Norm and residual"),
    QT_TRANSLATE_NOOP("InspectorForm", "Memory"),
    QT_TRANSLATE_NOOP("InspectorForm", "State"),
    QT_TRANSLATE_NOOP("InspectorForm", "Model"),
    QT_TRANSLATE_NOOP("InspectorForm", "Tokenizer"),
    QT_TRANSLATE_NOOP("InspectorForm", "Embedding"),
    QT_TRANSLATE_NOOP("InspectorForm", "Head"),
    QT_TRANSLATE_NOOP("InspectorForm", "Training"),
    QT_TRANSLATE_NOOP("InspectorForm", "Compatibility"),
    QT_TRANSLATE_NOOP("InspectorForm", "Modifiers"),
    QT_TRANSLATE_NOOP("InspectorForm", "Merge"),
    QT_TRANSLATE_NOOP("InspectorForm", "Integrator"),
    QT_TRANSLATE_NOOP("InspectorForm", "Depth gating"),
    QT_TRANSLATE_NOOP("InspectorForm", "Shape change"),
    QT_TRANSLATE_NOOP("InspectorForm", "Phases"),
    QT_TRANSLATE_NOOP("InspectorForm", "Streams"),
};
enum Title {
  Entry,
  Override,
  Mixer,
  FeedForward,
  NormResidual,
  Memory,
  State,
  Model,
  Tokenizer,
  Embedding,
  Head,
  Training,
  Compatibility,
  Modifiers,
  MergeTitle,
  IntegratorTitle,
  DepthGatingTitle,
  ShapeChangeTitle,
  Phases,
  Streams
};

Title titleOf(KindFamily family) {
  switch (family) {
    case KindFamily::Mixer:
      return Mixer;
    case KindFamily::Ffn:
      return FeedForward;
    case KindFamily::Norm:
    case KindFamily::Residual:
      return NormResidual;
    case KindFamily::Positional:
    case KindFamily::RopeScaling:
      return Embedding;
    case KindFamily::Head:
      return Head;
    case KindFamily::Memory:
      return Memory;
    case KindFamily::Schedule:
      return Entry;
    case KindFamily::Merge:
      return MergeTitle;
    case KindFamily::Integrator:
      return IntegratorTitle;
    case KindFamily::ShapeChange:
      return ShapeChangeTitle;
    case KindFamily::DepthGating:
      return DepthGatingTitle;
    case KindFamily::Transition:
      return Phases;
    case KindFamily::InnerModel:
    case KindFamily::Compression:
      return Mixer;
    case KindFamily::Routing:
      return FeedForward;
  }
  return Modifiers;
}

Title titleOfRoot(std::string_view key) {
  if (key == "model") return Model;
  if (key == "tokenizer_contract") return Tokenizer;
  if (key == "embedding") return Embedding;
  if (key == "head") return Head;
  if (key == "training_hints") return Training;
  if (key == "transition") return Phases;
  return Compatibility;
}

QString scalarText(const YamlTree& tree, NodeId node) {
  const NodeId id = node == kNoNode ? kNoNode : tree.resolve(node);
  if (id == kNoNode) return {};  // an empty document has no root
  return tree[id].kind == NodeKind::Scalar ? fromCore(tree[id].text) : QString();
}

QString labelOf(const FieldSpec& spec) {
  const QString name = QString::fromLatin1(spec.name);
  const QString prefix = QStringLiteral("vendor.studio.");
  return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
}

FieldEditor editorOf(const FieldSpec& spec) {
  switch (spec.type) {
    case FieldType::Boolean:
      return FieldEditor::Switch;
    case FieldType::Choice:
    case FieldType::Kind:
    case FieldType::TemplateRef:
      return FieldEditor::Choice;
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Text:
    case FieldType::NumberList:
    case FieldType::TextList:
      return FieldEditor::Line;
    case FieldType::KindMap:
      return FieldEditor::Add;
    case FieldType::Section:
    case FieldType::Any:
      return FieldEditor::Raw;
  }
  return FieldEditor::Raw;
}

QList<YamlPath> childrenOf(const QList<YamlPath>& paths, std::string_view key) {
  QList<YamlPath> out;
  for (const YamlPath& path : paths) out.append(path.child(key));
  return out;
}

// Where the kind of a part is named.
YamlPath typePath(const YamlPath& part, const FieldSpec& spec) {
  return part.child(Registry::instance().typeField(spec.family).name);
}

// The kind a part has in the document, or the schema's default; null when it names none or the parts differ.
const KindDescriptor* kindInForce(const YamlTree& tree, const QList<YamlPath>& parts, const FieldSpec& spec) {
  const KindDescriptor* result = nullptr;
  for (const YamlPath& part : parts) {
    const KindDescriptor* kind = nullptr;
    const NodeId type = tree.find(typePath(part, spec));
    if (type != kNoNode) {
      kind = Registry::instance().find(spec.family, scalarText(tree, type).toStdString());
    } else {
      // A part that is there without its type has the family's default; one that is not there has the field's.
      const bool there = tree.find(part) != kNoNode;
      const QString fallback = choiceOf(there ? Registry::instance().typeField(spec.family).fallback : spec.fallback);
      kind = Registry::instance().find(spec.family,
                                       (fallback.isEmpty() ? choiceOf(spec.fallback) : fallback).toStdString());
    }
    if (kind == nullptr || (result != nullptr && result != kind)) return nullptr;
    result = kind;
  }
  return result;
}

class Builder {
 public:
  Builder(const YamlTree& tree, Form& form) : m_tree(tree), m_form(form) {}

  FormSection& section(Title title) {
    const QString key = QString::fromLatin1(kTitles[title]);
    for (FormSection& existing : m_form.sections)
      if (existing.key == key) return existing;
    m_form.sections.append(FormSection{key, kTitles[title], {}, {}, {}, true});
    return m_form.sections.last();
  }

  template <class Specs>
  void addFields(FormSection& target, const QList<YamlPath>& mappings, const Specs& specs, const QString& caption) {
    QString first = caption;
    for (const auto& item : specs) {
      const FieldSpec& spec = reference(item);
      if (spec.type == FieldType::Section && spec.section != nullptr) {
        addFields(target, childrenOf(mappings, spec.name), spec.section->fields, labelOf(spec));
      } else if (spec.type == FieldType::Kind) {
        addKind(target, childrenOf(mappings, spec.name), spec, labelOf(spec));
      } else if (spec.type == FieldType::KindMap) {
        addNamedKinds(target, childrenOf(mappings, spec.name), spec);
      } else {
        addField(target, childrenOf(mappings, spec.name), spec, labelOf(spec), first);
        first.clear();
      }
    }
  }

  const KindDescriptor* addKind(FormSection& target, const QList<YamlPath>& parts, const FieldSpec& spec,
                                const QString& label) {
    target.paths += parts;
    FormField& row = addField(target, parts, spec, label, {});
    row.kind = true;
    const KindDescriptor* kind = kindInForce(m_tree, parts, spec);
    if (kind == nullptr) return nullptr;
    const bool nested = *kind->section != '\0';
    const QList<YamlPath> mappings = nested ? childrenOf(parts, kind->section) : parts;
    if (nested) target.paths += mappings;
    addFields(target, mappings, kind->fields.fields, {});
    return kind;
  }

  // One part for each name, with a row to add another. Of one element only: names belong to it.
  void addNamedKinds(FormSection& target, const QList<YamlPath>& mappings, const FieldSpec& spec) {
    if (mappings.size() != 1) return;
    const NodeId mapping = m_tree.find(mappings.first());
    if (mapping != kNoNode && m_tree[m_tree.resolve(mapping)].kind == NodeKind::Mapping) {
      for (const yaml::MapEntry& entry : m_tree[m_tree.resolve(mapping)].entries) {
        const std::string name = m_tree[entry.key].text;
        const YamlPath part = mappings.first().child(name);
        const qsizetype row = target.fields.size();
        addKind(target, {part}, spec, fromCore(name));
        target.fields[row].editor = FieldEditor::Choice;
        target.fields[row].named = true;
        target.fields[row].removes = part;
        target.fields[row].caption = labelOf(spec);
      }
    }
    addField(target, mappings, spec, labelOf(spec), {});
  }

  // Each phase with its fields, and a row to add one.
  void addModes() {
    const YamlPath list{std::string("execution_modes")};
    const schema::Section* mode = Registry::instance().section("execution_mode");
    const FieldSpec* spec = Registry::instance().section("root")->find("execution_modes");
    if (mode == nullptr || spec == nullptr) return;
    FormSection& target = section(Phases);
    target.startsOpen = m_tree.find(list) != kNoNode;
    target.paths.append(list);
    const NodeId node = m_tree.find(list);
    const std::size_t count = node == kNoNode ? 0 : m_tree[m_tree.resolve(node)].items.size();
    for (std::size_t i = 0; i < count; ++i) {
      const qsizetype row = target.fields.size();
      addFields(target, {list.child(i)}, mode->fields, QString::number(i + 1));
      if (row < target.fields.size()) target.fields[row].removes = list.child(i);
    }
    addField(target, {list}, *spec, labelOf(*spec), {}).editor = FieldEditor::Add;
  }

  // A frame: its merge or its method, and what its streams are called.
  void addFrame(const YamlPath& entry) {
    for (const FieldSpec* spec : schema::fieldsAt(m_tree, entry)) {
      const QList<YamlPath> paths = {entry.child(spec->name)};
      if (spec->type == FieldType::Kind) {
        FormSection& target = section(titleOf(spec->family));
        const KindDescriptor* kind = addKind(target, paths, *spec, QStringLiteral("type"));
        if (kind != nullptr) target.detail = QString::fromLatin1(kind->id);
      } else {
        addStreams(paths.first());
      }
    }
  }

  void addStreams(const YamlPath& list) {
    const NodeId node = m_tree.find(list);
    const schema::Section* stream = Registry::instance().section("stream");
    if (node == kNoNode || stream == nullptr) return;
    FormSection& target = section(Streams);
    target.paths.append(list);
    const std::size_t count = m_tree[m_tree.resolve(node)].items.size();
    for (std::size_t i = 0; i < count; ++i)
      for (const FieldSpec& spec : stream->fields)
        if (spec.type == FieldType::Text)
          addField(target, {list.child(i).child(spec.name)}, spec,
                   QStringLiteral("%1 %2").arg(labelOf(spec)).arg(i + 1), {});
  }

  void addRoot(const char* key) {
    const YamlPath path{std::string(key)};
    const FieldSpec* spec = schema::fieldAt(m_tree, path);
    if (spec == nullptr && Registry::instance().section("root") != nullptr)
      spec = Registry::instance().section("root")->find(key);
    if (spec == nullptr) return;
    FormSection& target = section(titleOfRoot(key));
    if (spec->type == FieldType::Kind) {
      const KindDescriptor* kind = addKind(target, {path}, *spec, QStringLiteral("type"));
      if (kind != nullptr) target.detail = QString::fromLatin1(kind->id);
      return;
    }
    target.paths.append(path);
    const std::vector<const FieldSpec*> fields = schema::fieldsAt(m_tree, path);
    if (!fields.empty())
      addFields(target, {path}, fields, {});
    else if (spec->section != nullptr)
      addFields(target, {path}, spec->section->fields, {});
  }

  void addTemplateParts(const QList<YamlPath>& templates) {
    for (const FieldSpec* spec : fieldsOf(templates, "layer_template")) {
      const QList<YamlPath> parts = childrenOf(templates, spec->name);
      if (spec->type == FieldType::Kind) {
        const bool main = spec->family == KindFamily::Mixer || spec->family == KindFamily::Ffn;
        FormSection& target = section(titleOf(spec->family));
        const bool own = main || titleOf(spec->family) != NormResidual;  // the part has a section to itself
        const QString type = QString::fromLatin1(Registry::instance().typeField(spec->family).name);
        const KindDescriptor* kind = addKind(target, parts, *spec, own ? type : labelOf(*spec));
        if (own && kind != nullptr) target.detail = QString::fromLatin1(kind->id);
        if (own && !main) target.startsOpen = kind != nullptr;
      } else if (spec->type == FieldType::Section && spec->section != nullptr) {
        FormSection& target = section(State);
        target.startsOpen = false;
        target.paths += parts;
        addFields(target, parts, spec->section->fields, {});
      } else {
        addField(section(Modifiers), parts, *spec, labelOf(*spec), {});
      }
    }
  }

  void addEntries(const QList<YamlPath>& entries) {
    FormSection& entry = section(Entry);
    entry.paths += entries;
    for (const FieldSpec* spec : fieldsOf(entries, "schedule_entry")) {
      const QList<YamlPath> paths = childrenOf(entries, spec->name);
      if (spec->type == FieldType::Section && spec->section != nullptr) {
        FormSection& target = section(Override);
        target.startsOpen = std::any_of(paths.begin(), paths.end(),
                                        [this](const YamlPath& path) { return m_tree.find(path) != kNoNode; });
        target.paths += paths;
        addFields(target, paths, spec->section->fields, {});
      } else if (spec->type == FieldType::Kind) {
        FormSection& target = section(titleOf(spec->family));
        const KindDescriptor* kind = addKind(target, paths, *spec, QStringLiteral("type"));
        if (kind != nullptr) target.detail = QString::fromLatin1(kind->id);
        target.startsOpen = kind != nullptr;
      } else {
        addField(section(Entry), paths, *spec, labelOf(*spec), {});
      }
    }
  }

 private:
  static const FieldSpec& reference(const FieldSpec& spec) { return spec; }
  static const FieldSpec& reference(const FieldSpec* spec) { return *spec; }

  // Fields that all of the mappings may hold, in form order.
  std::vector<const FieldSpec*> fieldsOf(const QList<YamlPath>& mappings, const char* sectionName) const {
    std::vector<const FieldSpec*> common;
    for (qsizetype i = 0; i < mappings.size(); ++i) {
      std::vector<const FieldSpec*> fields = schema::fieldsAt(m_tree, mappings[i]);
      if (fields.empty())
        if (const schema::Section* section = Registry::instance().section(sectionName))
          for (const FieldSpec& spec : section->fields) fields.push_back(&spec);
      if (i == 0) {
        common = std::move(fields);
        continue;
      }
      std::erase_if(common, [&](const FieldSpec* spec) { return std::ranges::find(fields, spec) == fields.end(); });
    }
    return common;
  }

  FormField& addField(FormSection& target, const QList<YamlPath>& paths, const FieldSpec& spec, const QString& label,
                      const QString& caption) {
    FormField field;
    // Rows keep their widgets when the next selected element has the same fields: the key names the way inside the
    // element, not the element.
    QString inside;
    if (!paths.isEmpty()) {
      const YamlPath& path = paths.first();
      const bool ofElement = path[0] == PathSegment(std::string("layer_templates")) ||
                             path[0] == PathSegment(std::string("layer_schedule"));
      YamlPath rest;
      for (std::size_t i = ofElement ? 2 : 0; i < path.size(); ++i)
        rest = std::visit([&](const auto& part) { return rest.child(part); }, path[i]);
      inside = fromCore(rest.toString());
    }
    field.key = QStringLiteral("%1/%2/%3").arg(target.key, inside).arg(reinterpret_cast<quintptr>(&spec), 0, 16);
    field.paths = paths;
    field.spec = &spec;
    field.editor = editorOf(spec);
    field.label = label;
    field.caption = caption;
    field.advanced = spec.tier == schema::Tier::Advanced;
    target.fields.append(field);
    return target.fields.last();
  }

  const YamlTree& m_tree;
  Form& m_form;
};

const document::Card* cardAt(const document::GraphProjection& projection, const YamlPath& path) {
  return document::findCard(projection, document::placeOf(projection, path));
}

// Cards that use the template, those in frames included.
int usesOf(const document::GraphProjection& projection, const QString& name) {
  int uses = 0;
  for (const document::Card& card : projection.cards) {
    if (card.role == document::CardRole::Entry && card.lanes.empty() && fromCore(card.title) == name) ++uses;
    for (const document::Lane& lane : card.lanes)
      for (const document::Card& body : lane.cards)
        if (fromCore(body.title) == name) ++uses;
  }
  return uses;
}

// Entries and cards in frames: what has a template, or is a frame.
bool isItem(const document::GraphProjection& projection, const YamlPath& path) {
  const bool isEntry = path.size() == 2 && std::holds_alternative<std::size_t>(path[1]);
  return isEntry || (path.size() > 2 && document::placeOf(projection, path).inside());
}

QList<YamlPath> templatesOf(const YamlTree& tree, const QList<YamlPath>& entries) {
  QList<YamlPath> out;
  for (const YamlPath& entry : entries) {
    const NodeId name = tree.find(document::templateNameAt(entry));
    if (name == kNoNode) continue;
    const YamlPath path{std::string("layer_templates"), scalarText(tree, name).toStdString()};
    if (tree.find(path) != kNoNode && !out.contains(path)) out.append(path);
  }
  return out;
}

void setLines(Form& form, const YamlTree& tree, const YamlPath& path) {
  const NodeId node = tree.find(path);
  if (node == kNoNode) return;
  const SourceRange range = tree.entryRange(node);
  form.firstLine = static_cast<int>(tree.text().locate(range.begin).line);
  form.lastLine = static_cast<int>(tree.text().locate(range.end > range.begin ? range.end - 1 : range.end).line);
}

void describeEntries(Form& form, Builder& builder, const YamlTree& tree, const document::GraphProjection& projection,
                     const QList<YamlPath>& entries) {
  form.subject = entries.size() == 1 ? FormSubject::Entry : FormSubject::Entries;
  const QList<YamlPath> templates = templatesOf(tree, entries);
  if (entries.size() == 1) {
    form.entry = static_cast<int>(std::get<std::size_t>(entries.first()[1]));
    const NodeId name = tree.find(document::templateNameAt(entries.first()));
    form.templateName = name == kNoNode ? QString() : scalarText(tree, name);
    form.title = form.templateName;
    form.uses = usesOf(projection, form.templateName);
    if (const document::Card* card = cardAt(projection, entries.first())) {
      form.mixerKind = fromCore(card->mixerKind);
      form.firstLayer = card->firstLayer;
      form.layers = card->layers;
      if (card->form != document::CardForm::Plain) {
        form.title = fromCore(card->title);
        form.icon = form.title;
      }
    }
    setLines(form, tree, templates.isEmpty() ? entries.first() : templates.first());
  }
  const document::Card* single = entries.size() == 1 ? cardAt(projection, entries.first()) : nullptr;
  if (single != nullptr && single->form != document::CardForm::Plain) {
    builder.addFrame(entries.first());
    return;
  }
  // The body of an integrator has its fields in the frame.
  if (single == nullptr || single->path.lastKey().empty()) builder.addEntries(entries);
  if (!templates.isEmpty()) builder.addTemplateParts(templates);
}

void describeEndCap(Form& form, Builder& builder, const YamlTree& tree, const document::GraphProjection& projection,
                    const YamlPath& path) {
  form.subject = FormSubject::EndCap;
  const std::string key(path.empty() ? std::string_view() : path.lastKey());
  const document::Card* card = cardAt(projection, path);
  form.title = fromCore(card == nullptr ? key : card->title);
  form.icon = key == "model" ? QStringLiteral("tokens") : fromCore(key);
  setLines(form, tree, path);
  builder.addRoot(key.c_str());
  if (key == "model") builder.addRoot("tokenizer_contract");
}

}  // namespace

Form describeForm(const analysis::Analysis& analysis, const document::GraphProjection& projection,
                  const Selection& selection) {
  Form form;
  if (!analysis.tree) return form;
  const YamlTree& tree = *analysis.tree;
  Builder builder(tree, form);
  QList<YamlPath> entries;
  YamlPath endCap;
  for (const YamlPath& path : selection.paths) {
    const bool isEntry = isItem(projection, path);
    if (isEntry && tree.find(path) != kNoNode) entries.append(path);
    if (!isEntry && path.size() == 1) endCap = path;
  }
  form.count = static_cast<int>(entries.size());
  if (!entries.isEmpty()) {
    form.element = entries.first();
    describeEntries(form, builder, tree, projection, entries);
  } else if (!endCap.empty()) {
    form.element = endCap;
    describeEndCap(form, builder, tree, projection, endCap);
  } else {
    form.subject = FormSubject::Design;
    form.icon = QStringLiteral("model");
    for (const char* root : {"model", "tokenizer_contract", "training_hints"}) builder.addRoot(root);
    builder.addModes();
    builder.addRoot("transition");
    form.title = scalarText(tree, tree.find(YamlPath{std::string("model"), std::string("name")}));
  }
  return form;
}

namespace {

FieldState stateAt(const analysis::Analysis& analysis, const FormField& field, const YamlPath& path) {
  FieldState state;
  const YamlTree& tree = *analysis.tree;
  const NodeId node = tree.find(field.kind ? typePath(path, *field.spec) : path);
  if (node == kNoNode && field.kind && tree.find(path) != kNoNode) {
    // The part is there, its kind is the default one.
    state.given = true;
    state.text = choiceOf(Registry::instance().typeField(field.spec->family).fallback);
    if (state.text.isEmpty()) state.text = choiceOf(field.spec->fallback);
    return state;
  }
  if (node == kNoNode) return state;
  const yaml::Node& value = tree[node];
  state.given = true;
  state.editable = value.kind == NodeKind::Scalar;
  const std::string_view raw = tree.text().slice(value.range);
  if (value.kind == NodeKind::Sequence) {
    state.editable = value.style == yaml::NodeStyle::Flow;
    state.text = fromCore(std::string(raw)).simplified();
    return state;
  }
  if (value.kind != NodeKind::Scalar) {
    state.text = fromCore(std::string(raw)).simplified().left(80);
    return state;
  }
  state.text = fromCore(value.text);
  state.null = std::holds_alternative<yaml::Null>(tree.scalar(node));
  state.expression = expr::isExpression(tree, node);
  if (state.expression)
    if (const expr::Number* number = analysis.values.find(node)) state.result = numberText(*number);
  return state;
}

}  // namespace

FieldState stateOf(const analysis::Analysis& analysis, const FormField& field) {
  FieldState state;
  if (!analysis.tree) return state;
  for (qsizetype i = 0; i < field.paths.size(); ++i) {
    const FieldState next = stateAt(analysis, field, field.paths[i]);
    if (i == 0) {
      state = next;
      continue;
    }
    const bool differs = next.given != state.given || next.text != state.text;
    state.given = state.given || next.given;
    if (differs) {
      state.several = true;
      state.expression = false;
      state.text.clear();
      state.result.clear();
    }
  }
  return state;
}

QString numberText(const expr::Number& number) {
  if (const auto* integer = std::get_if<std::int64_t>(&number)) return QString::number(*integer);
  return fromCore(fillTemplate("{v}", {{"v", std::get<double>(number)}}));
}

QString choiceOf(const schema::FieldValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return fromCore(*text);
  if (const auto* kind = std::get_if<std::shared_ptr<const schema::KindInstance>>(&value))
    return *kind && (*kind)->kind ? QString::fromLatin1((*kind)->kind->id) : QString();
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? QStringLiteral("true") : QStringLiteral("false");
  return {};
}

QString defaultText(const FieldSpec& spec) {
  if (*spec.fallbackText != '\0') return fromCore(translateCore("Schema", spec.fallbackText));
  if (const auto* integer = std::get_if<std::int64_t>(&spec.fallback)) return QString::number(*integer);
  if (const auto* real = std::get_if<double>(&spec.fallback)) {
    const QString text = numberText(*real);
    return text.contains('.') || text.contains('e') ? text : text + QStringLiteral(".0");
  }
  if (const auto* numbers = std::get_if<std::vector<double>>(&spec.fallback)) {
    QStringList parts;
    for (const double number : *numbers) parts.append(numberText(number));
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
  }
  const QString choice = choiceOf(spec.fallback);
  if (!choice.isEmpty()) return choice;
  if (spec.required) return QCoreApplication::translate("InspectorForm", "required");
  return QCoreApplication::translate("InspectorForm", "off");
}

QStringList templateNames(const YamlTree& tree) {
  QStringList names;
  const NodeId templates = tree.find(YamlPath{std::string("layer_templates")});
  if (templates == kNoNode) return names;
  for (const yaml::MapEntry& entry : tree[tree.resolve(templates)].entries)
    names.append(fromCore(tree[entry.key].text));
  return names;
}

QStringList letNames(const YamlTree& tree) {
  QStringList names;
  const NodeId let = tree.find(YamlPath{std::string("let")});
  if (let == kNoNode) return names;
  for (const yaml::MapEntry& entry : tree[tree.resolve(let)].entries) names.append(fromCore(tree[entry.key].text));
  return names;
}

bool looksLikeExpression(const QString& text) {
  const QString trimmed = text.trimmed();
  return trimmed.startsWith(QLatin1String("${")) && trimmed.endsWith(QLatin1Char('}'));
}

namespace {

yaml::YamlValue typedScalar(const FieldSpec& spec, const QString& text) {
  const std::string bytes = text.trimmed().toStdString();
  if (looksLikeExpression(text)) return yaml::Verbatim{bytes};
  if (spec.nullable && (bytes == "null" || bytes == "~")) return yaml::YamlValue();
  const bool numeric =
      spec.type == FieldType::Integer || spec.type == FieldType::Number || spec.type == FieldType::NumberList;
  if (!numeric) return yaml::YamlValue(text.toStdString());
  const yaml::ScalarValue typed = yaml::typeScalar(bytes, yaml::NodeStyle::Plain);
  const bool number = std::holds_alternative<std::int64_t>(typed) || std::holds_alternative<double>(typed) ||
                      std::holds_alternative<yaml::HugeInteger>(typed);
  // Numbers stay as typed (3e-4 and not 0.0003); anything else is kept as text and shown with its error.
  if (number) return yaml::Verbatim{bytes};
  return yaml::YamlValue(bytes);
}

}  // namespace

yaml::YamlValue typedValue(const FieldSpec& spec, const QString& text) {
  if (spec.type != FieldType::NumberList && spec.type != FieldType::TextList) return typedScalar(spec, text);
  QString inner = text.trimmed();
  if (looksLikeExpression(inner)) return typedScalar(spec, inner);
  if (inner.startsWith('[')) inner = inner.mid(1);
  if (inner.endsWith(']')) inner.chop(1);
  yaml::YamlSequence items;
  for (const QString& item : inner.split(QLatin1Char(','), Qt::SkipEmptyParts))
    if (!item.trimmed().isEmpty()) items.push_back(typedScalar(spec, item.trimmed()));
  return items;
}

namespace {

document::DesignEdit combined(const std::vector<document::DesignEdit>& edits, const FormField& field,
                              const char* label) {
  if (edits.size() == 1) return edits.front();
  document::DesignEdit out;
  out.label =
      Message{label, {{"field", field.label.toStdString()}, {"count", static_cast<std::int64_t>(edits.size())}}};
  std::vector<yaml::EditPlan> plans;
  for (const document::DesignEdit& edit : edits) plans.push_back(edit.plan);
  out.plan = yaml::EditPlanner::combine(plans);
  return out;
}

}  // namespace

document::DesignEdit setFields(const analysis::Analysis& analysis, const FormField& field,
                               const yaml::YamlValue& value) {
  std::vector<document::DesignEdit> edits;
  for (const YamlPath& path : field.paths) {
    const auto* kind = std::get_if<std::string>(&value.data);
    edits.push_back(field.kind && kind != nullptr ? document::setKind(analysis, path, *kind)
                                                  : document::setField(analysis, path, value));
  }
  return combined(edits, field, ES_TR("Message", "Set {field} of {count} entries"));
}

document::DesignEdit addEntry(const analysis::Analysis& analysis, const FormField& field) {
  if (field.spec->type == FieldType::KindMap)
    return document::addNamedKind(analysis, field.paths.first(), field.spec->family);
  return document::addExecutionMode(analysis);
}

document::DesignEdit resetFields(const analysis::Analysis& analysis, const FormField& field) {
  if (!field.removes.empty()) return document::removeAt(analysis, field.removes);
  std::vector<document::DesignEdit> edits;
  for (const YamlPath& path : field.paths)
    if (!analysis.tree || analysis.tree->find(path) != kNoNode) edits.push_back(document::resetField(analysis, path));
  if (edits.empty()) return document::DesignEdit{Message{}, yaml::EditPlan(std::vector<TextEdit>())};
  return combined(edits, field, ES_TR("Message", "Reset {field} of {count} entries"));
}

}  // namespace eulerstack::widgets
