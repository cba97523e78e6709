#include "widgets/inspector/form_builder.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/inspector/field_values.h"
#include "widgets/inspector/form_titles.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

using schema::FieldSpec;
using schema::FieldType;
using schema::KindDescriptor;
using schema::KindFamily;
using schema::Registry;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::YamlTree;
using enum FormTitle;

namespace {

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

const FieldSpec& reference(const FieldSpec& spec) {
  return spec;
}
const FieldSpec& reference(const FieldSpec* spec) {
  return *spec;
}

}  // namespace

YamlPath typePath(const YamlPath& part, const FieldSpec& spec) {
  return part.child(Registry::instance().typeField(spec.family).name);
}

FormSection& FormBuilder::section(FormTitle title) {
  const QString key = QString::fromLatin1(sourceText(title));
  for (FormSection& existing : m_form.sections)
    if (existing.key == key) return existing;
  m_form.sections.append(FormSection{key, sourceText(title), {}, {}, {}, true});
  return m_form.sections.last();
}

template <class Specs>
void FormBuilder::addFields(FormSection& target, const QList<YamlPath>& mappings, const Specs& specs,
                            const QString& caption) {
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

const KindDescriptor* FormBuilder::addKind(FormSection& target, const QList<YamlPath>& parts, const FieldSpec& spec,
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

void FormBuilder::addNamedKinds(FormSection& target, const QList<YamlPath>& mappings, const FieldSpec& spec) {
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

void FormBuilder::addModes() {
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

void FormBuilder::addFrame(const YamlPath& entry) {
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

void FormBuilder::addStreams(const YamlPath& list) {
  const NodeId node = m_tree.find(list);
  const schema::Section* stream = Registry::instance().section("stream");
  if (node == kNoNode || stream == nullptr) return;
  FormSection& target = section(Streams);
  target.paths.append(list);
  const std::size_t count = m_tree[m_tree.resolve(node)].items.size();
  for (std::size_t i = 0; i < count; ++i)
    for (const FieldSpec& spec : stream->fields)
      if (spec.type == FieldType::Text)
        addField(target, {list.child(i).child(spec.name)}, spec, QStringLiteral("%1 %2").arg(labelOf(spec)).arg(i + 1),
                 {});
}

void FormBuilder::addRoot(const char* key) {
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

void FormBuilder::addTemplateParts(const QList<YamlPath>& templates) {
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

void FormBuilder::addEntries(const QList<YamlPath>& entries) {
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

std::vector<const FieldSpec*> FormBuilder::fieldsOf(const QList<YamlPath>& mappings, const char* sectionName) const {
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

FormField& FormBuilder::addField(FormSection& target, const QList<YamlPath>& paths, const FieldSpec& spec,
                                 const QString& label, const QString& caption) {
  FormField field;
  // Rows keep their widgets when the next selected element has the same fields: the key names the way inside the
  // element, not the element.
  QString inside;
  if (!paths.isEmpty()) {
    const YamlPath& path = paths.first();
    const bool ofElement =
        path[0] == PathSegment(std::string("layer_templates")) || path[0] == PathSegment(std::string("layer_schedule"));
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

}  // namespace eulerstack::widgets
