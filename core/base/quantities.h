// Counts with overflow-checked arithmetic, and how people read them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace eulerstack {

// Signed 64-bit arithmetic that returns nothing instead of wrapping.
std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b);
std::optional<std::int64_t> checkedSub(std::int64_t a, std::int64_t b);
std::optional<std::int64_t> checkedMul(std::int64_t a, std::int64_t b);

// A non-negative amount that saturates at kMax and remembers it, so that estimates of absurd designs
// print "more than ..." and never wrap. Tag keeps bytes, parameters and FLOPs apart.
template <class Tag>
class Quantity {
 public:
  static constexpr std::int64_t kMax = INT64_MAX;
  constexpr Quantity() = default;
  constexpr explicit Quantity(std::int64_t value) : m_value(value < 0 ? 0 : value) {}
  constexpr std::int64_t value() const { return m_value; }
  constexpr bool saturated() const { return m_value == kMax; }
  friend Quantity operator+(Quantity a, Quantity b) {
    return Quantity(checkedAdd(a.m_value, b.m_value).value_or(kMax));
  }
  Quantity& operator+=(Quantity other) { return *this = *this + other; }
  friend Quantity operator*(Quantity a, std::int64_t n) { return Quantity(checkedMul(a.m_value, n).value_or(kMax)); }
  friend Quantity operator*(std::int64_t n, Quantity a) { return a * n; }
  friend auto operator<=>(const Quantity&, const Quantity&) = default;

 private:
  std::int64_t m_value = 0;
};
using ParameterCount = Quantity<struct ParameterTag>;
using Bytes = Quantity<struct BytesTag>;
using Flops = Quantity<struct FlopsTag>;

// "1 234 567" with thin spaces (U+2009) between groups of three.
std::string groupedNumber(std::int64_t value);
// Three or four figures: "405.5 M", "1.24 B", "812.0 K", "97" (units K M B T Q Qi, as papers print them);
// a saturated amount is "> 9.22 Qi". Independent of the locale, as are the next two.
std::string shortCount(std::int64_t value);
// Binary units: "14.0 KiB", "1.50 GiB".
std::string shortBytes(std::int64_t bytes);
// "970.0 MFLOP", "3.20 TFLOP".
std::string shortFlops(std::int64_t flops);

}  // namespace eulerstack
