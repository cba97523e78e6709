#include "core/interop/safetensors.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

#include "core/base/quantities.h"

namespace eulerstack::interop {
namespace {

constexpr std::uint64_t kMaxHeaderBytes = 10'000'000;
constexpr std::size_t kMaxTensors = 1'000'000;
constexpr std::size_t kMaxRank = 16;

std::optional<std::int64_t> bytesOfDtype(std::string_view dtype) {
  static constexpr std::array<std::pair<std::string_view, std::int64_t>, 15> kSizes{{{"F64", 8},
                                                                                     {"F32", 4},
                                                                                     {"F16", 2},
                                                                                     {"BF16", 2},
                                                                                     {"I64", 8},
                                                                                     {"I32", 4},
                                                                                     {"I16", 2},
                                                                                     {"I8", 1},
                                                                                     {"U64", 8},
                                                                                     {"U32", 4},
                                                                                     {"U16", 2},
                                                                                     {"U8", 1},
                                                                                     {"BOOL", 1},
                                                                                     {"F8_E5M2", 1},
                                                                                     {"F8_E4M3", 1}}};
  for (const auto& [name, size] : kSizes)
    if (name == dtype) return size;
  return std::nullopt;
}

std::optional<std::int64_t> bytesOfTensor(std::string_view dtype, const std::vector<std::int64_t>& shape) {
  std::optional<std::int64_t> bytes = bytesOfDtype(dtype);
  for (const std::int64_t size : shape) {
    if (!bytes || size < 0) return std::nullopt;
    bytes = checkedMul(*bytes, size);
  }
  return bytes;
}

// Reads the header's JSON event by event: nothing is built that the format does not allow, duplicates are seen.
class HeaderSax : public nlohmann::json_sax<nlohmann::json> {
 public:
  SafetensorsHeader header;
  std::string error;

  bool null() override { return fail("null is no part of a header"); }
  bool boolean(bool) override { return fail("a truth value is no part of a header"); }
  bool number_integer(number_integer_t) override { return fail("a negative number"); }
  bool number_float(number_float_t, const string_t&) override { return fail("a number that is no whole number"); }
  bool binary(binary_t&) override { return fail("binary data"); }

  bool number_unsigned(number_unsigned_t value) override {
    if (value > INT64_MAX) return fail("a number beyond 63 bits");
    if (m_place == Place::Shape && m_entry.shape.size() < kMaxRank) {
      m_entry.shape.push_back(static_cast<std::int64_t>(value));
      return true;
    }
    if (m_place == Place::Offsets && m_offsets < 2) {
      (m_offsets++ == 0 ? m_entry.begin : m_entry.end) = value;
      return true;
    }
    return fail("a number where none may stand");
  }

  bool string(string_t& value) override {
    if (m_place == Place::Metadata) {
      if (!header.metadata.emplace(m_key, std::move(value)).second)
        return fail(fmt::format("the metadata key \"{}\" stands twice", m_key));
      return true;
    }
    if (m_place != Place::Tensor || m_key != "dtype") return fail("a text where none may stand");
    m_entry.dtype = std::move(value);
    return true;
  }

  bool key(string_t& value) override {
    if (m_place == Place::Root) {
      if (!m_names.insert(value).second) return fail(fmt::format("the name \"{}\" stands twice", value));
      if (m_names.size() > kMaxTensors) return fail("too many tensors");
    }
    if (m_place == Place::Tensor && !m_members.insert(value).second)
      return fail(fmt::format("\"{}\" of tensor \"{}\" stands twice", value, m_entry.name));
    m_key = std::move(value);
    return true;
  }

  bool start_object(std::size_t) override {
    switch (m_place) {
      case Place::Start:
        m_place = Place::Root;
        return true;
      case Place::Root:
        m_place = m_key == "__metadata__" ? Place::Metadata : Place::Tensor;
        m_entry = TensorEntry{};
        m_entry.name = m_key;
        m_members.clear();
        m_offsets = 0;
        return true;
      case Place::Tensor:
      case Place::Shape:
      case Place::Offsets:
      case Place::Metadata:
      case Place::End:
        break;
    }
    return fail("a mapping where none may stand");
  }

