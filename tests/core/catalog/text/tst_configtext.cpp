// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/configtext.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Signalbox::ConfigFormat)

namespace {

Json json(const QByteArray &text)
{
    return parseJson(text)->value;
}

} // namespace

/// Texts as people have them, and what they are after one change.
class ConfigTextTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsWritten_data();
    void readsWhatIsWritten();
    void c04_saysWhereATextBreaksOffAndKeepsWhatCameBefore_data();
    void c04_saysWhereATextBreaksOffAndKeepsWhatCameBefore();
    void saysWhichNamesStandTwice();
    void c02_changesOneValueAndNoOtherByte_data();
    void c02_changesOneValueAndNoOtherByte();
    void c02_takesOneMemberAndNoOtherByte_data();
    void c02_takesOneMemberAndNoOtherByte();
    void editsNothingInATextThatBreaksOff();
    void writesNothingWhenNothingDiffers();
};

void ConfigTextTest::readsWhatIsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ConfigFormat>("format");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("comments and commas") << QByteArray(
        "\xEF\xBB\xBF{ // one\n \"a\": [1, 2,], /* two */\n \"b\": 1.50,\n}\n")
                                         << ConfigFormat::Json5 << QByteArray(R"({"a":[1,2],"b":1.50})");
    QTest::newRow("json5") << QByteArray(
        "{a: 'it\\'s', $b_1: 0xFF, c: +1, d: .5, e: 5., f: 'two\\\n lines', g: \"\\x41\\u00e9\\ud83d\\ude00\"}")
                           << ConfigFormat::Json5
                           << QByteArray("{\"a\":\"it's\",\"$b_1\":255,\"c\":1,\"d\":0.5,\"e\":5.0,\"f\":\"two "
                                         "lines\",\"g\":\"A\xC3\xA9\xF0\x9F\x98\x80\"}");
    QTest::newRow("toml") << QByteArray(
        "# c\nmodel = \"x\"\n[mcp_servers.a]\ncommand = 'npx'\nargs = [\"-y\", # why\n \"p\"]\nenv = { \"A-B\" = \"1\" "
        "}\n[mcp_servers.\"b c\".env]\nK = \"\\u00e9\"\n")
                          << ConfigFormat::Toml
                          << QByteArray("{\"model\":\"x\",\"mcp_servers\":{\"a\":{\"command\":\"npx\",\"args\":[\"-y\","
                                        "\"p\"],\"env\":{\"A-B\":\"1\"}},\"b c\":{\"env\":{\"K\":\"\xC3\xA9\"}}}}");
    QTest::newRow("yaml")
        << QByteArray("# c\nextensions:\n  a:\n    cmd: npx\n    args:\n    - -y\n    - \"1\"\n    enabled: true\n    "
                      "timeout: 300\n    envs: {K: v}\n  b: ~\nname: 'it''s'\n")
        << ConfigFormat::Yaml
        << QByteArray(
               R"({"extensions":{"a":{"cmd":"npx","args":["-y","1"],"enabled":true,"timeout":300,"envs":{"K":"v"}},"b":null},"name":"it's"})");
}

void ConfigTextTest::readsWhatIsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(ConfigFormat, format);
    QFETCH(QByteArray, value);
    const auto read = ConfigText::read(text, format);
    QVERIFY2(!read->breakage(),
             qPrintable(read->breakage() ? read->breakage()->message + read->breakage()->where : QString()));
    QCOMPARE(compactJson(read->value()), value);
}

