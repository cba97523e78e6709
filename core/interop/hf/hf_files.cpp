#include "core/interop/hf/hf_files.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/analysis/report.h"
#include "core/interop/hf/hf_config.h"
#include "core/interop/hf/hf_graph.h"
#include "core/interop/hf/hf_templates.h"
#include "core/interop/hf/hf_tokenizer.h"
#include "core/interop/hf/hf_training.h"
#include "core/interop/hf/native_config.h"

namespace eulerstack::interop {
namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kTrainer = "train.py";
constexpr const char* kGraph = "design.svg";
constexpr const char* kManifestFormat = "eulerstack-export";

// A block of text in Markdown; fences inside of it stay text.
std::string fenced(const std::string& text) {
  return "~~~~text\n" + text + (text.ends_with('\n') ? "" : "\n") + "~~~~\n";
}

constexpr const char* kUse = R"(
## Use

```python
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained(".", trust_remote_code=True)
tokenizer = AutoTokenizer.from_pretrained(".", trust_remote_code=True)
inputs = tokenizer("Once", return_tensors="pt")
print(tokenizer.decode(model.generate(**inputs, max_new_tokens=40)[0]))
```

`trust_remote_code=True` runs two files of this folder: `configuration_eulerstack.py` (reads `config.json`) and `modeling_eulerstack.py` (computes the model).
They use PyTorch and the transformers library (releases 5.0 to 5.24 were tried) and nothing else: no network, no other files, no other programs. Read them before
you trust them; the checksums below tell whether they are the ones that were written.
)";

constexpr const char* kNativeUse = R"(
## Use

```python
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained(".")
tokenizer = AutoTokenizer.from_pretrained(".")
inputs = tokenizer("Once", return_tensors="pt")
print(tokenizer.decode(model.generate(**inputs, max_new_tokens=40)[0]))
```

The library's own class computes the model, and programs that know the family load it: no code of this folder runs. `train.py` trains it when you start it.
)";

constexpr const char* kTokenizer = R"(
The tokenizer works on bytes: the id of byte b is b, a start token is 256, an end token 257. It needs no vocabulary from elsewhere. Training ends every text
with the end token; the tokenizer does not, so that a prompt can be continued.
)";

}  // namespace

std::vector<HfFile> hfFiles(const analysis::Analysis& analysis, const HfSettings& settings) {
  const ir::ModelIr& model = *analysis.model;
  std::vector<HfFile> files = {{"config.json", hfConfig(analysis, settings)},
                               {"generation_config.json", hfGenerationConfig(model)},
                               {"training.json", hfTraining(model, true)},
                               {"design.yml", std::string(analysis.text.bytes())},
                               {kGraph, hfGraph(model)}};
  for (HfFile& file : hfTokenizer(model)) files.push_back(std::move(file));
  files.insert(files.end(), hfTemplates().begin(), hfTemplates().end());
  return files;
}

namespace {

std::string cardOf(const analysis::Analysis& analysis, const std::string& tags, const std::string& intro,
                   const char* use, const std::vector<HfChecksum>& files) {
  const ir::ModelIr& model = *analysis.model;
  std::string card = "---\nlibrary_name: transformers\npipeline_tag: text-generation\ntags: [" + tags + "]\n---\n";
  card += "# " + std::string(model.name) + "\n\n" + intro + "\n" + use;
  if (model.dims.vocab_size >= 256) card += kTokenizer;
  card += std::string("\n## Structure\n\n![The design from the embedding to the head](") + kGraph + ")\n\n" +
          fenced(analysis::explainText(analysis, identityTranslate));
  card += "\n## Report\n\n" + fenced(analysis::reportText(analysis, identityTranslate));
  card += "\n## Files\n\n| file | SHA-256 |\n|---|---|\n";
  for (const HfChecksum& file : files) card += fmt::format("| {} | `{}` |\n", file.name, file.sha256);
  return card;
}

}  // namespace

std::string hfModelCard(const analysis::Analysis& analysis, const std::vector<HfChecksum>& files) {
  return cardOf(analysis, "eulerstack",
                "A language model made from a design in the EulerStack language (`design.yml`).", kUse, files);
}

std::vector<HfFile> nativeFiles(const analysis::Analysis& analysis, const NativeModel& native) {
  std::vector<HfFile> files = {{"config.json", native.configJson},
                               {"generation_config.json", hfGenerationConfig(*analysis.model)},
                               {"training.json", hfTraining(*analysis.model, false)},
                               {"design.yml", std::string(analysis.text.bytes())},
                               {kGraph, hfGraph(*analysis.model)}};
  for (HfFile& file : hfTokenizer(*analysis.model)) files.push_back(std::move(file));
  for (const HfFile& file : hfTemplates())
    if (file.name == kTrainer) files.push_back(file);
  return files;
}

std::string nativeModelCard(const analysis::Analysis& analysis, const NativeModel& native,
                            const std::vector<HfChecksum>& files) {
  return cardOf(analysis, "eulerstack, " + native.modelType,
                "A language model made from a design in the EulerStack language (`design.yml`). It equals a " +
                    native.title + " model.",
                kNativeUse, files);
}

std::string hfManifest(const std::vector<HfChecksum>& files) {
  Json list = Json::object();
  for (const HfChecksum& file : files) list[file.name] = file.sha256;
  const Json manifest = {{"format", kManifestFormat}, {"version", 1}, {"sha256", std::move(list)}};
  return manifest.dump(2) + "\n";
}

std::vector<HfChecksum> readHfManifest(std::string_view text) {
  const Json manifest = Json::parse(text, nullptr, false);
  if (!manifest.is_object() || manifest.value("format", Json()) != kManifestFormat) return {};
  const auto list = manifest.find("sha256");
  if (list == manifest.end() || !list->is_object()) return {};
  std::vector<HfChecksum> files;
  for (const auto& [name, sum] : list->items())
    if (sum.is_string()) files.push_back({name, sum.get<std::string>()});
  return files;
}

}  // namespace eulerstack::interop
