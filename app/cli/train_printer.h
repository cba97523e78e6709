// The events of a training run for people (lines of text) or for programs (one JSON object a line).
#pragma once
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "app/cli/console.h"

namespace eulerstack::cli {

using Json = nlohmann::ordered_json;

class TrainPrinter {
 public:
  explicit TrainPrinter(Console& console) : m_console(console) {}
  virtual ~TrainPrinter() = default;
  TrainPrinter(const TrainPrinter&) = delete;
  TrainPrinter& operator=(const TrainPrinter&) = delete;

  // frame: an object of the protocol with a text "type".
  virtual void event(const std::string& type, const Json& frame) = 0;
  // An error with an id of the message table; details: the engine's frame or an empty object.
  virtual void error(DiagId id, const MessageArgs& args, const Json& details) = 0;
  // The last thing printed. bye: the engine's frame, or one made here when the engine ended without.
  virtual void done(const Json& bye) = 0;

 protected:
  void printError(DiagId id, const MessageArgs& args) { m_console.error("eulerstack train", id, args); }
  Console& m_console;
};

std::unique_ptr<TrainPrinter> makeTextPrinter(Console& console, std::int64_t steps);
std::unique_ptr<TrainPrinter> makeJsonPrinter(Console& console);

// Members of frames that may be missing or of another type.
double numberOf(const Json& frame, const char* key, double otherwise);
std::int64_t integerOf(const Json& frame, const char* key, std::int64_t otherwise);
std::string textOf(const Json& frame, const char* key);
bool hasNumber(const Json& frame, const char* key);
// The message a frame names by its "id" (null: none) and the "args" for it.
const MessageSpec* messageByTextId(const std::string& textId);
MessageArgs argsOf(const Json& frame);

}  // namespace eulerstack::cli
