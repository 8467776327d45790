// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "npmpeer.h"

#include "core/json/jsontext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The program against servers over the network that nobody here wrote the protocol of.
class TestCliPeers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void asksServerEverything_data();
    void asksServerEverything();
    void asksAServerOfEachEra_data();
    void asksAServerOfEachEra();
    void answersWhatAServerOfEachEraAsks_data();
    void answersWhatAServerOfEachEraAsks();
    void watchesAResource_data();
    void watchesAResource();
    void endsWatchingWhenTheTimeIsOver();

private:
    [[nodiscard]] NpmPeer *peer(const QString &name);
    [[nodiscard]] CliProgram::Run ask(const QString &name, const QStringList &options);
    [[nodiscard]] QString urlOf(const QString &name);

    std::map<QString, std::unique_ptr<NpmPeer>> m_peers;
    QTemporaryDir m_folder;
};

void TestCliPeers::initTestCase()
{
    if (const QString missing = NpmPeer::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing));
    }
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder.path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder.path().toUtf8());
}

NpmPeer *TestCliPeers::peer(const QString &name)
{
    std::unique_ptr<NpmPeer> &peer = m_peers[name];
    if (!peer) {
        peer = std::make_unique<NpmPeer>();
        const bool isEverything = name == "streamableHttp"_L1 || name == "sse"_L1;
        if (!peer->start(isEverything ? NpmPeer::everything(name) : NpmPeer::v2(name, u"http"_s))) {
            qWarning("%s", peer->standardError().constData());
        }
    }
    return peer.get();
}

QString TestCliPeers::urlOf(const QString &name)
{
    return peer(name)->url(name == "sse"_L1 ? u"/sse"_s : u"/mcp"_s).toString();
}

CliProgram::Run TestCliPeers::ask(const QString &name, const QStringList &options)
{
    return CliProgram::run(QStringList{u"--format"_s, u"json"_s} + options + QStringList{urlOf(name)});
}

void TestCliPeers::asksServerEverything_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("part");
    for (const char *transport : {"streamableHttp", "sse"}) {
        const auto row = [transport](const char *options, const char *part) {
            QTest::addRow("%s: %s", transport, options)
                << QString::fromLatin1(transport) << QString::fromLatin1(options) << QByteArray(part);
        };
        row("", R"("era":"legacy")");
        row("--method tools/list", R"("name":"echo")");
        row("--method tools/call --tool-name echo --tool-arg message=hi", "Echo: hi");
        row("--method resources/templates/list", "uriTemplate");
        row("--method prompts/get --prompt-name simple-prompt", "messages");
        row("--method completion/complete --prompt-name completable-prompt --complete-arg department=E", "Engineering");
        row("--method tools/call --tool-name get-structured-content --tool-arg location=Chicago --strict",
            "structuredContent");
        row("--method ping", "{}");
    }
}

void TestCliPeers::asksServerEverything()
{
    QFETCH(QString, transport);
    QFETCH(QString, options);
    QFETCH(QByteArray, part);
    const QStringList way = transport == "sse"_L1 ? QStringList{u"--transport"_s, u"sse"_s} : QStringList();
    const CliProgram::Run run = ask(transport, options.split(u' ', Qt::SkipEmptyParts) + way);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.resultText().contains(part), run.out.constData());
}

void TestCliPeers::asksAServerOfEachEra_data()
{
    QTest::addColumn<QString>("era");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("part");
    for (const char *era : {"modern", "legacy"}) {
        const auto row = [era](const char *options, const char *part) {
            QTest::addRow("%s: %s", era, options)
                << QString::fromLatin1(era) << QString::fromLatin1(options) << QByteArray(part);
        };
        row("server/discover", "signalbox-peer");
        row("tools/call --tool-name headers --tool-arg region=north", "content");
        row("tools/call --tool-name meta --metadata team=blue", "blue");
        row("resources/list --metadata team=blue", "peer://text");
        row("resources/read --uri peer://colour/red", "the colour red");
        row("completion/complete --uri peer://colour/{colour} --complete-arg colour=gr", "green");
        row("completion/complete --prompt-name paint --complete-arg shade= --prompt-args colour=red", "light red");
    }
}

void TestCliPeers::asksAServerOfEachEra()
{
    QFETCH(QString, era);
    QFETCH(QString, options);
    QFETCH(QByteArray, part);
    const CliProgram::Run run = ask(era, QStringList{u"--method"_s} + options.split(u' '));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.resultText().contains(part), run.out.constData());
}

