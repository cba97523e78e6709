// Kazemnejad et al. 2023 (NoPE): a causal model can find positions by itself.
#include "core/kinds/no_positions.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& noPositionsKind() {
  static const schema::KindDescriptor kind = [] {
    schema::KindDescriptor none;
    none.id = "none";
    none.title = ES_TR("Message", "no positions");
    none.family = schema::KindFamily::Positional;
    none.fields.name = "none";
    none.doc = ES_TR("Schema", "No position information is added; the causal mask alone tells earlier from later.");
    none.equation = "score(p, j) = q . k / sqrt(h)";
    none.paper = "Kazemnejad et al. 2023";
    none.icon = "positions";
    none.order = 30;
    none.example = "{type: learned, positional: none}";
    return none;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
