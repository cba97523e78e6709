#include "core/schema/init_names.h"

namespace eulerstack::schema {

const char* initName(InitKind kind) {
  switch (kind) {
    case InitKind::Normal:
      return "normal";
    case InitKind::ResidualNormal:
      return "residual_normal";
    case InitKind::Zeros:
      return "zeros";
    case InitKind::Ones:
      return "ones";
    case InitKind::LogCount:
      return "log_count";
    case InitKind::Uniform:
      return "uniform";
    case InitKind::LogOfUniform:
      return "log_of_uniform";
    case InitKind::SoftplusOfLogScale:
      return "softplus_of_log_scale";
    case InitKind::Identity:
      return "identity";
  }
  return "";
}

}  // namespace eulerstack::schema
