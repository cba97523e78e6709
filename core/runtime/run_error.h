// What went wrong in a run: an id of the message table with its arguments, so that every program can say it in its
// language.
#pragma once
#include <string>

#include "core/base/diagnostic.h"

namespace eulerstack::runtime {

struct RunError {
  DiagId id{};
  MessageArgs args;
  // Of the protocol: "out_of_memory", "not_finite", "data", "plan", "io", "internal".
  std::string kind() const;
  std::string text() const;  // what happened, in English
};

}  // namespace eulerstack::runtime
