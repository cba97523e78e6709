#include "core/interop/engine_protocol.h"

namespace eulerstack::interop {
namespace {

constexpr std::size_t kHeaderBytes = 4;

std::size_t readLength(const char* bytes) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < kHeaderBytes; ++i)
    length |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  return length;
}

}  // namespace

std::string encodeFrame(std::string_view json) {
  std::string frame;
  frame.reserve(kHeaderBytes + json.size());
  for (std::size_t i = 0; i < kHeaderBytes; ++i) frame += static_cast<char>(json.size() >> (8 * i) & 0xFFU);
  frame.append(json);
  return frame;
}

void FrameReader::feed(std::string_view bytes) {
  if (m_broken) return;
  // Read frames are dropped here in one move, so that many small frames cost linear time.
  if (m_read > 0 && m_read >= m_buffer.size() / 2) {
    m_buffer.erase(0, m_read);
    m_read = 0;
  }
  m_buffer.append(bytes);
  // A claim above the limit is refused at once, before a byte of it is collected.
  if (pending() >= kHeaderBytes && readLength(m_buffer.data() + m_read) > m_max) {
    m_broken = true;
    m_buffer = std::string();
    m_read = 0;
  }
}

std::optional<std::string> FrameReader::next() {
  if (m_broken || pending() < kHeaderBytes) return std::nullopt;
  const std::size_t length = readLength(m_buffer.data() + m_read);
  if (length > m_max) {
    m_broken = true;
    m_buffer = std::string();
    m_read = 0;
    return std::nullopt;
  }
  if (pending() - kHeaderBytes < length) return std::nullopt;
  std::string frame = m_buffer.substr(m_read + kHeaderBytes, length);
  m_read += kHeaderBytes + length;
  return frame;
}

}  // namespace eulerstack::interop
