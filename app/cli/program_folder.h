// Files that come with the program, wherever it was built or installed.
#pragma once
#include <filesystem>

namespace eulerstack::cli {

// The folder of the running program; empty when the system does not tell.
std::filesystem::path programFolder();
// EULERSTACK_PRESETS_DIR; else presets/ beside the program, share/eulerstack/presets of the installation, presets/ of
// the source tree it was built from. The first that exists; the last candidate when none does.
std::filesystem::path presetsFolder();
// EULERSTACK_ENGINE, else eulerstack-engine beside the program.
std::filesystem::path engineProgram();

}  // namespace eulerstack::cli
