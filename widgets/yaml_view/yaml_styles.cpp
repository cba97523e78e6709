#include "widgets/yaml_view/yaml_styles.h"

#include "core/yaml/yaml_tree.h"

namespace eulerstack::widgets {

namespace {

bool isBlank(char c) {
  return c == ' ' || c == '\t';
}
bool isFlowMark(char c) {
  return c == '{' || c == '}' || c == '[' || c == ']' || c == ',';
}

// Scans one line; every member function moves `at` forward.
class LineStyler {
 public:
  LineStyler(std::string_view line, YamlLineState state, std::vector<YamlStyle>& styles)
      : m_line(line), m_state(state), m_styles(styles) {}

  YamlLineState run() {
    std::size_t indent = 0;
    while (indent < m_line.size() && m_line[indent] == ' ') ++indent;
    const bool blank = m_line.find_first_not_of(" \t") == std::string_view::npos;
    if (m_state.mode == YamlLineState::BlockScalar) {
      if (blank || static_cast<int>(indent) > m_state.indent) {
        paint(m_line.size(), YamlStyle::String);
        return m_state;
      }
      m_state.mode = YamlLineState::Normal;
    }
    if (m_state.mode != YamlLineState::Normal) quoted(m_state.mode == YamlLineState::SingleQuoted ? '\'' : '"');
    m_indent = static_cast<int>(indent);
    while (m_at < m_line.size()) token();
    return m_state;
  }

 private:
  void paint(std::size_t to, YamlStyle style) {
    for (; m_at < to && m_at < m_line.size(); ++m_at) m_styles.push_back(style);
  }

  void token() {
    const char c = m_line[m_at];
    const bool afterBlank = m_at == 0 || isBlank(m_line[m_at - 1]);
    if (isBlank(c)) return paint(m_at + 1, YamlStyle::Plain);
    if (c == '#' && afterBlank) return paint(m_line.size(), YamlStyle::Comment);
    if (c == '\'' || c == '"') return quotedFrom(c);
    if ((c == '&' || c == '*' || c == '!') && afterBlank) return anchor();
    if (isFlowMark(c)) {
      if (c == '{' || c == '[') m_state.flowDepth = m_state.flowDepth < 63 ? m_state.flowDepth + 1 : 63;
      if ((c == '}' || c == ']') && m_state.flowDepth > 0) --m_state.flowDepth;
      return paint(m_at + 1, YamlStyle::Plain);
    }
    const bool dash = c == '-' && (m_at + 1 == m_line.size() || isBlank(m_line[m_at + 1]));
    if (dash || ((c == ':' || c == '?') && (m_at + 1 == m_line.size() || isBlank(m_line[m_at + 1]))))
      return paint(m_at + 1, YamlStyle::Plain);
    if ((c == '|' || c == '>') && m_state.flowDepth == 0 && m_at > 0) return blockHeader();
    plain();
  }

  // Opening quote at m_at.
  void quotedFrom(char quote) {
    const std::size_t start = m_at;
    m_styles.push_back(YamlStyle::String);
    ++m_at;
    m_state.mode = quote == '\'' ? YamlLineState::SingleQuoted : YamlLineState::DoubleQuoted;
    quoted(quote);
    if (m_state.mode == YamlLineState::Normal) markKey(start);
  }

  // Inside quotes, to the closing one or the end of the line.
  void quoted(char quote) {
    while (m_at < m_line.size()) {
      const char c = m_line[m_at];
      const bool pair = m_at + 1 < m_line.size() &&
                        ((quote == '"' && c == '\\') || (quote == '\'' && c == '\'' && m_line[m_at + 1] == '\''));
      if (pair) {
        paint(m_at + 2, YamlStyle::String);
        continue;
      }
      paint(m_at + 1, YamlStyle::String);
      if (c == quote) {
        m_state.mode = YamlLineState::Normal;
        return;
      }
    }
  }

  void anchor() {
    std::size_t end = m_at + 1;
    while (end < m_line.size() && !isBlank(m_line[end]) && !isFlowMark(m_line[end])) ++end;
    paint(end, YamlStyle::Anchor);
  }

  void blockHeader() {
    m_state.mode = YamlLineState::BlockScalar;
    m_state.indent = m_indent;
    const std::size_t comment = m_line.find(" #", m_at);
    paint(comment == std::string_view::npos ? m_line.size() : comment, YamlStyle::Plain);
    paint(m_line.size(), YamlStyle::Comment);
  }

  void plain() {
    const std::size_t start = m_at;
    std::size_t end = m_at + 1;  // the first character belongs to the scalar whatever it is: each token moves on
    const bool expression = m_line.substr(start, 2) == "${";
    if (expression) {
      const std::size_t close = m_line.find('}', start);
      end = close == std::string_view::npos ? m_line.size() : close + 1;
      return paint(end, YamlStyle::Expression);
    }
    while (end < m_line.size()) {
      const char c = m_line[end];
      if (c == ':' && (end + 1 == m_line.size() || isBlank(m_line[end + 1]))) break;
      if (c == ':' && m_state.flowDepth > 0 && isFlowMark(m_line[end + 1])) break;
      if (c == '#' && end > start && isBlank(m_line[end - 1])) break;
      if (m_state.flowDepth > 0 && isFlowMark(c)) break;
      ++end;
    }
    std::size_t textEnd = end;
    while (textEnd > start && isBlank(m_line[textEnd - 1])) --textEnd;
    const bool key = end < m_line.size() && m_line[end] == ':';
    if (key) return paint(textEnd, YamlStyle::Key);
    const yaml::ScalarValue value = yaml::typeScalar(m_line.substr(start, textEnd - start), yaml::NodeStyle::Plain);
    const bool text = std::holds_alternative<std::string>(value);
    paint(textEnd, text ? YamlStyle::Plain : YamlStyle::Number);
  }

  // A quoted scalar before a colon is a key.
  void markKey(std::size_t start) {
    std::size_t next = m_at;
    while (next < m_line.size() && isBlank(m_line[next])) ++next;
    if (next >= m_line.size() || m_line[next] != ':') return;
    const std::size_t first = m_styles.size() - (m_at - start);
    for (std::size_t i = first; i < m_styles.size(); ++i) m_styles[i] = YamlStyle::Key;
  }

  std::string_view m_line;
  YamlLineState m_state;
  std::vector<YamlStyle>& m_styles;
  std::size_t m_at = 0;
  int m_indent = 0;
};

}  // namespace

YamlLineState styleYamlLine(std::string_view line, YamlLineState state, std::vector<YamlStyle>& styles) {
  return LineStyler(line, state, styles).run();
}

}  // namespace eulerstack::widgets
