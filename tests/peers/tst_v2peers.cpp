// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/completion.h"
#include "core/mcp/prompt.h"
#include "core/mcp/resource.h"
#include "core/mcp/structuredcheck.h"
#include "core/mcp/tool.h"
#include "peertest.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Servers of the SDK's second generation, in all eras and transports: what is asked of them and answered at once.
class TestV2Peers : public PeerTest
{
    Q_OBJECT
public:
    TestV2Peers()
        : PeerTest(v2Cases())
    {
    }

private slots:
    void agreesOnARevision();
    void listsTools();
    void callsATool();
    void takesFailureForAnAnswer();
    void isToldOfWhatIsNotThere();
    void holdsStructuredContentAgainstItsSchema();
    void mirrorsArgumentsIntoHeaders();
    void passesMetaThrough();
    void readsResources();
    void readsResourcesByTemplate();
    void getsPrompts();
    void completes();
    void pings();
};

void TestV2Peers::agreesOnARevision()
{
    const ServerProfile &profile = *link().connection().status().profile;
    QCOMPARE(revisionText(profile.revision), revisionText(peer().revision));
    QVERIFY2(profile.verdict.startsWith(peer().isModern() ? u"Modern:"_s : u"Legacy:"_s), qPrintable(profile.verdict));
    QCOMPARE(profile.info.name, u"signalbox-peer"_s);
    QVERIFY(profile.deviations.isEmpty());
    for (const char *capability : {"tools", "resources", "prompts", "logging", "completions"}) {
        QVERIFY2(profile.has(capability), capability);
    }
}

void TestV2Peers::listsTools()
{
    QStringList names;
    for (const Json &entry : link().entries(Lister::List::Tools)) {
        const Decoded<Tool> tool = decodeTool(entry);
        QVERIFY(tool.usable);
        QVERIFY(tool.deviations.isEmpty());
        names.append(tool.value.name);
    }
    for (const QString &name : {u"echo"_s, u"add"_s, u"headers"_s, u"twice"_s}) {
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    }
}

void TestV2Peers::callsATool()
{
    QCOMPARE(link().text("echo", R"({"text":"hällo \u0000 😀"})"), u"hällo "_s + QChar(0) + u" 😀"_s);
    QVERIFY(link().outcome.deviations.isEmpty());
}

void TestV2Peers::takesFailureForAnAnswer()
{
    const ToolResult failed = link().call("fail");
    QVERIFY2(link().outcome.ok(), qPrintable(link().outcome.error.message));
    QVERIFY(failed.isError);
    QCOMPARE(failed.content.value(0).text, u"This tool always fails"_s);
}

void TestV2Peers::isToldOfWhatIsNotThere()
{
    (void)link().call("nothing-of-the-kind");
    QCOMPARE(link().outcome.end, CallOutcome::End::RemoteError);
    QCOMPARE(link().outcome.error.code, -32602);
    QVERIFY(link().result(link().session().readResource("peer://nothing")).is_null());
    QCOMPARE(link().outcome.end, CallOutcome::End::RemoteError);
    QVERIFY2(link().outcome.error.message.contains(u"peer://nothing"_s), qPrintable(link().outcome.error.message));
}

void TestV2Peers::holdsStructuredContentAgainstItsSchema()
{
    Json schema = Json::null();
    for (const Json &entry : link().entries(Lister::List::Tools)) {
        const Tool tool = decodeTool(entry).value;
        schema = tool.name == u"add" ? tool.outputSchema : schema;
    }
    QVERIFY(!schema.is_null());
    const ToolResult added = link().call("add", R"({"a":2,"b":0.5})");
    QVERIFY(added.hasStructured);
    const StructuredCheck check = checkStructured(added, schema);
    QVERIFY(check.checked);
    QVERIFY(check.fits());
    QCOMPARE(compactJson(added.structured), R"({"sum":2.5})"_ba);
}

void TestV2Peers::mirrorsArgumentsIntoHeaders()
{
    if (peer().isStdio() || peer().isBehindProxy) {
        QSKIP("The tool sees no headers over stdio, and so behind a proxy.");
    }
    const std::unique_ptr<PeerLink> fresh = connectAnother(); // which has listed no tools yet
    QVERIFY2(fresh, qPrintable(why()));
    for (int i = 0; i < 2; ++i) {
        const QString headers = fresh->text("headers", R"({"region":"grüße","level":7,"dry":true})");
        const Result<ParsedJson> seen = parseJson(headers.toUtf8());
        QVERIFY2(seen, qPrintable(headers));
        QCOMPARE(seen->value.contains("mcp-param-region"), peer().isModern());
        QCOMPARE(seen->value.contains("mcp-method"), peer().isModern());
        if (peer().isModern()) {
            QCOMPARE(toQString(seen->value.at("mcp-param-region")),
                     QString::fromLatin1("=?base64?" + "grüße"_ba.toBase64() + "?="));
            QCOMPARE(toQString(seen->value.at("mcp-param-level")), u"7"_s);
            QCOMPARE(toQString(seen->value.at("mcp-param-dry-run")), u"true"_s);
            QCOMPARE(toQString(seen->value.at("mcp-name")), u"headers"_s);
        }
        QVERIFY(!fresh->entries(Lister::List::Tools).isEmpty());
    }
    fresh->disconnects();
}

