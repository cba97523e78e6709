// Frames between a program and eulerstack-engine: 4 bytes length (little endian), then that many bytes of JSON, at most
// 1 MiB. The same on both sides; no Qt, no Torch. JSON is handled as text here so that callers choose their own parser.
//
// To the engine:   {"type":"hello","version":1}
//                  {"type":"plan","plan":{...}}                              (plan frames may be up to 32 MiB)
//                  {"type":"start","command":"train","options":{...TrainOptions...}}
//                  {"type":"start","command":"generate","options":{...GenerateOptions...}}
//                  {"type":"start","command":"describe_plugin","path":"/absolute/path.so"}
//                  {"type":"pause"} {"type":"resume"} {"type":"stop"}
// From the engine: {"type":"hello","version":1,"engine":"0.1.0","torch":"2.13.0","devices":["cpu"]}
//                  {"type":"heartbeat","time":s}                             each second, from a thread of its own
//                  {"type":"state","state":"starting|running|paused|stopping|finished|failed"}
//                  {"type":"progress","step","steps","eta_seconds"}
//                  {"type":"metric","step","loss","val_loss"?,"lr","grad_norm","tokens_per_second","tokens","peak_bytes","seconds","work"?}
//                  {"type":"sample","step","text"}
//                  {"type":"checkpoint","step","path"}
//                  {"type":"log","level","text"}
//                  {"type":"error","kind":"out_of_memory|not_finite|data|plan|io|internal","message","id"?,"args"?}
//                  {"type":"bye","reason":"done|stopped|failed","steps","loss","val_loss","seconds","output_dir"}
// A generation sends, for each phase in its order,
//                  {"type":"phase","mode","visible","latent","tokens","ended":"token|budget|text|context","text"}
// and then {"type":"bye","reason","tokens","seconds","tokens_per_second","cache_bytes","trained","surprise":{path:
// loss},"work":{name: mean}}. A description of a plug-in is {"type":"plugin","sha256","description":"JSON as text"} and
// {"type":"bye","reason"}. "work" is what plug-ins tell of theirs.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace eulerstack::interop {

inline constexpr int kProtocolVersion = 1;
inline constexpr std::size_t kMaxFrameBytes = 1U << 20U;
inline constexpr std::size_t kMaxPlanFrameBytes = 32U << 20U;

std::string encodeFrame(std::string_view json);

// Collects bytes, gives whole frames. After broken() nothing more is read.
class FrameReader {
 public:
  explicit FrameReader(std::size_t maxFrameBytes = kMaxFrameBytes) : m_max(maxFrameBytes) {}
  void feed(std::string_view bytes);
  std::optional<std::string> next();
  bool broken() const { return m_broken; }  // a frame claimed more than the limit
  std::size_t pending() const { return m_buffer.size() - m_read; }

 private:
  std::size_t m_max;
  std::string m_buffer;
  std::size_t m_read = 0;
  bool m_broken = false;
};

// Options of one training run; zero or empty means "as the design or the engine says".
struct TrainOptions {
  std::string data;  // "" or "stories": embedded text; "kjv", "python": installed corpora; else a file or folder
  std::int64_t steps = 100;
  std::int64_t batchSize = 8;
  std::int64_t sequenceLength = 0;  // 0: min(max_seq_len, 256)
  double learningRate = 0;          // 0: training_hints.lr_peak
  std::int64_t seed = -1;           // -1: training_hints.seed
  std::string device = "auto";      // cpu | cuda | auto
  std::string outputDir;            // "": no checkpoint
  std::string resumeDir;
  std::string weights;  // file or folder of weights to start from; "": fresh ones. A run that is resumed has its own
  std::int64_t validateEvery = 25;   // steps; 0 never
  std::int64_t sampleEvery = 0;      // steps; 0 only at the end
  std::int64_t checkpointEvery = 0;  // steps; 0 only at the end and on stop
  std::int64_t threads = 0;          // 0: all cores but one, at least one
  std::int64_t accumulate = 1;       // parts of a batch that are computed one after the other
  std::string precision = "auto";    // auto | float32 | bfloat16: of products and activations
};
std::string trainOptionsJson(const TrainOptions& options);
// Empty when a member has a wrong type or is out of range; `why` then says which.
std::optional<TrainOptions> readTrainOptions(std::string_view json, std::string* why);

}  // namespace eulerstack::interop
