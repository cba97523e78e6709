// Parses and evaluates one expression in a single pass (recursive descent, precedence as in arithmetic).
#pragma once
#include <functional>
#include <variant>

#include "core/expr/expression.h"
#include "core/expr/lexer.h"

namespace eulerstack::expr {

// Why there is no value. No diagnostic: a name it uses has none, and that was reported there.
struct Failure {
  std::optional<Diagnostic> diagnostic;  // its range is inside the expression's text
};
using Outcome = tl::expected<Number, Failure>;

// Value of let.NAME; `token` is the whole word "let.NAME".
using NameLookup = std::function<Outcome(std::string_view name, const Token& token)>;

Outcome evaluateText(std::string_view text, const NameLookup& lookup, const Limits& limits);

// A failure with the arguments every message of expr.inc may use: {token} and {text}.
Failure failureAt(DiagId id, SourceRange range, std::string_view token, std::string_view text, MessageArgs more = {});

// Text shortened for a message to about 40 characters.
std::string shortened(std::string_view text);

}  // namespace eulerstack::expr
