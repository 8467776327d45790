// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyas.h"
#include "core/journal/exchange/copyvalue.h"
#include "recordedrun.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCopyAs : public QObject
{
    Q_OBJECT
private slots:
    void u13_quotesForTheShell_data();
    void u13_quotesForTheShell();
    void namesSecretsInsteadOfCopyingThem_data();
    void namesSecretsInsteadOfCopyingThem();
    void makesProgramsThatAreWellFormed_data();
    void makesProgramsThatAreWellFormed();
    void givesTheShellTheRightWords();
    void givesTheProgramsTheRightValues();
    void copiesTheRecordedHeadersForCurl();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void goesByNameWhereASecretWouldShow();
    void findsTheRequestOfAnAnswer();
    void fillsInWhatWasMasked();

private:
    static Result<QString> copied(CopyAs how, const QByteArray &request, const CopyTarget &target,
                                  const Masker &masker = {});
    static QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QString written(const QString &name, const QString &text) const;

    QTemporaryDir m_dir;
};

namespace {

const QByteArray kNasty =
    R"({"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"a'b\"c $(x) `y` \\ !","arguments":)"
    R"({"quote":"it's \"so\"","line":"a\nb\u2028c\u0000d","__proto__":{"x":1},"yes":true,"none":null,)"
    R"("number":1.0e2,"big":12345678901234567890,"list":[1,[],{}],"emoji":"😀","dollar":"$HOME `id`"},)"
    R"("_meta":{"progressToken":3,"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})";

QByteArray request(const QByteArray &method, const QByteArray &params = "{}")
{
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params + '}';
}

CopyTarget stdioTarget()
{
    return {.kind = CopyTarget::Kind::Stdio,
            .name = u"files"_s,
            .command = u"/opt/my server/run"_s,
            .arguments = {u"--root"_s, u"/tmp/it's"_s, u"--api-key"_s, u"very-secret-1"_s, u"--token=very-secret-2"_s,
                          u"$HOME"_s},
            .environment = {{u"API_TOKEN"_s, u"very-secret-3"_s}, {u"MODE"_s, u"a \"b\""_s}},
            .workingDirectory = u"/srv/a b"_s};
}

CopyTarget httpTarget(CopyTarget::Kind kind = CopyTarget::Kind::Http)
{
    return {.kind = kind,
            .name = u"web"_s,
            .url = u"https://mcp.example.com/mcp?x=1&api_key=very-secret-4"_s,
            .headers = {{u"Authorization"_s, u"Bearer very-secret-5"_s},
                        {u"X-Plain"_s, u"it's"_s},
                        {u"X-Api-Key"_s, u"very-secret-6"_s}}};
}

} // namespace

Result<QString> TestCopyAs::copied(CopyAs how, const QByteArray &request, const CopyTarget &target,
                                   const Masker &masker)
{
    return copyAs(how, {.request = request, .server = {}, .exchange = {}}, target, masker);
}

QByteArray TestCopyAs::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished();
    return ended && process.exitCode() == 0 ? "ok:" + process.readAll() : "failed:" + process.readAll();
}

QString TestCopyAs::written(const QString &name, const QString &text) const
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
}

void TestCopyAs::u13_quotesForTheShell_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"plain"_s, u""_s, u"two words"_s, u"it's"_s, u"\"$HOME\" `id` $(id)"_s, u"a\nb\tc"_s, u"!!"_s, u"-n"_s,
          u"~"_s, u"*?[a]{b,c}"_s, u"\\"_s, u"é😀"_s, u"#x"_s, u"a;b|c&d<e>f(g)"_s, u"''"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestCopyAs::u13_quotesForTheShell()
{
    QFETCH(const QString, text);
    QCOMPARE(run(u"sh"_s, {u"-c"_s, u"printf %s "_s + shellWord(text)}), "ok:" + text.toUtf8());
}

void TestCopyAs::namesSecretsInsteadOfCopyingThem_data()
{
    QTest::addColumn<CopyAs>("how");
    QTest::addColumn<CopyTarget>("target");
    for (const CopyAs how : allCopyAs()) {
        for (const CopyTarget &target : {stdioTarget(), httpTarget(), httpTarget(CopyTarget::Kind::Sse),
                                         httpTarget(CopyTarget::Kind::WebSocket)}) {
            QTest::newRow(qPrintable(copyAsWord(how) + QString::number(int(target.kind)))) << how << target;
        }
    }
}

