// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/completion.h"
#include "core/mcp/elicitation.h"
#include "core/mcp/notifications.h"
#include "core/mcp/prompt.h"
#include "core/mcp/resource.h"
#include "core/mcp/sampling.h"
#include "core/mcp/structuredcheck.h"
#include "core/mcp/tool.h"
#include "peertest.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The protocol's own demonstration server, over its three transports.
class TestEverythingPeer : public PeerTest
{
    Q_OBJECT
public:
    TestEverythingPeer()
        : PeerTest(everythingCases())
    {
    }

private slots:
    void agreesOnARevision();
    void listsTools();
    void callsTools();
    void takesFailureForAnAnswer();
    void holdsStructuredContentAgainstItsSchema();
    void readsResources();
    void getsPrompts();
    void completes();
    void hearsOfChangedResources();
    void hearsOfChangedLists();
    void hearsLogMessages();
    void hearsOfProgress();
    void cancels();
    void answersForms();
    void visitsAddresses();
    void visitsAddressesAndCallsAgain();
    void samples();
    void showsItsRoots();
    void followsTasks();
    void cancelsATask();
    void endsWhatItBegan();

private:
    [[nodiscard]] HubCall *callAsTask(const QByteArray &arguments);
};

namespace {

Json parsed(const QByteArray &text)
{
    const Result<ParsedJson> json = parseJson(text);
    return json ? json->value : Json::null();
}

} // namespace

HubCall *TestEverythingPeer::callAsTask(const QByteArray &arguments)
{
    CallRequest request;
    request.server = link().hub.entry.name;
    request.tool = u"simulate-research-query"_s;
    request.arguments = arguments;
    request.asTaskMs = 60000;
    return link().hub.hub.call(request);
}

void TestEverythingPeer::agreesOnARevision()
{
    const ServerProfile &profile = *link().connection().status().profile;
    QCOMPARE(revisionText(profile.revision), u"2025-11-25"_s);
    QVERIFY2(profile.verdict.startsWith(u"Legacy:"_s), qPrintable(profile.verdict));
    QCOMPARE(profile.info.label(), u"Everything Reference Server"_s);
    QVERIFY(profile.deviations.isEmpty());
    QVERIFY(!profile.instructions.isEmpty());
    QVERIFY(profile.has("tasks"));
    QVERIFY(profile.has("resources", "subscribe"));
}

void TestEverythingPeer::listsTools()
{
    QHash<QString, Tool> tools;
    for (const Json &entry : link().entries(Lister::List::Tools)) {
        const Decoded<Tool> tool = decodeTool(entry);
        QVERIFY(tool.usable && tool.deviations.isEmpty());
        tools.insert(tool.value.name, tool.value);
    }
    for (const QString &name : {u"echo"_s, u"get-roots-list"_s, u"trigger-sampling-request"_s,
                                u"trigger-elicitation-request"_s, u"trigger-url-elicitation"_s}) {
        QVERIFY2(tools.contains(name), qPrintable(name)); // the last four are for clients who can
    }
    QCOMPARE(tools.value(u"simulate-research-query"_s).taskSupport, Tool::TaskSupport::Required);
}

void TestEverythingPeer::callsTools()
{
    QCOMPARE(link().text("echo", R"({"message":"hällo"})"), u"Echo: hällo"_s);
    const ToolResult image = link().call("get-tiny-image");
    QCOMPARE(image.content.size(), 3);
    QCOMPARE(image.content.at(1).kind, Content::Kind::Image);
    QVERIFY(image.content.at(1).data.startsWith("\x89PNG"));
    const ToolResult links = link().call("get-resource-links", R"({"count":2})");
    QCOMPARE(links.content.size(), 3);
    QCOMPARE(links.content.at(1).kind, Content::Kind::ResourceLink);
    const ToolResult embedded = link().call("get-resource-reference", R"({"resourceType":"Text","resourceId":1})");
    QVERIFY(
        std::ranges::any_of(embedded.content, [](const Content &c) { return c.kind == Content::Kind::EmbeddedText; }));
    const ToolResult annotated = link().call("get-annotated-message", R"({"messageType":"error"})");
    QCOMPARE(annotated.content.value(0).annotations.priority, 1.0);
}

