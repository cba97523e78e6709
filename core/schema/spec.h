// A document whose every value was checked and typed. Produced by check(); input of ir::lower().
#pragma once
#include <optional>

#include "core/expr/expression.h"
#include "core/schema/nearest.h"
#include "core/schema/registry.h"

namespace eulerstack::schema {

struct TemplateSpec {
  std::string name;
  KindInstance mixer;
  KindInstance ffn;
  KindInstance norm;
  KindInstance residual;
  KindInstance memory;       // no kind: none
  KindInstance shapeChange;  // no kind: none
  FieldValues state;
  yaml::NodeId node = yaml::kNoNode;  // the template's mapping
};

struct PlainEntrySpec {
  std::string templateName;
  std::int64_t repeat = 1;
  // Only what is written; names flattened: "residual.scaling", "attention.window", "attention.attn_drop", "norm.type",
  // "norm.position", "ffn.activation". A window with monostate is `window: null`: it removes the window.
  FieldValues override;
  KindInstance depthGating;           // no kind: none
  yaml::NodeId node = yaml::kNoNode;  // the entry's mapping
};

struct StreamSpec {
  std::string name;
  std::vector<PlainEntrySpec> body;
  yaml::NodeId node = yaml::kNoNode;
};
struct ParallelEntrySpec {
  std::vector<StreamSpec> streams;  // two or more, names differ
  KindInstance merge;
  yaml::NodeId node = yaml::kNoNode;
};

struct IntegratorEntrySpec {
  KindInstance method;
  std::string templateName;  // the body
  std::int64_t steps = 1;
  bool hidden = false;  // output: hidden
  bool shared = false;  // one set of weights for all steps: ODE methods, or vendor.studio.shared of `discrete`
  yaml::NodeId node = yaml::kNoNode;
};
using EntrySpec = std::variant<PlainEntrySpec, ParallelEntrySpec, IntegratorEntrySpec>;

// Sets of weights that an entry expands to; saturates.
std::int64_t layersOf(const EntrySpec& entry);

struct Spec {
  FieldValues model;
  FieldValues tokenizer;
  FieldValues embedding;  // "positional" is a Choice; its kind is in `positional`
  KindInstance positional;
  std::vector<TemplateSpec> templates;
  std::vector<EntrySpec> schedule;
  KindInstance head;
  FieldValues trainingHints;
  FieldValues compatibility;
  std::vector<FieldValues> executionModes;
  KindInstance transition;             // no kind: none is written
  std::vector<YamlPath> reservedKeys;  // experimental.*, future.*, vendor.*
};

struct CheckResult {
  std::shared_ptr<const Spec> spec;  // null when there is any error
  std::vector<Diagnostic> diagnostics;
};

// Standard deviation asked for by training_hints.init ("normal_0.02" -> 0.02).
double initStd(const FieldValues& trainingHints);
std::optional<double> parseInit(std::string_view text);  // nothing when the text is no known scheme

// Finds every error of the document in one pass, each with path, range and, where possible, fix-its.
CheckResult check(const yaml::YamlTree& tree, const expr::Resolved& values, const Limits& limits = {});

}  // namespace eulerstack::schema
