#include "core/runtime/plugin/library.h"

#include <c10/util/Exception.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>

#include "core/interop/sha256.h"

namespace eulerstack::runtime::plugin {
namespace {

constexpr std::uintmax_t kMaxLibraryBytes = std::uintmax_t{1} << 30U;

tl::unexpected<RunError> unreadable(const std::string& name, const std::string& reason) {
  return tl::unexpected(RunError{DiagId::PluginUnreadable, {{"plugin", name}, {"reason", reason}}});
}

tl::expected<std::string, std::string> readFile(const std::string& path) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  if (error) return tl::unexpected(error.message());
  if (size > kMaxLibraryBytes) return tl::unexpected(std::string("it is larger than 1 GiB"));
  std::ifstream in(path, std::ios::binary);
  if (!in) return tl::unexpected(std::string(std::strerror(errno)));
  return std::string{std::istreambuf_iterator<char>(in), {}};
}

// A file in memory with these bytes, which nobody can change any more. It stays open: its name must stay its own.
int sealedFile(const std::string& name, const std::string& bytes) {
  const int file = ::memfd_create(name.c_str(), MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (file < 0) return -1;
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t put = ::write(file, bytes.data() + done, bytes.size() - done);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) {
      ::close(file);
      return -1;
    }
    done += static_cast<std::size_t>(put);
  }
  ::fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
  return file;
}

std::string loadingError(const std::string& opened, const std::string& path) {
  const char* text = ::dlerror();
  std::string reason = text ? text : "unknown";
  if (const std::size_t at = reason.find(opened); at != std::string::npos) reason.replace(at, opened.size(), path);
  return reason.substr(0, 300);
}

}  // namespace

PluginFailure::PluginFailure(const std::string& plugin, const std::string& reason)
    : std::runtime_error(plugin + ": " + reason), m_plugin(plugin), m_reason(reason.substr(0, reason.find('\n'))) {}

RunError PluginFailure::error() const {
  return {DiagId::PluginFailed, {{"plugin", m_plugin}, {"reason", m_reason}}};
}

void rethrowNamed(const Library& library) {
  try {
    throw;
  } catch (const PluginFailure&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const c10::OutOfMemoryError&) {
    throw;
  } catch (const std::exception& error) {
    const std::string text = error.what();
    if (text.find("can't allocate memory") != std::string::npos) throw;
    throw PluginFailure(library.name, text);
  } catch (...) {
    throw PluginFailure(library.name, "an exception of an unknown type");
  }
}

tl::expected<Library, RunError> openLibrary(const std::string& name, const std::string& path,
                                            const std::string& expected) {
  const auto bytes = readFile(path);
  if (!bytes) return unreadable(name, bytes.error());
  Library library{name, interop::sha256(*bytes), nullptr, &crashRecordOf(name)};
  if (!expected.empty() && library.sha256 != expected)
    return tl::unexpected(RunError{DiagId::PluginChanged, {{"plugin", name}, {"path", path}}});
  const int file = sealedFile(name, *bytes);
  if (file < 0) return unreadable(name, std::strerror(errno));
  const std::string opened = "/proc/self/fd/" + std::to_string(file);
  const AtWork atWork(library.record);
  void* handle = ::dlopen(opened.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle) return unreadable(name, loadingError(opened, path));
  void* symbol = ::dlsym(handle, "eulerstackPlugin");
  if (!symbol) return tl::unexpected(RunError{DiagId::PluginSymbol, {{"plugin", name}}});
  setCodeRange(*library.record, symbol);
  library.plugin = reinterpret_cast<const api::Plugin* (*)()>(symbol)();
  if (!library.plugin) return unreadable(name, "eulerstackPlugin gave nothing");
  if (library.plugin->interfaceVersion != api::kInterfaceVersion)
    return tl::unexpected(RunError{DiagId::PluginVersion,
                                   {{"plugin", name},
                                    {"version", std::int64_t{library.plugin->interfaceVersion}},
                                    {"expected", std::int64_t{api::kInterfaceVersion}}}});
  const std::string torch = library.plugin->torchVersion ? library.plugin->torchVersion : "";
  if (torch != TORCH_VERSION)
    return tl::unexpected(RunError{DiagId::PluginTorch,
                                   {{"plugin", name}, {"version", torch}, {"expected", std::string(TORCH_VERSION)}}});
  return library;
}

}  // namespace eulerstack::runtime::plugin
