// The text files of a Hugging Face directory: everything but the weights. Pure; the same design gives the same bytes.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/analysis.h"

namespace eulerstack::interop {

struct HfSettings {
  std::string dtype;  // of the weights: "float32", "bfloat16", "float16"
};
struct HfFile {
  std::string name;
  std::string text;
};

// config.json, generation_config.json, the tokenizer's files where the vocabulary has room for the 256 bytes, the two
// Python modules that compute the model, train.py with training.json, design.yml. `analysis` is valid.
std::vector<HfFile> hfFiles(const analysis::Analysis& analysis, const HfSettings& settings);

// Name and SHA-256 of one file of the directory.
struct HfChecksum {
  std::string name;
  std::string sha256;
};
// README.md: what the model is, how it is loaded, which code runs, the report and the checksums.
std::string hfModelCard(const analysis::Analysis& analysis, const std::vector<HfChecksum>& files);

struct NativeModel;
// The same of a design that equals a family of the library (native_config.h): its class computes the model; the only
// code in the directory is train.py.
std::vector<HfFile> nativeFiles(const analysis::Analysis& analysis, const NativeModel& native);
std::string nativeModelCard(const analysis::Analysis& analysis, const NativeModel& native,
                            const std::vector<HfChecksum>& files);

// The list of files with their checksums that marks a directory as ours, and back; nothing for any other text.
inline constexpr const char* kHfManifest = "eulerstack_export.json";
std::string hfManifest(const std::vector<HfChecksum>& files);
std::vector<HfChecksum> readHfManifest(std::string_view text);

}  // namespace eulerstack::interop
