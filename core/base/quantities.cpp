#include "core/base/quantities.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace eulerstack {
namespace {

// value / base^k with three or four figures and the unit's name. What would round up to `base` takes the next unit.
template <std::size_t N>
std::string scaled(std::int64_t amount, double base, const std::array<const char*, N>& units) {
  const double carry = base > 1000 ? base - 0.5 : base - 0.05;
  const char* more = amount == INT64_MAX ? "> " : "";
  auto value = static_cast<double>(amount);
  std::size_t unit = 0;
  while (unit + 1 < N && value >= carry) {
    value /= base;
    ++unit;
  }
  if (unit == 0) return fmt::format("{:.0f}{}{}", value, *units[0] ? " " : "", units[0]);
  const int decimals = value < 9.995 ? 2 : value < 999.95 ? 1 : 0;
  return fmt::format("{}{:.{}f} {}", more, value, decimals, units[unit]);
}

}  // namespace

std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_add_overflow(a, b, &result)) return std::nullopt;
  return result;
}

std::optional<std::int64_t> checkedSub(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_sub_overflow(a, b, &result)) return std::nullopt;
  return result;
}

std::optional<std::int64_t> checkedMul(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_mul_overflow(a, b, &result)) return std::nullopt;
  return result;
}

std::string groupedNumber(std::int64_t value) {
  std::string digits = fmt::format("{}", value);
  const std::size_t first = digits[0] == '-' ? 1 : 0;
  for (std::size_t i = digits.size(); i > first + 3;) digits.insert(i -= 3, "\u2009");
  return digits;
}

std::string shortCount(std::int64_t value) {
  return scaled(value, 1000.0, std::array{"", "K", "M", "B", "T", "Q", "Qi"});
}

std::string shortBytes(std::int64_t bytes) {
  return scaled(bytes, 1024.0, std::array{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"});
}

std::string shortFlops(std::int64_t flops) {
  return scaled(flops, 1000.0, std::array{"FLOP", "KFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP", "EFLOP"});
}

}  // namespace eulerstack
