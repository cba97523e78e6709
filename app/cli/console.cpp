#include "app/cli/console.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace eulerstack::cli {
namespace {

constexpr std::size_t kFlushBytes = 64U << 10U;

// Writes everything or returns errno.
int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  return result;
}

void guardStandardStreams() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest free number is taken, which is this one. Read-only: writing to it fails, as to a closed one.
    const int flags = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    [[maybe_unused]] const int opened = ::open("/dev/null", flags);
  }
}

std::string Console::text(const char* words, const MessageArgs& args) const {
  return fillTemplate(m_translate("Cli", words), args);
}

void Console::print(std::string_view text) {
  if (m_broken) return;
  m_output += text;
  if (m_output.size() >= kFlushBytes) flush();
}

bool Console::flush() {
  if (!m_broken && !m_output.empty()) {
    m_outputError = writeAll(STDOUT_FILENO, m_output);
    m_broken = m_outputError != 0;
  }
  m_output.clear();
  return !m_broken;
}

bool Console::readerGone() {
  pollfd entry{STDOUT_FILENO, 0, 0};
  if (!m_broken && ::poll(&entry, 1, 0) > 0 && (entry.revents & POLLERR) != 0) {
    m_broken = true;
    m_outputError = EPIPE;
  }
  return m_broken;
}

void Console::error(std::string_view subject, DiagId id, const MessageArgs& args) {
  flush();
  const RenderedDiagnostic rendered = render(makeDiagnostic(id, {}, {}, args), m_translate);
  const std::string category(categoryName(messageSpec(id).category));
  note(category + ": " + printable(subject) + ": " + rendered.what + "\nFix: " + rendered.fix +
       "\nSee: " + rendered.see);
}

void Console::diagnostic(const Diagnostic& diagnostic, const SourceText& text) {
  flush();
  writeAll(STDERR_FILENO, printDiagnostic(diagnostic, text, m_translate));
}

void Console::note(std::string_view text) {
  writeAll(STDERR_FILENO, std::string(text) + '\n');
}

int Console::finish(int exitCode) {
  if (flush() || m_outputError == EPIPE) return exitCode;
  error("eulerstack", DiagId::OutputFailed, {{"reason", std::string(std::strerror(m_outputError))}});
  return kExitUsage;
}

}  // namespace eulerstack::cli
