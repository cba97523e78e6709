// Any document: a plan is refused or gives a text that parses, and can be taken back.
#include "core/yaml/edit_planner.h"
#include "tests/fuzz/fuzz_check.h"

using namespace eulerstack;
using eulerstack::testing::check;

namespace {

void checkPlan(const SourceText& text, const yaml::EditPlan& plan) {
  if (!plan) {
    check(!printDiagnostic(plan.error(), text, identityTranslate).empty(), "a refusal says nothing");
    return;
  }
  const std::string now = applyEdits(text.bytes(), *plan);
  check(yaml::parse(SourceText(now)).tree != nullptr, "a planned text does not parse");
  check(applyEdits(now, inverseEdits(text.bytes(), *plan)) == text.bytes(), "a plan cannot be taken back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const SourceText text(std::string(reinterpret_cast<const char*>(data), size));
  const std::shared_ptr<const yaml::YamlTree> tree = yaml::parse(text).tree;
  if (!tree || tree->size() > 400) return 0;
  const yaml::EditPlanner planner(tree);
  // The bytes choose the place, so that an input always does the same.
  std::size_t choice = size;
  for (std::size_t i = 0; i < size; ++i) choice = choice * 31 + data[i];
  const YamlPath path = tree->pathOf(static_cast<yaml::NodeId>(choice % tree->size()));
  const std::size_t index = choice / 7 % 4;
  checkPlan(text,
            planner.set(path, yaml::YamlMapping{{"a", 1}, {"b", yaml::YamlSequence{yaml::YamlMapping{{"c", "d"}}}}}));
  checkPlan(text, planner.set(path, "x: y"));
  checkPlan(text, planner.remove(path));
  checkPlan(text, planner.insert(path, index, yaml::YamlMapping{{"template", "a"}, {"repeat", 2}}));
  checkPlan(text, planner.insertText(path, index, "- a: 1 # c\n- b\n"));
  checkPlan(text, planner.move(path, index, choice / 28 % 4));
  checkPlan(text, planner.duplicate(path));
  checkPlan(text, planner.duplicateAs(path, "copy"));
  checkPlan(text, planner.renameKey(path, "other"));
  checkPlan(text, planner.addKey(path, "added", yaml::YamlSequence{1, 2}));
  return 0;
}
