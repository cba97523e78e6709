// Edits of one field of all selected elements.
#pragma once
#include "core/document/design_edits.h"
#include "widgets/inspector/form_model.h"

namespace eulerstack::widgets {

document::DesignEdit setFields(const analysis::Analysis& analysis, const FormField& field,
                               const yaml::YamlValue& value);
// What the button of an Add row does.
document::DesignEdit addEntry(const analysis::Analysis& analysis, const FormField& field);
document::DesignEdit resetFields(const analysis::Analysis& analysis, const FormField& field);

}  // namespace eulerstack::widgets
