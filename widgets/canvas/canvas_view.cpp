#include "widgets/canvas/canvas_view.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <algorithm>

#include "core/base/quantities.h"
#include "core/schema/registry.h"
#include "widgets/canvas/add_menu.h"
#include "widgets/canvas/canvas_accessible.h"
#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/canvas_pointer.h"
#include "widgets/canvas/zoom_bar.h"
#include "widgets/controls/focus_ring.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

using document::Card;
using document::CardRole;

namespace {

constexpr qreal kEdge = 16;           // overlays from the edge of the canvas
constexpr qreal kWrapZoom = 0.8;      // rows are broken as if at this zoom
constexpr qreal kContentMargin = 24;  // scene px kept free at the left and right of a row
constexpr qreal kFitMargin = 32;
constexpr int kLeastMapHeight = 400;  // of the canvas; in a lower one the map would lie over the row that is read
constexpr qreal kLeastFitZoom = 0.6;  // opening a long design shows its beginning rather than dots

}  // namespace

struct CanvasView::Overlays {
  explicit Overlays(CanvasView* canvas, GraphView* view)
      : zoomBar(new ZoomBar(canvas)),
        miniMap(new MiniMap(view, canvas)),
        textAhead(new Notice(Notice::Tone::Warning, canvas)),
        breadcrumb(new Notice(Notice::Tone::Quiet, canvas)),
        legend(new Notice(Notice::Tone::Quiet, canvas)),
        empty(new EmptyHint(canvas)),
        editor(new InlineEditor(view->viewport())) {}
  ZoomBar* zoomBar;
  MiniMap* miniMap;
  Notice* textAhead;
  Notice* breadcrumb;
  Notice* legend;
  EmptyHint* empty;
  InlineEditor* editor;
};

