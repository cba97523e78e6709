// Gives the operators of a layer's parts their places. Internal to inner_graph.cpp; GUI thread (text is measured).
#pragma once
#include <QFontMetricsF>
#include <algorithm>
#include <optional>

#include "widgets/canvas/inner_stage.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets::inner {

inline constexpr qreal kLane = 62;          // between the centres of operators that stand above each other
inline constexpr qreal kRegionTop = 64;     // top edge of a region to its first lane
inline constexpr qreal kRegionBottom = 46;  // last lane to the bottom edge
inline constexpr qreal kResidual = 22;      // residual line below the region's top edge
inline constexpr qreal kRegionGap = 44;
inline constexpr qreal kBoxHeight = 42;
inline constexpr qreal kSum = 13;  // radius
inline constexpr qreal kSpine = 24, kFirst = 80, kRegionLeft = 15;
inline constexpr qreal kStem = 24, kWireEnd = 18;

// Shared: the part reads what the norm of the other part gives (parallel residual has one norm).
enum class NormPlace { Before, After, Shared, None };

// Places stages into an InnerGraph.
class Builder {
 public:
  Builder()
      : m_title(Theme::instance().font("card_title")),
        m_detail(Theme::instance().font("caption")),
        m_label(Theme::instance().font("shape_label")) {}

  // Both stages stand under the same left edge; their sums stand above each other at the right.
  void measure(const Stage& stage, qreal normWidth) {
    const std::vector<qreal> lefts = columns(stage, normWidth, nullptr);
    m_sumX = std::max(m_sumX, lefts.back() + kSum);
  }

  struct NormBox {
    QString title, detail;
    YamlPath field;
    NormPlace place = NormPlace::Before;
  };
  struct PlacedStage {
    QPointF input;   // left edge of the first box
    QPointF sum;     // centre
    QPointF output;  // where the stream leaves to the right
  };

  qreal boxWidth(const NormBox& norm) const {
    return std::max(m_title.horizontalAdvance(norm.title), m_detail.horizontalAdvance(norm.detail)) + 28;
  }
  qreal normWidth(const NormBox& norm) const {
    return norm.place == NormPlace::Before || norm.place == NormPlace::Shared ? boxWidth(norm) : 0;
  }
  qreal afterWidth(const NormBox& norm) const { return norm.place == NormPlace::After ? boxWidth(norm) + 40 : 0; }

  // `residual`: label of the line above the boxes, or nothing when this part has none of its own.
  PlacedStage place(InnerGraph& graph, const Stage& stage, const NormBox& norm, qreal top, const InnerRegion& region,
                    const std::optional<QString>& residual, const QString& join = QStringLiteral("+")) {
    std::vector<qreal> widths;
    const std::vector<qreal> lefts = columns(stage, normWidth(norm), &widths);
    const qreal first = top + kRegionTop;
    const qreal middle = first + (stage.lanes - 1) / 2 * kLane;
    PlacedStage placed;
    placed.input = QPointF(kFirst, middle);
    QPointF source(kFirst + normWidth(norm), middle);
    if (norm.place == NormPlace::Before) addNorm(graph, norm, QPointF(kFirst, middle));
    if (norm.place == NormPlace::None || norm.place == NormPlace::After) source = QPointF(kSpine, middle);
    const std::size_t base = graph.boxes.size();
    for (const Op& op : stage.ops) graph.boxes.push_back(boxOf(op, lefts[op.column], widths[op.column], first));
    placed.sum = QPointF(m_sumX, middle);
    for (const Edge& edge : stage.edges) route(graph, edge, base, source, placed.sum, stage.lanes > 1);
    graph.boxes.push_back(
        {QRectF(m_sumX - kSum, middle - kSum, 2 * kSum, 2 * kSum), InnerStyle::Sum, join, {}, {}, {}});
    const qreal residualY = top + kResidual;
    if (residual)
      graph.wires.push_back(
          {{{kSpine, residualY + 8}, {kSpine, residualY}, {m_sumX, residualY}, {m_sumX, middle - kSum}},
           *residual,
           false,
           true});
    placed.output = placed.sum + QPointF(kSum, 0);
    if (norm.place == NormPlace::After) {
      const QPointF left(m_sumX + kSum + 32, middle);
      graph.wires.push_back({{placed.output, left}, {}, false, true});
      placed.output = QPointF(addNorm(graph, norm, left).right(), middle);
    }
    InnerRegion box = region;
    box.rect = QRectF(kRegionLeft, top, 0, kRegionTop + (stage.lanes - 1) * kLane + kRegionBottom);
    graph.regions.push_back(box);
    return placed;
  }

