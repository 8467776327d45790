// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/entryorigin.h"
#include "tests/core/doctor/scriptserver.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/doctor/checkcard.h"
#include "ui/explore/doctor/doctordialog.h"
#include "ui/explore/doctor/findingcard.h"
#include "ui/explore/doctor/mendquestion.h"
#include "ui/explore/overviewpane.h"
#include "ui/models/launch/launchasking.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/statemark.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTcpServer>

#include <csignal>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Does a process run whose id a server wrote there?
bool isRunning(const QString &pidFile)
{
    QFile file(pidFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::any_of(lines, [](const QByteArray &line) {
        const qint64 id = line.trimmed().toLongLong();
        return id > 0 && ::kill(pid_t(id), 0) == 0;
    });
}

} // namespace

/// Examinations in the window, of real servers.
class TestDoctorDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsEachCheckAsItComes();
    void reachesNoAddressThatNobodyAccepted();
    void callsNothingIfThePersonSaysSo();
    void examinesBesideARunningConnection();
    void mendsTheEntryOnceThePersonSaysSo();
    void tellsOnceWhyTheRestWasLeftOut();
    void copiesCommands();
    void savesTheReport();
    void endsTheServerWhenItIsStopped();
    void endsTheServerWhenItIsClosed();
    void u01_showsHostileWordsLiterally();
    void u05_warnsOfWhatTheLastWordsOfAServerHide();
    void opensOnceForAServer();
    void theOverviewSaysWhyAServerDoesNotStart_data();
    void theOverviewSaysWhyAServerDoesNotStart();
    void theOverviewExamines();

private:
    DoctorDialog *examine(const QString &id)
    {
        DoctorDialog::open(*m_engine->link, id, m_window.get());
        return m_window->findChild<DoctorDialog *>();
    }
    static bool isDone(const QWidget *dialog)
    {
        return dialog->findChild<QPushButton *>(u"doctor:again"_s)->isEnabled();
    }
    template<typename T>
    static T *child(const QWidget *parent, const QString &name)
    {
        return parent->findChild<T *>(name);
    }
    void picture(QWidget &widget, const QString &name) const; ///< where SIGNALBOX_TOUR_DIR says

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_window;
};

void TestDoctorDialog::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestDoctorDialog::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 800);
    m_window->show();
}

void TestDoctorDialog::cleanup()
{
    m_window.reset();
    m_engine.reset();
}

void TestDoctorDialog::picture(QWidget &widget, const QString &name) const
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    if (folder.isEmpty()) {
        return;
    }
    for (const auto &[mode, word] : {std::pair(Theme::Mode::Light, u"-light"_s), {Theme::Mode::Dark, u"-dark"_s}}) {
        m_theme->setMode(mode);
        QTest::qWait(200); // colours come in steps
        QVERIFY(widget.grab().save(folder + u'/' + name + word + u".png"_s));
    }
}

void TestDoctorDialog::showsEachCheckAsItComes()
{
    DoctorDialog *dialog = examine(m_engine->addFake(u"fake"_s));
    QVERIFY(dialog);
    QVERIFY(!isDone(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
    QStringList ids;
    for (const CheckCard *card : dialog->findChildren<CheckCard *>()) {
        ids << card->checkId();
    }
    QCOMPARE(ids.join(u' '), u"launch start discovery version lists call end messages security"_s);
    QVERIFY(textsIn(*dialog).contains(u"“fake” works"_s));
    QCOMPARE(child<CheckCard>(dialog, u"doctor:check:start"_s)->findChild<StateMark *>()->mark(), StateShape::Good);
    QCOMPARE(child<CheckCard>(dialog, u"doctor:check:call"_s)->findChild<StateMark *>()->mark(), StateShape::Idle);
    picture(*dialog, u"doctor-good"_s);
}

void TestDoctorDialog::reachesNoAddressThatNobodyAccepted()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ServerEntry entry;
    entry.name = u"far"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"http://127.0.0.1:%1/mcp"_s.arg(server.serverPort());
    setOrigin(entry, u"pasted"_s);
    DoctorDialog *dialog = examine(m_engine->add(entry));
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
    const QString texts = textsIn(*dialog);
    QVERIFY2(texts.contains(u"Nobody has accepted this address yet"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"signalbox-cli servers accept far"_s), qPrintable(texts));
    QVERIFY(!server.hasPendingConnections());
}

void TestDoctorDialog::callsNothingIfThePersonSaysSo()
{
    const ScriptServer server(
        R"([{"name":"read_all","inputSchema":{"type":"object"},"annotations":{"readOnlyHint":true}}])");
    ServerEntry entry = server.entry();
    entry.id.clear();
    const QString id = m_engine->add(entry);
    DoctorDialog dialog(*m_engine->link, id);
    child<QCheckBox>(&dialog, u"doctor:calls"_s)->setChecked(false);
    dialog.examine();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(&dialog), 20000);
    QVERIFY(!server.wasCalled());
    child<QCheckBox>(&dialog, u"doctor:calls"_s)->setChecked(true);
    child<QPushButton>(&dialog, u"doctor:again"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(server.wasCalled() && isDone(&dialog), 20000);
}

void TestDoctorDialog::examinesBesideARunningConnection()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    DoctorDialog *dialog = examine(id);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
    QVERIFY(m_engine->is(id, ServerStatus::State::Connected));
    QVERIFY(textsIn(*dialog).contains(u"“fake” works"_s));
}

