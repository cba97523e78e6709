#include "widgets/inspector/form_model.h"

#include "core/document/frame_edits.h"
#include "widgets/inspector/field_values.h"
#include "widgets/inspector/form_builder.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

using schema::Registry;
using yaml::kNoNode;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::YamlTree;

namespace {

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

void describeEntries(Form& form, FormBuilder& builder, const YamlTree& tree,
                     const document::GraphProjection& projection, const QList<YamlPath>& entries) {
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

void describeEndCap(Form& form, FormBuilder& builder, const YamlTree& tree, const document::GraphProjection& projection,
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
  FormBuilder builder(tree, form);
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

}  // namespace eulerstack::widgets
