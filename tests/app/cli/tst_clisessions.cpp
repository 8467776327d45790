// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The verb `sessions`.
class TestCliSessions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void makesListsRenewsAndEnds();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();

private:
    [[nodiscard]] static CliProgram::Run sessions(const QStringList &arguments)
    {
        return CliProgram::run(QStringList{u"sessions"_s} + arguments);
    }
    [[nodiscard]] static Json json(const QStringList &arguments)
    {
        return sessions(arguments + QStringList{u"--format"_s, u"json"_s}).result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliSessions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_DATA_DIR", m_folder->path().toUtf8());
}

void TestCliSessions::makesListsRenewsAndEnds()
{
    QCOMPARE(sessions({u"list"_s}).out, "There are no sessions.\n");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Json made = json({u"create"_s, u"--user"_s, u"ann"_s, u"--tools"_s, u"files.*, web.get"_s, u"--tools"_s,
                            u"*.echo"_s, u"--for"_s, u"2h"_s});
    QVERIFY(made.is_object());
    QCOMPARE(compactJson(made.at("tools")), R"(["files.*","web.get","*.echo"])");
    const auto secondsLeft = [&now](const Json &session) {
        return now.secsTo(QDateTime::fromString(toQString(session.at("expires")), Qt::ISODate));
    };
    QVERIFY(secondsLeft(made) >= 7'199 && secondsLeft(made) < 7'300);
    const QString id = toQString(made.at("id"));
    const CliProgram::Run list = sessions({u"list"_s});
    QVERIFY2(list.out.contains(id.toUtf8() + "  ann   open   "), list.out.constData());
    QVERIFY2(list.out.contains("files.*, web.get, *.echo"), list.out.constData());
    const Json renewed = json({u"renew"_s, id, u"--for"_s, u"30m"_s});
    QVERIFY(secondsLeft(renewed) >= 1'799 && secondsLeft(renewed) < 1'900);
    QCOMPARE(sessions({u"end"_s, id}).out, "Ended.\n");
    QCOMPARE(toQString(json({u"list"_s}).at("sessions").at(0).at("state")), u"ended"_s);
    const CliProgram::Run again = sessions({u"renew"_s, id});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(toQString(again.error().at("message")), u"A session that was ended cannot be renewed."_s);
}

void TestCliSessions::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList();
    QTest::newRow("another verb") << QStringList{u"begin"_s};
    QTest::newRow("nobody") << QStringList{u"create"_s, u"--tools"_s, u"a.*"_s};
    QTest::newRow("no tools") << QStringList{u"create"_s, u"--user"_s, u"ann"_s};
    QTest::newRow("an empty pattern") << QStringList{u"create"_s, u"--user"_s, u"ann"_s, u"--tools"_s, u"a.*,"_s};
    for (const QString &time : {u"1"_s, u"h"_s, u"0s"_s, u"-1h"_s, u"1w"_s, u"99999999d"_s, QString()}) {
        QTest::addRow("time “%s”", qPrintable(time))
            << QStringList{u"create"_s, u"--user"_s, u"ann"_s, u"--tools"_s, u"a.*"_s, u"--for="_s + time};
    }
    QTest::newRow("none named") << QStringList{u"end"_s};
    QTest::newRow("no such one") << QStringList{u"end"_s, u"x"_s};
    QTest::newRow("a word too many") << QStringList{u"list"_s, u"x"_s};
}

void TestCliSessions::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    const CliProgram::Run run = sessions(arguments);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(toQString(run.error().at("code")), u"usage"_s);
    QVERIFY(run.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSessions)
#include "tst_clisessions.moc"