CanvasView::CanvasView(DocumentSession* session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_scene(new CanvasScene(this)),
      m_view(new GraphView(m_scene, this)),
      m_commands(new CanvasCommands(session, this)) {
  installCanvasAccessibility();
  m_overlays = std::make_unique<Overlays>(this, m_view);
  m_pointer = new CanvasPointer(*this);
  m_view->viewport()->installEventFilter(m_pointer);
  m_view->installEventFilter(this);
  m_view->viewport()->setAcceptDrops(true);
  setFocusProxy(m_view);
  addFocusRing(m_view, RingWhen::FocusedByKeys);
  setMinimumSize(200, 150);

  connect(m_view, &GraphView::zoomChanged, m_overlays->zoomBar, &ZoomBar::setZoom);
  connect(m_view, &GraphView::zoomChanged, this, &CanvasView::zoomChanged);
  connect(m_view, &GraphView::viewMoved, this, [this] {
    showMiniMap();
    m_overlays->miniMap->update();
    m_overlays->editor->giveUp();
  });
  connect(m_scene, &CanvasScene::layoutChanged, m_overlays->miniMap, &MiniMap::invalidate);
  connect(m_scene, &CanvasScene::collapsedChanged, this, &CanvasView::collapsedChanged);
  ZoomBar* bar = m_overlays->zoomBar;
  connect(bar, &ZoomBar::zoomInRequested, this, &CanvasView::zoomIn);
  connect(bar, &ZoomBar::zoomOutRequested, this, &CanvasView::zoomOut);
  connect(bar, &ZoomBar::zoomRequested, this, &CanvasView::setZoom);
  connect(bar, &ZoomBar::fitRequested, this, &CanvasView::fitAll);
  connect(bar, &ZoomBar::fitSelectionRequested, this, &CanvasView::fitSelection);
  bar->setZoom(m_view->zoom());
  connect(m_overlays->empty, &EmptyHint::presetsRequested, this, &CanvasView::presetsRequested);
  connect(m_overlays->empty, &EmptyHint::denseDecoderRequested, this, [this] {
    // The kinds that stand first in the palette.
    const auto mixers = schema::Registry::instance().kinds(schema::KindFamily::Mixer);
    if (!mixers.empty()) m_commands->insert(Block{Block::Source::Mixer, QLatin1String(mixers.front()->id)}, 0);
  });
  connect(m_overlays->editor, &InlineEditor::closed, m_view, [this] { m_view->setFocus(); });

  connect(&Theme::instance(), &Theme::changed, this, &CanvasView::followTheme);
  connect(session, &DocumentSession::documentReset, this, [this] { m_fitPending = true; });
  connect(session, &DocumentSession::analysisChanged, this, &CanvasView::onAnalysis);
  connect(session, &DocumentSession::selectionChanged, this, &CanvasView::syncSelection);
  setAnimated(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);
  followTheme();
  onAnalysis();
}

CanvasView::~CanvasView() {
  m_overlays->editor->disconnect(this);
  m_view->disconnect(this);
}

bool CanvasView::editable() const {
  return m_scene->projection().parsed && !m_scene->readOnly();
}

void CanvasView::setAnimated(bool animated) {
  m_scene->setAnimated(animated);
  m_view->setAnimated(animated);
}

void CanvasView::onAnalysis() {
  const ProjectionPtr projection = m_session->projection();
  if (!projection) return;
  m_pointer->cancel();
  const AnalysisPtr valid = m_session->analysis()->model ? m_session->analysis() : m_session->lastValid();
  m_scene->setProjection(projection, valid ? valid->model : nullptr);
  syncSelection();
  if (m_fitPending && m_scene->count() > 0) {
    m_fitPending = false;
    collapseRemembered();
    showFromTheStart();
  }
  showHints();
  m_overlays->miniMap->invalidate();
  announceCanvas(this);
}

QStringList CanvasView::collapsedFrames() const {
  QStringList frames;
  for (const int card : m_scene->collapsedFrames()) frames << utf8(m_scene->card(card).path.toString());
  frames.sort();
  return frames;
}

// What was collapsed in another design says nothing about this one.
void CanvasView::collapseRemembered() {
  const QStringList remembered = m_remembered ? m_remembered() : QStringList();
  QSet<int> frames;
  for (int card = 0; card < m_scene->count(); ++card)
    if (remembered.contains(utf8(m_scene->card(card).path.toString()))) frames.insert(card);
  m_scene->setCollapsedFrames(frames);
}

// The whole design; a long one from its beginning, readable.
void CanvasView::showFromTheStart() {
  fitAll();
  if (zoom() < kLeastFitZoom) {
    m_view->setZoom(kWrapZoom);
    m_view->panBy(QPointF(kContentMargin, kContentMargin) - m_view->fromScene(m_scene->contentRect().topLeft()));
  }
  m_startView = {zoom(), m_view->toScene({0, 0})};
}

void CanvasView::showHints() {
  const document::GraphProjection& projection = m_scene->projection();
  const bool ahead = !projection.parsed && m_session->revision() > 0 && m_session->document().text().size() > 0 &&
                     projection.revision > 0;
  m_overlays->textAhead->setText(
      ahead ? tr("The text can not be read at the moment; this is the design before. Editing here waits for it.")
            : QString());
  const bool hasEntries = std::any_of(projection.cards.begin(), projection.cards.end(),
                                      [](const Card& card) { return card.role == CardRole::Entry; });
  m_overlays->empty->setVisible(projection.parsed && !hasEntries);
  QString crumb, legend;
  const int current = m_scene->current();
  if (current >= 0 && m_scene->isExpanded(current)) {
    const Card& card = m_scene->card(current);
    crumb = tr("entry %1 \u203a %2 \u00b7 Esc collapses").arg(entryOf(card)).arg(utf8(card.title));
    legend = tr("B batch \u00b7 T tokens \u00b7 framed shapes are kept in the KV-cache");
  }
  m_overlays->breadcrumb->setText(crumb);
  m_overlays->legend->setText(legend);
  placeOverlays();
}

void CanvasView::followTheme() {
  m_view->viewport()->update();
  m_scene->refresh();
  m_overlays->zoomBar->retranslate();
  m_overlays->empty->retranslate();
  m_overlays->miniMap->invalidate();
  showHints();
}

void CanvasView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) followTheme();
}

void CanvasView::resizeEvent(QResizeEvent*) {
  // As long as nobody moved the view it stays what opening showed (panels open and close around it).
  const bool untouched = m_scene->count() > 0 && m_startView == std::pair(zoom(), m_view->toScene({0, 0}));
  m_view->setGeometry(rect());
  updateWrapWidth();
  if (untouched) showFromTheStart();
  placeOverlays();
}

void CanvasView::updateWrapWidth() {
  m_scene->setRowWidth(m_wrapRows ? std::max(400.0, width() / kWrapZoom - 2 * kContentMargin) : 0);
}

