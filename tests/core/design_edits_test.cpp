// Changes of a design as canvas, palette and forms ask for them, against the exact text that comes out.
#include "core/document/design_edits.h"

#include <QtTest>

using namespace eulerstack;
using namespace eulerstack::document;

namespace {

const std::string kDesign =
    "schema_version: 1\n"
    "layer_templates:\n"
    "  # the usual layer\n"
    "  dec:\n"
    "    mixer:\n"
    "      type: attention\n"
    "      attention: {window: 128} # local\n"
    "    ffn:\n"
    "      type: gated_mlp\n"
    "    norm: { type: rmsnorm, position: post }\n"
    "  other:\n"
    "    mixer: {type: attention}\n"
    "    ffn: {type: mlp}\n"
    "layer_schedule:\n"
    "  # first\n"
    "  - template: dec # d\n"
    "    repeat: 2\n"
    "  - template: other\n"
    "    override:\n"
    "      residual:\n"
    "        scaling: 0.5\n"
    "  - template: dec\n"
    "head: {type: causal_lm}\n";

analysis::Analysis analysisOf(const std::string& text) {
  analysis::Analysis analysis;
  analysis.text = SourceText(text);
  analysis.tree = yaml::parse(analysis.text).tree;
  return analysis;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  return at == text.npos ? "not there: " + from : text.replace(at, from.size(), to);
}

std::string label(const DesignEdit& edit) {
  return renderMessage(edit.label, identityTranslate);
}
std::string refusal(const DesignEdit& edit) {
  return edit.plan ? "" : messageSpec(edit.plan.error().id).textId;
}

}  // namespace

class DesignEditsTest : public QObject {
  Q_OBJECT
  analysis::Analysis m_design = analysisOf(kDesign);

  std::string after(const DesignEdit& edit) const {
    return edit.plan ? applyEdits(kDesign, *edit.plan) : "refused: " + refusal(edit);
  }

 private slots:
  void setsFields() {
    const YamlPath attention{"layer_templates", "dec", "mixer", "attention"};
    const DesignEdit window = setField(m_design, attention.child("window"), 256);
    QCOMPARE(after(window), replaced(kDesign, "128", "256"));
    QCOMPARE(label(window), std::string("Set layer_templates.dec.mixer.attention.window to 256"));
    QCOMPARE(after(setField(m_design, YamlPath{"layer_templates", "other", "mixer", "attention", "window"}, 64)),
             replaced(kDesign, "{type: attention}", "{type: attention, attention: {window: 64}}"));
    QCOMPARE(after(setField(m_design, YamlPath{"training_hints", "seed"}, 7)),
             kDesign + "training_hints:\n  seed: 7\n");
  }

  void resetsFields() {
    // attention: {window: 128} is all defaults then, and may be absent.
    QCOMPARE(after(resetField(m_design, YamlPath{"layer_templates", "dec", "mixer", "attention", "window"})),
             replaced(kDesign, "      attention: {window: 128} # local\n", ""));
    QCOMPARE(after(resetField(m_design, YamlPath{"layer_templates", "dec", "norm", "position"})),
             replaced(kDesign, ", position: post", ""));
    // Each parent that becomes empty goes, too: the override of an entry.
    QCOMPARE(after(resetField(m_design, YamlPath{"layer_schedule", 1u, "override", "residual", "scaling"})),
             replaced(kDesign, "    override:\n      residual:\n        scaling: 0.5\n", ""));
    // A required mapping stays.
    QCOMPARE(after(resetField(m_design, YamlPath{"layer_templates", "other", "mixer", "type"})),
             replaced(kDesign, "mixer: {type: attention}", "mixer: {}"));
    QCOMPARE(after(resetField(m_design, YamlPath{"layer_templates", "dec", "ffn", "activation"})), kDesign);
  }

  void changesEntries() {
    QCOMPARE(after(setRepeat(m_design, 0, 8)), replaced(kDesign, "repeat: 2", "repeat: 8"));
    QCOMPARE(label(setRepeat(m_design, 0, 8)), std::string("Set repeat of dec to 8"));
    QCOMPARE(after(setRepeat(m_design, 2, 3)),
             replaced(kDesign, "  - template: dec\n", "  - template: dec\n    repeat: 3\n"));
    QCOMPARE(after(setRepeat(m_design, 2, 1)), kDesign);
    const std::string first = "  # first\n  - template: dec # d\n    repeat: 2\n";
    QCOMPARE(after(moveEntry(m_design, 0, 2)), replaced(replaced(kDesign, first, ""), "head:", first + "head:"));
    QCOMPARE(after(removeEntries(m_design, {0})), replaced(kDesign, first, ""));
    QCOMPARE(after(duplicateEntry(m_design, 2)),
             replaced(kDesign, "  - template: dec\n", "  - template: dec\n  - template: dec\n"));
    QCOMPARE(after(insertEntry(m_design, 1, "other")),
             replaced(kDesign, "  - template: other\n", "  - template: other\n  - template: other\n"));
    QCOMPARE(refusal(insertEntry(m_design, 1, "nobody")), std::string("edit.unknown_template"));
    QCOMPARE(refusal(moveEntry(m_design, 0, 3)), std::string("edit.no_such_path"));
  }

