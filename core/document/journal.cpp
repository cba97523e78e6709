#include "core/document/journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "core/document/crc32.h"

namespace eulerstack::document {
namespace {

using nlohmann::json;

// A journal is compacted above 1 MB and a document is small: anything much larger is none of ours.
constexpr std::uintmax_t kMostBytes = 256U << 20U;
constexpr int kVersion = 1;

std::string lastError() {
  return std::strerror(errno);
}

// Bytes that are no UTF-8 cannot stand in JSON: they go as numbers.
json toJson(std::string_view text) {
  const json asText = std::string(text);
  try {
    (void)asText.dump();
    return asText;
  } catch (const json::exception&) {
    json bytes = json::array();
    for (const char c : text) bytes.push_back(static_cast<unsigned char>(c));
    return bytes;
  }
}

std::string fromJson(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  std::string text;
  for (const json& byte : value) text += static_cast<char>(byte.get<unsigned char>());
  return text;
}

std::string lineOf(const json& content) {
  std::string line = content.dump();
  std::array<char, 16> sum{};
  std::snprintf(sum.data(), sum.size(), " %08x\n", crc32(line));
  return line + sum.data();
}

// The content of a line, discarded when its sum is wrong.
json contentOf(std::string_view line) {
  if (line.size() < 10 || line[line.size() - 9] != ' ') return json(json::value_t::discarded);
  const std::string_view text = line.substr(0, line.size() - 9);
  std::array<char, 16> sum{};
  std::snprintf(sum.data(), sum.size(), "%08x", crc32(text));
  if (line.substr(line.size() - 8) != sum.data()) return json(json::value_t::discarded);
  return json::parse(text, nullptr, false);
}

bool writeAll(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(fd, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

void syncFolder(const std::filesystem::path& folder) {
  // Best effort: without it a power cut may bring back the journal before this one.
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);
  ::close(fd);
}

std::vector<TextEdit> editsOf(const json& list) {
  std::vector<TextEdit> edits;
  for (const json& edit : list)
    edits.push_back({{edit.at(0).get<ByteOffset>(), edit.at(1).get<ByteOffset>()}, fromJson(edit.at(2))});
  return edits;
}

tl::expected<Recovered, std::string> replay(std::string_view bytes) {
  Recovered result;
  bool header = true;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    const json content = end == bytes.npos ? json(json::value_t::discarded) : contentOf(bytes.substr(0, end));
    if (content.is_discarded()) {
      result.complete = false;
      break;
    }
    if (header) {
      if (content.at("version").get<int>() != kVersion) return tl::unexpected(std::string("unknown version"));
      result.documentPath = fromJson(content.at("path"));
      result.text = fromJson(content.at("text"));
      header = false;
    } else {
      try {
        result.text = applyEdits(result.text, editsOf(content));
      } catch (const std::logic_error&) {
        result.complete = false;
        break;
      }
      ++result.edits;
    }
    bytes.remove_prefix(end + 1);
  }
  if (header) return tl::unexpected(std::string("no header"));
  return result;
}

}  // namespace

tl::expected<Journal, std::string> Journal::create(const std::filesystem::path& file, std::string_view documentPath,
                                                   std::string_view text) {
  std::error_code error;
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), error);
  std::filesystem::path fresh = file;
  fresh += ".new";
  Journal journal;
  journal.m_file = file;
  journal.m_fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
  if (journal.m_fd < 0) return tl::unexpected(lastError());
  ::flock(journal.m_fd, LOCK_EX | LOCK_NB);
  const std::string line = lineOf({{"version", kVersion}, {"path", toJson(documentPath)}, {"text", toJson(text)}});
  if (!writeAll(journal.m_fd, line) || ::fdatasync(journal.m_fd) != 0 || ::rename(fresh.c_str(), file.c_str()) != 0) {
    const std::string reason = lastError();
    ::unlink(fresh.c_str());
    return tl::unexpected(reason);
  }
  syncFolder(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
  journal.m_bytes = line.size();
  return journal;
}

Journal::Journal(Journal&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_bytes(other.m_bytes), m_file(std::move(other.m_file)) {}

Journal& Journal::operator=(Journal&& other) noexcept {
  if (this == &other) return *this;
  close();
  m_fd = std::exchange(other.m_fd, -1);
  m_bytes = other.m_bytes;
  m_file = std::move(other.m_file);
  return *this;
}

Journal::~Journal() {
  close();
}

void Journal::close() {
  if (m_fd >= 0) ::close(m_fd);
  m_fd = -1;
}

tl::expected<void, std::string> Journal::append(const std::vector<TextEdit>& edits) {
  json list = json::array();
  for (const TextEdit& edit : edits) list.push_back(json::array({edit.range.begin, edit.range.end, toJson(edit.text)}));
  const std::string line = lineOf(list);
  if (!writeAll(m_fd, line)) {
    const std::string reason = lastError();
    // Half a line would make all that follows unreadable.
    if (::ftruncate(m_fd, static_cast<off_t>(m_bytes)) != 0) return tl::unexpected(lastError());
    return tl::unexpected(reason);
  }
  m_bytes += line.size();
  return {};
}

tl::expected<void, std::string> Journal::sync() {
  if (::fdatasync(m_fd) != 0) return tl::unexpected(lastError());
  return {};
}

std::size_t Journal::bytesWritten() const {
  return m_bytes;
}

void Journal::discard() {
  if (m_fd < 0) return;
  ::unlink(m_file.c_str());
  close();
}

tl::expected<Recovered, std::string> recover(const std::filesystem::path& file) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error) return tl::unexpected(error.message());
  if (size > kMostBytes) return tl::unexpected(std::string("too large"));
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  if (!stream) return tl::unexpected(std::string("cannot be read"));
  try {
    return replay(bytes.str());
  } catch (const std::exception& problem) {
    return tl::unexpected(std::string(problem.what()));
  }
}

bool isJournalInUse(const std::filesystem::path& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  const bool locked = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  ::close(fd);
  return locked;
}

}  // namespace eulerstack::document
