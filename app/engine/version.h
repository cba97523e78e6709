#pragma once

namespace eulerstack::engine {
inline constexpr const char* kVersion = EULERSTACK_VERSION;
}
