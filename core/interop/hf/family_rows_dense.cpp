// Decoders whose layers are attention and a plain feed-forward part.
#include <iterator>

#include "core/interop/hf/family_rows.h"

namespace eulerstack::interop {

std::vector<WeightRow> rowsOf(std::vector<WeightRow> shared, std::vector<WeightRow> more) {
  shared.insert(shared.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return shared;
}

const std::vector<WeightRow>& llamaFrame() {
  static const std::vector<WeightRow> rows = {
      {"model.embed_tokens", {"embedding"}},
      {"model.norm", {"final_norm"}},
      {"lm_head", {"head"}},
      {"model.layers.{layer}.self_attn.q_proj", {"layers.{layer}.mixer.q_proj"}},
      {"model.layers.{layer}.self_attn.k_proj", {"layers.{layer}.mixer.k_proj"}},
      {"model.layers.{layer}.self_attn.v_proj", {"layers.{layer}.mixer.v_proj"}},
      {"model.layers.{layer}.self_attn.o_proj", {"layers.{layer}.mixer.o_proj"}},
      {"model.layers.{layer}.self_attn.q_norm", {"layers.{layer}.mixer.q_norm"}},
      {"model.layers.{layer}.self_attn.k_norm", {"layers.{layer}.mixer.k_norm"}},
  };
  return rows;
}

const std::vector<WeightRow>& llamaNorms() {
  static const std::vector<WeightRow> rows = {
      {"model.layers.{layer}.input_layernorm", {"layers.{layer}.norm1"}},
      {"model.layers.{layer}.post_attention_layernorm", {"layers.{layer}.norm2"}},
  };
  return rows;
}

const std::vector<WeightRow>& llamaGated() {
  static const std::vector<WeightRow> rows = {
      {"model.layers.{layer}.mlp.gate_proj", {"layers.{layer}.ffn.gate_proj"}},
      {"model.layers.{layer}.mlp.up_proj", {"layers.{layer}.ffn.up_proj"}},
      {"model.layers.{layer}.mlp.down_proj", {"layers.{layer}.ffn.down_proj"}},
  };
  return rows;
}

namespace {

std::vector<WeightRow> llamaRows() {
  return rowsOf(rowsOf(llamaFrame(), llamaNorms()), llamaGated());
}

std::vector<WeightRow> gemma2Rows() {
  return rowsOf(rowsOf(llamaFrame(), llamaGated()),
                {{"model.layers.{layer}.input_layernorm", {"layers.{layer}.norm1"}},
                 {"model.layers.{layer}.post_attention_layernorm", {"layers.{layer}.norm1_output"}},
                 {"model.layers.{layer}.pre_feedforward_layernorm", {"layers.{layer}.norm2"}},
                 {"model.layers.{layer}.post_feedforward_layernorm", {"layers.{layer}.norm2_output"}}});
}

std::vector<WeightRow> vaultGemmaRows() {
  return rowsOf(rowsOf(llamaFrame(), llamaGated()),
                {{"model.layers.{layer}.input_layernorm", {"layers.{layer}.norm1"}},
                 {"model.layers.{layer}.pre_feedforward_layernorm", {"layers.{layer}.norm2"}}});
}

// A Llama with the names of GPT-2.
std::vector<WeightRow> exaoneRows() {
  return {
      {"transformer.wte", {"embedding"}},
      {"transformer.ln_f", {"final_norm"}},
      {"lm_head", {"head"}},
      {"transformer.h.{layer}.ln_1", {"layers.{layer}.norm1"}},
      {"transformer.h.{layer}.ln_2", {"layers.{layer}.norm2"}},
      {"transformer.h.{layer}.attn.attention.q_proj", {"layers.{layer}.mixer.q_proj"}},
      {"transformer.h.{layer}.attn.attention.k_proj", {"layers.{layer}.mixer.k_proj"}},
      {"transformer.h.{layer}.attn.attention.v_proj", {"layers.{layer}.mixer.v_proj"}},
      {"transformer.h.{layer}.attn.attention.out_proj", {"layers.{layer}.mixer.o_proj"}},
      {"transformer.h.{layer}.mlp.c_fc_0", {"layers.{layer}.ffn.gate_proj"}},
      {"transformer.h.{layer}.mlp.c_fc_1", {"layers.{layer}.ffn.up_proj"}},
      {"transformer.h.{layer}.mlp.c_proj", {"layers.{layer}.ffn.down_proj"}},
  };
}

std::vector<WeightRow> gptNeoRows() {
  return {
      {"transformer.wte", {"embedding"}},
      {"transformer.wpe", {"position_embedding"}},
      {"transformer.ln_f", {"final_norm"}},
      {"lm_head", {"head"}},
      {"transformer.h.{layer}.ln_1", {"layers.{layer}.norm1"}},
      {"transformer.h.{layer}.ln_2", {"layers.{layer}.norm2"}},
      {"transformer.h.{layer}.attn.attention.q_proj", {"layers.{layer}.mixer.q_proj"}},
      {"transformer.h.{layer}.attn.attention.k_proj", {"layers.{layer}.mixer.k_proj"}},
      {"transformer.h.{layer}.attn.attention.v_proj", {"layers.{layer}.mixer.v_proj"}},
      {"transformer.h.{layer}.attn.attention.out_proj", {"layers.{layer}.mixer.o_proj"}},
      {"transformer.h.{layer}.mlp.c_fc", {"layers.{layer}.ffn.up_proj"}},
      {"transformer.h.{layer}.mlp.c_proj", {"layers.{layer}.ffn.down_proj"}},
  };
}

std::vector<WeightRow> olmo2Rows() {
  return rowsOf(rowsOf(llamaFrame(), llamaGated()),
                {{"model.layers.{layer}.post_attention_layernorm", {"layers.{layer}.norm1"}},
                 {"model.layers.{layer}.post_feedforward_layernorm", {"layers.{layer}.norm2"}}});
}

// Joined: the queries above the keys above the values, the gate above the rest.
std::vector<WeightRow> phi3Rows() {
  return rowsOf(
      llamaNorms(),
      {{"model.embed_tokens", {"embedding"}},
       {"model.norm", {"final_norm"}},
       {"lm_head", {"head"}},
       {"model.layers.{layer}.self_attn.qkv_proj",
        {"layers.{layer}.mixer.q_proj", "layers.{layer}.mixer.k_proj", "layers.{layer}.mixer.v_proj"}},
       {"model.layers.{layer}.self_attn.o_proj", {"layers.{layer}.mixer.o_proj"}},
       {"model.layers.{layer}.mlp.gate_up_proj", {"layers.{layer}.ffn.gate_proj", "layers.{layer}.ffn.up_proj"}},
       {"model.layers.{layer}.mlp.down_proj", {"layers.{layer}.ffn.down_proj"}}});
}

// The gate joined with the rest; q, k and v apart.
std::vector<WeightRow> glmRows(std::vector<WeightRow> outputNorms) {
  return rowsOf(
      rowsOf(rowsOf(llamaFrame(), llamaNorms()), std::move(outputNorms)),
      {{"model.layers.{layer}.mlp.gate_up_proj", {"layers.{layer}.ffn.gate_proj", "layers.{layer}.ffn.up_proj"}},
       {"model.layers.{layer}.mlp.down_proj", {"layers.{layer}.ffn.down_proj"}}});
}

std::vector<WeightRow> glm4Rows() {
  return glmRows({{"model.layers.{layer}.post_self_attn_layernorm", {"layers.{layer}.norm1_output"}},
                  {"model.layers.{layer}.post_mlp_layernorm", {"layers.{layer}.norm2_output"}}});
}

// The norms of GLM-4-0414 under other names.
std::vector<WeightRow> hyperClovaRows() {
  return rowsOf(llamaRows(), {{"model.layers.{layer}.post_norm1", {"layers.{layer}.norm1_output"}},
                              {"model.layers.{layer}.post_norm2", {"layers.{layer}.norm2_output"}}});
}

// Norms and the matrices of a plain feed-forward part.
std::vector<WeightRow> starcoder2Rows() {
  return rowsOf(rowsOf(llamaFrame(), llamaNorms()),
                {{"model.layers.{layer}.mlp.c_fc", {"layers.{layer}.ffn.up_proj"}},
                 {"model.layers.{layer}.mlp.c_proj", {"layers.{layer}.ffn.down_proj"}}});
}

std::vector<WeightRow> phiRows() {
  return {
      {"model.embed_tokens", {"embedding"}},
      {"model.final_layernorm", {"final_norm"}},
      {"lm_head", {"head"}},
      {"model.layers.{layer}.input_layernorm", {"layers.{layer}.norm1"}},
      {"model.layers.{layer}.self_attn.q_proj", {"layers.{layer}.mixer.q_proj"}},
      {"model.layers.{layer}.self_attn.k_proj", {"layers.{layer}.mixer.k_proj"}},
      {"model.layers.{layer}.self_attn.v_proj", {"layers.{layer}.mixer.v_proj"}},
      {"model.layers.{layer}.self_attn.dense", {"layers.{layer}.mixer.o_proj"}},
      {"model.layers.{layer}.mlp.fc1", {"layers.{layer}.ffn.up_proj"}},
      {"model.layers.{layer}.mlp.fc2", {"layers.{layer}.ffn.down_proj"}},
  };
}

std::vector<WeightRow> gptjRows() {
  return {
      {"transformer.wte", {"embedding"}},
      {"transformer.ln_f", {"final_norm"}},
      {"lm_head", {"head"}},
      {"transformer.h.{layer}.ln_1", {"layers.{layer}.norm1"}},
      {"transformer.h.{layer}.attn.q_proj", {"layers.{layer}.mixer.q_proj"}},
      {"transformer.h.{layer}.attn.k_proj", {"layers.{layer}.mixer.k_proj"}},
      {"transformer.h.{layer}.attn.v_proj", {"layers.{layer}.mixer.v_proj"}},
      {"transformer.h.{layer}.attn.out_proj", {"layers.{layer}.mixer.o_proj"}},
      {"transformer.h.{layer}.mlp.fc_in", {"layers.{layer}.ffn.up_proj"}},
      {"transformer.h.{layer}.mlp.fc_out", {"layers.{layer}.ffn.down_proj"}},
  };
}

WeightRow joinedByHead(const char* theirs) {
  WeightRow row{theirs, {"layers.{layer}.mixer.q_proj", "layers.{layer}.mixer.k_proj", "layers.{layer}.mixer.v_proj"}};
  row.byHead = true;
  return row;
}

std::vector<WeightRow> gptNeoxRows() {
  return {
      {"gpt_neox.embed_in", {"embedding"}},
      {"gpt_neox.final_layer_norm", {"final_norm"}},
      {"embed_out", {"head"}},
      {"gpt_neox.layers.{layer}.input_layernorm", {"layers.{layer}.norm1"}},
      {"gpt_neox.layers.{layer}.post_attention_layernorm", {"layers.{layer}.norm2"}},
      joinedByHead("gpt_neox.layers.{layer}.attention.query_key_value"),
      {"gpt_neox.layers.{layer}.attention.dense", {"layers.{layer}.mixer.o_proj"}},
      {"gpt_neox.layers.{layer}.mlp.dense_h_to_4h", {"layers.{layer}.ffn.up_proj"}},
      {"gpt_neox.layers.{layer}.mlp.dense_4h_to_h", {"layers.{layer}.ffn.down_proj"}},
  };
}

std::vector<WeightRow> falconRows(std::vector<WeightRow> norms) {
  return rowsOf({{"transformer.word_embeddings", {"embedding"}},
                 {"transformer.ln_f", {"final_norm"}},
                 {"lm_head", {"head"}},
                 joinedByHead("transformer.h.{layer}.self_attention.query_key_value"),
                 {"transformer.h.{layer}.self_attention.dense", {"layers.{layer}.mixer.o_proj"}},
                 {"transformer.h.{layer}.mlp.dense_h_to_4h", {"layers.{layer}.ffn.up_proj"}},
                 {"transformer.h.{layer}.mlp.dense_4h_to_h", {"layers.{layer}.ffn.down_proj"}}},
                std::move(norms));
}

// GPT-2's matrices are {in, out}; StarCoder's are not, and join by heads.
std::vector<WeightRow> gptRows(WeightRow joined, bool transposed) {
  return {
      {"transformer.wte", {"embedding"}},
      {"transformer.wpe", {"position_embedding"}},
      {"transformer.ln_f", {"final_norm"}},
      {"lm_head", {"head"}},
      {"transformer.h.{layer}.ln_1", {"layers.{layer}.norm1"}},
      {"transformer.h.{layer}.ln_2", {"layers.{layer}.norm2"}},
      std::move(joined),
      {"transformer.h.{layer}.attn.c_proj", {"layers.{layer}.mixer.o_proj"}, transposed},
      {"transformer.h.{layer}.mlp.c_fc", {"layers.{layer}.ffn.up_proj"}, transposed},
      {"transformer.h.{layer}.mlp.c_proj", {"layers.{layer}.ffn.down_proj"}, transposed},
  };
}

std::vector<WeightRow> gpt2Rows() {
  WeightRow joined = joinedByHead("transformer.h.{layer}.attn.c_attn");
  joined.byHead = false;
  joined.transposed = true;
  return gptRows(std::move(joined), true);
}

std::vector<WeightRow> gptBigcodeRows() {
  return gptRows(joinedByHead("transformer.h.{layer}.attn.c_attn"), false);
}

}  // namespace

std::vector<FamilyWeights> denseFamilies() {
  return {{"llama", llamaRows()},
          {"mistral", llamaRows()},
          {"qwen2", llamaRows()},
          {"qwen3", llamaRows()},
          {"gemma", llamaRows()},
          {"gemma2", gemma2Rows()},
          {"gemma3_text", gemma2Rows()},
          {"ernie4_5", llamaRows()},
          {"granite", llamaRows()},
          {"helium", llamaRows()},
          {"hyperclovax", hyperClovaRows()},
          {"glm", glmRows({})},
          {"glm4", glm4Rows()},
          {"cohere", llamaRows()},
          {"cohere2", llamaRows()},
          {"cwm", llamaRows()},
          {"exaone", exaoneRows()},
          {"exaone4", olmo2Rows()},
          {"gpt_neo", gptNeoRows()},
          {"internlm3", llamaRows()},
          {"iquestcoder", llamaRows()},
          {"ministral", llamaRows()},
          {"olmo3", olmo2Rows()},
          {"vaultgemma", vaultGemmaRows()},
          {"olmo", llamaRows()},
          {"olmo2", olmo2Rows()},
          {"phi", phiRows()},
          {"phi3", phi3Rows()},
          {"seed_oss", llamaRows()},
          {"smollm3", llamaRows()},
          {"stablelm", llamaRows()},
          {"starcoder2", starcoder2Rows()},
          {"gpt2", gpt2Rows()},
          {"gpt_bigcode", gptBigcodeRows()},
          {"gpt_neox", gptNeoxRows()},
          {"gptj", gptjRows()},
          {"falcon", falconRows({{"transformer.h.{layer}.input_layernorm", {"layers.{layer}.norm1"}}})}};
}

std::vector<FamilyWeights> otherDenseSpellings() {
  return {{"exaone", llamaRows()},
          {"falcon", falconRows({{"transformer.h.{layer}.ln_attn", {"layers.{layer}.norm1"}},
                                 {"transformer.h.{layer}.ln_mlp", {"layers.{layer}.norm2"}}})}};
}

}  // namespace eulerstack::interop
