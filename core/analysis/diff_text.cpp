// A difference for people and for programs.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/analysis/diff.h"
#include "core/analysis/report_words.h"

namespace eulerstack::analysis {
namespace {

using Kind = DesignChange::Kind;
using Json = nlohmann::ordered_json;

const char* kindName(Kind kind) {
  switch (kind) {
    case Kind::Added:
      return "added";
    case Kind::Removed:
      return "removed";
    case Kind::Changed:
      return "changed";
    case Kind::Renamed:
      return "renamed";
  }
  return "";
}

std::string lineOf(const DesignChange& change) {
  switch (change.kind) {
    case Kind::Added:
      return "+ " + change.path + ": " + change.after;
    case Kind::Removed:
      return "- " + change.path + ": " + change.before;
    case Kind::Changed:
    case Kind::Renamed:
      return "~ " + change.path + ": " + change.before + " -> " + change.after;
  }
  return {};
}

std::string amount(std::int64_t value, FigureUnit unit) {
  switch (unit) {
    case FigureUnit::Count:
      return commaNumber(value);
    case FigureUnit::Bytes:
      return shortBytes(value);
    case FigureUnit::Flops:
      return shortFlops(value);
  }
  return {};
}

// "+12.5 %"; "" when there was nothing before.
std::string growth(const FigureChange& figure) {
  if (figure.before == 0) return {};
  const bool less = figure.after < figure.before;
  const std::int64_t distance = less ? figure.before - figure.after : figure.after - figure.before;
  return std::string(less ? "-" : "+") + percentText(distance, figure.before) + " %";
}

}  // namespace

std::string diffText(const DesignDiff& diff, const Analysis& before, const Analysis& after,
                     const Translate& translate) {
  const ReportWords words(translate);
  const MessageArgs files{{"before", before.text.name()}, {"after", after.text.name()}};
  if (diff.equal()) return words(ES_TR("Report", "Same design: {before}, {after}"), files) + '\n';
  std::string text = words(ES_TR("Report", "From {before} to {after}"), files) + "\n\n";
  text += words(ES_TR("Report", "Structure")) + '\n';
  for (const DesignChange& change : diff.changes) text += "  " + lineOf(change) + '\n';
  const bool any = std::any_of(diff.figures.begin(), diff.figures.end(),
                               [](const FigureChange& figure) { return figure.before != figure.after; });
  if (!any) return text + '\n' + words(ES_TR("Report", "Figures: all as before")) + '\n';
  text += '\n' + words(ES_TR("Report", "Figures")) + '\n';
  for (const FigureChange& figure : diff.figures) {
    if (figure.before == figure.after) continue;
    const std::string change = growth(figure);
    text += "  " + words(figure.label) + ": " + amount(figure.before, figure.unit) + " -> " +
            amount(figure.after, figure.unit) + (change.empty() ? "" : " (" + change + ")") + '\n';
  }
  return text;
}

std::string diffJson(const DesignDiff& diff, const Analysis& before, const Analysis& after, int indent) {
  Json object{{"before", before.text.name()}, {"after", after.text.name()}, {"equal", diff.equal()}};
  object["changes"] = Json::array();
  for (const DesignChange& change : diff.changes)
    object["changes"].push_back({{"kind", kindName(change.kind)},
                                 {"path", change.path},
                                 {"before", change.kind == Kind::Added ? Json(nullptr) : Json(change.before)},
                                 {"after", change.kind == Kind::Removed ? Json(nullptr) : Json(change.after)}});
  object["figures"] = Json::array();
  for (const FigureChange& figure : diff.figures)
    object["figures"].push_back({{"id", figure.id}, {"before", figure.before}, {"after", figure.after}});
  return object.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace eulerstack::analysis
