// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "sampleprogram.h"
#include "tests/core/hub/httpfixture.h"
#include "tests/lab/labhttpserver.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr QByteArrayView kRepository =
    R"({"id":1,"full_name":"octo/cat","description":"A cat","private":false,)"
    R"("license":{"key":"mit","spdx_id":"MIT"},"stargazers_count":7,"topics":["cats"],)"
    R"("owner":{"login":"octo"}})";
constexpr QByteArrayView kWhich = R"({"owner":"octo","repo":"cat"})";
constexpr QByteArrayView kIssue =
    R"({"owner":"octo","repo":"cat","title":"It bites","body":"Often.","labels":["bug"]})";

} // namespace

/// The sample server "api-tools" as a client meets it: a process, with a GitHub of the laboratory behind it.
class TestApiTools : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void worksInBothEras_data();
    void worksInBothEras();
    void createsAnIssueOnce();
    void saysWhatGithubRefuses_data();
    void saysWhatGithubRefuses();
    void saysThatGithubIsLate();
    void saysThatGithubIsNotThere();
    void staysAtItsAddress_data();
    void staysAtItsAddress();
    void isCalledFromTheCommandLine();
    void saysWhatIsWrongWithItsCommandLine_data();
    void saysWhatIsWrongWithItsCommandLine();

private:
    QProcessEnvironment environment() const;
    void start(const QStringList &arguments = {});
    CallOutcome call(const QByteArray &tool, QByteArrayView arguments, const QString &era = u"auto"_s);
    QString failure(const QByteArray &tool, QByteArrayView arguments);

    std::unique_ptr<LabHttpServer> m_github;
    std::unique_ptr<SampleProgram> m_server;
    QByteArray m_token;
};

void TestApiTools::init()
{
    m_token = "tok-123";
    m_github = std::make_unique<LabHttpServer>();
    m_server = std::make_unique<SampleProgram>(u"signalbox-api-tools"_s);
}

QProcessEnvironment TestApiTools::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GITHUB_API_URL"_s, m_github->url(u"/api/v3/"_s).toString()); // as GitHub Enterprise has it
    environment.insert(u"GITHUB_TOKEN"_s, QString::fromLatin1(m_token));
    return environment;
}

void TestApiTools::start(const QStringList &arguments)
{
    QVERIFY2(m_server->serves(arguments, environment()), m_server->said.constData());
}

CallOutcome TestApiTools::call(const QByteArray &tool, QByteArrayView arguments, const QString &era)
{
    HttpFixture f(m_server->url(), era, SampleProgram::patient());
    if (!f.connects()) {
        QTest::qFail(qPrintable(f.why()), __FILE__, __LINE__);
        return {};
    }
    return f.call(tool, arguments.toByteArray());
}

/// The text of a tool error; empty if it was none.
QString TestApiTools::failure(const QByteArray &tool, QByteArrayView arguments)
{
    const auto result = parseJson(call(tool, arguments).result);
    if (!result || !result->value.contains("isError") || !result->value.at("isError").as<bool>()) {
        return {};
    }
    return toQString(result->value.at("content").at(0).at("text"));
}

void TestApiTools::worksInBothEras_data()
{
    QTest::addColumn<QString>("era");
    QTest::newRow("stateless") << u"modern"_s;
    QTest::newRow("handshake") << u"legacy"_s;
}

void TestApiTools::worksInBothEras()
{
    QFETCH(const QString, era);
    m_github->on("GET", "/api/v3/repos/octo/cat",
                 [](const LabRequest &, LabReply &reply) { reply.json(kRepository.toByteArray()); });
    start();
    const CallOutcome outcome = call("get_github_repo_info", kWhich, era);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    const Json result = parseJson(outcome.result)->value;
    const Json info = result.at("structuredContent");
    QCOMPARE(toQString(info.at("full_name")), u"octo/cat"_s);
    QCOMPARE(toQString(info.at("license")), u"MIT"_s);
    QCOMPARE(info.at("stargazers_count").as<int>(), 7);
    QVERIFY(!info.contains("owner"));
    QVERIFY(toQString(result.at("content").at(0).at("text")).contains(u"A cat"_s));
    QCOMPARE(m_github->requests().size(), 1);
    const LabRequest &request = m_github->requests().constFirst();
    QCOMPARE(request.header("Authorization"), "Bearer tok-123"_ba);
    QCOMPARE(request.header("Accept"), "application/vnd.github+json"_ba);
    QVERIFY(request.header("User-Agent").startsWith("signalbox-api-tools/"));
}