void TestCliPeers::answersWhatAServerOfEachEraAsks_data()
{
    QTest::addColumn<QString>("era");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("part");
    for (const char *era : {"modern", "legacy"}) {
        const auto row = [era](const char *tool, const QStringList &options, const char *part) {
            QTest::addRow("%s: %s, %s", era, tool, qPrintable(options.join(u' ')))
                << QString::fromLatin1(era) << QString::fromLatin1(tool) << options << QByteArray(part);
        };
        const QStringList file{u"--answer"_s, u"FILE"_s};
        row("ask", file, R"("name":"Ada")");
        row("ask", {u"--answer"_s, u"defaults"_s}, R"("name":"nobody")");
        row("ask", {u"--answer"_s, u"decline"_s}, R"("action":"decline")");
        row("visit", file, R"("action":"accept")");
        row("sample", file, "Yes.");
        row("roots", {u"--root"_s, u"file:///work=Work"_s}, "file:///work");
        row("twice", file, "one two");
    }
}

void TestCliPeers::answersWhatAServerOfEachEraAsks()
{
    QFETCH(QString, era);
    QFETCH(QString, tool);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, part);
    QFile answers(m_folder.filePath(u"answers.json"_s));
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write(R"({"elicitation":[
        {"when":"Who are you?","content":{"name":"Ada","agreed":true}},
        {"when":"sign in","action":"accept"},
        {"content":{"word":"one"}},{"content":{"word":"two"}}],
        "sampling":["Yes."]})");
    answers.close();
    options.replaceInStrings(u"FILE"_s, answers.fileName());
    const CliProgram::Run run = ask(era, QStringList{u"--method"_s, u"tools/call"_s, u"--tool-name"_s, tool} + options);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray said = toQString(run.result().at("content").at(0).at("text")).toUtf8();
    QVERIFY2(said.contains(part), said.constData());
}

void TestCliPeers::watchesAResource_data()
{
    QTest::addColumn<QString>("era");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("line");
    const QByteArray updated = R"({"event":"updated","uri":"peer://counter"})";
    QTest::newRow("modern, subscribe") << u"modern"_s << u"resources/subscribe --uri peer://counter"_s << "touch"_ba
                                       << updated;
    QTest::newRow("modern, listen") << u"modern"_s << u"subscriptions/listen --uri peer://counter"_s << "touch"_ba
                                    << updated;
    QTest::newRow("modern, lists") << u"modern"_s << u"subscriptions/listen"_s << "grow"_ba
                                   << R"({"event":"listChanged","list":"tools"})"_ba;
}

void TestCliPeers::watchesAResource()
{
    QFETCH(QString, era);
    QFETCH(QString, options);
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, line);
    QProcess watcher;
    QByteArray said;
    connect(&watcher, &QProcess::readyReadStandardOutput, this, [&] { said += watcher.readAllStandardOutput(); });
    watcher.start(CliProgram::path(u"signalbox-cli"_s),
                  QStringList{u"--format"_s, u"json"_s, u"--watch"_s, u"6000"_s, u"--method"_s} + options.split(u' ')
                      + QStringList{urlOf(era)});
    const QByteArray ready = options.contains("--uri"_L1) ? "\"subscribed\"" : "\"listening\"";
    QTRY_VERIFY2_WITH_TIMEOUT(said.contains(ready), said.constData(), 20000);
    const CliProgram::Run run =
        ask(era, {u"--method"_s, u"tools/call"_s, u"--tool-name"_s, QString::fromLatin1(change)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QTRY_VERIFY2_WITH_TIMEOUT(said.contains(line + '\n'), said.constData(), 5000);
    watcher.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(watcher.state(), QProcess::NotRunning, 10000);
    QCOMPARE(watcher.exitCode(), 128 + SIGTERM);
}

void TestCliPeers::endsWatchingWhenTheTimeIsOver()
{
    const CliProgram::Run run = ask(u"legacy"_s, {u"--method"_s, u"resources/subscribe"_s, u"--uri"_s,
                                                  u"peer://counter"_s, u"--watch"_s, u"100"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray line = R"({"event":"subscribed","uri":"peer://counter"})";
    QCOMPARE(run.out, line + '\n');
}

QTEST_GUILESS_MAIN(TestCliPeers)
#include "tst_clipeers.moc"