void ConfigTextTest::c04_saysWhereATextBreaksOffAndKeepsWhatCameBefore_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ConfigFormat>("format");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("cut") << QByteArray(R"({"mcpServers": {"a": {"command": "x"}, "b": {"command": "y)")
                         << ConfigFormat::Json5 << u"byte 58"_s
                         << QByteArray(R"({"mcpServers":{"a":{"command":"x"}}})");
    QTest::newRow("no comma") << QByteArray("{\"a\": 1\n \"b\": 2}") << ConfigFormat::Json5 << u"byte 9"_s
                              << QByteArray(R"({"a":1})");
    QTest::newRow("no word") << QByteArray(R"({"a": 1, "b": maybe})") << ConfigFormat::Json5 << u"byte 14"_s
                             << QByteArray(R"({"a":1})");
    QTest::newRow("open comment") << QByteArray(R"({"a": 1, /* )") << ConfigFormat::Json5 << u"byte 9"_s
                                  << QByteArray(R"({"a":1})");
    QTest::newRow("more") << QByteArray("{}\n{}") << ConfigFormat::Json5 << u"byte 3"_s << QByteArray("{}");
    QTest::newRow("too deep") << QByteArray(5000, '[') << ConfigFormat::Json5 << u"byte 257"_s << QByteArray();
    QTest::newRow("toml") << QByteArray("a = 1\nb = \n") << ConfigFormat::Toml << u"byte 10"_s << QByteArray();
    QTest::newRow("toml: a letter") << QByteArray("a = 1\nb\xD0\x97 = 2\n") << ConfigFormat::Toml << u"byte 7"_s
                                    << QByteArray();
    QTest::newRow("yaml") << QByteArray("a: 1\nb: [1\n") << ConfigFormat::Yaml << u"byte 11"_s << QByteArray();
}

void ConfigTextTest::c04_saysWhereATextBreaksOffAndKeepsWhatCameBefore()
{
    QFETCH(QByteArray, text);
    QFETCH(ConfigFormat, format);
    QFETCH(QString, where);
    QFETCH(QByteArray, value);
    const auto read = ConfigText::read(text, format);
    QVERIFY(read->breakage());
    QVERIFY(!read->breakage()->message.isEmpty());
    QCOMPARE(read->breakage()->where, where);
    if (!value.isEmpty()) {
        QCOMPARE(compactJson(read->value()), value);
    }
}

void ConfigTextTest::saysWhichNamesStandTwice()
{
    const auto read = ConfigText::read(R"({"a": 1, "b": 2, "a": 3})", ConfigFormat::Json5);
    QCOMPARE(read->problems().size(), 1);
    QCOMPARE(read->problems().first().offset, 17);
    QCOMPARE(compactJson(read->value()), QByteArray(R"({"a":3,"b":2})"));
    QCOMPARE(ConfigText::read("a: 1\nb: 2\na: 3\n", ConfigFormat::Yaml)->problems().size(), 1);
    QVERIFY(ConfigText::read("a = 1\na = 3\n", ConfigFormat::Toml)->breakage());
}

