# Links a CUDA build of LibTorch in EULERSTACK_TORCH_ROOT. The TorchConfig.cmake of such a build looks for the CUDA
# toolkit with its headers, and stops where there is none. Nothing here includes a header of CUDA, so the libraries
# that come with LibTorch are enough. Leaves what find_package(Torch) leaves: Torch_VERSION, TORCH_LIBRARY,
# TORCH_LIBRARIES, TORCH_INCLUDE_DIRS.
include("${Torch_DIR}/TorchConfigVersion.cmake")
set(Torch_VERSION "${PACKAGE_VERSION}")

file(STRINGS "${Torch_DIR}/TorchConfig.cmake" torch_old_abi REGEX "_GLIBCXX_USE_CXX11_ABI=0")
if(torch_old_abi)
  message(FATAL_ERROR "LibTorch ${Torch_VERSION} in ${EULERSTACK_TORCH_ROOT} was built for the C++ ABI before C++11.\n"
    "Fix: take the download \"cxx11 ABI\", or a wheel of 2.7 or newer.\nSee: docs/adr/0003-libtorch-from-the-wheel.md")
endif()

set(TORCH_LIBRARY "${EULERSTACK_TORCH_ROOT}/lib/libtorch.so")
set(TORCH_INCLUDE_DIRS "${EULERSTACK_TORCH_ROOT}/include" "${EULERSTACK_TORCH_ROOT}/include/torch/csrc/api/include")
# The CUDA library registers its operators when it is loaded; no symbol of it is named, so it must be linked by force.
set(TORCH_LIBRARIES "-Wl,--push-state,--no-as-needed")
foreach(name torch torch_cuda torch_cpu c10_cuda c10)
  if(NOT EXISTS "${EULERSTACK_TORCH_ROOT}/lib/lib${name}.so")
    message(FATAL_ERROR "LibTorch in ${EULERSTACK_TORCH_ROOT} has no lib${name}.so.\n"
      "Fix: unpack it again.\nSee: docs/adr/0003-libtorch-from-the-wheel.md")
  endif()
  list(APPEND TORCH_LIBRARIES "${EULERSTACK_TORCH_ROOT}/lib/lib${name}.so")
endforeach()
list(APPEND TORCH_LIBRARIES "-Wl,--pop-state")
