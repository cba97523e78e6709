// MKL chooses how it computes a function (exp, cos, ...) when that is first called. Of several threads that call it
// first at the same time one may compute with half the digits, in that call only (MKL before 2025, pytorch/pytorch
// issue 188792). LanguageModel and PlainOps make the first calls from one thread.
#pragma once

namespace eulerstack::runtime::ops {

// Any thread; does something once.
void settleVectorMath();

}  // namespace eulerstack::runtime::ops
