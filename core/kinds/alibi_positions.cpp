// Press et al. 2022, section 3. The bias is counted with the attention mixer.
#include "core/kinds/alibi_positions.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& alibiPositionsKind() {
  static const schema::KindDescriptor kind = [] {
    schema::KindDescriptor alibi;
    alibi.id = "alibi";
    alibi.title = "ALiBi";
    alibi.family = schema::KindFamily::Positional;
    alibi.fields.name = "alibi";
    alibi.doc =
        ES_TR("Schema", "Each head lowers its scores in proportion to the distance, with a fixed slope per head.");
    alibi.equation =
        "score(p, j) = q . k / sqrt(h) - m_i (p - j); P is the largest power of two with P <= H; m_i = 2^(-8 i / P) "
        "for "
        "i = 1 .. P, m_(P+i) = 2^(-4 (2 i - 1) / P) for the heads after P";
    alibi.paper = "Press et al. 2022, section 3; H no power of two: the authors' code";
    alibi.icon = "positions";
    alibi.order = 20;
    alibi.example = "{type: learned, positional: alibi}";
    return alibi;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