void CanvasView::placeOverlays() {
  const int edge = static_cast<int>(kEdge);
  QWidget* bar = m_overlays->zoomBar;
  bar->move(width() - bar->width() - edge, height() - bar->height() - edge);
  QWidget* map = m_overlays->miniMap;
  map->move(width() - map->width() - edge, bar->y() - map->height() - 8);
  showMiniMap();
  QWidget* ahead = m_overlays->textAhead;
  ahead->move((width() - ahead->width()) / 2, height() - ahead->height() - edge);
  QWidget* crumb = m_overlays->breadcrumb;
  crumb->move((width() - crumb->width()) / 2, 10);
  QWidget* legend = m_overlays->legend;
  legend->move(edge, height() - legend->height() - edge);
  QWidget* empty = m_overlays->empty;
  empty->adjustSize();
  empty->move((width() - empty->width()) / 2, std::max(160, (height() - empty->height()) / 2));
}

// An expanded card is read in detail: the map does not lie over it. With everything in sight the map says nothing
// new: it does not lie over any card then.
void CanvasView::showMiniMap() {
  MiniMap* map = m_overlays->miniMap;
  const QRectF under(m_view->toScene(map->geometry().topLeft()), m_view->toScene(map->geometry().bottomRight()));
  const auto liesOver = [&](int card) {
    return m_scene->layout().cards[static_cast<std::size_t>(card)].intersects(under);
  };
  bool covers = std::ranges::any_of(m_scene->expandedCards(), liesOver);
  if (m_view->visibleArea().contains(m_scene->contentRect()))
    for (int card = 0; card < m_scene->count(); ++card) covers = covers || liesOver(card);
  map->setVisible(map->wanted() && !covers && height() >= kLeastMapHeight);
}

void CanvasView::setWrapRows(bool wrap) {
  if (m_wrapRows == wrap) return;
  m_wrapRows = wrap;
  updateWrapWidth();
  emit wrapRowsChanged(wrap);
}

void CanvasView::tidy() {
  collapseAll();
  fitAll();
}

void CanvasView::fitAll() {
  m_view->fit(m_scene->contentRect(), 1.0);
  // A small design stands at the top, where reading begins; the room below is for what is added.
  const qreal top = m_view->fromScene(m_scene->contentRect().topLeft()).y();
  if (top > kFitMargin) m_view->panBy({0, kFitMargin - top});
}

void CanvasView::fitSelection() {
  QRectF area;
  for (const int card : m_scene->selected()) area |= m_scene->layout().cards[static_cast<std::size_t>(card)];
  if (area.isEmpty()) {
    fitAll();
  } else {
    m_view->fit(area, 2.0);
  }
}

void CanvasView::revealSelection() {
  QRectF area;
  for (const int card : m_scene->selected()) area |= m_scene->layout().cards[static_cast<std::size_t>(card)];
  if (!area.isEmpty()) m_view->revealRect(area);
}

void CanvasView::editRepeat(const document::CardPlace& at) {
  const Card* entry = m_scene->cardAt(at);
  if (!editable() || entry == nullptr || isEndCap(*entry) || lodFor(zoom()) != Lod::Full) return;
  const CardParts parts = m_scene->partsOf(at);
  if (parts.badge.isEmpty()) return;
  m_view->revealRect(m_scene->rectOf(at), false);
  const QRectF badge = parts.badge.translated(m_scene->rectOf(at).topLeft());
  const QRectF place(m_view->fromScene(badge.topLeft()), m_view->fromScene(badge.bottomRight()));
  QFont font = Theme::instance().font("card_title");
  font.setPointSizeF(font.pointSizeF() * zoom());
  m_overlays->editor->setAccessibleName(tr("Repeat"));
  m_overlays->editor->open(place.adjusted(-8, -2, 4, 2).toRect(), QString::number(entry->repeat), font, true,
                           [this, path = entry->path](const QString& text) {
                             bool isNumber = false;
                             const qint64 repeat = text.toLongLong(&isNumber);
                             if (isNumber && repeat > 0) m_commands->setItemRepeat(path, repeat);
                           });
}

