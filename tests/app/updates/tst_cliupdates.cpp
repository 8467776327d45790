// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioutput.h"
#include "cliprogram.h"
#include "tests/lab/labhttpserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using CliProgram::Run;

/// `signalbox-cli updates`.
class TestCliUpdates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysThatNothingIsSet();
    void saysWhichVersionIsNewer();
    void saysThatThereIsNone();
    void looksWhereItIsSet();
    void refusesUnsafeAddresses();
    void tellsUnreachableFromNoList();
    void sendsNothingOfItself();

private:
    [[nodiscard]] Run updates(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LabHttpServer> m_http;
    QByteArray m_list;
};

void TestCliUpdates::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<LabHttpServer>();
    m_list = R"(<releases><release version="99.1.0" date="2027-01-10"/><release version="0.0.1"/></releases>)";
    m_http->on("GET", "/releases.xml", [this](const LabRequest &, LabReply &reply) {
        reply.send(200, {{"Content-Type", "application/xml"}}, m_list);
    });
}

Run TestCliUpdates::updates(const QStringList &arguments) const
{
    return CliProgram::run(QStringList{u"--data-dir"_s, m_folder->path(), u"updates"_s} + arguments);
}

void TestCliUpdates::saysThatNothingIsSet()
{
    const Run run = updates({});
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY2(run.err.contains("updates.address"), run.err.constData());
}

void TestCliUpdates::saysWhichVersionIsNewer()
{
    const QString from = m_http->url(u"/releases.xml"_s).toString();
    const Run run = updates({u"--from"_s, from});
    QCOMPARE(run.exitCode, ExitCode::Success);
    QVERIFY2(run.out.startsWith("Signalbox 99.1.0 of 2027-01-10 is out; this is "), run.out.constData());
    const Run json = updates({u"--from"_s, from, u"--format"_s, u"json"_s});
    QCOMPARE(json.result().at("newer").at("version").as<std::string>(), std::string("99.1.0"));
    QCOMPARE(json.result().at("newer").at("date").as<std::string>(), std::string("2027-01-10"));
}

void TestCliUpdates::saysThatThereIsNone()
{
    m_list = R"(<releases><release version="0.0.1"/></releases>)";
    const QString from = m_http->url(u"/releases.xml"_s).toString();
    QVERIFY(updates({u"--from"_s, from}).out.startsWith("No newer version is listed."));
    QVERIFY(updates({u"--from"_s, from, u"--format"_s, u"json"_s}).result().at("newer").is_null());
}

void TestCliUpdates::looksWhereItIsSet()
{
    const QString from = m_http->url(u"/releases.xml"_s).toString();
    const QStringList folder = {u"--data-dir"_s, m_folder->path()};
    QCOMPARE(CliProgram::run(folder + QStringList{u"settings"_s, u"set"_s, u"updates.address"_s, from}).exitCode, 0);
    QCOMPARE(m_http->requests().size(), 0); // setting it asks nothing
    QCOMPARE(updates({}).exitCode, ExitCode::Success);
    QCOMPARE(m_http->requests().size(), 1);
}

void TestCliUpdates::refusesUnsafeAddresses()
{
    const QString unsafe = u"http://example.com/releases.xml"_s;
    QCOMPARE(updates({u"--from"_s, unsafe}).exitCode, ExitCode::Usage);
    const QStringList set = {u"--data-dir"_s, m_folder->path(), u"settings"_s, u"set"_s, u"updates.address"_s, unsafe};
    QCOMPARE(CliProgram::run(set).exitCode, ExitCode::Usage);
}

void TestCliUpdates::tellsUnreachableFromNoList()
{
    QCOMPARE(updates({u"--from"_s, m_http->url(u"/absent"_s).toString()}).exitCode, ExitCode::Unreachable);
    m_list = "<html>Sign in to this network</html>";
    const QString from = m_http->url(u"/releases.xml"_s).toString();
    QCOMPARE(updates({u"--from"_s, from}).exitCode, ExitCode::Usage);
    m_http->stop();
    QCOMPARE(updates({u"--from"_s, from}).exitCode, ExitCode::Unreachable);
}

void TestCliUpdates::sendsNothingOfItself()
{
    QCOMPARE(updates({u"--from"_s, m_http->url(u"/releases.xml"_s).toString()}).exitCode, ExitCode::Success);
    const LabRequest &request = m_http->requests().first();
    for (const char *name : {"Cookie", "Authorization", "User-Agent", "From", "Referer"}) {
        QVERIFY2(!request.has(name), name);
    }
    QCOMPARE(request.query(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCliUpdates)
#include "tst_cliupdates.moc"
