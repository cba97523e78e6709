# Compiler settings shared by every target of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# Our own code compiles without a warning; system headers are not ours.
add_library(eulerstack_options INTERFACE)
target_compile_options(eulerstack_options INTERFACE -Wall -Wextra -Wpedantic -Werror -Werror=switch)
# GCC 12 reports impossible overlaps in its own std::string at -O3 (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
  target_compile_options(eulerstack_options INTERFACE -Wno-restrict)
endif()
target_include_directories(eulerstack_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(EULERSTACK_SANITIZE)
  target_compile_options(eulerstack_options INTERFACE
    -fsanitize=${EULERSTACK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -Wno-maybe-uninitialized) # GCC gives this warning falsely for std::variant in instrumented code
  target_link_options(eulerstack_options INTERFACE -fsanitize=${EULERSTACK_SANITIZE})
endif()

# Lists the sources of a folder; a new file is found at the next build.
function(eulerstack_sources out)
  file(GLOB_RECURSE found CONFIGURE_DEPENDS ${ARGN})
  set(${out} "${found}" PARENT_SCOPE)
endfunction()
