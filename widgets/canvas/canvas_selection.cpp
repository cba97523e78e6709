// Selection of the canvas, in step with the session's, and what a card says of itself at the pointer.
#include <algorithm>

#include "widgets/canvas/canvas_accessible.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

using document::Card;

void CanvasView::syncSelection() {
  QSet<int> cards;
  document::CardPlace body;
  for (const YamlPath& path : m_session->selection().paths) {
    // Several end caps may share a path: the one that was clicked wins.
    int found = -1;
    for (int i = 0; i < m_scene->count(); ++i) {
      if (m_scene->card(i).path != path) continue;
      if (found < 0 || i == m_scene->current()) found = i;
    }
    if (found >= 0) cards.insert(found);
    // Longer than the path of an entry: inside a frame.
    if (found < 0 && path.size() > 2) body = document::placeOf(m_scene->projection(), path);
  }
  if (!cards.isEmpty() || !body.inside()) body = {};
  m_scene->setBody(body);
  m_scene->setSelected(cards);
  if (body.inside()) {
    if (m_scene->current() != body.card) m_view->revealRect(m_scene->rectOf(body));
    m_scene->setCurrent(body.card, CardPart::None, m_view->hasFocus());
  }
  if (cards.isEmpty()) return;
  if (!cards.contains(m_scene->current())) {
    const int first = *std::min_element(cards.begin(), cards.end());
    m_scene->setCurrent(first, CardPart::None, m_view->hasFocus());
    m_anchor = first;
    m_view->revealRect(m_scene->layout().cards[static_cast<std::size_t>(first)]);
    announceFocus(this, first);
  }
  showHints();
}

void CanvasView::selectBody(const document::CardPlace& place, const YamlPath& field) {
  const Card* card = m_scene->cardAt(place);
  if (card == nullptr) return;
  m_anchor = place.card;
  m_scene->setSelected({});
  m_scene->setBody(place);
  m_scene->setCurrent(place.card, CardPart::None, m_view->hasFocus());
  m_session->setSelection(Selection{{card->path}, field});
  showHints();
  announceFocus(this, place.card);
}

const Card* CanvasView::currentItem() const {
  if (m_scene->body().inside()) return m_scene->cardAt(m_scene->body());
  const QList<int> cards = selectedCards();
  if (cards.size() != 1 || isEndCap(m_scene->card(cards.first()))) return nullptr;
  return &m_scene->card(cards.first());
}

QList<int> CanvasView::selectedCards() const {
  QList<int> cards(m_scene->selected().begin(), m_scene->selected().end());
  std::sort(cards.begin(), cards.end());
  return cards;
}

void CanvasView::selectCards(const QList<int>& cards) {
  Selection selection;
  QList<int> sorted = cards;
  std::sort(sorted.begin(), sorted.end());
  // Entries may be taken together; an end cap stands alone.
  const bool several = sorted.size() > 1;
  QSet<int> kept;
  for (const int card : sorted) {
    if (several && isEndCap(m_scene->card(card))) continue;
    selection.paths.append(m_scene->card(card).path);
    kept.insert(card);
  }
  m_scene->setBody({});
  if (!kept.isEmpty() && !kept.contains(m_scene->current()))
    m_scene->setCurrent(*std::min_element(kept.begin(), kept.end()), CardPart::None, false);
  m_scene->setSelected(kept);
  m_session->setSelection(selection);
  showHints();
}

void CanvasView::selectCard(int card, SelectMode mode, const YamlPath& field) {
  if (card < 0 || card >= m_scene->count()) return;
  QList<int> cards = {card};
  if (mode == SelectMode::Toggle) {
    QSet<int> now = m_scene->selected();
    if (!now.remove(card)) now.insert(card);
    cards = QList<int>(now.begin(), now.end());
  } else if (mode == SelectMode::Range) {
    const int anchor = m_anchor >= 0 && m_anchor < m_scene->count() ? m_anchor : card;
    cards.clear();
    for (int i = std::min(anchor, card); i <= std::max(anchor, card); ++i) cards.append(i);
  }
  if (mode != SelectMode::Range) m_anchor = card;
  m_scene->setBody({});
  m_scene->setCurrent(card, CardPart::None, false);
  if (cards.size() == 1 && mode == SelectMode::Replace) {
    m_scene->setSelected({card});
    m_session->setSelection(Selection{{m_scene->card(card).path}, field});
    showHints();
  } else {
    selectCards(cards);
  }
  announceFocus(this, card);
}

QString CanvasView::tipFor(int card) const {
  if (card < 0 || card >= m_scene->count()) return {};
  const Card& entry = m_scene->card(card);
  const bool plain = !isEndCap(entry) && !isFrame(entry);
  QStringList lines = {utf8(entry.title) + (plain ? QLatin1Char(' ') + repeatText(entry.repeat) : QString())};
  if (isFrame(entry)) lines.append(text(entry.frameText));
  for (const document::Lane& lane : entry.lanes) {
    QStringList words;
    for (const Card& body : lane.cards) words.append(utf8(body.title) + QLatin1Char(' ') + repeatText(body.repeat));
    lines.append((lane.name.empty() ? QString() : utf8(lane.name) + QStringLiteral(": ")) +
                 words.join(QStringLiteral(", ")));
  }
  for (const document::CardLine& line : entry.lines)
    lines.append((utf8(line.kind) + QLatin1Char(' ') + text(line.detail)).trimmed());
  if (entry.parameters.value() > 0)
    lines.append(tr("%1 parameters, %2 of the model").arg(parametersText(entry), shareText(entry)));
  int shown = 0;
  if (entry.errors + entry.warnings > 0) {
    for (const Diagnostic& diagnostic : m_session->analysis()->diagnostics) {
      const bool here = diagnostic.path.startsWith(entry.path) ||
                        (!entry.templatePath.empty() && diagnostic.path.startsWith(entry.templatePath));
      if (!here || diagnostic.severity == Severity::Info || shown == 3) continue;
      lines.append(fromCore(eulerstack::render(diagnostic, translateCore).what));
      ++shown;
    }
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace eulerstack::widgets