  qreal sumX() const { return m_sumX; }

 private:
  QRectF addNorm(InnerGraph& graph, const NormBox& norm, QPointF left) const {
    const QRectF rect(left.x(), left.y() - kBoxHeight / 2, boxWidth(norm), kBoxHeight);
    graph.boxes.push_back({rect, InnerStyle::Norm, norm.title, norm.detail, {}, norm.field});
    return rect;
  }

  static InnerBox boxOf(const Op& op, qreal x, qreal width, qreal firstLane) {
    const qreal y = firstLane + op.lane * kLane;
    const qreal half = kBoxHeight / 2 + op.span * kLane;
    const QRectF rect = op.style == InnerStyle::Sum ? QRectF(x + width / 2 - kSum, y - kSum, 2 * kSum, 2 * kSum)
                                                    : QRectF(x, y - half, width, 2 * half);
    return {rect, op.style, op.title, op.detail, op.parameters > 0 ? count(op.parameters) : QString(), op.field};
  }

  qreal opWidth(const Op& op) const {
    if (op.style == InnerStyle::Sum) return 2 * kSum;
    return std::max(m_title.horizontalAdvance(op.title), m_detail.horizontalAdvance(op.detail)) + 22;
  }

  // Left edges of the columns; the last value is where the sum's left edge may stand at the earliest.
  std::vector<qreal> columns(const Stage& stage, qreal normWidth, std::vector<qreal>* widths) const {
    int columnCount = 0;
    for (const Op& op : stage.ops) columnCount = std::max(columnCount, op.column + 1);
    std::vector<qreal> width(static_cast<std::size_t>(columnCount), 0),
        gap(static_cast<std::size_t>(columnCount) + 1, 0);
    for (const Op& op : stage.ops) width[op.column] = std::max(width[op.column], opWidth(op));
    for (const Edge& edge : stage.edges) {
      const std::size_t after = edge.from < 0 ? 0 : stage.ops[edge.from].column + 1;
      const bool bends = edge.from < 0 && stage.lanes > 1;
      const qreal label = edge.label.isEmpty() ? 10 : m_label.horizontalAdvance(edge.label) + 14;
      gap[after] = std::max(gap[after], label + (bends ? kStem : 0) + kWireEnd + 6);
    }
    std::vector<qreal> lefts;
    qreal x = kFirst + normWidth;
    for (int column = 0; column < columnCount; ++column) {
      x += gap[column];
      lefts.push_back(x);
      x += width[column];
    }
    lefts.push_back(x + gap.back());
    if (widths != nullptr) *widths = width;
    return lefts;
  }

  void route(InnerGraph& graph, const Edge& edge, std::size_t base, QPointF input, QPointF sum, bool forks) const {
    const QRectF from = edge.from < 0 ? QRectF(input, QSizeF(0, 0)) : graph.boxes[base + edge.from].rect;
    const QPointF start(from.right(), from.center().y());
    InnerWire wire{{}, edge.label, edge.cached, true, edge.dashed};
    if (edge.to < 0) {
      const QPointF end = sum - QPointF(kSum, 0);
      wire.points = {start, QPointF(end.x(), start.y())};
      graph.wires.push_back(wire);
      return;
    }
    const InnerBox& target = graph.boxes[base + edge.to];
    const QRectF to = target.rect;
    const bool aligned = start.y() >= to.top() && start.y() <= to.bottom() && target.style != InnerStyle::Sum;
    if (aligned) {
      wire.points = {start, {to.left(), start.y()}};
      // Behind the fork, so that the label stands on the part that is this wire's own.
      if (edge.from < 0 && forks) wire.points.insert(wire.points.begin() + 1, {start.x() + kStem, start.y()});
    } else if (target.style == InnerStyle::Sum) {
      const bool above = start.y() < to.center().y();
      wire.points = {start, {to.center().x(), start.y()}, {to.center().x(), above ? to.top() : to.bottom()}};
    } else {
      const qreal stem = start.x() + kStem;
      wire.points = {start, {stem, start.y()}, {stem, to.center().y()}, {to.left(), to.center().y()}};
    }
    graph.wires.push_back(wire);
  }

  QFontMetricsF m_title, m_detail, m_label;
  qreal m_sumX = 0;
};

}  // namespace eulerstack::widgets::inner
