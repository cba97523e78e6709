// Compiled with -mavx512f -mavx512vl -mavx512bw -mavx512dq -mfma (CMakeLists.txt).
#define ES_KERNEL_SET avx512
#define ES_KERNEL_NAME "avx512"
#define ES_VECTOR_BYTES 64
#define ES_TILE_ROWS 6
#define ES_TILE_VECTORS 4
#define ES_QUERY_BLOCK 30
#include "core/runtime/kernels/kernels_impl.h"