  void removesManyAndAll() {
    const std::size_t begin = kDesign.find("  # first");
    const std::size_t end = kDesign.find("head:");
    std::string empty = kDesign;
    empty.replace(begin, end - begin, "");
    // Invalid, but it can be drawn and repaired.
    QCOMPARE(after(removeEntries(m_design, {2, 0, 1})), replaced(empty, "layer_schedule:", "layer_schedule: []"));
    QCOMPARE(label(removeEntries(m_design, {2, 0, 1, 1})), std::string("Delete 3 entries"));
    const DesignEdit two = removeEntries(m_design, {2, 1});
    QVERIFY(two.plan);
    QCOMPARE(analysisOf(after(two)).tree->find(YamlPath{"layer_schedule", 1u}), yaml::kNoNode);
    // And back into the empty list.
    const analysis::Analysis none = analysisOf(replaced(empty, "layer_schedule:", "layer_schedule: []"));
    const DesignEdit again = insertEntry(none, 0, "dec");
    QVERIFY(again.plan);
    QCOMPARE(applyEdits(none.text.bytes(), *again.plan),
             replaced(empty, "layer_schedule:", "layer_schedule:\n  - template: dec"));
  }

  void insertsNewTemplates() {
    const DesignEdit edit = insertNewTemplate(m_design, 3, "attention", "mlp");
    QCOMPARE(
        after(edit),
        replaced(
            replaced(kDesign, "layer_schedule:",
                     "  attention_mlp:\n    mixer:\n      type: attention\n    ffn:\n      type: mlp\nlayer_schedule:"),
            "head:", "  - template: attention_mlp\nhead:"));
    const analysis::Analysis next = analysisOf(after(edit));
    QCOMPARE(label(insertNewTemplate(next, 0, "attention", "mlp")), std::string("Insert new attention_mlp_2"));
    QCOMPARE(refusal(insertNewTemplate(m_design, 0, "magic", "mlp")), std::string("edit.unknown_kind"));
    // A document without anything.
    const analysis::Analysis empty = analysisOf("# new\n");
    const DesignEdit whole = insertNewTemplate(empty, 0, "attention", "gated_mlp");
    QVERIFY(whole.plan);
    QCOMPARE(
        applyEdits("# new\n", *whole.plan),
        std::string("# new\nlayer_templates:\n  attention_gated_mlp:\n    mixer:\n      type: attention\n    ffn:\n"
                    "      type: gated_mlp\nlayer_schedule:\n  - template: attention_gated_mlp\n"));
  }

  void renamesTemplatesWithTheirReferences() {
    std::string wanted = replaced(kDesign, "  dec:", "  enc:");
    wanted = replaced(wanted, "template: dec # d", "template: enc # d");
    wanted = replaced(wanted, "template: dec\n", "template: enc\n");
    const DesignEdit edit = renameTemplate(m_design, "dec", "enc");
    QCOMPARE(after(edit), wanted);
    QCOMPARE(edit.plan->size(), std::size_t(3));
    QCOMPARE(refusal(renameTemplate(m_design, "dec", "other")), std::string("edit.key_exists"));
    QCOMPARE(refusal(renameTemplate(m_design, "nobody", "x")), std::string("edit.unknown_template"));
    QCOMPARE(refusal(renameTemplate(m_design, "dec", "")), std::string("edit.empty_name"));
    const std::string nested =
        "layer_templates:\n  a: {}\nlayer_schedule:\n  - parallel:\n      - stream: s\n        body: [{template: a}]\n"
        "  - integrator: {type: discrete, body: a}\nhead: {mtp: {head_template: a}}\n";
    const analysis::Analysis deep = analysisOf(nested);
    const DesignEdit all = renameTemplate(deep, "a", "b");
    QVERIFY(all.plan);
    QCOMPARE(applyEdits(nested, *all.plan).find(": a"), std::string::npos);
  }

