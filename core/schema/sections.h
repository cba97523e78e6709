// The sections that are no kinds. registry.cpp lists them.
#pragma once
#include "core/schema/field_spec.h"

namespace eulerstack::schema {

Section rootSection();
Section modelSection();
Section tokenizerSection();
Section embeddingSection();  // rope_theta and rope_scaling belong to the kind rope (core/kinds/rope_positions.cpp)
Section layerTemplateSection();
Section stateSection();
Section scheduleEntrySection();  // a plain entry
Section parallelEntrySection();
Section integratorEntrySection();
Section streamSection();
Section streamLayerSection();
Section executionModeSection();
Section trainingHintsSection();
Section compatibilitySection();

}  // namespace eulerstack::schema
