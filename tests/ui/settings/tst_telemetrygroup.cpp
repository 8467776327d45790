// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/core/hub/telemetry/testcollector.h"
#include "tests/ui/enginefixture.h"
#include "ui/settings/telemetrygroup.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestTelemetryGroup : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void isOffAtFirst();
    void reportsCallsOnceItIsOn();
    void testsWithoutBeingOn();
    void saysThatNobodyIsThere();
    void refusesWhatIsNoAddress();
    void keepsHeaderFieldsOutOfItsFile();
    void showsWhatWasChosen();
    void showsHowItGoes();

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_group->findChild<Widget *>(u"settings:telemetry"_s + name);
    }
    void enter(const QString &name, const QString &text) const;
    void makeGroup();
    [[nodiscard]] QString outcome() const { return find<PlainLabel>(u"Outcome"_s)->rawText(); }
    [[nodiscard]] TelemetrySettings kept() const { return TelemetrySettings::load(m_engine->paths().configDir()); }

    std::unique_ptr<TestCollector> m_collector;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<TelemetryGroup> m_group;
};

void TestTelemetryGroup::init()
{
    m_collector = std::make_unique<TestCollector>();
    m_engine = std::make_unique<EngineFixture>();
    makeGroup();
}

void TestTelemetryGroup::cleanup()
{
    m_group.reset();
    m_engine.reset();
    m_collector.reset();
}

void TestTelemetryGroup::makeGroup()
{
    m_group = std::make_unique<TelemetryGroup>(*m_engine->link, SettingsBook(m_engine->paths().configDir()));
    m_group->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_group.get()));
    QTRY_VERIFY(m_group->isEnabled());
}

void TestTelemetryGroup::enter(const QString &name, const QString &text) const
{
    auto *field = find<QLineEdit>(name);
    field->setFocus();
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestTelemetryGroup::isOffAtFirst()
{
    for (const QLabel *label : m_group->findChildren<QLabel *>()) { // else it shows the & of its key
        QVERIFY2(label->buddy() || !label->text().contains(u'&'), qPrintable(label->text()));
    }
    QVERIFY(!find<QCheckBox>(u"On"_s)->isChecked());
    QVERIFY(!kept().isOn);
}

void TestTelemetryGroup::reportsCallsOnceItIsOn()
{
    enter(u"Collector"_s, m_collector->url());
    QTRY_COMPARE(kept().collector, m_collector->url());
    QCOMPARE(m_collector->requests.size(), 0);
    find<QCheckBox>(u"On"_s)->click();
    QTRY_COMPARE(outcome(), u"Calls are reported from now on."_s);
    QVERIFY(kept().isOn);

    const QString id = m_engine->add(EngineFixture::fakeEntry(u"fake"_s));
    m_engine->link->connectServer(id);
    QTRY_VERIFY(m_engine->link->server(id)->state == ServerStatus::State::Connected);
    CallRequest request;
    request.server = u"fake"_s;
    request.tool = u"echo"_s;
    request.arguments = "{\"text\":\"x\"}";
    request.caller = u"form"_s;
    QSignalSpy finished(m_engine->link->call(request, this), &CallHandle::finished);
    QTRY_COMPARE(finished.count(), 1);
    const auto callers = [this] { // of the calls, beside the lists that a connection reads
        QStringList names;
        for (const QJsonObject &span : m_collector->spans()) {
            if (attribute(span, u"mcp.method.name"_s) == u"tools/call"_s) {
                names += attribute(span, u"signalbox.caller"_s);
            }
        }
        return names;
    };
    QTRY_COMPARE_WITH_TIMEOUT(callers(), QStringList{u"form"_s}, 10000);

    find<QCheckBox>(u"On"_s)->click();
    QTRY_COMPARE(outcome(), u"Nothing is reported."_s);
    QVERIFY(!kept().isOn);
}

void TestTelemetryGroup::testsWithoutBeingOn()
{
    find<QLineEdit>(u"Collector"_s)->setText(m_collector->url());
    find<QPushButton>(u"Test"_s)->click();
    QVERIFY(!find<QPushButton>(u"Test"_s)->isEnabled());
    QTRY_COMPARE(outcome(), u"The collector took it (HTTP 200)."_s);
    QVERIFY(find<QPushButton>(u"Test"_s)->isEnabled());
    QCOMPARE(m_collector->spans().size(), 1);
    QVERIFY(!kept().isOn);
    m_collector->answer = [](const HttpServerRequest &) {
        return TestCollector::Reply{.status = 403, .body = R"({"message":"not you"})"};
    };
    find<QPushButton>(u"Test"_s)->click();
    QTRY_COMPARE(outcome(), u"The collector answered with HTTP status 403: not you"_s);
}

void TestTelemetryGroup::saysThatNobodyIsThere()
{
    const QString url = m_collector->url();
    m_collector.reset();
    find<QLineEdit>(u"Collector"_s)->setText(url);
    find<QPushButton>(u"Test"_s)->click();
    QTRY_VERIFY2(outcome().startsWith(u"The collector was not reached"_s), qPrintable(outcome()));
}

void TestTelemetryGroup::refusesWhatIsNoAddress()
{
    find<QLineEdit>(u"Collector"_s)->setText(u"grpc://c:4317"_s);
    find<QCheckBox>(u"On"_s)->click();
    QTRY_VERIFY2(outcome().contains(u"is no address of a collector"_s), qPrintable(outcome()));
    QVERIFY(!find<QCheckBox>(u"On"_s)->isChecked());
    QVERIFY(!kept().isOn);
}

void TestTelemetryGroup::keepsHeaderFieldsOutOfItsFile()
{
    QCOMPARE(find<QLineEdit>(u"Headers"_s)->echoMode(), QLineEdit::Password);
    enter(u"Headers"_s, u"Authorization=Bearer%20hush"_s);
    QVERIFY(find<QLineEdit>(u"Headers"_s)->text().isEmpty());
    QTRY_VERIFY2(outcome().startsWith(u"There is no keychain"_s), qPrintable(outcome())); // the fixture has none
    QFile file(m_engine->paths().configDir() + u"/telemetry.ini"_s);
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("hush"));
}

void TestTelemetryGroup::showsWhatWasChosen()
{
    enter(u"Without"_s, u" a , b.c,"_s);
    QTRY_COMPARE(kept().without, (QStringList{u"a"_s, u"b.c"_s}));
    makeGroup();
    QTRY_COMPARE(find<QLineEdit>(u"Without"_s)->text(), u"a, b.c"_s);
}

void TestTelemetryGroup::showsHowItGoes()
{
    const auto words = [this] { return find<PlainLabel>(u"State"_s)->rawText(); };
    QVERIFY(words().isEmpty());
    enter(u"Collector"_s, m_collector->url());
    find<QCheckBox>(u"On"_s)->click();
    QTRY_COMPARE(outcome(), u"Calls are reported from now on."_s);
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"x"})")));
    QTRY_VERIFY2_WITH_TIMEOUT(!words().startsWith(u"0 sent"_s) && words().contains(u"sent, 0 dropped, 0 waiting."_s),
                              qPrintable(words()), 20'000);
}

QTEST_MAIN(TestTelemetryGroup)
#include "tst_telemetrygroup.moc"
