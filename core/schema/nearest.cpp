#include "core/schema/nearest.h"

#include <algorithm>

#include "core/schema/spec.h"

namespace eulerstack::schema {
namespace {

constexpr std::size_t kLongestWord = 64;
constexpr std::size_t kMostCandidates = 2'000;  // keeps a wrong name in a huge file cheap

// Optimal string alignment distance over bytes, given up beyond `limit` by length. Words are
// compared in lower case, so Gelu finds gelu at distance 0.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer - std::min(a.size(), b.size()) > limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t same = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + same});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

}  // namespace

std::string nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty() || word.size() > kLongestWord) return {};
  const std::string key = lowered(word);
  std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::string found;
  for (const std::string_view candidate : candidates.first(std::min(candidates.size(), kMostCandidates))) {
    if (candidate.size() > kLongestWord) continue;
    const std::size_t steps = distance(key, lowered(candidate), best);
    if (steps >= best || steps >= candidate.size()) continue;
    best = steps;
    found = candidate;
  }
  return found;
}

bool isOneSlip(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.size() < 4 || word.size() > kLongestWord || candidates.size() > kMostCandidates) return false;
  const std::string key = lowered(word);
  return std::count_if(candidates.begin(), candidates.end(), [&](std::string_view candidate) {
           return candidate.size() <= kLongestWord && distance(key, lowered(candidate), 1) <= 1;
         }) == 1;
}

std::string candidateList(std::string_view word, std::span<const std::string_view> candidates) {
  constexpr std::size_t most = 20;
  const std::string first = nearest(word, candidates);
  std::string list = first;
  std::size_t count = first.empty() ? 0 : 1;
  for (const std::string_view candidate : candidates) {
    if (candidate == first) continue;
    if (count++ == most) return list + ", …";
    list += (list.empty() ? "" : ", ") + std::string(candidate);
  }
  return list;
}

}  // namespace eulerstack::schema