void TestCopyAs::namesSecretsInsteadOfCopyingThem()
{
    QFETCH(const CopyAs, how);
    QFETCH(CopyTarget, target);
    Masker masker;
    masker.addSecret("registered-secret");
    const QByteArray call =
        request("tools/call", R"({"name":"t","arguments":{"password":"very-secret-7","x":"registered-secret"}})");
    for (const QString &name : {target.name, QString()}) {
        target.name = name;
        const auto text = copied(how, call, target, masker);
        if (text) {
            QVERIFY2(!text->contains("very-secret"_L1), qPrintable(*text));
            QVERIFY2(!text->contains("registered-secret"_L1), qPrintable(*text));
            QCOMPARE(text->count("YOUR_SECRET"_L1), 2);
        }
    }
}

void TestCopyAs::makesProgramsThatAreWellFormed_data()
{
    QTest::addColumn<CopyTarget>("target");
    QTest::addColumn<QByteArray>("call");
    const QByteArrayList calls = {
        kNasty,
        request("initialize"),
        request("ping"),
        request("tools/list"),
        request("tools/list", R"({"cursor":"a\"b"})"),
        request("resources/list"),
        request("resources/templates/list"),
        request("resources/read", R"({"uri":"file:///a'b\"c"})"),
        request("resources/subscribe", R"({"uri":"x:y"})"),
        request("resources/unsubscribe", R"({"uri":"x:y"})"),
        request("prompts/list"),
        request("prompts/get", R"({"name":"p","arguments":{"a":"b"}})"),
        request("completion/complete",
                R"({"ref":{"type":"ref/prompt","name":"p"},"argument":{"name":"a","value":"b"}})"),
        request("completion/complete",
                R"({"ref":{"type":"ref/resource","uri":"x:{y}"},"argument":{"name":"a","value":"b"}})"),
        request("logging/setLevel", R"({"level":"info"})"),
        request("custom/method", R"({"deep":[[[{"a":null}]]]})"),
    };
    CopyTarget inherits = stdioTarget();
    inherits.inheritsEnvironment = true;
    for (const CopyTarget &target : {stdioTarget(), inherits, httpTarget(), httpTarget(CopyTarget::Kind::Sse),
                                     httpTarget(CopyTarget::Kind::WebSocket)}) {
        const bool isAnother = target.inheritsEnvironment || target.kind == CopyTarget::Kind::Sse
                               || target.kind == CopyTarget::Kind::WebSocket;
        for (qsizetype i = 0; i < (isAnother ? 2 : calls.size()); ++i) {
            QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(int(target.kind)).arg(i).arg(target.inheritsEnvironment)))
                << target << calls.at(i);
        }
    }
}

void TestCopyAs::makesProgramsThatAreWellFormed()
{
    QFETCH(const CopyTarget, target);
    QFETCH(const QByteArray, call);
    if (const auto python = copied(CopyAs::Python, call, target)) {
        const QString file = written(u"call.py"_s, *python);
        const QByteArray checked = run(u"python3"_s, {u"-m"_s, u"py_compile"_s, file});
        QVERIFY2(checked.startsWith("ok:"), (checked + python->toUtf8()).constData());
    } else {
        QVERIFY(call.contains("custom/method"));
    }
    const auto typeScript = copied(CopyAs::TypeScript, call, target);
    QVERIFY(typeScript);
    const QByteArray checked = run(u"node"_s, {u"--check"_s, written(u"call.mjs"_s, *typeScript)});
    QVERIFY2(checked.startsWith("ok:"), (checked + typeScript->toUtf8()).constData());
    const auto command = copied(CopyAs::CommandLine, call, target);
    QVERIFY(command);
    QVERIFY(run(u"sh"_s, {u"-n"_s}, command->toUtf8()).startsWith("ok:"));
}

