#include "widgets/canvas/inner_graph.h"

#include <QFontMetricsF>
#include <algorithm>
#include <optional>

#include "core/base/quantities.h"
#include "core/kinds/residual_parallel.h"
#include "widgets/canvas/card_metrics.h"
#include "widgets/canvas/inner_stage.h"
#include "widgets/theme/theme.h"

namespace eulerstack::widgets {

using namespace inner;

namespace {

constexpr qreal kLane = 62;          // between the centres of operators that stand above each other
constexpr qreal kRegionTop = 64;     // top edge of a region to its first lane
constexpr qreal kRegionBottom = 46;  // last lane to the bottom edge
constexpr qreal kResidual = 22;      // residual line below the region's top edge
constexpr qreal kRegionGap = 44;
constexpr qreal kBoxHeight = 42;
constexpr qreal kSum = 13;  // radius
constexpr qreal kSpine = 24, kFirst = 80, kRegionLeft = 15;
constexpr qreal kStem = 24, kWireEnd = 18;

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
                    const std::optional<QString>& residual) {
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
        {QRectF(m_sumX - kSum, middle - kSum, 2 * kSum, 2 * kSum), InnerStyle::Sum, QStringLiteral("+"), {}, {}, {}});
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
    InnerWire wire{{}, edge.label, edge.cached, true};
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

const ir::Block* blockOf(const document::Card& card, const ir::ModelIr* model) {
  if (model == nullptr || card.path.size() != 2) return nullptr;
  const auto* index = std::get_if<std::size_t>(&card.path[1]);
  if (index == nullptr || *index >= model->schedule.size()) return nullptr;
  const auto* item = std::get_if<ir::PlainItem>(&model->schedule[*index]);
  const ir::Block* block = item != nullptr ? item->block.get() : nullptr;
  return block != nullptr && block->templateName == card.title ? block : nullptr;
}

QString normTitle(const ir::Block* block) {
  if (block == nullptr || block->norm.kind == nullptr) return QStringLiteral("norm");
  const char* title = block->norm.kind->title;
  return QString::fromUtf8(*title != '\0' ? title : block->norm.kind->id);
}

QString residualLabel(const ir::Block* block, const ir::ModelIr* model) {
  if (block == nullptr || model == nullptr) return {};
  const double scaling = block->residual.values.number("scaling", 1.0);
  QString factor = QString::number(scaling, 'g', 4);
  if (!factor.contains(QLatin1Char('.')) && !factor.contains(QLatin1Char('e'))) factor += QStringLiteral(".0");
  return InnerText::tr("residual %1 \u00d7 %2").arg(dims({-1, model->dims.d_model}), factor);
}

QString percent(double share) {
  return QStringLiteral("%1\u2009%").arg(share * 100, 0, 'f', 0);
}

QString regionDetail(const document::CardLine& line, std::int64_t parameters, bool exact) {
  QStringList words = {utf8(line.kind)};
  if (!line.detail.empty()) words.append(utf8(line.detail));
  if (exact) words.append(count(parameters));
  return words.join(QStringLiteral(" \u00b7 "));
}

// The residual stream: in at the left, through both parts, out at the right. `sharedNorm`: width of the norm that both
// parts read, or 0.
void connectStream(InnerGraph& graph, const Builder::PlacedStage& first, const Builder::PlacedStage& last,
                   bool parallel, qreal sharedNorm, qreal second) {
  const qreal axis = CardMetrics::get().portAxis, width = graph.size.width();
  graph.wires.push_back({{{0, axis}, {kSpine, axis}, {kSpine, first.input.y()}, first.input}, {}, false, true});
  if (parallel) {
    if (sharedNorm > 0) {
      const qreal x = kFirst + sharedNorm / 2;
      graph.wires.push_back(
          {{{x, first.input.y() + kBoxHeight / 2}, {x, last.input.y()}, {kFirst + sharedNorm, last.input.y()}},
           {},
           false,
           false});
    } else {
      graph.wires.push_back({{{kSpine, first.input.y() - 8}, {kSpine, last.input.y()}, last.input}, {}, false, false});
    }
    graph.wires.push_back({{first.sum + QPointF(0, kSum), last.sum - QPointF(0, kSum)}, {}, false, true});
  } else {
    const bool normed = first.output.x() > first.sum.x() + kSum + 1;
    const QPointF start = normed ? first.output : first.sum + QPointF(0, kSum);
    const qreal turn = normed ? first.output.x() + 4 : first.sum.x(), across = second - kRegionGap / 2;
    graph.wires.push_back(
        {{start, {turn, start.y()}, {turn, across}, {kSpine, across}, {kSpine, last.input.y()}, last.input},
         {},
         false,
         true});
  }
  graph.wires.push_back(
      {{last.output, {width - 12, last.output.y()}, {width - 12, axis}, {width, axis}}, {}, false, false});
}

}  // namespace

