// What the training hints and the compatibility section decide for single tensors, by their names.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/ir/model_ir.h"

namespace eulerstack::ir {

// Shell patterns over whole names: * any text, ? any character. Linear in the product of the lengths.
bool matchesPattern(std::string_view name, std::string_view pattern);
bool matchesAny(std::string_view name, std::span<const std::string> patterns);

enum class OptimizerKind : std::uint8_t { AdamW, Muon };

// adamw: AdamW for every tensor. muon: Muon for the matrices of layers, AdamW for tables, routers, norms and biases
// (Jordan et al. 2024). hybrid: Muon for the matrices that optimizer_groups.muon names alone, or as muon where that
// list is not written. In both, a tensor that optimizer_groups.adamw names uses AdamW.
OptimizerKind optimizerOf(const schema::TensorSpec& tensor, const schema::FieldValues& trainingHints);

// dtype_policy layered_safe keeps norms, biases, routers, the mapping of hyper-connections and the output matrix in
// float32; uniform nothing. Tied weights are the embedding's, which stays in the model's dtype.
bool keptInFloat32(const schema::TensorSpec& tensor, const ModelIr& model);

// Matrices that quant_aware_training.scope names; none when it is off.
bool isQuantized(const schema::TensorSpec& tensor, const schema::FieldValues& compatibility);

// Whether weight decay shrinks it: matrices of products; no norms, biases or other numbers of their own.
bool decays(const schema::TensorSpec& tensor);

// Whether it is the weight of a router of experts: router_lr_multiplier acts on it.
bool isRouter(const schema::TensorSpec& tensor);

// The list of a text-list field; empty when it is not written.
std::vector<std::string> textList(const schema::FieldValues& values, std::string_view name);

}  // namespace eulerstack::ir