void TestEverythingPeer::takesFailureForAnAnswer()
{
    const ToolResult failed = link().call("get-sum", R"({"a":"no number"})");
    QVERIFY2(link().outcome.ok(), qPrintable(link().outcome.error.message));
    QVERIFY(failed.isError);
    (void)link().result(link().session().readResource("demo://nothing"));
    QCOMPARE(link().outcome.end, CallOutcome::End::RemoteError);
}

void TestEverythingPeer::holdsStructuredContentAgainstItsSchema()
{
    Json schema = Json::null();
    for (const Json &entry : link().entries(Lister::List::Tools)) {
        const Tool tool = decodeTool(entry).value;
        schema = tool.name == u"get-structured-content" ? tool.outputSchema : schema;
    }
    const StructuredCheck check =
        checkStructured(link().call("get-structured-content", R"({"location":"Chicago"})"), schema);
    QVERIFY(check.checked && check.fits());
}

void TestEverythingPeer::readsResources()
{
    const QList<Json> resources = link().entries(Lister::List::Resources);
    QVERIFY(!resources.isEmpty());
    const Decoded<Resource> first = decodeResource(resources.constFirst());
    QVERIFY(first.usable && first.deviations.isEmpty());
    const auto file = decodeReadResult(link().result(link().session().readResource(first.value.uri.toUtf8())));
    QVERIFY(!file.value.contents.value(0).text.isEmpty());
    QCOMPARE(link().entries(Lister::List::ResourceTemplates).size(), 2);
    const auto blob = decodeReadResult(link().result(link().session().readResource("demo://resource/dynamic/blob/7")));
    QVERIFY(blob.deviations.isEmpty());
    QVERIFY2(blob.value.contents.value(0).data.startsWith("Resource 7: "),
             blob.value.contents.value(0).data.constData());
}

void TestEverythingPeer::getsPrompts()
{
    QCOMPARE(link().entries(Lister::List::Prompts).size(), 4);
    const auto plain = decodePromptResult(link().result(link().session().getPrompt("simple-prompt", {})));
    QVERIFY(plain.usable && plain.deviations.isEmpty());
    QCOMPARE(plain.value.messages.size(), 1);
    const auto filled = decodePromptResult(
        link().result(link().session().getPrompt("args-prompt", R"({"city":"Köln","state":"NRW"})")));
    QVERIFY(filled.value.messages.value(0).content.text.contains(u"Köln"_s));
    const auto embedded = decodePromptResult(
        link().result(link().session().getPrompt("resource-prompt", R"({"resourceType":"Text","resourceId":"1"})")));
    QCOMPARE(embedded.value.messages.value(1).content.kind, Content::Kind::EmbeddedText);
}

void TestEverythingPeer::completes()
{
    const auto values = [this](const CompletionQuestion &question) {
        const QByteArray params = encodeCompletionParams(question, peer().revision);
        (void)link().result(link().session().complete(params));
        return decodeCompletion(link().outcome.result).value.values;
    };
    using Of = CompletionQuestion::Of;
    QCOMPARE(values({Of::Prompt, u"completable-prompt"_s, u"department"_s, u"S"_s, {}}),
             (QStringList{u"Sales"_s, u"Support"_s}));
    QCOMPARE(values({Of::Prompt, u"completable-prompt"_s, u"name"_s, u"D"_s, {{u"department"_s, u"Sales"_s}}}),
             QStringList{u"David"_s});
    QCOMPARE(values({Of::Template, u"demo://resource/dynamic/text/{resourceId}"_s, u"resourceId"_s, u"12"_s, {}}),
             QStringList{u"12"_s});
}

void TestEverythingPeer::hearsOfChangedResources()
{
    SubscriptionHub *subscriptions = link().connection().subscriptions();
    QSignalSpy subscribed(subscriptions, &SubscriptionHub::subscribed);
    QSignalSpy updated(&link().session(), &Session::resourceUpdated);
    subscriptions->subscribe(u"demo://resource/dynamic/text/1"_s);
    QTRY_COMPARE(subscribed.count(), 1);
    (void)link().call("toggle-subscriber-updates");
    QTRY_VERIFY(!updated.isEmpty());
    QCOMPARE(updated.constFirst().constFirst().toString(), u"demo://resource/dynamic/text/1"_s);
    (void)link().call("toggle-subscriber-updates");
    subscriptions->unsubscribe(u"demo://resource/dynamic/text/1"_s);
}