void ConfigTextTest::c02_changesOneValueAndNoOtherByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ConfigFormat>("format");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    using F = ConfigFormat;

    const auto row = [](const char *name, F format, const QByteArray &text, const QStringList &path,
                        const QByteArray &value,
                        const QByteArray &after) { QTest::newRow(name) << text << format << path << value << after; };
    row("one word", F::Json5,
        "{\r\n\t// mine\r\n\t\"s\": {\"a\": {\"command\": \"x\" /* old */}},\r\n\t\"z\": 1.50\r\n}\r\n",
        {u"s"_s, u"a"_s, u"command"_s}, R"("y")",
        "{\r\n\t// mine\r\n\t\"s\": {\"a\": {\"command\": \"y\" /* old */}},\r\n\t\"z\": 1.50\r\n}\r\n");
    row("a new server", F::Json5,
        "{\n    \"s\": {\n        \"a\": {\n            \"command\": \"x\"\n        } // last\n    }\n}\n",
        {u"s"_s, u"b"_s}, R"({"command":"y","args":["1"]})",
        "{\n    \"s\": {\n        \"a\": {\n            \"command\": \"x\"\n        }, // last\n        \"b\": {\n     "
        "       \"command\": \"y\",\n"
        "            \"args\": [\n                \"1\"\n            ]\n        }\n    }\n}\n");
    row("a comma at the end", F::Json5, "{\n  \"a\": 1,\n  \"b\": 2,\n}\n", {u"c"_s}, "3",
        "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3,\n}\n");
    row("into nothing", F::Json5, "{}\n", {u"mcpServers"_s, u"a"_s}, R"({"command":"x"})",
        "{\n  \"mcpServers\": {\n    \"a\": {\n      \"command\": \"x\"\n    }\n  }\n}\n");
    row("an empty file", F::Json5, "", {u"s"_s, u"a"_s}, "1", "{\n  \"s\": {\n    \"a\": 1\n  }\n}\n");
    row("an argument more", F::Json5, "{\n  \"args\": [\"-y\", \"p\"], // these\n}", {u"args"_s},
        R"(["-y","p","/tmp"])", "{\n  \"args\": [\"-y\", \"p\", \"/tmp\"], // these\n}");
    row("members that differ", F::Json5,
        "{\n  \"a\": {\n    // c\n    \"x\": 1,\n    \"y\": 2, // why\n    \"z\": 3\n  }\n}", {u"a"_s},
        R"({"x":1,"z":4,"n":null})", "{\n  \"a\": {\n    // c\n    \"x\": 1,\n    \"z\": 4,\n    \"n\": null\n  }\n}");
    const QByteArray line = R"({"a":")" + QByteArray(300, 'x') + R"(","s":{"b":1}})";
    row("one line", F::Json5, line, {u"s"_s, u"c"_s}, R"({"k":"v"})", line.chopped(2) + R"(,"c":{"k":"v"}}})");

    row("toml: a word", F::Toml,
        "# c\nm = \"x\" # d\n\n[mcp_servers.a]\ncommand = \"x\"   # e\nargs = [\n  \"-y\", # f\n]\n",
        {u"mcp_servers"_s, u"a"_s, u"command"_s}, R"("y")",
        "# c\nm = \"x\" # d\n\n[mcp_servers.a]\ncommand = \"y\"   # e\nargs = [\n  \"-y\", # f\n]\n");
    row("toml: a new server", F::Toml,
        "m = 1\n[mcp_servers.a]\ncommand = \"x\"\n[mcp_servers.a.env]\nK = \"v\"\n\n# other\n[tui]\nt = true\n",
        {u"mcp_servers"_s, u"b"_s}, R"({"command":"y","env":{"K 1":"v"}})",
        "m = 1\n[mcp_servers.a]\ncommand = \"x\"\n[mcp_servers.a.env]\nK = \"v\"\n\n[mcp_servers.b]\ncommand = "
        "\"y\"\nenv = { \"K 1\" = \"v\" }\n\n# other\n[tui]\nt = true\n");
    row("toml: the first server", F::Toml, "m = 1", {u"mcp_servers"_s, u"b"_s}, R"({"command":"y"})",
        "m = 1\n\n[mcp_servers.b]\ncommand = \"y\"\n");
    row("toml: an empty file", F::Toml, "", {u"mcp_servers"_s, u"b c"_s}, R"({"command":"y"})",
        "[mcp_servers.\"b c\"]\ncommand = \"y\"\n");
    row("toml: one more key", F::Toml, "[mcp_servers.a]\ncommand = \"x\"\n\n# next\n[b]\n",
        {u"mcp_servers"_s, u"a"_s, u"cwd"_s}, R"("/a\\b")",
        "[mcp_servers.a]\ncommand = \"x\"\ncwd = \"/a\\\\b\"\n\n# next\n[b]\n");

    row("yaml: a word", F::Yaml, "# c\nextensions:\n  a:\n    cmd: x   # old\n    args: [\"-y\"]\n",
        {u"extensions"_s, u"a"_s, u"cmd"_s}, R"("true")",
        "# c\nextensions:\n  a:\n    cmd: \"true\"   # old\n    args: [\"-y\"]\n");
    row("yaml: a new server", F::Yaml, "extensions:\n  a:\n    cmd: x\n\n# below\nother: 1\n",
        {u"extensions"_s, u"b"_s}, R"({"cmd":"y","args":["-y","a b"],"envs":{}})",
        "extensions:\n  a:\n    cmd: x\n  b:\n    cmd: \"y\"\n    args:\n      - \"-y\"\n      - \"a b\"\n    envs: "
        "{}\n\n# below\nother: 1\n");
    row("yaml: an item more", F::Yaml, "mcpServers:\n- name: a\n  command: x # c\n# end\nz: 1\n",
        {u"mcpServers"_s, u"1"_s}, R"({"name":"b","command":"y"})",
        "mcpServers:\n- name: a\n  command: x # c\n- name: b\n  command: \"y\"\n# end\nz: 1\n");
    row("yaml: in brackets", F::Yaml, "a: {b: 1, c: [x, y]} # c\n", {u"a"_s, u"b"_s}, "2",
        "a: {b: 2, c: [x, \"y\"]} # c\n");
    row("yaml: nothing yet", F::Yaml, "extensions:\nz: 1\n", {u"extensions"_s, u"a"_s}, R"({"cmd":"x"})",
        "extensions:\n  a:\n    cmd: x\nz: 1\n");
    row("yaml: beyond ASCII", F::Yaml, "n\xC3\xA4me: \xC3\xA9\xC3\xA9\nb: {k: \xC3\xA9, l: x}\r\n", {u"b"_s, u"l"_s},
        R"("z")", "n\xC3\xA4me: \xC3\xA9\xC3\xA9\nb: {k: \"\xC3\xA9\", l: z}\r\n");
    row("yaml: an empty file", F::Yaml, "# mine\n", {u"extensions"_s, u"a"_s}, R"({"cmd":"x"})",
        "# mine\nextensions:\n  a:\n    cmd: x\n");
}

