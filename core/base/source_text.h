// The bytes of one document and where its lines are.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace eulerstack {

// Offset in bytes from the start of the document. Documents are at most Limits::fileBytes long.
using ByteOffset = std::uint32_t;

// Half-open range of bytes [begin, end).
struct SourceRange {
  ByteOffset begin = 0;
  ByteOffset end = 0;
  ByteOffset size() const { return end - begin; }
  bool contains(ByteOffset offset) const { return begin <= offset && offset < end; }
  friend bool operator==(const SourceRange&, const SourceRange&) = default;
};

// Both count from 1; column counts Unicode code points, as editors show it.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

// Immutable text with a line index, cheap to copy and safe to share between threads.
// The bytes are kept exactly as given (BOM and CR included).
class SourceText {
 public:
  SourceText() : SourceText(std::string()) {}
  explicit SourceText(std::string bytes, std::string name = "<text>");

  std::string_view bytes() const { return m_data->bytes; }
  // Name shown in messages: a path, "<stdin>" or "<text>".
  const std::string& name() const { return m_data->name; }
  ByteOffset size() const { return static_cast<ByteOffset>(m_data->bytes.size()); }
  std::string_view slice(SourceRange range) const;
  LineColumn locate(ByteOffset offset) const;
  std::uint32_t lineOf(ByteOffset offset) const;  // the line alone: costs nothing on long lines
  std::uint32_t lineCount() const { return static_cast<std::uint32_t>(m_data->lineStarts.size()); }
  // Range of a line (from 1), its end-of-line bytes not included.
  SourceRange lineRange(std::uint32_t line) const;

 private:
  struct Data {
    std::string bytes;
    std::string name;
    std::vector<ByteOffset> lineStarts;
  };
  std::shared_ptr<const Data> m_data;
};

// Replacement of a range by text. Edits of one list refer to the same text and do not overlap.
struct TextEdit {
  SourceRange range;
  std::string text;
  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

// Applies edits given in any order. Precondition: in bounds and free of overlap (checked; throws std::logic_error).
std::string applyEdits(std::string_view text, const std::vector<TextEdit>& edits);
// The edits that turn applyEdits(text, edits) back into text.
std::vector<TextEdit> inverseEdits(std::string_view text, const std::vector<TextEdit>& edits);

}  // namespace eulerstack
