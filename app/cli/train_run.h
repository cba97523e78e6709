// A training run as the command line sees it: starts the engine, follows its frames, prints them.
#pragma once
#include <memory>

#include "app/cli/console.h"
#include "core/analysis/analysis.h"
#include "core/interop/engine_protocol.h"

namespace eulerstack::cli {

enum class EventFormat { Text, JsonLines };

// Runs to the end. Ctrl-C asks the engine to stop and to write a checkpoint; a second one kills it.
// Exit code: 0 done or stopped, 1 the run failed, 2 the engine cannot be started or its files cannot be read, 130
// killed by the second Ctrl-C.
int runTraining(Console& console, const analysis::Analysis& analysis, const interop::TrainOptions& options,
                EventFormat format);

}  // namespace eulerstack::cli
