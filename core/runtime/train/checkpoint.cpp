#include "core/runtime/train/checkpoint.h"

#include <ATen/ATen.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "core/interop/sha256.h"
#include "core/runtime/model/weights.h"

namespace eulerstack::runtime {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kKept = 2;
constexpr const char* kModel = "model.safetensors";
constexpr const char* kOptimizer = "optimizer.safetensors";
constexpr const char* kTrainer = "trainer.json";
constexpr const char* kPlan = "plan.json";

RunError failed(const fs::path& path, const std::string& reason) {
  return {DiagId::RunCheckpointFailed, {{"path", path.string()}, {"reason", reason}}};
}
RunError invalid(const fs::path& path, const std::string& reason) {
  return {DiagId::RunCheckpointInvalid, {{"path", path.string()}, {"reason", reason}}};
}

void sync(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  ::fsync(file);
  ::close(file);
}

tl::expected<void, std::string> writeText(const fs::path& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (!out) return tl::unexpected("cannot write " + path.string() + ": " + std::strerror(errno));
  sync(path);
  return {};
}

std::string stateJson(const TrainerState& state, std::int64_t optimizerSteps) {
  const nlohmann::ordered_json json = {{"format", "eulerstack-checkpoint"},
                                       {"version", 1},
                                       {"step", state.step},
                                       {"data_cursor", state.step * state.batch},
                                       {"seed", state.seed},
                                       {"batch_size", state.batch},
                                       {"sequence_length", state.sequence},
                                       {"tokens", state.tokens},
                                       {"seconds", state.seconds},
                                       {"loss_scale", state.lossScale},
                                       {"loss_scale_steps", state.lossScaleSteps},
                                       {"optimizer_steps", optimizerSteps},
                                       {"plan_hash", state.planHash},
                                       {"data_hash", state.dataHash}};
  return json.dump(2) + "\n";
}

struct ReadState {
  TrainerState state;
  std::int64_t optimizerSteps = 0;
};
tl::expected<ReadState, std::string> readState(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return tl::unexpected(std::string("trainer.json is missing"));
  std::string text(1 << 20, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object() || json.value("format", "") != "eulerstack-checkpoint" || json.value("version", 0) != 1)
    return tl::unexpected(std::string("trainer.json is no state of this version"));
  try {
    ReadState read;
    read.state.step = json.at("step").get<std::int64_t>();
    read.state.seed = json.at("seed").get<std::uint64_t>();
    read.state.batch = json.at("batch_size").get<std::int64_t>();
    read.state.sequence = json.at("sequence_length").get<std::int64_t>();
    read.state.tokens = json.at("tokens").get<std::int64_t>();
    read.state.seconds = json.at("seconds").get<double>();
    read.state.lossScale = json.value("loss_scale", 1.0);  // older checkpoints have none
    read.state.lossScaleSteps = json.value("loss_scale_steps", std::int64_t{0});
    read.state.planHash = json.at("plan_hash").get<std::string>();
    read.state.dataHash = json.at("data_hash").get<std::string>();
    read.optimizerSteps = json.at("optimizer_steps").get<std::int64_t>();
    if (read.state.step < 0 || read.optimizerSteps < 0)
      return tl::unexpected(std::string("trainer.json has a negative count"));
    return read;
  } catch (const nlohmann::json::exception&) {
    return tl::unexpected(std::string("trainer.json lacks a member or has one of a wrong type"));
  }
}

// No fmt here: LibTorch's headers bring another version of it than the one the core is linked with.
std::string eightDigits(std::int64_t step) {
  const std::string digits = std::to_string(step);
  return std::string(digits.size() < 8 ? 8 - digits.size() : 0, '0') + digits;
}

// Newest first.
std::vector<fs::path> checkpointsIn(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().filename().string().starts_with("step-") && entry.is_directory(error))
      found.push_back(entry.path());
  std::sort(found.rbegin(), found.rend());
  return found;
}

// Folders of runs that were killed while writing.
void sweep(const fs::path& output) {
  std::error_code error;
  std::vector<fs::path> stale;
  for (const auto& entry : fs::directory_iterator(output, error))
    if (entry.path().filename().string().starts_with("tmp-")) stale.push_back(entry.path());
  for (const fs::path& path : stale) fs::remove_all(path, error);
}

