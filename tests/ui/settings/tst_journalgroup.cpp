// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "ui/settings/journalgroup.h"
#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// How long messages are kept, in the settings, with a real journal.
class TestJournalGroup : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_engine = std::make_unique<EngineFixture>(); }
    void cleanup()
    {
        m_group.reset();
        m_engine.reset();
    }
    void showsWhatIsKeptNow();
    void saysWhatApplyingTakesAwayAndThenTakesIt();
    void keepsWhatWasApplied();
    void offersNothingToApplyWithoutAChange();

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_group->findChild<Widget *>(u"settings:journal"_s + name);
    }
    [[nodiscard]] QString words(const QString &label) const { return find<PlainLabel>(label)->rawText(); }
    void makeGroup(EngineFixture &engine)
    {
        m_group = std::make_unique<JournalGroup>(*engine.link, SettingsBook(engine.paths().configDir()));
        m_group->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_group.get()));
        QTRY_VERIFY(m_group->isEnabled());
    }
    static quint64 record(EngineFixture &engine, int messages);

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<JournalGroup> m_group;
};

/// As many messages of a server "talkative"; answers how many there are then.
quint64 TestJournalGroup::record(EngineFixture &engine, int messages)
{
    std::optional<quint64> end;
    engine.link->ask<quint64>(
        qApp,
        [messages](Engine &in) {
            const QByteArray body = R"({"jsonrpc":"2.0","method":"notifications/message"})";
            const quint16 server = in.journal()->nameId("talkative");
            for (int i = 0; i < messages; ++i) {
                Frame frame;
                frame.bytes = body;
                frame.wallNs = Clock::system().wallNs();
                in.journal()->record(frame, {.server = server, .kind = IndexRecord::Notification});
            }
            return in.journal()->endSequence();
        },
        [&end](quint64 count) { end = count; });
    return QTest::qWaitFor([&] { return end.has_value(); }, 20'000) ? *end : 0;
}

void TestJournalGroup::showsWhatIsKeptNow()
{
    EngineFixture &engine = *m_engine;
    makeGroup(engine);
    for (const QLabel *label : m_group->findChildren<QLabel *>()) { // else it shows the & of its key
        QVERIFY2(label->buddy() || !label->text().contains(u'&'), qPrintable(label->text()));
    }
    QCOMPARE(record(engine, 1500), 1500U);
    QTRY_VERIFY_WITH_TIMEOUT(words(u"Kept"_s).startsWith(u"1,500 record"_s), 10'000);
    QVERIFY(words(u"Kept"_s).contains(u"kB"_s));
    QCOMPARE(find<QSpinBox>(u"Days"_s)->value(), JournalSettings::kDays);
}

void TestJournalGroup::saysWhatApplyingTakesAwayAndThenTakesIt()
{
    EngineFixture &engine = *m_engine;
    makeGroup(engine);
    QCOMPARE(record(engine, 1500), 1500U);
    QTRY_VERIFY_WITH_TIMEOUT(words(u"Kept"_s).startsWith(u"1,500 record"_s), 10'000);
    find<QSpinBox>(u"PerServer"_s)->setValue(100);
    QVERIFY(!find<QPushButton>(u"Apply"_s)->isEnabled()); // until it is known what would go
    QTRY_VERIFY_WITH_TIMEOUT(words(u"Effect"_s).startsWith(u"Applying takes away 1,400 message"_s), 10'000);
    QVERIFY(words(u"Effect"_s).contains(u"cannot be undone"_s));
    QCOMPARE(JournalSettings::load(engine.paths().configDir()).perServer, 0);
    find<QPushButton>(u"Apply"_s)->click();
    QTRY_VERIFY(words(u"Outcome"_s).startsWith(u"Applied."_s));
    QCOMPARE(JournalSettings::load(engine.paths().configDir()).perServer, 100);
    QTRY_VERIFY_WITH_TIMEOUT(words(u"Kept"_s).startsWith(u"100 record"_s), 10'000);
    QVERIFY(words(u"Effect"_s).isEmpty());
}

void TestJournalGroup::keepsWhatWasApplied()
{
    EngineFixture &engine = *m_engine;
    makeGroup(engine);
    QCOMPARE(record(engine, 10), 10U);
    find<QSpinBox>(u"Days"_s)->setValue(7);
    find<QSpinBox>(u"Megabytes"_s)->setValue(0);
    QTRY_COMPARE_WITH_TIMEOUT(words(u"Effect"_s), u"Applying takes nothing away now."_s, 10'000);
    find<QPushButton>(u"Apply"_s)->click();
    QTRY_VERIFY(words(u"Outcome"_s).startsWith(u"Applied."_s));
    makeGroup(engine);
    QCOMPARE(find<QSpinBox>(u"Days"_s)->value(), 7);
    QCOMPARE(find<QSpinBox>(u"Megabytes"_s)->value(), 0);
}

void TestJournalGroup::offersNothingToApplyWithoutAChange()
{
    EngineFixture &engine = *m_engine;
    makeGroup(engine);
    QCOMPARE(record(engine, 10), 10U);
    QTRY_VERIFY_WITH_TIMEOUT(words(u"Kept"_s).startsWith(u"10 record"_s), 10'000);
    QVERIFY(!find<QPushButton>(u"Apply"_s)->isEnabled());
    QVERIFY(words(u"Effect"_s).isEmpty());
}

QTEST_MAIN(TestJournalGroup)
#include "tst_journalgroup.moc"