void TestDoctorDialog::mendsTheEntryOnceThePersonSaysSo()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"broken"_s);
    entry.arguments = {u"--token"_s, u"ghp_0123456789abcdefghijklmnopqrstuvwxyz"_s};
    entry.command += u" --tools 2"_s; // a whole command line
    const QString id = m_engine->add(entry);
    DoctorDialog *dialog = examine(id);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
    picture(*dialog, u"doctor-broken"_s);
    child<QPushButton>(dialog, u"doctor:mend"_s)->click();
    auto *question = dialog->findChild<MendQuestion *>();
    QVERIFY(question);
    auto *difference = child<LineDiffView>(question, u"mendQuestion:difference"_s);
    QTRY_VERIFY(difference->model()->rowCount() > 0);
    for (int row = 0; row < difference->model()->rowCount(); ++row) {
        QVERIFY(!difference->model()->index(row, 3).data().toString().contains(u"ghp_"_s));
    }
    picture(*question, u"doctor-mend"_s);
    QCOMPARE(m_engine->link->server(id)->entry.command, entry.command); // nothing yet
    child<QPushButton>(question, u"mendQuestion:apply"_s)->click();
    QTRY_VERIFY(!m_engine->link->server(id)->entry.command.contains(u' '));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog) && child<CheckCard>(dialog, u"doctor:check:security"_s), 20000);
    QCOMPARE(child<CheckCard>(dialog, u"doctor:check:launch"_s)->findChild<StateMark *>()->mark(), StateShape::Good);
}

void TestDoctorDialog::tellsOnceWhyTheRestWasLeftOut()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"gone"_s);
    entry.command = u"no-such-program-here"_s;
    DoctorDialog *dialog = examine(m_engine->add(entry));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
    const QString texts = textsIn(*dialog);
    QCOMPARE(texts.count(u"There is no conversation"_s), 1);
    QCOMPARE(texts.count(u"was not found"_s), 1);
    QVERIFY(texts.contains(u"For the reason told under “Command”."_s));
    QCOMPARE(child<CheckCard>(dialog, u"doctor:check:start"_s)->findChild<StateMark *>()->mark(), StateShape::Failed);
    const auto *leftOut = child<CheckCard>(dialog, u"doctor:check:discovery"_s);
    QVERIFY(leftOut->accessibleName().contains(u"Version"_s) && leftOut->accessibleName().contains(u"Messages"_s));
    QVERIFY(!child<CheckCard>(dialog, u"doctor:check:lists"_s));
    picture(*dialog, u"doctor-gone"_s);
}

void TestDoctorDialog::copiesCommands()
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"server"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n");
    script.close();
    ServerEntry entry = EngineFixture::fakeEntry(u"broken"_s);
    entry.command = script.fileName();
    DoctorDialog *dialog = examine(m_engine->add(entry));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
    child<QPushButton>(dialog, u"doctor:copyCommand"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"chmod +x "_s + script.fileName());
}

