// Which plug-in is at work: for the handler of deadly signals.
#pragma once
#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/runtime/plugin/host.h"

namespace eulerstack::runtime::plugin {

// What is known of one plug-in before it runs.
struct CrashRecord {
  std::string plugin;
  std::array<std::string, 5> messages;  // by signal, in the order of kCrashSignals
  std::uintptr_t begin = 0, end = 0;    // where its code lies, once it is loaded
};
// The record of a plug-in of this name; lives to the end of the process.
CrashRecord& crashRecordOf(const std::string& plugin);
// Finds where the library that holds `symbol` lies.
void setCodeRange(CrashRecord& record, const void* symbol);

// While it lives this thread runs code of the plug-in; null: code of the engine again.
class AtWork {
 public:
  explicit AtWork(const CrashRecord* record);
  ~AtWork();
  AtWork(const AtWork&) = delete;
  AtWork& operator=(const AtWork&) = delete;

 private:
  const CrashRecord* m_before;
};

// Marks what autograd kept of a plug-in's work on the way from `inputs` to `y`: its backward pass counts as the
// plug-in's own, until an exception or a crash there is asked for. Gives y.
at::Tensor watched(const CrashRecord* record, const at::Tensor& y, const std::vector<at::Tensor>& inputs);

const LoadHooks& loadHooks();

}  // namespace eulerstack::runtime::plugin
