// Rules about sizes, counts, vocabulary and names. Thresholds and sources: docs/realism.md.
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "core/analysis/realism_rules.h"
#include "core/analysis/report_words.h"
#include "core/kinds/attention.h"
#include "core/kinds/attention_shape.h"
#include "core/kinds/mamba.h"

namespace eulerstack::analysis::realism {
namespace {

YamlPath modelPath(const char* field) {
  return YamlPath{std::string("model"), std::string(field)};
}

// Head sizes of the attention layers; the model's own when there are none or they do not say otherwise.
std::set<std::int64_t> headDims(const Model& model) {
  std::set<std::int64_t> dims;
  for (const ir::BlockUse& use : model.blocks)
    if (isAttention(*use.block))
      dims.insert(kinds::attentionShape(use.block->mixer, model.ir.contextOf(*use.block)).headDim);
  if (dims.empty()) dims.insert(model.ir.dims.head_dim);
  return dims;
}

void headDimRange(const Model& model, Findings& findings) {
  for (const std::int64_t dim : headDims(model))
    if (dim < 32 || dim > 256)
      findings.push_back(finding(model, DiagId::RealismHeadDimRange, modelPath("n_heads"), {{"head_dim", dim}}));
}

void paramCountInfo(const Model& model, Findings& findings) {
  const std::int64_t count = model.figures.parameters.value();
  findings.push_back(finding(model, DiagId::RealismParamCountInfo, modelPath("d_model"),
                             {{"parameters", groupedNumber(count)}, {"short", shortCount(count)}}));
}

void targetParamsMismatch(const Model& model, Findings& findings) {
  const std::int64_t target = model.ir.model.integer("target_params");
  if (target <= 0) return;
  const double ratio = static_cast<double>(model.figures.parameters.value()) / static_cast<double>(target);
  if (ratio >= 0.7 && ratio <= 1.3) return;
  findings.push_back(finding(model, DiagId::RealismTargetParamsMismatch, modelPath("target_params"),
                             {{"parameters", shortCount(model.figures.parameters.value())},
                              {"target", shortCount(target)},
                              {"percent", static_cast<std::int64_t>(std::min(ratio * 100, 1e15))}}));
}

void seqLenRatio(const Model& model, Findings& findings) {
  const ir::ModelDims& dims = model.ir.dims;
  const bool attends =
      std::any_of(model.blocks.begin(), model.blocks.end(), [](const auto& use) { return isAttention(*use.block); });
  // Integer form of max_seq_len / d_model > 64.
  if (!attends || (dims.max_seq_len - 1) / 64 < dims.d_model) return;
  findings.push_back(finding(model, DiagId::RealismSeqLenRatio, modelPath("max_seq_len"),
                             {{"max_seq_len", dims.max_seq_len}, {"d_model", dims.d_model}}));
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return result;
}

void familyHintConsistency(const Model& model, Findings& findings) {
  const std::string hint = lower(model.ir.model.text("family_hint"));
  std::set<const schema::KindDescriptor*> mixers;
  for (const ir::BlockUse& use : model.blocks) mixers.insert(use.block->mixer.kind);
  const bool llama = hint.find("llama") != hint.npos && mixers != std::set{&kinds::attentionKind()};
  const bool mamba = hint.find("mamba") != hint.npos && !mixers.contains(&kinds::mambaKind());
  if (llama || mamba)
    findings.push_back(
        finding(model, DiagId::RealismFamilyHintConsistency, modelPath("family_hint"),
                {{"hint", std::string(model.ir.model.text("family_hint"))}, {"mixers", layerSummary(model.ir)}}));
}

void vocabTokenizerConsistency(const Model& model, Findings& findings) {
  constexpr std::int64_t kGpt2Vocabulary = 50257;
  const std::string tokenizer = lower(model.ir.tokenizer.text("pretrained"));
  if (tokenizer.find("gpt2") == tokenizer.npos || model.ir.dims.vocab_size >= kGpt2Vocabulary) return;
  Diagnostic diagnostic = finding(model, DiagId::RealismVocabTokenizerConsistency, modelPath("vocab_size"),
                                  {{"vocab_size", model.ir.dims.vocab_size}, {"needed", kGpt2Vocabulary}});
  addReplacement(model, diagnostic, modelPath("vocab_size"),
                 {ES_TR("Message", "Set vocab_size to {needed}"), {{"needed", kGpt2Vocabulary}}},
                 std::to_string(kGpt2Vocabulary), false);
  findings.push_back(std::move(diagnostic));
}

void tieWeightConsistency(const Model& model, Findings& findings) {
  const bool embedding = model.ir.embedding.boolean("tie_word_embeddings", true);
  const bool head = model.ir.tied;
  if (embedding == head) return;
  const auto word = [](bool value) { return std::string(value ? "true" : "false"); };
  const YamlPath embeddingPath{std::string("embedding"), std::string("tie_word_embeddings")};
  const YamlPath headPath{std::string("head"), std::string("tie_weights")};
  Diagnostic diagnostic = finding(model, DiagId::RealismTieWeightConsistency,
                                  model.tree.find(headPath) == yaml::kNoNode ? embeddingPath : headPath,
                                  {{"embedding", word(embedding)}, {"head", word(head)}});
  addReplacement(model, diagnostic, embeddingPath,
                 {ES_TR("Message", "Set tie_word_embeddings to {value}"), {{"value", word(head)}}}, word(head), false);
  addReplacement(model, diagnostic, headPath,
                 {ES_TR("Message", "Set tie_weights to {value}"), {{"value", word(embedding)}}}, word(embedding),
                 false);
  findings.push_back(std::move(diagnostic));
}

void layerCountInfo(const Model& model, Findings& findings) {
  findings.push_back(finding(model, DiagId::RealismLayerCountInfo, YamlPath{std::string("layer_schedule")},
                             {{"layers", model.figures.layers}, {"mixers", layerSummary(model.ir)}}));
}

// Small sizes are for teaching and tests: there the padding would be most of the table.
constexpr std::int64_t kPaddingFrom = 1024;
constexpr std::int64_t kTile = 64;

std::int64_t nextTile(std::int64_t value) {
  return (value + kTile - 1) / kTile * kTile;
}

void vocabPadding(const Model& model, Findings& findings) {
  const std::int64_t vocabulary = model.ir.dims.vocab_size;
  if (vocabulary < kPaddingFrom || vocabulary % kTile == 0) return;
  const std::int64_t padded = nextTile(vocabulary);
  Diagnostic diagnostic = finding(model, DiagId::RealismVocabPadding, modelPath("vocab_size"),
                                  {{"vocab_size", vocabulary}, {"padded", padded}});
  addReplacement(model, diagnostic, modelPath("vocab_size"),
                 {ES_TR("Message", "Set vocab_size to {padded}"), {{"padded", padded}}}, std::to_string(padded), false);
  findings.push_back(std::move(diagnostic));
}

void widthMultiple(const Model& model, Findings& findings) {
  const std::int64_t width = model.ir.dims.d_model;
  if (width < kTile || width % kTile == 0) return;
  findings.push_back(finding(model, DiagId::RealismWidthMultiple, modelPath("d_model"),
                             {{"d_model", width}, {"nearest", nextTile(width)}}));
}

void gqaRatio(const Model& model, Findings& findings) {
  constexpr std::int64_t kLargestPublished = 16;
  const ir::ModelDims& dims = model.ir.dims;
  const auto many = [&](std::int64_t kvHeads) { return kvHeads > 0 && dims.n_heads / kvHeads > kLargestPublished; };
  bool shared = false;  // a layer without a number of its own, and without a latent that stands for all heads
  for (const ir::BlockUse& use : model.blocks) {
    const schema::FieldValues& values = use.block->mixer.values;
    const bool attends = isAttention(*use.block) && !values.has("latent_dim");
    const std::int64_t own = attends ? values.integer(kinds::kKvHeads) : 0;
    if (many(own))
      findings.push_back(blockFinding(model, DiagId::RealismGqaRatio, use, use.block->mixer, kinds::kKvHeads,
                                      {{"ratio", dims.n_heads / own}}));
    shared = shared || (attends && own == 0);
  }
  if (shared && many(dims.n_kv_heads))
    findings.push_back(
        finding(model, DiagId::RealismGqaRatio, modelPath("n_kv_heads"), {{"ratio", dims.n_heads / dims.n_kv_heads}}));
}

void embeddingShare(const Model& model, Findings& findings) {
  if (model.ir.dims.vocab_size < kPaddingFrom) return;
  ParameterCount vocabularyWeights;
  for (const PartFigures& part : model.figures.parts)
    if (part.label == "embedding" || part.label == "head") vocabularyWeights += part.parameters;
  const std::int64_t share = static_cast<std::int64_t>(100.0 * static_cast<double>(vocabularyWeights.value()) /
                                                       static_cast<double>(model.figures.parameters.value()));
  if (share <= 50) return;
  findings.push_back(finding(model, DiagId::RealismEmbeddingShare, modelPath("vocab_size"), {{"percent", share}}));
}

}  // namespace

std::vector<Rule> modelRules() {
  return {headDimRange,
          paramCountInfo,
          targetParamsMismatch,
          seqLenRatio,
          familyHintConsistency,
          vocabTokenizerConsistency,
          tieWeightConsistency,
          layerCountInfo,
          vocabPadding,
          widthMultiple,
          gqaRatio,
          embeddingShare};
}

}  // namespace eulerstack::analysis::realism
