#include "widgets/canvas/canvas_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>
#include <algorithm>

#include "core/document/frame_edits.h"
#include "core/schema/registry.h"

namespace eulerstack::widgets {

using analysis::Analysis;
using document::DesignEdit;

namespace {

constexpr const char* kSchedule = "layer_schedule";

YamlPath entryPath(int entry) {
  return YamlPath{std::string(kSchedule), static_cast<std::size_t>(entry)};
}

std::vector<std::size_t> indices(const QList<int>& entries) {
  return {entries.begin(), entries.end()};
}

// The kind that stands first in the palette: for the half of a new template that the author did not choose.
std::string firstKind(schema::KindFamily family) {
  const auto kinds = schema::Registry::instance().kinds(family);
  return kinds.empty() ? std::string() : std::string(kinds.front()->id);
}

document::CardForm formOf(const QString& key) {
  for (const document::CardForm form : {document::CardForm::Parallel, document::CardForm::Integrator})
    if (key == QLatin1String(document::keyOf(form))) return form;
  return document::CardForm::Plain;
}

// Of the newest text: the analysis that arrived may be older.
yaml::NodeId find(const yaml::YamlTree* tree, const char* key) {
  return tree == nullptr ? yaml::kNoNode : tree->find(YamlPath{std::string(key)});
}

std::shared_ptr<const yaml::YamlTree> newestTree(const DocumentSession& session) {
  if (!session.analysisPending()) return session.analysis()->tree;
  return yaml::parse(session.document().text()).tree;
}

}  // namespace

qint64 maxRepeat() {
  return Limits{}.expandedLayers;
}

namespace {

constexpr std::pair<Block::Source, const char*> kSources[] = {{Block::Source::Template, "template"},
                                                              {Block::Source::Mixer, "mixer"},
                                                              {Block::Source::Ffn, "ffn"},
                                                              {Block::Source::Form, "form"},
                                                              {Block::Source::Memory, "memory"},
                                                              {Block::Source::ShapeChange, "shape_change"},
                                                              {Block::Source::DepthGating, "depth_gating"},
                                                              {Block::Source::Override, "override"}};

const char* wordOf(Block::Source source) {
  for (const auto& [known, word] : kSources)
    if (known == source) return word;
  return "";
}

}  // namespace

std::optional<Block> Block::parse(const QByteArray& text) {
  const qsizetype colon = text.indexOf(':');
  const QString name = QString::fromUtf8(text.mid(colon + 1));
  if (colon < 0) return std::nullopt;
  for (const auto& [source, word] : kSources)
    if (text.left(colon) == word && (!name.isEmpty() || source == Source::Override)) return Block{source, name};
  return std::nullopt;
}

QByteArray Block::toText() const {
  return QByteArray(wordOf(source)) + ':' + name.toUtf8();
}

bool Block::isModule() const {
  return source == Source::Memory || source == Source::ShapeChange || source == Source::DepthGating ||
         source == Source::Override;
}

CanvasCommands::CanvasCommands(DocumentSession* session, QObject* parent) : QObject(parent), m_session(session) {}

QList<int> CanvasCommands::selectedEntries() const {
  QList<int> entries;
  for (const YamlPath& path : m_session->selection().paths) {
    if (path.size() != 2 || path.parent() != YamlPath{std::string(kSchedule)}) continue;
    if (const auto* index = std::get_if<std::size_t>(&path.back())) entries.append(static_cast<int>(*index));
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

void CanvasCommands::select(const QList<int>& entries) {
  Selection selection;
  for (const int entry : entries) selection.paths.append(entryPath(entry));
  m_session->setSelection(selection);
}

bool CanvasCommands::move(QList<int> entries, int before) {
  std::sort(entries.begin(), entries.end());
  const int count = entryCount();
  // order[i]: which entry stands at place i; each step moves one of them to its final place.
  QList<int> order(count), wanted;
  for (int i = 0; i < count; ++i) order[i] = i;
  for (int i = 0; i <= count; ++i) {
    if (i == before) wanted.append(entries);
    if (i < count && !entries.contains(i)) wanted.append(i);
  }
  if (wanted == order || wanted.size() != count) return false;
  // One key for all steps: they become one undo step.
  const QString key = entries.size() > 1 ? QUuid::createUuid().toString() : QString();
  const auto moveOne = [&](int entry) {
    const int from = static_cast<int>(order.indexOf(entry)), to = static_cast<int>(wanted.indexOf(entry));
    if (from == to) return true;
    order.move(from, to);
    return m_session->apply(
        [from, to](const Analysis& analysis) {
          return document::moveEntry(analysis, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        },
        key);
  };
  // To the right the last goes first, to the left the first: then no step disturbs a finished one.
  QList<int> right, left;
  for (const int entry : entries) (wanted.indexOf(entry) > entry ? right : left).append(entry);
  std::reverse(right.begin(), right.end());
  bool done = true;
  for (const int entry : right + left) done = done && moveOne(entry);
  if (!done) return false;
  QList<int> places;
  for (const int entry : entries) places.append(static_cast<int>(wanted.indexOf(entry)));
  select(places);
  return true;
}

bool CanvasCommands::copyTo(const QList<int>& entries, int before) {
  const bool done = m_session->apply([&](const Analysis& analysis) {
    return document::pasteEntries(analysis, static_cast<std::size_t>(before),
                                  document::copyEntries(analysis, indices(entries)));
  });
  if (!done) return false;
  QList<int> places;
  for (int i = 0; i < entries.size(); ++i) places.append(before + i);
  select(places);
  return true;
}

bool CanvasCommands::remove(const QList<int>& entries) {
  if (entries.isEmpty()) return false;
  const int count = entryCount();
  const bool done =
      m_session->apply([&](const Analysis& analysis) { return document::removeEntries(analysis, indices(entries)); });
  if (!done) return false;
  // What comes after the removed entries is selected next, so that Delete can be pressed again.
  const int left = count - static_cast<int>(entries.size());
  const int next = std::min(*std::min_element(entries.begin(), entries.end()), left - 1);
  select(next >= 0 ? QList<int>{next} : QList<int>());
  return true;
}

bool CanvasCommands::setRepeat(int entry, qint64 repeat) {
  const qint64 wanted = std::clamp<qint64>(repeat, 1, maxRepeat());
  return m_session->apply(
      [&](const Analysis& analysis) { return document::setRepeat(analysis, static_cast<std::size_t>(entry), wanted); },
      QStringLiteral("repeat:%1").arg(entry));
}

bool CanvasCommands::changeRepeat(int entry, qint64 by) {
  const auto tree = newestTree(*m_session);
  if (!tree) return false;
  const yaml::NodeId node = tree->find(entryPath(entry).child("repeat"));
  qint64 now = 1;
  if (node != yaml::kNoNode) {
    const yaml::ScalarValue value = tree->scalar(node);
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      now = *number;
    } else if (const document::Card* card = cardOf(entry)) {
      now = card->repeat;  // an expression: its value counts
    }
  }
  const qint64 wanted = std::clamp<qint64>(now + by, 1, maxRepeat());
  return wanted != now && setRepeat(entry, wanted);
}

const document::Card* CanvasCommands::cardOf(int entry) const {
  const document::GraphProjection& projection = *m_session->projection();
  const int card = cardOfEntry(projection, entry);
  return card < 0 ? nullptr : &projection.cards[static_cast<std::size_t>(card)];
}

bool CanvasCommands::duplicate(const QList<int>& entries) {
  if (entries.isEmpty()) return false;
  if (entries.size() > 1) return copyTo(entries, *std::max_element(entries.begin(), entries.end()) + 1);
  const int entry = entries.first();
  const bool done = m_session->apply([entry](const Analysis& analysis) {
    return document::duplicateEntry(analysis, static_cast<std::size_t>(entry));
  });
  if (done) select({entry + 1});
  return done;
}

bool CanvasCommands::insert(const Block& block, int before) {
  if (block.isModule()) return false;
  const std::string name = block.name.toStdString();
  const auto index = static_cast<std::size_t>(before);
  const bool done = m_session->apply([&](const Analysis& analysis) -> DesignEdit {
    if (block.source == Block::Source::Mixer)
      return document::insertNewTemplate(analysis, index, name, firstKind(schema::KindFamily::Ffn));
    if (block.source == Block::Source::Ffn)
      return document::insertNewTemplate(analysis, index, firstKind(schema::KindFamily::Mixer), name);
    if (block.source == Block::Source::Form)
      return document::insertFrame(analysis, index, formOf(block.name), templateForFrame().toStdString());
    return document::insertEntry(analysis, index, name);
  });
  if (done) select({before});
  return done;
}

bool CanvasCommands::replaceKind(const YamlPath& templatePath, const Block& block) {
  const YamlPath part = templatePath.child(block.source == Block::Source::Mixer ? "mixer" : "ffn");
  const std::string kind = block.name.toStdString();
  return m_session->apply([&](const Analysis& analysis) { return document::setKind(analysis, part, kind); });
}

bool CanvasCommands::rename(const QString& from, const QString& to) {
  if (to.isEmpty() || from == to) return false;
  const std::string before = from.toStdString(), after = to.toStdString();
  return m_session->apply([&](const Analysis& analysis) { return document::renameTemplate(analysis, before, after); });
}

bool CanvasCommands::split(int entry) {
  return m_session->apply(
      [entry](const Analysis& analysis) { return document::splitTemplate(analysis, static_cast<std::size_t>(entry)); });
}

bool CanvasCommands::copy(const QList<int>& entries) const {
  if (entries.isEmpty()) return false;
  const std::string yaml = document::copyEntries(*m_session->analysis(), indices(entries));
  if (yaml.empty()) return false;
  QGuiApplication::clipboard()->setText(QString::fromStdString(yaml));
  return true;
}

bool CanvasCommands::cut(const QList<int>& entries) {
  return copy(entries) && remove(entries);
}

bool CanvasCommands::canPaste() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  return data != nullptr && data->hasText() && !data->text().isEmpty();
}

bool CanvasCommands::paste(int before) {
  if (!canPaste()) return false;
  const std::string yaml = QGuiApplication::clipboard()->text().toStdString();
  const int count = entryCount();
  const bool done = m_session->apply([&](const Analysis& analysis) {
    return document::pasteEntries(analysis, static_cast<std::size_t>(before), yaml);
  });
  if (!done) return false;
  QList<int> places;
  for (int i = 0; i < std::max(1, entryCount() - count); ++i) places.append(before + i);
  select(places);
  return true;
}

int CanvasCommands::entryCount() const {
  const auto tree = newestTree(*m_session);
  const yaml::NodeId schedule = find(tree.get(), kSchedule);
  return schedule == yaml::kNoNode ? 0 : static_cast<int>((*tree)[tree->resolve(schedule)].items.size());
}

QStringList CanvasCommands::templateNames() const {
  QStringList names;
  const auto tree = newestTree(*m_session);
  const yaml::NodeId templates = find(tree.get(), "layer_templates");
  if (templates == yaml::kNoNode) return names;
  for (const yaml::MapEntry& entry : (*tree)[tree->resolve(templates)].entries)
    names.append(QString::fromStdString((*tree)[entry.key].text));
  return names;
}

}  // namespace eulerstack::widgets
