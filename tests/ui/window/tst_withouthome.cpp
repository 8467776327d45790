// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/enginethread.h"
#include "tests/ui/enginefixture.h"
#include "ui/models/draftstore.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recordingnote.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <QStatusBar>

#include <csignal>
#include <sys/resource.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// From now on every file of this process is as if its disk were full.
void fillDisk(rlim_t bytes)
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
}

} // namespace

/// The window where nothing can be kept.
class TestWithoutHome : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void c14_startsSaysSoAndWorksInMemory_data();
    void c14_startsSaysSoAndWorksInMemory();
};

void TestWithoutHome::initTestCase()
{
    std::signal(SIGXFSZ, SIG_IGN); // as the program does
    registerIcons();
}

void TestWithoutHome::c14_startsSaysSoAndWorksInMemory_data()
{
    QTest::addColumn<QString>("home"); // below the test's folder, unless absolute
    QTest::addColumn<bool>("isFull");

    QTest::newRow("no home") << u"file/home"_s << false;         // where a file stands no folder can be made
    QTest::newRow("read-only home") << u"/proc/self"_s << false; // whoever one is
    QTest::newRow("full home") << u"home"_s << true;
}

void TestWithoutHome::c14_startsSaysSoAndWorksInMemory()
{
    QFETCH(QString, home);
    QFETCH(bool, isFull);
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    home = home.startsWith(u'/') ? home : folder.filePath(home);
    const Paths paths(home + u"/config"_s, home + u"/data"_s);
    fillDisk(isFull ? 0 : RLIM_INFINITY);
    const auto restore = qScopeGuard([] { fillDisk(RLIM_INFINITY); });

    Theme theme;
    theme.apply();
    StallLog stalls;
    ConsentDesk consents;
    InputDesk requests;
    UiState state(paths.configDir() + u"/window.ini"_s);
    DraftStore drafts(paths.dataDir() + u"/drafts.json"_s);
    EngineThread thread(paths, Limits{}, [&] { return requests.makeBroker(consents.makeBroker()); });
    EngineLink link(thread);
    link.setRequests(&requests);
    const auto stop = qScopeGuard([&thread] { thread.stop(); });
    MainWindow window({link, drafts, state, theme, stalls, consents, paths.policyFile()});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(link.isReady());
    const auto *note = window.findChild<RecordingNote *>();
    QTRY_VERIFY(note->isVisible()); // that nothing is recorded
    QVERIFY(!note->text().isEmpty());

    const QSignalSpy problems(&link, &EngineLink::catalogProblem);
    const QSignalSpy messages(window.statusBar(), &QStatusBar::messageChanged);
    std::optional<Result<QStringList>> added;
    link.addServers({EngineFixture::fakeEntry(u"fake"_s, {u"--tools"_s, u"3"_s})}, &window,
                    [&added](const Result<QStringList> &ids) { added = ids; });
    QTRY_VERIFY(added.has_value());
    QVERIFY2(*added, *added ? "" : qPrintable(added->error().message));
    const QString id = (*added)->first();
    const auto said = [&messages] { // by the status line, which has others to say too
        QString all;
        for (const QVariantList &message : messages) {
            all += message.first().toString() + u'\n';
        }
        return all;
    };
    QTRY_VERIFY2(said().contains(u"list of servers"_s) && said().contains(u"until Signalbox ends"_s),
                 qPrintable(u"%1, %2"_s.arg(problems.size()).arg(said())));
    link.connectServer(id);
    QTRY_VERIFY(link.server(id)->state == ServerStatus::State::Connected);
    QTRY_VERIFY(link.tools(id) != nullptr);
    QDirIterator files(home.startsWith(folder.path()) ? home : folder.path(), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        QVERIFY2(file.size() == 0, qPrintable(file.filePath()));
    }
}

QTEST_MAIN(TestWithoutHome)
#include "tst_withouthome.moc"
