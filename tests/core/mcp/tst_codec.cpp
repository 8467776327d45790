// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/codec.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

ClientProfile client()
{
    ClientProfile profile;
    profile.info = {
        .name = u"signalbox"_s, .version = u"1.2.3"_s, .title = u"Signalbox"_s, .description = {}, .websiteUrl = {}};
    return profile;
}

OutgoingRequest request(QByteArray method, QByteArray params = {}, QByteArray meta = {})
{
    OutgoingRequest request;
    request.method = std::move(method);
    request.params = std::move(params);
    request.meta = std::move(meta);
    return request;
}

OutgoingRequest call(QByteArray params, QByteArray meta = {}, MessageId token = {}, QByteArray level = {})
{
    OutgoingRequest call = request("tools/call"_ba, std::move(params), std::move(meta));
    call.progressToken = std::move(token);
    call.logLevel = std::move(level);
    return call;
}

QByteArray encoded(Revision revision, const OutgoingRequest &request)
{
    return Codec::create(revision, client())->encodeRequest(MessageId(7), request);
}

Json metaOf(const QByteArray &message)
{
    return parseJson(message).value().value.at("params").at("_meta");
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT
private slots:
    void writesTheMessagesOfTheGoldenFile_data();
    void writesTheMessagesOfTheGoldenFile();
    void f09_keepsTheSpellingOfArguments_data();
    void f09_keepsTheSpellingOfArguments();
    void f16_writesOneLineWhateverTheCallerTyped_data();
    void f16_writesOneLineWhateverTheCallerTyped();
    void ourReservedKeysReplaceThePersons_data();
    void ourReservedKeysReplaceThePersons();
    void thePersonsTokenStaysWhereWeSetNone();
    void escapesAStrangeMethodName();
    void knowsTheMethodsOfEachRevision_data();
    void knowsTheMethodsOfEachRevision();
    void readsARemoteError();
    void saysWhenAnErrorIsMalformed_data();
    void saysWhenAnErrorIsMalformed();
    void encodesACall_data();
    void encodesACall();
};

void TestCodec::writesTheMessagesOfTheGoldenFile_data()
{
    QTest::addColumn<Revision>("revision");
    QTest::newRow("legacy") << Revision::V20251125;
    QTest::newRow("modern") << Revision::V20260728;
}

