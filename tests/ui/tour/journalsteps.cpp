// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/journalsteps.h"

#include "ui/journal/comparedialog.h"
#include "ui/journal/journalreplay.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/models/journal/journalroles.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

void JournalSteps::t09_theJournalHoldsEveryMessage()
{
    auto *journal = window().findChild<JournalView *>();
    QVERIFY(journal && journal->isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(journal->total() >= 8, kPatienceMs); // probe, list, two calls, and their answers
    auto *table = journal->findChild<JournalTable *>();
    QVERIFY(table);
    table->setFocus();
    table->showRow(table->model()->rowCount() - 1);
    themedPictures(u"09-journal"_s);
    QTest::keyClick(table, Qt::Key_Space);
    themedPictures(u"09-journal-detail"_s);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(1);
    themedPictures(u"09-journal-tree"_s);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(2);
    themedPictures(u"09-journal-bytes"_s);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(0);
    QTest::keyClick(table, Qt::Key_Space);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_P);
    const auto isPinned = [table] { return table->currentIndex().data(JournalRole::Pinned).toBool(); };
    QTRY_VERIFY_WITH_TIMEOUT(isPinned(), kPatienceMs);
    themedPictures(u"09-journal-pinned"_s);
}

void JournalSteps::t09b_twoMessagesAreCompared()
{
    auto *journal = window().findChild<JournalView *>();
    auto *table = journal->findChild<JournalTable *>();
    const auto rowOf = [table](int fromEnd) { return table->model()->index(table->model()->rowCount() - fromEnd, 1); };
    table->setCurrentIndex(rowOf(1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(rowOf(3)).center());
    journal->findChild<QAction *>(u"journal:compare"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window().findChild<CompareDialog *>(), kPatienceMs);
    auto *dialog = window().findChild<CompareDialog *>();
    QVERIFY(dialog->findChild<QTableView *>()->model()->rowCount() > 0);
    themedPictures(u"09-compare"_s, dialog);
    dialog->close();
    table->setCurrentIndex(rowOf(1));
}

void JournalSteps::t09c_aRecordedCallIsMadeAgain()
{
    auto *journal = window().findChild<JournalView *>();
    const auto calls = [this] { return link().serverByName(u"filesystem-tools"_s)->calls; };
    constexpr quint64 before = 2; // of the steps before; the list learns of them a moment later
    QTRY_COMPARE_WITH_TIMEOUT(calls(), before, kPatienceMs);
    journal->findChild<QAction *>(u"journal:replay"_s)->trigger(); // of the newest answer: its request
    QTRY_COMPARE_WITH_TIMEOUT(calls(), before + 1, kPatienceMs);
    const auto told = [journal] { return journal->findChild<QLabel *>(u"journal:transferText"_s)->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(isLike(told(), JournalReplay::tr("Replayed: %1 answered after %2.")), kPatienceMs);
    themedPictures(u"09-replayed"_s);
    find<QLineEdit>(u"field:/path"_s)->setText(u"elsewhere"_s); // so that it shows when the call has been opened
    journal->findChild<QAction *>(u"journal:editAndReplay"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"field:/path"_s) && find<QLineEdit>(u"field:/path"_s)->text() == u"."_s,
                             kPatienceMs);
    QCOMPARE(calls(), before + 1);
    find<QAbstractButton>(u"journal:transferClose"_s)->click();
}

} // namespace Signalbox
