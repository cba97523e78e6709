// A window with the canvas on a small design, for the tests of its gestures.
#pragma once
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QWheelEvent>

#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets::testing {

// Four entries: alpha x2, beta, gamma x3, alpha. Comments show that edits leave them alone.
inline const char* kDesign = R"(schema_version: 1
model:
  name: small
  d_model: 64
  vocab_size: 260
  max_seq_len: 128
  n_heads: 4
  n_kv_heads: 2
  mlp_ratio: 4
  dtype: float32
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  alpha:  # the first
    mixer: {type: attention}
    ffn: {type: gated_mlp}
    norm: {type: rmsnorm, position: pre}
    residual: {type: sequential}
  beta:
    mixer: {type: attention, attention: {window: 32}}
    ffn: {type: mlp}
    norm: {type: rmsnorm, position: pre}
    residual: {type: sequential}
  gamma:
    mixer: {type: attention}
    ffn: {type: gated_mlp}
    norm: {type: rmsnorm, position: pre}
    residual: {type: sequential}
layer_schedule:
  - {template: alpha, repeat: 2}
  - {template: beta, repeat: 1}   # local
  - {template: gamma, repeat: 3}
  - {template: alpha, repeat: 1}
head: {type: causal_lm}
)";

// A schedule of many entries.
inline QByteArray longDesign(int entries) {
  QByteArray yaml(kDesign);
  QByteArray schedule = "layer_schedule:\n";
  for (int i = 0; i < entries; ++i)
    schedule += i % 3 == 0 ? "  - {template: beta}\n" : "  - {template: alpha, repeat: 2}\n";
  return yaml.left(yaml.indexOf("layer_schedule:")) + schedule + "head: {type: causal_lm}\n";
}

class CanvasFixture {
 public:
  explicit CanvasFixture(const QByteArray& yaml = kDesign, QSize size = QSize(1400, 900)) : canvas(&session) {
    canvas.setAnimated(false);
    canvas.resize(size);
    session.newDocument(yaml, "small.yml");
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    settle();
    canvas.setZoom(1);
    canvas.view()->panBy(QPointF(60, 60) - canvas.view()->fromScene(QPointF(0, 0)));
    canvas.view()->setFocus();
  }

  // The analysis of what was typed and clicked has arrived.
  void settle() {
    QVERIFY(session.waitForAnalysis());
    QCoreApplication::processEvents();
  }

  QByteArray text() const {
    const std::string_view bytes = session.document().text().bytes();
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
  }
  // Template names in schedule order with repeats, as the picture shows them.
  QString schedule() const {
    QStringList words;
    for (int i = 0; i < canvas.scene()->count(); ++i) {
      const document::Card& card = canvas.scene()->card(i);
      if (card.role == document::CardRole::Entry)
        words << utf8(card.title) + QLatin1Char(':') + QString::number(card.repeat);
    }
    return words.join(' ');
  }
  QStringList selectedTitles() const {
    QStringList titles;
    QList<int> cards(canvas.scene()->selected().begin(), canvas.scene()->selected().end());
    std::sort(cards.begin(), cards.end());
    for (const int card : cards) titles << utf8(canvas.scene()->card(card).title);
    return titles;
  }
  std::size_t undoSteps() const { return session.document().history().position(); }

  int cardOf(int entry) const { return cardOfEntry(canvas.scene()->projection(), entry); }
  int capOf(document::CardRole role) const {
    for (int i = 0; i < canvas.scene()->count(); ++i)
      if (canvas.scene()->card(i).role == role) return i;
    return -1;
  }
  QPoint at(QPointF scenePoint) const { return canvas.view()->fromScene(scenePoint).toPoint(); }
  QRectF rect(int card) const { return canvas.scene()->layout().cards[static_cast<std::size_t>(card)]; }
  QPoint bodyOf(int card) const { return at(QPointF(rect(card).center().x(), rect(card).bottom() - 30)); }
  QPoint badgeOf(int card) const { return at(rect(card).topLeft() + canvas.scene()->partsOf(card).badge.center()); }
  QPoint chevronOf(int card) const { return at(rect(card).topLeft() + canvas.scene()->partsOf(card).chevron.center()); }
  QPoint titleOf(int card) const {
    return at(rect(card).topLeft() + canvas.scene()->partsOf(card).icon.center() + QPointF(24, 0));
  }
  // The gap in front of a card.
  QPoint gapBefore(int card) const { return at(canvas.scene()->layout().input(card) - QPointF(12, 0)); }

  QWidget* viewport() const { return canvas.view()->viewport(); }
  void click(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, point);
    settle();
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(canvas.view(), key, modifiers);
    settle();
  }
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool drop = true) {
    QTest::mousePress(viewport(), Qt::LeftButton, modifiers, from);
    for (const qreal t : {0.05, 0.3, 0.6, 0.9, 1.0}) moveHeld((from + (QPointF(to - from) * t)).toPoint(), modifiers);
    if (!drop) return;
    QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, to);
    settle();
  }
  // QTest::mouseMove has no modifiers.
  void moveHeld(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
    QMouseEvent event(QEvent::MouseMove, point, viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                      modifiers);
    QApplication::sendEvent(viewport(), &event);
  }
  void wheel(QPoint point, int steps, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(point, viewport()->mapToGlobal(point), {}, QPoint(0, steps * 120), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport(), &event);
    settle();
  }
  // As the palette drags: returns whether the drop was taken; the tag shown on the way in `tag`.
  bool dropBlock(const QByteArray& block, QPoint point, QString* tag = nullptr) {
    QMimeData data;
    data.setData(Block::kMimeType, block);
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport(), &enter);
    QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport(), &move);
    if (tag != nullptr) *tag = canvas.scene()->dropMark() ? canvas.scene()->dropMark()->tag : QString();
    if (!move.isAccepted()) return false;
    QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport(), &drop);
    settle();
    return drop.isAccepted();
  }
  InlineEditor* editor() const { return canvas.findChild<InlineEditor*>(); }

  DocumentSession session;
  CanvasView canvas;
};

}  // namespace eulerstack::widgets::testing