void TestApiTools::createsAnIssueOnce()
{
    m_github->on("POST", "/api/v3/repos/octo/cat/issues", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"number":12,"html_url":"https://example.org/12","title":"It bites","state":"open"})", {}, 201);
    });
    start();
    const CallOutcome outcome = call("create_github_issue", kIssue);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    const Json result = parseJson(outcome.result)->value;
    QCOMPARE(result.at("structuredContent").at("number").as<int>(), 12);
    QCOMPARE(toQString(result.at("content").at(0).at("text")), u"Issue 12 was created. https://example.org/12"_s);
    QCOMPARE(m_github->requests().size(), 1);
    const QJsonObject sent = QJsonDocument::fromJson(m_github->requests().constFirst().body).object();
    QCOMPARE(sent.keys(), QStringList({u"body"_s, u"labels"_s, u"title"_s}));
    QCOMPARE(sent.value("title"_L1).toString(), u"It bites"_s);
}

void TestApiTools::saysWhatGithubRefuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::addColumn<LabHeaders>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const QByteArray none;
    const LabHeaders plain;
    QTest::newRow("no token") << none << 401 << plain << R"({"message":"Requires authentication"})"_ba
                              << u"Start this server with GITHUB_TOKEN set. It says: Requires authentication"_s;
    QTest::newRow("bad token") << "tok-123"_ba << 401 << plain << R"({"message":"Bad credentials"})"_ba
                               << u"replace GITHUB_TOKEN and start this server again. It says: Bad credentials"_s;
    QTest::newRow("forbidden") << "tok-123"_ba << 403 << LabHeaders{{"X-RateLimit-Remaining", "12"}}
                               << R"({"message":"Resource not accessible"})"_ba << u"not permitted"_s;
    QTest::newRow("rate limit") << "tok-123"_ba << 403
                                << LabHeaders{{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1767225600"}}
                                << R"({"message":"API rate limit exceeded"})"_ba
                                << u"rate limit is used up (status 403). Try again after 2026-01-01T00:00:00Z."_s;
    QTest::newRow("secondary limit") << "tok-123"_ba << 429 << LabHeaders{{"Retry-After", "60"}} << none
                                     << u"Try again in 60 seconds."_s;
    QTest::newRow("limit without a token")
        << none << 403 << LabHeaders{{"X-RateLimit-Remaining", "0"}} << none << u"With GITHUB_TOKEN set"_s;
    QTest::newRow("not found") << "tok-123"_ba << 404 << plain << R"({"message":"Not Found"})"_ba
                               << u"it does not exist, or this server may not see it"_s;
    QTest::newRow("invalid")
        << "tok-123"_ba << 422 << plain
        << R"({"message":"Validation Failed","errors":[{"field":"title","code":"missing_field"}]})"_ba
        << u"(status 422). It says: Validation Failed; title missing_field"_s;
    QTest::newRow("broken") << "tok-123"_ba << 502 << plain << "<html>"_ba << u"GitHub answered with status 502."_s;
    QTest::newRow("moved elsewhere") << "tok-123"_ba << 307 << LabHeaders{{"Location", "http://127.0.0.2:1/x"}} << none
                                     << u"GitHub was not reached"_s;
    QTest::newRow("no JSON") << "tok-123"_ba << 200 << plain << "hello"_ba << u"no JSON object"_s;
}

void TestApiTools::saysWhatGithubRefuses()
{
    QFETCH(const int, status);
    QFETCH(const LabHeaders, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, told);
    QFETCH(const QByteArray, token);
    m_token = token;
    m_github->on("*", "*", [&](const LabRequest &, LabReply &reply) { reply.send(status, headers, body); });
    start();
    for (const QByteArray &tool : {"get_github_repo_info"_ba, "create_github_issue"_ba}) {
        const QString text = failure(tool, tool.startsWith("get") ? kWhich : kIssue);
        QVERIFY2(text.contains(told), qPrintable(text));
        QVERIFY2(!text.contains(u"tok-123"_s), qPrintable(text));
    }
    QCOMPARE(m_github->requests().size(), 2); // none was sent twice
}

void TestApiTools::saysThatGithubIsLate()
{
    m_github->on("*", "*", [](const LabRequest &, LabReply &) {});
    start({u"--time-limit"_s, u"1"_s});
    QCOMPARE(failure("get_github_repo_info", kWhich), u"GitHub did not answer within 1 s."_s);
    QVERIFY(failure("create_github_issue", kIssue).contains(u"look before you try again"_s));
    QCOMPARE(m_github->requests().size(), 2);
}

void TestApiTools::saysThatGithubIsNotThere()
{
    start();
    m_github->stop();
    QVERIFY(failure("get_github_repo_info", kWhich).startsWith(u"GitHub was not reached: "_s));
}

void TestApiTools::staysAtItsAddress_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("up") << R"({"owner":"octo","repo":".."})"_ba;
    QTest::newRow("a path") << R"({"owner":"octo","repo":"cat/contents"})"_ba;
    QTest::newRow("a query") << R"({"owner":"octo?x","repo":"cat"})"_ba;
    QTest::newRow("an encoded slash") << R"({"owner":"octo%2Fcat","repo":"cat"})"_ba;
    QTest::newRow("nobody") << R"({"owner":"","repo":"cat"})"_ba;
    QTest::newRow("a line end") << R"({"owner":"octo","repo":"cat\n"})"_ba;
}

