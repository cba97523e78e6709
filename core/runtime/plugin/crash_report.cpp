#include "core/runtime/plugin/crash_report.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <link.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>

namespace eulerstack::runtime::plugin {
namespace {

constexpr std::array<int, 5> kCrashSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr std::array<const char*, 5> kSignalNames{"SIGSEGV", "SIGBUS", "SIGFPE", "SIGILL", "SIGABRT"};
constexpr std::size_t kMostPlugins = 64;
constexpr std::size_t kAlternateStack = 64U << 10U;

LoadHooks hooks;
thread_local const CrashRecord* t_atWork = nullptr;
// For the handler, which may not lock: filled once, read by it.
std::array<std::atomic<const CrashRecord*>, kMostPlugins> known{};

const CrashRecord* recordAt(std::uintptr_t address) {
  for (const auto& entry : known) {
    const CrashRecord* record = entry.load();
    if (record && address >= record->begin && address < record->end) return record;
  }
  return nullptr;
}

// Another thread, or a backward pass: any of its callers is the plug-in's.
const CrashRecord* recordOnStack() {
  std::array<void*, 128> frames{};
  const int count = ::backtrace(frames.data(), static_cast<int>(frames.size()));
  for (int i = 0; i < count; ++i)
    if (const CrashRecord* record = recordAt(reinterpret_cast<std::uintptr_t>(frames[static_cast<std::size_t>(i)])))
      return record;
  return nullptr;
}

void onCrash(int signal) {
  const CrashRecord* record = t_atWork ? t_atWork : recordOnStack();
  for (std::size_t i = 0; record && i < kCrashSignals.size(); ++i) {
    if (kCrashSignals[i] != signal) continue;
    const std::string& message = record->messages[i];
    const ssize_t written = ::write(hooks.file, message.data(), message.size());
    if (written < 0) break;
  }
  // The handler was taken off when it was called: the signal now ends the process.
  ::raise(signal);
}

struct Range {
  std::uintptr_t inside = 0;
  CrashRecord* record = nullptr;
};

int takeRange(dl_phdr_info* info, std::size_t, void* data) {
  auto& range = *static_cast<Range*>(data);
  std::uintptr_t begin = UINTPTR_MAX, end = 0;
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const auto& segment = info->dlpi_phdr[i];
    if (segment.p_type != PT_LOAD) continue;
    const std::uintptr_t first = info->dlpi_addr + segment.p_vaddr;
    begin = std::min(begin, first);
    end = std::max(end, first + segment.p_memsz);
  }
  if (range.inside < begin || range.inside >= end) return 0;
  range.record->begin = begin;
  range.record->end = end;
  return 1;
}

// An exception leaves the mark as it is: pluginAtBackward() reads it.
struct Before final : torch::autograd::FunctionPreHook {
  explicit Before(const CrashRecord* given) : record(given) {}
  torch::autograd::variable_list operator()(const torch::autograd::variable_list& gradients) override {
    t_atWork = record;
    return gradients;
  }
  const CrashRecord* record;
};
struct After final : torch::autograd::FunctionPostHook {
  torch::autograd::variable_list operator()(const torch::autograd::variable_list& outputs,
                                            const torch::autograd::variable_list&) override {
    t_atWork = nullptr;
    return outputs;
  }
};

}  // namespace

at::Tensor watched(const CrashRecord* record, const at::Tensor& y, const std::vector<at::Tensor>& inputs) {
  using torch::autograd::Node;
  if (!y.defined() || !y.grad_fn()) return y;
  std::set<Node*> seen;
  for (const at::Tensor& input : inputs)
    if (input.defined() && input.grad_fn()) seen.insert(input.grad_fn().get());
  std::vector<Node*> open{y.grad_fn().get()};
  while (!open.empty()) {
    Node* node = open.back();
    open.pop_back();
    // What adds gradients to weights outlives the step: a hook there would stay.
    if (!seen.insert(node).second || node->next_edges().empty()) continue;
    node->add_pre_hook(std::make_unique<Before>(record));
    node->add_post_hook(std::make_unique<After>());
    for (const torch::autograd::Edge& edge : node->next_edges())
      if (edge.is_valid()) open.push_back(edge.function.get());
  }
  return y;
}

std::optional<std::string> pluginAtBackward() {
  const CrashRecord* record = t_atWork;
  t_atWork = nullptr;
  return record ? std::optional(record->plugin) : std::nullopt;
}

const LoadHooks& loadHooks() {
  return hooks;
}

void installLoadHooks(const LoadHooks& given) {
  hooks = given;
  if (hooks.file < 0 || !hooks.crashMessage) return;
  std::array<void*, 4> frames{};
  ::backtrace(frames.data(), static_cast<int>(frames.size()));  // loads what it needs now, not in the handler
  static std::unique_ptr<char[]> stack = std::make_unique<char[]>(kAlternateStack);
  stack_t alternate{};
  alternate.ss_sp = stack.get();
  alternate.ss_size = kAlternateStack;
  ::sigaltstack(&alternate, nullptr);
  struct sigaction action {};
  action.sa_handler = onCrash;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  ::sigemptyset(&action.sa_mask);
  for (const int signal : kCrashSignals) ::sigaction(signal, &action, nullptr);
}

CrashRecord& crashRecordOf(const std::string& plugin) {
  static std::map<std::string, std::unique_ptr<CrashRecord>> records;
  std::unique_ptr<CrashRecord>& record = records[plugin];
  if (record) return *record;
  record = std::make_unique<CrashRecord>();
  record->plugin = plugin;
  if (hooks.crashMessage)
    for (std::size_t i = 0; i < kCrashSignals.size(); ++i)
      record->messages[i] =
          hooks.crashMessage({DiagId::PluginCrashed, {{"plugin", plugin}, {"signal", std::string(kSignalNames[i])}}});
  if (records.size() <= kMostPlugins) known[records.size() - 1] = record.get();
  return *record;
}

void setCodeRange(CrashRecord& record, const void* symbol) {
  Range range{reinterpret_cast<std::uintptr_t>(symbol), &record};
  ::dl_iterate_phdr(takeRange, &range);
}

AtWork::AtWork(const CrashRecord* record) : m_before(t_atWork) {
  t_atWork = record;
}
AtWork::~AtWork() {
  t_atWork = m_before;
}

}  // namespace eulerstack::runtime::plugin