void TestCopyAs::givesTheShellTheRightWords()
{
    CopyTarget target = stdioTarget();
    target.name.clear();
    auto command = copied(CopyAs::CommandLine, kNasty, target);
    QVERIFY(command);
    const QString printer = written(u"signalbox-cli"_s, u"#!/bin/sh\nfor word; do printf '%s\\0' \"$word\"; done\n"_s);
    QFile::setPermissions(printer, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray out = run(u"sh"_s, {u"-c"_s, u"PATH=\"$1:$PATH\"; API_KEY=k1 TOKEN=k2 API_TOKEN=k3; "_s + *command,
                                         u"sh"_s, m_dir.path()});
    QVERIFY2(out.startsWith("ok:"), out.constData());
    const QList<QByteArray> words = out.sliced(3).split('\0');
    const auto after = [&words](const QByteArray &option) { return words.value(words.indexOf(option) + 1); };
    QCOMPARE(after("--method"), "tools/call"_ba);
    QCOMPARE(after("--tool-name"), "a'b\"c $(x) `y` \\ !"_ba);
    QVERIFY(after("--tool-args-json").contains("\"quote\":\"it's \\\"so\\\"\""));
    QVERIFY(after("--tool-args-json").contains("$HOME `id`"));
    QVERIFY(!out.contains("progressToken"));
    QCOMPARE(after("--cwd"), "/srv/a b"_ba);
    QCOMPARE(after("-e"), "API_TOKEN=k3"_ba);
    QVERIFY(words.contains("MODE=a \"b\""));
    QCOMPARE(words.mid(words.indexOf("--")).join('|'),
             "--|/opt/my server/run|--root|/tmp/it's|--api-key|k1|--token=k2|$HOME|"_ba);
}

void TestCopyAs::givesTheProgramsTheRightValues()
{
    const auto python = copied(CopyAs::Python, kNasty, stdioTarget());
    QVERIFY(python);
    const qsizetype from = python->indexOf("arguments={"_L1) + 10;
    const QString literal = python->mid(from, python->indexOf("\n            })"_L1, from) + 14 - from);
    const QString check = u"value = "_s + literal + uR"(
assert value["quote"] == "it's \"so\"" and value["line"] == "a\nb\u2028c\0d" and value["__proto__"] == {"x": 1}
assert value["yes"] is True and value["none"] is None and value["number"] == 100 and value["big"] == 12345678901234567890
assert value["list"] == [1, [], {}] and value["emoji"] == chr(0x1F600) and value["dollar"] == "$HOME `id`"
)"_s;
    const QByteArray ran = run(u"python3"_s, {written(u"value.py"_s, check)});
    QVERIFY2(ran.startsWith("ok:"), ran.constData());

    const auto typeScript = copied(CopyAs::TypeScript, kNasty, stdioTarget());
    const qsizetype begin = typeScript->indexOf("callTool("_L1) + 9;
    const QString object = typeScript->mid(begin, typeScript->indexOf("\n  });"_L1, begin) + 4 - begin);
    const QString script =
        u"import assert from 'node:assert';\nconst { name, arguments: value, _meta } = "_s + object + uR"(;
assert.equal(name, "a'b\"c $(x) `y` \\ !"); assert.equal(_meta, undefined);
assert.equal(value.quote, "it's \"so\""); assert.equal(value.line, "a\nb\u2028c\0d");
assert.deepEqual(Object.getOwnPropertyDescriptor(value, "__proto__").value, { x: 1 });
assert.equal(value.yes, true); assert.equal(value.none, null); assert.equal(value.number, 100);
assert.deepEqual(value.list, [1, [], {}]); assert.equal(value.dollar, "$HOME `id`");
)"_s;
    const QByteArray node = run(u"node"_s, {written(u"value.mjs"_s, script)});
    QVERIFY2(node.startsWith("ok:"), node.constData());
}

void TestCopyAs::copiesTheRecordedHeadersForCurl()
{
    RecordedRun recorded;
    recorded.addEveryKind();
    const auto reader = recorded.reader();
    const auto subject = CopySubject::read(*reader, reader->endSequence() - 3);
    QVERIFY(subject);
    QVERIFY(subject->exchange);
    const auto curl = copyAs(CopyAs::Curl, *subject, httpTarget(), {});
    QVERIFY(curl);
    QVERIFY(curl->contains("-H 'Content-Type: application/json'"_L1));
    QVERIFY(curl->contains("-H 'Authorization: Bearer '\"$BEARER_TOKEN\""_L1));
    QVERIFY(curl->contains("-H 'Mcp-Session-Id: '\"$MCP_SESSION_TOKEN\""_L1));
    QVERIFY(!curl->contains("Content-Length"_L1));
    QVERIFY(curl->contains("'https://mcp.example.com/mcp?x=1&api_key='\"$API_KEY\""_L1));
    QVERIFY(run(u"sh"_s, {u"-n"_s}, curl->toUtf8()).startsWith("ok:"));
    const auto unrecorded = copied(CopyAs::Curl, kNasty, httpTarget());
    QVERIFY(unrecorded->contains("-H 'MCP-Protocol-Version: 2026-07-28'"_L1));
    QVERIFY(unrecorded->contains("-H 'Mcp-Method: tools/call'"_L1));
}

