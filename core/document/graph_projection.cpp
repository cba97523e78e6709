#include "core/document/graph_projection.h"

#include <fmt/format.h>

#include <unordered_map>

#include "core/document/design_sketch.h"

namespace eulerstack::document {
namespace {

using schema::KindInstance;

// The name of a kind for people; a kind that has none is drawn under its id.
std::string titleOf(const KindInstance& part) {
  if (!part.kind) return "?";
  return *part.kind->title ? part.kind->title : part.kind->id;
}
std::string shortTitleOf(const KindInstance& part) {
  return part.kind && *part.kind->shortTitle ? part.kind->shortTitle : titleOf(part);
}

// RoPE and ALiBi are names, "no positions" are words.
Phrase positionsOf(const KindInstance& part) {
  return part.kind && *part.kind->title ? Phrase(Message{part.kind->title, {}}) : Phrase(titleOf(part));
}

std::string sizeText(std::int64_t size) {
  return size > 0 ? groupedNumber(size) : "?";
}

std::string decimalText(double value) {
  std::string text = fmt::format("{}", value);
  return text.find_first_of(".en") == text.npos ? text + ".0" : text;
}

// What the kind says of itself; nothing while the sizes that it needs are not known.
Phrase detailOf(const KindInstance& part, const Sketch& sketch, const ir::Block& block) {
  return sketch.sized() ? part.kind->detail(part, sketch.contextOf(block)) : Phrase();
}

CardLine line(const KindInstance& part, const std::string& word, const Sketch& sketch, const ir::Block& block) {
  if (!part.kind) return {"", word.empty() ? "?" : word, ""};
  return {part.kind->icon, part.kind->id, detailOf(part, sketch, block)};
}

// "memory 2048": what the chip stands for, and the detail that its kind gives.
CardChip modifierChip(const KindInstance& part, const char* word, const Sketch& sketch, const ir::Block& block) {
  return {ChipKind::Modifier, part.kind->icon, Phrase::labelled({word, {}}, detailOf(part, sketch, block))};
}

bool isDefault(const KindInstance& part) {
  const auto* fallback = std::get_if<std::string>(&schema::Registry::instance().typeField(part.kind->family).fallback);
  return fallback && *fallback == part.kind->id;
}

std::vector<CardChip> chipsOf(const SketchEntry& entry, const Sketch& sketch) {
  std::vector<CardChip> chips;
  const ir::Block& block = entry.block;
  if (block.norm.kind)
    chips.push_back({ChipKind::Plain, "",
                     fmt::format("{}-{}", block.norm.values.text("position", "pre"), shortTitleOf(block.norm))});
  if (block.residual.kind) {
    if (!isDefault(block.residual)) chips.push_back({ChipKind::Plain, "", block.residual.kind->id});
    chips.push_back(
        {ChipKind::Plain, "",
         Phrase::labelled({ES_TR("Message", "res"), {}}, decimalText(block.residual.values.number("scaling", 1)))});
  }
  if (entry.depthGating.kind)
    chips.push_back(modifierChip(entry.depthGating, ES_TR("Message", "depth gating"), sketch, block));
  if (block.memory.kind) chips.push_back(modifierChip(block.memory, ES_TR("Message", "memory"), sketch, block));
  if (block.shapeChange.kind)
    chips.push_back(modifierChip(block.shapeChange, ES_TR("Message", "width"), sketch, block));
  if (entry.overrides > 0)
    chips.push_back({ChipKind::Modifier, "override",
                     Phrase::labelled({ES_TR("Message", "override"), {}}, std::to_string(entry.overrides))});
  return chips;
}

Card plainCard(const SketchEntry& entry, const Sketch& sketch, YamlPath path, CardRole role) {
  Card card;
  card.role = role;
  card.path = std::move(path);
  card.templatePath = YamlPath{std::string("layer_templates"), entry.title};
  card.title = entry.title;
  card.mixerKind = entry.block.mixer.kind ? entry.block.mixer.kind->id : "";
  card.repeat = entry.repeat;
  card.layers = entry.layers;
  card.width = entry.width;
  card.outWidth = entry.outWidth;
  card.lines = {line(entry.block.mixer, entry.mixerWord, sketch, entry.block),
                line(entry.block.ffn, entry.ffnWord, sketch, entry.block)};
  card.chips = chipsOf(entry, sketch);
  return card;
}

// "merge: concat + projection", "merge: gated".
Phrase mergeText(const KindInstance& merge) {
  const bool projects = merge.kind && merge.values.boolean("projection");
  return Message{projects ? ES_TR("Message", "merge: {kind} + projection") : ES_TR("Message", "merge: {kind}"),
                 {{"kind", std::string(merge.kind ? merge.kind->id : "?")}}};
}

Card parallelCard(const SketchEntry& entry, const Sketch& sketch, const YamlPath& path) {
  Card card;
  card.form = CardForm::Parallel;
  card.frameText = mergeText(entry.merge);
  const YamlPath streams = path.child(keyOf(CardForm::Parallel));
  for (std::size_t s = 0; s < entry.streams.size(); ++s) {
    Lane lane{entry.streams[s].name, streams.child(s), {}};
    const YamlPath body = lane.path.child("body");
    for (std::size_t i = 0; i < entry.streams[s].body.size(); ++i)
      lane.cards.push_back(plainCard(entry.streams[s].body[i], sketch, body.child(i), CardRole::Body));
    card.lanes.push_back(std::move(lane));
  }
  return card;
}

// "ode_rk4 ×4 · shared weights", "discrete ×4 · 4 weight sets".
Phrase methodText(const SketchEntry& entry) {
  Phrase text(fmt::format("{} ×{}", entry.methodWord.empty() ? "?" : entry.methodWord, entry.steps));
  if (!entry.method.kind) return text;
  if (sharesWeights(entry.method)) return text.add(Message{ES_TR("Message", "shared weights"), {}});
  return text.add(Message{entry.steps == 1 ? ES_TR("Message", "1 weight set") : ES_TR("Message", "{count} weight sets"),
                          {{"count", entry.steps}}});
}

// Methods that solve an ODE have a step of time.
Phrase loopText(const SketchEntry& entry) {
  Phrase text(entry.method.kind && !ownWeights(entry.method) ? fmt::format("dt = 1/{}", entry.steps) : "");
  if (entry.bodyCalls > 0)
    text.add(Message{entry.bodyCalls == 1 ? ES_TR("Message", "1 body call") : ES_TR("Message", "{count} body calls"),
                     {{"count", entry.bodyCalls}}});
  return text.empty() ? Phrase(fmt::format("×{}", entry.steps)) : text;
}

Card integratorCard(const SketchEntry& entry, const Sketch& sketch, const YamlPath& path) {
  Card card;
  card.form = CardForm::Integrator;
  card.frameText = methodText(entry);
  card.steps = entry.steps;
  card.loopText = loopText(entry);
  Lane lane{"", path.child(keyOf(CardForm::Integrator)), {}};
  for (const SketchEntry& body : entry.body) lane.cards.push_back(plainCard(body, sketch, lane.path, CardRole::Body));
  card.lanes.push_back(std::move(lane));
  return card;
}

Card entryCard(std::size_t index, const SketchEntry& entry, const Sketch& sketch) {
  const YamlPath path{std::string("layer_schedule"), index};
  Card card;
  switch (entry.form) {
    case CardForm::Plain:
      return plainCard(entry, sketch, path, CardRole::Entry);
    case CardForm::Parallel:
      card = parallelCard(entry, sketch, path);
      break;
    case CardForm::Integrator:
      card = integratorCard(entry, sketch, path);
      break;
  }
  card.path = path;
  card.title = entry.title;
  card.layers = entry.layers;
  card.width = entry.width;
  card.outWidth = entry.outWidth;
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

// Layers are numbered in the order in which they run: stream after stream.
void setFirstLayers(Card& card, std::int64_t first) {
  card.firstLayer = first;
  for (Lane& lane : card.lanes)
    for (Card& body : lane.cards) {
      body.firstLayer = first;
      first = checkedAdd(first, body.layers).value_or(INT64_MAX);
    }
}

std::vector<Card> cardsOf(const Sketch& sketch) {
  const YamlPath model{std::string("model")};
  std::vector<Card> cards;
  cards.push_back(
      endCap(CardRole::Tokens, "tokens", model,
             {{"", "", Message{ES_TR("Message", "{size} vocab"), {{"size", sizeText(sketch.dims.vocab_size)}}}},
              {"", "", Message{ES_TR("Message", "{size} ctx"), {{"size", sizeText(sketch.dims.max_seq_len)}}}}}));
  cards.push_back(endCap(CardRole::Embedding, "embedding", YamlPath{std::string("embedding")},
                         {{"", "", positionsOf(sketch.positional)}, {"", "", "d = " + sizeText(sketch.dims.d_model)}}));
  std::int64_t layer = 0;
  for (std::size_t i = 0; i < sketch.entries.size(); ++i) {
    Card card = entryCard(i, sketch.entries[i], sketch);
    setFirstLayers(card, layer);
    layer = checkedAdd(layer, card.layers).value_or(INT64_MAX);
    cards.push_back(std::move(card));
  }
  cards.push_back(endCap(CardRole::FinalNorm, "final_norm", model, {{"", "", titleOf(sketch.finalNorm)}}));
  Card head =
      endCap(CardRole::Head, "head", YamlPath{std::string("head")},
             {{"", "", Message{ES_TR("Message", "logits {size}"), {{"size", sizeText(sketch.dims.vocab_size)}}}},
              {"", "", Message{sketch.tied ? ES_TR("Message", "tied") : ES_TR("Message", "untied"), {}}}});
  if (sketch.head.values.has("logit_softcap"))
    head.chips.push_back(
        {ChipKind::Plain, "",
         Phrase::labelled({ES_TR("Message", "softcap"), {}}, decimalText(sketch.head.values.number("logit_softcap")))});
  cards.push_back(std::move(head));
  return cards;
}

// Which entry of the schedule a path leads into, or -1.
int entryOfPath(const YamlPath& path) {
  if (path.size() < 2 || path[0] != YamlPath{"layer_schedule"}[0]) return -1;
  const auto* index = std::get_if<std::size_t>(&path[1]);
  return index ? static_cast<int>(*index) : -1;
}

// The end cap that shows a part outside of the layers. What has no card of its own (a projection back to d_model)
// stands with the head, which reads what it gives.
Card* capOfPart(std::vector<Card>& cards, const analysis::PartFigures& part) {
  Card* last = nullptr;
  for (Card& card : cards) {
    if (card.role == CardRole::Entry) continue;
    if (card.role == CardRole::Head) last = &card;
    if (part.label == "final_norm" ? card.role == CardRole::FinalNorm
                                   : part.path.startsWith(card.path) && card.role == CardRole::Embedding)
      return &card;
  }
  return last;
}

void putFigures(std::vector<Card>& cards, const analysis::Figures& figures) {
  std::size_t first = 0;
  while (first < cards.size() && cards[first].role != CardRole::Entry) ++first;
  for (const analysis::PartFigures& part : figures.parts) {
    const int entry = entryOfPath(part.path);
    const std::size_t at = first + static_cast<std::size_t>(std::max(entry, 0));
    Card* card = entry >= 0 && at < cards.size() ? &cards[at] : capOfPart(cards, part);
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
    if (card.form == CardForm::Plain) byTemplate[card.title].push_back(&card);
    for (Lane& lane : card.lanes)
      for (Card& body : lane.cards) byTemplate[body.title].push_back(&body);
  }
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.path.empty() || diagnostic.severity == Severity::Info) continue;
    const auto* root = std::get_if<std::string>(&diagnostic.path[0]);
    if (!root) continue;
    if (diagnostic.path.size() > 1 && *root == "layer_schedule") {
      const auto* index = std::get_if<std::size_t>(&diagnostic.path[1]);
      if (!index || *index >= entries.size()) continue;
      countFinding(*entries[*index], diagnostic.severity);
      for (Lane& lane : entries[*index]->lanes)
        for (Card& body : lane.cards)
          if (body.path.size() > lane.path.size() && diagnostic.path.startsWith(body.path))
            countFinding(body, diagnostic.severity);
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

const char* keyOf(CardForm form) {
  switch (form) {
    case CardForm::Plain:
      return "template";
    case CardForm::Parallel:
      return "parallel";
    case CardForm::Integrator:
      return "integrator";
  }
  return "";
}

std::string wireShape(const GraphProjection& projection, std::size_t card) {
  const std::int64_t width = card < projection.cards.size() ? projection.cards[card].outWidth : 0;
  return width > 0 ? fmt::format("B·T·{}", width) : projection.dtypeAndWidth;
}

CardPlace placeOf(const GraphProjection& projection, const YamlPath& path) {
  for (std::size_t c = 0; c < projection.cards.size(); ++c) {
    const Card& card = projection.cards[c];
    if (card.path == path) return {static_cast<int>(c), -1, -1};
    if (card.lanes.empty() || !path.startsWith(card.path)) continue;
    for (std::size_t lane = 0; lane < card.lanes.size(); ++lane)
      for (std::size_t i = 0; i < card.lanes[lane].cards.size(); ++i)
        if (card.lanes[lane].cards[i].path == path)
          return {static_cast<int>(c), static_cast<int>(lane), static_cast<int>(i)};
  }
  return {};
}

const Card* findCard(const GraphProjection& projection, const CardPlace& place) {
  const auto at = [](auto& list, int index) -> auto* {
    return index >= 0 && index < static_cast<int>(list.size()) ? &list[static_cast<std::size_t>(index)] : nullptr;
  };
  const Card* card = at(projection.cards, place.card);
  if (!card || !place.inside()) return card;
  const Lane* lane = at(card->lanes, place.lane);
  return lane ? at(lane->cards, place.index) : nullptr;
}

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
