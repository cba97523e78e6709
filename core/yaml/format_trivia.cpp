#include "core/yaml/format_trivia.h"

#include <algorithm>

namespace eulerstack::yaml {

std::size_t codePoints(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Trivia readTrivia(const Scanner& scan, std::string_view bytes, std::size_t from) {
  Trivia trivia;
  std::size_t breaks = 0;
  bool ownLine = from == scan.begin();
  for (std::size_t at = from;;) {
    at = scan.skipSpaces(at);
    if (at >= scan.size()) {
      trivia.end = scan.size();
      break;
    }
    if (scan.isBreak(at)) {
      ++breaks;
      ownLine = true;
      trivia.lineBreak = true;
      at = scan.nextLine(at);
      continue;
    }
    if (scan.at(at) != '#') {
      trivia.end = at;
      break;
    }
    std::size_t end = scan.lineEnd(at);
    const std::size_t line = end;
    while (end > at && scan.isBlank(end - 1)) --end;
    const std::size_t begin = scan.lineBegin(at);
    trivia.comments.push_back({at, end, codePoints(bytes.substr(begin, at - begin)), ownLine, breaks > 1});
    breaks = 0;
    at = line;
  }
  trivia.blankAtEnd = breaks > 1;
  return trivia;
}

void FormatOutput::endLine() {
  if (!lineOpen()) return;
  m_text += '\n';
  ++m_line;
}

void FormatOutput::startLine(std::size_t indent) {
  endLine();
  m_text.append(indent, ' ');
}

void FormatOutput::blankLine() {
  endLine();
  if (m_text.empty() || m_text.ends_with("\n\n")) return;
  m_text += '\n';
  ++m_line;
}

void FormatOutput::trailingComment(std::string_view comment, std::size_t column) {
  m_text += "   ";
  m_trailing.push_back({m_text.size(), m_line, column});
  m_text += comment;
  endLine();
}

std::string FormatOutput::take(std::string_view newline) {
  std::string result;
  std::size_t copied = 0;
  for (std::size_t first = 0; first < m_trailing.size();) {
    std::size_t last = first + 1;
    while (last < m_trailing.size() && m_trailing[last].line == m_trailing[last - 1].line + 1 &&
           m_trailing[last].column == m_trailing[first].column)
      ++last;
    const auto width = [&](const Trailing& trailing) {
      const std::size_t begin = m_text.rfind('\n', trailing.at) + 1;  // npos + 1 is the first line
      return codePoints(std::string_view(m_text).substr(begin, trailing.at - begin));
    };
    std::size_t widest = 0;
    for (std::size_t i = first; i < last; ++i) widest = std::max(widest, width(m_trailing[i]));
    for (; first < last; ++first) {
      result.append(m_text, copied, m_trailing[first].at - copied);
      result.append(widest - width(m_trailing[first]), ' ');
      copied = m_trailing[first].at;
    }
  }
  result.append(m_text, copied);
  while (result.ends_with("\n\n")) result.pop_back();
  if (newline == "\n") return result;
  std::string lines;
  for (const char c : result) {
    if (c == '\n')
      lines += newline;
    else
      lines += c;
  }
  return lines;
}

}  // namespace eulerstack::yaml
