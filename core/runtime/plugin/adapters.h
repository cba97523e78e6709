// Parts of plug-ins in the place of the engine's own.
#pragma once
#include "core/runtime/model/builders.h"

namespace eulerstack::runtime::plugin {

// Null when no plug-in that is loaded builds the kind.
const Builder* builderOfPlugin(schema::KindFamily family, std::string_view id);
// A dense feed-forward part whose weights stand in the form that its values ask for.
std::unique_ptr<FeedForward> buildFormedFeedForward(const schema::KindInstance& ffn, const PartPlace& place,
                                                    ops::Activation activation, bool gated);

}  // namespace eulerstack::runtime::plugin
