#include "core/interop/import/import_config.h"

#include <algorithm>
#include <array>

#include "core/interop/import/families.h"
#include "core/schema/nearest.h"

namespace eulerstack::interop {
namespace {

// Keys of PreTrainedConfig and of generation that change neither the tensors nor what they compute.
constexpr std::array kAsides = {"_attn_implementation",
                                "_commit_hash",
                                "_name_or_path",
                                "attn_implementation",
                                "auto_map",
                                "bad_words_ids",
                                "begin_suppress_tokens",
                                "bos_token_id",
                                "cache_implementation",
                                "chunk_size_feed_forward",
                                "decoder_start_token_id",
                                "do_sample",
                                "early_stopping",
                                "eos_token_id",
                                "finetuning_task",
                                "id2label",
                                "is_decoder",
                                "label2id",
                                "length_penalty",
                                "max_length",
                                "min_length",
                                "no_repeat_ngram_size",
                                "num_beams",
                                "num_labels",
                                "num_return_sequences",
                                "output_attentions",
                                "output_hidden_states",
                                "output_router_logits",
                                "output_scores",
                                "pad_token_id",
                                "prefix",
                                "pretraining_tp",
                                "problem_type",
                                "repetition_penalty",
                                "return_dict",
                                "return_dict_in_generate",
                                "sep_token_id",
                                "cls_token_id",
                                "mask_token_id",
                                "summary_activation",
                                "summary_first_dropout",
                                "summary_proj_to_labels",
                                "summary_type",
                                "summary_use_proj",
                                "task_specific_params",
                                "temperature",
                                "tokenizer_class",
                                "top_k",
                                "top_p",
                                "torchscript",
                                "transformers_version",
                                "typical_p",
                                "unsloth_version",
                                "use_bfloat16",
                                "use_cache",
                                "use_flash_attn",
                                "use_mamba_kernels",
                                "use_mambapy",
                                "use_associative_scan"};
// Keys that are as good as absent while they are false, empty or null, and change the model otherwise.
constexpr std::array kMustBeOff = {"is_encoder_decoder", "cross_attention_hidden_size", "pruned_heads",
                                   "tie_encoder_decoder", "use_bidirectional_attention"};

bool isOff(const JsonValue& value) {
  if (value.isNull()) return true;
  if (const bool* flag = std::get_if<bool>(&value.data)) return !*flag;
  if (const auto* number = std::get_if<std::int64_t>(&value.data)) return *number == 0;
  if (const JsonObject* object = value.object()) return object->empty();
  if (const JsonArray* array = value.array()) return array->empty();
  return false;
}

// Another head than the one that predicts the next token (a classifier, none) is other than the design.
void readArchitectures(HfConfig& config) {
  constexpr const char* kKey = "architectures";
  const auto names = config.texts(kKey);
  const auto isCausal = [](const std::string& name) {
    return name.ends_with("ForCausalLM") || name.ends_with("LMHeadModel");
  };
  if (!names || names->empty() || std::any_of(names->begin(), names->end(), isCausal))
    config.setAside(kKey);
  else
    config.leaveOut(kKey);
}

void readShared(HfConfig& config) {
  for (const char* key : kMustBeOff) {
    const JsonValue* value = config.take(key);
    if (value && !isOff(*value))
      config.refuse(key);
    else
      config.setAside(key);
  }
  readArchitectures(config);
  if (config.isNull("quantization_config"))
    config.setAside("quantization_config");
  else
    config.leaveOut("quantization_config");
  for (const char* key : kAsides) config.setAside(key);
}

// Invalid UTF-8 cannot stand in a document.
std::string cleaned(const std::string& name) {
  std::string text;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    text += byte < 0x20 || byte >= 0x7F ? '_' : c;
  }
  return text.empty() ? "imported" : text;
}

std::string modelName(const HfConfig& config, const std::string& fallback, const std::string& wanted) {
  if (!wanted.empty()) return cleaned(wanted);
  const JsonValue* given = findMember(config.entries(), "_name_or_path");
  const std::string path = given && given->text() ? *given->text() : std::string();
  const std::size_t slash = path.find_last_of("/\\");
  const std::string last = slash == path.npos ? path : path.substr(slash + 1);
  return cleaned(last.empty() ? fallback : last);
}

std::vector<std::string> headComment(const Family& family, const std::string& name, const std::string& yaml,
                                     const std::vector<Diagnostic>& findings) {
  std::vector<std::string> lines = {name + ": imported from the config.json of a " + family.title + " model.", "",
                                    std::string("Absent keys have the defaults of ") + family.className +
                                        " (transformers 5). Described by: " + family.source + "."};
  if (yaml.find("vendor.studio.") != yaml.npos)
    lines.push_back("Fields that start with vendor.studio. are extensions; other tools of the language ignore them.");
  for (const Diagnostic& finding : findings)
    if (finding.severity == Severity::Warning)
      lines.push_back("Note: " + render(finding, identityTranslate).what + ".");
  return lines;
}

void addUnknownFamily(std::vector<Diagnostic>& diagnostics, HfConfig& config, const std::string& type) {
  std::vector<std::string_view> names;
  for (const Family& family : families()) names.emplace_back(family.modelType);
  const std::string guess = schema::nearest(type, names);
  if (guess.empty())
    config.report(DiagId::ImportFamily, "model_type", {{"families", familyNames()}});
  else
    config.report(DiagId::ImportFamilyGuess, "model_type", {{"guess", guess}, {"families", familyNames()}});
  // The message quotes the value itself.
  for (MessageArg& argument : diagnostics.back().args)
    if (argument.name == "value") argument.value = type;
}

// Models of pictures or sound hold the language model's config under a key of its own.
bool addPartOfOther(std::vector<Diagnostic>& diagnostics, HfConfig& config) {
  for (const char* key : {"text_config", "language_config", "llm_config", "thinker_config", "decoder"}) {
    const JsonValue* part = findMember(config.entries(), key);
    if (!part || !part->object()) continue;
    config.report(DiagId::ImportPartOfOther, "model_type");
    diagnostics.back().args.push_back({"part", std::string(key)});
    return true;
  }
  return false;
}

const Family* readFamily(HfConfig& config, std::vector<Diagnostic>& diagnostics) {
  const JsonValue* written = config.take("model_type");
  if (!written || written->isNull()) {
    diagnostics.push_back(makeDiagnostic(DiagId::ImportNoFamily, {}, {}, {{"families", familyNames()}}));
    return nullptr;
  }
  if (!written->text()) {
    config.report(DiagId::ImportExpectedText, "model_type");
    return nullptr;
  }
  const Family* family = findFamily(*written->text());
  if (!family && !addPartOfOther(diagnostics, config))
    addUnknownFamily(diagnostics, config, cleaned(*written->text()).substr(0, 60));
  return family;
}

void build(const SourceText& text, const JsonObject& object, const std::string& name, const std::string& wanted,
           ImportResult& result) {
  HfConfig probe(text, object, "", result.diagnostics);
  const Family* family = readFamily(probe, result.diagnostics);
  if (!family) return;
  result.family = family->modelType;
  HfConfig config(text, object, family->className, result.diagnostics);
  config.take("model_type");
  DesignText design;
  ImportContext context{config, design, modelName(config, name, wanted)};
  family->build(context);
  readShared(config);
  config.reportUnread();
  const auto isError = [](const Diagnostic& finding) { return finding.severity == Severity::Error; };
  if (std::any_of(result.diagnostics.begin(), result.diagnostics.end(), isError)) return;
  if (!config.asides().empty()) {
    std::string line = "In the config too, without meaning for the design: ";
    for (std::size_t i = 0; i < config.asides().size(); ++i) line += (i ? "; " : "") + config.asides()[i];
    design.tail.push_back(line + ".");
  }
  const std::string body = design.text();
  result.yaml = commentLines(headComment(*family, context.name, body, result.diagnostics)) + body;
}

}  // namespace

ImportResult importConfig(const SourceText& config, const std::string& name, const std::string& wanted,
                          const Limits& limits) {
  ImportResult result;
  const auto json = parseJson(config, limits);
  if (!json) {
    result.diagnostics.push_back(json.error());
    return result;
  }
  if (!json->object()) {
    result.diagnostics.push_back(makeDiagnostic(DiagId::ImportNotObject, {}, json->range));
    return result;
  }
  build(config, *json->object(), name, wanted, result);
  std::stable_sort(result.diagnostics.begin(), result.diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; });
  return result;
}

}  // namespace eulerstack::interop
