// A document for every kind, made of its example: for tests that walk the registry.
#pragma once
#include "core/schema/registry.h"
#include "language_fixture.h"

namespace eulerstack::test {

// The small document with the kind's example in its place. Names the kind's path.
inline std::string documentWith(const schema::KindDescriptor& kind) {
  const std::string example = kind.example;
  switch (kind.family) {
    case schema::KindFamily::Mixer:
      return changed("    mixer:\n      type: attention", "    mixer: " + example);
    case schema::KindFamily::Ffn:
      return changed("    ffn:\n      type: gated_mlp", "    ffn: " + example);
    case schema::KindFamily::Norm:
      return changed("    ffn:", "    norm: " + example + "\n    ffn:");
    case schema::KindFamily::Residual:
      return changed("    ffn:", "    residual: " + example + "\n    ffn:");
    case schema::KindFamily::Head:
      return changed("head:\n  type: causal_lm", "head: " + example);
    case schema::KindFamily::Positional:
      return changed("embedding:\n  type: learned\n  positional: rope", "embedding: " + example);
    case schema::KindFamily::RopeScaling:
      return changed("positional: rope", "positional: rope\n  rope_scaling: " + example);
    case schema::KindFamily::InnerModel:
      return changed("    mixer:\n      type: attention",
                     "    mixer: {type: ttt_layer, ttt: {inner_model: " + example + "}}");
    case schema::KindFamily::Compression:
      return changed("type: attention", "type: attention\n      attention: {compression: " + example + "}");
    case schema::KindFamily::Routing:
      return changed("    ffn:\n      type: gated_mlp",
                     "    ffn: {type: moe, moe: {experts: 4, top_k: 1, routing: " + example + "}}");
    case schema::KindFamily::Memory:
      return changed("    ffn:", "    memory: " + example + "\n    ffn:");
    case schema::KindFamily::ShapeChange:
      return changed("    ffn:", "    shape_change: " + example + "\n    ffn:");
    case schema::KindFamily::DepthGating:
      return changed("    repeat: 2\n", "    repeat: 2\n    depth_gating: " + example + "\n");
    case schema::KindFamily::Merge:
      return changed("  - template: block\n    repeat: 2\n",
                     "  - parallel:\n      - {stream: fast, body: [{template: block}]}\n      - {stream: slow, body: "
                     "[{template: block}]}\n    merge: " +
                         example + "\n");
    case schema::KindFamily::Integrator:
      return changed("  - template: block\n    repeat: 2\n", "  - integrator: " + example + "\n");
    case schema::KindFamily::Transition:
      return smallDocument() + "execution_modes: [{name: answer, max_tokens: 64}]\ntransition: " + example + "\n";
    case schema::KindFamily::Schedule:
      return "no place is known for examples of this family";
  }
  return {};
}

}  // namespace eulerstack::test