  bool end_object() override {
    if (m_place == Place::Tensor) {
      const std::set<std::string> expected{"data_offsets", "dtype", "shape"};
      if (m_members != expected || m_offsets != 2)
        return fail(fmt::format("tensor \"{}\" needs dtype, shape and two data_offsets, nothing else", m_entry.name));
      header.tensors.push_back(std::move(m_entry));
      m_place = Place::Root;
      return true;
    }
    m_place = m_place == Place::Metadata ? Place::Root : Place::End;
    return true;
  }

  bool start_array(std::size_t) override {
    if (m_place != Place::Tensor) return fail("a list where none may stand");
    if (m_key == "shape") m_place = Place::Shape;
    if (m_key == "data_offsets") m_place = Place::Offsets;
    return m_place != Place::Tensor || fail(fmt::format("\"{}\" may not be a list", m_key));
  }

  bool end_array() override {
    m_place = Place::Tensor;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    if (error.empty()) error = fmt::format("the header is not valid JSON near byte {}", position);
    return false;
  }

 private:
  enum class Place : std::uint8_t { Start, Root, Tensor, Shape, Offsets, Metadata, End };
  bool fail(std::string why) {
    if (error.empty()) error = std::move(why);
    return false;
  }

  Place m_place = Place::Start;
  std::string m_key;
  TensorEntry m_entry;
  int m_offsets = 0;
  std::set<std::string> m_names;
  std::set<std::string> m_members;
};

// A file descriptor that closes itself.
class File {
 public:
  File(const std::filesystem::path& path, int flags, mode_t mode = 0) : m_fd(::open(path.c_str(), flags, mode)) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (m_fd >= 0) ::close(m_fd);
  }
  bool isOpen() const { return m_fd >= 0; }
  int get() const { return m_fd; }