InnerGraph buildInnerGraph(const document::Card& card, const ir::ModelIr* model) {
  InnerGraph graph;
  const ir::Block* block = blockOf(card, model);
  PartContext mixer, ffn;
  std::int64_t total = 0, norms = 0;
  mixer.path = card.templatePath.child("mixer");  // of a design with errors: names only
  ffn.path = card.templatePath.child("ffn");
  if (block != nullptr) {
    const schema::TensorList tensors = ir::blockTensors(*block, *model);
    mixer = partOf(block->mixer, "mixer", *block, *model, card.templatePath);
    ffn = partOf(block->ffn, "ffn", *block, *model, card.templatePath);
    for (const schema::TensorSpec& tensor : tensors)
      if (!tensor.buffer) total += tensor.numel();
    norms = total - mixer.parameters - ffn.parameters;
    graph.exact = true;
  }
  const auto line = [&card](std::size_t i) { return i < card.lines.size() ? card.lines[i] : document::CardLine{}; };
  const Stage mixerStage = stageOf(mixer, line(0), InnerStyle::Mixer);
  const Stage ffnStage = stageOf(ffn, line(1), InnerStyle::Ffn);
  const bool parallel = block != nullptr && block->residual.kind == &kinds::parallelResidualKind();
  const bool post = block != nullptr && block->norm.values.text("position", "pre") == "post";
  Builder::NormBox norm{normTitle(block), block != nullptr ? QString::number(model->dims.d_model) : QString(),
                        card.templatePath.child("norm"), post ? NormPlace::After : NormPlace::Before};
  Builder::NormBox mixerNorm = norm, ffnNorm = norm;
  if (parallel && post) mixerNorm.place = NormPlace::None;
  if (parallel && !post) ffnNorm.place = NormPlace::Shared;

  Builder builder;
  builder.measure(mixerStage, builder.normWidth(mixerNorm));
  builder.measure(ffnStage, builder.normWidth(ffnNorm));
  const QString residual = residualLabel(block, model);
  const auto first =
      builder.place(graph, mixerStage, mixerNorm, CardMetrics::get().header + 24,
                    {{}, InnerText::tr("Mixer"), regionDetail(line(0), mixer.parameters, graph.exact), true}, residual);
  const qreal second = graph.regions.back().rect.bottom() + kRegionGap;
  const auto last =
      builder.place(graph, ffnStage, ffnNorm, second,
                    {{}, InnerText::tr("Feed-forward"), regionDetail(line(1), ffn.parameters, graph.exact), false},
                    parallel ? std::nullopt : std::optional(residual));

  // Wide enough for the header's words too.
  const qreal regionRight = std::max<qreal>(
      460, builder.sumX() + kSum + std::max(builder.afterWidth(mixerNorm), builder.afterWidth(ffnNorm)) + 8);
  for (InnerRegion& region : graph.regions) region.rect.setRight(regionRight);
  const CardMetrics& m = CardMetrics::get();
  graph.size = QSizeF(regionRight + 24, graph.regions.back().rect.bottom() + 8 + m.footer + m.bottom);
  if (ffnNorm.place == NormPlace::Shared)  // the line from the one norm comes down where the title would stand
    graph.regions.back().titleLeft = kFirst + builder.normWidth(ffnNorm) + 4;
  connectStream(graph, first, last, parallel, parallel && !post ? builder.normWidth(mixerNorm) : 0, second);
  const int times = static_cast<int>(std::min<std::int64_t>(card.repeat, INT32_MAX));
  graph.headline =
      times == 1 ? InnerText::tr("one layer") : InnerText::tr("one layer shown, repeated %n times", nullptr, times);
  graph.caption = InnerText::tr("per layer");
  if (graph.exact && total > 0) {
    graph.perLayer = count(total);
    graph.mixerShare = static_cast<double>(mixer.parameters) / static_cast<double>(total);
    graph.ffnShare = static_cast<double>(ffn.parameters) / static_cast<double>(total);
    const double normShare = static_cast<double>(norms) / static_cast<double>(total);
    graph.split = normShare < 0.005
                      ? InnerText::tr("mixer %1 \u00b7 FFN %2").arg(percent(graph.mixerShare), percent(graph.ffnShare))
                      : InnerText::tr("mixer %1 \u00b7 FFN %2 \u00b7 norms %3")
                            .arg(percent(graph.mixerShare), percent(graph.ffnShare), percent(normShare));
  }
  return graph;
}

int innerBoxAt(const InnerGraph& graph, QPointF point) {
  for (std::size_t i = 0; i < graph.boxes.size(); ++i)
    if (graph.boxes[i].rect.contains(point)) return static_cast<int>(i);
  return -1;
}

}  // namespace eulerstack::widgets
