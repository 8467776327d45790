// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programplan.h"
#include "core/catalog/programs/programwatch.h"
#include "scratchhome.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class ProgramWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tellsOfAFileThatIsReplaced();
    void tellsOfAFileThatIsMadeLater();
    void keepsWhatChangedAndWho();
    void keepsNothingOfWhatIsNoNewsAboutServers();
    void looksIntoProjects();
    void c14_versionsThatCannotBeKeptAreSaidAndFilesAreReadAllTheSame();

private:
    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<ProgramWatch> m_watch;
};

void ProgramWatchTest::init()
{
    m_watch.reset();
    m_home = std::make_unique<ScratchHome>();
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, R"({"mcpServers": {"a": {"command": "x"}}})"));
    m_watch = std::make_unique<ProgramWatch>(m_home->places(), m_home->path(u"versions"_s));
}

void ProgramWatchTest::tellsOfAFileThatIsReplaced()
{
    QSignalSpy changed(m_watch.get(), &ProgramWatch::changed);
    m_watch->lookAgain();
    QCOMPARE(changed.size(), 1);
    m_watch->lookAgain();
    QCOMPARE(changed.size(), 1);  // nothing new
    for (int i = 0; i < 3; ++i) { // each time it is another file under the same name
        QVERIFY(m_home->put(u".cursor/mcp.json"_s,
                            R"({"mcpServers": {"a": {"command": "x)" + QByteArray::number(i) + R"("}}})"));
        QTRY_COMPARE(changed.size(), 2 + i);
    }
    QCOMPARE(m_watch->look()->file(m_home->path(u".cursor/mcp.json"_s))->servers.first().entry.command, u"x2"_s);
}

void ProgramWatchTest::tellsOfAFileThatIsMadeLater()
{
    QVERIFY(QDir().mkpath(m_home->path(u".gemini"_s)));
    m_watch->lookAgain();
    QSignalSpy changed(m_watch.get(), &ProgramWatch::changed);
    QVERIFY(m_home->put(u".gemini/settings.json"_s, R"({"mcpServers": {"b": {"command": "y"}}})"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_watch->look()->program(u"gemini-cli"_s)->servers, 1);
}

void ProgramWatchTest::keepsWhatChangedAndWho()
{
    const QString path = m_home->path(u".cursor/mcp.json"_s);
    m_watch->lookAgain();
    QSignalSpy changed(m_watch.get(), &ProgramWatch::changed);
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, R"({"mcpServers": {"b": {"command": "y"}}})"));
    QTRY_COMPARE(changed.size(), 1);
    ProgramPlan plan;
    plan.setLook(m_watch->look());
    QVERIFY(plan.remove(path, u"b"_s));
    QVERIFY(!applyChanges(plan.changes(), m_watch->versions()).first().error);
    m_watch->lookAgain();
    const QList<FileVersion> versions = m_watch->versions().of(path);
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions.at(0).by, FileVersion::By::Signalbox);
    QCOMPARE(versions.at(1).by, FileVersion::By::Unknown);
    QCOMPARE(versions.at(1).summary, u"a is removed. b is added."_s);
    QVERIFY(versions.at(2).summary.isEmpty()); // as it was found first
}

void ProgramWatchTest::keepsNothingOfWhatIsNoNewsAboutServers()
{
    QVERIFY(m_home->put(u".claude.json"_s, R"({"numStartups": 1, "mcpServers": {}})"));
    m_watch->lookAgain();
    QSignalSpy changed(m_watch.get(), &ProgramWatch::changed);
    QVERIFY(m_home->put(u".claude.json"_s, R"({"numStartups": 22, "mcpServers": {}})"));
    m_watch->lookAgain();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_watch->versions().of(m_home->path(u".claude.json"_s)).size(), 1);
}

void ProgramWatchTest::looksIntoProjects()
{
    QVERIFY(m_home->put(u"work/.mcp.json"_s, R"({"mcpServers": {"p": {"command": "y"}}})"));
    m_watch->lookAgain();
    QVERIFY(!m_watch->look()->file(m_home->path(u"work/.mcp.json"_s)));
    m_watch->setProjects({m_home->path(u"work"_s)});
    QVERIFY(m_watch->look()->file(m_home->path(u"work/.mcp.json"_s))->server(u"p"_s));
}

void ProgramWatchTest::c14_versionsThatCannotBeKeptAreSaidAndFilesAreReadAllTheSame()
{
    QVERIFY(m_home->put(u"versions"_s, "a file where the folder should be"));
    QSignalSpy problems(m_watch.get(), &ProgramWatch::problemFound);
    m_watch->lookAgain();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(m_watch->look()->program(u"cursor"_s)->servers, 1);
    ProgramPlan plan;
    plan.setLook(m_watch->look());
    QVERIFY(plan.remove(m_home->path(u".cursor/mcp.json"_s), u"a"_s));
    const QByteArray before = m_home->bytes(u".cursor/mcp.json"_s);
    QVERIFY(applyChanges(plan.changes(), m_watch->versions()).first().error); // no write without a way back
    QCOMPARE(m_home->bytes(u".cursor/mcp.json"_s), before);
}

QTEST_GUILESS_MAIN(ProgramWatchTest)
#include "tst_programwatch.moc"
