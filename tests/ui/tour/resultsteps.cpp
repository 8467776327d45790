// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/resultsteps.h"

#include "ui/explore/doctor/doctordialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTable = 3; // tabs of a result
constexpr int kComparison = 4;

} // namespace

/// list_directory was called in the steps before: its entries are an array of objects.
void ResultSteps::t09d_aResultIsATable()
{
    QTabBar *views = tabs(u"result:tabs"_s);
    QVERIFY(views && views->isTabVisible(kTable));
    views->setCurrentIndex(kTable);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"jsonTable:table"_s), kPatienceMs);
    QVERIFY(find<QTableView>(u"jsonTable:table"_s)->model()->rowCount() > 1);
    themedPictures(u"09d-table"_s);
}

void ResultSteps::t09e_aResultIsComparedWithOneThatWasKept()
{
    auto *keep = find<QToolButton>(u"result:keep"_s);
    QVERIFY(keep && keep->isEnabled());
    keep->click();
    auto *path = find<QLineEdit>(u"field:/path"_s);
    path->selectAll();
    QTest::keyClicks(path, u"switchboard"_s);
    QTest::mouseClick(find<QPushButton>(u"call:call"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(tabs(u"result:tabs"_s)->isTabVisible(kComparison), kPatienceMs);
    tabs(u"result:tabs"_s)->setCurrentIndex(kComparison);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"result:comparison:places"_s), kPatienceMs);
    QVERIFY(find<QTableView>(u"result:comparison:places"_s)->model()->rowCount() > 0);
    themedPictures(u"09e-comparison"_s);
    find<QToolButton>(u"result:keep"_s)->click();
    tabs(u"result:tabs"_s)->setCurrentIndex(0);
}

void ResultSteps::t09f_callsAreSaved()
{
    auto *menu = window().findChild<QMenu *>(u"call:keptMenu"_s);
    QVERIFY(menu);
    menu->popup(window().mapToGlobal(QPoint()));
    QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible() && !menu->actions().isEmpty(), kPatienceMs);
    themedPictures(u"09f-kept"_s, menu);
    menu->close();
}

void ResultSteps::t09g_viewsStandSideBySide()
{
    trigger(CommandId::PaneBelow);
    themedPictures(u"09g-below"_s);
    trigger(CommandId::BringBack);
    QTRY_VERIFY_WITH_TIMEOUT(tabs(u"server:tabs"_s), kPatienceMs);
}

void ResultSteps::t09h_aServerIsExamined()
{
    DoctorDialog::open(link(), link().serverByName(u"filesystem-tools"_s)->entry.id, &window());
    auto *dialog = window().findChild<DoctorDialog *>();
    QVERIFY(dialog);
    auto *again = dialog->findChild<QPushButton *>(u"doctor:again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), kPatienceMs);
    themedPictures(u"09h-examined"_s, dialog);
    dialog->close();
}

} // namespace Signalbox
