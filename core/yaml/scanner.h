// Finds where scalars, properties and blank space end in YAML text whose starts are known.
#pragma once
#include <optional>
#include <string_view>

#include "core/base/source_text.h"
#include "core/yaml/yaml_tree.h"

namespace eulerstack::yaml {

// All offsets are into `bytes`. Never reads outside of it. Each call is linear in what it passes over.
class Scanner {
 public:
  explicit Scanner(std::string_view bytes) : m_bytes(bytes), m_begin(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

  // Where the first line begins: after the byte order mark, if there is one.
  std::size_t begin() const { return m_begin; }

  char at(std::size_t offset) const { return offset < m_bytes.size() ? m_bytes[offset] : '\0'; }
  std::size_t size() const { return m_bytes.size(); }
  bool isBreak(std::size_t offset) const {
    return offset >= m_bytes.size() || at(offset) == '\n' || at(offset) == '\r';
  }
  bool isBlank(std::size_t offset) const { return at(offset) == ' ' || at(offset) == '\t'; }
  bool isBlankOrBreak(std::size_t offset) const { return isBreak(offset) || isBlank(offset); }

  std::size_t lineBegin(std::size_t offset) const;
  // The line's end without its CR or LF, and the first byte after them.
  std::size_t lineEnd(std::size_t offset) const;
  std::size_t nextLine(std::size_t offset) const;
  std::size_t column(std::size_t offset) const { return offset - lineBegin(offset); }
  // First byte of the line at `begin` that is no space.
  std::size_t indentEnd(std::size_t begin) const;
  bool isBlankLine(std::size_t begin) const;
  // "---" or "..." as a line of its own or before a blank.
  bool isDocumentMarker(std::size_t begin) const;

  std::size_t skipSpaces(std::size_t offset) const;
  // Over blanks, line ends and comments. A '#' here begins a comment: offsets are at token borders.
  std::size_t skipTrivia(std::size_t offset) const;

  // Past the closing quote of the quoted scalar at offset, or nullopt when it is never closed.
  std::optional<std::size_t> quotedEnd(std::size_t offset) const;
  // Past the last character of the plain scalar at offset that reads as `value`; nullopt when the bytes do not spell
  // it.
  std::optional<std::size_t> plainEnd(std::size_t offset, std::string_view value) const;
  struct BlockScalar {
    std::size_t end = 0;   // past the last character of content (with "+": past the blank lines that belong to it)
    std::size_t next = 0;  // begin of the first line after it
  };
  // The block scalar whose '|' or '>' is at offset; nullopt when what follows on the line is no header.
  // parentIndent: column of the collection it stands in, -1 at the root.
  std::optional<BlockScalar> blockScalar(std::size_t offset, int parentIndent) const;
  // Past the name of the anchor, alias or tag at offset.
  std::size_t nameEnd(std::size_t offset) const;
  // Length of ~, null, Null or NULL at offset when it stands alone there, else 0.
  std::size_t nullWord(std::size_t offset) const;

 private:
  std::string_view m_bytes;
  std::size_t m_begin = 0;
};

}  // namespace eulerstack::yaml
