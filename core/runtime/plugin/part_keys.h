// What the reserved keys of plug-ins put around a part.
#pragma once
#include "core/runtime/model/builders.h"

namespace eulerstack::runtime::plugin {

// The part itself when its values use no key. The plug-ins are loaded.
std::unique_ptr<Mixer> withKeys(std::unique_ptr<Mixer> part, const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<FeedForward> withKeys(std::unique_ptr<FeedForward> part, const schema::KindInstance& ffn,
                                      const PartPlace& place);

}  // namespace eulerstack::runtime::plugin
