// Mamba (Gu & Dao 2023) and Mamba-2 (Dao & Gu 2024): mixers without a feed-forward part.
#include "core/interop/import/families.h"
#include "core/kinds/fields.h"

namespace eulerstack::interop {
namespace {

constexpr std::int64_t kTrainedLength = 2048;  // of the released models (Gu & Dao 2023, section 4.2)

struct Sizes {
  std::int64_t width = 0;
  std::int64_t layers = 0;
  bool tied = false;
};

// The language asks for attention heads; these layers have none. Heads of about 64 that divide the width.
std::int64_t nominalHeads(std::int64_t width) {
  std::int64_t head = 64;
  while (head > 1 && width % head != 0) --head;
  return width / head;
}

Sizes readSizes(ImportContext& context, const DecoderDefaults& defaults) {
  HfConfig& config = context.config;
  Sizes sizes;
  const std::int64_t vocabulary =
      config.integer("vocab_size", defaults.vocabulary, {1, static_cast<std::int64_t>(kinds::kMaxVocabulary)});
  sizes.width = config.integer("hidden_size", defaults.width);
  sizes.layers = config.integer("num_hidden_layers", defaults.layers, {1, Limits{}.expandedLayers});
  sizes.tied = config.boolean("tie_word_embeddings", defaults.tied);
  OutMap& model = context.design.model;
  model.set("name", context.name).set("d_model", sizes.width);
  model.set("n_heads", nominalHeads(sizes.width), "the language asks for it; no layer here has attention heads");
  model.set("vocab_size", vocabulary);
  model.set("max_seq_len", kTrainedLength, "the config sets no limit");
  writeDtype(context);
  context.design.embedding.set("type", "learned").set("positional", "none", "the state carries the order");
  writeCommon(context, defaults, sizes.tied);
  return sizes;
}

void expectSilu(HfConfig& config) {
  if (config.text("hidden_act", "silu") != "silu") config.refuse("hidden_act", "silu");
}

// How the step sizes start. The engine starts them as the papers say; a config that differs is told so.
void readStepSizes(HfConfig& config) {
  const auto same = [&](const char* key, double usual) {
    if (config.number(key, usual, {0, 1e6}) == usual)
      config.setAside(key);
    else
      config.leaveOut(key);
  };
  same("time_step_min", 0.001);
  same("time_step_max", 0.1);
  same("time_step_floor", 1e-4);
  same("time_step_scale", 1.0);
  if (config.text("time_step_init_scheme", "random") == "random")
    config.setAside("time_step_init_scheme");
  else
    config.leaveOut("time_step_init_scheme");
  if (config.boolean("rescale_prenorm_residual", false))
    config.leaveOut("rescale_prenorm_residual");
  else
    config.setAside("rescale_prenorm_residual");
  config.setAside("residual_in_fp32");
}

void addMambaLayers(ImportContext& context, const Sizes& sizes, const OutMap& options, double eps) {
  OutMap mixer;
  mixer.set("type", "mamba").set("mamba", options);
  context.design.addLayers("mamba", layerBody(mixer, noFfnPart(), normPart("rmsnorm", {.eps = eps})), sizes.layers);
}

}  // namespace

void buildMamba(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{
      .vocabulary = 50280, .width = 768, .layers = 32, .tied = true, .bos = 0, .eos = 0, .initStd = 0.1};
  const Sizes sizes = readSizes(context, defaults);
  MambaDesign mamba{.variant = "mamba1",
                    .state = config.integer("state_size", 16),
                    .convolution = config.integer("conv_kernel", 4),
                    .expand = config.integer("expand", 2),
                    .convBias = config.boolean("use_conv_bias", true),
                    .projBias = config.boolean("use_bias", false)};
  mamba.stepRank = readStepRank(config, "time_step_rank", sizes.width);
  // The class takes an inner width that is written; a design has expand alone.
  if (const JsonValue* inner = config.take("intermediate_size"); inner && !inner->isNull())
    if (config.integer("intermediate_size", 1, {1, std::int64_t{1} << 32}) != mamba.expand * sizes.width)
      config.report(DiagId::ImportDisagrees, "intermediate_size",
                    {{"other", std::string("expand * hidden_size")}, {"number", mamba.expand * sizes.width}});
  expectSilu(config);
  readStepSizes(config);
  addMambaLayers(context, sizes, mambaOptions(mamba, sizes.width), readEps(config, "layer_norm_epsilon", 1e-5));
}

void buildMamba2(ImportContext& context) {
  HfConfig& config = context.config;
  const DecoderDefaults defaults{.vocabulary = 32768, .width = 4096, .layers = 64, .bos = 0, .eos = 2, .initStd = 0.1};
  const Sizes sizes = readSizes(context, defaults);
  MambaDesign mamba{.variant = "mamba2",
                    .state = config.integer("state_size", 128),
                    .convolution = config.integer("conv_kernel", 4),
                    .expand = config.integer("expand", 2),
                    .convBias = config.boolean("use_conv_bias", true),
                    .projBias = config.boolean("use_bias", false)};
  mamba.headDim = config.integer("head_dim", 64);
  mamba.groups = config.integer("n_groups", 8);
  const std::int64_t heads = config.integer("num_heads", 128);
  const std::int64_t inner = mamba.expand * sizes.width;
  if (heads * mamba.headDim != inner)
    config.report(DiagId::ImportDisagrees, "num_heads",
                  {{"value", heads},
                   {"other", std::string("expand * hidden_size / head_dim")},
                   {"number", inner / mamba.headDim}});
  config.setAside("time_step_rank");  // of Mamba-1; the class does not use it
  config.setAside("chunk_size");      // how the sum is split, not what it is
  if (const JsonValue* limit = config.take("time_step_limit"); limit && !limit->isNull() && !isOpenStepLimit(*limit))
    config.leaveOut("time_step_limit");
  else
    config.setAside("time_step_limit");
  expectSilu(config);
  readStepSizes(config);
  const double eps = readEps(config, "layer_norm_epsilon", 1e-5);
  mamba.eps = eps;
  addMambaLayers(context, sizes, mambaOptions(mamba, sizes.width), eps);
}

}  // namespace eulerstack::interop
