// The engine run once with arguments, as a program that does one thing and ends.
#pragma once
#include <string>
#include <vector>

namespace eulerstack::cli {

struct EngineCommandResult {
  int startError = 0;  // errno when it could not be started
  int exitCode = 0;
  int signal = 0;       // not zero: ended by it
  std::string message;  // what it wrote on standard error, at most 64 KiB
  bool succeeded() const { return startError == 0 && exitCode == 0 && signal == 0; }
};
// Waits for its end. SIGINT and SIGTERM of this program end the engine, and then this returns.
EngineCommandResult runEngineCommand(const std::vector<std::string>& arguments);

}  // namespace eulerstack::cli
