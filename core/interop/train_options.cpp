// The options of a training run as JSON: written in a fixed order, read strictly.
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/interop/engine_protocol.h"
#include "core/interop/json_text.h"

namespace eulerstack::interop {
namespace {

// One list of members serves the writer and the reader.
struct TextMember {
  const char* key;
  std::string TrainOptions::*member;
};
struct IntegerMember {
  const char* key;
  std::int64_t TrainOptions::*member;
  std::int64_t minimum;
  std::int64_t maximum;
};
constexpr std::int64_t kMany = 1'000'000'000'000;
constexpr std::int64_t kLargestSeed = std::numeric_limits<std::int64_t>::max();

constexpr std::array kTexts = {TextMember{"data", &TrainOptions::data},
                               TextMember{"device", &TrainOptions::device},
                               TextMember{"output_dir", &TrainOptions::outputDir},
                               TextMember{"resume_dir", &TrainOptions::resumeDir},
                               TextMember{"weights", &TrainOptions::weights},
                               TextMember{"precision", &TrainOptions::precision}};
constexpr std::array kIntegers = {IntegerMember{"steps", &TrainOptions::steps, 0, kMany},
                                  IntegerMember{"batch_size", &TrainOptions::batchSize, 1, 1'000'000},
                                  IntegerMember{"sequence_length", &TrainOptions::sequenceLength, 0, 1'000'000'000},
                                  IntegerMember{"seed", &TrainOptions::seed, -1, kLargestSeed},
                                  IntegerMember{"validate_every", &TrainOptions::validateEvery, 0, kMany},
                                  IntegerMember{"sample_every", &TrainOptions::sampleEvery, 0, kMany},
                                  IntegerMember{"checkpoint_every", &TrainOptions::checkpointEvery, 0, kMany},
                                  IntegerMember{"threads", &TrainOptions::threads, 0, 4096},
                                  IntegerMember{"accumulate", &TrainOptions::accumulate, 1, 1'000'000}};
constexpr const char* kLearningRate = "learning_rate";

bool readText(const nlohmann::json& value, const TextMember& member, TrainOptions& options, std::string& why) {
  if (!value.is_string()) {
    why = fmt::format("{} is not a text", member.key);
    return false;
  }
  options.*member.member = value.get<std::string>();
  return true;
}

bool readInteger(const nlohmann::json& value, const IntegerMember& member, TrainOptions& options, std::string& why) {
  const bool fits =
      value.is_number_integer() &&
      !(value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(member.maximum));
  if (!fits || value.get<std::int64_t>() < member.minimum || value.get<std::int64_t>() > member.maximum) {
    why = fmt::format("{} is not a whole number from {} to {}", member.key, member.minimum, member.maximum);
    return false;
  }
  options.*member.member = value.get<std::int64_t>();
  return true;
}

bool readLearningRate(const nlohmann::json& value, TrainOptions& options, std::string& why) {
  const double rate = value.is_number() ? value.get<double>() : -1;
  if (!std::isfinite(rate) || rate < 0 || rate > 100) {
    why = "learning_rate is not a number from 0 to 100";
    return false;
  }
  options.learningRate = rate;
  return true;
}

bool readMember(const std::string& key, const nlohmann::json& value, TrainOptions& options, std::string& why) {
  for (const TextMember& member : kTexts)
    if (key == member.key) return readText(value, member, options, why);
  for (const IntegerMember& member : kIntegers)
    if (key == member.key) return readInteger(value, member, options, why);
  if (key == kLearningRate) return readLearningRate(value, options, why);
  why = fmt::format("{} is not an option", key);
  return false;
}

bool knownDevice(const std::string& device) {
  return device == "auto" || device == "cpu" || device == "cuda";
}

bool knownPrecision(const std::string& precision) {
  return precision == "auto" || precision == "float32" || precision == "bfloat16" || precision == "float16";
}

}  // namespace

std::string trainOptionsJson(const TrainOptions& options) {
  std::string json = "{";
  for (const TextMember& member : kTexts)
    json += fmt::format("{}:{},", jsonString(member.key), jsonString(options.*member.member));
  for (const IntegerMember& member : kIntegers)
    json += fmt::format("{}:{},", jsonString(member.key), options.*member.member);
  return json + fmt::format("{}:{}}}", jsonString(kLearningRate), jsonNumber(options.learningRate));
}

std::optional<TrainOptions> readTrainOptions(std::string_view json, std::string* why) {
  std::string reason;
  TrainOptions options;
  const nlohmann::json object = nlohmann::json::parse(json, nullptr, false);
  bool good = object.is_object();
  if (!good) reason = "the options are not a JSON object";
  for (auto it = object.begin(); good && it != object.end(); ++it)
    good = readMember(it.key(), it.value(), options, reason);
  if (good && !knownDevice(options.device)) {
    reason = "device is not one of auto, cpu, cuda";
    good = false;
  }
  if (good && !knownPrecision(options.precision)) {
    reason = "precision is not one of auto, float32, bfloat16, float16";
    good = false;
  }
  if (why) *why = reason;
  return good ? std::optional(options) : std::nullopt;
}

}  // namespace eulerstack::interop
