// "Did you mean": the nearest of some words.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eulerstack::schema {

// The nearest of the candidates (Damerau-Levenshtein, at most a third of the letters, at least one), or "".
std::string nearest(std::string_view word, std::span<const std::string_view> candidates);

// True when exactly one candidate is one slip away (a letter wrong, missing, doubled or swapped, or the case) from a
// word of at least four letters: the author can have meant nothing else.
bool isOneSlip(std::string_view word, std::span<const std::string_view> candidates);

// Words for "use one of": the nearest first, at most 20, joined by commas; "…" stands for the rest.
std::string candidateList(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace eulerstack::schema
