// What changed between two designs, by meaning.
#include "core/analysis/diff.h"

#include <nlohmann/json.hpp>

#include "language_fixture.h"

using namespace eulerstack;
using namespace eulerstack::test;

namespace {

std::shared_ptr<const analysis::Analysis> analyzed(const std::string& text) {
  return analysis::analyze(SourceText(text, "x.yml"));
}

// "kind path before after" of each change.
QStringList changes(const std::string& before, const std::string& after) {
  const auto a = analyzed(before);
  const auto b = analyzed(after);
  if (!a->valid() || !b->valid()) return {"invalid"};
  QStringList list;
  const auto json = nlohmann::json::parse(diffJson(diffDesigns(*a, *b), *a, *b));
  for (const auto& change : json["changes"]) {
    const auto text = [&](const char* key) {
      return change[key].is_null() ? QString("-") : QString::fromStdString(change[key].get<std::string>());
    };
    list.append(text("kind") + ' ' + text("path") + ' ' + text("before") + ' ' + text("after"));
  }
  return list;
}

const char* kSchedule = "  - template: block\n    repeat: 2\n";

std::string withSchedule(const std::string& entries) {
  const std::string two =
      "  block:\n    mixer:\n      type: attention\n    ffn:\n      type: gated_mlp\n"
      "  other:\n    mixer: {type: attention, attention: {window: 8}}\n    ffn: {type: mlp}\n";
  return replaced(changed("  block:\n    mixer:\n      type: attention\n    ffn:\n      type: gated_mlp\n", two),
                  kSchedule, entries);
}

}  // namespace

class DiffTest : public QObject {
  Q_OBJECT

 private slots:
  void spellingIsNoChange() {
    const std::string plain = smallDocument();
    QCOMPARE(changes(plain, plain), QStringList());
    QCOMPARE(changes(plain, "# a comment\n" + replaced(plain, "d_model: 64", "d_model: ${8 * 8}  # same")),
             QStringList());
    // A default that is written.
    QCOMPARE(changes(plain, replaced(plain, "    ffn:", "    norm: {type: rmsnorm, position: pre}\n    ffn:")),
             QStringList());
    QCOMPARE(changes(plain, replaced(plain, "  n_heads: 4\n", "  n_heads: 4\n  mlp_ratio: 4\n")), QStringList());
  }

  void values() {
    const std::string plain = smallDocument();
    QCOMPARE(changes(plain, replaced(plain, "d_model: 64", "d_model: 128")),
             QStringList{"changed model.d_model 64 128"});
    const std::string window = replaced(plain, "type: attention", "type: attention\n      attention: {window: 8}");
    QCOMPARE(changes(plain, window), QStringList{"added layer_templates.block.mixer.attention.window - 8"});
    QCOMPARE(changes(window, plain), QStringList{"removed layer_templates.block.mixer.attention.window 8 -"});
    QCOMPARE(changes(plain, plain + "training_hints: {betas: [0.9, 0.99]}\n"),
             QStringList{"changed training_hints.betas [0.9, 0.95] [0.9, 0.99]"});
    QCOMPARE(changes(plain, replaced(plain, "type: gated_mlp", "type: mlp\n      bias: true")),
             QStringList{"changed layer_templates.block.ffn {type: gated_mlp} {type: mlp, bias: true}"});
    QCOMPARE(changes(plain, replaced(plain, "positional: rope", "positional: none")),
             QStringList{"changed embedding.positional rope none"});
    QCOMPARE(changes(plain, plain + "vendor.acme.x: [1]\n"), QStringList{"added vendor.acme.x - [1]"});
  }

  void templates() {
    const std::string plain = smallDocument();
    std::string renamed = replaced(plain, "  block:", "  decoder:");
    renamed = replaced(renamed, "template: block", "template: decoder");
    QCOMPARE(changes(plain, renamed), QStringList{"renamed layer_templates.block block decoder"});
    const std::string both = replaced(renamed, "repeat: 2", "repeat: 3");
    QCOMPARE(changes(plain, both),
             (QStringList{"renamed layer_templates.block block decoder", "changed layer_schedule[0].repeat 2 3"}));
    QCOMPARE(changes(plain, withSchedule(kSchedule)),
             QStringList{
                 "added layer_templates.other - {mixer: {type: attention, attention: {window: 8}}, ffn: {type: mlp}}"});
  }

  void schedule() {
    const std::string a =
        withSchedule("  - {template: block, repeat: 2}\n  - {template: other}\n  - {template: block}\n");
    const std::string b = withSchedule("  - {template: block, repeat: 2}\n  - {template: block, repeat: 4}\n");
    QCOMPARE(changes(a, b),
             (QStringList{"removed layer_schedule[1] {template: other} -", "changed layer_schedule[1].repeat 1 4"}));
    const std::string c = withSchedule(
        "  - {template: other, repeat: 7}\n  - {template: block, repeat: 2, override: {norm: {position: post}}}\n"
        "  - {template: other}\n  - {template: block}\n");
    QCOMPARE(changes(a, c), (QStringList{"added layer_schedule[0] - {template: other, repeat: 7}",
                                         "added layer_schedule[1].override.norm.position - post"}));
  }

  // A thousand entries on both sides, all different: matched in time, every entry told once.
  void longSchedules() {
    std::string a;
    std::string b;
    for (int i = 0; i < 3000; ++i) {
      a += "  - {template: block, repeat: 1}\n";
      b += i % 3 == 0 ? "  - {template: other}\n" : "  - {template: block}\n";
    }
    const QStringList found = changes(withSchedule(a), withSchedule(b));
    QVERIFY(found.size() >= 2000 && found.size() <= 4000);
  }

  void figures() {
    const auto a = analyzed(smallDocument());
    const auto b = analyzed(changed("repeat: 2", "repeat: 4"));
    const analysis::DesignDiff diff = analysis::diffDesigns(*a, *b);
    QVERIFY(!diff.equal());
    const auto value = [&](std::string_view id) {
      for (const analysis::FigureChange& each : diff.figures)
        if (id == each.id) return std::pair(each.before, each.after);
      return std::pair<std::int64_t, std::int64_t>(-1, -1);
    };
    QVERIFY(value("layers") == std::pair(std::int64_t{2}, std::int64_t{4}));
    QVERIFY(value("parameters") == std::pair(a->figures->parameters.value(), b->figures->parameters.value()));
    QVERIFY(value("kv_cache_bytes_per_token").second == 2 * value("kv_cache_bytes_per_token").first);
    const std::string text = analysis::diffText(diff, *a, *b, identityTranslate);
    for (const char* part : {"~ layer_schedule[0].repeat: 2 -> 4", "Layers: 2 -> 4 (+100 %)", "Parameters: "})
      QVERIFY2(text.find(part) != text.npos, text.c_str());
    // The other way round.
    const std::string back = analysis::diffText(analysis::diffDesigns(*b, *a), *b, *a, identityTranslate);
    QVERIFY2(back.find("Layers: 4 -> 2 (-50.0 %)") != back.npos, back.c_str());
  }
};

QTEST_APPLESS_MAIN(DiffTest)
#include "diff_test.moc"