tl::expected<void, std::string> fill(const fs::path& folder, const ParameterStore& store, Optimizer& optimizer,
                                     const TrainerState& state, const CheckpointFiles& files) {
  const std::map<std::string, std::string> metadata = {{"step", std::to_string(state.step)}};
  if (auto done = writeWeights(store, folder / kModel, metadata); !done) return done;
  const std::map<std::string, at::Tensor> moments = {{"first", optimizer.first()}, {"second", optimizer.second()}};
  if (auto done = writeTensors(moments, folder / kOptimizer, metadata); !done) return done;
  if (auto done = writeText(folder / kTrainer, stateJson(state, optimizer.steps())); !done) return done;
  if (auto done = writeText(folder / kPlan, files.planJson); !done) return done;
  return writeText(folder / "design.yml", files.yaml);
}

// Bit for bit: weights that are not a number are the same as themselves here.
bool sameBytes(const at::Tensor& a, const at::Tensor& b) {
  const at::Tensor left = a.contiguous(), right = b.contiguous();
  return left.sizes() == right.sizes() && left.dtype() == right.dtype() &&
         std::memcmp(left.const_data_ptr(), right.const_data_ptr(), left.nbytes()) == 0;
}

// The files say what was meant to be written: headers are read again, and the weights compared.
tl::expected<void, std::string> verify(const fs::path& folder, const ParameterStore& store, const TrainerState& state) {
  const auto weights = readTensors(folder / kModel);
  if (!weights) return tl::unexpected(weights.error());
  for (const ParameterStore::Named& tensor : store.values()) {
    const auto found = weights->find(tensor.name);
    if (found == weights->end() || !sameBytes(found->second, tensor.value.to(at::kCPU)))
      return tl::unexpected("the tensor \"" + tensor.name + "\" reads back differently");
  }
  const auto read = readState(folder / kTrainer);
  if (!read) return tl::unexpected(read.error());
  if (read->state.step != state.step) return tl::unexpected(std::string("trainer.json reads back differently"));
  return {};
}

bool fits(const at::Tensor& read, const at::Tensor& wanted) {
  return read.sizes() == wanted.sizes() && read.scalar_type() == wanted.scalar_type();
}

// What of a plan says how a model computes and which optimizer moves it. Other hints may change from run to run.
nlohmann::json designOf(const std::string& plan) {
  nlohmann::json design = nlohmann::json::parse(plan, nullptr, false);
  if (!design.is_object()) return design;
  nlohmann::json optimizer;
  if (const auto hints = design.find("training_hints"); hints != design.end() && hints->is_object())
    for (const char* key : {"optimizer", "optimizer_groups"})
      if (hints->contains(key)) optimizer[key] = (*hints)[key];
  for (const char* key : {"name", "spec_sha256", "source", "training_hints"}) design.erase(key);
  design["optimizer"] = std::move(optimizer);
  return design;
}

// Equal tensors do not make an equal design: an activation has none. A checkpoint without a plan is taken as it is.
bool isOfDesign(const fs::path& checkpoint, const std::string& plan) {
  std::ifstream in(checkpoint / kPlan, std::ios::binary);
  if (!in) return true;
  const std::string kept{std::istreambuf_iterator<char>(in), {}};
  return kept == plan || designOf(kept) == designOf(plan);
}

tl::expected<ReadState, RunError> readOne(const fs::path& folder, ParameterStore& store, Optimizer& optimizer,
                                          const TrainerState& expected, const std::string& plan) {
  const auto read = readState(folder / kTrainer);
  if (!read) return tl::unexpected(invalid(folder, read.error()));
  const TrainerState& state = read->state;
  if (state.planHash != expected.planHash || !isOfDesign(folder, plan))
    return tl::unexpected(RunError{DiagId::RunCheckpointOtherModel, {{"path", folder.string()}}});
  const auto differs = [&](const char* what) {
    return tl::unexpected(
        RunError{DiagId::RunCheckpointOtherData, {{"path", folder.string()}, {"reason", std::string(what)}}});
  };
  if (state.batch != expected.batch) return differs("batch_size");
  if (state.sequence != expected.sequence) return differs("seq_len");
  if (state.seed != expected.seed) return differs("seed");
  if (state.dataHash != expected.dataHash) return differs("data");
  auto moments = readTensors(folder / kOptimizer);
  if (!moments) return tl::unexpected(invalid(folder, moments.error()));
  for (const char* name : {"first", "second"})
    if (!moments->contains(name) ||
        !fits(moments->at(name), name == std::string_view("first") ? optimizer.first() : optimizer.second()))
      return tl::unexpected(invalid(folder, "optimizer.safetensors does not fit"));
  if (auto weights = readWeights(store, folder / kModel); !weights)
    return tl::unexpected(invalid(folder, weights.error()));
  const at::NoGradGuard off;
  optimizer.first().copy_(moments->at("first"));
  optimizer.second().copy_(moments->at("second"));
  optimizer.setSteps(read->optimizerSteps);
  return *read;
}

}  // namespace

