// Any bytes: the layout changes blank space only, reads the same, and is stable.
#include "core/yaml/edit_proof.h"
#include "core/yaml/format.h"
#include "tests/fuzz/fuzz_check.h"

using namespace eulerstack;
using eulerstack::testing::check;

namespace {

std::string squeezed(std::string_view text) {
  std::string result;
  for (const char c : text)
    if (c != ' ' && c != '\t' && c != '\r' && c != '\n') result += c;
  return result;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const SourceText text(std::string(reinterpret_cast<const char*>(data), size));
  const std::shared_ptr<const yaml::YamlTree> tree = yaml::parse(text).tree;
  const std::optional<std::string> once = yaml::format(text);
  check(once.has_value() == (tree != nullptr), "formatting and parsing disagree");
  if (!once) return 0;
  check(squeezed(*once) == squeezed(text.bytes()), "bytes are lost");
  const auto again = yaml::parse(SourceText(*once)).tree;
  check(again != nullptr, "a formatted text does not parse");
  check(yaml::matches(yaml::Expected::kept(tree, tree->root()), *again, again->root()),
        "a formatted text reads otherwise");
  check(yaml::format(SourceText(*once)) == once, "formatting twice changes more");
  return 0;
}
