// What lies between two tokens of a document, and where trailing comments go. For core/yaml/format.cpp.
#pragma once
#include <string>
#include <vector>

#include "core/yaml/scanner.h"

namespace eulerstack::yaml {

struct FormatComment {
  std::size_t begin = 0;
  std::size_t end = 0;  // without blanks at its end
  std::size_t column = 0;
  bool ownLine = false;
  bool blankBefore = false;  // an empty line stands before it
};
struct Trivia {
  std::vector<FormatComment> comments;
  bool lineBreak = false;
  bool blankAtEnd = false;  // an empty line stands before `end`
  std::size_t end = 0;      // the first byte that is neither blank space nor comment
};
Trivia readTrivia(const Scanner& scan, std::string_view bytes, std::size_t from);

// The text under construction; lines end with "\n".
class FormatOutput {
 public:
  void write(std::string_view text) { m_text += text; }
  bool lineOpen() const { return !m_text.empty() && m_text.back() != '\n'; }
  void endLine();                      // when a line is open
  void startLine(std::size_t indent);  // ends an open line
  void emptyLine() {                   // part of a scalar
    m_text += '\n';
    ++m_line;
  }
  void blankLine();  // unless there is one, or nothing stands before it
  // Behind the open line; column: where it stood in the source, in code points.
  void trailingComment(std::string_view comment, std::size_t column);
  // The finished text: comments that stood in one column on lines in a row stand in one column again.
  std::string take(std::string_view newline);

 private:
  struct Trailing {
    std::size_t at;  // offset of the comment in m_text; three spaces stand before it
    std::size_t line;
    std::size_t column;
  };
  std::string m_text;
  std::vector<Trailing> m_trailing;
  std::size_t m_line = 0;
};

std::size_t codePoints(std::string_view text);

}  // namespace eulerstack::yaml
