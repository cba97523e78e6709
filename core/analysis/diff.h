// What changed between two designs: structure by meaning (comments, order of keys and spelling of numbers do not
// count), and the figures that follow from it.
#pragma once
#include "core/analysis/analysis.h"

namespace eulerstack::analysis {

struct DesignChange {
  enum class Kind : std::uint8_t { Added, Removed, Changed, Renamed };
  Kind kind = Kind::Changed;
  std::string path;    // as in diagnostics; of a removed thing its path in the first design
  std::string before;  // YAML flow text; "" when added
  std::string after;   // "" when removed
};

enum class FigureUnit : std::uint8_t { Count, Bytes, Flops };
struct FigureChange {
  const char* id = "";     // key in JSON: "parameters", "kv_cache_bytes_per_token" ...
  const char* label = "";  // context "Report"
  FigureUnit unit = FigureUnit::Count;
  std::int64_t before = 0;
  std::int64_t after = 0;
};

struct DesignDiff {
  std::vector<DesignChange> changes;  // root sections, templates, schedule
  std::vector<FigureChange> figures;  // all of them, in fixed order
  bool equal() const { return changes.empty(); }
};

// Templates are matched by name, then by content (renamed); schedule entries by what they stand for, in order.
// Precondition: both designs are valid.
DesignDiff diffDesigns(const Analysis& before, const Analysis& after);

std::string diffText(const DesignDiff& diff, const Analysis& before, const Analysis& after, const Translate& translate);
// {"before", "after", "equal", "changes": [{"kind", "path", "before", "after"}], "figures": [{"id", "before",
// "after"}]}
std::string diffJson(const DesignDiff& diff, const Analysis& before, const Analysis& after, int indent = 2);

}  // namespace eulerstack::analysis
