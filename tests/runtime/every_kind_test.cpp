// Every kind of the registry, in the document of its example: computing layers again, computing a batch in parts and
// bfloat16 give what plain training gives.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include "promises.h"

#include "../core/example_documents.h"
#include "core/runtime/train/optimizer.h"
#include "core/runtime/train/trained_weights.h"