void CanvasView::editName(const document::CardPlace& at) {
  const Card* card = m_scene->cardAt(at);
  if (!editable() || card == nullptr || isEndCap(*card) || isFrame(*card)) return;
  m_view->revealRect(m_scene->rectOf(at), false);
  const QString name = utf8(card->title);
  const QRectF title = m_scene->partsOf(at).title.translated(m_scene->rectOf(at).topLeft());
  const QRectF place(m_view->fromScene(title.topLeft()), m_view->fromScene(title.bottomRight()));
  QFont font = Theme::instance().font("card_title");
  font.setPointSizeF(font.pointSizeF() * std::max(zoom(), 0.8));
  QRect field = place.adjusted(-4, 2, 0, -2).toRect();
  field.setWidth(std::max(field.width(), 120));
  if (field.height() < 22) field = QRect(field.left(), field.center().y() - 11, field.width(), 22);
  m_overlays->editor->setAccessibleName(tr("Template name"));
  m_overlays->editor->open(field, name, font, false,
                           [this, name](const QString& text) { m_commands->rename(name, text.trimmed()); });
}

void CanvasView::toggleExpanded(int card) {
  if (card < 0 || card >= m_scene->count() || isEndCap(m_scene->card(card))) return;
  const bool frame = isFrame(m_scene->card(card));
  const bool expand = frame ? m_scene->isCollapsed(card) : !m_scene->isExpanded(card);
  if (!frame && expand && lodFor(zoom()) != Lod::Full) m_view->setZoom(1);
  if (frame) {
    if (!expand && m_scene->body().inside() && m_scene->body().card == card) selectCard(card, SelectMode::Replace);
    m_scene->setCollapsed(card, !expand);
  } else {
    m_scene->setExpanded(card, expand);
  }
  m_scene->setCurrent(card, CardPart::None, m_view->hasFocus());
  const QRectF place = m_scene->layout().cards[static_cast<std::size_t>(card)];
  if (expand && place.width() * zoom() > m_view->viewport()->width())
    m_view->setZoom(std::max(0.7, (m_view->viewport()->width() - 40) / place.width()));
  const qreal room = expand ? 30 / zoom() : 0;  // for the lines above and below the card
  m_view->revealRect(place.adjusted(0, -room, 0, room));
  showHints();
}

int CanvasView::insertIndex() const {
  const QList<int> cards = selectedCards();
  if (!cards.isEmpty()) return entriesBefore(m_scene->projection(), cards.last() + 1);
  return entriesBefore(m_scene->projection(), m_scene->count());
}

QPoint CanvasView::besideSelection() const {
  const QList<int> cards = selectedCards();
  if (cards.isEmpty()) return m_view->viewport()->rect().center() - QPoint(100, 120);
  const QRectF rect = m_scene->layout().cards[static_cast<std::size_t>(cards.last())];
  return m_view->fromScene(rect.topRight() + QPointF(8, 24)).toPoint();
}

void CanvasView::openAddMenu(QPoint viewportPoint, int before) {
  openBlockMenu(viewportPoint, true, [this, before](const Block& block) { m_commands->insert(block, before); });
}

void CanvasView::openBlockMenu(QPoint viewportPoint, bool frames, std::function<void(const Block&)> chosen) {
  if (!editable()) return;
  QHash<QString, QString> families;
  const auto note = [&families](const Card& card) { families.insert(utf8(card.title), utf8(card.mixerKind)); };
  for (int i = 0; i < m_scene->count(); ++i) {
    note(m_scene->card(i));
    for (const document::Lane& lane : m_scene->card(i).lanes) std::for_each(lane.cards.begin(), lane.cards.end(), note);
  }
  auto* menu = new AddMenu(m_commands->templateNames(), families, this, frames);
  menu->openAt(m_view->viewport()->mapToGlobal(viewportPoint), std::move(chosen));
}

void CanvasView::openMenu(QPoint viewportPoint, int card) {
  QMenu menu(this);
  for (const CanvasAction& action : actionTable()) {
    if (!action.inMenu) continue;
    if (action.run == nullptr) {
      menu.addSeparator();
      continue;
    }
    QAction* item = menu.addAction(tr(action.text), this, [this, run = action.run] { (this->*run)(); });
    if (action.icon[0] != '\0') item->setIcon(Theme::instance().icon(QLatin1String(action.icon), "text2"));
    if (!action.keys.isEmpty()) item->setShortcut(action.keys.first());
    item->setEnabled(available(action));
  }
  Q_UNUSED(card);
  menu.exec(m_view->viewport()->mapToGlobal(viewportPoint));
}

}  // namespace eulerstack::widgets
