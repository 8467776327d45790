// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/firststeps.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

void FirstSteps::t01_theFirstStartOffersTheSampleServer()
{
    activate();
    QTRY_VERIFY_WITH_TIMEOUT(link().isReady(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"welcome:connect:filesystem-tools"_s), kPatienceMs);
    auto *text = find<QLineEdit>(u"welcome:text"_s);
    QVERIFY(text);
    QTest::keyClicks(text, u"npx -y @modelcontextprotocol/server-everything"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"welcome:review"_s)->isEnabled(), kPatienceMs);
    themedPictures(u"01-first"_s);
}

void FirstSteps::t02_oneClickConnectsIt()
{
    QTest::mouseClick(find<QPushButton>(u"welcome:connect:filesystem-tools"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link().serverByName(u"filesystem-tools"_s), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(link().serverByName(u"filesystem-tools"_s)->state, ServerStatus::State::Connected,
                              kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QListView>(u"tools:list"_s), kPatienceMs);
    themedPictures(u"02-connected"_s);
}

void FirstSteps::t03_theToolsAreListedAndFiltered()
{
    auto *list = find<QListView>(u"tools:list"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, kPatienceMs);
    auto *filter = find<QLineEdit>(u"tools:filter"_s);
    QTest::keyClicks(filter, u"director"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, kPatienceMs);
    themedPictures(u"03-filtered"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, kPatienceMs);
}

void FirstSteps::t04_aFormIsMadeFromTheSchema()
{
    chooseTool(u"read_file"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"field:/path"_s), kPatienceMs);
    themedPictures(u"04-form"_s);
}

void FirstSteps::t05_aMissingArgumentIsSaidBesideItsField()
{
    trigger(CommandId::Call);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"call:faults"_s) && !find<QLabel>(u"call:faults"_s)->text().isEmpty(),
                             kPatienceMs);
    QCOMPARE(link().serverByName(u"filesystem-tools"_s)->calls, quint64(0)); // nothing was sent
    themedPictures(u"05-missing"_s);
}

void FirstSteps::t06_aCallShowsItsResult()
{
    auto *path = find<QLineEdit>(u"field:/path"_s);
    QTest::keyClicks(path, u"switchboard/routes.yaml"_s);
    QTest::keyClick(path, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"result:state"_s), "Succeeded"), kPatienceMs);
    tabs(u"result:tabs"_s)->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>({}, find<QWidget>(u"contentView"_s)), kPatienceMs);
    QVERIFY(find<QPlainTextEdit>({}, find<QWidget>(u"contentView"_s))->toPlainText().contains(u"north"_s));
    themedPictures(u"06-result"_s);
}

void FirstSteps::t07_theResultIsAlsoATreeAndRawText()
{
    chooseTool(u"list_directory"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"field:/path"_s), kPatienceMs);
    find<QLineEdit>(u"field:/path"_s)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"field:/path"_s), u"."_s);
    QTest::mouseClick(find<QPushButton>(u"call:call"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"result:state"_s), "Succeeded"), kPatienceMs);
    tabs(u"result:tabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"result:tree"_s)->model()->rowCount() > 0, kPatienceMs);
    themedPictures(u"07-structured"_s);
    tabs(u"result:tabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"result:raw"_s), kPatienceMs);
    themedPictures(u"07-raw"_s);
    tabs(u"result:tabs"_s)->setCurrentIndex(1);
}

void FirstSteps::t08_theFormIsAlsoJson()
{
    trigger(CommandId::ToggleJson);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>({}, find<QWidget>(u"call:json"_s)), kPatienceMs);
    QVERIFY(find<QPlainTextEdit>({}, find<QWidget>(u"call:json"_s))->toPlainText().contains(u"\"path\""_s));
    themedPictures(u"08-json"_s);
    trigger(CommandId::ToggleJson);
}

} // namespace Signalbox
