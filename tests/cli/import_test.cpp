// eulerstack import as a user runs it.
#include "tests/cli/cli_process.h"

using namespace eulerstack::clitest;

class ImportCommandTest : public QObject {
  Q_OBJECT

 private slots:
  void folderFileAndStandardInput();
  void writesAFileThatIsValid();
  void namesTheModel();
  void warnings();
  void errors();
  void files();
};

namespace {
QString published(const QString& name) {
  return QStringLiteral(EULERSTACK_SOURCE_DIR "/tests/data/published/") + name;
}
}  // namespace

void ImportCommandTest::folderFileAndStandardInput() {
  const Result folder = run({"import", published("tinyllama-1.1b")});
  QCOMPARE(folder.code, 0);
  QVERIFY2(folder.out.startsWith("# tinyllama-1.1b: "), folder.out);
  QVERIFY2(folder.err.contains("tinyllama-1.1b: layers: 22, parameters: 1,100,048,384"), folder.err);
  const Result file = run({"import", published("tinyllama-1.1b/config.json")});
  QCOMPARE(file.code, 0);
  QCOMPARE(file.out, folder.out);
  const Result piped =
      run({"import", "-", "--name", "tinyllama-1.1b"}, {.input = fileBytes(published("tinyllama-1.1b/config.json"))});
  QCOMPARE(piped.code, 0);
  QCOMPARE(piped.out, folder.out);
}

void ImportCommandTest::writesAFileThatIsValid() {
  const Folder folder;
  const Result result = run({"import", published("qwen2.5-0.5b"), "-o", folder.path("qwen.yml")});
  QCOMPARE(result.code, 0);
  QVERIFY2(result.out.startsWith("Written: "), result.out);
  const Result valid = run({"validate", folder.path("qwen.yml"), "--report"});
  QCOMPARE(valid.code, 0);
  QVERIFY2(valid.out.contains("494"), valid.out);
}

void ImportCommandTest::namesTheModel() {
  const Result named = run({"import", published("gpt2"), "--name", "my gpt"});
  QVERIFY2(named.out.contains("name: my gpt\n"), named.out);
  const Folder folder;
  folder.write("small.json", R"({"model_type": "gpt2", "n_layer": 1, "_name_or_path": "org/gpt2-tiny"})");
  QVERIFY(run({"import", folder.path("small.json")}).out.contains("name: gpt2-tiny\n"));
  QVERIFY(run({"import", folder.path("small.json")}).out.contains("pretrained: org/gpt2-tiny\n"));
  folder.write("other.json", R"({"model_type": "gpt2", "n_layer": 1})");
  QVERIFY(run({"import", folder.path("other.json")}).out.contains("name: other\n"));
}

void ImportCommandTest::warnings() {
  const Folder folder;
  folder.write("c.json", "{\"model_type\": \"llama\",\n \"num_hidden_layers\": 1,\n \"colour\": \"red\"}");
  const Result result = run({"import", folder.path("c.json"), "-o", folder.path("c.yml")});
  QCOMPARE(result.code, 0);
  QVERIFY2(result.err.contains("c.json:3): colour: \"red\" is left out, because LlamaConfig knows no such key"),
           result.err);
  QVERIFY(folder.read("c.yml").contains("colour: \"red\""));
}

void ImportCommandTest::errors() {
  const Folder folder;
  folder.write("c.json", "{\"model_type\": \"llama\",\n \"hidden_size\": \"wide\",\n \"hidden_act\": \"mish\"}");
  const Result result = run({"import", folder.path("c.json"), "-o", folder.path("c.yml")});
  QCOMPARE(result.code, 1);
  QVERIFY(!QFile::exists(folder.path("c.yml")));
  QCOMPARE(result.errLines().size(), 6);  // both at once, three lines each
  QVERIFY2(result.errLines()[0].startsWith("ValidationError: hidden_size (") &&
               result.errLines()[0].endsWith("c.json:2:17): hidden_size is \"wide\", not a whole number"),
           result.err);
  QVERIFY2(result.errLines()[3].endsWith("c.json:3:16): hidden_act: \"mish\" cannot be expressed in a design"),
           result.err);
  folder.write("d.json", "{\"model_type\": \"llama\"");
  const Result broken = run({"import", folder.path("d.json")});
  QCOMPARE(broken.code, 1);
  QVERIFY2(broken.errLines().value(0).startsWith("SyntaxError: root ("), broken.err);
  QCOMPARE(broken.out, QByteArray());
}

void ImportCommandTest::files() {
  const Folder folder;
  QCOMPARE(run({"import"}).code, 2);
  QCOMPARE(run({"import", folder.path("none.json")}).code, 2);
  QVERIFY(run({"import", folder.path("none.json")}).err.contains("There is no such file"));
  QCOMPARE(run({"import", folder.path()}).code, 2);  // a folder without config.json
  QCOMPARE(run({"import", published("gpt2"), published("gpt2")}).code, 2);
  folder.write("huge.json", "[" + QByteArray(3 << 20, ' ') + "]");
  QCOMPARE(run({"import", folder.path("huge.json")}).code, 2);
  folder.write("c.json", R"({"model_type": "gpt2", "n_layer": 1})");
  const Result same = run({"import", folder.path("c.json"), "-o", folder.path("c.json")});
  QCOMPARE(same.code, 2);
  QVERIFY2(same.err.contains("The output file is the config itself"), same.err);
  QCOMPARE(folder.read("c.json"), QByteArray(R"({"model_type": "gpt2", "n_layer": 1})"));
  QCOMPARE(run({"import", folder.path("c.json"), "-o", folder.path("no/such/c.yml")}).code, 2);
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_test.moc"
