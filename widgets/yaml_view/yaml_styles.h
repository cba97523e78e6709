// Which bytes of a YAML text are keys, strings, numbers, comments, expressions. Line by line, without a parse, so that
// unfinished text keeps its colours.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace eulerstack::widgets {

enum class YamlStyle : std::uint8_t { Plain, Key, String, Number, Comment, Expression, Anchor };
inline constexpr int kYamlStyles = 7;

// What a line inherits from the line before it, packed for an editor's line state.
struct YamlLineState {
  enum Mode : std::uint8_t { Normal, SingleQuoted, DoubleQuoted, BlockScalar };
  Mode mode = Normal;
  int indent = 0;  // of the key that owns a block scalar
  int flowDepth = 0;
  int pack() const { return mode | (flowDepth << 2) | (indent << 8); }
  static YamlLineState unpack(int packed) { return {static_cast<Mode>(packed & 3), packed >> 8, (packed >> 2) & 63}; }
};

// Appends one style a byte of `line` (without its end-of-line bytes) and returns the state for the next line.
YamlLineState styleYamlLine(std::string_view line, YamlLineState state, std::vector<YamlStyle>& styles);

}  // namespace eulerstack::widgets
