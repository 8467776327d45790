// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/serversteps.h"

#include "ui/explore/explorepage.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/models/journal/journalroles.h"
#include "ui/servers/pastedialog.h"
#include "ui/servers/serverdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

void ServerSteps::t11_pastedTextIsUnderstoodBeforeItIsKept()
{
    PasteDialog dialog(
        link(),
        uR"({"mcpServers": {"everything": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-everything"]},
 "broken": {"command": "no-such-program-anywhere"}}})"_s,
        &window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"pasteDialog:add"_s, &dialog)->isEnabled(), kPatienceMs);
    themedPictures(u"11-paste"_s, &dialog);
    QTest::mouseClick(find<QPushButton>(u"pasteDialog:add"_s, &dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link().serverByName(u"broken"_s), kPatienceMs);
    QCOMPARE(link().serverByName(u"everything"_s)->state, ServerStatus::State::Disconnected); // adding starts nothing
}

void ServerSteps::t12_aServerThatCannotStartSaysWhy()
{
    const QString id = link().serverByName(u"broken"_s)->entry.id;
    window().findChild<ExplorePage *>()->openServer(id);
    link().connectServer(id);
    // It was pasted: what it would start is shown first.
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"launchDialog:yes"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"launchDialog:yes"_s)->isEnabled(), kPatienceMs);
    QTest::mouseClick(find<QPushButton>(u"launchDialog:yes"_s), Qt::LeftButton);
    const auto why = [&] {
        const std::optional<Error> error = link().server(id)->error;
        return error ? error->message : QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(why().contains(u"no-such-program-anywhere"_s), qPrintable(why()), kPatienceMs);
    QCOMPARE(link().server(id)->state, ServerStatus::State::Failed);
    themedPictures(u"12-failed"_s);
}

void ServerSteps::t13_aServerIsEditedInAForm()
{
    ServerDialog dialog(link(), ServerDialog::Purpose::Edit, link().serverByName(u"everything"_s)->entry, &window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *name = find<QLineEdit>(u"serverDialog:name"_s, &dialog);
    name->selectAll();
    QTest::keyClicks(name, u"broken"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"serverDialog:save"_s, &dialog)->isEnabled(), kPatienceMs); // taken
    themedPictures(u"13-edit"_s, &dialog);
    name->selectAll();
    QTest::keyClicks(name, u"everything else"_s);
    QTest::mouseClick(find<QPushButton>(u"serverDialog:save"_s, &dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link().serverByName(u"everything else"_s), kPatienceMs);
}

void ServerSteps::t16_aServerBehindAnAddressIsAdded()
{
    QProcess server;
    server.start(QCoreApplication::applicationDirPath() + u"/signalbox-filesystem-tools"_s,
                 {u"--http"_s, u"0"_s, u"--root"_s, home()});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardError()).contains("/mcp\n"), kPatienceMs);
    const QString address = QString::fromUtf8(said.mid(said.indexOf("http://"))).trimmed();

    ServerDialog dialog(link(), ServerDialog::Purpose::Add, {}, &window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *transport = find<QComboBox>(u"serverDialog:transport"_s, &dialog);
    transport->setCurrentIndex(transport->findData(u"http"_s));
    QVERIFY(!find<QLineEdit>(u"serverDialog:command"_s, &dialog)); // what a process has is not asked
    QTest::keyClicks(find<QLineEdit>(u"serverDialog:name"_s, &dialog), u"files over HTTP"_s);
    QTest::keyClicks(find<QLineEdit>(u"serverDialog:url"_s, &dialog), u"not an address"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"serverDialog:save"_s, &dialog)->isEnabled(), kPatienceMs);
    themedPictures(u"16-address-refused"_s, &dialog);
    find<QLineEdit>(u"serverDialog:url"_s, &dialog)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"serverDialog:url"_s, &dialog), address);
    themedPictures(u"16-address"_s, &dialog);
    QTest::mouseClick(find<QPushButton>(u"serverDialog:saveAndConnect"_s, &dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link().serverByName(u"files over HTTP"_s), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(link().serverByName(u"files over HTTP"_s)->state, ServerStatus::State::Connected,
                              kPatienceMs);
    window().findChild<ExplorePage *>()->openServer(link().serverByName(u"files over HTTP"_s)->entry.id);
    tabs(u"server:tabs"_s)->setCurrentIndex(0);
    themedPictures(u"16-over-http"_s);
    turnTo(u"Network"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"network:table"_s), kPatienceMs); // once the journal was read
    auto *exchanges = find<QTableView>(u"network:table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(exchanges->model()->rowCount() > 1, kPatienceMs);
    exchanges->setCurrentIndex(exchanges->model()->index(1, 0));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"network:phases"_s), kPatienceMs);
    themedPictures(u"16-network"_s);
    turnTo(u"Authorization"_s);
    themedPictures(u"16-authorization"_s);
    turnTo(u"Overview"_s);
    auto *journal = window().findChild<JournalView *>();
    auto *table = journal->findChild<JournalTable *>();
    table->setFocus();
    const auto newest = [table] { return table->model()->index(table->model()->rowCount() - 1, 0); };
    QTRY_COMPARE_WITH_TIMEOUT(newest().siblingAtColumn(int(JournalColumn::Server)).data().toString(),
                              u"files over HTTP"_s, kPatienceMs);
    table->setCurrentIndex(newest());
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(tabs(u"journal:detailTabs"_s)->isTabVisible(3), kPatienceMs); // what carried it
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(3);
    themedPictures(u"16-exchange"_s);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(0);
    QTest::keyClick(table, Qt::Key_Space);
    disconnectServer(link().serverByName(u"files over HTTP"_s)->entry.id);
    server.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, kPatienceMs);
}

} // namespace Signalbox
