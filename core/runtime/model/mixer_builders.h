// Builders of the mixers other than attention, for the table in builders.cpp.
#pragma once
#include "core/runtime/model/builders.h"

namespace eulerstack::runtime {

std::unique_ptr<Mixer> buildMamba(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildRetNet(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildHyena(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildBranched(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildTtt(const schema::KindInstance& mixer, const PartPlace& place);

// The rotation tables of a head size, shared by all layers; the model's positions must be rotary.
std::shared_ptr<const RopeTable> ropeTable(const PartPlace& place, std::int64_t headDim);

}  // namespace eulerstack::runtime