 private:
  int m_fd;
};

Error systemError(std::string_view what, const std::filesystem::path& path) {
  return fmt::format("{} {}: {}", what, path.string(), std::strerror(errno));
}

tl::expected<void, Error> readExactly(const File& file, std::uint64_t offset, void* destination, std::uint64_t size) {
  auto* out = static_cast<char*>(destination);
  while (size > 0) {
    const ssize_t got = ::pread(file.get(), out, std::min<std::uint64_t>(size, 1U << 30U), static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return tl::unexpected(got == 0 ? Error("the file ends too early") : Error(std::strerror(errno)));
    out += got;
    offset += static_cast<std::uint64_t>(got);
    size -= static_cast<std::uint64_t>(got);
  }
  return {};
}

bool writeExactly(int file, const void* source, std::size_t size) {
  const auto* in = static_cast<const char*>(source);
  while (size > 0) {
    const ssize_t put = ::write(file, in, std::min<std::size_t>(size, 1U << 30U));
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    in += put;
    size -= static_cast<std::size_t>(put);
  }
  return true;
}

// Offsets run from zero to the end of the file without a hole or an overlap; every range fits its shape.
tl::expected<void, Error> checkLayout(SafetensorsHeader& header, std::uint64_t dataBytes) {
  std::stable_sort(header.tensors.begin(), header.tensors.end(), [](const TensorEntry& a, const TensorEntry& b) {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  });
  std::uint64_t next = 0;
  for (const TensorEntry& entry : header.tensors) {
    if (!bytesOfDtype(entry.dtype))
      return tl::unexpected(fmt::format("tensor \"{}\" has the unknown dtype \"{}\"", entry.name, entry.dtype));
    const std::optional<std::int64_t> bytes = bytesOfTensor(entry.dtype, entry.shape);
    if (entry.begin != next || entry.end < entry.begin || entry.end > dataBytes)
      return tl::unexpected(
          fmt::format("tensor \"{}\" leaves a hole, overlaps or ends outside of the file", entry.name));
    if (!bytes || static_cast<std::uint64_t>(*bytes) != entry.end - entry.begin)
      return tl::unexpected(fmt::format("the bytes of tensor \"{}\" do not fit its shape", entry.name));
    next = entry.end;
  }
  if (next != dataBytes) return tl::unexpected(fmt::format("{} bytes follow the last tensor", dataBytes - next));
  return {};
}

std::string headerText(const std::vector<TensorSource>& tensors, const std::map<std::string, std::string>& metadata) {
  nlohmann::ordered_json json;
  json["__metadata__"] = metadata;
  std::uint64_t offset = 0;
  for (const TensorSource& tensor : tensors) {
    const auto bytes = static_cast<std::uint64_t>(bytesOfTensor(tensor.dtype, tensor.shape).value_or(0));
    json[tensor.name] = {{"dtype", tensor.dtype}, {"shape", tensor.shape}, {"data_offsets", {offset, offset + bytes}}};
    offset += bytes;
  }
  std::string text = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  text.append((8 - text.size() % 8) % 8, ' ');  // the data part starts aligned
  return text;
}

tl::expected<void, Error> checkSources(const std::vector<TensorSource>& tensors) {
  std::set<std::string_view> names;
  for (const TensorSource& tensor : tensors) {
    const std::optional<std::int64_t> bytes = bytesOfTensor(tensor.dtype, tensor.shape);
    if (!bytes || tensor.shape.size() > kMaxRank)
      return tl::unexpected(fmt::format("tensor \"{}\" has no valid dtype or shape", tensor.name));
    if (tensor.name == "__metadata__" || !names.insert(tensor.name).second)
      return tl::unexpected(fmt::format("the name \"{}\" cannot be used or stands twice", tensor.name));
  }
  return {};
}

bool writeHeader(int file, const std::string& header) {
  std::array<unsigned char, 8> length{};
  for (std::size_t i = 0; i < 8; ++i)
    length[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(header.size()) >> (8 * i));
  return writeExactly(file, length.data(), length.size()) && writeExactly(file, header.data(), header.size());
}

}  // namespace

tl::expected<SafetensorsHeader, Error> readHeader(const std::filesystem::path& path) {
  const File file(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (!file.isOpen()) return tl::unexpected(systemError("cannot open", path));
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return tl::unexpected(systemError("cannot read", path));
  if (!S_ISREG(status.st_mode)) return tl::unexpected(Error("not a regular file"));
  const auto fileBytes = static_cast<std::uint64_t>(status.st_size);
  std::array<unsigned char, 8> length{};
  if (fileBytes < length.size()) return tl::unexpected(Error("shorter than 8 bytes"));
  if (auto read = readExactly(file, 0, length.data(), length.size()); !read) return tl::unexpected(read.error());
  std::uint64_t headerBytes = 0;
  for (std::size_t i = 0; i < 8; ++i) headerBytes |= static_cast<std::uint64_t>(length[i]) << (8 * i);
  if (headerBytes > kMaxHeaderBytes)
    return tl::unexpected(fmt::format("the header claims {} bytes, the limit is {}", headerBytes, kMaxHeaderBytes));
  if (headerBytes > fileBytes - length.size()) return tl::unexpected(Error("the header is longer than the file"));
  std::string text(headerBytes, '\0');
  if (auto read = readExactly(file, length.size(), text.data(), headerBytes); !read)
    return tl::unexpected(read.error());
  if (text.empty() || text.front() != '{') return tl::unexpected(Error("the header does not start with {"));

  HeaderSax sax;
  if (!nlohmann::json::sax_parse(text, &sax)) return tl::unexpected(sax.error);
  sax.header.dataOffset = length.size() + headerBytes;
  if (auto layout = checkLayout(sax.header, fileBytes - sax.header.dataOffset); !layout)
    return tl::unexpected(layout.error());
  return std::move(sax.header);
}

tl::expected<void, Error> readTensor(const std::filesystem::path& path, const SafetensorsHeader& header,
                                     const TensorEntry& entry, void* destination) {
  const File file(path, O_RDONLY | O_CLOEXEC);
  if (!file.isOpen()) return tl::unexpected(systemError("cannot open", path));
  return readExactly(file, header.dataOffset + entry.begin, destination, entry.end - entry.begin);
}

SafetensorsWriter::SafetensorsWriter(std::filesystem::path file, std::filesystem::path temporary, int descriptor)
    : m_file(std::move(file)), m_temporary(std::move(temporary)), m_descriptor(descriptor) {}

SafetensorsWriter::SafetensorsWriter(SafetensorsWriter&& other) noexcept
    : m_file(std::move(other.m_file)),
      m_temporary(std::move(other.m_temporary)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_sizes(std::move(other.m_sizes)),
      m_next(other.m_next) {}

SafetensorsWriter::~SafetensorsWriter() {
  if (m_descriptor < 0) return;
  ::close(m_descriptor);
  ::unlink(m_temporary.c_str());
}

tl::expected<SafetensorsWriter, Error> SafetensorsWriter::open(const std::filesystem::path& path,
                                                               const std::vector<TensorSource>& tensors,
                                                               std::map<std::string, std::string> metadata) {
  if (auto checked = checkSources(tensors); !checked) return tl::unexpected(checked.error());
  metadata["format"] = "pt";
  const std::string header = headerText(tensors, metadata);
  if (header.size() > kMaxHeaderBytes)
    return tl::unexpected(fmt::format("the header needs {} bytes, the limit is {}", header.size(), kMaxHeaderBytes));

  std::filesystem::path temporary = path;
  temporary += fmt::format(".tmp-{}", ::getpid());
  const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (file < 0) return tl::unexpected(systemError("cannot create", temporary));
  SafetensorsWriter writer(path, temporary, file);
  if (!writeHeader(file, header)) return tl::unexpected(writer.failed());
  for (const TensorSource& tensor : tensors)
    writer.m_sizes.push_back(static_cast<std::size_t>(*bytesOfTensor(tensor.dtype, tensor.shape)));
  return writer;
}

Error SafetensorsWriter::failed() const {
  return systemError("cannot write", m_file);
}

tl::expected<void, Error> SafetensorsWriter::append(const void* data) {
  if (m_next == m_sizes.size()) return tl::unexpected(Error("more tensors than the header names"));
  const std::size_t size = m_sizes[m_next++];
  if (size > 0 && data == nullptr) return tl::unexpected(Error("a tensor has no data"));
  if (!writeExactly(m_descriptor, data, size)) return tl::unexpected(failed());
  return {};
}

tl::expected<void, Error> SafetensorsWriter::finish() {
  if (m_next != m_sizes.size()) return tl::unexpected(Error("fewer tensors than the header names"));
  if (::fsync(m_descriptor) != 0) return tl::unexpected(failed());
  if (::close(std::exchange(m_descriptor, -1)) != 0 || ::rename(m_temporary.c_str(), m_file.c_str()) != 0) {
    const Error error = failed();
    ::unlink(m_temporary.c_str());
    return tl::unexpected(error);
  }
  const File folder(m_file.has_parent_path() ? m_file.parent_path() : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder.isOpen()) ::fsync(folder.get());  // the rename is done: a failure here loses nothing now
  return {};
}

tl::expected<void, Error> writeSafetensors(const std::filesystem::path& path, const std::vector<TensorSource>& tensors,
                                           std::map<std::string, std::string> metadata) {
  auto writer = SafetensorsWriter::open(path, tensors, std::move(metadata));
  if (!writer) return tl::unexpected(writer.error());
  for (const TensorSource& tensor : tensors)
    if (auto done = writer->append(tensor.data); !done) return done;
  return writer->finish();
}

}  // namespace eulerstack::interop
