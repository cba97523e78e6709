#include "core/yaml/syntax_errors.h"

#include <algorithm>

#include "core/yaml/scanner.h"

namespace eulerstack::yaml {
namespace {

ByteOffset offset(std::size_t value) {
  return static_cast<ByteOffset>(value);
}

// Looks at the lines around the place where yaml-cpp stopped.
class Explainer {
 public:
  Explainer(const SourceText& text, std::string_view reason, ByteOffset at)
      : m_bytes(text.bytes()), m_scan(m_bytes), m_reason(reason), m_at(std::min<std::size_t>(at, m_bytes.size())) {
    m_line = m_scan.lineBegin(m_at);
    m_first = m_scan.skipSpaces(m_line);
    m_end = contentEnd(m_line);
  }

  Diagnostic explain() const {
    if (says("tab when looking")) return tab();
    if (says("map value")) return colon();
    if (says("flow not found")) return flowEntry();
    if (says("end of map not found") || says("end of sequence not found")) return misplaced();
    if (says("second document")) return secondDocument();
    if (says("block entry")) return make(DiagId::YamlListAmongKeys, m_at, m_end);
    if (says("unknown token")) return reserved();
    if (says("escape") || says("hex number") || says("invalid unicode")) return badEscape();
    if (says("block scalar")) return make(DiagId::YamlBlockHeader, blockHeader(), m_end);
    if (says("referenced anchor")) return unknownAnchor();
    if (says("anchor") || says("alias")) return make(DiagId::YamlAnchorName, m_at == 0 ? 0 : m_at - 1, m_at);
    if (says("flow end"))
      return make(DiagId::YamlUnexpectedBracket, m_at, m_at + 1, {{"bracket", text(m_at, m_at + 1)}});
    if (says("tag")) return make(DiagId::YamlUnknownTag, m_at, m_end, {{"tag", text(m_at, m_scan.nameEnd(m_at))}});
    return make(DiagId::YamlSyntax, m_at, std::max(m_at, m_end));
  }

 private:
  bool says(std::string_view words) const { return m_reason.find(words) != m_reason.npos; }
  std::string text(std::size_t begin, std::size_t end) const {
    return std::string(m_bytes.substr(begin, std::max(begin, end) - begin));
  }
  Diagnostic make(DiagId id, std::size_t begin, std::size_t end, MessageArgs args = {}) const {
    begin = std::min(begin, m_bytes.size());
    end = std::clamp(end, begin, m_bytes.size());
    return makeDiagnostic(id, {}, {offset(begin), offset(end)}, std::move(args));
  }

  // Past the last character of a line that is neither blank nor comment.
  std::size_t contentEnd(std::size_t line) const {
    std::size_t end = m_scan.lineEnd(line);
    for (std::size_t i = line + 1; i < end; ++i)
      if (m_bytes[i] == '#' && m_scan.isBlank(i - 1)) end = i;
    while (end > line && m_scan.isBlank(end - 1)) --end;
    return end;
  }
  // Offset of the first ": " (or colon at the end) of [begin, end), or end.
  std::size_t keyColon(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (m_bytes[i] == ':' && m_scan.isBlankOrBreak(i + 1)) return i;
    return end;
  }
  // The nearest line above that holds more than a comment; npos when there is none.
  std::size_t lineAbove(std::size_t line) const {
    while (line > m_scan.begin()) {
      line = m_scan.lineBegin(line - 1);
      const std::size_t first = m_scan.skipSpaces(line);
      if (!m_scan.isBreak(first) && m_scan.at(first) != '#') return line;
    }
    return m_bytes.npos;
  }

  Diagnostic tab() const {
    std::size_t begin = m_line;
    while (m_scan.at(begin) == ' ') ++begin;
    return make(DiagId::YamlTabIndentation, begin, m_first);
  }

