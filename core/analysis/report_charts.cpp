#include "core/analysis/report_charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace eulerstack::analysis {
namespace {

constexpr double kChartWidth = 1000;
constexpr double kNameWidth = 180;
constexpr double kValueWidth = 140;
constexpr std::size_t kMostBars = 24;

bool isContinuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Length of the well-formed UTF-8 sequence at `at`, 0 when it is broken.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = lead < 0x80                   ? 1
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                             : lead >= 0xE0                ? 3
                             : lead >= 0xC2                ? 2
                                                           : 0;
  if (length == 0 || lead >= 0xF5 || at + length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if (!isContinuation(text[at + i])) return 0;
  return length;
}

// A rectangle from x; gives the x after it. Nothing is drawn for less than a tenth of a pixel.
double addBar(std::string& svg, double x, double y, double width, double height, int series, std::string_view title) {
  if (width >= 0.1)
    svg += fmt::format(
        "<rect class=\"s{}\" fill=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"><title>{}</title>"
        "</rect>\n",
        series, kLight.series[static_cast<std::size_t>(series)], x, y, width, height, htmlText(title));
  return x + width;
}

// The smallest parts become one bar when there are too many.
std::vector<PartGroup> drawnGroups(const Figures& figures, const ReportWords& words) {
  std::vector<PartGroup> groups = groupParts(figures);
  if (groups.size() <= kMostBars) return groups;
  std::stable_sort(groups.begin(), groups.end(),
                   [](const PartGroup& a, const PartGroup& b) { return a.parameters > b.parameters; });
  PartGroup rest{.label = words(ES_TR("Report", "others"))};
  for (std::size_t i = kMostBars - 1; i < groups.size(); ++i) {
    rest.parameters += groups[i].parameters;
    rest.mixer += groups[i].mixer;
    rest.ffn += groups[i].ffn;
    rest.norms += groups[i].norms;
    rest.active += groups[i].active;
    rest.layers += groups[i].layers;
  }
  groups.resize(kMostBars - 1);
  groups.push_back(std::move(rest));
  return groups;
}

struct Share {
  const char* name;
  std::int64_t value;
};

// Series 0 to 3; what is no mixer, feed-forward part or norm is a table: embedding, positions, head.
std::array<Share, 4> sharesOf(const PartGroup& group) {
  const std::int64_t layer = (group.mixer + group.ffn + group.norms).value();
  return {{{ES_TR("Report", "Mixers"), group.mixer.value()},
           {ES_TR("Report", "Feed-forward"), group.ffn.value()},
           {ES_TR("Report", "Norms"), group.norms.value()},
           {ES_TR("Report", "Tables"), std::max<std::int64_t>(0, group.parameters.value() - layer)}}};
}

std::string keyLine(const ReportWords& words, bool active) {
  std::string out = "<div class=\"key\">";
  int series = 0;
  for (const Share& share : sharesOf({}))
    out += fmt::format("<span><span class=\"k s{}\"></span>{}</span>", series++, htmlText(words(share.name)));
  if (active)
    out += fmt::format("<span><span class=\"k active\"></span>{}</span>",
                       htmlText(words(ES_TR("Report", "Active per token"))));
  return out + "</div>\n";
}

std::string shortened(const std::string& label) {
  constexpr std::size_t kMost = 24;
  std::size_t end = 0;
  std::size_t letters = 0;
  while (end < label.size() && letters < kMost) {
    end += std::max<std::size_t>(1, sequenceLength(label, end));
    ++letters;
  }
  return end < label.size() ? label.substr(0, end) + "…" : label;
}

}  // namespace

std::string htmlText(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = sequenceLength(text, i);
    const char c = text[i];
    if (length == 0 || (length == 1 && static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')) {
      out += "\uFFFD";
      ++i;
      continue;
    }
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (c == '\'')
      out += "&#39;";
    else
      out.append(text.substr(i, length));
    i += length;
  }
  return out;
}

std::string partsChart(const Figures& figures, const ReportWords& words) {
  const std::vector<PartGroup> groups = drawnGroups(figures, words);
  std::int64_t largest = 1;
  for (const PartGroup& group : groups) largest = std::max(largest, group.parameters.value());
  const double scale = (kChartWidth - kNameWidth - kValueWidth) / static_cast<double>(largest);
  constexpr double kRow = 26;
  std::string svg = fmt::format(
      "<svg viewBox=\"0 0 {:.0f} {:.0f}\" fill=\"{}\" font-size=\"12\" role=\"img\" aria-label=\"{}\">\n", kChartWidth,
      kRow * static_cast<double>(groups.size()), kLight.text, htmlText(words(ES_TR("Report", "Parameters by part"))));
  const bool active = figures.activeParameters != figures.parameters;
  double y = 0;
  for (const PartGroup& group : groups) {
    svg += fmt::format("<text x=\"0\" y=\"{:.1f}\">{}</text>\n", y + 17, htmlText(shortened(group.label)));
    double x = kNameWidth;
    int series = 0;
    for (const Share& share : sharesOf(group))
      x = addBar(svg, x, y + 5, static_cast<double>(share.value) * scale, 16, series++,
                 words(share.name) + " " + groupedNumber(share.value));
    if (active && group.active.value() > 0)  // a thin bar below: what one token uses of the part
      svg += fmt::format(
          "<rect class=\"active\" fill=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"3\"><title>{} "
          "{}</title></rect>\n",
          kLight.accent, kNameWidth, y + 22, static_cast<double>(group.active.value()) * scale,
          htmlText(words(ES_TR("Report", "Active per token"))), groupedNumber(group.active.value()));
    svg += fmt::format("<text class=\"t2\" fill=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\">{} · {} %</text>\n", kLight.text2,
                       x + 8, y + 17, shortCount(group.parameters.value()),
                       percentText(group.parameters.value(), figures.parameters.value()));
    y += kRow;
  }
  return svg + "</svg>\n" + keyLine(words, active);
}

std::string memoryChart(const MemoryFigures& memory) {
  const double total = std::max(1.0, static_cast<double>(memory.total().value()));
  std::string svg = fmt::format("<svg viewBox=\"0 0 {:.0f} 24\" role=\"img\">\n", kChartWidth);
  double x = 0;
  int series = 0;
  for (const Bytes bytes : {memory.weights, memory.gradients, memory.optimizer, memory.activations})
    x = addBar(svg, x, 0, static_cast<double>(bytes.value()) / total * kChartWidth, 24, series++,
               shortBytes(bytes.value()));
  return svg + "</svg>\n";
}

}  // namespace eulerstack::analysis
