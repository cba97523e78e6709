// Wang & Komatsuzaki 2021 (GPT-J); Chowdhery et al. 2022 (PaLM), section 2.
#include "core/kinds/residual_parallel.h"

#include "core/kinds/residual_sequential.h"

namespace eulerstack::kinds {
namespace {

KindDescriptor describe() {
  KindDescriptor kind;
  kind.id = "parallel";
  kind.title = "Parallel residual";
  kind.family = KindFamily::Residual;
  kind.fields = {"parallel",
                 {residualScalingField(),
                  advanced(booleanField("vendor.studio.single_norm", false,
                                        ES_TR("Schema", "One norm serves the mixer and the feed-forward part.")))},
                 ES_TR("Schema", "Options of a parallel residual.")};
  kind.flops = residualFlops;
  kind.detail = residualDetail;
  kind.doc = ES_TR("Schema", "Mixer and feed-forward part read the same stream, both outputs are added at once.");
  kind.equation = "x = x + s * (Mix(N1 x) + FFN(N2 x))";
  kind.paper = "Wang & Komatsuzaki 2021 (GPT-J, one norm); Chowdhery et al. 2022 (PaLM), section 2";
  kind.icon = "residual";
  kind.order = 20;
  kind.example = "{type: parallel, scaling: 0.5}";
  return kind;
}

}  // namespace

const KindDescriptor& parallelResidualKind() {
  static const KindDescriptor kind = describe();
  return kind;
}

}  // namespace eulerstack::kinds
