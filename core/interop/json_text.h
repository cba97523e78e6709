// Small helpers to write JSON text in a fixed key order (nlohmann/json stays inside the .cpp files).
#pragma once
#include <string>
#include <string_view>

namespace eulerstack::interop {

// The text quoted and escaped; invalid UTF-8 is replaced, never thrown on.
std::string jsonString(std::string_view text);
// Shortest text that reads back to the same double; "null" when not finite.
std::string jsonNumber(double value);

}  // namespace eulerstack::interop
