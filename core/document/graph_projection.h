// What the canvas draws: a pure function of an analysis. No geometry, no colours, no translation.
#pragma once
#include "core/analysis/analysis.h"

namespace eulerstack::document {

enum class CardRole : std::uint8_t { Tokens, Embedding, Entry, FinalNorm, Head };
enum class ChipKind : std::uint8_t { Plain, Modifier };

struct CardChip {
  ChipKind kind = ChipKind::Plain;
  std::string icon;  // resources/icons name or ""
  std::string text;  // "pre-RMS", "res 0.5", "override 2": YAML words and numbers
};

struct CardLine {
  std::string icon;
  std::string kind;    // drawn in 600: "attention"
  std::string detail;  // "GQA 16/8 · win 4096"
};

struct Card {
  CardRole role = CardRole::Entry;
  YamlPath path;          // layer_schedule[i], embedding, head; model for tokens and final norm
  YamlPath templatePath;  // layer_templates.NAME for entries
  std::string title;      // template name, "tokens", "embedding", "final_norm", "head"
  std::string mixerKind;  // family colour and icon; "" for end caps
  std::int64_t repeat = 1;
  std::int64_t firstLayer = 0;  // index of the first expanded layer; entries only
  std::vector<CardLine> lines;
  std::vector<CardChip> chips;
  ParameterCount parameters;
  double share = 0;        // of the whole, 0..1
  bool known = false;      // figures are of this revision; false: stale or never valid
  std::size_t errors = 0;  // diagnostics on the entry or its template
  std::size_t warnings = 0;
};

struct GraphProjection {
  analysis::Revision revision = 0;
  bool parsed = false;        // false: cards are those of the last revision that parsed, read-only
  std::vector<Card> cards;    // flow order
  std::string dtypeAndWidth;  // "B·T·1024": wire label
};

// Works on invalid documents too: draws what the tree holds. Figures of an invalid revision are those of the matching
// cards of `previous` (known == false). While the text does not parse, the cards of `previous` are kept.
GraphProjection project(const analysis::Analysis& analysis, const GraphProjection* previous = nullptr);

// Index in `next` of each card of `previous` (or -1), so that selection and view survive edits: end caps by role,
// entries by the best common subsequence (title first, then repeat, content and place), what is left by place (a
// renamed template).
std::vector<int> matchCards(const GraphProjection& previous, const GraphProjection& next);

}  // namespace eulerstack::document
