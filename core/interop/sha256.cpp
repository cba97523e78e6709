#include "core/interop/sha256.h"

#include <algorithm>
#include <bit>

namespace eulerstack::interop {
namespace {

// FIPS 180-4, section 4.2.2: first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> kRound = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using State = std::array<std::uint32_t, 8>;
constexpr std::size_t kBlock = 64;

// Section 6.2.2: mixes one block of 64 bytes into the state.
void compress(State& state, const unsigned char* block) {
  std::array<std::uint32_t, 64> w;
  for (std::size_t t = 0; t < 16; ++t, block += 4)
    w[t] = std::uint32_t{block[0]} << 24U | std::uint32_t{block[1]} << 16U | std::uint32_t{block[2]} << 8U | block[3];
  for (std::size_t t = 16; t < 64; ++t) {
    const std::uint32_t s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3U);
    const std::uint32_t s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10U);
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t t = 0; t < 64; ++t) {
    const std::uint32_t s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const std::uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + kRound[t] + w[t];
    const std::uint32_t s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const std::uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
  }
  const State mixed = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < 8; ++i) state[i] += mixed[i];
}

}  // namespace

void Sha256::update(std::string_view bytes) {
  m_bytes += bytes.size();
  if (!m_rest.empty()) {
    const std::size_t taken = std::min(bytes.size(), kBlock - m_rest.size());
    m_rest.append(bytes.substr(0, taken));
    bytes.remove_prefix(taken);
    if (m_rest.size() < kBlock) return;
    compress(m_state, reinterpret_cast<const unsigned char*>(m_rest.data()));
    m_rest.clear();
  }
  for (; bytes.size() >= kBlock; bytes.remove_prefix(kBlock))
    compress(m_state, reinterpret_cast<const unsigned char*>(bytes.data()));
  m_rest = bytes;
}

std::string Sha256::hex() {
  std::array<unsigned char, 2 * kBlock> tail{};                  // the rest, the bit 1, zeros, the length in bits
  const std::size_t rest = std::min(m_rest.size(), kBlock - 1);  // always less than a block
  for (std::size_t i = 0; i < rest; ++i) tail[i] = static_cast<unsigned char>(m_rest[i]);
  tail[rest] = 0x80;
  const std::size_t tailSize = rest < 56 ? kBlock : 2 * kBlock;
  const std::uint64_t bits = m_bytes * 8;
  for (std::size_t i = 0; i < 8; ++i) tail[tailSize - 1 - i] = static_cast<unsigned char>(bits >> (8 * i));
  for (std::size_t i = 0; i < tailSize; i += kBlock) compress(m_state, tail.data() + i);

  std::string hex;
  for (const std::uint32_t word : m_state)
    for (int shift = 28; shift >= 0; shift -= 4) hex += "0123456789abcdef"[word >> shift & 15U];
  return hex;
}

std::string sha256(std::string_view bytes) {
  Sha256 sum;
  sum.update(bytes);
  return sum.hex();
}

}  // namespace eulerstack::interop
