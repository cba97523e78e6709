// Phases of a text: DeepSeek-AI 2025 (DeepSeek-R1), section 2.2.
#include "core/kinds/transitions.h"

#include "core/ir/model_ir.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

Phrase tokenDetail(const KindInstance& transition, const ir::LayerContext&) {
  return std::string(transition.values.text("token"));
}

KindDescriptor base(const char* id, const char* title, int order) {
  KindDescriptor kind;
  kind.id = id;
  kind.title = title;
  kind.family = KindFamily::Transition;
  kind.fields = {id, {}, ES_TR("Schema", "Options of a transition.")};
  kind.icon = "arrow_right";
  kind.order = order;
  return kind;
}

}  // namespace

const KindDescriptor& specialTokenTransitionKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor special = base("special_token", "Special token", 10);
    special.fields.fields.push_back(
        required("<think_end>", textField("token", {}, ES_TR("Schema", "Text of the token that ends a phase."))));
    special.detail = tokenDetail;
    special.doc = ES_TR("Schema", "A token of its own ends a phase; its budget ends it in any case.");
    special.equation = "phase i ends after `token`, or after max_tokens of mode i";
    special.paper = "DeepSeek-AI 2025 (DeepSeek-R1), section 2.2";
    special.example = "{type: special_token, token: <think_end>}";
    return special;
  }();
  return kind;
}

const KindDescriptor& budgetTransitionKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor budget = base("budget_exhausted", "Budget", 20);
    budget.doc = ES_TR("Schema", "A phase ends when its budget of tokens is used up.");
    budget.equation = "phase i ends after max_tokens of mode i";
    budget.paper = "Muennighoff et al. 2025 (s1), section 3.1";
    budget.example = "{type: budget_exhausted}";
    return budget;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