void TestEverythingPeer::hearsOfChangedLists()
{
    QSignalSpy changed(&link().connection(), &Connection::listChanged);
    const ToolResult zipped = link().call(
        "gzip-file-as-resource", R"({"name":"a.gz","data":"data:text/plain,hello","outputType":"resourceLink"})");
    QCOMPARE(zipped.content.value(0).kind, Content::Kind::ResourceLink);
    const auto isResources = [](const QVariantList &emission) {
        return emission.constFirst().value<Lister::List>() == Lister::List::Resources;
    };
    QTRY_VERIFY(std::ranges::any_of(changed, isResources));
    const QByteArray uri = zipped.content.constFirst().uri.toUtf8();
    const auto read = decodeReadResult(link().result(link().session().readResource(uri)));
    QVERIFY2(read.value.contents.value(0).data.startsWith("\x1f\x8b"), link().outcome.result.constData());
}

void TestEverythingPeer::hearsLogMessages()
{
    QSignalSpy logged(&link().session(), &Session::logMessage);
    QVERIFY(link().hub.outcomeOf(link().session().setLogLevel("debug")).ok());
    (void)link().call("toggle-simulated-logging");
    QTRY_VERIFY(!logged.isEmpty());
    QVERIFY(decodeLogNotification(logged.constFirst().constFirst().toByteArray()).usable);
    (void)link().call("toggle-simulated-logging");
}

void TestEverythingPeer::hearsOfProgress()
{
    QList<Progress> heard;
    std::optional<CallOutcome> outcome;
    HubCall *call =
        link().hub.hub.call(u"remote.trigger-long-running-operation"_s, R"({"duration":0.2,"steps":4})", u"test"_s);
    connect(call, &HubCall::progressed, this, [&](const Progress &progress) { heard.append(progress); });
    connect(call, &HubCall::finished, this, [&](const CallOutcome &ended) { outcome = ended; });
    QTRY_VERIFY(outcome);
    QVERIFY2(outcome->ok(), qPrintable(outcome->error.message));
    QCOMPARE(heard.size(), 4);
    QCOMPARE(heard.constLast().progress, 4);
}

void TestEverythingPeer::cancels()
{
    // The tool itself does not look; the SDK holds the answer back.
    PendingCall *call = link().session().callTool("trigger-long-running-operation", R"({"duration":0.3,"steps":1})");
    QTimer::singleShot(50, call, [call] { call->cancel(u"enough"_s); });
    QCOMPARE(link().hub.outcomeOf(call).end, CallOutcome::End::Cancelled);
    QVERIFY(link().text("trigger-long-running-operation", R"({"duration":0.5,"steps":1})").contains(u"completed"_s));
    QVERIFY(!std::ranges::any_of(link().hub.recorder.records,
                                 [](const IndexRecord &record) { return record.flags & IndexRecord::Late; }));
}

void TestEverythingPeer::answersForms()
{
    link().broker.reply = [](const InputRequest &request) -> Result<QByteArray> {
        const Decoded<ElicitationRequest> asked = decodeElicitation(parsed(request.params));
        return encodeAccept(withDefaults(parsed(R"({"name":"Ada"})"), asked.value.schema));
    };
    const ToolResult answered = link().call("trigger-elicitation-request");
    QCOMPARE(link().broker.asked.size(), 1);
    const Decoded<ElicitationRequest> asked = decodeElicitation(parsed(link().broker.asked.constFirst().params));
    QVERIFY(asked.usable && asked.deviations.isEmpty());
    QCOMPARE(asked.value.fields.size(), 13);
    QVERIFY2(answered.content.value(1).text.contains(u"- Name: Ada"_s), qPrintable(answered.content.value(0).text));
    QVERIFY(answered.content.value(1).text.contains(u"- Favorite Integer: 42"_s)); // the schema's default
}

