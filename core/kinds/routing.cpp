// Learned: Shazeer et al. 2017, section 2.1; hash: Roller et al. 2021 (Hash Layers), section 3.
#include "core/kinds/routing.h"

namespace eulerstack::kinds {
namespace {

KindDescriptor describeLearned() {
  KindDescriptor kind;
  kind.id = "learned";
  kind.title = "learned";
  kind.family = KindFamily::Routing;
  kind.fields = {"learned", {}, ES_TR("Schema", "Options of a learned router.")};
  kind.doc = ES_TR("Schema", "A matrix scores every expert for each token; the best ones are chosen.");
  kind.equation = "z = W_r x, W_r in R^(E x d); the top_k experts by affinity(z)";
  kind.paper = "Shazeer et al. 2017, section 2.1";
  kind.icon = "moe";
  kind.order = 10;
  kind.example = "{type: learned}";
  return kind;
}

KindDescriptor describeHash() {
  KindDescriptor kind;
  kind.id = "hash";
  kind.title = "hash";
  kind.family = KindFamily::Routing;
  kind.fields = {"hash",
                 {required("0", integerField("hash_salt", "", {}, 0, 4294967295.0,
                                             ES_TR("Schema", "Number mixed into the hash, so that layers differ.")))},
                 ES_TR("Schema", "Options of hash routing.")};
  kind.doc = ES_TR("Schema", "The token's id alone chooses its experts, each with the weight 1 / top_k; no router.");
  kind.equation = "e_1 = ((id + hash_salt) * 2654435761 mod 2^32) mod E; e_i = (e_1 + i - 1) mod E";
  kind.paper = "Roller et al. 2021, section 3";
  kind.icon = "moe";
  kind.order = 20;
  kind.example = "{type: hash, hash_salt: 7}";
  return kind;
}

}  // namespace

const KindDescriptor& learnedRoutingKind() {
  static const KindDescriptor kind = describeLearned();
  return kind;
}

const KindDescriptor& hashRoutingKind() {
  static const KindDescriptor kind = describeHash();
  return kind;
}

}  // namespace eulerstack::kinds
