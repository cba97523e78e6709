#include "core/base/source_text.h"

#include <algorithm>
#include <stdexcept>

namespace eulerstack {
namespace {

std::vector<TextEdit> sortedEdits(std::string_view text, const std::vector<TextEdit>& edits) {
  std::vector<TextEdit> sorted = edits;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
  ByteOffset last = 0;
  for (const TextEdit& edit : sorted) {
    if (edit.range.begin < last || edit.range.end < edit.range.begin || edit.range.end > text.size())
      throw std::logic_error("text edits overlap or leave the text");
    last = edit.range.end;
  }
  return sorted;
}

}  // namespace

SourceText::SourceText(std::string bytes, std::string name) {
  auto data = std::make_shared<Data>();
  data->bytes = std::move(bytes);
  data->name = std::move(name);
  data->lineStarts.push_back(0);
  for (std::size_t i = 0; i < data->bytes.size(); ++i)
    if (data->bytes[i] == '\n') data->lineStarts.push_back(static_cast<ByteOffset>(i + 1));
  m_data = std::move(data);
}

std::string_view SourceText::slice(SourceRange range) const {
  const ByteOffset begin = std::min(range.begin, size());
  const ByteOffset end = std::clamp(range.end, begin, size());
  return bytes().substr(begin, end - begin);
}

LineColumn SourceText::locate(ByteOffset offset) const {
  offset = std::min(offset, size());
  const auto& starts = m_data->lineStarts;
  const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
  const ByteOffset start = *(next - 1);
  LineColumn place{static_cast<std::uint32_t>(next - starts.begin()), 1};
  for (ByteOffset i = start; i < offset; ++i)
    if ((static_cast<unsigned char>(m_data->bytes[i]) & 0xC0U) != 0x80U) ++place.column;
  return place;
}

std::uint32_t SourceText::lineOf(ByteOffset offset) const {
  const auto& starts = m_data->lineStarts;
  return static_cast<std::uint32_t>(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin());
}

SourceRange SourceText::lineRange(std::uint32_t line) const {
  const auto& starts = m_data->lineStarts;
  if (line < 1 || line > starts.size()) return {size(), size()};
  ByteOffset end = line < starts.size() ? starts[line] - 1 : size();
  const ByteOffset begin = starts[line - 1];
  if (end > begin && m_data->bytes[end - 1] == '\r') --end;
  return {begin, end};
}

std::string applyEdits(std::string_view text, const std::vector<TextEdit>& edits) {
  std::string result;
  result.reserve(text.size());
  ByteOffset last = 0;
  for (const TextEdit& edit : sortedEdits(text, edits)) {
    result.append(text.substr(last, edit.range.begin - last));
    result.append(edit.text);
    last = edit.range.end;
  }
  result.append(text.substr(last));
  return result;
}

std::vector<TextEdit> inverseEdits(std::string_view text, const std::vector<TextEdit>& edits) {
  std::vector<TextEdit> inverse;
  std::int64_t shift = 0;
  for (const TextEdit& edit : sortedEdits(text, edits)) {
    const auto begin = static_cast<ByteOffset>(edit.range.begin + shift);
    inverse.push_back({{begin, static_cast<ByteOffset>(begin + edit.text.size())},
                       std::string(text.substr(edit.range.begin, edit.range.size()))});
    shift += static_cast<std::int64_t>(edit.text.size()) - edit.range.size();
  }
  return inverse;
}

}  // namespace eulerstack
