// An engine that trains nothing: speaks the protocol as told by FAKE_ENGINE, a comma-separated list of words:
//   steps=N delay=MS        N metric frames, MS apart (default: the asked steps, 2 ms)
//   crash=N abort=N exit=N  SIGSEGV, abort(), exit(3) after step N
//   garbage=N half=N giant=N  bytes that are no frame, half a frame then exit, a frame that claims 1 GiB, after step N
//   badjson=N               a frame that holds no JSON
//   hang=N                  silence after step N, deaf to stop and SIGTERM
//   deaf                    goes on after pause and stop, ignores SIGTERM
//   flood                   no delay, no heartbeat pause: frames as fast as the pipe takes them
//   oom notfinite=N         error frames; nomsg: an error without an id
//   wronghello              protocol version 99
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "core/interop/engine_protocol.h"

namespace {

using eulerstack::interop::encodeFrame;
using Json = nlohmann::json;

std::mutex outputMutex;
std::atomic<bool> paused{false};
std::atomic<bool> stopped{false};
std::atomic<bool> started{false};
std::atomic<std::int64_t> askedSteps{100};
std::map<std::string, long> script;

bool has(const char* word) {
  return script.count(word) > 0;
}
long valueOf(const char* word, long otherwise) {
  return has(word) ? script[word] : otherwise;
}

void writeAll(const std::string& bytes) {
  const std::lock_guard lock(outputMutex);
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t n = ::write(STDOUT_FILENO, bytes.data() + done, bytes.size() - done);
    if (n <= 0) std::_Exit(4);  // nobody reads any more
    done += static_cast<std::size_t>(n);
  }
}

void send(const Json& json) {
  writeAll(encodeFrame(json.dump()));
}

void readScript() {
  const char* text = std::getenv("FAKE_ENGINE");
  std::string word;
  for (const char* c = text ? text : "";; ++c) {
    if (*c != ',' && *c != '\0') {
      word += *c;
      continue;
    }
    const auto equals = word.find('=');
    if (!word.empty())
      script[word.substr(0, equals)] = equals == std::string::npos ? 1 : std::stol(word.substr(equals + 1));
    word.clear();
    if (*c == '\0') return;
  }
}

void listen() {
  eulerstack::interop::FrameReader reader(eulerstack::interop::kMaxPlanFrameBytes);
  char buffer[65536];
  while (true) {
    const ssize_t n = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (n <= 0) std::_Exit(0);  // the editor is gone
    reader.feed({buffer, static_cast<std::size_t>(n)});
    while (const auto frame = reader.next()) {
      const Json json = Json::parse(*frame, nullptr, false);
      if (!json.is_object()) std::_Exit(5);
      const std::string type = json.value("type", "");
      if (type == "start") {
        askedSteps = json["options"].value("steps", 100);
        started = true;
      } else if (!has("deaf") && type == "pause") {
        paused = true;
      } else if (!has("deaf") && type == "resume") {
        paused = false;
      } else if (!has("deaf") && type == "stop") {
        stopped = true;
      }
    }
  }
}

void sleepMs(long ms) {
  std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

[[noreturn]] void hangForever() {
  ::signal(SIGTERM, SIG_IGN);
  const std::lock_guard lock(outputMutex);  // the heartbeat falls silent too
  while (true) sleepMs(1000);
}

void misbehave(long step) {
  if (valueOf("crash", -1) == step) {
    ::signal(SIGSEGV, SIG_DFL);
    ::fprintf(stderr, "fake engine: about to crash at step %ld\n", step);
    ::raise(SIGSEGV);
  }
  if (valueOf("abort", -1) == step) std::abort();
  if (valueOf("exit", -1) == step) std::_Exit(3);
  if (valueOf("garbage", -1) == step) writeAll(std::string(5000, '\xff'));
  if (valueOf("giant", -1) == step) writeAll(std::string("\x00\x00\x00\x40{", 5));
  if (valueOf("badjson", -1) == step) writeAll(encodeFrame("{\"type\": [[[[nonsense"));
  if (valueOf("half", -1) == step) {
    const std::string frame = encodeFrame(R"({"type":"metric","step":1,"loss":1})");
    writeAll(frame.substr(0, frame.size() / 2));
    std::_Exit(0);
  }
  if (valueOf("hang", -1) == step) hangForever();
}

void waitWhilePaused() {
  if (!paused) return;
  send({{"type", "state"}, {"state", "paused"}});
  while (paused && !stopped) sleepMs(1);
  if (!stopped) send({{"type", "state"}, {"state", "running"}});
}

double lossAt(long step) {
  return 5.5 / (1.0 + 0.02 * static_cast<double>(step)) + 0.05 * static_cast<double>(step % 7);
}

void trainSteps() {
  const long steps = valueOf("steps", askedSteps);
  for (long step = 1; step <= steps && !stopped; ++step) {
    Json metric{{"type", "metric"},     {"step", step},          {"loss", lossAt(step)},
                {"lr", 3e-4},           {"grad_norm", 1.0},      {"tokens_per_second", 1000.0},
                {"tokens", step * 512}, {"peak_bytes", 1 << 28}, {"seconds", 0.01 * static_cast<double>(step)}};
    if (step % 25 == 0) metric["val_loss"] = lossAt(step) + 0.1;
    send(metric);
    misbehave(step);
    if (valueOf("notfinite", -1) == step) {
      send({{"type", "error"},
            {"kind", "not_finite"},
            {"message", "The loss is not finite at step " + std::to_string(step)}});
      paused = true;
    }
    waitWhilePaused();
    if (!has("flood")) sleepMs(valueOf("delay", 2));
  }
}

}  // namespace

int main() {
  readScript();
  if (has("deaf")) ::signal(SIGTERM, SIG_IGN);
  std::thread(listen).detach();
  send({{"type", "hello"}, {"version", has("wronghello") ? 99 : 1}, {"engine", "fake"}, {"devices", {"cpu"}}});
  std::thread([] {
    while (true) {
      send({{"type", "heartbeat"}, {"time", 0}});
      sleepMs(100);
    }
  }).detach();
  while (!started) sleepMs(1);
  if (has("oom") || has("nomsg")) {
    Json error{{"type", "error"}, {"kind", "out_of_memory"}, {"message", "The run needs 9 GiB"}};
    if (has("oom")) {
      error["id"] = "run.out_of_memory";
      error["args"] = {{"need", "9.00 GiB"}, {"available", "1.00 GiB"}};
    }
    send(error);
    send({{"type", "bye"}, {"reason", "failed"}});
    return 1;
  }
  send({{"type", "state"}, {"state", "running"}});
  trainSteps();
  send({{"type", "sample"}, {"step", 1}, {"text", "Once upon a time"}});
  send({{"type", "bye"},
        {"reason", stopped ? "stopped" : "done"},
        {"steps", askedSteps.load()},
        {"loss", 2.5},
        {"val_loss", 2.6},
        {"seconds", 1.0}});
  std::_Exit(0);
}
