// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/servers/healthfields.h"
#include "ui/servers/serverdialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Check = HealthSettings::Check;

class TestHealthFields : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void showsOnlyWhatTheCheckNeeds();
    void wantsAToolAndAnObject();
    void c02_savesWhatWasChosen();

private:
    template<typename Widget>
    static Widget *field(const QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(u"serverDialog:"_s + QLatin1String(name));
    }
};

void TestHealthFields::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<HealthSettings>("settings");
    QTest::newRow("defaults") << HealthSettings();
    QTest::newRow("ping") << HealthSettings{.check = Check::Ping, .intervalMs = 1500, .deadlineMs = 250, .failures = 9};
    QTest::newRow("tool") << HealthSettings{.check = Check::Tool,
                                            .tool = u"read"_s,
                                            .arguments = "{ \"a\": 1.0 }",
                                            .intervalMs = 86'400'000,
                                            .deadlineMs = 1234,
                                            .failures = 100};
}

void TestHealthFields::givesBackWhatItWasGiven()
{
    QFETCH(const HealthSettings, settings);
    HealthFields fields;
    QSignalSpy edited(&fields, &HealthFields::edited);
    fields.setTools({u"one"_s, u"two"_s});
    fields.setSettings(settings);
    QCOMPARE(fields.settings(), settings);
    QVERIFY(fields.fault().isEmpty());
    QVERIFY(edited.isEmpty());
}

void TestHealthFields::showsOnlyWhatTheCheckNeeds()
{
    HealthFields fields;
    const auto isShown = [&](const char *name) { return field<QWidget>(fields, name)->isVisibleTo(&fields); };
    QVERIFY(!isShown("healthInterval"));
    fields.setSettings({.check = Check::Ping});
    QVERIFY(isShown("healthInterval"));
    QVERIFY(!isShown("healthTool"));
    fields.setSettings({.check = Check::Tool, .tool = u"x"_s});
    QVERIFY(isShown("healthTool"));
    QVERIFY(isShown("healthFailures"));
}

void TestHealthFields::wantsAToolAndAnObject()
{
    HealthFields fields;
    fields.setSettings({.check = Check::Tool});
    QVERIFY(!fields.fault().isEmpty());
    field<QComboBox>(fields, "healthTool")->setEditText(u"read"_s);
    QVERIFY(fields.fault().isEmpty());
    auto *arguments = field<QLineEdit>(fields, "healthArguments");
    for (const QString &wrong : {u"x"_s, u"[1]"_s, u"{\"a\":"_s}) {
        arguments->setText(wrong);
        QVERIFY2(!fields.fault().isEmpty(), qPrintable(wrong));
    }
    arguments->setText(u"{\"a\":1}"_s);
    QVERIFY(fields.fault().isEmpty());
    QCOMPARE(fields.settings().arguments, R"({"a":1})");
}

void TestHealthFields::c02_savesWhatWasChosen()
{
    EngineFixture engine;
    const QString id = engine.addConnected(u"fake"_s);
    QVERIFY(!id.isEmpty());
    auto *dialog = new ServerDialog(*engine.link, ServerDialog::Purpose::Edit, engine.link->server(id)->entry);
    dialog->show();
    auto *check = field<QComboBox>(*dialog, "health");
    auto *save = field<QPushButton>(*dialog, "save");
    check->setCurrentIndex(check->findData(int(Check::Tool)));
    QVERIFY(!save->isEnabled()); // which tool?
    auto *tool = field<QComboBox>(*dialog, "healthTool");
    QCOMPARE(tool->count(), 1); // of the fake server's tools only echo says that it only reads
    tool->setCurrentIndex(0);
    tool->setEditText(tool->itemText(0));
    field<QLineEdit>(*dialog, "healthArguments")->setText(u"{\"text\":\"x\"}"_s);
    field<QDoubleSpinBox>(*dialog, "healthInterval")->setValue(1);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(engine.link->server(id)->entry.health.check, Check::Tool);
    QCOMPARE(engine.link->server(id)->entry.health.tool, u"echo"_s);
    QCOMPARE(engine.link->server(id)->entry.health.intervalMs, 1000);
    QTRY_COMPARE(engine.link->vitals(id).health.state, HealthState::Up); // and it is heeded at once
    QVERIFY(engine.link->vitals(id).isChecked);
}

QTEST_MAIN(TestHealthFields)

#include "tst_healthfields.moc"
