#include "core/yaml/prescan.h"

#include "core/yaml/scanner.h"

namespace eulerstack::yaml {
namespace {

std::string_view closingOf(char open) {
  return open == '[' ? "]" : "}";
}

// Follows the text token by token, just closely enough to know what is quoted, what is a block scalar and what is flow.
class Lexer {
 public:
  Lexer(const SourceText& text, ByteOffset begin, const Limits& limits)
      : m_bytes(text.bytes()), m_text(text), m_scan(m_bytes), m_limits(limits), m_pos(begin) {}

  Prescan run() {
    bool lineStart = true;
    while (m_pos < m_bytes.size() && !m_result.limit && !m_result.structure) {
      if (lineStart) {
        lineStart = false;
        startLine();
      } else if (m_scan.isBreak(m_pos)) {
        m_pos = m_scan.nextLine(m_pos);
        lineStart = true;
      } else if (m_scan.isBlank(m_pos)) {
        ++m_pos;
      } else {
        lineStart = token();
      }
    }
    if (!m_flow.empty() && !m_result.limit && !m_result.structure) unclosedBracket();
    return std::move(m_result);
  }

 private:
  struct Open {
    std::size_t at;
    char bracket;
  };

  SourceRange range(std::size_t begin, std::size_t end) const {
    return {static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)};
  }
  int columnOf(std::size_t offset) const { return static_cast<int>(offset - m_line); }

  void startLine() {
    m_line = m_pos;
    m_keyColumn = -1;
    const bool wasPlain = m_plainGoesOn;
    m_plainGoesOn = false;
    if (!m_flow.empty()) {
      m_continuesPlain = wasPlain;
      return;
    }
    m_continuesPlain = false;
    const std::size_t text = m_scan.indentEnd(m_line);
    if (m_scan.isDocumentMarker(m_line)) {
      m_parent = -1;
      m_pos += 3;
    } else if (m_scan.at(m_line) == '%') {
      m_pos = m_scan.lineEnd(m_line);
    } else if (m_scan.at(text) == '\t') {
      tabbedLine(text);
    } else if (m_scan.isBreak(text)) {
      m_plainGoesOn = wasPlain;  // blank lines do not end a plain scalar
    } else {
      m_continuesPlain = wasPlain && static_cast<int>(text - m_line) > m_parent;
    }
  }

  void tabbedLine(std::size_t tab) {
    const std::size_t text = m_scan.skipSpaces(tab);
    if (m_scan.isBreak(text) || m_scan.at(text) == '#') {
      for (std::size_t i = tab; i < m_scan.lineEnd(tab); ++i)
        if (m_bytes[i] == '\t' && i < text) m_result.blankTabs.push_back(static_cast<ByteOffset>(i));
      m_pos = m_scan.lineEnd(tab);
      return;
    }
    if (m_result.tabs.size() >= m_limits.diagnostics) return;
    Diagnostic found = makeDiagnostic(DiagId::YamlTabIndentation, {}, range(tab, text));
    std::string spaces;
    for (std::size_t i = tab; i < text; ++i) spaces += m_bytes[i] == '\t' ? "  " : " ";
    found.fixes.push_back({{ES_TR("Message", "Replace tabs with spaces"), {}}, {{found.range, spaces}}, false});
    m_result.tabs.push_back(std::move(found));
    m_pos = text;
  }

  // Reads one token; true when it ended at the begin of a line.
  bool token() {
    const char c = m_bytes[m_pos];
    const bool flow = !m_flow.empty();
    if (m_continuesPlain) {
      m_continuesPlain = false;
      if (c != '#') return plain();
    }
    if (c == '#') {
      m_pos = m_scan.lineEnd(m_pos);
    } else if (c == '"' || c == '\'') {
      quoted();
    } else if (c == '[' || c == '{') {
      open(c);
    } else if (c == ']' || c == '}') {
      close(c);
    } else if (flow && c == ',') {
      if (++m_flowEntries > m_limits.nodes) limit(DiagId::YamlTooManyNodes, m_limits.nodes);
      ++m_pos;
    } else if ((c == '-' || c == '?') && m_scan.isBlankOrBreak(m_pos + 1)) {
      if (!flow) m_parent = columnOf(m_pos);
      ++m_pos;
    } else if (c == ':' && (endsAtColon(m_pos) || (flow && m_pos == m_jsonEnd))) {
      if (!flow) m_parent = m_keyColumn >= 0 ? m_keyColumn : columnOf(m_pos);
      ++m_pos;
    } else if (c == '&' || c == '*' || c == '!') {
      if (m_keyColumn < 0) m_keyColumn = columnOf(m_pos);
      m_pos = m_scan.nameEnd(m_pos);
    } else if (!flow && (c == '|' || c == '>')) {
      return blockScalar();
    } else {
      return plain();
    }
    return false;
  }

