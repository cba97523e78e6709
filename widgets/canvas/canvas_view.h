// The canvas: the design as cards and wires, drawn from the session's projection and edited through the session.
// GUI thread only.
#pragma once
#include <QWidget>
#include <memory>

#include "widgets/canvas/canvas_commands.h"
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/graph_view.h"

class QMenu;

namespace eulerstack::widgets {

struct CanvasAction;
class CanvasPointer;

class CanvasView : public QWidget {
  Q_OBJECT
 public:
  CanvasView(DocumentSession* session, QWidget* parent = nullptr);
  ~CanvasView() override;

  GraphView* view() const { return m_view; }
  CanvasScene* scene() const { return m_scene; }
  CanvasCommands* commands() const { return m_commands; }
  DocumentSession* session() const { return m_session; }

  qreal zoom() const { return m_view->zoom(); }
  bool wrapRows() const { return m_wrapRows; }
  // False while the text can not be read: the picture is the last one that could, and nothing can be edited.
  bool editable() const;
  // With "reduce animation" everything jumps.
  void setAnimated(bool animated);

  // The whole design at 100 % times scale, with a margin of 24; not what happens to be visible.
  QImage renderImage(qreal scale) const;
  bool writeSvg(const QString& path) const;  // text stays text
  bool writePdf(const QString& path) const;

  // Selecting as clicks and keys do it.
  enum class SelectMode { Replace, Toggle, Range };
  void selectCard(int card, SelectMode mode, const YamlPath& field = {});
  void selectCards(const QList<int>& cards);
  // A card inside a frame.
  void selectBody(const document::CardPlace& place, const YamlPath& field = {});
  // The card that commands act on: the one inside a frame when one is selected. Null when nothing is current.
  const document::Card* currentItem() const;
  int currentCard() const { return m_scene->current(); }
  // Editors in place; nothing happens on cards without the part or while not editable.
  void editRepeat(const document::CardPlace& place);
  void editName(const document::CardPlace& place);
  void editRepeat(int card) { editRepeat(document::CardPlace{card, -1, -1}); }
  void editName(int card) { editName(document::CardPlace{card, -1, -1}); }
  void toggleExpanded(int card);
  // The frames that are collapsed, by their places in the text: "layer_schedule[1]".
  QStringList collapsedFrames() const;
  // Asked once for every design that is opened: the frames that it shows collapsed, as collapsedFrames() gave them.
  void setRemembered(std::function<QStringList()> frames) { m_remembered = std::move(frames); }
  void openMenu(QPoint viewportPoint, int card);
  // The add menu at a place of the viewport; what is chosen lands in front of entry `before`.
  void openAddMenu(QPoint viewportPoint, int before);
  // The add menu; what is chosen goes to `chosen`. `frames`: whether frames may stand there.
  void openBlockMenu(QPoint viewportPoint, bool frames, std::function<void(const Block&)> chosen);
  QString tipFor(int card) const;

 public slots:
  void setZoom(qreal zoom) { m_view->setZoom(zoom); }
  void zoomIn() { m_view->zoomBy(2); }
  void zoomOut() { m_view->zoomBy(-2); }
  void zoomTo100() { m_view->setZoom(1); }
  void fitAll();
  void fitSelection();
  void setWrapRows(bool wrap);
  void tidy();  // collapses and fits
  void revealSelection();

  void selectAll();
  void cut();
  void copy();
  void paste();
  void duplicate();
  void removeSelected();
  void moveEarlier();
  void moveLater();
  void repeatMore();
  void repeatLess();
  void rename();
  void expandOrCollapse();
  void collapseAll();
  void addBlock();
  void splitTemplate();
  void inspect();
  void replaceBlock();
  void wrapInParallel();
  void wrapInIntegrator();
  void unwrapFrame();
  void toggleOverride();
  void toggleDepthGating();
  void toggleMemory();

 signals:
  void inspectRequested();  // Enter: the Inspector takes the focus
  void zoomChanged(qreal zoom);
  void wrapRowsChanged(bool wrap);
  void collapsedChanged();
  void presetsRequested();  // "From preset…" of the empty canvas

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  friend class CanvasPointer;
  void onAnalysis();
  void syncSelection();
  void followTheme();
  bool handleKey(QKeyEvent* event);
  bool navigate(QKeyEvent* event);
  void step(int by, bool extend);
  void stepRow(int by, bool extend);
  bool stepPart(int by);
  bool stepBody(int alongLane, int lanes);
  bool enterFrame();
  void moveBody(int alongLane, int lanes);
  void goTo(int card, bool extend);
  bool escape();
  bool cancelGesture();
  bool available(const CanvasAction& action) const;
  void updateWrapWidth();
  void placeOverlays();
  void showFromTheStart();
  void collapseRemembered();
  void showHints();
  void showMiniMap();
  QList<int> selectedCards() const;
  int insertIndex() const;
  QPoint besideSelection() const;
  void changeRepeat(int card, qint64 by);
  void repeatSelected(qint64 by);
  static const QList<CanvasAction>& actionTable();

  DocumentSession* m_session;
  CanvasScene* m_scene;
  GraphView* m_view;
  CanvasCommands* m_commands;
  struct Overlays;
  std::unique_ptr<Overlays> m_overlays;
  CanvasPointer* m_pointer;
  bool m_wrapRows = true, m_fitPending = true;
  std::pair<qreal, QPointF> m_startView;  // zoom and corner that opening chose
  std::function<QStringList()> m_remembered;
  int m_anchor = -1;  // where a range selection starts
};

// One thing the canvas can do with the selection; the table feeds keys and the context menu.
struct CanvasAction {
  // Item: one entry or one card in a frame, that has a template. Frame: a frame, or a card in one.
  enum class Needs { Nothing, Selection, OneEntry, Entries, Clipboard, Item, Frame };
  const char* text;  // QT_TRANSLATE_NOOP("CanvasView", ...)
  const char* icon;
  QList<QKeySequence> keys;
  Needs needs;
  bool edits;  // off while the text can not be read
  bool inMenu;
  void (CanvasView::*run)();
};

}  // namespace eulerstack::widgets
