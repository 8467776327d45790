// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/childenvironment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestChildEnvironment : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void p12_passesOnlyTheSafeList();
    void p12_dropsExportedShellFunctions();
    void addsWhatThePersonSet();
    void inheritsAllWhenAsked();
    void k01_neverPassesThePassphraseOfOurSecretsOn();

private:
    QProcessEnvironment m_ours;
};

void TestChildEnvironment::init()
{
    m_ours.clear();
    for (const auto &name :
         {u"HOME"_s, u"LOGNAME"_s, u"PATH"_s, u"SHELL"_s, u"TERM"_s, u"USER"_s, u"LANG"_s, u"LC_ALL"_s, u"LC_TIME"_s}) {
        m_ours.insert(name, u"ours"_s);
    }
    for (const auto &name : {u"API_TOKEN"_s, u"XDG_RUNTIME_DIR"_s, u"SSH_AUTH_SOCK"_s, u"LD_PRELOAD"_s,
                             u"DBUS_SESSION_BUS_ADDRESS"_s, u"HOMEX"_s}) {
        m_ours.insert(name, u"canary"_s);
    }
}

void TestChildEnvironment::p12_passesOnlyTheSafeList()
{
    QStringList names = childEnvironment({}, m_ours).keys();
    names.sort();
    QCOMPARE(names, QStringList({u"HOME"_s, u"LANG"_s, u"LC_ALL"_s, u"LC_TIME"_s, u"LOGNAME"_s, u"PATH"_s, u"SHELL"_s,
                                 u"TERM"_s, u"USER"_s}));
}

void TestChildEnvironment::p12_dropsExportedShellFunctions()
{
    m_ours.insert(u"TERM"_s, u"() { echo trap; }"_s);
    QVERIFY(!childEnvironment({}, m_ours).contains(u"TERM"_s));
}

void TestChildEnvironment::addsWhatThePersonSet()
{
    StdioOptions options;
    options.environment = {{u"PATH"_s, u"/only/here"_s}, {u"API_TOKEN"_s, u"given"_s}};
    const QProcessEnvironment result = childEnvironment(options, m_ours);
    QCOMPARE(result.value(u"PATH"_s), u"/only/here"_s);
    QCOMPARE(result.value(u"API_TOKEN"_s), u"given"_s);
    QCOMPARE(result.value(u"HOME"_s), u"ours"_s);
}

void TestChildEnvironment::inheritsAllWhenAsked()
{
    StdioOptions options;
    options.inheritEnvironment = true;
    options.environment = {{u"HOME"_s, u"/elsewhere"_s}};
    const QProcessEnvironment result = childEnvironment(options, m_ours);
    QCOMPARE(result.value(u"API_TOKEN"_s), u"canary"_s);
    QCOMPARE(result.value(u"HOME"_s), u"/elsewhere"_s);
}

void TestChildEnvironment::k01_neverPassesThePassphraseOfOurSecretsOn()
{
    m_ours.insert(u"SIGNALBOX_SECRETS_PASSPHRASE"_s, u"canary"_s);
    StdioOptions options;
    options.inheritEnvironment = true;
    QVERIFY(!childEnvironment(options, m_ours).contains(u"SIGNALBOX_SECRETS_PASSPHRASE"_s));
    QVERIFY(childEnvironment(options, m_ours).contains(u"API_TOKEN"_s));
}

QTEST_GUILESS_MAIN(TestChildEnvironment)
#include "tst_childenvironment.moc"
