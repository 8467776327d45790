// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/peersteps.h"

#include "core/catalog/samples.h"
#include "tests/lab/labhttpserver.h"
#include "tests/peers/npmpeer.h"
#include "ui/explore/explorepage.h"
#include "ui/models/callhandle.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

void PeerSteps::call(const QString &tool, const QString &argument, const QString &text)
{
    turnTo(u"Tools"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QListView>(u"tools:list"_s) && find<QListView>(u"tools:list"_s)->model()->rowCount() > 1, kPatienceMs);
    chooseTool(tool);
    const QString name = u"field:/"_s + argument;
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(name), kPatienceMs);
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find<QLineEdit>(name), text);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"call:call"_s)->isEnabled(), kPatienceMs);
    QTest::mouseClick(find<QPushButton>(u"call:call"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"result:state"_s), "Succeeded"), kPatienceMs);
}

void PeerSteps::t20_samplesAreCalled_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("text");
    QTest::newRow("api-tools") << u"get_github_repo_info"_s << u"repo"_s << u"cat"_s;
    QTest::newRow("realtime-tools") << u"tail_file"_s << u"path"_s << u"notes.txt"_s;
}

void PeerSteps::t20_samplesAreCalled()
{
    QFETCH(const QString, tool);
    QFETCH(const QString, argument);
    QFETCH(const QString, text);
    LabHttpServer github; // nothing leaves this machine
    github.on("GET", "/repos/octo/cat", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"full_name":"octo/cat","description":"A cat","language":"C++","stargazers_count":7})");
    });
    const QList<SampleServer> samples = sampleServers(home());
    const auto sample = std::ranges::find_if(
        samples, [](const SampleServer &each) { return each.entry.name == QLatin1String(QTest::currentDataTag()); });
    QVERIFY(sample != samples.end());
    ServerEntry entry = sample->entry;
    entry.environment.append({u"GITHUB_API_URL"_s, github.url(u"/"_s).toString()});
    const QString id = openServer(entry);
    QVERIFY(!id.isEmpty());
    if (entry.name == "api-tools"_L1) {
        turnTo(u"Tools"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QListView>(u"tools:list"_s), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QListView>(u"tools:list"_s)->model()->rowCount() > 1, kPatienceMs);
        chooseTool(tool);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"field:/owner"_s), kPatienceMs);
        QTest::keyClicks(find<QLineEdit>(u"field:/owner"_s), u"octo"_s);
    }
    call(tool, argument, text);
    themedPictures(u"20-"_s + entry.name);
    disconnectServer(id);
    window().findChild<ExplorePage *>()->closeServer(id);
}

void PeerSteps::t21_theReferenceServersToolsAreCalled()
{
    if (const QString why = NpmPeer::missing(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    const NpmPeer::Command command = NpmPeer::stdioCommand(NpmPeer::everything(u"stdio"_s));
    ServerEntry entry;
    entry.name = u"reference"_s;
    entry.command = command.program;
    entry.arguments = command.arguments;
    entry.era.mode = EraPolicy::Mode::Legacy;
    m_reference = openServer(entry);
    QVERIFY(!m_reference.isEmpty());
    call(u"echo"_s, u"message"_s, u"Is anybody there?"_s);
    themedPictures(u"21-tools"_s);
}

void PeerSteps::t21b_itsResourcesAreRead()
{
    if (m_reference.isEmpty()) {
        QSKIP("The reference server is not installed.");
    }
    QTRY_VERIFY_WITH_TIMEOUT(link().resources(m_reference) && link().resourceTemplates(m_reference), kPatienceMs);
    turnTo(u"Resources"_s);
    chooseResource(u"demo://resource/dynamic/text/{resourceId}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"template:resourceId"_s), kPatienceMs);
    QTest::keyClicks(find<QLineEdit>(u"template:resourceId"_s), u"7"_s);
    trigger(CommandId::Call);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"resource:state"_s), "Read"), kPatienceMs);
    themedPictures(u"21b-resources"_s);
}

void PeerSteps::t21c_itsPromptsAreGot()
{
    if (m_reference.isEmpty()) {
        QSKIP("The reference server is not installed.");
    }
    QTRY_VERIFY_WITH_TIMEOUT(link().prompts(m_reference), kPatienceMs);
    turnTo(u"Prompts"_s);
    auto *list = find<QListView>(u"prompts:list"_s);
    QVERIFY(list);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, kPatienceMs);
    list->setCurrentIndex(list->model()->index(0, 0));
    trigger(CommandId::Call);
    themedPictures(u"21c-prompts"_s);
}

