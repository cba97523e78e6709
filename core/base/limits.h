// Bounds on what a document may contain; each has a diagnostic of its own.
#pragma once
#include <cstddef>
#include <cstdint>

namespace eulerstack {

struct Limits {
  std::size_t fileBytes = 2U << 20U;
  std::size_t depth = 64;
  std::size_t nodes = 200'000;
  std::size_t keysPerMapping = 10'000;
  std::size_t scalarBytes = 64U << 10U;
  std::size_t anchors = 100;
  std::size_t aliases = 1'000;
  std::size_t expandedNodes = 200'000;  // nodes after each alias is replaced by its target
  std::size_t expressionChars = 1'024;
  std::size_t expressionDepth = 32;
  std::int64_t expandedLayers = 10'000;
  std::size_t diagnostics = 1'000;
};

}  // namespace eulerstack