void TestDoctorDialog::savesTheReport()
{
    const QTemporaryDir folder;
    DoctorDialog *dialog = examine(m_engine->addFake(u"fake"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
    auto *save = child<QPushButton>(dialog, u"doctor:save"_s);
    QCOMPARE(save->menu()->actions().size(), 4);
    save->menu()->actions().at(3)->trigger(); // SARIF
    auto *files = m_window->window()->findChild<QFileDialog *>();
    files = files ? files : dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = folder.filePath(u"report.sarif"_s);
    emit files->fileSelected(path);
    files->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("\"2.1.0\""));
}

void TestDoctorDialog::endsTheServerWhenItIsStopped()
{
    const QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    DoctorDialog *dialog =
        examine(m_engine->addFake(u"slow"_s, {u"--no-answer"_s, u"tools/list"_s, u"--pid-file"_s, pids}));
    QTRY_VERIFY(child<CheckCard>(dialog, u"doctor:check:lists"_s));
    child<QPushButton>(dialog, u"doctor:stop"_s)->click();
    QVERIFY(isDone(dialog));
    QVERIFY(textsIn(*dialog).contains(u"stopped before its end"_s));
    QTRY_VERIFY(!isRunning(pids));
}

void TestDoctorDialog::endsTheServerWhenItIsClosed()
{
    const QTemporaryDir folder;
    const QString pids = folder.filePath(u"pids"_s);
    DoctorDialog *dialog =
        examine(m_engine->addFake(u"slow"_s, {u"--no-answer"_s, u"tools/list"_s, u"--pid-file"_s, pids}));
    QTRY_VERIFY(child<CheckCard>(dialog, u"doctor:check:lists"_s));
    dialog->close();
    QTRY_VERIFY(!isRunning(pids));
}

void TestDoctorDialog::u01_showsHostileWordsLiterally()
{
    DoctorFinding finding{.id = u"x"_s, .rule = u"<b>r</b>"_s};
    finding.sentence = finding.place = finding.advice = finding.command = markupTraps().join(u'\n');
    const FindingCard card(finding, true);
    QCOMPARE(markupIn(card), QStringList());
    CheckCard check({.id = u"x"_s, .title = u"Title"_s, .looked = finding.sentence});
    const DoctorCheck done{.id = u"x"_s, .title = u"Title"_s, .sentence = finding.sentence, .detail = finding.sentence};
    check.conclude(done, CheckTelling::of(done, {}), false);
    check.alsoLeftOut(finding.sentence);
    QCOMPARE(markupIn(check), QStringList());
}

void TestDoctorDialog::u05_warnsOfWhatTheLastWordsOfAServerHide()
{
    for (const auto &[words, isWarned] :
         {std::pair(uR"(two \342\200\213lines\nbye\n)"_s, true), {uR"(two\r\n\tlines\nbye\n)"_s, false}}) {
        ServerEntry entry = EngineFixture::fakeEntry(isWarned ? u"hiding"_s : u"plain"_s);
        entry.command = u"/bin/sh"_s;
        entry.arguments = QStringList{u"-c"_s, u"printf \"$1\" >&2; exit 1"_s, u"sh"_s, words};
        DoctorDialog::open(*m_engine->link, m_engine->add(entry), m_window.get());
        const DoctorDialog *dialog = m_window->findChildren<DoctorDialog *>().constLast();
        QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 20000);
        const auto *said = child<QLabel>(dialog, u"doctor:detail"_s);
        QVERIFY(said && said->text().contains(u"lines\nbye"_s));
        QCOMPARE(child<HiddenWarning>(dialog, u"doctor:detailHidden"_s) != nullptr, isWarned);
    }
}

void TestDoctorDialog::opensOnceForAServer()
{
    const QString id = m_engine->addFake(u"fake"_s);
    examine(id);
    examine(id);
    QCOMPARE(m_window->findChildren<DoctorDialog *>().size(), 1);
    examine(m_engine->addFake(u"other"_s));
    QCOMPARE(m_window->findChildren<DoctorDialog *>().size(), 2);
}

void TestDoctorDialog::theOverviewSaysWhyAServerDoesNotStart_data()
{
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("typed") << false;
    QTest::newRow("pasted, and accepted") << true; // with what is changed there in full sight
}

void TestDoctorDialog::theOverviewSaysWhyAServerDoesNotStart()
{
    QFETCH(const bool, isPasted);
    ServerEntry entry = EngineFixture::fakeEntry(u"broken"_s);
    const QString right = entry.command;
    entry.command += u" --tools 2"_s;
    if (isPasted) {
        setOrigin(entry, u"pasted"_s);
    }
    const QString id = m_engine->add(entry);
    if (isPasted) {
        acceptTypedLaunch(*m_engine->link, id);
    }
    auto *pane = new OverviewPane(*m_engine->link, id, m_window.get());
    pane->resize(900, 700);
    pane->show();
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Failed));
    QTRY_VERIFY(pane->findChild<FindingCard *>());
    QVERIFY(textsIn(*pane).contains(u"Why?"_s));
    picture(*pane, u"doctor-why"_s);
    child<QPushButton>(pane, u"doctor:mend"_s)->click();
    auto *question = m_window->findChild<MendQuestion *>();
    QVERIFY(question);
    child<QPushButton>(question, u"mendQuestion:apply"_s)->click();
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Connected)); // it is tried again by itself
    QCOMPARE(m_engine->link->server(id)->entry.command, right);
    QVERIFY(!textsIn(*pane).contains(u"Why?"_s));
}

void TestDoctorDialog::theOverviewExamines()
{
    const QString id = m_engine->addFake(u"fake"_s);
    auto *pane = new OverviewPane(*m_engine->link, id, m_window.get());
    pane->show();
    child<QPushButton>(pane, u"overview:examine"_s)->click();
    QVERIFY(m_window->findChild<DoctorDialog *>());
}

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctordialog.moc"