void PeerSteps::t21d_itsTasksAreFollowed()
{
    if (m_reference.isEmpty()) {
        QSKIP("The reference server is not installed.");
    }
    CallRequest request;
    request.server = u"reference"_s;
    request.tool = u"simulate-research-query"_s;
    request.arguments = R"({"topic":"telephone exchanges"})";
    request.caller = u"tour"_s;
    request.asTaskMs = 0;
    CallHandle *call = link().call(request, this);
    turnTo(u"Tasks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"tasks:table"_s), kPatienceMs);
    auto *table = find<QTableView>(u"tasks:table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatienceMs);
    table->setCurrentIndex(table->model()->index(0, 0));
    themedPictures(u"21d-tasks"_s);
    call->cancel(); // it would take its time
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), kPatienceMs);
}

void PeerSteps::t21e_whatItLogsAndWritesIsRead()
{
    if (m_reference.isEmpty()) {
        QSKIP("The reference server is not installed.");
    }
    turnTo(u"Log"_s);
    auto *level = find<QComboBox>(u"log:level"_s);
    QVERIFY(level && level->isEnabled());
    level->setCurrentIndex(1);
    emit level->activated(1);
    CallRequest request;
    request.server = u"reference"_s;
    request.tool = u"toggle-simulated-logging"_s;
    request.arguments = "{}";
    request.caller = u"tour"_s;
    link().call(request, this);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"log:table"_s)
                                 && find<QAbstractItemView>(u"log:table"_s)->model()->rowCount() > 0,
                             kPatienceMs);
    themedPictures(u"21e-log"_s);
    link().call(request, this); // and no more
    turnTo(u"Console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"console:text"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPlainTextEdit>(u"console:text"_s)->toPlainText().contains(u"STDIO"_s, Qt::CaseInsensitive), kPatienceMs);
    themedPictures(u"21e-console"_s);
}

void PeerSteps::t21f_anyRequestIsSentByHand()
{
    if (m_reference.isEmpty()) {
        QSKIP("The reference server is not installed.");
    }
    turnTo(u"Raw request"_s);
    auto *method = find<QComboBox>(u"raw:method"_s);
    QVERIFY(method);
    method->lineEdit()->selectAll();
    QTest::keyClicks(method, u"prompts/get"_s);
    auto *params = find<QPlainTextEdit>(u"raw:params"_s);
    QVERIFY(params);
    params->selectAll(); // what it suggests
    QTest::keyClicks(params, uR"({"name": "args-prompt", "arguments": {"city": "Gera"}})"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"raw:send"_s)->isEnabled(), kPatienceMs);
    QTest::mouseClick(find<QPushButton>(u"raw:send"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"rawResult:tree"_s), kPatienceMs);
    themedPictures(u"21f-raw"_s);
}

void PeerSteps::t21g_itsOverviewIsWhole()
{
    if (m_reference.isEmpty()) {
        QSKIP("The reference server is not installed.");
    }
    turnTo(u"Overview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"overview:budget"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"overview:budget"_s)->model()->rowCount() > 10, kPatienceMs);
    themedPictures(u"21g-overview"_s);
    disconnectServer(m_reference);
    window().findChild<ExplorePage *>()->closeServer(m_reference);
}

void PeerSteps::t22_itsExchangesOverHttpAreShown()
{
    if (m_reference.isEmpty()) {
        QSKIP("The reference server is not installed.");
    }
    NpmPeer peer;
    QVERIFY2(peer.start(NpmPeer::everything(u"streamableHttp"_s)), peer.standardError().constData());
    ServerEntry entry;
    entry.name = u"reference over HTTP"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = peer.url().toString();
    entry.era.mode = EraPolicy::Mode::Legacy;
    const QString id = openServer(entry);
    QVERIFY(!id.isEmpty());
    call(u"echo"_s, u"message"_s, u"Over the wire."_s);
    turnTo(u"Network"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"network:table"_s), kPatienceMs);
    auto *exchanges = find<QTableView>(u"network:table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(exchanges->model()->rowCount() > 3, kPatienceMs);
    exchanges->setCurrentIndex(exchanges->model()->index(3, 0));
    themedPictures(u"22-network"_s);
    turnTo(u"Authorization"_s);
    themedPictures(u"22-authorization"_s);
    disconnectServer(id);
    window().findChild<ExplorePage *>()->closeServer(id);
}

} // namespace Signalbox
