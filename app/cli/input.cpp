#include "app/cli/input.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace eulerstack::cli {
namespace {

constexpr int kPatienceMs = 1000;

class Descriptor {
 public:
  explicit Descriptor(int value) : m_value(value) {}
  ~Descriptor() {
    if (m_value > STDERR_FILENO) ::close(m_value);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return m_value; }

 private:
  int m_value;
};

InputProblem problemOf(int error) {
  if (error == ENOENT || error == ENOTDIR) return {DiagId::FileMissing, {}};
  if (error == EACCES || error == EPERM) return {DiagId::FileNotPermitted, {}};
  if (error == EISDIR) return {DiagId::FileIsDirectory, {}};
  return {DiagId::FileReadFailed, {{"reason", std::string(std::strerror(error))}}};
}

InputProblem tooLarge(std::int64_t bytes, const Limits& limits) {
  return {DiagId::FileTooLarge, {{"bytes", bytes}, {"limit", static_cast<std::int64_t>(limits.fileBytes)}}};
}

// Waits until there is something to read. False: nothing came in time.
bool waitForData(int descriptor) {
  pollfd entry{descriptor, POLLIN, 0};
  int ready = 0;
  do {
    ready = ::poll(&entry, 1, kPatienceMs);
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

// patient: wait for as long as it takes (standard input).
tl::expected<std::string, InputProblem> readAll(int descriptor, bool patient, std::size_t expected,
                                                const Limits& limits) {
  std::string bytes;
  bytes.reserve(expected + 1);
  char buffer[64U << 10U];
  for (;;) {
    if (!patient && !waitForData(descriptor))
      return tl::unexpected(InputProblem{DiagId::FileNoData, {{"seconds", std::int64_t{kPatienceMs / 1000}}}});
    const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      waitForData(descriptor);
      continue;
    }
    if (count < 0) return tl::unexpected(problemOf(errno));
    if (count == 0) return bytes;
    bytes.append(buffer, static_cast<std::size_t>(count));
    if (bytes.size() > limits.fileBytes)
      return tl::unexpected(tooLarge(static_cast<std::int64_t>(bytes.size()), limits));
  }
}

tl::expected<std::string, InputProblem> readPath(const std::string& path, const Limits& limits) {
  // Non-blocking: opening a named pipe must not wait for a writer.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (file.get() < 0) return tl::unexpected(problemOf(errno));
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return tl::unexpected(problemOf(errno));
  if (S_ISDIR(status.st_mode)) return tl::unexpected(InputProblem{DiagId::FileIsDirectory, {}});
  const bool regular = S_ISREG(status.st_mode);
  if (regular && status.st_size > static_cast<off_t>(limits.fileBytes))
    return tl::unexpected(tooLarge(status.st_size, limits));
  return readAll(file.get(), regular, regular ? static_cast<std::size_t>(status.st_size) : 0, limits);
}

}  // namespace

std::string displayName(const std::string& path) {
  return path == "-" ? "<stdin>" : printable(path);
}

tl::expected<SourceText, InputProblem> readInput(const std::string& path, const Limits& limits) {
  auto bytes = path == "-" ? readAll(STDIN_FILENO, true, 0, limits) : readPath(path, limits);
  if (!bytes) return tl::unexpected(bytes.error());
  return SourceText(std::move(*bytes), displayName(path));
}

std::shared_ptr<const analysis::Analysis> analyzeInput(const std::string& path) {
  auto text = readInput(path);
  if (text) return analysis::analyze(*text);
  auto failed = std::make_shared<analysis::Analysis>();
  failed->text = SourceText(std::string(), displayName(path));
  failed->diagnostics.push_back(makeDiagnostic(text.error().id, {}, {}, text.error().args));
  return failed;
}

bool unreadable(const analysis::Analysis& analysis) {
  for (const Diagnostic& diagnostic : analysis.diagnostics)
    if (messageSpec(diagnostic.id).category == Category::Io) return true;
  return false;
}

void printErrors(Console& console, const analysis::Analysis& analysis) {
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    if (diagnostic.severity != Severity::Error) continue;
    if (messageSpec(diagnostic.id).category == Category::Io)
      console.error(analysis.text.name(), diagnostic.id, diagnostic.args);
    else
      console.diagnostic(diagnostic, analysis.text);
  }
}

int exitCodeOf(const analysis::Analysis& analysis) {
  if (unreadable(analysis)) return kExitUsage;
  return analysis.valid() ? kExitValid : kExitInvalid;
}

}  // namespace eulerstack::cli