void TestV2Peers::passesMetaThrough()
{
    if (peer().isBehindProxy) {
        QSKIP("mcp-proxy makes a request of its own out of each, with its own _meta.");
    }
    CallRequest request;
    request.server = link().hub.entry.name;
    request.tool = u"meta"_s;
    request.arguments = "{}";
    request.meta = R"({"traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"})";
    std::optional<CallOutcome> outcome;
    HubCall *call = link().hub.hub.call(request);
    connect(call, &HubCall::finished, this, [&](const CallOutcome &ended) { outcome = ended; });
    QTRY_VERIFY(outcome);
    QVERIFY2(outcome->ok(), qPrintable(outcome->error.message));
    QVERIFY2(outcome->result.contains("b7ad6b7169203331"), outcome->result.constData());
    QCOMPARE(outcome->result.contains(R"(\"io.modelcontextprotocol/clientInfo\":{\"name\":\"signalbox\")"),
             peer().isModern());
}

void TestV2Peers::readsResources()
{
    QStringList uris;
    for (const Json &entry : link().entries(Lister::List::Resources)) {
        const Decoded<Resource> resource = decodeResource(entry);
        QVERIFY(resource.usable && resource.deviations.isEmpty());
        uris.append(resource.value.uri);
    }
    QVERIFY2(uris.contains(u"peer://text"_s) && uris.contains(u"peer://counter"_s), qPrintable(uris.join(u' ')));
    const Decoded<ReadResult> text = decodeReadResult(link().result(link().session().readResource("peer://text")));
    QCOMPARE(text.value.contents.value(0).text, u"hällo\n"_s);
    QCOMPARE(text.value.contents.value(0).mimeType, u"text/plain"_s);
    const Decoded<ReadResult> bytes = decodeReadResult(link().result(link().session().readResource("peer://bytes")));
    QVERIFY(!bytes.value.contents.value(0).isText);
    QCOMPARE(bytes.value.contents.value(0).data, QByteArray("\0\1\2\xff", 4));
    QVERIFY(text.deviations.isEmpty() && bytes.deviations.isEmpty());
}

void TestV2Peers::readsResourcesByTemplate()
{
    QStringList templates;
    for (const Json &entry : link().entries(Lister::List::ResourceTemplates)) {
        templates.append(decodeResourceTemplate(entry).value.uri);
    }
    QVERIFY2(templates.contains(u"peer://colour/{colour}"_s), qPrintable(templates.join(u' ')));
    const Decoded<ReadResult> red = decodeReadResult(link().result(link().session().readResource("peer://colour/red")));
    QCOMPARE(red.value.contents.value(0).text, u"the colour red"_s);
}

void TestV2Peers::getsPrompts()
{
    const QList<Json> prompts = link().entries(Lister::List::Prompts);
    QCOMPARE(prompts.size(), 1);
    const Decoded<Prompt> paint = decodePrompt(prompts.constFirst());
    QVERIFY(paint.deviations.isEmpty());
    QCOMPARE(paint.value.arguments.size(), 2);
    QVERIFY(paint.value.arguments.at(0).required && !paint.value.arguments.at(1).required);
    const Decoded<PromptResult> filled =
        decodePromptResult(link().result(link().session().getPrompt("paint", R"({"colour":"red"})")));
    QCOMPARE(filled.value.messages.size(), 1);
    QCOMPARE(filled.value.messages.constFirst().content.text, u"Paint it  red"_s);
    QVERIFY(link().result(link().session().getPrompt("paint", "{}")).is_null());
    QCOMPARE(link().outcome.end, CallOutcome::End::RemoteError);
}

void TestV2Peers::completes()
{
    const auto values = [this](const CompletionQuestion &question) {
        const QByteArray params = encodeCompletionParams(question, peer().revision);
        (void)link().result(link().session().complete(params));
        return decodeCompletion(link().outcome.result).value.values;
    };
    using Of = CompletionQuestion::Of;
    QCOMPARE(values({Of::Prompt, u"paint"_s, u"colour"_s, u"gr"_s, {}}), (QStringList{u"green"_s, u"grey"_s}));
    QCOMPARE(values({Of::Prompt, u"paint"_s, u"shade"_s, u""_s, {{u"colour"_s, u"red"_s}}}),
             QStringList{u"light red"_s});
    QCOMPARE(values({Of::Template, u"peer://colour/{colour}"_s, u"colour"_s, u"b"_s, {}}), QStringList{u"blue"_s});
}

void TestV2Peers::pings()
{
    const CallOutcome outcome = link().hub.outcomeOf(link().session().ping());
    QCOMPARE(outcome.end, peer().isModern() ? CallOutcome::End::Refused : CallOutcome::End::Result);
}

QTEST_GUILESS_MAIN(TestV2Peers)
#include "tst_v2peers.moc"