void ConfigTextTest::c02_changesOneValueAndNoOtherByte()
{
    QFETCH(QByteArray, text);
    QFETCH(ConfigFormat, format);
    QFETCH(QStringList, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    const Result<QByteArray> edited = ConfigText::read(text, format)->withValue(path, json(value));
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
    QCOMPARE(*edited, after);
    QCOMPARE(*valueAt(ConfigText::read(*edited, format)->value(), path), json(value));
}

void ConfigTextTest::c02_takesOneMemberAndNoOtherByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ConfigFormat>("format");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("after");
    using F = ConfigFormat;

    const auto row = [](const char *name, F format, const QByteArray &text, const QStringList &path,
                        const QByteArray &after) { QTest::newRow(name) << text << format << path << after; };
    const QByteArray three =
        "{\n  \"a\": 1, // one\n  // about b\n  \"b\": {\n    \"x\": 1\n  }, /* two */\n  \"c\": 3\n}\n";
    row("the first", F::Json5, three, {u"a"_s},
        "{\n  // about b\n  \"b\": {\n    \"x\": 1\n  }, /* two */\n  \"c\": 3\n}\n");
    row("the middle", F::Json5, three, {u"b"_s}, "{\n  \"a\": 1, // one\n  // about b\n  \"c\": 3\n}\n");
    row("the last", F::Json5, three, {u"c"_s},
        "{\n  \"a\": 1, // one\n  // about b\n  \"b\": {\n    \"x\": 1\n  } /* two */\n}\n");
    row("the only one", F::Json5, "{\n  \"s\": {\n    \"a\": 1\n  }\n}", {u"s"_s, u"a"_s}, "{\n  \"s\": {\n  }\n}");
    row("the last with a comma", F::Json5, "{\n  \"a\": 1,\n  \"b\": 2,\n}", {u"b"_s}, "{\n  \"a\": 1,\n}");
    row("on one line", F::Json5, R"({"a": 1, "b": 2, "c": 3})", {u"b"_s}, R"({"a": 1, "c": 3})");
    row("the last on one line", F::Json5, R"({"a": 1, "b": 2})", {u"b"_s}, R"({"a": 1})");
    row("commas in front", F::Json5, "{ \"a\": 1\n, \"b\": 2\n, \"c\": 3 }", {u"b"_s}, "{ \"a\": 1\n, \"c\": 3 }");
    row("twins", F::Json5, "{\"a\": 1, \"b\": 2, \"a\": 3}", {u"a"_s}, "{\"b\": 2}");
    row("a list's item", F::Json5, "[\n  1,\n  2, // two\n  3\n]", {u"1"_s}, "[\n  1,\n  3\n]");

    row("toml: a server", F::Toml,
        "m = 1\n\n[mcp_servers.a]\ncommand = \"x\"\n\n[mcp_servers.a.env]\nK = \"v\" # c\n\n# about "
        "b\n[mcp_servers.b]\ncommand = \"y\"\n",
        {u"mcp_servers"_s, u"a"_s}, "m = 1\n\n# about b\n[mcp_servers.b]\ncommand = \"y\"\n");
    row("toml: a key", F::Toml, "[a]\nx = 1 # c\ny = [\n 1,\n]\nz = 2\n", {u"a"_s, u"y"_s}, "[a]\nx = 1 # c\nz = 2\n");
    row("toml: dotted", F::Toml, "mcp_servers.a.command = \"x\"\nmcp_servers.b.command = \"y\"\n",
        {u"mcp_servers"_s, u"a"_s}, "mcp_servers.b.command = \"y\"\n");
    row("toml: in a line", F::Toml, "e = { A = \"1\", B = \"2\" } # c\n", {u"e"_s, u"A"_s}, "e = { B = \"2\" } # c\n");

    row("yaml: a server", F::Yaml,
        "extensions:\n  a:\n    cmd: x\n    args:\n    - 1\n  # about b\n  b:\n    cmd: \"y\"\n",
        {u"extensions"_s, u"a"_s}, "extensions:\n  # about b\n  b:\n    cmd: \"y\"\n");
    row("yaml: the last", F::Yaml, "extensions:\n  a:\n    cmd: x\n# end\nz: 1\n", {u"extensions"_s, u"a"_s},
        "extensions: {}\n# end\nz: 1\n");
    row("yaml: an item", F::Yaml, "l:\n  - name: a\n    c: 1\n  - name: b\n", {u"l"_s, u"0"_s}, "l:\n  - name: b\n");
    row("yaml: the first of an item", F::Yaml, "l:\n  - name: a\n    c: 1\n", {u"l"_s, u"0"_s, u"name"_s},
        "l:\n  - c: 1\n");
}