  Diagnostic colon() const {
    const std::size_t firstTab = m_bytes.substr(0, m_at).find('\t', m_line);
    if (firstTab != m_bytes.npos && m_bytes.substr(m_line, firstTab - m_line).find_first_not_of(" -") == m_bytes.npos)
      return make(DiagId::YamlTabIndentation, firstTab, firstTab + 1);
    const std::size_t first = keyColon(m_first, m_at);
    if (first < m_at) return make(DiagId::YamlColonInValue, m_scan.skipSpaces(first + 1), m_end);
    const std::size_t above = lineAbove(m_line);
    if (above == m_bytes.npos) return make(DiagId::YamlSyntax, m_at, m_end);
    const std::size_t aboveFirst = m_scan.skipSpaces(above);
    const std::size_t aboveEnd = contentEnd(above);
    if (keyColon(aboveFirst, aboveEnd) == aboveEnd) return make(DiagId::YamlMissingColon, aboveFirst, aboveEnd);
    if (m_first - m_line > aboveFirst - above) return make(DiagId::YamlValueAndBlock, m_first, m_end);
    return make(DiagId::YamlSyntax, m_first, m_end);
  }

  Diagnostic flowEntry() const {
    if (m_at > 0 && m_scan.at(m_at) == '{' && m_scan.at(m_at - 1) == '$') {
      const std::size_t close = m_bytes.find('}', m_at);
      const std::size_t end = close == m_bytes.npos || close > m_end ? m_end : close + 1;
      Diagnostic found = make(DiagId::YamlExpressionInFlow, m_at - 1, end, {{"text", text(m_at - 1, end)}});
      found.fixes.push_back({{ES_TR("Message", "Put quotes around the expression"), {}},
                             {{found.range, '"' + text(m_at - 1, end) + '"'}},
                             true});
      return found;
    }
    // At the colon of the second entry: show its key.
    std::size_t begin = m_at;
    while (begin > m_line && !m_scan.isBlank(begin - 1) && m_scan.at(begin - 1) != ',') --begin;
    return make(DiagId::YamlMissingComma, begin, std::max(m_at + 1, begin + 1));
  }

  Diagnostic misplaced() const {
    if (m_at > m_first) return make(DiagId::YamlTextAfterValue, m_at, m_end);
    if (m_scan.at(m_first) == '-' && m_scan.isBlankOrBreak(m_first + 1))
      return make(DiagId::YamlListAmongKeys, m_first, m_end);
    return make(DiagId::YamlBadIndentation, m_first, m_end);
  }

  Diagnostic secondDocument() const {
    const std::size_t begin = m_scan.skipTrivia(m_scan.begin());
    const bool list = m_scan.at(begin) == '-' && m_scan.isBlankOrBreak(begin + 1);
    return make(list ? DiagId::YamlKeyAmongList : DiagId::YamlBadIndentation, m_first, m_end);
  }

  Diagnostic reserved() const {
    Diagnostic found =
        make(DiagId::YamlReservedCharacter, m_at, std::max(m_at + 1, m_end), {{"character", text(m_at, m_at + 1)}});
    const std::string value = text(m_at, m_end);
    if (value.find_first_of("'\"\\") == value.npos)
      found.fixes.push_back(
          {{ES_TR("Message", "Put quotes around the value"), {}}, {{found.range, '"' + value + '"'}}, false});
    return found;
  }

  Diagnostic badEscape() const {
    const std::size_t slash = m_bytes.rfind('\\', m_at == 0 ? 0 : m_at - 1);
    const std::size_t begin = slash == m_bytes.npos || slash < m_line ? m_line : slash;
    const std::size_t end = std::max(m_at, std::min(begin + 2, m_end));
    return make(DiagId::YamlBadEscape, begin, end, {{"text", text(begin, end)}});
  }

  std::size_t blockHeader() const {
    const std::size_t found = m_bytes.find_last_of("|>", m_at);
    return found == m_bytes.npos || found < m_line ? m_first : found;
  }

  Diagnostic unknownAnchor() const {
    const std::size_t end = m_scan.nameEnd(m_at);
    return make(DiagId::YamlUnknownAnchor, m_at, end, {{"name", text(m_at + 1, end)}});
  }

  std::string_view m_bytes;
  Scanner m_scan;
  std::string_view m_reason;
  std::size_t m_at;
  std::size_t m_line = 0;
  std::size_t m_first = 0;  // first character of the line that is no blank
  std::size_t m_end = 0;    // past the line's last character that is no comment
};

}  // namespace

Diagnostic explainSyntaxError(const SourceText& text, std::string_view reason, ByteOffset at) {
  return Explainer(text, reason, at).explain();
}

}  // namespace eulerstack::yaml