void TestCodec::writesTheMessagesOfTheGoldenFile()
{
    QFETCH(const Revision, revision);
    const auto codec = Codec::create(revision, client());
    const QByteArray arguments = R"({"name":"echo","arguments":{"message":"h\u0069","n":1.0}})";
    const MessageId seven(7);
    QByteArrayList lines;
    lines << (codec->era() == Era::Legacy ? encodeInitialize(MessageId(1), revision, client())
                                          : encodeDiscover(MessageId(u"probe-1"_s), revision, client()));
    lines << codec->encodeRequest(seven, request("tools/list"_ba));
    lines << codec->encodeRequest(seven, request("tools/list"_ba, R"({"cursor":""})"));
    lines << codec->encodeRequest(seven, request("tools/list"_ba, "{}", "{}"));
    lines << codec->encodeRequest(seven, call(arguments));
    lines << codec->encodeRequest(MessageId(u"a\"b"_s), call(arguments, {}, MessageId(7)));
    lines << codec->encodeRequest(seven, call(arguments, R"({"traceparent":"00-1"})"));
    lines << codec->encodeRequest(seven,
                                  call(arguments, R"({"a":[1,{"b":"}"}],"c":null})", MessageId(u"t"_s), "debug"));
    lines << codec->encodeNotification("notifications/cancelled", R"({"requestId":7})");
    lines << codec->encodeNotification("notifications/initialized", {});
    lines << codec->encodeResult(seven, R"({"action":"decline"})");
    lines << codec->encodeError(seven, ErrorCode::MethodNotFound, u"Method not found: \"x\""_s, R"({"method":"x"})");
    lines << codec->encodeError(MessageId(), ErrorCode::ParseError, u"Parse error"_s);

    const QString name = qEnvironmentVariable("SIGNALBOX_SOURCE") + u"/tests/core/mcp/golden/"_s
                         + QLatin1StringView(QTest::currentDataTag()) + u".jsonl"_s;
    QFile file(name);
    if (qEnvironmentVariableIsSet("SIGNALBOX_REFRESH_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n') + '\n');
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
    const QByteArrayList golden = file.readAll().trimmed().split('\n');
    for (qsizetype i = 0; i < qMax(golden.size(), lines.size()); ++i) {
        QCOMPARE(lines.value(i), golden.value(i));
        QVERIFY(parseJson(lines.value(i)).has_value());
    }
}

void TestCodec::f09_keepsTheSpellingOfArguments_data()
{
    QTest::addColumn<Revision>("revision");
    QTest::newRow("legacy") << Revision::V20250618;
    QTest::newRow("modern") << Revision::V20260728;
}

void TestCodec::f09_keepsTheSpellingOfArguments()
{
    QFETCH(const Revision, revision);
    const QByteArray arguments =
        R"("name":"n","arguments":{"z":1.0,"a":1e2,"n":9007199254740993, "u":18446744073709551615,)"
        R"("f":0.1234567890123456789012345678901234567890,"a":2,"t":"\u0041\/"})";
    QVERIFY(encoded(revision, call('{' + arguments + '}')).contains(arguments));
    QVERIFY(encoded(revision, call(" {" + arguments + "} ")).contains(arguments));
}

void TestCodec::f16_writesOneLineWhateverTheCallerTyped_data()
{
    QTest::addColumn<Revision>("revision");
    for (const Era era : {Era::Legacy, Era::Modern}) {
        for (const Revision revision : knownRevisions(era)) {
            QTest::newRow(qPrintable(revisionText(revision))) << revision;
        }
    }
}

void TestCodec::f16_writesOneLineWhateverTheCallerTyped()
{
    QFETCH(const Revision, revision);
    const auto codec = Codec::create(revision, client());
    const QByteArray pretty = "{\r\n  \"a\": \"line\\nline\",\n  \"b\": [\n1\n]\n}\n";
    const QByteArrayList messages{codec->encodeRequest(MessageId(1), call(pretty, pretty)),
                                  codec->encodeNotification("n", pretty), codec->encodeResult(MessageId(1), pretty),
                                  codec->encodeError(MessageId(1), 1, u"a\nb"_s, pretty),
                                  codec->encodeRequest(MessageId(1), request("a\nb"_ba))};
    for (const QByteArray &message : messages) {
        QVERIFY2(!message.contains('\n') && !message.contains('\r'), message.constData());
        QVERIFY2(parseJson(message).has_value(), message.constData());
    }
}

void TestCodec::ourReservedKeysReplaceThePersons_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("version") << "io.modelcontextprotocol/protocolVersion"_ba;
    QTest::newRow("client") << "io.modelcontextprotocol/clientInfo"_ba;
    QTest::newRow("capabilities") << "io.modelcontextprotocol/clientCapabilities"_ba;
    QTest::newRow("escaped slash") << "io.modelcontextprotocol\\/protocolVersion"_ba;
    QTest::newRow("escaped letter") << "\\u0069o.modelcontextprotocol/protocolVersion"_ba;
    QTest::newRow("log level") << "io.modelcontextprotocol/logLevel"_ba;
    QTest::newRow("token") << "progressToken"_ba;
}

void TestCodec::ourReservedKeysReplaceThePersons()
{
    QFETCH(const QByteArray, key);
    const QByteArray persons = R"({"a":1,")" + key + R"(":{"x":"}"},"b":{"progressToken":3}})";
    const QByteArray message = encoded(Revision::V20260728, call("{}", persons, MessageId(5), "info"));
    QVERIFY(parseJson(message).value().findings.isEmpty()); // no duplicate key
    const Json meta = metaOf(message);
    QVERIFY(meta.at("io.modelcontextprotocol/protocolVersion").as<std::string>() == "2026-07-28");
    QVERIFY(meta.at("io.modelcontextprotocol/logLevel").as<std::string>() == "info");
    QCOMPARE(compactJson(meta.at("progressToken")), "5"_ba);
    QCOMPARE(compactJson(meta.at("a")), "1"_ba);
    QCOMPARE(compactJson(meta.at("b")), R"({"progressToken":3})"_ba);
}

void TestCodec::thePersonsTokenStaysWhereWeSetNone()
{
    for (const Revision revision : {Revision::V20251125, Revision::V20260728}) {
        const QByteArray theirs = encoded(revision, call("{}", R"({"progressToken":"mine"})"));
        QCOMPARE(compactJson(metaOf(theirs).at("progressToken")), "\"mine\""_ba);
        const QByteArray ours = encoded(revision, call("{}", R"({"progressToken":"mine"})", MessageId(1)));
        QCOMPARE(compactJson(metaOf(ours).at("progressToken")), "1"_ba);
    }
}