void TestCopyAs::saysWhyItCannot_data()
{
    QTest::addColumn<CopyAs>("how");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<CopyTarget>("target");
    QTest::newRow("curl, a program") << CopyAs::Curl << request("ping") << stdioTarget();
    QTest::newRow("curl, SSE") << CopyAs::Curl << request("ping") << httpTarget(CopyTarget::Kind::Sse);
    QTest::newRow("curl, WebSocket") << CopyAs::Curl << request("ping") << httpTarget(CopyTarget::Kind::WebSocket);
    QTest::newRow("Python, another method") << CopyAs::Python << request("x/y") << stdioTarget();
    QTest::newRow("no JSON") << CopyAs::CommandLine << "hello"_ba << stdioTarget();
    QTest::newRow("no method") << CopyAs::CommandLine << "{\"id\":1}"_ba << stdioTarget();
    QTest::newRow("params are a list") << CopyAs::CommandLine << request("ping", "[]") << stdioTarget();
    QTest::newRow("server is gone") << CopyAs::CommandLine << request("ping") << CopyTarget{};
    QTest::newRow("server is gone, script") << CopyAs::TypeScript << request("ping") << CopyTarget{};
}

void TestCopyAs::saysWhyItCannot()
{
    QFETCH(const CopyAs, how);
    QFETCH(const QByteArray, call);
    QFETCH(const CopyTarget, target);
    const auto text = copied(how, call, target);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, Error::Kind::Usage);
    QVERIFY(!text.error().message.isEmpty());
}

void TestCopyAs::goesByNameWhereASecretWouldShow()
{
    const auto named = copied(CopyAs::CommandLine, request("ping"), stdioTarget());
    QVERIFY(named->contains("--server files"_L1));
    QVERIFY(!named->contains("my server"_L1));
    CopyTarget open = stdioTarget();
    open.environment.clear();
    open.arguments.clear();
    QVERIFY(copied(CopyAs::CommandLine, request("ping"), open)->contains("-- '/opt/my server/run'"_L1));
    CopyTarget web = httpTarget();
    web.url = u"https://mcp.example.com/mcp"_s;
    web.headers.removeLast();
    const auto bearer = copied(CopyAs::CommandLine, request("ping"), web);
    QVERIFY(bearer->contains("--bearer-env BEARER_TOKEN"_L1));
    QVERIFY(bearer->contains("--header 'X-Plain: it'\\''s'"_L1));
    web.hasSignIn = true;
    QVERIFY(copied(CopyAs::CommandLine, request("ping"), web)->contains("--server web"_L1));
}

void TestCopyAs::findsTheRequestOfAnAnswer()
{
    RecordedRun recorded;
    const quint64 call = recorded.call("everything", "echo", "{\"message\":\"hi\"}", "{}");
    const quint64 note = recorded.add("{}", {.kind = IndexRecord::Notification});
    const quint64 theirs = recorded.add(request("roots/list"), {.kind = IndexRecord::Request});
    const auto reader = recorded.reader();
    const auto subject = CopySubject::read(*reader, call + 1);
    QVERIFY(subject);
    QCOMPARE(subject->request, reader->body(call).value());
    QCOMPARE(subject->server, "everything"_ba);
    QVERIFY(!subject->exchange);
    QVERIFY(!CopySubject::read(*reader, note));
    QVERIFY(!CopySubject::read(*reader, theirs));
    QVERIFY(!CopySubject::read(*reader, 99));
}

void TestCopyAs::fillsInWhatWasMasked()
{
    const QByteArray call = request("tools/call", R"({"name":"t","arguments":{"x":"•••• masked, 12 characters"}})");
    const auto text = copied(CopyAs::CommandLine, call, stdioTarget());
    QVERIFY(text->contains("{\"x\":\"YOUR_SECRET\"}"_L1));
}

QTEST_GUILESS_MAIN(TestCopyAs)
#include "tst_copyas.moc"
