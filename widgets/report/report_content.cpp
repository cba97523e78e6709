#include "widgets/report/report_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

#include "core/analysis/block_cost.h"
#include "core/base/quantities.h"
#include "core/kinds/depth_gates.h"
#include "widgets/problems/problems_model.h"
#include "widgets/session/translation.h"
#include "widgets/theme/severity.h"

namespace eulerstack::widgets {

namespace {

// The context of the texts here, in a form that lupdate reads.
struct ReportText {
  Q_DECLARE_TR_FUNCTIONS(Report)
};

QString shortOf(Bytes bytes) {
  return fromCore(shortBytes(bytes.value()));
}
QString shortOf(Flops flops) {
  return fromCore(shortFlops(flops.value()));
}

const ir::PlainItem* itemAt(const ir::ModelIr& model, const YamlPath& path) {
  if (path.size() != 2 || !std::holds_alternative<std::size_t>(path[1])) return nullptr;
  const std::size_t index = std::get<std::size_t>(path[1]);
  if (index >= model.schedule.size()) return nullptr;
  return std::get_if<ir::PlainItem>(&model.schedule[index]);
}

QString idOf(const schema::KindInstance& instance) {
  return instance.kind == nullptr ? QString() : QString::fromLatin1(instance.kind->id);
}

// The card of a part: parts that are no cards belong to one.
YamlPath cardOf(const YamlPath& part) {
  if (part.size() == 1 && part.lastKey() == "final_norm") return YamlPath{std::string("model")};
  if (part.size() == 2 && part[0] == PathSegment(std::string("embedding"))) return part.parent();
  return part;
}

Bytes bytesFor(std::int64_t value) {
  return Bytes(value);
}

struct MemoryRow {
  const char* title;
  QString note;
  std::optional<Bytes> train;
  std::optional<Bytes> infer;
  QString formula;
};

QString dtypeOf(const ir::ModelIr& model) {
  return fromCore(std::string(ir::nameOf(model.dims.dtype)));
}

QList<MemoryRow> memoryOf(const analysis::Analysis& analysis, std::int64_t batch) {
  const ir::ModelIr& model = *analysis.model;
  const analysis::MemoryFigures memory = analysis::trainingMemory(model, {batch, 0, {}});
  const bool checkpointed = model.trainingHints.boolean("checkpointing");
  const std::int64_t width = ir::bytesOf(model.dims.dtype);
  const QString tokens = fromCore(groupedNumber(model.dims.max_seq_len));
  const Bytes cache = bytesFor(analysis.figures->kvCacheBytesFull.value()) * batch;
  const Bytes state = bytesFor(analysis.figures->stateBytes.value()) * batch;
  QList<MemoryRow> rows{
      {QT_TRANSLATE_NOOP("Report", "Weights"), dtypeOf(model), memory.weights, memory.weights,
       ReportText::tr("parameters × %1 bytes").arg(width)},
      {QT_TRANSLATE_NOOP("Report", "Gradients"), dtypeOf(model), memory.gradients, std::nullopt,
       ReportText::tr("parameters × %1 bytes").arg(width)},
      {QT_TRANSLATE_NOOP("Report", "Optimizer"), ReportText::tr("AdamW, fp32"), memory.optimizer, std::nullopt,
       width < 4 ? ReportText::tr("parameters × 12 bytes: two moments and a float32 copy of the weights")
                 : ReportText::tr("parameters × 8 bytes: two moments")},
      {QT_TRANSLATE_NOOP("Report", "Activations"),
       checkpointed ? ReportText::tr("checkpointing") : ReportText::tr("no checkpointing"),
       checkpointed ? memory.activationsCheckpointed : memory.activations, std::nullopt,
       ReportText::tr("values kept for the backward pass × %1 sequences × %2 tokens").arg(batch).arg(tokens)},
      {QT_TRANSLATE_NOOP("Report", "KV-cache"), QStringLiteral("%1 × %2").arg(batch).arg(tokens), std::nullopt, cache,
       ReportText::tr("sum over layers of 2 × n_kv_heads × head_dim × %1 bytes × cached tokens").arg(width)},
  };
  if (state.value() > 0)
    rows.append({QT_TRANSLATE_NOOP("Report", "State"), ReportText::tr("%1 sequences").arg(batch), std::nullopt, state,
                 ReportText::tr("what recurrent mixers, memories and convolutions keep, whatever the length")});
  return rows;
}

}  // namespace

QList<ReportPart> reportParts(const analysis::Analysis& analysis) {
  QList<ReportPart> parts;
  if (!analysis.valid() || !analysis.model) return parts;
  for (const analysis::PartFigures& figures : analysis.figures->parts) {
    if (figures.parameters.value() == 0) continue;
    ReportPart part;
    part.label = fromCore(figures.label);
    part.path = cardOf(figures.path);
    part.parameters = figures.parameters.value();
    part.active = figures.active.value();
    part.layers = figures.layers;
    if (const ir::PlainItem* item = itemAt(*analysis.model, figures.path)) {
      part.mixerKind = idOf(item->block->mixer);
      part.shares = {{part.mixerKind, figures.mixer.value()},
                     {idOf(item->block->ffn), figures.ffn.value()},
                     {idOf(item->block->norm), figures.norms.value()},
                     {idOf(item->block->memory), figures.memory.value()}};
    } else if (figures.layers > 0) {  // a frame: the parts of all its layers
      part.shares = {{QStringLiteral("mixer"), figures.mixer.value()},
                     {QStringLiteral("ffn"), figures.ffn.value()},
                     {QStringLiteral("norm"), figures.norms.value()},
                     {QStringLiteral("memory"), figures.memory.value()}};
    }
    // Merges, gates, changes of width.
    if (figures.layers > 0) part.shares.append({ReportText::tr("others"), figures.others.value()});
    std::ranges::stable_sort(part.shares, std::greater<>(), &ReportPart::Share::parameters);
    part.shares.removeIf([](const ReportPart::Share& share) { return share.parameters == 0; });
    parts.append(part);
  }
  std::ranges::stable_sort(parts, std::greater<>(), &ReportPart::parameters);
  return parts;
}

QList<ReportRow> memoryRows(const analysis::Analysis& analysis, std::int64_t batch) {
  QList<ReportRow> rows;
  if (!analysis.valid() || !analysis.model) return rows;
  Bytes train, infer;
  int series = 0;
  for (const MemoryRow& row : memoryOf(analysis, batch)) {
    ReportRow out;
    out.series = series++;
    out.title = ReportText::tr(row.title);
    out.note = row.note;
    out.first = row.train ? shortOf(*row.train) : QStringLiteral("–");
    out.second = row.infer ? shortOf(*row.infer) : QStringLiteral("–");
    out.toolTip = QStringLiteral("%1 = %2").arg(out.title, row.formula);
    if (row.train) train += *row.train;
    if (row.infer) infer += *row.infer;
    rows.append(out);
  }
  ReportRow total;
  total.title = ReportText::tr("Total");
  total.first = shortOf(train);
  total.second = shortOf(infer);
  total.total = true;
  rows.append(total);
  return rows;
}

QList<double> memoryShares(const analysis::Analysis& analysis, std::int64_t batch) {
  QList<double> shares;
  if (!analysis.valid() || !analysis.model) return shares;
  double sum = 0;
  for (const MemoryRow& row : memoryOf(analysis, batch)) {
    shares.append(row.train ? static_cast<double>(row.train->value()) : 0);
    sum += shares.last();
  }
  for (double& share : shares) share = sum > 0 ? share / sum : 0;
  return shares;
}

QList<ReportRow> kvCacheRows(const analysis::Analysis& analysis) {
  QList<ReportRow> rows;
  if (!analysis.valid() || !analysis.model) return rows;
  std::int64_t largest = 1;
  for (const analysis::PartFigures& part : analysis.figures->parts)
    largest = std::max(largest, part.kvBytesPerToken.value());
  for (const analysis::PartFigures& part : analysis.figures->parts) {
    if (part.layers == 0) continue;
    ReportRow row;
    row.title = QStringLiteral("%1 ×%2").arg(fromCore(part.label)).arg(part.layers);
    const bool windowed = part.kvTokens > 0 && part.kvTokens < analysis.model->dims.max_seq_len;
    row.note = part.kvTokens == 0 ? ReportText::tr("none")
               : windowed         ? ReportText::tr("window %1").arg(part.kvTokens)
                                  : ReportText::tr("full");
    row.second = shortOf(part.kvBytesPerToken);
    row.bar = static_cast<double>(part.kvBytesPerToken.value()) / static_cast<double>(largest);
    row.path = part.path;
    row.toolTip = ReportText::tr("%1 layers × 2 × n_kv_heads × head_dim × %2 bytes")
                      .arg(part.layers)
                      .arg(ir::bytesOf(analysis.model->dims.dtype));
    rows.append(row);
  }
  return rows;
}

FlopsShares flopsShares(const analysis::Analysis& analysis) {
  FlopsShares shares;
  if (!analysis.valid() || !analysis.model) return shares;
  const ir::ModelIr& model = *analysis.model;
  const schema::FlopsQuery query{model.dims.max_seq_len, true};
  const auto costOf = [&](const schema::KindInstance& part, const ir::LayerContext& context) {
    return part.kind != nullptr && part.kind->flops != nullptr ? part.kind->flops(part, context, query) : Flops();
  };
  struct BlockFlops {
    Flops mixer, ffn, norms;
  };
  std::unordered_map<const ir::Block*, BlockFlops> blocks;
  for (const ir::Layer& layer : model.layers) {
    const auto [found, fresh] = blocks.try_emplace(layer.block.get());
    if (fresh) {
      const ir::LayerContext context = model.contextOf(*layer.block);
      found->second = {
          costOf(layer.block->mixer, context), costOf(layer.block->ffn, context),
          costOf(layer.block->norm, context) * ir::normsOf(*layer.block) + costOf(layer.block->residual, context)};
    }
    // Tokens that skip the layer cost nothing in it; a body that is repeated costs that often.
    const double share = layer.depthGating.kind != nullptr ? kinds::gatedShare(layer.depthGating) : 1.0;
    const auto part = [&](Flops flops) {
      return share < 1
                 ? Flops(static_cast<std::int64_t>(static_cast<double>(flops.value()) * share)) * layer.applications
                 : flops * layer.applications;
    };
    shares.mixers += part(found->second.mixer);
    shares.ffn += part(found->second.ffn);
    shares.norms += part(found->second.norms);
  }
  shares.norms += analysis::finalNormFlops(model);
  shares.embedding = analysis::embeddingFlops(model) + analysis::positionalFlops(model);
  shares.head = analysis::headFlops(model);
  // Merges, gates, memories, changes of width and steps of an ODE method: what the total has beyond these.
  const std::int64_t known = (shares.mixers + shares.ffn + shares.norms + shares.embedding + shares.head).value();
  shares.others = Flops(std::max<std::int64_t>(0, analysis.figures->forwardFlopsPerToken.value() - known));
  return shares;
}

QList<ReportRow> flopsRows(const analysis::Analysis& analysis) {
  QList<ReportRow> rows;
  if (!analysis.valid() || !analysis.model) return rows;
  const FlopsShares shares = flopsShares(analysis);
  struct Line {
    QString title;
    Flops flops;
    QString formula;
  };
  QList<Line> lines{
      {ReportText::tr("Mixers"), shares.mixers,
       ReportText::tr(
           "projections 2 × inputs × outputs; scores 4 × head width × seen tokens, averaged over max_seq_len")},
      {ReportText::tr("Feed-forward"), shares.ffn,
       ReportText::tr("2 × inputs × outputs of each projection, and the activation")},
      {ReportText::tr("Head"), shares.head, ReportText::tr("2 × d_model × vocab_size")},
      {ReportText::tr("Norms and residuals"), shares.norms,
       ReportText::tr("a few operations per value of the residual stream")},
      {ReportText::tr("Embedding and positions"), shares.embedding,
       ReportText::tr("scale and added positions; the look-up itself is free")},
      {ReportText::tr("Merges, gates and memories"), shares.others,
       ReportText::tr("merges of streams, depth gates, memories, changes of width, steps of an ODE method")},
  };
  std::ranges::stable_sort(lines, [](const Line& a, const Line& b) { return a.flops > b.flops; });
  const double largest = std::max<double>(1, static_cast<double>(lines.first().flops.value()));
  for (const Line& line : lines) {
    if (line.flops.value() == 0) continue;
    ReportRow row;
    row.title = line.title;
    row.second = shortOf(line.flops);
    row.bar = static_cast<double>(line.flops.value()) / largest;
    row.toolTip = line.formula;
    rows.append(row);
  }
  return rows;
}

QList<ReportRow> findingRows(const analysis::Analysis& analysis) {
  QList<ReportRow> rows;
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    if (messageSpec(diagnostic.id).category != Category::Realism) continue;
    const RenderedDiagnostic rendered = eulerstack::render(diagnostic, translateCore);
    ReportRow row;
    row.icon = QString::fromLatin1(severityIcon(diagnostic.severity));
    row.iconRole = severityIconRole(diagnostic.severity);
    row.title = fromCore(rendered.what);
    row.note = fromCore(rendered.fix);
    row.path = diagnostic.path;
    row.toolTip = QString::fromLatin1(messageSpec(diagnostic.id).textId);
    rows.append(row);
  }
  if (std::ranges::any_of(rows, [](const ReportRow& row) { return row.icon == QLatin1String("warning"); })) return rows;
  ReportRow fine;
  fine.icon = QStringLiteral("ok");
  fine.iconRole = "ok";
  fine.title = ReportText::tr("No doubts");
  fine.note = ReportText::tr("No realism rule objects to this design.");
  rows.prepend(fine);
  return rows;
}

