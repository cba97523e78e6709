// Vaswani et al. 2017 section 3.5 (learned alternative); Radford et al. 2019 (GPT-2). Table {max_seq_len, d}.
#include "core/kinds/learned_positions.h"

#include "core/ir/model_ir.h"

namespace eulerstack::kinds {
namespace {

// The table's prefix is "position_embedding.": the model's tensor is position_embedding.weight.
schema::TensorList tensors(const schema::KindInstance&, const ir::LayerContext& context) {
  return {{"weight", {context.dims.max_seq_len, context.width}, {schema::InitKind::Normal, 0.02}}};
}

Flops flops(const schema::KindInstance&, const ir::LayerContext& context, const schema::FlopsQuery&) {
  return Flops(context.width);
}

}  // namespace

const schema::KindDescriptor& learnedPositionsKind() {
  static const schema::KindDescriptor kind = [] {
    schema::KindDescriptor learned;
    learned.id = "learned";
    learned.title = ES_TR("Message", "learned positions");
    learned.family = schema::KindFamily::Positional;
    learned.fields.name = "learned";
    learned.tensors = tensors;
    learned.flops = flops;
    learned.doc = ES_TR("Schema", "A learned vector for each position is added to the token embedding.");
    learned.equation = "x_p = Emb[id_p] + Pos[p], Pos in R^(max_seq_len x d)";
    learned.paper = "Radford et al. 2019 (GPT-2)";
    learned.icon = "positions";
    learned.order = 40;
    learned.example = "{type: learned, positional: none, vendor.studio.positional: learned}";
    return learned;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
