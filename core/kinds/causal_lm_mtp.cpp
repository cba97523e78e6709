// DeepSeek-AI 2024 (DeepSeek-V3), section 2.2. Shapes: d width, V vocabulary. What the further depths are made of
// stands in ir::mtpTensors: two norms, a projection from 2d to d and layers each; embedding, final norm and head are
// shared.
#include "core/kinds/causal_lm_mtp.h"

#include <fmt/format.h>

#include "core/ir/model_ir.h"
#include "core/kinds/causal_lm.h"

namespace eulerstack::kinds {
namespace {

const schema::Section& mtpSection() {
  static const schema::Section section = [] {
    FieldSpec layer{.name = "head_template", .type = FieldType::TemplateRef, .required = true};
    layer.doc = ES_TR("Schema", "Name of the layer template that the further depths are made of.");
    layer.example = "block";
    return schema::Section{"mtp",
                           {layer,
                            integerField("n_predict", ES_TR("Schema", "tokens"), 1, 1, 64,
                                         ES_TR("Schema", "Number of further tokens predicted, one depth each.")),
                            integerField("head_layers", ES_TR("Schema", "layers"), 1, 1, 64,
                                         ES_TR("Schema", "Number of layers in each depth.")),
                            numberField("train_loss_weight", 0.1, 0, 1000,
                                        ES_TR("Schema", "Weight of the mean loss of the further depths in training."))},
                           ES_TR("Schema", "Prediction of further tokens.")};
  }();
  return section;
}

Phrase detail(const KindInstance& head, const ir::LayerContext& context) {
  const schema::FieldValues* mtp = head.values.section("mtp");
  return causalLmKind().detail(head, context).add(fmt::format("+{}", mtp ? mtp->integer("n_predict", 1) : 0));
}

KindDescriptor describe() {
  KindDescriptor kind = causalLmKind();
  kind.id = "causal_lm_mtp";
  kind.title = "next tokens";
  kind.shortTitle = "";
  FieldSpec& mtp = kind.fields.fields.emplace_back();
  mtp.name = "mtp";
  mtp.type = FieldType::Section;
  mtp.required = true;
  mtp.doc = mtpSection().doc;
  mtp.section = &mtpSection();
  mtp.example = "{head_template: block}";
  kind.fields.name = "causal_lm_mtp";
  kind.fields.doc = ES_TR("Schema", "Options of a head that predicts further tokens too.");
  kind.detail = detail;
  kind.doc = ES_TR("Schema",
                   "As causal_lm; in training, further depths predict the tokens after the next one from the last "
                   "layer's output and the tokens in between. They do not run when text is generated.");
  kind.equation =
      "h_k = TRM_k(W_k [N h_(k-1); N Emb(t_(i+k))]), W_k in R^(d x 2d); z_k = W N_final h_k predicts t_(i+k+1)";
  kind.paper = "DeepSeek-AI 2024 (DeepSeek-V3), section 2.2";
  kind.order = 20;
  kind.example = "{type: causal_lm_mtp, mtp: {head_template: block, n_predict: 2, head_layers: 1}}";
  return kind;
}

}  // namespace

const KindDescriptor& causalLmMtpKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
