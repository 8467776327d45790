// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/overviewpane.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

class TestOverviewPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void offersToConnect();
    void showsWhoTheServerIs();
    void showsNamesOfVariablesAndNeverValues();
    void saysWhyAServerCannotBeReached();
    void saysTheLastWordsOfAServerThatDied();
    void staysAsItIsWhileCallsAreCounted();
    void u01_showsHostileServersLiterally();

private:
    void open(const QString &id)
    {
        m_pane = std::make_unique<OverviewPane>(*m_engine->link, id);
        m_pane->resize(700, 600);
        m_pane->show();
    }
    QString texts() const { return textsIn(*m_pane); }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = m_pane->findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<OverviewPane> m_pane;
};

void TestOverviewPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
}

void TestOverviewPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
}

void TestOverviewPane::offersToConnect()
{
    const QString id = m_engine->addFake(u"fake"_s);
    open(id);
    QVERIFY(texts().contains(u"Not connected."_s));
    button(u"Connect"_s)->click();
    QVERIFY(m_engine->becomes(id, State::Connected));
    QVERIFY(!texts().contains(u"Not connected."_s));
}

void TestOverviewPane::showsWhoTheServerIs()
{
    const QString id = m_engine->addConnected(u"fake"_s, {u"--tools"_s, u"2"_s});
    open(id);
    for (const QString &fact : {u"Fake server (fakeserver)"_s, u"1.0"_s, u"legacy, 2025-11-25"_s, u"--tools 2"_s,
                                u"completions"_s, u"For tests only."_s}) {
        QVERIFY2(texts().contains(fact), qPrintable(fact));
    }
}

void TestOverviewPane::showsNamesOfVariablesAndNeverValues()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"fake"_s);
    entry.environment = {{u"API_KEY"_s, u"hunter2"_s}, {u"PLAIN"_s, u"seen-nowhere"_s}};
    const QString id = m_engine->add(entry);
    open(id);
    QVERIFY(texts().contains(u"API_KEY, PLAIN"_s));
    QVERIFY(m_engine->connectTo(id));
    QVERIFY(texts().contains(u"API_KEY, PLAIN"_s));
    const QList<QWidget *> all = m_pane->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        for (const QString &text : {widget->toolTip(), widget->accessibleName(), texts()}) {
            QVERIFY(!text.contains(u"hunter2"_s));
            QVERIFY(!text.contains(u"seen-nowhere"_s));
        }
    }
}

void TestOverviewPane::saysWhyAServerCannotBeReached()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"missing"_s);
    entry.command = u"no-such-program-anywhere"_s;
    const QString id = m_engine->add(entry);
    open(id);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(texts().contains(u"Could not reach missing."_s));
    QVERIFY(texts().contains(m_engine->link->server(id)->error->message));
    QSignalSpy edit(m_pane.get(), &OverviewPane::editRequested);
    QSignalSpy console(m_pane.get(), &OverviewPane::consoleRequested);
    button(u"Edit…"_s)->click();
    button(u"Show console"_s)->click();
    QCOMPARE(edit.size(), 1);
    QCOMPARE(console.size(), 1);
    QSignalSpy changed(m_engine->link.get(), &EngineLink::serverChanged);
    button(u"Try again"_s)->click();
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(m_engine->becomes(id, State::Failed));
}

void TestOverviewPane::saysTheLastWordsOfAServerThatDied()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"dying"_s);
    entry.command = u"/bin/sh"_s;
    entry.arguments = {u"-c"_s, u"echo '<b>last words</b>' >&2; exit 7"_s};
    const QString id = m_engine->add(entry);
    open(id);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(texts().contains(u"<b>last words</b>"_s));
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestOverviewPane::staysAsItIsWhileCallsAreCounted()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    open(id);
    const QPointer<QWidget> page = m_pane->widget(); // somebody may be selecting text in it
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"a"})")));
    QTRY_COMPARE(m_engine->link->server(id)->calls, 1u);
    QVERIFY(page);
    QCOMPARE(m_pane->widget(), page.data());
}

void TestOverviewPane::u01_showsHostileServersLiterally()
{
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        const ServerFolder folder;
        const QByteArray text = trap.toUtf8();
        folder.setResult(u"initialize"_s,
                         R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"experimental":{")" + text
                             + R"(":{}},")" + text + R"(":{}},"serverInfo":{"name":")" + text + R"(","title":")" + text
                             + R"(","version":")" + text + R"(","description":")" + text + R"(","websiteUrl":")" + text
                             + R"("},"instructions":")" + text + R"("})");
        const QString id = m_engine->add(folder.entry(trap));
        open(id);
        QVERIFY(m_engine->connectTo(id));
        QVERIFY2(texts().contains(u'\n' + trap + u'\n'), qPrintable(texts()));
        QVERIFY(texts().contains(u"%1 (%1)"_s.arg(trap)));
        QCOMPARE(markupIn(*m_pane), QStringList());
    }
}

QTEST_MAIN(TestOverviewPane)
#include "tst_overviewpane.moc"
