#include "core/interop/generate_options.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace eulerstack::interop {
namespace {

using Json = nlohmann::ordered_json;

struct TextMember {
  const char* key;
  std::string GenerateOptions::*member;
};
struct IntegerMember {
  const char* key;
  std::int64_t GenerateOptions::*member;
  std::int64_t maximum;  // from 0
};
struct NumberMember {
  const char* key;
  double GenerateOptions::*member;
  double maximum;  // from 0
};
constexpr TextMember kTexts[] = {{"prompt", &GenerateOptions::prompt},
                                 {"weights", &GenerateOptions::weights},
                                 {"session", &GenerateOptions::session},
                                 {"mode", &GenerateOptions::mode}};
constexpr IntegerMember kIntegers[] = {{"max_tokens", &GenerateOptions::maxTokens, 1'000'000'000},
                                       {"top_k", &GenerateOptions::topK, 1'000'000'000},
                                       {"seed", &GenerateOptions::seed, INT64_MAX},
                                       {"threads", &GenerateOptions::threads, 4096}};
constexpr NumberMember kNumbers[] = {{"temperature", &GenerateOptions::temperature, 1000},
                                     {"top_p", &GenerateOptions::topP, 1}};

}  // namespace

std::string generateOptionsJson(const GenerateOptions& options) {
  Json json;
  for (const TextMember& text : kTexts) json[text.key] = options.*text.member;
  for (const IntegerMember& integer : kIntegers) json[integer.key] = options.*integer.member;
  for (const NumberMember& number : kNumbers) json[number.key] = options.*number.member;
  json["prompt_ids"] = options.promptIds;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<GenerateOptions> readGenerateOptions(std::string_view json, std::string* why) {
  const Json object = Json::parse(json, nullptr, false);
  const auto fail = [&](std::string reason) {
    if (why) *why = std::move(reason);
    return std::optional<GenerateOptions>();
  };
  if (!object.is_object()) return fail("the options are not a JSON object");
  GenerateOptions options;
  for (const TextMember& text : kTexts) {
    const auto found = object.find(text.key);
    if (found == object.end()) continue;
    if (!found->is_string()) return fail(fmt::format("{} is not a text", text.key));
    options.*text.member = found->get<std::string>();
  }
  for (const IntegerMember& integer : kIntegers) {
    const auto found = object.find(integer.key);
    if (found == object.end()) continue;
    const bool small = found->is_number_unsigned() && found->get<std::uint64_t>() <= std::uint64_t(integer.maximum);
    if (!small && !(found->is_number_integer() && !found->is_number_unsigned() && found->get<std::int64_t>() >= 0))
      return fail(fmt::format("{} is not a whole number from 0 to {}", integer.key, integer.maximum));
    options.*integer.member = found->get<std::int64_t>();
  }
  for (const NumberMember& number : kNumbers) {
    const auto found = object.find(number.key);
    if (found == object.end()) continue;
    const double value = found->is_number() ? found->get<double>() : -1;
    if (!(value >= 0 && value <= number.maximum))
      return fail(fmt::format("{} is not a number from 0 to {}", number.key, number.maximum));
    options.*number.member = value;
  }
  const auto ids = object.find("prompt_ids");
  if (ids == object.end()) return options;
  if (!ids->is_array()) return fail("prompt_ids is not a list");
  for (const Json& id : *ids) {
    if (!id.is_number_integer() || id < 0 || id > INT32_MAX) return fail("prompt_ids holds what is no id");
    options.promptIds.push_back(id.get<std::int64_t>());
  }
  return options;
}

}  // namespace eulerstack::interop
