// Checkpoints of a training run: OUTPUT/step-000100/{model.safetensors, optimizer.safetensors, trainer.json, plan.json,
// design.yml}. Written as a whole beside (tmp-*), synced, renamed, read back; the last two are kept.
#pragma once
#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/runtime/run_error.h"
#include "core/runtime/train/optimizer.h"

namespace eulerstack::runtime {

// What beside tensors makes a run go on exactly. All random numbers are functions of seed and step, so these two are
// the state of every generator and the place in the text.
struct TrainerState {
  std::int64_t step = 0;  // steps done
  std::uint64_t seed = 0;
  std::int64_t batch = 0, sequence = 0;
  std::int64_t tokens = 0;
  double seconds = 0;
  double lossScale = 1;  // of float16 runs, and how many steps it has held
  std::int64_t lossScaleSteps = 0;
  std::string planHash;  // SHA-256 of the tensor list: names, shapes
  std::string dataHash;
};

struct CheckpointFiles {
  std::string planJson, yaml;
};

// Before a run: whether a checkpoint of so many trained numbers can be written to this folder, which is made, and has
// room there. What cannot be written at the end would be lost.
tl::expected<void, RunError> checkOutput(const std::filesystem::path& output, std::int64_t parameters);
// Returns the folder of the checkpoint.
tl::expected<std::filesystem::path, RunError> writeCheckpoint(const std::filesystem::path& output,
                                                              const ParameterStore& store, Optimizer& optimizer,
                                                              const TrainerState& state, const CheckpointFiles& files);
// `folder`: a checkpoint, or an output folder whose newest one that can be read is taken. `plan`: of this run, JSON;
// that of the checkpoint must compute the same. Nothing is changed on an error.
tl::expected<TrainerState, RunError> readCheckpoint(const std::filesystem::path& folder, ParameterStore& store,
                                                    Optimizer& optimizer, const TrainerState& expected,
                                                    const std::string& plan);

// SHA-256 over names and shapes, which say whether weights fit.
std::string tensorListHash(const schema::TensorList& list);

}  // namespace eulerstack::runtime
