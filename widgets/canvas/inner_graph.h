// What stands inside an expanded card: norm, mixer, sum, norm, feed-forward, sum, then memory and depth gate where the
// layer has them, with shapes and parameter counts.
// Operators and shapes come from the block's tensor list, so they are the ones that are trained. GUI thread (text is
// measured); no state.
#pragma once
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

#include "core/document/graph_projection.h"
#include "core/ir/model_ir.h"

namespace eulerstack::widgets {

enum class InnerStyle { Norm, Mixer, Ffn, Sum, Modifier };

struct InnerBox {
  QRectF rect;
  InnerStyle style = InnerStyle::Norm;
  QString title, detail, parameters;
  YamlPath field;  // opened in the Inspector when clicked
};

struct InnerWire {
  std::vector<QPointF> points;
  QString label;
  bool cached = false;  // its tensor stays in the KV-cache
  bool arrow = true;
  bool dashed = false;  // only while the model is used
};

struct InnerRegion {
  QRectF rect;
  QString title, detail;
  bool mixer = false;
  bool modifier = false;
  qreal titleLeft = 71;  // from the card's left edge
};

// Rectangles relative to the card's top left corner.
struct InnerGraph {
  QSizeF size;
  std::vector<InnerRegion> regions;
  std::vector<InnerBox> boxes;
  std::vector<InnerWire> wires;
  QString headline;                     // "one layer shown, repeated 4 times"
  QString caption;                      // "per layer"
  QString perLayer, split;              // "16.0 M per layer", "mixer 20 % · FFN 54 %"
  double mixerShare = 0, ffnShare = 0;  // of the layer, 0..1
  bool exact = false;                   // false: no valid model, names only
};

// `model` may be null (the design has errors): then the graph shows the kinds without figures.
InnerGraph buildInnerGraph(const document::Card& card, const ir::ModelIr* model);
int innerBoxAt(const InnerGraph& graph, QPointF point);

}  // namespace eulerstack::widgets
