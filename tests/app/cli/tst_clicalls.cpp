// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/calls/callbook.h"
#include "core/hub/control/gatescontrol.h"
#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "core/json/jsontext.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli calls`.
class TestCliCalls : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void listsAndShowsWhatTheWindowRemembers();
    void runsAKeptCall();
    void namesAndPinsAndRemoves();
    void changesAllOrNothing();
    void changesNothingBesideARunningWindow();
    void saysWhatItCannotFind_data();
    void saysWhatItCannotFind();

private:
    static CliProgram::Run calls(const QStringList &words) { return CliProgram::run(QStringList{u"calls"_s} + words); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliCalls::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    Catalog catalog(Paths().catalogFile());
    QVERIFY(catalog.load());
    ServerEntry entry;
    entry.id = u"s1"_s;
    entry.name = u"fake"_s;
    entry.command = CliProgram::path(u"fakeserver"_s);
    entry.era.mode = EraPolicy::Mode::Legacy;
    QVERIFY(catalog.add(entry));
    CallBook book;
    KeptCall call;
    call.id = u"c1"_s;
    call.server = u"s1"_s;
    call.tool = u"echo"_s;
    call.arguments = R"({"text":"from the book"})";
    call.calledAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::UTC);
    call.end = KeptCall::End::Succeeded;
    book.remember(call);
    call.id = u"c2"_s;
    call.name = u"Greeting"_s;
    call.meta = R"({"trace":"t"})";
    book.remember(call);
    call.id = u"c3"_s;
    call.tool = u"sleep"_s;
    call.name = u"twice"_s;
    book.remember(call);
    call.id = u"c4"_s;
    book.remember(call);
    call.id = u"c5"_s;
    call.server = u"gone"_s;
    call.name = u"lost"_s;
    book.remember(call);
    QVERIFY(book.write(m_folder->filePath(u"calls.json"_s)));
}

void TestCliCalls::listsAndShowsWhatTheWindowRemembers()
{
    const CliProgram::Run all = calls({u"list"_s});
    QVERIFY2(all.exitCode == 0, all.err.constData());
    QVERIFY(all.out.contains("c1") && all.out.contains("Greeting") && all.out.contains("succeeded"));
    QVERIFY(!all.out.contains("lost")); // its server is gone
    const Json some = calls({u"list"_s, u"--tool"_s, u"echo"_s, u"--format"_s, u"json"_s}).result();
    QCOMPARE(some.at("calls").size(), std::size_t(2));
    QCOMPARE(toQString(some.at("calls").at(0).at("id")), u"c2"_s); // the newest first
    QCOMPARE(toQString(some.at("calls").at(0).at("server")), u"fake"_s);
    QVERIFY(calls({u"list"_s, u"--server"_s, u"other"_s}).out.contains("no such calls"));
    const CliProgram::Run one = calls({u"show"_s, u"Greeting"_s});
    QVERIFY2(one.out.contains("\"trace\": \"t\""), one.out.constData());
}

