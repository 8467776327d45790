// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/servers/gatefields.h"
#include "ui/servers/serverdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secondsbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestGateFields : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void nothingIsUsedAgainWithoutTheServersWord();
    void marksToolsAsSafeToRepeat();
    void aFigureIsSeenWhole();
    void savesWhatWasChosen();
    void pictures_data();
    void pictures();

private:
    template<typename Widget>
    static Widget *field(const QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(u"serverDialog:"_s + QLatin1String(name));
    }

    std::unique_ptr<Theme> m_theme;
};

void TestGateFields::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestGateFields::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<GateSettings>("settings");
    QTest::newRow("defaults") << GateSettings();
    QTest::newRow("other") << GateSettings{.requestMs = 1500,
                                           .totalMs = 86'400'000,
                                           .progressExtends = false,
                                           .attempts = 1,
                                           .firstWaitMs = 250,
                                           .longestWaitMs = 1234,
                                           .turnedAwayWaitMs = 0,
                                           .breakerFailures = 0,
                                           .breakerOpenMs = 500,
                                           .reconnects = false,
                                           .trustsHints = true,
                                           .safeTools = {u"read"_s},
                                           .caches = false,
                                           .cacheMs = 1000};
}

void TestGateFields::givesBackWhatItWasGiven()
{
    QFETCH(const GateSettings, settings);
    GateFields fields;
    QSignalSpy edited(&fields, &GateFields::edited);
    fields.setSettings(settings);
    QCOMPARE(fields.settings(), settings);
    QVERIFY(edited.isEmpty());
}

void TestGateFields::nothingIsUsedAgainWithoutTheServersWord()
{
    GateFields fields;
    QVERIFY(!field<QCheckBox>(fields, "cache")->isEnabled());
    field<QCheckBox>(fields, "trustHints")->click();
    QVERIFY(field<QCheckBox>(fields, "cache")->isEnabled());
    for (const auto *box : fields.findChildren<QAbstractSpinBox *>()) {
        QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    }
}

void TestGateFields::marksToolsAsSafeToRepeat()
{
    GateFields fields;
    fields.setTools({u"read"_s, u"write"_s});
    fields.setSettings({.safeTools = {u"gone"_s}});
    QSignalSpy edited(&fields, &GateFields::edited);
    auto *list = fields.findChild<QListWidget *>(u"toolChoice:list"_s);
    auto *typed = fields.findChild<QLineEdit *>(u"toolChoice:typed"_s);
    QCOMPARE(list->count(), 3); // the server's own, and one that it does not list
    QCOMPARE(list->item(0)->text(), u"gone"_s);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    QCOMPARE(fields.settings().safeTools, QStringList({u"gone"_s, u"write"_s}));
    list->item(0)->setCheckState(Qt::Unchecked);
    QTest::keyClicks(typed, u" later "_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(fields.settings().safeTools, QStringList({u"write"_s, u"later"_s}));
    QVERIFY(typed->text().isEmpty());
    QCOMPARE(edited.size(), 3);
    QTest::keyClicks(typed, u"write"_s); // is there already
    fields.findChild<QPushButton *>(u"toolChoice:add"_s)->click();
    QCOMPARE(edited.size(), 3);
}

void TestGateFields::aFigureIsSeenWhole()
{
    GateFields fields;
    fields.setSettings({.requestMs = 86'400'000, .firstWaitMs = 86'400'000, .breakerFailures = 100});
    fields.resize(fields.sizeHint());
    fields.show();
    for (const auto *box : fields.findChildren<QAbstractSpinBox *>()) {
        const auto *line = box->findChild<QLineEdit *>();
        const int width = line->fontMetrics().horizontalAdvance(line->text());
        QVERIFY2(line->contentsRect().width() >= width, qPrintable(line->text()));
    }
}

void TestGateFields::savesWhatWasChosen()
{
    EngineFixture engine;
    const QString id = engine.addConnected(u"fake"_s);
    QVERIFY(!id.isEmpty());
    auto *dialog = new ServerDialog(*engine.link, ServerDialog::Purpose::Edit, engine.link->server(id)->entry);
    dialog->show();
    field<QDoubleSpinBox>(*dialog, "requestLimit")->setValue(0.3);
    field<QSpinBox>(*dialog, "attempts")->setValue(1);
    field<QSpinBox>(*dialog, "breakerFailures")->setValue(2);
    field<QCheckBox>(*dialog, "trustHints")->click();
    auto *save = field<QPushButton>(*dialog, "save");
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(engine.link->server(id)->entry.gates.requestMs, 300);
    const GateSettings saved = engine.link->server(id)->entry.gates;
    QCOMPARE(saved.attempts, 1);
    QCOMPARE(saved.breakerFailures, 2);
    QVERIFY(saved.trustsHints);
}

void TestGateFields::pictures_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("200") << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << 1.0 << Qt::RightToLeft;
}

/// With SIGNALBOX_TOUR_DIR set, leaves pictures there for a person to look at.
void TestGateFields::pictures()
{
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    EngineFixture engine;
    ServerDialog dialog(*engine.link, ServerDialog::Purpose::Edit, EngineFixture::fakeEntry(u"fake"_s));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto &[mode, word] : {std::pair(Theme::Mode::Light, u"light"_s), {Theme::Mode::Dark, u"dark"_s}}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        const QString file = u"%1/gates-%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), word);
        QVERIFY(folder.isEmpty() || dialog.grab().save(file));
    }
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestGateFields)
#include "tst_gatefields.moc"
