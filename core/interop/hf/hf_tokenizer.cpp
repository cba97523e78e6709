#include "core/interop/hf/hf_tokenizer.h"

#include <nlohmann/json.hpp>

#include "core/interop/byte_ids.h"
#include "core/interop/hf/hf_config.h"

namespace eulerstack::interop {
namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kBegin = "<|bos|>";
constexpr const char* kEnd = "<|eos|>";
constexpr const char* kPad = "<|pad|>";

std::string utf8(unsigned code) {  // below U+0800
  if (code < 0x80) return {static_cast<char>(code)};
  return {static_cast<char>(0xc0U | code >> 6U), static_cast<char>(0x80U | (code & 0x3fU))};
}

// How the tokenizers library spells bytes in vocabularies (its pre-tokenizer ByteLevel, from GPT-2): printable bytes as
// themselves, the others as the characters from U+0100 on.
Json byteVocabulary() {
  const auto printable = [](unsigned byte) { return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte != 0xad); };
  Json vocabulary = Json::object();
  unsigned next = 0x100;
  for (unsigned byte = 0; byte < kByteIds; ++byte) vocabulary[utf8(printable(byte) ? byte : next++)] = byte;
  return vocabulary;
}

Json addedToken(std::int64_t id, const char* text) {
  return {{"id", id},        {"content", text},     {"single_word", false}, {"lstrip", false},
          {"rstrip", false}, {"normalized", false}, {"special", true}};
}

Json addedTokens(const HfMarks& marks) {
  Json list = Json::array();
  if (marks.begin < 0) return list;
  list.push_back(addedToken(marks.begin, kBegin));
  list.push_back(addedToken(marks.end, kEnd));
  if (marks.pad != marks.end) list.push_back(addedToken(marks.pad, kPad));
  return list;
}

// A start token before each text, as training puts it. The end token is training's alone: after a prompt it would stop
// the text.
Json postProcessor(const HfMarks& marks, bool addBegin) {
  if (marks.begin < 0 || !addBegin) return nullptr;
  Json mark, first, second, token, tokens;
  mark["SpecialToken"] = {{"id", kBegin}, {"type_id", 0}};
  first["Sequence"] = {{"id", "A"}, {"type_id", 0}};
  second["Sequence"] = {{"id", "B"}, {"type_id", 0}};
  token["id"] = kBegin;
  token["ids"] = Json::array({marks.begin});
  token["tokens"] = Json::array({kBegin});
  tokens[kBegin] = std::move(token);
  Json processor;
  processor["type"] = "TemplateProcessing";
  processor["single"] = Json::array({mark, first});
  processor["pair"] = Json::array({mark, first, mark, second});
  processor["special_tokens"] = std::move(tokens);
  return processor;
}

Json tokenizerJson(const HfMarks& marks, bool addBegin) {
  const Json bytes = {
      {"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", false}, {"use_regex", false}};
  return {{"version", "1.0"},
          {"truncation", nullptr},
          {"padding", nullptr},
          {"added_tokens", addedTokens(marks)},
          {"normalizer", nullptr},
          {"pre_tokenizer", bytes},
          {"post_processor", postProcessor(marks, addBegin)},
          {"decoder", bytes},
          {"model",
           {{"type", "BPE"},
            {"dropout", nullptr},
            {"unk_token", nullptr},
            {"continuing_subword_prefix", nullptr},
            {"end_of_word_suffix", nullptr},
            {"fuse_unk", false},
            {"byte_fallback", false},
            {"ignore_merges", false},
            {"vocab", byteVocabulary()},
            {"merges", Json::array()}}}};
}

Json tokenizerConfig(const ir::ModelIr& model, const HfMarks& marks) {
  Json config = {{"tokenizer_class", "PreTrainedTokenizerFast"},
                 {"model_max_length", model.dims.max_seq_len},
                 {"clean_up_tokenization_spaces", false},
                 {"padding_side", "left"},
                 {"model_input_names", Json::array({"input_ids", "attention_mask"})}};
  if (marks.begin < 0) return config;
  config["bos_token"] = kBegin;
  config["eos_token"] = kEnd;
  config["pad_token"] = marks.pad == marks.end ? kEnd : kPad;
  return config;
}

}  // namespace

std::vector<HfFile> hfTokenizer(const ir::ModelIr& model) {
  if (model.dims.vocab_size < kByteIds) return {};
  const HfMarks marks = hfMarks(model);
  return {{"tokenizer.json", tokenizerJson(marks, model.tokenizer.boolean("add_bos", true)).dump(1) + "\n"},
          {"tokenizer_config.json", tokenizerConfig(model, marks).dump(2) + "\n"}};
}

}  // namespace eulerstack::interop
