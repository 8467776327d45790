// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/calls/callbook.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCallBook : public QObject
{
    Q_OBJECT
private slots:
    void keepsCallsOverRestarts();
    void keepsNoSecretsInItsFile();
    void keepsTheLastFiftyOfATool();
    void ordersPinnedNamedAndNewest();
    void refusesWhatIsTooLarge();
    void forgetsAServer();
    void leavesAFileAloneThatItCannotRead();
    void leavesTheOldFileWhereTheNewCannotBeWritten();

private:
    static KeptCall call(const QString &id, const QByteArray &arguments = "{}", const QString &tool = u"echo"_s)
    {
        KeptCall call;
        call.id = id;
        call.server = u"s1"_s;
        call.tool = tool;
        call.arguments = arguments;
        return call;
    }
    static QStringList ids(const QList<KeptCall> &calls)
    {
        QStringList ids;
        for (const KeptCall &call : calls) {
            ids.append(call.id);
        }
        return ids;
    }
    QTemporaryDir m_dir;
};

void TestCallBook::keepsCallsOverRestarts()
{
    const QString file = m_dir.filePath(u"sub/calls.json"_s);
    CallBook book;
    KeptCall whole = call(u"a"_s, R"({"z":1.0,"text":"ü \" \n","big":123456789012345678901})");
    whole.name = u"The first"_s;
    whole.isPinned = true;
    whole.meta = R"({"x":"y"})";
    whole.calledAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, QTimeZone::UTC);
    whole.end = KeptCall::End::ToolError;
    whole.durationMs = 12;
    whole.journal = u"/tmp/journal"_s;
    whole.request = 7;
    whole.answer = 9;
    QVERIFY(book.remember(whole));
    QVERIFY(book.remember(call(u"b"_s)));
    QVERIFY(!book.remember(call(u"b"_s))); // each once
    QVERIFY(book.write(file));
    const Result<CallBook> read = CallBook::read(file);
    QVERIFY(read);
    QCOMPARE(read->all(), book.all());
    QCOMPARE(*read->find(u"a"_s), whole);
    QVERIFY(!read->find(u"c"_s));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(file).permissions(), owner);
    QVERIFY(CallBook::read(m_dir.filePath(u"absent.json"_s))->all().isEmpty());
}

void TestCallBook::keepsNoSecretsInItsFile()
{
    const QString file = m_dir.filePath(u"secrets.json"_s);
    CallBook book;
    KeptCall secret = call(u"a"_s, R"({"password":"very-secret-1","user":"me","deep":[{"api_key":"very-secret-2"}]})");
    secret.meta = R"({"token":"very-secret-3"})";
    book.remember(secret);
    QVERIFY(book.write(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("very-secret"));
    QCOMPARE(CallBook::read(file)->find(u"a"_s)->arguments, R"({"user":"me","deep":[{}]})"_ba);
    QCOMPARE(book.find(u"a"_s)->arguments, secret.arguments); // until the program ends
}

void TestCallBook::keepsTheLastFiftyOfATool()
{
    CallBook book;
    KeptCall named = call(u"named"_s);
    named.name = u"n"_s;
    book.remember(named);
    book.remember(call(u"other"_s, "{}", u"other"_s));
    for (int i = 0; i < 60; ++i) {
        book.remember(call(QString::number(i)));
    }
    QCOMPARE(book.of(u"s1"_s, u"echo"_s).size(), CallBook::kMostOfTool + 1);
    QVERIFY(!book.find(u"9"_s));
    QVERIFY(book.find(u"10"_s) && book.find(u"59"_s) && book.find(u"named"_s) && book.find(u"other"_s));
    named.name.clear(); // is one of the others from now on, and the oldest
    QVERIFY(book.change(named));
    QVERIFY(!book.find(u"named"_s));
    QVERIFY(!book.change(named));
}

void TestCallBook::ordersPinnedNamedAndNewest()
{
    CallBook book;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        book.remember(call(id));
    }
    KeptCall named = call(u"b"_s);
    named.name = u"n"_s;
    KeptCall pinned = call(u"a"_s);
    pinned.isPinned = true;
    QVERIFY(book.change(named) && book.change(pinned));
    QCOMPARE(ids(book.of(u"s1"_s, u"echo"_s)), QStringList({u"a"_s, u"b"_s, u"d"_s, u"c"_s}));
    QVERIFY(book.remove(u"b"_s));
    QVERIFY(!book.remove(u"b"_s));
    QVERIFY(book.of(u"s2"_s, u"echo"_s).isEmpty());
}

void TestCallBook::refusesWhatIsTooLarge()
{
    CallBook book;
    QVERIFY(!book.remember(call(u"a"_s, "{\"x\":\"" + QByteArray(CallBook::kLargest, 'x') + "\"}")));
    QVERIFY(!book.remember(call({})));
    QVERIFY(book.all().isEmpty());
}

void TestCallBook::forgetsAServer()
{
    CallBook book;
    book.remember(call(u"a"_s));
    QVERIFY(book.forgetServer(u"s1"_s));
    QVERIFY(!book.forgetServer(u"s1"_s));
    QVERIFY(book.all().isEmpty());
}

void TestCallBook::leavesAFileAloneThatItCannotRead()
{
    const QString path = m_dir.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"calls\":") > 0);
    file.close();
    const Result<CallBook> read = CallBook::read(path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
}

void TestCallBook::leavesTheOldFileWhereTheNewCannotBeWritten()
{
    const QString file = m_dir.filePath(u"closed/calls.json"_s);
    CallBook book;
    book.remember(call(u"a"_s));
    QVERIFY(book.write(file));
    QVERIFY(!book.write(m_dir.filePath(u"closed/calls.json/below"_s)));
    QCOMPARE(CallBook::read(file)->all(), book.all());
}

QTEST_GUILESS_MAIN(TestCallBook)
#include "tst_callbook.moc"
