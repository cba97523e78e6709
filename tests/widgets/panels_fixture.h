// A session with a document and the means to drive panels as a person would.
#pragma once
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTranslator>

#include "widgets/session/document_session.h"
#include "widgets/session/translation.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets::panels_test {

inline QByteArray readFile(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray preset(const char* name) {
  return readFile(QStringLiteral(EULERSTACK_SOURCE_DIR "/presets/1-validated/%1.yml").arg(QLatin1String(name)));
}

inline QByteArray textOf(const DocumentSession& session) {
  const std::string_view bytes = session.document().text().bytes();
  return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

inline void load(DocumentSession& session, const QByteArray& yaml) {
  session.newDocument(yaml, QStringLiteral("test.yml"));
  QVERIFY(session.waitForAnalysis());
}

// Comments, an unusual order and a CR LF line show that edits touch nothing else.
inline const char* kDesign = R"(# header stays
schema_version: 1
let:
  heads: 4
  width: 64   # of the stream
model:
  name: small
  d_model: ${let.width}
  vocab_size: 260
  max_seq_len: 128     # short
  n_heads: ${let.heads}
  n_kv_heads: 2
  dtype: float32
tokenizer_contract: {type: hf, pretrained: byte-level}
embedding: {type: learned, positional: rope}
layer_templates:
  alpha:  # the first
    mixer: {type: attention}
    ffn: {type: gated_mlp}
  beta:
    mixer: {type: attention, attention: {window: 32}}  # local
    ffn: {type: mlp, bias: true}
    norm: {type: layernorm, position: post}
layer_schedule:
  - {template: alpha, repeat: 2}
  - {template: beta, repeat: 1}   # local
  - {template: alpha, repeat: 3}
head: {type: causal_lm}
# end
)";

// Changes every text: longer, or in wide characters. What a real catalogue may do to a layout.
class PseudoTranslator : public QTranslator {
 public:
  explicit PseudoTranslator(bool wide) : m_wide(wide) {}
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty()) return text;
    if (!m_wide)
      return text + QStringLiteral(" ") + QString(qMax(2, static_cast<int>(text.size()) * 4 / 10), QLatin1Char('x'));
    QString out;
    bool argument = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
      const QChar c = text[i];
      if (c == QLatin1Char('{')) argument = true;
      if (c == QLatin1Char('}')) argument = false;
      const bool placed = argument || (i > 0 && text[i - 1] == QLatin1Char('%'));
      const bool second = !placed && c.isLetter() && i % 2 == 1;  // Chinese needs fewer characters
      if (!second) out += !placed && c.isLetter() ? QChar(0x6F22) : c;
    }
    return out;
  }

 private:
  bool m_wide;
};

inline YamlPath entry(std::size_t index) {
  return {std::string("layer_schedule"), index};
}

inline void show(QWidget& widget, int width, int height) {
  widget.resize(width, height);
  widget.show();
  QVERIFY(QTest::qWaitForWindowExposed(&widget));
  widget.activateWindow();
  QApplication::setActiveWindow(&widget);
}

// A picture into the folder EULERSTACK_SHOTS, when it is set, to be looked at.
inline void shoot(QWidget& widget, const QString& name) {
  const QString folder = qEnvironmentVariable("EULERSTACK_SHOTS");
  if (folder.isEmpty()) return;
  QDir().mkpath(folder);
  QTest::qWait(30);
  widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

}  // namespace eulerstack::widgets::panels_test
