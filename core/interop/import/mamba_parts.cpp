#include <fmt/format.h>

#include <cmath>

#include "core/interop/import/decoder_parts.h"

namespace eulerstack::interop {

OutMap mambaOptions(const MambaDesign& mamba, std::int64_t width) {
  const bool second = std::string_view(mamba.variant) == "mamba2";
  OutMap options;
  options.set("variant", mamba.variant).set("d_state", mamba.state).set("d_conv", mamba.convolution);
  options.set("expand", mamba.expand, fmt::format("inner width {}", mamba.expand * width));
  if (second) {
    if (mamba.headDim != 64) options.set("vendor.studio.head_dim", mamba.headDim);
    if (mamba.groups != 1) options.set("vendor.studio.n_groups", mamba.groups);
    if (mamba.eps != 1e-5) options.set("vendor.studio.norm_eps", mamba.eps);
  } else if (mamba.stepRank != (width + 15) / 16) {
    options.set("vendor.studio.dt_rank", mamba.stepRank);
  }
  if (mamba.innerNorms) {
    options.set("vendor.studio.inner_norms", true, "norms on step size, input and output vectors");
    if (mamba.eps != 1e-6) options.set("vendor.studio.norm_eps", mamba.eps);
  }
  if (!mamba.convBias) options.set("vendor.studio.conv_bias", false);
  if (mamba.projBias) options.set("vendor.studio.proj_bias", true);
  return options;
}

std::int64_t readStepRank(HfConfig& config, std::string_view key, std::int64_t width) {
  const std::int64_t automatic = (width + 15) / 16;
  const JsonValue* value = config.take(key);
  if (!value || value->isNull() || (value->text() && *value->text() == "auto")) return automatic;
  return config.integer(key, automatic);
}

// [0, Infinity], with the ways Python writes the second.
bool isOpenStepLimit(const JsonValue& value) {
  const JsonArray* array = value.array();
  if (!array || array->size() != 2) return false;
  const auto* zero = std::get_if<double>(&(*array)[0].data);
  const auto* whole = std::get_if<std::int64_t>(&(*array)[0].data);
  const auto* top = std::get_if<double>(&(*array)[1].data);
  const bool named = (*array)[1].object() && (*array)[1].object()->size() == 1;
  return ((zero && *zero == 0) || (whole && *whole == 0)) && (named || (top && std::isinf(*top)));
}

OutMap noFfnPart() {
  OutMap ffn;
  ffn.set("type", "mlp", "version 1 asks for one");
  ffn.set("vendor.studio.no_ffn", true, "and this says that there is none");
  return ffn;
}

}  // namespace eulerstack::interop
