// Causal softmax attention: grouped heads or one latent for all (MLA), windows, compressed blocks, sinks.
#pragma once
#include "core/kinds/attention_shape.h"
#include "core/schema/rule_context.h"

namespace eulerstack::kinds {

const schema::KindDescriptor& attentionKind();

// What the descriptor is made of; see schema::KindDescriptor.
schema::TensorList attentionTensors(const schema::KindInstance& mixer, const ir::LayerContext& context);
Flops attentionFlops(const schema::KindInstance& mixer, const ir::LayerContext& context,
                     const schema::FlopsQuery& query);
Bytes attentionKvGrowth(const schema::KindInstance& mixer, const ir::LayerContext& context);
Bytes attentionKvBytes(const schema::KindInstance& mixer, const ir::LayerContext& context, std::int64_t tokens);
std::int64_t attentionActivations(const schema::KindInstance& mixer, const ir::LayerContext& context,
                                  std::int64_t sequence);
std::vector<schema::KindRule> attentionRules();

}  // namespace eulerstack::kinds
