// What a layer keeps between tokens while generating.
#pragma once
#include "core/ir/model_ir.h"

namespace eulerstack::ir {

// `state` of a template switches it off as a whole; a mixer without flags of its own always keeps what it needs.
inline bool keepsBetweenTokens(const Block& block) {
  if (!schema::mayKeepKvCache(block.mixer) && !schema::mayKeepState(block.mixer)) return true;
  return block.state.boolean("kv_cache", true) || block.state.boolean("ssm_state", false);
}

}  // namespace eulerstack::ir
