// A byte-level tokenizer as the tokenizers library reads it: id b is the byte b, as everywhere in this program.
#pragma once
#include <vector>

#include "core/interop/hf/hf_files.h"

namespace eulerstack::interop {

// tokenizer.json and tokenizer_config.json; none when the vocabulary has fewer than 256 ids.
std::vector<HfFile> hfTokenizer(const ir::ModelIr& model);

}  // namespace eulerstack::interop
