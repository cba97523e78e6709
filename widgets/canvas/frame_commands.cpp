// Edits of frames and of what stands in them.
#include <algorithm>

#include "core/document/frame_edits.h"
#include "core/schema/registry.h"
#include "widgets/canvas/canvas_commands.h"
#include "widgets/canvas/card_metrics.h"

namespace eulerstack::widgets {

using analysis::Analysis;
using document::DesignEdit;

namespace {

YamlPath entryPath(int entry) {
  return YamlPath{std::string("layer_schedule"), static_cast<std::size_t>(entry)};
}

std::string firstKind(schema::KindFamily family) {
  const auto kinds = schema::Registry::instance().kinds(family);
  return kinds.empty() ? std::string() : std::string(kinds.front()->id);
}

Selection selectionOf(const YamlPath& item, const YamlPath& field = {}) {
  return Selection{{item}, field};
}

// Whether the name of a template is written there: the newest text decides, the analysis may be older.
bool isThere(const DocumentSession& session, const YamlPath& path) {
  const auto tree = session.analysisPending() ? yaml::parse(session.document().text()).tree : session.analysis()->tree;
  return tree && tree->find(path) != yaml::kNoNode;
}

}  // namespace

// A frame is made around the template of the selected card, or the first of the design.
QString CanvasCommands::templateForFrame() const {
  const QStringList names = templateNames();
  const document::GraphProjection& projection = *m_session->projection();
  for (const YamlPath& path : m_session->selection().paths) {
    const document::Card* card = document::findCard(projection, document::placeOf(projection, path));
    if (card != nullptr && names.contains(utf8(card->title))) return utf8(card->title);
  }
  return names.value(0);
}

// Says why entries cannot be wrapped. A card inside a frame counts as a frame.
bool CanvasCommands::mayWrap(const QList<int>& entries) {
  const document::GraphProjection& projection = *m_session->projection();
  const bool frames = std::ranges::any_of(entries, [&projection](int entry) {
    const int card = cardOfEntry(projection, entry);
    return card < 0 || projection.cards[static_cast<std::size_t>(card)].form != document::CardForm::Plain;
  });
  if (entries.isEmpty() || frames) {
    emit m_session->editRefused(tr("A frame cannot stand inside a frame"),
                                tr("Select plain entries, or unwrap the frame first"));
    return false;
  }
  return true;
}

bool CanvasCommands::wrapParallel(const QList<int>& entries) {
  if (!mayWrap(entries)) return false;
  for (int i = 1; i < entries.size(); ++i)
    if (entries[i] != entries[i - 1] + 1) {
      emit m_session->editRefused(tr("Only entries that follow each other can run side by side"),
                                  tr("Select entries without a gap between them"));
      return false;
    }
  const bool done = m_session->apply([&](const Analysis& analysis) {
    return document::wrapInParallel(analysis, {entries.begin(), entries.end()});
  });
  if (done) select({*std::min_element(entries.begin(), entries.end())});
  return done;
}

bool CanvasCommands::wrapIntegrator(const QList<int>& entries) {
  if (!mayWrap(entries)) return false;
  if (entries.size() != 1) {
    emit m_session->editRefused(
        tr("An integrator repeats one entry, and %n are selected", nullptr, static_cast<int>(entries.size())),
        tr("Select one entry"));
    return false;
  }
  const int entry = entries.first();
  const bool done = m_session->apply(
      [&](const Analysis& analysis) { return document::wrapInIntegrator(analysis, static_cast<std::size_t>(entry)); });
  if (done) select({entry});
  return done;
}

bool CanvasCommands::unwrap(int entry) {
  const int count = entryCount();
  const bool done = m_session->apply(
      [&](const Analysis& analysis) { return document::unwrapFrame(analysis, static_cast<std::size_t>(entry)); });
  if (!done) return false;
  QList<int> places;
  for (int i = 0; i <= entryCount() - count; ++i) places.append(entry + i);
  select(places);
  return true;
}

bool CanvasCommands::insertItem(const Block& block, const YamlPath& list, int index) {
  const std::string name = block.name.toStdString();
  const auto at = static_cast<std::size_t>(index);
  if (block.isModule() || block.source == Block::Source::Form) return false;
  const bool done = m_session->apply([&](const Analysis& analysis) -> DesignEdit {
    if (block.source == Block::Source::Mixer)
      return document::insertNewItem(analysis, list, at, name, firstKind(schema::KindFamily::Ffn));
    if (block.source == Block::Source::Ffn)
      return document::insertNewItem(analysis, list, at, firstKind(schema::KindFamily::Mixer), name);
    return document::insertItem(analysis, list, at, name);
  });
  if (done) m_session->setSelection(selectionOf(list.child(at)));
  return done;
}

bool CanvasCommands::addStream(const Block& block, int entry, int index) {
  if (block.source != Block::Source::Template) return false;
  const std::string name = block.name.toStdString();
  return m_session->apply([&](const Analysis& analysis) {
    return document::addStream(analysis, static_cast<std::size_t>(entry), static_cast<std::size_t>(index), name);
  });
}

bool CanvasCommands::setItemTemplate(const YamlPath& item, const QString& name) {
  return m_session->apply(
      [&](const Analysis& analysis) { return document::setItemTemplate(analysis, item, name.toStdString()); });
}

bool CanvasCommands::setItemRepeat(const YamlPath& item, qint64 repeat) {
  const qint64 wanted = std::clamp<qint64>(repeat, 1, maxRepeat());
  return m_session->apply([&](const Analysis& analysis) { return document::setItemRepeat(analysis, item, wanted); },
                          QStringLiteral("repeat:") + utf8(item.toString()));
}

bool CanvasCommands::changeItemRepeat(const YamlPath& item, qint64 by) {
  const document::GraphProjection& projection = *m_session->projection();
  const document::CardPlace place = document::placeOf(projection, item);
  const document::Card* card = document::findCard(projection, place);
  if (card == nullptr) return false;
  const document::Card& owner = projection.cards[static_cast<std::size_t>(place.card)];
  const bool steps = owner.form == document::CardForm::Integrator;
  const qint64 now = steps ? owner.steps : card->repeat;
  return now + by >= 1 && setItemRepeat(item, now + by);
}

bool CanvasCommands::removeItem(const YamlPath& item) {
  const bool done = m_session->apply([&](const Analysis& analysis) { return document::removeItem(analysis, item); });
  if (done) m_session->setSelection(selectionOf(entryPath(static_cast<int>(std::get<std::size_t>(item[1])))));
  return done;
}

bool CanvasCommands::duplicateItem(const YamlPath& item) {
  return m_session->apply([&](const Analysis& analysis) { return document::duplicateItem(analysis, item); });
}

bool CanvasCommands::moveItem(const YamlPath& item, const YamlPath& list, int index) {
  const bool done = m_session->apply([&](const Analysis& analysis) {
    return document::moveItem(analysis, item, list, static_cast<std::size_t>(index));
  });
  if (done) m_session->setSelection(selectionOf(list.child(static_cast<std::size_t>(index))));
  return done;
}

bool CanvasCommands::splitItem(const YamlPath& item) {
  return m_session->apply([&](const Analysis& analysis) { return document::splitItemTemplate(analysis, item); });
}

bool CanvasCommands::applyTo(const YamlPath& item, const YamlPath& templatePath, const Block& block) {
  const std::string kind = block.name.toStdString();
  const auto module = [&](const YamlPath& part) {
    return m_session->apply([&](const Analysis& analysis) {
      return isThere(*m_session, part) ? document::setKind(analysis, part, kind)
                                       : document::toggleModule(analysis, part, kind);
    });
  };
  switch (block.source) {
    case Block::Source::Template:
      return setItemTemplate(item, block.name);
    case Block::Source::Mixer:
    case Block::Source::Ffn:
      return replaceKind(templatePath, block);
    case Block::Source::Memory:
      return module(templatePath.child("memory"));
    case Block::Source::ShapeChange:
      return module(templatePath.child("shape_change"));
    case Block::Source::DepthGating:
      return module(item.child("depth_gating"));
    case Block::Source::Override:
      return toggleOverride(item);
    case Block::Source::Form:
      break;
  }
  return false;
}

bool CanvasCommands::toggleModule(const YamlPath& part) {
  return m_session->apply([&](const Analysis& analysis) { return document::toggleModule(analysis, part); });
}

bool CanvasCommands::toggleOverride(const YamlPath& item) {
  return m_session->apply([&](const Analysis& analysis) { return document::toggleOverride(analysis, item); });
}

}  // namespace eulerstack::widgets