QString reportTable(const analysis::Analysis& analysis) {
  if (!analysis.valid()) return {};
  QStringList lines{QStringList{ReportText::tr("Part"), ReportText::tr("Layers"), ReportText::tr("Parameters"),
                                ReportText::tr("Mixer"), ReportText::tr("Feed-forward"),
                                ReportText::tr("KV-cache bytes per token"), ReportText::tr("Forward FLOPs per token")}
                        .join('\t')};
  for (const analysis::PartFigures& part : analysis.figures->parts)
    lines.append(QStringList{fromCore(part.label), QString::number(part.layers),
                             QString::number(part.parameters.value()), QString::number(part.mixer.value()),
                             QString::number(part.ffn.value()), QString::number(part.kvBytesPerToken.value()),
                             QString::number(part.forwardFlops.value())}
                     .join('\t'));
  lines.append(QStringList{ReportText::tr("Total"), QString::number(analysis.figures->layers),
                           QString::number(analysis.figures->parameters.value()), QString(), QString(),
                           QString::number(analysis.figures->kvCacheBytesPerToken.value()),
                           QString::number(analysis.figures->forwardFlopsPerToken.value())}
                   .join('\t'));
  return lines.join('\n') + QLatin1Char('\n');
}

}  // namespace eulerstack::widgets
