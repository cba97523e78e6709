// Rotary positions and how they are stretched for longer contexts.
#pragma once
#include "core/schema/kind_descriptor.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& ropePositionsKind();

// Values of a rope kind and its scaling, every default resolved: what a runtime or an export needs.
struct RopeSettings {
  double theta = 10000.0;
  std::string_view scaling;  // "" | "linear" | "dynamic" | "llama3" | "yarn" | "longrope"
  double factor = 1.0;
  std::int64_t originalLength = 0;   // tokens; not used by linear
  double lowFrequencyFactor = 1.0;   // llama3
  double highFrequencyFactor = 4.0;  // llama3
  double betaFast = 32.0;            // yarn
  double betaSlow = 1.0;             // yarn
  double attentionFactor = 1.0;      // yarn, longrope: on cosine and sine
  std::vector<double> shortFactor;   // longrope: of each frequency up to the original length
  std::vector<double> longFactor;    // and beyond it
  // Angles of a token change with the length of the whole sequence.
  bool dependsOnLength() const { return scaling == "dynamic" || scaling == "longrope"; }
};
RopeSettings ropeSettings(const schema::KindInstance& rope, std::int64_t maxSeqLen);

// Length in tokens that positions were made for: vendor.studio.original_max_seq_len, else max_seq_len / factor.
std::int64_t originalLength(const schema::KindInstance& scaling, std::int64_t maxSeqLen);

}  // namespace eulerstack::kinds
