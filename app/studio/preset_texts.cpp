#include "app/studio/preset_texts.h"

#include <QCoreApplication>

namespace eulerstack::studio {
namespace {

struct PresetText {
  Q_DECLARE_TR_FUNCTIONS(Preset)
};

// For the catalogues: the sentences themselves stand in the files. A test compares them.
[[maybe_unused]] constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Preset", "Trained short, read long"),
    QT_TRANSLATE_NOOP("Preset", "Depth instead of width"),
    QT_TRANSLATE_NOOP("Preset", "The baseline that most open models share"),
    QT_TRANSLATE_NOOP("Preset", "Windows with gaps"),
    QT_TRANSLATE_NOOP("Preset", "Long convolutions in place of attention"),
    QT_TRANSLATE_NOOP("Preset", "Selective state spaces and nothing else"),
    QT_TRANSLATE_NOOP("Preset", "The same idea as matrix products"),
    QT_TRANSLATE_NOOP("Preset", "A small model with latent attention"),
    QT_TRANSLATE_NOOP("Preset", "Experts balanced without a loss"),
    QT_TRANSLATE_NOOP("Preset", "A small mixture of experts"),
    QT_TRANSLATE_NOOP("Preset", "Predicting the token after the next"),
    QT_TRANSLATE_NOOP("Preset", "Attention and feed-forward side by side in each layer"),
    QT_TRANSLATE_NOOP("Preset", "A small model with norms of queries and keys"),
    QT_TRANSLATE_NOOP("Preset", "A small but complete language model to open, change and train first"),
    QT_TRANSLATE_NOOP("Preset", "Attention with a decay in place of the softmax"),
    QT_TRANSLATE_NOOP("Preset", "A small model whose heads may look at nothing"),
    QT_TRANSLATE_NOOP("Preset", "Long context for a small cache"),
    QT_TRANSLATE_NOOP("Preset", "Latent attention for long contexts"),
    QT_TRANSLATE_NOOP("Preset", "Every second layer serves one token in eight"),
    QT_TRANSLATE_NOOP("Preset", "Attention and state side by side, token by token"),
    QT_TRANSLATE_NOOP("Preset", "Mamba layers with one attention layer among them"),
    QT_TRANSLATE_NOOP("Preset", "Layers that half of the tokens skip"),
    QT_TRANSLATE_NOOP("Preset", "Two streams and a gate"),
    QT_TRANSLATE_NOOP("Preset", "Decay for the far, a window for the near"),
    QT_TRANSLATE_NOOP("Preset", "A fast one that remembers and a slow one that looks things up"),
    QT_TRANSLATE_NOOP("Preset", "Every primitive of the language in one model of 20 layers"),
    QT_TRANSLATE_NOOP("Preset", "A model that thinks before it answers"),
    QT_TRANSLATE_NOOP("Preset", "Short windows and a memory that learns while the model is used"),
    QT_TRANSLATE_NOOP("Preset", "A memory of pairs"),
    QT_TRANSLATE_NOOP("Preset", "Far tokens as blocks"),
    QT_TRANSLATE_NOOP("Preset", "Wide, narrow, wide again"),
    QT_TRANSLATE_NOOP("Preset", "A residual stream of several lanes"),
    QT_TRANSLATE_NOOP("Preset", "A memory that writes where it is surprised"),
    QT_TRANSLATE_NOOP("Preset", "Experts chosen by the token itself"),
    QT_TRANSLATE_NOOP("Preset", "A layer as a differential equation"),
    QT_TRANSLATE_NOOP("Preset", "A thought after every token"),
    QT_TRANSLATE_NOOP("Preset", "One thought, refined four times"),
    QT_TRANSLATE_NOOP("Preset", "A memory that looks tokens up"),
    QT_TRANSLATE_NOOP("Preset", "The same layer, four times"),
    QT_TRANSLATE_NOOP("Preset", "A gate in place of a choice"),
    QT_TRANSLATE_NOOP("Preset", "Thinking first, answering then"),
    QT_TRANSLATE_NOOP("Preset", "Layers that learn while they read"),
};

}  // namespace

QString presetText(const QString& english) {
  static const QString released = QStringLiteral(", to the last parameter");
  if (english.endsWith(released))
    return PresetText::tr("%1, to the last parameter").arg(english.chopped(released.size()));
  return QCoreApplication::translate("Preset", english.toUtf8().constData());
}

}  // namespace eulerstack::studio
