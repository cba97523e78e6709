// Strict safetensors reader and writer (format of huggingface/safetensors): header at most 10 MB, offsets contiguous
// from zero without holes or overlap, shape x dtype equal to the range, no duplicate names, nothing after the last
// tensor.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace eulerstack::interop {

struct TensorEntry {
  std::string name;
  std::string dtype;  // "F32", "BF16", "F16", "F64", "I64", "U8"
  std::vector<std::int64_t> shape;
  std::uint64_t begin = 0;  // in the data part
  std::uint64_t end = 0;
};

struct SafetensorsHeader {
  std::vector<TensorEntry> tensors;  // by offset
  std::map<std::string, std::string> metadata;
  std::uint64_t dataOffset = 0;  // of the data part in the file
};

using Error = std::string;  // English, for messages with a {reason}

tl::expected<SafetensorsHeader, Error> readHeader(const std::filesystem::path& file);
// Reads one tensor's bytes.
tl::expected<void, Error> readTensor(const std::filesystem::path& file, const SafetensorsHeader& header,
                                     const TensorEntry& entry, void* destination);

struct TensorSource {
  std::string name;
  std::string dtype;
  std::vector<std::int64_t> shape;
  const void* data = nullptr;
};
// A file written tensor by tensor, so that one tensor need be in memory at a time. What is not finished leaves no file.
class SafetensorsWriter {
 public:
  // Name, dtype and shape of every tensor; `data` is not looked at. Metadata gets {"format": "pt"}.
  static tl::expected<SafetensorsWriter, Error> open(const std::filesystem::path& file,
                                                     const std::vector<TensorSource>& tensors,
                                                     std::map<std::string, std::string> metadata);
  ~SafetensorsWriter();
  SafetensorsWriter(SafetensorsWriter&& other) noexcept;
  SafetensorsWriter& operator=(SafetensorsWriter&&) = delete;

  // The bytes of the next tensor of the list; as many as its dtype and shape say.
  tl::expected<void, Error> append(const void* data);
  // After the last one: flushes and renames the temporary file.
  tl::expected<void, Error> finish();

 private:
  SafetensorsWriter(std::filesystem::path file, std::filesystem::path temporary, int descriptor);
  Error failed() const;

  std::filesystem::path m_file, m_temporary;
  int m_descriptor = -1;
  std::vector<std::size_t> m_sizes;
  std::size_t m_next = 0;
};

// Writes to a temporary file beside `file`, fsyncs, renames. Metadata gets {"format": "pt"}.
tl::expected<void, Error> writeSafetensors(const std::filesystem::path& file, const std::vector<TensorSource>& tensors,
                                           std::map<std::string, std::string> metadata);

}  // namespace eulerstack::interop
