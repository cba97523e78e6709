// Builders of the mixers other than attention, for the table in builders.cpp.
#pragma once
#include "core/runtime/model/builders.h"

namespace eulerstack::runtime {

std::unique_ptr<Mixer> buildMamba(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildRetNet(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildHyena(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildBranched(const schema::KindInstance& mixer, const PartPlace& place);
std::unique_ptr<Mixer> buildTtt(const schema::KindInstance& mixer, const PartPlace& place);

}  // namespace eulerstack::runtime
