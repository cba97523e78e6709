// schema: the language as this program reads it.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "core/schema/json_schema.h"
#include "core/schema/schema_text.h"

namespace eulerstack::cli {

Command addSchema(CLI::App& root, const Console& console) {
  CLI::App* app =
      root.add_subcommand("schema", console.text(ES_TR("Cli", "Print the language: sections, kinds and fields")));
  const auto format = std::make_shared<std::string>("text");
  addText(*app, "--format", *format, "text|json|json-schema",
          console.text(ES_TR("Cli", "How to print it; json-schema: for YAML editors")));
  const auto run = [app, format](Console& out) -> int {
    if (!checkChoice(out, *app, "--format", *format, {"text", "json", "json-schema"})) return kExitUsage;
    if (*format == "json-schema")
      out.print(schema::jsonSchema(out.translate()));
    else
      out.print(*format == "json" ? schema::schemaJson(out.translate()) + "\n" : schema::schemaText(out.translate()));
    return kExitValid;
  };
  return {app, run};
}

}  // namespace eulerstack::cli
