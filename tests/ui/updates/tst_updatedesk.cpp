// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labhttpserver.h"
#include "ui/models/updates/updatedesk.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestUpdateDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksNothingWhereNothingIsSet();
    void looksOnceADay();
    void looksAgainAfterADayAndWhenTheClockWentBack();
    void looksWhenAsked();
    void saysWhatIsWrong();
    void endsWhileItLooks();

private:
    [[nodiscard]] SettingsBook book() const { return SettingsBook(m_folder->path()); }
    void setAddress() const { QVERIFY(book().set("updates.address"_L1, m_http->url(u"/releases.xml"_s).toString())); }
    void setLookedAt(const QDateTime &time) const
    {
        QSettings(m_folder->filePath(u"updates.ini"_s), QSettings::IniFormat).setValue(u"updates/lookedAt"_s, time);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LabHttpServer> m_http;
};

void TestUpdateDesk::init()
{
    QTest::failOnWarning(QRegularExpression(u"thread"_s)); // Qt warns of what is used from another one, and goes on
    m_folder = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<LabHttpServer>();
    m_http->on("GET", "/releases.xml", [](const LabRequest &, LabReply &reply) {
        reply.send(200, {}, R"(<releases><release version="0.2.0" date="2027-01-10"/></releases>)");
    });
}

void TestUpdateDesk::asksNothingWhereNothingIsSet()
{
    UpdateDesk desk(book(), u"0.1.0"_s);
    const QSignalSpy started(&desk, &UpdateDesk::started);
    desk.watch();
    QCOMPARE(started.size(), 0);
    QVERIFY(!QFile::exists(m_folder->filePath(u"updates.ini"_s)));
}

void TestUpdateDesk::looksOnceADay()
{
    setAddress();
    UpdateDesk desk(book(), u"0.1.0"_s);
    const QSignalSpy looked(&desk, &UpdateDesk::looked);
    desk.watch();
    QVERIFY(desk.isLooking());
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(desk.newer());
    QCOMPARE(desk.newer()->version, u"0.2.0"_s);
    UpdateDesk next(book(), u"0.1.0"_s); // the next start
    next.watch();
    QVERIFY(!next.isLooking());
    QCOMPARE(m_http->requests().size(), 1);
    QVERIFY(
        book().value("updates.address"_L1).toString().endsWith("/releases.xml"_L1)); // which stands in the same file
}

void TestUpdateDesk::looksAgainAfterADayAndWhenTheClockWentBack()
{
    setAddress();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[before, isDue] : {std::pair(now.addSecs(-23 * 3600), false), std::pair(now.addDays(-1), true),
                                        std::pair(now.addDays(3), true)}) {
        setLookedAt(before);
        UpdateDesk desk(book(), u"0.1.0"_s);
        desk.lookIfDue();
        QCOMPARE(desk.isLooking(), isDue);
    }
}

void TestUpdateDesk::looksWhenAsked()
{
    setAddress();
    setLookedAt(QDateTime::currentDateTimeUtc());
    UpdateDesk desk(book(), u"0.2.0"_s);
    const QSignalSpy looked(&desk, &UpdateDesk::looked);
    desk.look();
    desk.look(); // as if a button were pressed twice
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(!desk.newer());
    QCOMPARE(m_http->requests().size(), 1);
}

void TestUpdateDesk::saysWhatIsWrong()
{
    UpdateDesk desk(book(), u"0.1.0"_s);
    const QSignalSpy failed(&desk, &UpdateDesk::failed);
    desk.look(); // nothing is set
    QCOMPARE(failed.size(), 1);
    setAddress();
    m_http->stop();
    desk.look();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!failed.at(1).at(0).value<Error>().message.isEmpty());
    QVERIFY(!desk.isLooking());
}

void TestUpdateDesk::endsWhileItLooks()
{
    m_http->on("GET", "/releases.xml", [](const LabRequest &, LabReply &) {}); // never answers
    setAddress();
    QSignalSpy requested(m_http.get(), &LabHttpServer::requested);
    {
        UpdateDesk desk(book(), u"0.1.0"_s);
        desk.look();
        QTRY_COMPARE(requested.size(), 1);
    }
    QCOMPARE(m_http->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestUpdateDesk)
#include "tst_updatedesk.moc"
