// The sections of a form: their titles, and which section a part of the design stands in.
#pragma once
#include <string_view>

#include "core/schema/registry.h"

namespace eulerstack::widgets {

enum class FormTitle {
  Entry,
  Override,
  Mixer,
  FeedForward,
  NormResidual,
  Memory,
  State,
  Model,
  Tokenizer,
  Embedding,
  Head,
  Training,
  Compatibility,
  Modifiers,
  MergeTitle,
  IntegratorTitle,
  DepthGatingTitle,
  ShapeChangeTitle,
  Phases,
  Streams
};

// Text of the context "InspectorForm".
const char* sourceText(FormTitle title);
FormTitle titleOf(schema::KindFamily family);
FormTitle titleOfRoot(std::string_view key);

}  // namespace eulerstack::widgets