void TestCliCalls::runsAKeptCall()
{
    for (const QString &word : {u"c1"_s, u"Greeting"_s}) {
        const CliProgram::Run run = calls({u"run"_s, word, u"--format"_s, u"json"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.contains("from the book"), run.out.constData());
    }
    for (const QString &word : {u"c1"_s, u"Greeting"_s}) {
        const CliProgram::Run other = calls({u"run"_s, word, u"--tool-arg"_s, u"text=something else"_s});
        QVERIFY2(other.out.contains("something else"), other.err.constData());
    }
    const CliProgram::Run withMeta = calls({u"run"_s, u"Greeting"_s, u"--copy-as"_s, u"command"_s});
    QVERIFY2(withMeta.out.contains("\"trace\":\"t\""), (withMeta.out + withMeta.err).constData());
    const CliProgram::Run copied = calls({u"run"_s, u"c1"_s, u"--copy-as"_s, u"command"_s});
    QVERIFY2(copied.out.contains("--tool-args-json '{\"text\":\"from the book\"}'"), copied.err.constData());
}

void TestCliCalls::namesAndPinsAndRemoves()
{
    QCOMPARE(calls({u"name"_s, u"c1"_s, u"Plain"_s}).out, "“c1” is named “Plain”.\n");
    QCOMPARE(calls({u"pin"_s, u"Plain"_s, u"c2"_s}).out, "“Plain” is pinned.\n“Greeting” is pinned.\n");
    CallBook book = CallBook::read(m_folder->filePath(u"calls.json"_s)).value_or(CallBook());
    QCOMPARE(book.all().size(), 5);
    QVERIFY(book.find(u"c1"_s)->isPinned && book.find(u"c2"_s)->isPinned && !book.find(u"c3"_s)->isPinned);
    QCOMPARE(book.find(u"c1"_s)->name, u"Plain"_s);
    QCOMPARE(book.find(u"c1"_s)->arguments, R"({"text":"from the book"})"_ba);
    QCOMPARE(calls({u"unpin"_s, u"Plain"_s}).out, "“Plain” is not pinned any more.\n");
    QCOMPARE(calls({u"name"_s, u"c1"_s, QString()}).out, "“Plain” has no name any more.\n");
    QCOMPARE(calls({u"remove"_s, u"c1"_s, u"lost"_s}).out, "“c1” is removed.\n“lost” is removed.\n");
    book = CallBook::read(m_folder->filePath(u"calls.json"_s)).value_or(CallBook());
    QCOMPARE(book.all().size(), 3);
    QVERIFY(!book.find(u"c1"_s) && !book.find(u"c5"_s));
}

void TestCliCalls::changesAllOrNothing()
{
    QFile file(m_folder->filePath(u"calls.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const QStringList &words : {QStringList{u"remove"_s, u"c1"_s, u"c9"_s},
                                     {u"remove"_s, u"c1"_s, u"c1"_s},
                                     {u"pin"_s, u"c1"_s, u"twice"_s},
                                     {u"name"_s, u"c1"_s, u"Greeting"_s}, // another of the tool
                                     {u"name"_s, u"c1"_s},
                                     {u"pin"_s},
                                     {u"remove"_s, u"c1"_s, u"--tool"_s, u"echo"_s}}) {
        const CliProgram::Run run = calls(words);
        QVERIFY2(run.exitCode == 1, qPrintable(words.join(u' ')));
        QVERIFY2(run.err.contains("\"code\":\"usage\""), run.err.constData());
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestCliCalls::changesNothingBesideARunningWindow()
{
    EngineThread engine{Paths()};
    QSemaphore isServed;
    engine.post([&isServed](Engine &one) {
        serveControl(one, Paths());
        isServed.release();
    });
    QVERIFY(isServed.tryAcquire(1, 20'000));
    const CliProgram::Run run = calls({u"remove"_s, u"c1"_s});
    QVERIFY2(run.exitCode == 1 && run.err.contains("A Signalbox is running"), run.err.constData());
    QVERIFY(calls({u"show"_s, u"c1"_s}).exitCode == 0);
}

void TestCliCalls::saysWhatItCannotFind_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("a verb that is none") << QStringList{u"wipe"_s};
    QTest::newRow("no such call") << QStringList{u"show"_s, u"c9"_s};
    QTest::newRow("a name that two have") << QStringList{u"run"_s, u"twice"_s};
    QTest::newRow("its server is gone") << QStringList{u"run"_s, u"lost"_s};
    QTest::newRow("no call") << QStringList{u"run"_s};
}

void TestCliCalls::saysWhatItCannotFind()
{
    QFETCH(const QStringList, words);
    const CliProgram::Run run = calls(words);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("\"message\""));
}

QTEST_GUILESS_MAIN(TestCliCalls)
#include "tst_clicalls.moc"
