# Finds LibTorch: -DTorch_DIR=... if given, else the wheel in .venv. A system LibTorch 1.x is refused,
# its matrix products are some 30 times slower than the wheel's (docs/adr/0003).
set(EULERSTACK_VENV "${CMAKE_SOURCE_DIR}/.venv" CACHE PATH "Virtual environment made by scripts/setup.sh")
if(NOT Torch_DIR)
  file(GLOB torch_cmake "${EULERSTACK_VENV}/lib/python3*/site-packages/torch/share/cmake/Torch")
  if(NOT torch_cmake)
    message(FATAL_ERROR "LibTorch was not found.\n"
      "Fix: run scripts/setup.sh, or give -DTorch_DIR=<libtorch>/share/cmake/Torch, or -DEULERSTACK_RUNTIME=OFF.\n"
      "See: README.md")
  endif()
  list(GET torch_cmake 0 torch_cmake)
  set(Torch_DIR "${torch_cmake}" CACHE PATH "Folder of TorchConfig.cmake" FORCE)
endif()

# The wheel's TorchConfig looks for the libraries by name and may pick another copy on the system:
# forget what an earlier run found, then check what is found now.
get_filename_component(EULERSTACK_TORCH_ROOT "${Torch_DIR}/../../.." ABSOLUTE)
unset(TORCH_LIBRARY CACHE)
unset(c10_LIBRARY CACHE)
list(PREPEND CMAKE_PREFIX_PATH "${EULERSTACK_TORCH_ROOT}")
if(EXISTS "${EULERSTACK_TORCH_ROOT}/lib/libtorch_cuda.so")
  include(EulerStackTorchCuda)
else()
  find_package(Torch REQUIRED)
endif()
if(NOT TORCH_LIBRARY MATCHES "^${EULERSTACK_TORCH_ROOT}")
  message(FATAL_ERROR "LibTorch was asked for in ${EULERSTACK_TORCH_ROOT}, but CMake found ${TORCH_LIBRARY}.\n"
    "Fix: remove the package libtorch-dev, or give -DTorch_DIR=.\nSee: docs/adr/0003-libtorch-from-the-wheel.md")
endif()
if(Torch_VERSION AND Torch_VERSION VERSION_LESS 2.4)
  message(FATAL_ERROR "LibTorch ${Torch_VERSION} in ${EULERSTACK_TORCH_ROOT} is too old: 2.4 or newer is needed.\n"
    "Fix: remove the package libtorch-dev and run scripts/setup.sh.\nSee: docs/adr/0003-libtorch-from-the-wheel.md")
endif()

# A process must have one OpenMP library only: the one that LibTorch brings, if it brings one.
file(GLOB EULERSTACK_OPENMP_LIBRARY "${EULERSTACK_TORCH_ROOT}/lib/libgomp*.so*")
if(EULERSTACK_OPENMP_LIBRARY)
  list(GET EULERSTACK_OPENMP_LIBRARY 0 EULERSTACK_OPENMP_LIBRARY)
else()
  set(EULERSTACK_OPENMP_LIBRARY gomp)
endif()
message(STATUS "LibTorch ${Torch_VERSION}: ${EULERSTACK_TORCH_ROOT}")
