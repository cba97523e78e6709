// The operators of one part of a layer (mixer or feed-forward) and how they are joined, before they have a place.
// Internal to inner_graph.cpp.
#pragma once
#include <QCoreApplication>
#include <QHash>

#include "widgets/canvas/inner_graph.h"

namespace eulerstack::widgets::inner {

struct InnerText {
  Q_DECLARE_TR_FUNCTIONS(InnerText)
};
QString count(std::int64_t value);  // "1.05 M"
// "B·T·1024"; -1 stands for T.
QString dims(std::initializer_list<std::int64_t> sizes);

// Operators of one part before they have a place: column from the left, lane from the top.
struct Op {
  QString title, detail;
  std::int64_t parameters = 0;
  int column = 0;
  double lane = 0;
  double span = 0;  // lanes above and below that it covers
  InnerStyle style = InnerStyle::Mixer;
  YamlPath field;
};
struct Edge {
  int from = -1;  // -1: the part's input
  int to = -1;    // -1: the part's output
  QString label;
  bool cached = false;
  bool dashed = false;
};
struct Stage {
  std::vector<Op> ops;
  std::vector<Edge> edges;
  double lanes = 1;
};

// One operator a matrix: its bias counts with it.
struct Matrix {
  std::int64_t in = 0, out = 0, parameters = 0;
};
struct PartContext {
  QHash<QString, Matrix> matrices;
  const schema::KindInstance* kind = nullptr;
  const ir::ModelIr* model = nullptr;
  ir::LayerContext layer;  // of a valid model
  YamlPath path;           // layer_templates.NAME.mixer
  std::int64_t parameters = 0;
};

// Tensors whose names begin with `prefix`, by the name of their matrix; `total` grows by their parameters.
QHash<QString, Matrix> matricesOf(const schema::TensorList& tensors, const std::string& prefix, std::int64_t* total);
// The part `name` ("mixer", "ffn") of a block of a valid model; `templatePath`: layer_templates.NAME.
PartContext partOf(const schema::KindInstance& kind, const char* name, const ir::Block& block, const ir::ModelIr& model,
                   const YamlPath& templatePath);
// The depth gate of an entry; `entryPath`: layer_schedule[i].
PartContext gateOf(const schema::KindInstance& gate, const ir::Block& block, const ir::ModelIr& model,
                   const YamlPath& entryPath);
// Whether it chooses tokens; else it weighs all of them.
bool gateChooses(const PartContext& gate);
// Drawn by what the part is made of (its matrices); a kind without a drawing of its own, and every kind of a design
// with errors, is one operator.
Stage stageOf(const PartContext& part, const document::CardLine& line, InnerStyle style);

// Pieces of stages.
Op linear(const PartContext& part, const char* name, int column, double lane, InnerStyle style);
// A step that multiplies no matrix of its own, or several together.
Op step(const PartContext& part, const char* title, int column, double lane, double span, InnerStyle style,
        const QString& detail = {});
Op product(const PartContext& part, int column, double lane);
// Parameters of all matrices whose names begin so.
std::int64_t parametersUnder(const PartContext& part, const char* prefix);
// What stands in no matrix of its own (decays, steps, norms, biases) belongs to the step that uses it.
void giveRest(Stage& stage, const PartContext& part, std::size_t op);
Stage memoryStage(const PartContext& part);
Stage gateStage(const PartContext& part);

}  // namespace eulerstack::widgets::inner
