#include "core/runtime/run_error.h"

#include <map>

namespace eulerstack::runtime {

std::string RunError::kind() const {
  static const std::map<DiagId, const char*> kinds = {
      {DiagId::RunOutOfMemory, "out_of_memory"}, {DiagId::RunAllocationFailed, "out_of_memory"},
      {DiagId::RunNotFinite, "not_finite"},      {DiagId::RunDataMissing, "data"},
      {DiagId::RunDataTooShort, "data"},         {DiagId::RunDataCut, "data"},
      {DiagId::RunCorpusNotInstalled, "data"},   {DiagId::RunVocabularyTooSmall, "plan"},
      {DiagId::RunSequenceTooLong, "plan"},      {DiagId::RunKindNotBuilt, "plan"},
      {DiagId::RunPlanInvalid, "plan"},          {DiagId::RunOptionsInvalid, "plan"},
      {DiagId::RunDeviceMissing, "plan"},        {DiagId::RunCheckpointInvalid, "io"},
      {DiagId::RunCheckpointOtherModel, "io"},   {DiagId::RunCheckpointOtherData, "io"},
      {DiagId::RunCheckpointFailed, "io"},       {DiagId::RunWeightsUnreadable, "io"},
      {DiagId::RunSessionUnreadable, "io"},      {DiagId::RunSessionUnwritable, "io"},
      {DiagId::RunModeUnknown, "plan"},          {DiagId::RunPromptTooLong, "plan"},
      {DiagId::RunProtocol, "internal"}};
  const auto found = kinds.find(id);
  return found == kinds.end() ? "internal" : found->second;
}

std::string RunError::text() const {
  return fillTemplate(messageSpec(id).what, args);
}

}  // namespace eulerstack::runtime