void ConfigTextTest::c02_takesOneMemberAndNoOtherByte()
{
    QFETCH(QByteArray, text);
    QFETCH(ConfigFormat, format);
    QFETCH(QStringList, path);
    QFETCH(QByteArray, after);
    const Result<QByteArray> edited = ConfigText::read(text, format)->without(path);
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
    QCOMPARE(*edited, after);
    QVERIFY(!valueAt(ConfigText::read(*edited, format)->value(), path) || path.last() == u"0"_s
            || path.last() == u"1"_s);
}

void ConfigTextTest::editsNothingInATextThatBreaksOff()
{
    QVERIFY(!ConfigText::read(R"({"a": 1)", ConfigFormat::Json5)->withValue({u"b"_s}, Json(1)));
    QVERIFY(!ConfigText::read(R"({"a": 1)", ConfigFormat::Json5)->without({u"a"_s}));
    QVERIFY(!ConfigText::read(R"({"a": 1})", ConfigFormat::Json5)->withValue({u"a"_s, u"b"_s}, Json(1)));
    QVERIFY(!ConfigText::read("a = 1\n", ConfigFormat::Toml)->withValue({u"b"_s}, Json::null()));
}

void ConfigTextTest::writesNothingWhenNothingDiffers()
{
    const QByteArray text = "{\"b\" : {\"y\":1 , \"x\":2}}";
    QCOMPARE(*ConfigText::read(text, ConfigFormat::Json5)->withValue({u"b"_s}, json(R"({"x":2,"y":1})")),
             text); // order is the file's
    QCOMPARE(*ConfigText::read(text, ConfigFormat::Json5)->without({u"c"_s}), text);
}

QTEST_APPLESS_MAIN(ConfigTextTest)
#include "tst_configtext.moc"
