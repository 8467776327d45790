// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/enginefixture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/recordingdialog.h"
#include "ui/window/recordingnote.h"

#include <QApplication>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestRecordingNote : public QObject
{
    Q_OBJECT
private slots:
    void isSilentWhileAllIsWell();
    void saysTheWorstFirst();
    void forgetsWhatIsPastOnceItWasRead();
    void tellsHowFarDerivingIs();
    void learnsFromTheEngineThatNothingIsRecorded();

private:
    static JournalHealth derivedUntil(quint64 until, quint64 end)
    {
        JournalHealth health{.isRecording = true};
        health.derived.derivedUntil = until;
        health.derived.journalEnd = end;
        return health;
    }
    static RecordingDialog *dialogOf(const QWidget &window) { return window.findChild<RecordingDialog *>(); }
};

void TestRecordingNote::isSilentWhileAllIsWell()
{
    EngineFixture engine;
    QWidget window;
    RecordingNote note(*engine.link, &window);
    window.show();
    note.showHealth(derivedUntil(90, 100));
    QVERIFY(note.isHidden());
}

void TestRecordingNote::saysTheWorstFirst()
{
    EngineFixture engine;
    QWidget window;
    RecordingNote note(*engine.link, &window);
    window.show();
    JournalHealth health{.isRecording = true, .cutAtOpen = 58, .removed = 1200};
    note.showHealth(health);
    QCOMPARE(note.text(), u"58 B cut at the start"_s);
    health.lost = 1200;
    note.showHealth(health);
    QVERIFY2(note.text().startsWith(u"1,200 message"_s) && note.text().endsWith(u"not recorded"_s),
             qPrintable(note.text()));
    health.trouble = Error{.kind = Error::Kind::Storage, .message = u"The disk is full."_s, .advice = u"Make room."_s};
    note.showHealth(health);
    QCOMPARE(note.text(), u"The disk is full."_s);
    QVERIFY(note.accessibleDescription().endsWith(u"Make room."_s));
    note.click();
    QVERIFY(dialogOf(window));
    QStringList words;
    for (const PlainLabel *label : dialogOf(window)->findChildren<PlainLabel *>()) {
        words += label->rawText();
    }
    QVERIFY(words.contains(u"The disk is full."_s) && words.contains(u"58 B cut at the start"_s));
    QCOMPARE(words.size(), 8);                     // four of them, each explained
    QCOMPARE(note.text(), u"The disk is full."_s); // it goes on
}

void TestRecordingNote::forgetsWhatIsPastOnceItWasRead()
{
    EngineFixture engine;
    QWidget window;
    RecordingNote note(*engine.link, &window);
    window.show();
    const JournalHealth health{.isRecording = true, .removed = 1};
    note.showHealth(health);
    QVERIFY(note.isVisible());
    note.click();
    QVERIFY(note.isHidden());
    note.showHealth(health);
    QVERIFY(note.isHidden());
    note.showHealth({.isRecording = true, .removed = 300});
    QVERIFY(note.isVisible()); // more went
}

void TestRecordingNote::tellsHowFarDerivingIs()
{
    EngineFixture engine;
    QWidget window;
    RecordingNote note(*engine.link, &window);
    window.show();
    JournalHealth health = derivedUntil(2000, 1'000'000);
    note.showHealth(health);
    QCOMPARE(note.text(), u"Statistics: 2,000 of 1,000,000"_s);
    health.derived.trouble = Error{.kind = Error::Kind::Storage, .message = u"The disk is full."_s};
    note.showHealth(health);
    QCOMPARE(note.text(), u"Statistics are not written"_s);
    QVERIFY(note.accessibleDescription().startsWith(u"The disk is full."_s));
    health = derivedUntil(100, 100);
    health.derived.notices = {u"derived.sqlite was damaged and set aside."_s};
    note.showHealth(health);
    QCOMPARE(note.text(), u"A file was set aside"_s);
}

void TestRecordingNote::learnsFromTheEngineThatNothingIsRecorded()
{
    const QTemporaryDir home;
    const Paths paths(home.filePath(u"config"_s), home.filePath(u"data"_s));
    const auto held = Journal::open(paths.journalDir()); // by another instance
    QVERIFY(held);
    EngineThread thread(paths);
    auto link = std::make_unique<EngineLink>(thread);
    QWidget window;
    RecordingNote note(*link, &window);
    window.show();
    QTRY_VERIFY(note.isVisible());
    QVERIFY(!note.text().isEmpty());
    link.reset();
    thread.stop();
}

QTEST_MAIN(TestRecordingNote)
#include "tst_recordingnote.moc"
