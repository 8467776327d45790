// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/sessionbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSessionBook : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void lastsAsLongAsItWasMadeFor();
    void permitsWhatItNames();
    void needsSomebodyAndSomething();
    void y14_whatOneProgramEndsIsOverForAll();
    void keepsTheToolsThatWereCalled();
    void forgetsOldOnes();
    void y10_aListThatIsNotUnderstoodHoldsNothing();

private:
    [[nodiscard]] SessionBook book() const { return SessionBook(m_folder->filePath(u"sessions.json"_s)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionBook::lastsAsLongAsItWasMadeFor()
{
    SessionBook sessions = book();
    const auto made = sessions.create(u"ann"_s, {u"files.*"_s}, SessionBook::kUsualMs, 1000);
    QVERIFY(made);
    QVERIFY(!made->isOver(1000 + 3'599'999));
    QVERIFY(made->isOver(1000 + 3'600'000));
    QCOMPARE(sessions.renew(made->id, 5000, 9'000'000)->expiresMs, 9'005'000);
    QCOMPARE(book().find(made->id)->expiresMs, 9'005'000);
    QVERIFY(sessions.end(made->id));
    QVERIFY(sessions.find(made->id)->isOver(0));
    QVERIFY(!sessions.renew(made->id, 5000, 0));
    QVERIFY(!sessions.find(u"none"_s));
}

void TestSessionBook::permitsWhatItNames()
{
    const auto made = book().create(u"ann"_s, {u"files.read_*"_s, u"api.get"_s}, 1000, 0);
    QVERIFY(made->permits(u"files.read_file"_s) && made->permits(u"api.get"_s));
    QVERIFY(!made->permits(u"files.write"_s) && !made->permits(u"api.get2"_s) && !made->permits(u""_s));
}

void TestSessionBook::needsSomebodyAndSomething()
{
    SessionBook sessions = book();
    QVERIFY(!sessions.create({}, {u"*"_s}, 1000, 0));
    QVERIFY(!sessions.create(u"ann"_s, {}, 1000, 0));
    QVERIFY(!sessions.create(u"ann"_s, {u""_s}, 1000, 0));
    QCOMPARE(sessions.create(u"ann"_s, {u"*"_s}, 0, 0).error().kind, Error::Kind::Usage);
    QVERIFY(sessions.list()->isEmpty());
}

void TestSessionBook::y14_whatOneProgramEndsIsOverForAll()
{
    SessionBook one = book();
    SessionBook other = book();
    const auto made = one.create(u"ann"_s, {u"*"_s}, 1'000'000, 0);
    QVERIFY(other.find(made->id));
    QVERIFY(other.end(made->id));
    QVERIFY(one.noteCall(made->id, u"a.b"_s)); // writes the list: what the other wrote must stay
    QVERIFY(book().find(made->id)->hasEnded);
    QTRY_VERIFY(one.find(made->id)->hasEnded);
}

void TestSessionBook::keepsTheToolsThatWereCalled()
{
    SessionBook sessions = book();
    const QString id = sessions.create(u"ann"_s, {u"*"_s}, 1000, 0)->id;
    for (const QString &tool : {u"a.x"_s, u"b.y"_s, u"a.x"_s}) {
        QVERIFY(sessions.noteCall(id, tool));
    }
    QCOMPARE(book().find(id)->activeTools, QStringList({u"a.x"_s, u"b.y"_s}));
}

void TestSessionBook::forgetsOldOnes()
{
    SessionBook sessions = book();
    const QString old = sessions.create(u"ann"_s, {u"*"_s}, 1000, 0)->id;
    QVERIFY(sessions.create(u"bob"_s, {u"*"_s}, 1000, SessionBook::kKeptMs + 2000));
    QVERIFY(!sessions.find(old));
    QCOMPARE(sessions.list()->size(), 1);
}

void TestSessionBook::y10_aListThatIsNotUnderstoodHoldsNothing()
{
    QFile file(m_folder->filePath(u"sessions.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":2,"sessions":[{"id":"x","user":"u","tools":["*"],"expiresMs":99999999999999}]})");
    file.close();
    SessionBook sessions = book();
    QCOMPARE(sessions.find(u"x"_s).error().kind, Error::Kind::Storage);
    QVERIFY(!sessions.create(u"ann"_s, {u"*"_s}, 1000, 0)); // and is not overwritten
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"version\":2"));
}

QTEST_GUILESS_MAIN(TestSessionBook)
#include "tst_sessionbook.moc"
