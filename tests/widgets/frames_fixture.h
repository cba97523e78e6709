// A canvas with a parallel frame and an integrator.
#pragma once
#include "tests/widgets/canvas_fixture.h"

namespace eulerstack::widgets::testing {

inline const char* const kFrames = R"(schema_version: 1
model: {name: frames, d_model: 64, vocab_size: 260, max_seq_len: 128, n_heads: 4, dtype: float32}
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  alpha:  # the first
    mixer: {type: attention}
    ffn: {type: gated_mlp}
  beta:
    mixer: {type: attention, attention: {window: 32}}
    ffn: {type: mlp}
layer_schedule:
  - {template: alpha, repeat: 2}
  - parallel:
      - stream: fast
        body:
          - {template: beta, repeat: 2}
          - {template: alpha}
      - stream: slow
        body:
          - {template: alpha, repeat: 3}  # slow one
    merge: {type: concat}
  - integrator: {type: ode_rk4, steps: 4, body: alpha}
  - {template: beta}
head: {type: causal_lm}
)";

struct Frames : CanvasFixture {
  Frames() : CanvasFixture(kFrames, QSize(1800, 900)) {}
  // "alpha:2 [beta:2 alpha:1|alpha:3] (alpha*4) beta:1"
  QString words() const {
    QStringList out;
    for (int i = 0; i < canvas.scene()->count(); ++i) {
      const document::Card& card = canvas.scene()->card(i);
      if (card.role != document::CardRole::Entry) continue;
      const auto one = [](const document::Card& c) { return utf8(c.title) + ':' + QString::number(c.repeat); };
      if (card.form == document::CardForm::Plain) out << one(card);
      if (card.form == document::CardForm::Integrator)
        out << QStringLiteral("(%1*%2)").arg(utf8(card.lanes[0].cards[0].title)).arg(card.steps);
      if (card.form != document::CardForm::Parallel) continue;
      QStringList lanes;
      for (const auto& lane : card.lanes) {
        QStringList bodies;
        for (const document::Card& body : lane.cards) bodies << one(body);
        lanes << bodies.join(' ');
      }
      out << '[' + lanes.join('|') + ']';
    }
    return out.join(' ');
  }
  QPoint centreOf(document::CardPlace place) const { return at(canvas.scene()->rectOf(place).center()); }
  QString selected() const {
    return session.selection().paths.isEmpty() ? QString() : utf8(session.selection().paths.first().toString());
  }
};

inline const QString kStart = QStringLiteral("alpha:2 [beta:2 alpha:1|alpha:3] (alpha*4) beta:1");

}  // namespace eulerstack::widgets::testing
