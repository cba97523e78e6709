#include "core/interop/engine_environment.h"

#include <cstdlib>

namespace eulerstack::interop {

void prepareEngineEnvironment() {
  ::setenv("OMP_WAIT_POLICY", "passive", 0);  // libgomp reads it when it is loaded, so the engine cannot set it itself
}

}  // namespace eulerstack::interop
