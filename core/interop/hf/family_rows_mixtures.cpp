// Decoders with mixtures of experts. Files hold each expert's matrices apart; the classes of version 5 join them.
#include "core/interop/hf/family_rows.h"

namespace eulerstack::interop {
namespace {

// Names of the matrices of one expert.
struct ExpertNames {
  const char* gate;
  const char* up;
  const char* down;
};

std::vector<WeightRow> expertRows(const ExpertNames& names) {
  return {{names.gate, {"layers.{layer}.ffn.experts.gate_up_proj"}, false, 0, 2},
          {names.up, {"layers.{layer}.ffn.experts.gate_up_proj"}, false, 1, 2},
          {names.down, {"layers.{layer}.ffn.experts.down_proj"}}};
}

// Names of the class: one tensor for all experts, without ".weight".
std::vector<WeightRow> stackedRows(const char* gateUp, const char* down) {
  return {{gateUp, {"layers.{layer}.ffn.experts.gate_up_proj.weight"}},
          {down, {"layers.{layer}.ffn.experts.down_proj.weight"}}};
}

std::vector<WeightRow> attentionRows() {
  return rowsOf(llamaFrame(), llamaNorms());
}

const WeightRow kGate{"model.layers.{layer}.mlp.gate", {"layers.{layer}.ffn.router"}};

std::vector<WeightRow> experts() {
  return expertRows({"model.layers.{layer}.mlp.experts.{expert}.gate_proj",
                     "model.layers.{layer}.mlp.experts.{expert}.up_proj",
                     "model.layers.{layer}.mlp.experts.{expert}.down_proj"});
}
std::vector<WeightRow> stackedExperts() {
  return stackedRows("model.layers.{layer}.mlp.experts.gate_up_proj", "model.layers.{layer}.mlp.experts.down_proj");
}

std::vector<WeightRow> mixtralRows() {
  return rowsOf(rowsOf(attentionRows(), expertRows({"model.layers.{layer}.block_sparse_moe.experts.{expert}.w1",
                                                    "model.layers.{layer}.block_sparse_moe.experts.{expert}.w3",
                                                    "model.layers.{layer}.block_sparse_moe.experts.{expert}.w2"})),
                {{"model.layers.{layer}.block_sparse_moe.gate", {"layers.{layer}.ffn.router"}}});
}

// Layers without experts have a plain part of the same place.
std::vector<WeightRow> qwenRows(const std::vector<WeightRow>& own) {
  return rowsOf(rowsOf(rowsOf(attentionRows(), llamaGated()), own), {kGate});
}

const std::vector<WeightRow>& sharedExperts() {
  static const std::vector<WeightRow> rows = {
      {"model.layers.{layer}.mlp.shared_experts.gate_proj", {"layers.{layer}.ffn.shared.gate_proj"}},
      {"model.layers.{layer}.mlp.shared_experts.up_proj", {"layers.{layer}.ffn.shared.up_proj"}},
      {"model.layers.{layer}.mlp.shared_experts.down_proj", {"layers.{layer}.ffn.shared.down_proj"}},
  };
  return rows;
}

WeightRow correction(const char* theirs) {
  return {theirs, {"layers.{layer}.ffn.router.correction.bias"}};
}

// Ordinary attention and DeepSeek-V3's experts.
std::vector<WeightRow> routedRows(const std::vector<WeightRow>& own) {
  return rowsOf(rowsOf(qwenRows(own), sharedExperts()),
                {correction("model.layers.{layer}.mlp.gate.e_score_correction_bias")});
}

std::vector<WeightRow> minimaxRows() {
  return rowsOf(mixtralRows(), {correction("model.layers.{layer}.block_sparse_moe.e_score_correction_bias")});
}
std::vector<WeightRow> stackedMinimaxRows() {
  return rowsOf(rowsOf(attentionRows(), stackedExperts()),
                {kGate, correction("model.layers.{layer}.mlp.e_score_correction_bias")});
}

std::vector<WeightRow> exaoneMoeRows() {
  return rowsOf(rowsOf(qwenRows(experts()), sharedExperts()),
                {correction("model.layers.{layer}.mlp.e_score_correction_bias")});
}

// Files join the experts too.
std::vector<WeightRow> graniteMoeRows(const char* gateUp, const char* down, const char* router) {
  return rowsOf(rowsOf(attentionRows(), stackedRows(gateUp, down)), {{router, {"layers.{layer}.ffn.router"}}});
}

// Norms on what the parts give, as OLMo 2.
std::vector<WeightRow> flexOlmoRows(const std::vector<WeightRow>& own) {
  return rowsOf(rowsOf(llamaFrame(), own),
                {kGate,
                 {"model.layers.{layer}.post_attention_layernorm", {"layers.{layer}.norm1"}},
                 {"model.layers.{layer}.post_feedforward_layernorm", {"layers.{layer}.norm2"}}});
}

// Sarvam's own names.
std::vector<WeightRow> sarvamRows() {
  return rowsOf(rowsOf(rowsOf(llamaNorms(), llamaGated()), rowsOf(experts(), sharedExperts())),
                {{"model.word_embeddings", {"embedding"}},
                 {"model.norm", {"final_norm"}},
                 {"lm_head", {"head"}},
                 {"model.layers.{layer}.attention.query_key_value",
                  {"layers.{layer}.mixer.q_proj", "layers.{layer}.mixer.k_proj", "layers.{layer}.mixer.v_proj"}},
                 {"model.layers.{layer}.attention.dense", {"layers.{layer}.mixer.o_proj"}},
                 {"model.layers.{layer}.attention.query_layernorm", {"layers.{layer}.mixer.q_norm"}},
                 {"model.layers.{layer}.attention.key_layernorm", {"layers.{layer}.mixer.k_norm"}},
                 kGate,
                 correction("model.layers.{layer}.mlp.gate.expert_bias")});
}

std::vector<WeightRow> deepseekRows(const std::vector<WeightRow>& own) {
  return rowsOf(routedRows(own),
                {{"model.layers.{layer}.self_attn.q_a_proj", {"layers.{layer}.mixer.q_a_proj"}},
                 {"model.layers.{layer}.self_attn.q_a_layernorm", {"layers.{layer}.mixer.q_a_layernorm"}},
                 {"model.layers.{layer}.self_attn.q_b_proj", {"layers.{layer}.mixer.q_b_proj"}},
                 {"model.layers.{layer}.self_attn.kv_a_proj_with_mqa", {"layers.{layer}.mixer.kv_a_proj_with_mqa"}},
                 {"model.layers.{layer}.self_attn.kv_a_layernorm", {"layers.{layer}.mixer.kv_a_layernorm"}},
                 {"model.layers.{layer}.self_attn.kv_b_proj", {"layers.{layer}.mixer.kv_b_proj"}}});
}

}  // namespace

std::vector<FamilyWeights> mixtureFamilies() {
  return {{"mixtral", mixtralRows()},
          {"qwen3_moe", qwenRows(experts())},
          {"olmoe", qwenRows(experts())},
          {"deepseek_v2", deepseekRows(experts())},
          {"deepseek_v3", deepseekRows(experts())},
          {"dots1", routedRows(experts())},
          {"exaone_moe", exaoneMoeRows()},
          {"flex_olmo", flexOlmoRows(experts())},
          {"glm4_moe", routedRows(experts())},
          {"granitemoe", graniteMoeRows("model.layers.{layer}.block_sparse_moe.input_linear.weight",
                                        "model.layers.{layer}.block_sparse_moe.output_linear.weight",
                                        "model.layers.{layer}.block_sparse_moe.router.layer")},
          {"minimax_m2", minimaxRows()},
          {"sarvam_moe", sarvamRows()},
          {"solar_open", routedRows(experts())},
          {"youtu", deepseekRows({})}};
}

std::vector<FamilyWeights> stackedMixtureFamilies() {
  return {{"mixtral", rowsOf(rowsOf(attentionRows(), stackedExperts()), {kGate})},
          {"qwen3_moe", qwenRows(stackedExperts())},
          {"olmoe", qwenRows(stackedExperts())},
          {"deepseek_v2", deepseekRows(stackedExperts())},
          {"deepseek_v3", deepseekRows(stackedExperts())},
          {"dots1", routedRows(stackedExperts())},
          {"exaone_moe", routedRows(stackedExperts())},
          {"flex_olmo", flexOlmoRows(stackedExperts())},
          {"glm4_moe", routedRows(stackedExperts())},
          {"granitemoe", graniteMoeRows("model.layers.{layer}.block_sparse_moe.experts.gate_up_proj",
                                        "model.layers.{layer}.block_sparse_moe.experts.down_proj",
                                        "model.layers.{layer}.block_sparse_moe.router")},
          {"minimax_m2", stackedMinimaxRows()},
          {"sarvam_moe", routedRows(stackedExperts())},
          {"solar_open", routedRows(stackedExperts())},
          {"jamba", jambaRows(stackedRows("model.layers.{layer}.feed_forward.experts.gate_up_proj",
                                          "model.layers.{layer}.feed_forward.experts.down_proj"))}};
}

std::vector<WeightRow> jambaExperts() {
  return expertRows({"model.layers.{layer}.feed_forward.experts.{expert}.gate_proj",
                     "model.layers.{layer}.feed_forward.experts.{expert}.up_proj",
                     "model.layers.{layer}.feed_forward.experts.{expert}.down_proj"});
}

}  // namespace eulerstack::interop