  void quoted() {
    if (m_flow.empty()) m_keyColumn = columnOf(m_pos);
    const std::optional<std::size_t> end = m_scan.quotedEnd(m_pos);
    if (!end) {
      m_result.structure = makeDiagnostic(DiagId::YamlUnclosedQuote, {}, range(m_pos, m_scan.lineEnd(m_pos)),
                                          {{"quote", std::string(1, m_bytes[m_pos])}});
      return;
    }
    // The decoded text is at most as long as the quoted one plus a factor for escapes: \xNN makes 2 bytes of 4.
    if (*end - m_pos > 10 * m_limits.scalarBytes + 2) {
      m_result.limit = makeDiagnostic(DiagId::YamlScalarTooLong, {}, range(m_pos, *end),
                                      {{"bytes", static_cast<std::int64_t>(*end - m_pos)},
                                       {"limit", static_cast<std::int64_t>(m_limits.scalarBytes)}});
      return;
    }
    const std::size_t lastBreak = m_bytes.substr(m_pos, *end - m_pos).rfind('\n');
    if (lastBreak != m_bytes.npos) {
      m_line = m_pos + lastBreak + 1;
      m_keyColumn = -1;  // a key fits on one line
    }
    m_pos = m_jsonEnd = *end;
  }

  void open(char bracket) {
    if (m_flow.empty()) m_keyColumn = columnOf(m_pos);
    m_flow.push_back({m_pos, bracket});
    m_result.flowDepth = std::max(m_result.flowDepth, m_flow.size());
    if (m_flow.size() > m_limits.depth) limit(DiagId::YamlTooDeep, m_limits.depth);
    ++m_pos;
  }

  void close(char bracket) {
    const std::string_view text = bracket == ']' ? "]" : "}";
    if (m_flow.empty()) {
      m_result.structure =
          makeDiagnostic(DiagId::YamlUnexpectedBracket, {}, range(m_pos, m_pos + 1), {{"bracket", std::string(text)}});
      return;
    }
    const Open open = m_flow.back();
    if (closingOf(open.bracket) != text) {
      m_result.structure =
          makeDiagnostic(DiagId::YamlMismatchedBracket, {}, range(m_pos, m_pos + 1),
                         {{"bracket", std::string(text)},
                          {"open", std::string(1, open.bracket)},
                          {"line", static_cast<std::int64_t>(m_text.lineOf(static_cast<ByteOffset>(open.at)))},
                          {"closing", std::string(closingOf(open.bracket))}});
      return;
    }
    m_flow.pop_back();
    m_jsonEnd = ++m_pos;
  }

  bool plain() {
    if (m_flow.empty() && m_keyColumn < 0) m_keyColumn = columnOf(m_pos);
    const std::size_t begin = m_pos;
    while (!m_scan.isBreak(m_pos)) {
      const char c = m_bytes[m_pos];
      if (c == '#' && m_pos > begin && m_scan.isBlank(m_pos - 1)) return false;
      if (c == ':' && endsAtColon(m_pos)) return false;
      if (!m_flow.empty() && (c == ',' || c == '[' || c == ']' || c == '{' || c == '}')) return false;
      ++m_pos;
    }
    m_plainGoesOn = true;
    return false;
  }

  bool endsAtColon(std::size_t colon) const {
    if (m_scan.isBlankOrBreak(colon + 1)) return true;
    const char next = m_scan.at(colon + 1);
    return !m_flow.empty() && (next == ',' || next == '[' || next == ']' || next == '{' || next == '}');
  }

  bool blockScalar() {
    const std::optional<Scanner::BlockScalar> scalar = m_scan.blockScalar(m_pos, m_parent);
    if (!scalar) return plain();
    m_pos = scalar->next;
    return true;
  }

  void limit(DiagId id, std::size_t most) {
    m_result.limit = makeDiagnostic(id, {}, range(m_pos, m_pos + 1), {{"limit", static_cast<std::int64_t>(most)}});
  }

  void unclosedBracket() {
    const Open open = m_flow.back();
    m_result.structure =
        makeDiagnostic(DiagId::YamlUnclosedBracket, {}, range(open.at, open.at + 1),
                       {{"bracket", std::string(1, open.bracket)}, {"closing", std::string(closingOf(open.bracket))}});
  }

  std::string_view m_bytes;
  const SourceText& m_text;
  Scanner m_scan;
  const Limits& m_limits;
  std::size_t m_pos;
  std::size_t m_line = 0;
  int m_parent = -1;           // column of the collection that a block scalar would stand in
  int m_keyColumn = -1;        // column of the token that may turn out to be a key
  bool m_plainGoesOn = false;  // the line ended inside a plain scalar
  bool m_continuesPlain = false;
  std::size_t m_flowEntries = 0;
  std::size_t m_jsonEnd = 0;  // end of the last quoted or bracketed value: a colon right there ends a key
  std::vector<Open> m_flow;
  Prescan m_result;
};

}  // namespace

Prescan prescan(const SourceText& text, ByteOffset begin, const Limits& limits) {
  return Lexer(text, begin, limits).run();
}

}  // namespace eulerstack::yaml