void TestApiTools::staysAtItsAddress()
{
    QFETCH(const QByteArray, arguments);
    start();
    const CallOutcome outcome = call("get_github_repo_info", arguments);
    QVERIFY(!outcome.ok() || outcome.result.contains(R"("isError":true)"));
    QCOMPARE(m_github->requests().size(), 0);
}

void TestApiTools::isCalledFromTheCommandLine()
{
    m_github->on("GET", "/api/v3/repos/octo/cat",
                 [](const LabRequest &, LabReply &reply) { reply.json(kRepository.toByteArray()); });
    start();
    const CliProgram::Run run = CliProgram::run({u"--format"_s, u"json"_s, u"--method"_s, u"tools/call"_s,
                                                 u"--tool-name"_s, u"get_github_repo_info"_s, u"--tool-arg"_s,
                                                 u"owner=octo"_s, u"--tool-arg"_s, u"repo=cat"_s, m_server->url()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(toQString(run.result().at("structuredContent").at("full_name")), u"octo/cat"_s);
}

void TestApiTools::saysWhatIsWrongWithItsCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("told");
    const QString good = u"https://api.github.com"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << good << 0 << "GITHUB_TOKEN"_ba;
    QTest::newRow("port") << QStringList{u"--port"_s, u"x"_s} << good << 1 << "--port"_ba;
    QTest::newRow("address") << QStringList{u"--host"_s, u"here"_s} << good << 1 << "--host"_ba;
    QTest::newRow("limit") << QStringList{u"--time-limit"_s, u"0"_s} << good << 1 << "--time-limit"_ba;
    QTest::newRow("two ways") << QStringList{u"--stdio"_s, u"--port"_s, u"0"_s} << good << 1
                              << "not go with --stdio"_ba;
    QTest::newRow("argument") << QStringList{u"x"_s} << good << 1 << "Unexpected argument: x"_ba;
    QTest::newRow("no address") << QStringList() << u"github"_s << 1 << "no HTTP address"_ba;
    QTest::newRow("in the open") << QStringList() << u"http://api.github.com"_s << 1 << "must begin with https"_ba;
    QTest::newRow("with a query") << QStringList() << u"https://api.github.com?x=1"_s << 1 << "no user, query"_ba;
}

void TestApiTools::saysWhatIsWrongWithItsCommandLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, address);
    QFETCH(const int, code);
    QFETCH(const QByteArray, told);
    QProcessEnvironment variables = environment();
    variables.insert(u"GITHUB_API_URL"_s, address);
    const QByteArray said = m_server->ends(arguments, variables);
    QCOMPARE(m_server->process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_server->process.exitCode(), code);
    QVERIFY2(said.contains(told), said.constData());
}

QTEST_GUILESS_MAIN(TestApiTools)
#include "tst_apitools.moc"
