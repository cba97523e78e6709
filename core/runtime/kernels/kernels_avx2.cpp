// Compiled with -mavx2 -mfma (CMakeLists.txt).
#define ES_KERNEL_SET avx2
#define ES_KERNEL_NAME "avx2"
#define ES_VECTOR_BYTES 32
#define ES_TILE_ROWS 6
#define ES_TILE_VECTORS 2
#define ES_QUERY_BLOCK 30
#include "core/runtime/kernels/kernels_impl.h"
