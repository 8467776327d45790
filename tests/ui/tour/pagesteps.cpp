// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/pagesteps.h"

#include "tests/ui/enginefixture.h"
#include "ui/charts/timechart.h"
#include "ui/explore/explorepage.h"
#include "ui/journal/journalview.h"
#include "ui/models/callhandle.h"
#include "ui/models/monitor/monitorfeed.h"
#include "ui/monitor/monitorpage.h"
#include "ui/requests/requestsdialog.h"
#include "ui/window/keysdialog.h"
#include "ui/window/palette.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

void PageSteps::t14_settingsAndKeysAreShown()
{
    trigger(CommandId::SettingsPage);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"settingsPage"_s), kPatienceMs);
    themedPictures(u"14-settings"_s);
    trigger(CommandId::ExplorePage);
    KeysDialog keys(*window().commands(), &window());
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.open();
    themedPictures(u"14-keys"_s, &keys);
    keys.close();
}

void PageSteps::t14b_everythingIsFoundByItsName()
{
    auto *palette = find<Palette>(u"palette"_s);
    QVERIFY(palette);
    activate();
    trigger(CommandId::Search);
    QTRY_VERIFY_WITH_TIMEOUT(palette->isOpen(), kPatienceMs);
    themedPictures(u"14b-search"_s);
    QTest::keyClicks(palette, u"read"_s);
    themedPictures(u"14b-found"_s);
    QTRY_VERIFY_WITH_TIMEOUT(palette->view()->model()->rowCount() > 1, kPatienceMs);
    palette->setText(u"list_directory"_s);
    emit palette->textEdited(palette->text());
    QTest::keyClick(palette, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!palette->isOpen(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(find<QListView>(u"tools:list"_s)->currentIndex().data().toString(), u"list_directory"_s,
                              kPatienceMs);
}

void PageSteps::t15_everythingInDark()
{
    window().findChild<ExplorePage *>()->openServer(link().serverByName(u"filesystem-tools"_s)->entry.id);
    trigger(CommandId::ThemeDark);
    QTRY_VERIFY_WITH_TIMEOUT(theme().isDark(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QListView>(u"tools:list"_s), kPatienceMs);
    picture(u"15-explore-dark"_s);
    tabs(u"server:tabs"_s)->setCurrentIndex(0);
    picture(u"15-overview-dark"_s);
    tabs(u"server:tabs"_s)->setCurrentIndex(1);
    trigger(CommandId::JournalPage);
    picture(u"15-journal-dark"_s);
    trigger(CommandId::ExplorePage);
    trigger(CommandId::ThemeLight);
    QTRY_VERIFY_WITH_TIMEOUT(!theme().isDark(), kPatienceMs);
    picture(u"15-explore-light"_s);
}

void PageSteps::t17_theMonitorMeasuresEveryCall()
{
    trigger(CommandId::MonitorPage);
    auto *page = find<MonitorPage>(u"monitorPage"_s);
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->feed().hasFigures() && page->feed().figures().total.begun >= 4, kPatienceMs);
    auto *tools = find<QTableView>(u"monitor:tools"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tools && tools->model()->rowCount() >= 2, kPatienceMs);
    themedPictures(u"17-monitor"_s);

    auto *journal = window().findChild<JournalView *>();
    auto *chart = find<TimeChart>(u"monitor:latency"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(journal->filterText().contains(u"since:"_s),
                             kPatienceMs); // what was recorded then, and no more
    themedPictures(u"17-monitor-chosen"_s);
    QTest::keyClick(chart, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(journal->filterText(), QString(), kPatienceMs);
    trigger(CommandId::ExplorePage);
}

void PageSteps::t17b_thePolicyIsShownAndAsks()
{
    trigger(CommandId::PolicyPage);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"policy:makeExample"_s), kPatienceMs);
    themedPictures(u"17b-no-rules"_s);
    QFile rules(home() + u"/config/policy.json"_s);
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"rules":[{"name":"look first","do":"ask","tools":["filesystem-tools.*"]}]})");
    rules.close();
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"policy:rules"_s), kPatienceMs);
    themedPictures(u"17b-rules"_s);
    trigger(CommandId::ExplorePage);
    CallRequest request;
    request.server = u"filesystem-tools"_s;
    request.tool = u"read_file"_s;
    request.arguments = R"({"path":"/etc/hostname"})";
    request.caller = u"form"_s;
    const CallHandle *call = link().call(request, &window());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"ask:refuse"_s), kPatienceMs);
    themedPictures(u"17b-asked"_s);
    trigger(CommandId::AnswerQuestion);
    QTRY_COMPARE_WITH_TIMEOUT(window().focusWidget(), find<QPushButton>(u"ask:refuse"_s), kPatienceMs);
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), kPatienceMs);
    QCOMPARE(call->outcome()->end, CallOutcome::End::Refused);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"ask:refuse"_s), kPatienceMs);
    QVERIFY(rules.remove());
}

void PageSteps::t17c_aServerAsksAndIsAnswered()
{
    ServerEntry entry = EngineFixture::fakeEntry(
        u"dispatch"_s, {u"--era"_s, u"modern"_s, u"--ask"_s, u"elicitation"_s, u"--input-required"_s, u"1"_s});
    entry.era.mode = EraPolicy::Mode::Modern;
    const QString id = openServer(entry);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(link().tools(id), kPatienceMs);
    window().findChild<ExplorePage *>()->openCall(id, u"echo"_s, R"({"text":"north"})");
    trigger(CommandId::Call);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"requestStrip"_s), kPatienceMs);
    QLineEdit *name = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((name = find<QWidget>(u"requestStrip"_s)->findChild<QLineEdit *>()) != nullptr,
                             kPatienceMs);
    QTest::keyClicks(name, u"Ada"_s);
    themedPictures(u"17c-asked"_s);

    trigger(CommandId::ShowRequests);
    auto *dialog = window().findChild<RequestsDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), kPatienceMs);
    auto *accept = find<QPushButton>(u"request:accept"_s, dialog);
    QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), kPatienceMs);
    themedPictures(u"17c-queue"_s, dialog);
    QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), kPatienceMs); // a window that becomes the active one waits anew
    QTest::mouseClick(accept, Qt::LeftButton);                  // with what was typed beside the call
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"requestStrip"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"result:state"_s), "Succeeded"), kPatienceMs);
    dialog->close();
}

void PageSteps::t19_noTextIsCutOff()
{
    QVERIFY2(cut().isEmpty(), qPrintable(u"Cut off:\n"_s + cut().join(u'\n')));
}

void PageSteps::t18_everyControlHasAName()
{
    QStringList unnamed;
    const QList<QWidget *> widgets = window().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                             || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget);
        if (!control || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s)
            || widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible
            || (accessible->text(QAccessible::Name).isEmpty()
                && accessible->text(QAccessible::Description).isEmpty())) {
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"; "_s)));
}

} // namespace Signalbox
