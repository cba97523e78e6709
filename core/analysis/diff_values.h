// Differences of checked values, for core/analysis/diff.cpp.
#pragma once
#include "core/analysis/diff.h"

namespace eulerstack::analysis {

using Changes = std::vector<DesignChange>;

// A value as YAML flow text; "null" for none.
std::string valueText(const schema::FieldValue& value);
// "{type: mamba, mamba: {d_state: 32}}": what is written of a kind; "null" for none.
std::string kindText(const schema::KindInstance& kind);

// Values in force are compared: a default that is written is no change.
void compareValues(const schema::FieldValues& before, const schema::FieldValues& after, const std::string& path,
                   Changes& changes);
void compareKinds(const schema::KindInstance& before, const schema::KindInstance& after, const std::string& path,
                  Changes& changes);
void compareTexts(const std::string& before, const std::string& after, const std::string& path, Changes& changes);

}  // namespace eulerstack::analysis
