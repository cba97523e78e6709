// Runs on every processor.
#define ES_KERNEL_SET portable
#define ES_KERNEL_NAME "portable"
#define ES_VECTOR_BYTES 16
#define ES_TILE_ROWS 4
#define ES_TILE_VECTORS 2
#define ES_QUERY_BLOCK 48
#include "core/runtime/kernels/kernels_impl.h"