void TestCodec::escapesAStrangeMethodName()
{
    const QByteArray message = encoded(Revision::V20251125, request("a\"b\\c"_ba));
    QCOMPARE(message, R"({"jsonrpc":"2.0","id":7,"method":"a\"b\\c"})"_ba);
}

void TestCodec::knowsTheMethodsOfEachRevision_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("client"); // one letter a revision, oldest first
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("tools/call") << "tools/call"_ba << "yyyyy"_ba << "-----"_ba;
    QTest::newRow("initialize") << "initialize"_ba << "yyyy-"_ba << "-----"_ba;
    QTest::newRow("ping") << "ping"_ba << "yyyy-"_ba << "yyyy-"_ba;
    QTest::newRow("server/discover") << "server/discover"_ba << "----y"_ba << "-----"_ba;
    QTest::newRow("logging/setLevel") << "logging/setLevel"_ba << "yyyy-"_ba << "-----"_ba;
    QTest::newRow("tasks/list") << "tasks/list"_ba << "---y-"_ba << "---y-"_ba;
    QTest::newRow("tasks/get") << "tasks/get"_ba << "---yy"_ba << "---y-"_ba;
    QTest::newRow("roots/list") << "roots/list"_ba << "-----"_ba << "yyyy-"_ba;
    QTest::newRow("elicitation/create") << "elicitation/create"_ba << "-----"_ba << "--yy-"_ba;
    QTest::newRow("notifications/cancelled") << "notifications/cancelled"_ba << "yyyyy"_ba << "yyyyy"_ba;
    QTest::newRow("notifications/progress") << "notifications/progress"_ba << "yyyy-"_ba << "yyyyy"_ba;
    QTest::newRow("unknown") << "tools/Call"_ba << "-----"_ba << "-----"_ba;
}

void TestCodec::knowsTheMethodsOfEachRevision()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, client);
    QFETCH(const QByteArray, server);
    for (int i = 0; i < 5; ++i) {
        const auto codec = Codec::create(Revision(i), {});
        QCOMPARE(codec->knowsClientMethod(method), client[i] == 'y');
        QCOMPARE(codec->knowsServerMethod(method), server[i] == 'y');
    }
}

void TestCodec::readsARemoteError()
{
    const Error error = decodeRemoteError(R"({"code":-32022,"message":"No.","data":{"b":1.0, "a":[ ]}})");
    QCOMPARE(error.kind, Error::Kind::Remote);
    QCOMPARE(error.code, ErrorCode::UnsupportedVersion);
    QCOMPARE(error.message, u"No."_s);
    QCOMPARE(error.data, R"({"b":1.0, "a":[ ]})"_ba);
}

void TestCodec::saysWhenAnErrorIsMalformed_data()
{
    QTest::addColumn<QByteArray>("error");
    for (const char *error : {"\"no\"", "null", "{}", R"({"code":"1","message":"a"})", R"({"code":1.5,"message":"a"})",
                              R"({"code":1,"message":2})", R"({"code":99999999999,"message":"a"})", "{\"code\":"}) {
        QTest::newRow(error) << QByteArray(error);
    }
}

void TestCodec::saysWhenAnErrorIsMalformed()
{
    QFETCH(const QByteArray, error);
    const Error decoded = decodeRemoteError(error);
    QCOMPARE(decoded.kind, Error::Kind::Remote);
    QCOMPARE(decoded.code, 0);
    QCOMPARE(decoded.message, u"The server answered with a malformed error."_s);
    QCOMPARE(decoded.data, error);
}

void TestCodec::encodesACall_data()
{
    QTest::addColumn<Revision>("revision");
    QTest::newRow("legacy") << Revision::V20251125;
    QTest::newRow("modern") << Revision::V20260728;
}

/// Budget (release build): 300 ns for a message of 150 bytes.
void TestCodec::encodesACall()
{
    QFETCH(const Revision, revision);
    const auto codec = Codec::create(revision, client());
    const OutgoingRequest request =
        call(R"({"name":"echo","arguments":{"message":"hello hello hello hello"}})", {}, MessageId(123456));
    qsizetype bytes = 0;
    QBENCHMARK
    {
        bytes += codec->encodeRequest(MessageId(123456), request).size();
    }
    QVERIFY(bytes > 0);
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
