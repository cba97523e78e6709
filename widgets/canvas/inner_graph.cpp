#include "widgets/canvas/inner_graph.h"

#include <algorithm>

#include "core/base/quantities.h"
#include "core/kinds/residual_parallel.h"
#include "widgets/canvas/card_metrics.h"
#include "widgets/canvas/inner_builder.h"
#include "widgets/session/translation.h"

namespace eulerstack::widgets {

using namespace inner;

namespace {

constexpr qreal kBypass = 8;     // of the line to the depth gate, from the card's edge
constexpr qreal kGateRoom = 70;  // behind the gate's product: the sum with what passed beside

const ir::PlainItem* itemOf(const document::Card& card, const ir::ModelIr* model) {
  if (model == nullptr || card.path.size() != 2) return nullptr;
  const auto* index = std::get_if<std::size_t>(&card.path[1]);
  if (index == nullptr || *index >= model->schedule.size()) return nullptr;
  const auto* item = std::get_if<ir::PlainItem>(&model->schedule[*index]);
  return item != nullptr && item->block && item->block->templateName == card.title ? item : nullptr;
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
  if (!line.detail.empty()) words.append(text(line.detail));
  if (exact) words.append(count(parameters));
  return words.join(QStringLiteral(" \u00b7 "));
}

// From one part to the one below it.
void joinNext(InnerGraph& graph, const Builder::PlacedStage& from, const Builder::PlacedStage& to, qreal top) {
  const bool normed = from.output.x() > from.sum.x() + kSum + 1;
  const QPointF start = normed ? from.output : from.sum + QPointF(0, kSum);
  const qreal turn = normed ? from.output.x() + 4 : from.sum.x(), across = top - kRegionGap / 2;
  graph.wires.push_back({{start, {turn, start.y()}, {turn, across}, {kSpine, across}, {kSpine, to.input.y()}, to.input},
                         {},
                         false,
                         true});
}

// Two parts that read the same input. `sharedNorm`: width of the norm that both parts read, or 0.
void joinParallel(InnerGraph& graph, const Builder::PlacedStage& first, const Builder::PlacedStage& last,
                  qreal sharedNorm) {
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
}

// The gate reads the layer's input, weighs the layer's output and lets the input pass beside it. Returns where the
// stream goes on.
QPointF placeGate(InnerGraph& graph, Builder& builder, const Stage& stage, const Builder::PlacedStage& layer, qreal top,
                  const InnerRegion& region, const QString& bypass) {
  const auto gate =
      builder.place(graph, stage, {{}, {}, {}, NormPlace::None}, top, region, std::nullopt, QStringLiteral("\u00d7"));
  QRectF& box = graph.regions.back().rect;
  box.setBottom(box.bottom() + 18);
  const qreal axis = CardMetrics::get().portAxis, below = box.bottom() - 12;
  graph.wires.push_back({{{kBypass, axis}, {kBypass, gate.input.y()}, gate.input}, {}, false, false});
  const bool normed = layer.output.x() > layer.sum.x() + kSum + 1;
  const qreal across = top - kRegionGap / 2;
  const QPointF into = gate.sum - QPointF(0, kSum);
  graph.wires.push_back(normed ? InnerWire{{layer.output,
                                            {layer.output.x() + 4, layer.output.y()},
                                            {layer.output.x() + 4, across},
                                            {into.x(), across},
                                            into},
                                           {},
                                           false,
                                           true}
                               : InnerWire{{layer.sum + QPointF(0, kSum), into}, {}, false, true});
  const QPointF plus = gate.sum + QPointF(kGateRoom - kSum, 0);
  graph.boxes.push_back(
      {QRectF(plus.x() - kSum, plus.y() - kSum, 2 * kSum, 2 * kSum), InnerStyle::Sum, QStringLiteral("+"), {}, {}, {}});
  graph.wires.push_back({{gate.output, plus - QPointF(kSum, 0)}, {}, false, true});
  graph.wires.push_back(
      {{{kBypass, gate.input.y()}, {kBypass, below}, {plus.x(), below}, plus + QPointF(0, kSum)}, bypass, false, true});
  return plus + QPointF(kSum, 0);
}

// "mixer 20 % · FFN 54 % · memory 26 %". What is less than half a percent is left out, mixer and FFN apart.
QString splitText(std::int64_t total, std::int64_t mixer, std::int64_t ffn, std::int64_t memory, std::int64_t gate) {
  const auto share = [total](std::int64_t part) { return static_cast<double>(part) / static_cast<double>(total); };
  const std::int64_t rest = total - mixer - ffn - memory - gate;
  QStringList words{InnerText::tr("mixer %1").arg(percent(share(mixer))),
                    InnerText::tr("FFN %1").arg(percent(share(ffn)))};
  if (share(memory) >= 0.005) words << InnerText::tr("memory %1").arg(percent(share(memory)));
  if (share(gate) >= 0.005) words << InnerText::tr("gate %1").arg(percent(share(gate)));
  if (share(rest) >= 0.005) words << InnerText::tr("norms and others %1").arg(percent(share(rest)));
  return words.join(QStringLiteral(" \u00b7 "));
}

QString kindDetail(const PartContext& part) {
  document::CardLine line{{}, part.kind->kind->id, part.kind->kind->detail(*part.kind, part.layer)};
  return regionDetail(line, part.parameters, true);
}

}  // namespace

InnerGraph buildInnerGraph(const document::Card& card, const ir::ModelIr* model) {
  InnerGraph graph;
  const ir::PlainItem* item = itemOf(card, model);
  const ir::Block* block = item != nullptr ? item->block.get() : nullptr;
  PartContext mixer, ffn, memory, gate;
  std::int64_t total = 0;
  mixer.path = card.templatePath.child("mixer");  // of a design with errors: names only
  ffn.path = card.templatePath.child("ffn");
  if (block != nullptr) {
    const schema::TensorList tensors = ir::blockTensors(*block, *model);
    mixer = partOf(block->mixer, "mixer", *block, *model, card.templatePath);
    ffn = partOf(block->ffn, "ffn", *block, *model, card.templatePath);
    for (const schema::TensorSpec& tensor : tensors)
      if (!tensor.buffer) total += tensor.numel();
    if (block->memory.kind != nullptr) memory = partOf(block->memory, "memory", *block, *model, card.templatePath);
    if (item->depthGating.kind != nullptr) gate = gateOf(item->depthGating, *block, *model, card.path);
    total += gate.parameters;
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

  const Stage memoryStage = memory.kind != nullptr ? stageOf(memory, {}, InnerStyle::Modifier) : Stage();
  const Stage gateStage = gate.kind != nullptr ? stageOf(gate, {}, InnerStyle::Modifier) : Stage();

  Builder builder;
  builder.measure(memoryStage, 0);
  builder.measure(gateStage, 0);
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

  Builder::PlacedStage end = last;
  const auto next = [&graph] { return graph.regions.back().rect.bottom() + kRegionGap; };
  if (memory.kind != nullptr) {
    const qreal top = next();
    const auto placed =
        builder.place(graph, memoryStage, {{}, {}, {}, NormPlace::None}, top,
                      {{}, InnerText::tr("Memory"), kindDetail(memory), false, true}, dims({-1, memory.layer.width}));
    joinNext(graph, end, placed, top);
    end = placed;
  }
  if (gate.kind != nullptr) {
    const QString bypass =
        gateChooses(gate) ? InnerText::tr("the other tokens skip the layer") : QStringLiteral("(1 \u2212 g) \u00b7 x");
    end.output = placeGate(graph, builder, gateStage, end, next(),
                           {{}, InnerText::tr("Depth gating"), kindDetail(gate), false, true}, bypass);
  }

  // Wide enough for the header's words too.
  const qreal after =
      std::max({builder.afterWidth(mixerNorm), builder.afterWidth(ffnNorm), gate.kind != nullptr ? kGateRoom : 0});
  const qreal regionRight = std::max<qreal>(460, builder.sumX() + kSum + after + 8);
  for (InnerRegion& region : graph.regions) region.rect.setRight(regionRight);
  const CardMetrics& m = CardMetrics::get();
  graph.size = QSizeF(regionRight + 24, graph.regions.back().rect.bottom() + 8 + m.footer + m.bottom);
  if (ffnNorm.place == NormPlace::Shared)  // the line from the one norm comes down where the title would stand
    graph.regions.back().titleLeft = kFirst + builder.normWidth(ffnNorm) + 4;
  // In at the left, out at the right.
  const qreal axis = CardMetrics::get().portAxis, width = graph.size.width();
  graph.wires.push_back({{{0, axis}, {kSpine, axis}, {kSpine, first.input.y()}, first.input}, {}, false, true});
  if (parallel)
    joinParallel(graph, first, last, post ? 0 : builder.normWidth(mixerNorm));
  else
    joinNext(graph, first, last, second);
  graph.wires.push_back(
      {{end.output, {width - 12, end.output.y()}, {width - 12, axis}, {width, axis}}, {}, false, false});
  const int times = static_cast<int>(std::min<std::int64_t>(card.repeat, INT32_MAX));
  graph.headline =
      times == 1 ? InnerText::tr("one layer") : InnerText::tr("one layer shown, repeated %n times", nullptr, times);
  graph.caption = InnerText::tr("per layer");
  if (graph.exact && total > 0) {
    graph.perLayer = count(total);
    graph.mixerShare = static_cast<double>(mixer.parameters) / static_cast<double>(total);
    graph.ffnShare = static_cast<double>(ffn.parameters) / static_cast<double>(total);
    graph.split = splitText(total, mixer.parameters, ffn.parameters, memory.parameters, gate.parameters);
  }
  return graph;
}

int innerBoxAt(const InnerGraph& graph, QPointF point) {
  for (std::size_t i = 0; i < graph.boxes.size(); ++i)
    if (graph.boxes[i].rect.contains(point)) return static_cast<int>(i);
  return -1;
}

}  // namespace eulerstack::widgets
