// Internal to core/analysis: inline SVG of the HTML report. Colours come from the style sheet (classes s0 to s4);
// readers without one draw those of the light theme, that stand in the shapes.
#pragma once
#include <array>

#include "core/analysis/report_words.h"

namespace eulerstack::analysis {

// Of the light theme: the style sheet has them as variables, the shapes as attributes for readers without one.
struct ChartColours {
  const char* text = "#18212C";
  const char* text2 = "#4A5563";
  const char* accent = "#4A45C9";
  std::array<const char*, 5> series = {"#2461AC", "#B4530A", "#0A7457", "#B0589B", "#5A6472"};
};
inline constexpr ChartColours kLight;

// Escaped for text and attribute values; control characters and broken UTF-8 are replaced.
std::string htmlText(std::string_view text);

// A bar a part (entries of one template together), split into mixer, feed-forward, norms, tables; with its key.
std::string partsChart(const Figures& figures, const ReportWords& words);
// One bar: weights, gradients, optimizer, activations.
std::string memoryChart(const MemoryFigures& memory);

}  // namespace eulerstack::analysis
