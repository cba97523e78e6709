// What the canvas draws: a pure function of an analysis. No geometry, no colours; phrases are translated when shown.
#pragma once
#include "core/analysis/analysis.h"

namespace eulerstack::document {

// Body: a card inside a frame; it is in no list of its own but in the frame's lanes.
enum class CardRole : std::uint8_t { Tokens, Embedding, Entry, FinalNorm, Head, Body };
// An entry is one card, or a frame around streams that run side by side, or a frame around a body that is repeated.
enum class CardForm : std::uint8_t { Plain, Parallel, Integrator };
// The key of layer_schedule[i] that makes an entry of this form: "template", "parallel", "integrator".
const char* keyOf(CardForm form);
enum class ChipKind : std::uint8_t { Plain, Modifier };

struct CardChip {
  ChipKind kind = ChipKind::Plain;
  std::string icon;  // resources/icons name or ""
  Phrase text;       // "pre-RMS", "res 0.5", "override 2"
};

struct CardLine {
  std::string icon;
  std::string kind;  // drawn in 600: "attention"
  Phrase detail;     // "GQA 16/8 · win 4096"
};

struct Card;

// One stream of a parallel frame, or what an integrator repeats (one lane without a name).
struct Lane {
  std::string name;
  YamlPath path;  // layer_schedule[i].parallel[s]; of an integrator layer_schedule[i].integrator
  std::vector<Card> cards;
};

struct Card {
  CardRole role = CardRole::Entry;
  CardForm form = CardForm::Plain;
  // layer_schedule[i], embedding, head; model for tokens and final norm. Of a body
  // layer_schedule[i].parallel[s].body[j] or layer_schedule[i].integrator.
  YamlPath path;
  YamlPath templatePath;  // layer_templates.NAME for entries
  std::string title;      // template name, "parallel", "integrator", "tokens", "embedding", "final_norm", "head"
  std::string mixerKind;  // family colour and icon; "" for end caps
  std::int64_t repeat = 1;
  std::int64_t firstLayer = 0;  // index of the first expanded layer; entries only
  std::int64_t layers = 0;      // sets of weights: repeat, or those of all streams or steps of a frame
  std::int64_t width = 0;       // of the stream into the card and out of it; 0: not known
  std::int64_t outWidth = 0;
  std::vector<CardLine> lines;
  std::vector<CardChip> chips;
  // Frames only.
  std::vector<Lane> lanes;
  Phrase frameText;        // of the header's chip: "merge: concat + projection", "ode_rk4 ×4 · shared weights"
  std::int64_t steps = 0;  // of an integrator
  Phrase loopText;         // of the arrow that leads back: "dt = 1/4 · 16 body calls"; empty when there is no arrow
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

// Shape on the wire that leaves the card: "B·T·512" behind a change of width.
std::string wireShape(const GraphProjection& projection, std::size_t card);
// The card with this path: a card of the list, or one inside a frame. Index, lane and place; -1 where it is none.
struct CardPlace {
  int card = -1;
  int lane = -1;
  int index = -1;
  bool inside() const { return lane >= 0; }
  friend bool operator==(const CardPlace&, const CardPlace&) = default;
};
CardPlace placeOf(const GraphProjection& projection, const YamlPath& path);
const Card* findCard(const GraphProjection& projection, const CardPlace& place);  // null where there is none

// Works on invalid documents too: draws what the tree holds. Figures of an invalid revision are those of the matching
// cards of `previous` (known == false). While the text does not parse, the cards of `previous` are kept.
GraphProjection project(const analysis::Analysis& analysis, const GraphProjection* previous = nullptr);

// Index in `next` of each card of `previous` (or -1), so that selection and view survive edits: end caps by role,
// entries by the best common subsequence (title first, then repeat, content and place), what is left by place (a
// renamed template).
std::vector<int> matchCards(const GraphProjection& previous, const GraphProjection& next);

}  // namespace eulerstack::document