tl::expected<void, RunError> checkOutput(const fs::path& output, std::int64_t parameters) {
  std::error_code error;
  fs::create_directories(output, error);
  const fs::path trial = output / ("tmp-trial-" + std::to_string(::getpid()));
  if (!error) fs::create_directory(trial, error);
  if (error) return tl::unexpected(failed(output, error.message()));
  const auto written = writeText(trial / "trial", "trial");
  const fs::space_info space = fs::space(output, error);
  std::error_code ignored;
  fs::remove_all(trial, ignored);
  if (!written) return tl::unexpected(failed(output, written.error()));
  constexpr std::uintmax_t kMiB = 1 << 20;
  const std::uintmax_t needed = 12 * static_cast<std::uintmax_t>(parameters);  // weights and two moments in float32
  if (!error && space.available < needed)
    return tl::unexpected(RunError{DiagId::RunCheckpointNoSpace,
                                   {{"path", output.string()},
                                    {"needed", static_cast<std::int64_t>(needed / kMiB + 1)},
                                    {"free", static_cast<std::int64_t>(space.available / kMiB)}}});
  return {};
}

tl::expected<fs::path, RunError> writeCheckpoint(const fs::path& output, const ParameterStore& store,
                                                 Optimizer& optimizer, const TrainerState& state,
                                                 const CheckpointFiles& files) {
  std::error_code error;
  fs::create_directories(output, error);
  if (error) return tl::unexpected(failed(output, error.message()));
  sweep(output);
  const fs::path target = output / ("step-" + eightDigits(state.step));
  const fs::path temporary = output / ("tmp-" + std::to_string(::getpid()) + "-" + std::to_string(state.step));
  if (!fs::create_directory(temporary, error)) return tl::unexpected(failed(temporary, error.message()));
  auto done = fill(temporary, store, optimizer, state, files);
  if (done) done = verify(temporary, store, state);
  if (!done) {
    fs::remove_all(temporary, error);
    return tl::unexpected(failed(output, done.error()));
  }
  sync(temporary);
  fs::remove_all(target, error);  // a checkpoint of the same step from an earlier run
  fs::rename(temporary, target, error);
  if (error) {
    const RunError problem = failed(target, error.message());
    fs::remove_all(temporary, error);
    return tl::unexpected(problem);
  }
  sync(output);
  const std::vector<fs::path> all = checkpointsIn(output);
  for (std::size_t i = kKept; i < all.size(); ++i) fs::remove_all(all[i], error);
  return target;
}

tl::expected<TrainerState, RunError> readCheckpoint(const fs::path& folder, ParameterStore& store, Optimizer& optimizer,
                                                    const TrainerState& expected, const std::string& plan) {
  std::error_code error;
  std::vector<fs::path> candidates = {folder};
  if (!fs::exists(folder / kTrainer, error)) candidates = checkpointsIn(folder);
  RunError last = invalid(folder, "there is no checkpoint in it");
  for (const fs::path& candidate : candidates) {
    auto read = readOne(candidate, store, optimizer, expected, plan);
    if (read) return read->state;
    last = read.error();
    if (last.id != DiagId::RunCheckpointInvalid) break;  // whole, but not ours: an older one will not fit either
  }
  return tl::unexpected(last);
}

std::string tensorListHash(const schema::TensorList& list) {
  std::string text;
  for (const schema::TensorSpec& tensor : list) {
    text += tensor.name;
    for (const std::int64_t size : tensor.shape) text.append(1, ' ').append(std::to_string(size));
    text += '\n';
  }
  return interop::sha256(text);
}

}  // namespace eulerstack::runtime
