// Which card of the last picture is which card of this one.
#include <algorithm>

#include "core/document/graph_projection.h"

namespace eulerstack::document {
namespace {

// Above this many pairs the table of the best common subsequence costs more than it is worth.
constexpr std::size_t kMostPairs = 1U << 22U;

bool sameLines(const Card& a, const Card& b) {
  return std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                    [](const CardLine& x, const CardLine& y) { return x.kind == y.kind && x.detail == y.detail; });
}

bool sameLanes(const Card& a, const Card& b);

bool sameCard(const Card& a, const Card& b) {
  return a.title == b.title && a.repeat == b.repeat && sameLines(a, b) && sameLanes(a, b);
}

bool sameLanes(const Card& a, const Card& b) {
  return a.frameText == b.frameText &&
         std::equal(a.lanes.begin(), a.lanes.end(), b.lanes.begin(), b.lanes.end(), [](const Lane& x, const Lane& y) {
           return x.name == y.name &&
                  std::equal(x.cards.begin(), x.cards.end(), y.cards.begin(), y.cards.end(), sameCard);
         });
}

// How much speaks for a match; 0 is no match. The title weighs more than everything else together.
int likeness(const Card& a, const Card& b) {
  if (a.title != b.title) return 0;
  const bool sameContent = sameLines(a, b) && sameLanes(a, b);
  return 8 + (a.repeat == b.repeat ? 2 : 0) + (sameContent ? 2 : 0) + (a.path == b.path ? 1 : 0);
}

using Indices = std::vector<std::size_t>;

class Matching {
 public:
  Matching(const GraphProjection& previous, const GraphProjection& next)
      : m_previous(previous.cards), m_next(next.cards), m_result(previous.cards.size(), -1) {}

  std::vector<int> run() {
    matchEndCaps();
    Indices before = entriesOf(m_previous);
    Indices after = entriesOf(m_next);
    trimEqualEnds(before, after);
    if (before.size() * after.size() <= kMostPairs) matchBest(before, after);
    matchRest(before, after);
    return std::move(m_result);
  }

 private:
  static Indices entriesOf(const std::vector<Card>& cards) {
    Indices indices;
    for (std::size_t i = 0; i < cards.size(); ++i)
      if (cards[i].role == CardRole::Entry) indices.push_back(i);
    return indices;
  }

  void matchEndCaps() {
    for (std::size_t i = 0; i < m_previous.size(); ++i)
      for (std::size_t j = 0; j < m_next.size() && m_previous[i].role != CardRole::Entry; ++j)
        if (m_next[j].role == m_previous[i].role) match(i, j);
  }

  void match(std::size_t i, std::size_t j) { m_result[i] = static_cast<int>(j); }

  // One edit leaves most cards as they are: only what lies between equal ends needs the table.
  void trimEqualEnds(Indices& before, Indices& after) {
    std::size_t first = 0;
    std::size_t last = 0;
    const std::size_t most = std::min(before.size(), after.size());
    while (first < most && sameCard(m_previous[before[first]], m_next[after[first]])) {
      match(before[first], after[first]);
      ++first;
    }
    while (first + last < most &&
           sameCard(m_previous[before[before.size() - 1 - last]], m_next[after[after.size() - 1 - last]])) {
      match(before[before.size() - 1 - last], after[after.size() - 1 - last]);
      ++last;
    }
    before =
        Indices(before.begin() + static_cast<std::ptrdiff_t>(first), before.end() - static_cast<std::ptrdiff_t>(last));
    after =
        Indices(after.begin() + static_cast<std::ptrdiff_t>(first), after.end() - static_cast<std::ptrdiff_t>(last));
  }

  // Heaviest common subsequence by the usual table, filled from the ends.
  void matchBest(const Indices& before, const Indices& after) {
    const std::size_t rows = before.size();
    const std::size_t columns = after.size();
    if (rows == 0 || columns == 0) return;
    std::vector<int> best((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> int& { return best[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;)
      for (std::size_t j = columns; j-- > 0;) {
        const int like = likeness(m_previous[before[i]], m_next[after[j]]);
        at(i, j) = std::max({at(i + 1, j), at(i, j + 1), like > 0 ? like + at(i + 1, j + 1) : 0});
      }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      const int like = likeness(m_previous[before[i]], m_next[after[j]]);
      if (like > 0 && at(i, j) == like + at(i + 1, j + 1)) {
        match(before[i++], after[j++]);
      } else if (at(i, j) == at(i + 1, j)) {
        ++i;
      } else {
        ++j;
      }
    }
  }

  // A renamed template keeps its place, a moved entry its title.
  void matchRest(const Indices& before, const Indices& after) {
    std::vector<bool> taken(m_next.size(), false);
    for (const int j : m_result)
      if (j >= 0) taken[static_cast<std::size_t>(j)] = true;
    const auto pair = [&](const auto& fits) {
      for (const std::size_t i : before) {
        if (m_result[i] >= 0) continue;
        const auto found = std::find_if(after.begin(), after.end(),
                                        [&](std::size_t j) { return !taken[j] && fits(m_previous[i], m_next[j]); });
        if (found == after.end()) continue;
        match(i, *found);
        taken[*found] = true;
      }
    };
    pair(sameCard);
    pair([](const Card& a, const Card& b) { return a.path == b.path; });
  }

  const std::vector<Card>& m_previous;
  const std::vector<Card>& m_next;
  std::vector<int> m_result;
};

}  // namespace

std::vector<int> matchCards(const GraphProjection& previous, const GraphProjection& next) {
  return Matching(previous, next).run();
}

}  // namespace eulerstack::document