  void removesTemplatesThatAreNotUsed() {
    const DesignEdit used = removeTemplate(m_design, "dec");
    QCOMPARE(refusal(used), std::string("edit.template_in_use"));
    QCOMPARE(render(used.plan.error(), identityTranslate).what, std::string("The template dec is used 2 times"));
    const analysis::Analysis free = analysisOf(replaced(kDesign, "template: other", "template: dec"));
    const DesignEdit edit = removeTemplate(free, "other");
    QVERIFY(edit.plan);
    QCOMPARE(analysisOf(applyEdits(free.text.bytes(), *edit.plan)).tree->find(YamlPath{"layer_templates", "other"}),
             yaml::kNoNode);
  }

  void changesKinds() {
    QCOMPARE(after(setKind(m_design, YamlPath{"layer_templates", "dec", "ffn"}, "mlp")),
             replaced(kDesign, "type: gated_mlp", "type: mlp"));
    QCOMPARE(after(setKind(m_design, YamlPath{"layer_templates", "dec", "norm"}, "layernorm")),
             replaced(kDesign, "type: rmsnorm", "type: layernorm"));
    QCOMPARE(after(setKind(m_design, YamlPath{"layer_templates", "other", "norm"}, "layernorm")),
             replaced(kDesign, "    ffn: {type: mlp}\n", "    ffn: {type: mlp}\n    norm:\n      type: layernorm\n"));
    QCOMPARE(refusal(setKind(m_design, YamlPath{"layer_templates", "dec", "ffn"}, "magic")),
             std::string("edit.unknown_kind"));
    QCOMPARE(refusal(setKind(m_design, YamlPath{"schema_version"}, "mlp")), std::string("edit.no_such_path"));
    const analysis::Analysis rope =
        analysisOf("embedding:\n  type: learned\n  positional: rope\n  rope_theta: 1.0e+6 # long\n  scale: 2\n");
    const DesignEdit alibi = setKind(rope, YamlPath{"embedding", "positional"}, "alibi");
    QVERIFY(alibi.plan);
    QCOMPARE(applyEdits(rope.text.bytes(), *alibi.plan),
             std::string("embedding:\n  type: learned\n  positional: alibi\n  scale: 2\n"));
  }

  void splitsTemplates() {
    std::string wanted = kDesign;
    const std::size_t begin = kDesign.find("  dec:");
    const std::size_t end = kDesign.find("  other:");
    wanted.insert(end, replaced(kDesign.substr(begin, end - begin), "dec", "dec_2"));
    wanted = replaced(wanted, "template: dec # d", "template: dec_2 # d");
    QCOMPARE(after(splitTemplate(m_design, 0)), wanted);
    QCOMPARE(label(splitTemplate(m_design, 0)), std::string("Make dec unique"));
  }

  void copiesAndPastes() {
    const std::string copied = copyEntries(m_design, {0, 1});
    QCOMPARE(copied,
             std::string("# first\n- template: dec # d\n  repeat: 2\n- template: other\n  override:\n    residual:\n"
                         "      scaling: 0.5\n"));
    const DesignEdit edit = pasteEntries(m_design, 3, copied);
    QCOMPARE(after(edit),
             replaced(kDesign, "head:",
                      "  # first\n  - template: dec # d\n    repeat: 2\n  - template: other\n    override:\n"
                      "      residual:\n        scaling: 0.5\nhead:"));
    QCOMPARE(refusal(pasteEntries(m_design, 0, "just text")), std::string("edit.invalid_text"));
    QCOMPARE(refusal(pasteEntries(m_design, 0, "- a: [\n")), std::string("edit.invalid_text"));
    QCOMPARE(refusal(pasteEntries(m_design, 0, "- &x a\n- *x\n")), std::string("edit.invalid_text"));
    const analysis::Analysis none = analysisOf("layer_templates: {}\n");
    const DesignEdit first = pasteEntries(none, 0, "- template: a\n");
    QVERIFY(first.plan);
    QCOMPARE(applyEdits(none.text.bytes(), *first.plan),
             std::string("layer_templates: {}\nlayer_schedule:\n  - template: a\n"));
  }

  void refusesWhileTheTextDoesNotParse() {
    const analysis::Analysis broken = analysisOf("a: [\n");
    QCOMPARE(refusal(setRepeat(broken, 0, 2)), std::string("edit.text_broken"));
    QCOMPARE(refusal(setKind(broken, YamlPath{"a"}, "x")), std::string("edit.text_broken"));
    QCOMPARE(copyEntries(broken, {0}), std::string());
  }
};

QTEST_GUILESS_MAIN(DesignEditsTest)
#include "design_edits_test.moc"
