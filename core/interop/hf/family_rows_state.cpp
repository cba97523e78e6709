// State-space models, and Jamba, which has layers of both sorts.
#include "core/interop/hf/family_rows.h"

namespace eulerstack::interop {
namespace {

std::vector<WeightRow> mambaFrame() {
  return {{"backbone.embeddings", {"embedding"}},
          {"backbone.norm_f", {"final_norm"}},
          {"lm_head", {"head"}},
          {"backbone.layers.{layer}.norm", {"layers.{layer}.norm1"}},
          {"backbone.layers.{layer}.mixer.in_proj", {"layers.{layer}.mixer.in_proj"}},
          {"backbone.layers.{layer}.mixer.conv1d", {"layers.{layer}.mixer.conv1d"}},
          {"backbone.layers.{layer}.mixer.out_proj", {"layers.{layer}.mixer.out_proj"}},
          {"backbone.layers.{layer}.mixer.A_log", {"layers.{layer}.mixer.A_log"}},
          {"backbone.layers.{layer}.mixer.D", {"layers.{layer}.mixer.D"}}};
}

std::vector<WeightRow> mambaRows() {
  return rowsOf(mambaFrame(), {{"backbone.layers.{layer}.mixer.x_proj", {"layers.{layer}.mixer.x_proj"}},
                               {"backbone.layers.{layer}.mixer.dt_proj", {"layers.{layer}.mixer.dt_proj"}}});
}

std::vector<WeightRow> mamba2Rows() {
  return rowsOf(mambaFrame(), {{"backbone.layers.{layer}.mixer.dt_bias", {"layers.{layer}.mixer.dt_bias"}},
                               {"backbone.layers.{layer}.mixer.norm", {"layers.{layer}.mixer.norm"}}});
}

}  // namespace

std::vector<WeightRow> jambaRows(const std::vector<WeightRow>& experts) {
  std::vector<WeightRow> rows = {
      {"model.embed_tokens", {"embedding"}},
      {"model.final_layernorm", {"final_norm"}},
      {"lm_head", {"head"}},
      {"model.layers.{layer}.input_layernorm", {"layers.{layer}.norm1"}},
      {"model.layers.{layer}.pre_ff_layernorm", {"layers.{layer}.norm2"}},
      {"model.layers.{layer}.self_attn.q_proj", {"layers.{layer}.mixer.q_proj"}},
      {"model.layers.{layer}.self_attn.k_proj", {"layers.{layer}.mixer.k_proj"}},
      {"model.layers.{layer}.self_attn.v_proj", {"layers.{layer}.mixer.v_proj"}},
      {"model.layers.{layer}.self_attn.o_proj", {"layers.{layer}.mixer.o_proj"}},
      {"model.layers.{layer}.mamba.in_proj", {"layers.{layer}.mixer.in_proj"}},
      {"model.layers.{layer}.mamba.conv1d", {"layers.{layer}.mixer.conv1d"}},
      {"model.layers.{layer}.mamba.x_proj", {"layers.{layer}.mixer.x_proj"}},
      {"model.layers.{layer}.mamba.dt_proj", {"layers.{layer}.mixer.dt_proj"}},
      {"model.layers.{layer}.mamba.A_log", {"layers.{layer}.mixer.A_log"}},
      {"model.layers.{layer}.mamba.D", {"layers.{layer}.mixer.D"}},
      {"model.layers.{layer}.mamba.dt_layernorm", {"layers.{layer}.mixer.dt_layernorm"}},
      {"model.layers.{layer}.mamba.b_layernorm", {"layers.{layer}.mixer.b_layernorm"}},
      {"model.layers.{layer}.mamba.c_layernorm", {"layers.{layer}.mixer.c_layernorm"}},
      {"model.layers.{layer}.mamba.out_proj", {"layers.{layer}.mixer.out_proj"}},
      {"model.layers.{layer}.feed_forward.gate_proj", {"layers.{layer}.ffn.gate_proj"}},
      {"model.layers.{layer}.feed_forward.up_proj", {"layers.{layer}.ffn.up_proj"}},
      {"model.layers.{layer}.feed_forward.down_proj", {"layers.{layer}.ffn.down_proj"}},
      {"model.layers.{layer}.feed_forward.router", {"layers.{layer}.ffn.router"}},
  };
  return rowsOf(std::move(rows), experts);
}

// Jamba's frame around the mixer of Mamba-2.
std::vector<WeightRow> bambaRows() {
  return rowsOf(jambaRows({}), {{"model.layers.{layer}.mamba.dt_bias", {"layers.{layer}.mixer.dt_bias"}},
                                {"model.layers.{layer}.mamba.norm", {"layers.{layer}.mixer.norm"}}});
}

std::vector<FamilyWeights> stateFamilies() {
  return {
      {"mamba", mambaRows()}, {"mamba2", mamba2Rows()}, {"jamba", jambaRows(jambaExperts())}, {"bamba", bambaRows()}};
}

}  // namespace eulerstack::interop
