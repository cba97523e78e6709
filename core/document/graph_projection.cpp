#include "core/document/graph_projection.h"

#include <fmt/format.h>

#include <unordered_map>

#include "core/document/design_sketch.h"

namespace eulerstack::document {
namespace {

using schema::KindInstance;

// Words of the drawing for kinds; a kind that has none here is drawn under its id.
std::string shortNorm(std::string_view id) {
  if (id == "rmsnorm") return "RMS";
  if (id == "layernorm") return "LN";
  return std::string(id);
}

std::string normName(std::string_view id) {
  if (id == "rmsnorm") return "RMSNorm";
  if (id == "layernorm") return "LayerNorm";
  return std::string(id);
}

std::string positionName(const KindInstance& positional) {
  const std::string_view id = positional.kind ? positional.kind->id : "";
  if (id == "rope") return "RoPE";
  if (id == "alibi") return "ALiBi";
  return id.empty() ? "?" : fmt::format("positions {}", id);
}

std::string sizeText(std::int64_t size) {
  return size > 0 ? groupedNumber(size) : "?";
}

std::string decimalText(double value) {
  std::string text = fmt::format("{}", value);
  return text.find_first_of(".en") == text.npos ? text + ".0" : text;
}

CardLine line(const KindInstance& part, const std::string& word, const Sketch& sketch, const ir::Block& block) {
  if (!part.kind) return {"", word.empty() ? "?" : word, ""};
  std::string detail = sketch.sized() ? part.kind->detail(part, sketch.contextOf(block)) : std::string();
  return {part.kind->icon, part.kind->id, std::move(detail)};
}

std::vector<CardChip> chipsOf(const SketchEntry& entry) {
  std::vector<CardChip> chips;
  const ir::Block& block = entry.block;
  if (block.norm.kind)
    chips.push_back({ChipKind::Plain, "",
                     fmt::format("{}-{}", block.norm.values.text("position", "pre"), shortNorm(block.norm.kind->id))});
  if (block.residual.kind) {
    if (std::string_view(block.residual.kind->id) != "sequential")
      chips.push_back({ChipKind::Plain, "", block.residual.kind->id});
    chips.push_back({ChipKind::Plain, "", "res " + decimalText(block.residual.values.number("scaling", 1))});
  }
  if (entry.overrides > 0)
    chips.push_back({ChipKind::Modifier, "override", fmt::format("override {}", entry.overrides)});
  return chips;
}

Card entryCard(std::size_t index, const SketchEntry& entry, const Sketch& sketch) {
  Card card;
  card.role = CardRole::Entry;
  card.path = YamlPath{std::string("layer_schedule"), index};
  card.templatePath = YamlPath{std::string("layer_templates"), entry.title};
  card.title = entry.title;
  card.mixerKind = entry.block.mixer.kind ? entry.block.mixer.kind->id : "";
  card.repeat = entry.repeat;
  card.lines = {line(entry.block.mixer, entry.mixerWord, sketch, entry.block),
                line(entry.block.ffn, entry.ffnWord, sketch, entry.block)};
  card.chips = chipsOf(entry);
  return card;
}

Card endCap(CardRole role, const char* title, YamlPath path, std::vector<CardLine> lines) {
  Card card;
  card.role = role;
  card.title = title;
  card.path = std::move(path);
  card.lines = std::move(lines);
  return card;
}

std::vector<Card> cardsOf(const Sketch& sketch) {
  const YamlPath model{std::string("model")};
  std::vector<Card> cards;
  cards.push_back(endCap(
      CardRole::Tokens, "tokens", model,
      {{"", "", sizeText(sketch.dims.vocab_size) + " vocab"}, {"", "", sizeText(sketch.dims.max_seq_len) + " ctx"}}));
  cards.push_back(
      endCap(CardRole::Embedding, "embedding", YamlPath{std::string("embedding")},
             {{"", "", positionName(sketch.positional)}, {"", "", "d = " + sizeText(sketch.dims.d_model)}}));
  std::int64_t layer = 0;
  for (std::size_t i = 0; i < sketch.entries.size(); ++i) {
    Card card = entryCard(i, sketch.entries[i], sketch);
    card.firstLayer = layer;
    layer = checkedAdd(layer, card.repeat).value_or(INT64_MAX);
    cards.push_back(std::move(card));
  }
  cards.push_back(endCap(CardRole::FinalNorm, "final_norm", model,
                         {{"", "", sketch.finalNorm.kind ? normName(sketch.finalNorm.kind->id) : "?"}}));
  Card head =
      endCap(CardRole::Head, "head", YamlPath{std::string("head")},
             {{"", "", "logits " + sizeText(sketch.dims.vocab_size)}, {"", "", sketch.tied ? "tied" : "untied"}});
  if (sketch.head.values.has("logit_softcap"))
    head.chips.push_back({ChipKind::Plain, "", "softcap " + decimalText(sketch.head.values.number("logit_softcap"))});
  cards.push_back(std::move(head));
  return cards;
}

Card* cardOfPart(std::vector<Card>& cards, const analysis::PartFigures& part) {
  for (Card& card : cards) {
    if (part.label == "final_norm" && part.layers == 0) {
      if (card.role == CardRole::FinalNorm) return &card;
    } else if (part.label == "positional" && part.layers == 0) {
      if (card.role == CardRole::Embedding) return &card;
    } else if (part.layers == 0 && card.path == part.path) {
      return &card;
    }
  }
  return nullptr;
}

void putFigures(std::vector<Card>& cards, const analysis::Figures& figures) {
  std::size_t entry = 0;
  while (entry < cards.size() && cards[entry].role != CardRole::Entry) ++entry;
  for (const analysis::PartFigures& part : figures.parts) {
    Card* card = part.layers > 0 && entry < cards.size() ? &cards[entry++] : cardOfPart(cards, part);
    if (card) card->parameters += part.parameters;
  }
  const auto total = static_cast<double>(figures.parameters.value());
  for (Card& card : cards) {
    card.share = total > 0 ? static_cast<double>(card.parameters.value()) / total : 0;
    card.known = true;
  }
}

void takeFigures(GraphProjection& next, const GraphProjection& previous) {
  const std::vector<int> match = matchCards(previous, next);
  for (std::size_t i = 0; i < match.size(); ++i) {
    if (match[i] < 0) continue;
    Card& card = next.cards[static_cast<std::size_t>(match[i])];
    card.parameters = previous.cards[i].parameters;
    card.share = previous.cards[i].share;
  }
}

void countFinding(Card& card, Severity severity) {
  if (severity == Severity::Error) ++card.errors;
  if (severity == Severity::Warning) ++card.warnings;
}

void putFindings(std::vector<Card>& cards, const std::vector<Diagnostic>& diagnostics) {
  std::unordered_map<std::string, std::vector<Card*>> byTemplate;
  std::vector<Card*> entries;
  for (Card& card : cards) {
    if (card.role != CardRole::Entry) continue;
    entries.push_back(&card);
    byTemplate[card.title].push_back(&card);
  }
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.path.empty() || diagnostic.severity == Severity::Info) continue;
    const auto* root = std::get_if<std::string>(&diagnostic.path[0]);
    if (!root) continue;
    if (diagnostic.path.size() > 1 && *root == "layer_schedule") {
      const auto* index = std::get_if<std::size_t>(&diagnostic.path[1]);
      if (index && *index < entries.size()) countFinding(*entries[*index], diagnostic.severity);
    } else if (diagnostic.path.size() > 1 && *root == "layer_templates") {
      const auto* name = std::get_if<std::string>(&diagnostic.path[1]);
      if (const auto found = name ? byTemplate.find(*name) : byTemplate.end(); found != byTemplate.end())
        for (Card* card : found->second) countFinding(*card, diagnostic.severity);
    } else {
      for (Card& card : cards)
        if (card.role != CardRole::Entry && card.role != CardRole::FinalNorm && card.path.lastKey() == *root)
          countFinding(card, diagnostic.severity);
    }
  }
}

}  // namespace

GraphProjection project(const analysis::Analysis& analysis, const GraphProjection* previous) {
  GraphProjection projection;
  projection.revision = analysis.revision;
  if (!analysis.tree) {
    if (previous) projection = *previous;
    projection.revision = analysis.revision;
    projection.parsed = false;
    for (Card& card : projection.cards) card.known = false;
    return projection;
  }
  projection.parsed = true;
  const Sketch sketch = sketchOf(analysis);
  projection.cards = cardsOf(sketch);
  projection.dtypeAndWidth = sketch.dims.d_model > 0 ? fmt::format("B·T·{}", sketch.dims.d_model) : "B·T·?";
  if (analysis.figures)
    putFigures(projection.cards, *analysis.figures);
  else if (previous)
    takeFigures(projection, *previous);
  putFindings(projection.cards, analysis.diagnostics);
  return projection;
}

}  // namespace eulerstack::document
