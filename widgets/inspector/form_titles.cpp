#include "widgets/inspector/form_titles.h"

#include <QCoreApplication>

namespace eulerstack::widgets {

using schema::KindFamily;
using enum FormTitle;

namespace {

// In the order of FormTitle.
constexpr const char* kTitles[] = {
    QT_TRANSLATE_NOOP("InspectorForm", "Entry"),
    QT_TRANSLATE_NOOP("InspectorForm", "Override"),
    QT_TRANSLATE_NOOP("InspectorForm", "Mixer"),
    QT_TRANSLATE_NOOP("InspectorForm", "Feed-forward"),
    QT_TRANSLATE_NOOP("InspectorForm", "Norm and residual"),
    QT_TRANSLATE_NOOP("InspectorForm", "Memory"),
    QT_TRANSLATE_NOOP("InspectorForm", "State"),
    QT_TRANSLATE_NOOP("InspectorForm", "Model"),
    QT_TRANSLATE_NOOP("InspectorForm", "Tokenizer"),
    QT_TRANSLATE_NOOP("InspectorForm", "Embedding"),
    QT_TRANSLATE_NOOP("InspectorForm", "Head"),
    QT_TRANSLATE_NOOP("InspectorForm", "Training"),
    QT_TRANSLATE_NOOP("InspectorForm", "Compatibility"),
    QT_TRANSLATE_NOOP("InspectorForm", "Modifiers"),
    QT_TRANSLATE_NOOP("InspectorForm", "Merge"),
    QT_TRANSLATE_NOOP("InspectorForm", "Integrator"),
    QT_TRANSLATE_NOOP("InspectorForm", "Depth gating"),
    QT_TRANSLATE_NOOP("InspectorForm", "Shape change"),
    QT_TRANSLATE_NOOP("InspectorForm", "Phases"),
    QT_TRANSLATE_NOOP("InspectorForm", "Streams"),
};

}  // namespace

const char* sourceText(FormTitle title) {
  return kTitles[static_cast<std::size_t>(title)];
}

FormTitle titleOf(KindFamily family) {
  switch (family) {
    case KindFamily::Mixer:
      return Mixer;
    case KindFamily::Ffn:
      return FeedForward;
    case KindFamily::Norm:
    case KindFamily::Residual:
      return NormResidual;
    case KindFamily::Positional:
    case KindFamily::RopeScaling:
      return Embedding;
    case KindFamily::Head:
      return Head;
    case KindFamily::Memory:
      return Memory;
    case KindFamily::Schedule:
      return Entry;
    case KindFamily::Merge:
      return MergeTitle;
    case KindFamily::Integrator:
      return IntegratorTitle;
    case KindFamily::ShapeChange:
      return ShapeChangeTitle;
    case KindFamily::DepthGating:
      return DepthGatingTitle;
    case KindFamily::Transition:
      return Phases;
    case KindFamily::InnerModel:
    case KindFamily::Compression:
      return Mixer;
    case KindFamily::Routing:
      return FeedForward;
  }
  return Modifiers;
}

FormTitle titleOfRoot(std::string_view key) {
  if (key == "model") return Model;
  if (key == "tokenizer_contract") return Tokenizer;
  if (key == "embedding") return Embedding;
  if (key == "head") return Head;
  if (key == "training_hints") return Training;
  if (key == "transition") return Phases;
  return Compatibility;
}

}  // namespace eulerstack::widgets
