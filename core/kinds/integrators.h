// One body applied several times.
#pragma once
#include "core/ir/model_ir.h"

namespace eulerstack::kinds {
const schema::KindDescriptor& discreteIntegratorKind();
const schema::KindDescriptor& eulerIntegratorKind();
const schema::KindDescriptor& rk4IntegratorKind();

// How often one step runs the body: 4 for Runge-Kutta of order four.
std::int64_t bodyCallsPerStep(const schema::KindInstance& method);
// The steps share one set of weights.
bool sharesWeights(const schema::KindInstance& method);
// The body is read as the derivative of an ODE: no cache of keys and values, the inputs are kept instead.
bool isOde(const schema::KindInstance& method);
}  // namespace eulerstack::kinds
