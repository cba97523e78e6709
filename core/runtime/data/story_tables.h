// Words and plots of the story grammar. Private to core/runtime/data.
#pragma once
#include <span>

namespace eulerstack::runtime::data {

// A list of alternatives; a plot is a list of steps, each told by one of its alternatives.
using Words = std::span<const char* const>;
using Plot = std::span<const Words>;

// Braces name a word of the tale at hand: {N} the hero, {he} {him} {his} {He} {His}; {F} the friend, {fhe} {fhim}
// {fhis} {Fhe}; {kind} {fkind} what they are; {place} {known} (the same place again) {work} {spot} {thing} {food}
// {color} {season} {weather} {gift} {skill} {noise}.
Words namesOf(bool female);
Words creatures();
Words traits();
Words hobbies();
Words places();
Words knownPlaces();  // in the order of places()
Words works();        // what one can build
Words spots();
Words things();
Words foods();
Words colors();
Words seasons();
Words weathers();
Words gifts();
Words skills();
Words noises();
Words openings();
Words characters();  // sentences on what the hero is like
Words endings();
std::span<const Plot> plots();

}  // namespace eulerstack::runtime::data
