// From one typed character to the new analysis of a design of about 10 kB: what the window waits for at each keystroke.
// Prints {"bytes", "layers", "runs", "median_ms", "p95_ms", "worst_ms", "parse_median_ms"}.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"

namespace {

using namespace eulerstack;

constexpr int kTemplates = 16;
constexpr int kRuns = 200;
constexpr std::size_t kWantedBytes = 10'000;

std::string designOfTenKilobytes() {
  std::string text =
      "schema_version: 1\nlet: {heads: 16, head_dim: 64, window: 512}\n"
      "model:\n  name: keystroke\n  d_model: ${let.heads * let.head_dim}\n  vocab_size: 32000\n  max_seq_len: 8192\n"
      "  n_heads: ${let.heads}\n  n_kv_heads: ${let.heads // 4}\n  mlp_ratio: 4\n  dtype: bfloat16\n"
      "tokenizer_contract: {type: hf, pretrained: my-org/bpe-32k}\n"
      "embedding: {type: learned, positional: rope, rope_theta: 500000.0}\nlayer_templates:\n";
  for (int i = 0; i < kTemplates; ++i) {
    const std::string number = std::to_string(i);
    text += "  block_" + number + ":  # layers of group " + number +
            "\n    mixer:\n      type: attention\n      attention:\n        window: ${let.window + " + number +
            "}\n        attn_drop: 0.1\n        qkv_bias: " + (i % 2 ? "true" : "false") + "\n    ffn:\n      type: " +
            (i % 3 ? "gated_mlp\n      activation: swiglu" : "mlp\n      activation: gelu") +
            "\n      bias: false\n    norm:\n      type: " + (i % 4 ? "rmsnorm" : "layernorm") +
            "\n      position: pre\n    residual:\n      type: sequential\n      scaling: 0.5\n";
  }
  text += "layer_schedule:\n";
  for (int i = 0; text.size() < kWantedBytes; ++i)
    text += "  - template: block_" + std::to_string(i % kTemplates) +
            "\n    repeat: 2\n    override:\n      attention:\n        window: " + std::to_string(128 + i) + "\n";
  return text + "head: {type: causal_lm}\ntraining_hints: {lr_peak: 0.0003, checkpointing: true}\n";
}

double milliseconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

}  // namespace

int main() {
  const std::string text = designOfTenKilobytes();
  const std::size_t digit = text.find("repeat: 2") + 8;
  std::vector<double> whole;
  std::vector<double> parse;
  std::int64_t layers = 0;
  for (int i = 0; i < kRuns; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    std::string typed = text;
    typed[digit] = static_cast<char>('1' + i % 9);
    const SourceText source(std::move(typed));
    const auto analysis = analysis::analyze(source, static_cast<analysis::Revision>(i));
    whole.push_back(milliseconds(std::chrono::steady_clock::now() - begin));
    if (!analysis->valid()) {
      std::fprintf(stderr, "%s", printDiagnostic(analysis->diagnostics.front(), source, identityTranslate).c_str());
      return 1;
    }
    layers = analysis->figures->layers;
    const auto again = std::chrono::steady_clock::now();
    const yaml::ParseResult tree = yaml::parse(source);
    parse.push_back(milliseconds(std::chrono::steady_clock::now() - again));
    if (!tree.tree) return 1;
  }
  std::printf(
      "{\"bytes\": %zu, \"layers\": %lld, \"runs\": %d, \"median_ms\": %.3f, \"p95_ms\": %.3f, \"worst_ms\": %.3f, "
      "\"parse_median_ms\": %.3f}\n",
      text.size(), static_cast<long long>(layers), kRuns, quantile(whole, 0.5), quantile(whole, 0.95),
      quantile(whole, 1.0), quantile(parse, 0.5));
  return 0;
}
