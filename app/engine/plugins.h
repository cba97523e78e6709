// Plug-ins in the engine: what is sent when one crashes or hangs.
#pragma once
#include "app/engine/frame_channel.h"

namespace eulerstack::engine {

// Once, before a plug-in is loaded. The channel lives to the end of the process.
void reportPluginsTo(FrameChannel& channel);

}  // namespace eulerstack::engine
