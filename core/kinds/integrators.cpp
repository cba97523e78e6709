// Dehghani et al. 2019 (Universal Transformers), section 2; Chen et al. 2018 (Neural ODEs), section 2: f(x) = Layer(x)
// - x, time from 0 to 1 in K steps. Hidden output: Hao et al. 2024 (Coconut), section 3.
#include "core/kinds/integrators.h"

#include <fmt/format.h>

#include "core/base/limits.h"
#include "core/kinds/fields.h"

namespace eulerstack::kinds {
namespace {

Phrase detail(const KindInstance& method, const ir::LayerContext&) {
  Phrase text(fmt::format("x{}", method.values.integer("steps", 1)));
  if (method.values.text("output") == "hidden") text.add("hidden");
  return text;
}

KindDescriptor base(const char* id, const char* title, const char* shortTitle, int order) {
  KindDescriptor kind;
  kind.id = id;
  kind.title = title;
  kind.shortTitle = shortTitle;
  kind.family = KindFamily::Integrator;
  FieldSpec body{.name = "body", .type = FieldType::TemplateRef, .required = true};
  body.doc = ES_TR("Schema", "Name of the template that is applied.");
  kind.fields = {id,
                 {required("4", integerField("steps", ES_TR("Schema", "steps"), {}, 1,
                                             static_cast<double>(Limits{}.expandedLayers),
                                             ES_TR("Schema", "How often the body is applied."))),
                  body,
                  choiceField("output", "token", {"token", "hidden"},
                              ES_TR("Schema",
                                    "hidden: in phases that are not visible the last hidden state is the next input "
                                    "instead of a token."))},
                 ES_TR("Schema", "Options of an integrator.")};
  kind.detail = detail;
  kind.icon = "integrator";
  kind.order = order;
  return kind;
}

}  // namespace

std::int64_t bodyCallsPerStep(const KindInstance& method) {
  return method.kind ? method.kind->callsPerStep : 1;
}

bool sharesWeights(const KindInstance& method) {
  return isOde(method) || method.values.boolean("vendor.studio.shared");
}

bool isOde(const KindInstance& method) {
  return method.kind != &discreteIntegratorKind();
}

const KindDescriptor& discreteIntegratorKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor discrete = base("discrete", "Discrete", "Discrete", 10);
    discrete.fields.fields.push_back(
        advanced(booleanField("vendor.studio.shared", false,
                              ES_TR("Schema", "All steps use one set of weights, as in Universal Transformers."))));
    discrete.doc = ES_TR("Schema", "The body is applied several times, each time with weights of its own.");
    discrete.equation = "x_(k+1) = Layer_k(x_k), k = 0 .. K - 1";
    discrete.paper = "Dehghani et al. 2019, section 2; Hao et al. 2024, section 3";
    discrete.example = "{type: discrete, steps: 4, body: block}";
    return discrete;
  }();
  return kind;
}

const KindDescriptor& eulerIntegratorKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor euler = base("ode_euler", "ODE (Euler)", "Euler", 20);
    euler.doc = ES_TR("Schema",
                      "The body is the derivative of an ODE, solved from 0 to 1 by Euler's method: the steps share "
                      "their weights.");
    euler.equation = "f(x) = Layer(x) - x; x_(k+1) = x_k + dt f(x_k), dt = 1 / K";
    euler.paper = "Chen et al. 2018, section 2";
    euler.example = "{type: ode_euler, steps: 4, body: block}";
    return euler;
  }();
  return kind;
}

const KindDescriptor& rk4IntegratorKind() {
  static const KindDescriptor kind = [] {
    KindDescriptor rk4 = base("ode_rk4", "ODE (Runge-Kutta 4)", "RK4", 30);
    rk4.doc = ES_TR("Schema",
                    "The body is the derivative of an ODE, solved from 0 to 1 by the classic Runge-Kutta method: four "
                    "calls of the body a step, one set of weights.");
    rk4.equation =
        "f(x) = Layer(x) - x; k1 = f(x), k2 = f(x + dt k1 / 2), k3 = f(x + dt k2 / 2), k4 = f(x + dt k3); x += dt (k1 "
        "+ "
        "2 k2 + 2 k3 + k4) / 6, dt = 1 / K";
    rk4.callsPerStep = 4;
    rk4.paper = "Chen et al. 2018, section 2; Kutta 1901";
    rk4.example = "{type: ode_rk4, steps: 2, body: block, output: hidden}";
    return rk4;
  }();
  return kind;
}

}  // namespace eulerstack::kinds
