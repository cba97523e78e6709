// Finds the expressions of a tree, evaluates let in file order, then all other values.
#pragma once
#include "core/expr/expression.h"

namespace eulerstack::expr {

// Place of the inner text of "${...}" when the whole text, apart from outer spaces, is one expression.
std::optional<SourceRange> expressionSpan(std::string_view text);

}  // namespace eulerstack::expr