void TestEverythingPeer::visitsAddresses()
{
    link().broker.reply = [](const InputRequest &) -> Result<QByteArray> { return encodeUrlAccept(); };
    const QString text = link().text("trigger-url-elicitation", R"({"url":"https://example.com/a"})");
    QVERIFY2(text.contains(u"completed the URL elicitation"_s), qPrintable(text));
    QCOMPARE(link().broker.asked.size(), 1);
}

void TestEverythingPeer::visitsAddressesAndCallsAgain()
{
    link().broker.reply = [](const InputRequest &) -> Result<QByteArray> { return encodeUrlAccept(); };
    const QString text = link().text("trigger-url-elicitation", R"({"url":"https://example.com/b","errorPath":true})");
    QVERIFY2(text.contains(u"completed the URL elicitation"_s), qPrintable(text));
    QCOMPARE(link().broker.asked.size(), 2); // what stood in the error, and what the second call asked
    QCOMPARE(link().outcome.rounds, 2);
}

void TestEverythingPeer::samples()
{
    link().broker.reply = [](const InputRequest &) -> Result<QByteArray> {
        return R"({"role":"assistant","content":{"type":"text","text":"quite so"},"model":"m-1"})"_ba;
    };
    const QString text = link().text("trigger-sampling-request", R"({"prompt":"Is it?","maxTokens":5})");
    QVERIFY2(text.contains(u"quite so"_s), qPrintable(text));
    const auto asked = decodeSamplingRequest(parsed(link().broker.asked.value(0).params));
    QVERIFY(asked.usable && asked.deviations.isEmpty());
    QCOMPARE(asked.value.maxTokens, 5);
}

void TestEverythingPeer::showsItsRoots()
{
    // It asks once, soon after it was connected to; this connection is new, and answers from the start.
    const std::unique_ptr<PeerLink> fresh = connectAnother();
    QVERIFY2(fresh, qPrintable(why()));
    fresh->broker.reply = [](const InputRequest &) -> Result<QByteArray> {
        return R"({"roots":[{"uri":"file:///srv/project","name":"Project"}]})"_ba;
    };
    QTRY_VERIFY(!fresh->broker.asked.isEmpty());
    QCOMPARE(fresh->broker.asked.constFirst().kind, InputRequest::Kind::Roots);
    QTRY_VERIFY2(fresh->text("get-roots-list").contains(u"URI: file:///srv/project"_s), "roots were not taken");
    fresh->disconnects();
}

void TestEverythingPeer::followsTasks()
{
    link().broker.reply = [](const InputRequest &) -> Result<QByteArray> {
        return encodeAccept(parsed(R"({"interpretation":"snake"})"));
    };
    QSignalSpy added(link().connection().tasks(), &TaskTracker::taskAdded);
    std::optional<CallOutcome> plain;
    std::optional<CallOutcome> asking; // at the same time: each takes four seconds
    connect(callAsTask(R"({"topic":"bees"})"), &HubCall::finished, this, [&](const CallOutcome &end) { plain = end; });
    connect(callAsTask(R"({"topic":"python","ambiguous":true})"), &HubCall::finished, this,
            [&](const CallOutcome &end) { asking = end; });
    QTRY_COMPARE(added.count(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(plain && asking, 12000);
    QVERIFY2(plain->ok(), qPrintable(plain->error.message));
    QVERIFY2(plain->result.contains("Research Report: bees"), plain->result.constData());
    QVERIFY2(asking->ok(), qPrintable(asking->error.message));
    QVERIFY2(asking->result.contains("python (snake)"), asking->result.constData());
    QCOMPARE(link().broker.asked.size(), 1);
    QVERIFY(link().connection().tasks()->tasks().isEmpty());
}

void TestEverythingPeer::cancelsATask()
{
    std::optional<CallOutcome> outcome;
    QPointer<HubCall> call = callAsTask(R"({"topic":"ants"})");
    connect(call, &HubCall::finished, this, [&](const CallOutcome &ended) { outcome = ended; });
    QTRY_COMPARE(link().connection().tasks()->tasks().size(), 1);
    call->cancel();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->end, CallOutcome::End::Cancelled);
}

void TestEverythingPeer::endsWhatItBegan()
{
    const std::unique_ptr<PeerLink> other = connectAnother();
    QVERIFY2(other, qPrintable(why()));
    other->disconnects();
    QCOMPARE(other->connection().status().state, ServerStatus::State::Disconnected);
    QCOMPARE(other->exchanges("DELETE").size(), peer().path == u"/mcp" ? 1 : 0);
    if (peer().path == u"/mcp") {
        QVERIFY(other->exchanges("DELETE").constFirst().contains("\"status\":200"));
    } else if (peer().isHttpSse()) {
        QTRY_VERIFY(link().said().contains("Client Disconnected"));
    }
}

QTEST_GUILESS_MAIN(TestEverythingPeer)
#include "tst_everythingpeer.moc"
