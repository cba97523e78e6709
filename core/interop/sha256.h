// SHA-256 (FIPS 180-4) as lower-case hex.
#pragma once
#include <string>
#include <string_view>

namespace eulerstack::interop {
std::string sha256(std::string_view bytes);
}
