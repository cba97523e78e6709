// Where a command prints and in which language. Standard output is collected and checked; errors go to standard error
// in three lines: "Category: subject: what", "Fix: ...", "See: ...". One thread.
#pragma once
#include <string>
#include <string_view>

#include "core/base/diagnostic.h"

namespace eulerstack::cli {

enum ExitCode : int { kExitValid = 0, kExitInvalid = 1, kExitUsage = 2 };

class Console {
 public:
  explicit Console(Translate translate) : m_translate(std::move(translate)) {}

  const Translate& translate() const { return m_translate; }
  // A text of the context "Cli", its {names} filled.
  std::string text(const char* words, const MessageArgs& args = {}) const;

  // Appends to standard output; written at the latest by finish().
  void print(std::string_view text);
  void printLine(std::string_view text) { print(std::string(text) + '\n'); }
  // Writes what was printed. False when the reader is gone or the disk is full: nothing more is written then.
  bool flush();
  bool outputBroken() const { return m_broken; }
  // Also true when the reader of a pipe went away and nothing was written since.
  bool readerGone();

  // Prints three lines on standard error. subject: a path, a command; controls in it are replaced.
  void error(std::string_view subject, DiagId id, const MessageArgs& args = {});
  void diagnostic(const Diagnostic& diagnostic, const SourceText& text);
  // One line on standard error that is no error.
  void note(std::string_view text);

  // Flushes; the exit code of the program. A full disk makes it 2, a reader that has read enough changes nothing.
  int finish(int exitCode);

 private:
  Translate m_translate;
  std::string m_output;
  bool m_broken = false;
  int m_outputError = 0;
};

// Control characters of a file name must not reach a terminal: each becomes "?".
std::string printable(std::string_view text);

// Descriptors 0, 1 and 2 that are closed become unusable ones, so that no file opened later takes their place.
void guardStandardStreams();

}  // namespace eulerstack::cli
