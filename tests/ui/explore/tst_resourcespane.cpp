// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/resourcespanefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/resourcehistorypane.h"
#include "ui/explore/resourceresultpane.h"
#include "ui/models/resources/resourcelistmodel.h"
#include "ui/models/resources/updatehistory.h"
#include "ui/widgets/linediffview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QThreadPool>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Choosing, reading and following resources.
class TestResourcesPane : public ResourcesPaneFixture
{
    Q_OBJECT
private slots:
    void listsAndReadsByEnter();
    void enterInTheFilterReadsTheChosenOne();
    void saysThatItChangedSinceItWasRead();
    void readsATypedAddress();
    void expandsATemplateAsItIsFilledIn();
    void leavesNoHoleBelowAVariable();
    void enterInAVariableReads();
    void nothingIsReadWhileAVariableIsMissing();
    void saysWhyATemplateCannotBeExpanded();
    void saysWhatWentWrongInPlace();
    void copiesTheAddressAsItIs();
    void subscribesAndShowsWhatChanged();
    void comparesTwoVersionsOnceAndOnlyWhereItIsSeen();
    void tellsHowLongTheShownAddressIsRead();
    void saysWhyASubscriptionWasRefused();
    void u14_keepsWhatWasTypedWhileTheListChanges();
    void opensAnAddressFromElsewhere();
    void cannotReadWithoutAConnection();
    void filtersTenThousandAtOnce();
};

void TestResourcesPane::listsAndReadsByEnter()
{
    open();
    const QAbstractItemModelTester tester(list()->model());
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(m_pane->total(), 3);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(address()->text(), u"note://a"_s);
    QCOMPARE(label(u"name"_s), u"Alpha"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    QCOMPARE(shownText(), u"one\ntwo"_s);
    QSignalSpy journal(m_pane.get(), &ResourcesPane::showInJournal);
    find<QToolButton>(u"resource:journal"_s)->click();
    QCOMPARE(journal.size(), 1);
    QVERIFY(journal.first().first().toULongLong() > 0);
}

void TestResourcesPane::enterInTheFilterReadsTheChosenOne()
{
    open();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    auto *filter = find<QLineEdit>(u"resources:filter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    QCOMPARE(address()->text(), u"note://a"_s);
}

void TestResourcesPane::saysThatItChangedSinceItWasRead()
{
    UpdateHistory history;
    ResourceResultPane pane;
    const auto answer = std::make_shared<ResourceAnswer>();
    answer->isUsable = true;
    history.addRead(answer);
    pane.setAddress(u"note://a"_s, answer, &history);
    const auto *state = pane.findChild<QLabel *>(u"resource:state"_s);
    QCOMPARE(state->text(), u"Read"_s);
    history.add(UpdateHistory::Event::Changed, 1);
    QCOMPARE(state->text(), u"Changed since it was read"_s);
    history.addRead(answer);
    QCOMPARE(state->text(), u"Read"_s);
}

void TestResourcesPane::readsATypedAddress()
{
    open();
    address()->selectAll();
    QTest::keyClicks(address(), u"note://typed"_s);
    QCOMPARE(label(u"name"_s), u"row"_s); // the template that is chosen may have made it
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QCOMPARE(address()->text(), u"note://b"_s);
    QTest::keyClick(address(), Qt::Key_End);
    QTest::keyClicks(address(), u"/x"_s);
    QCOMPARE(label(u"name"_s), u"An address that is not in the list"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    QCOMPARE(address()->text(), u"note://b/x"_s);
}

void TestResourcesPane::expandsATemplateAsItIsFilledIn()
{
    open();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    auto *table = find<QLineEdit>(u"template:table"_s);
    QVERIFY(table);
    QCOMPARE(address()->text(), u"db:///"_s);
    QTest::keyClicks(table, u"old orders"_s);
    QCOMPARE(address()->text(), u"db://old%20orders/"_s);
    QTest::keyClicks(find<QLineEdit>(u"template:q"_s), u"x"_s);
    QCOMPARE(address()->text(), u"db://old%20orders/?q=x"_s);
    QTest::keyClicks(find<QLineEdit>(u"template:id"_s), u"7"_s);
    QCOMPARE(address()->text(), u"db://old%20orders/7?q=x"_s);
    readNow();
    QCOMPARE(label(u"state"_s), u"Read"_s);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(find<QWidget>(u"resource:variables"_s)->isHidden());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QCOMPARE(find<QLineEdit>(u"template:table"_s)->text(), u"old orders"_s); // what was typed is kept
    QCOMPARE(address()->text(), u"db://old%20orders/7?q=x"_s);
}

void TestResourcesPane::leavesNoHoleBelowAVariable()
{
    offer({R"({"uri":"note://a","name":"a"})"}, {R"({"uriTemplate":"note://{id}","name":"one"})"});
    open();
    const auto hole = [this] {
        const auto *field = find<QLineEdit>(u"template:id"_s);
        const int end = field->mapTo(m_pane.get(), QPoint(0, field->height())).y();
        return address()->mapTo(m_pane.get(), QPoint(0, 0)).y() - end;
    };
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY2(hole() > 0 && hole() <= address()->height(), qPrintable(QString::number(hole())));
    QTest::keyClicks(find<QLineEdit>(u"template:id"_s), u"7"_s);
    readNow();
    QTRY_VERIFY2(hole() > 0 && hole() <= address()->height(), qPrintable(QString::number(hole())));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY2(hole() > 0 && hole() <= address()->height(), qPrintable(QString::number(hole())));
    m_pane->resize(620, 700);
    QTRY_VERIFY2(hole() > 0 && hole() <= address()->height(), qPrintable(QString::number(hole())));
}

void TestResourcesPane::enterInAVariableReads()
{
    open();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    auto *table = find<QLineEdit>(u"template:table"_s);
    auto *id = find<QLineEdit>(u"template:id"_s);
    QTest::keyClicks(table, u"orders"_s);
    QTest::keyClick(table, Qt::Key_Return); // goes on to what is missing
    QTRY_VERIFY(id->hasFocus());
    QTest::keyClicks(id, u"7"_s);
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    QCOMPARE(address()->text(), u"db://orders/7"_s);
}

void TestResourcesPane::nothingIsReadWhileAVariableIsMissing()
{
    open();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    auto *table = find<QLineEdit>(u"template:table"_s);
    const auto *read = find<QPushButton>(u"resource:read"_s);
    QVERIFY(!read->isEnabled());
    QVERIFY(textsIn(*find<QWidget>(u"resourceResult"_s)).contains(u"“table” needs a value first"_s));
    QTest::keyClick(address(), Qt::Key_Return); // nothing is read, the field that lacks is gone to
    QVERIFY(table->hasFocus());
    QCOMPARE(label(u"state"_s), QString());
    QTest::keyClicks(table, u"orders"_s);
    QVERIFY(!read->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"template:id"_s), u"7"_s);
    QVERIFY(read->isEnabled()); // what stands behind ? may stay empty
    QVERIFY(textsIn(*find<QWidget>(u"resourceResult"_s)).contains(u"Press Enter"_s));
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(!read->isEnabled());
    address()->selectAll();
    QTest::keyClicks(address(), u"db://by-hand/"_s); // what is typed stands for itself
    QVERIFY(read->isEnabled());
}

void TestResourcesPane::saysWhyATemplateCannotBeExpanded()
{
    offer({}, {R"({"uriTemplate":"db://{unclosed","name":"broken"})"});
    open();
    QVERIFY(find<QWidget>(u"resource:fault"_s)->isVisible());
    QVERIFY(!label(u"fault"_s).isEmpty());
    QVERIFY(!find<QPushButton>(u"resource:read"_s)->isEnabled());
    QTest::keyClicks(address(), u"db://x"_s);
    QVERIFY(!find<QWidget>(u"resource:fault"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"resource:read"_s)->isEnabled());
}

void TestResourcesPane::saysWhatWentWrongInPlace()
{
    m_folder.setResult(u"resources.read"_s, {});
    open();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    readNow();
    QCOMPARE(label(u"state"_s), u"Failed"_s);
    const QString all = textsIn(*find<QWidget>(u"resourceResult"_s));
    QVERIFY2(all.contains(u"error -32601"_s) && all.contains(u"Method not found"_s), qPrintable(all));
    m_folder.setResult(u"resources.read"_s, contentsOf({}));
    find<QToolButton>(u"resource:repeat"_s)->click();
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    QTRY_VERIFY(textsIn(*find<QWidget>(u"resourceResult"_s)).contains(u"no contents"_s));
    m_folder.setResult(u"resources.read"_s, R"([1])");
    find<QToolButton>(u"resource:repeat"_s)->click();
    QTRY_COMPARE(label(u"state"_s), u"Failed"_s);
}

void TestResourcesPane::copiesTheAddressAsItIs()
{
    open();
    m_pane->openAddress(u"note://a\u200Bb"_s);
    find<QToolButton>(u"resource:copyAddress"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"note://a\u200Bb"_s);
}

void TestResourcesPane::subscribesAndShowsWhatChanged()
{
    open();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    readNow();
    find<QCheckBox>(u"resource:readsOnUpdate"_s)->click();
    QTest::mouseClick(find<QPushButton>(u"resource:subscribe"_s), Qt::LeftButton);
    QTRY_COMPARE(label(u"subscription"_s), u"Subscribed"_s);
    m_folder.setResult(u"resources.read"_s, contentsOf({textPart("note://a", "text/plain", R"("one\nthree")")}));
    m_folder.say(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"note://a"}})");
    QTRY_COMPARE(shownText(), u"one\nthree"_s);
    QVERIFY(tabs()->isTabVisible(History));
    tabs()->setCurrentIndex(History);
    auto *updates = find<QAbstractItemView>(u"resource:updates"_s);
    const QAbstractItemModelTester tester(updates->model());
    QVERIFY(updates->isVisible());
    auto *lines = find<LineDiffView>(u"resource:lines"_s);
    QTRY_VERIFY(lines->isVisible());
    QTRY_COMPARE(lines->model()->rowCount(), 3); // same, taken away, added
    QCOMPARE(label(u"diffTitle"_s), u"From version 1 to version 2"_s);
    QVERIFY(label(u"diffNote"_s).startsWith(u"1 lines taken away, 1 added."_s));
    m_folder.setResult(u"resources.read"_s, contentsOf({textPart("note://a", "application/json", R"("{\"a\":1}")")}));
    m_folder.say(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"note://a"}})");
    QTRY_COMPARE(label(u"diffTitle"_s), u"From version 2 to version 3"_s); // follows
    m_folder.setResult(u"resources.read"_s, contentsOf({textPart("note://a", "application/json", R"("{\"a\":2}")")}));
    m_folder.say(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"note://a"}})");
    QTRY_VERIFY(find<QWidget>(u"resource:diff:places"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"resource:subscribe"_s), Qt::LeftButton);
    QTRY_COMPARE(find<QPushButton>(u"resource:subscribe"_s)->text(), u"Subscribe"_s);
}

void TestResourcesPane::comparesTwoVersionsOnceAndOnlyWhereItIsSeen()
{
    const auto answerOf = [](const QByteArray &text) {
        auto answer = std::make_shared<ResourceAnswer>();
        answer->isUsable = true;
        ResourcePart part;
        part.bytes = text;
        answer->parts = {part};
        return answer;
    };
    const auto settle = [] {
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
    };
    UpdateHistory history;
    history.addRead(answerOf("one"));
    history.addRead(answerOf("two"));
    ResourceHistoryPane pane;
    pane.setHistory(&history);
    const auto *title = pane.findChild<QLabel *>(u"resource:diffTitle"_s);
    settle();
    QVERIFY(title->isHidden());
    pane.show();
    QTRY_COMPARE(title->text(), u"From version 1 to version 2"_s);
    const QSignalSpy compared(pane.findChild<LineDiffView *>()->model(), &QAbstractItemModel::modelReset);
    history.add(UpdateHistory::Event::Changed, 1);
    history.add(UpdateHistory::Event::Changed, 2);
    settle();
    QCOMPARE(compared.size(), 0);
    history.addRead(answerOf("three"));
    QTRY_COMPARE(title->text(), u"From version 2 to version 3"_s);
    QCOMPARE(compared.size(), 1);
}

void TestResourcesPane::tellsHowLongTheShownAddressIsRead()
{
    ResourceResultPane pane;
    pane.show();
    pane.setAddress(u"note://a"_s, nullptr, nullptr);
    pane.setRunning(60'000);
    QVERIFY2(textsIn(pane).contains(u"1 min"_s), qPrintable(textsIn(pane)));
    pane.setAddress(u"note://b"_s, nullptr, nullptr);
    pane.setRunning(0);
    QTRY_VERIFY(textsIn(pane).contains(u"Reading"_s));
    QVERIFY2(!textsIn(pane).contains(u"1 min"_s), qPrintable(textsIn(pane)));
}

void TestResourcesPane::saysWhyASubscriptionWasRefused()
{
    open();
    m_folder.setResult(u"resources.subscribe"_s, {});
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::mouseClick(find<QPushButton>(u"resource:subscribe"_s), Qt::LeftButton);
    QTRY_COMPARE(label(u"subscription"_s), u"Refused: Method not found"_s);
    QVERIFY(find<QPushButton>(u"resource:subscribe"_s)->isEnabled());
}

void TestResourcesPane::u14_keepsWhatWasTypedWhileTheListChanges()
{
    open();
    list()->setCurrentIndex(list()->model()->index(2, 0));
    address()->selectAll();
    QTest::keyClicks(address(), u"note://typed"_s);
    offer({R"({"uri":"note://0","name":"new"})", R"({"uri":"note://b","name":"b"})"});
    m_folder.say(R"({"jsonrpc":"2.0","method":"notifications/resources/list_changed"})");
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(address()->text(), u"note://typed"_s);
    QCOMPARE(list()->currentIndex().data(ResourceRole::Uri).toString(), u"note://b"_s); // by identity
}

void TestResourcesPane::opensAnAddressFromElsewhere()
{
    open();
    m_pane->openAddress(u"note://b"_s);
    QCOMPARE(list()->currentIndex().data(ResourceRole::Uri).toString(), u"note://b"_s);
    find<QLineEdit>(u"resources:filter"_s)->setText(u"Alpha"_s);
    m_pane->openAddress(u"note://b"_s); // though it is filtered out
    QCOMPARE(list()->currentIndex().data(ResourceRole::Uri).toString(), u"note://b"_s);
    QTest::keyClicks(address(), u"typed"_s);
    m_pane->openAddress(u"note://b"_s);
    QCOMPARE(address()->text(), u"note://b"_s);
    m_pane->openAddress(u"ui://elsewhere"_s);
    QCOMPARE(address()->text(), u"ui://elsewhere"_s);
    QVERIFY(!list()->currentIndex().isValid());
    m_engine->link->refreshList(m_id, Lister::List::Resources);
    QSignalSpy changed(m_engine->link.get(), &EngineLink::resourcesChanged);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(address()->text(), u"ui://elsewhere"_s);
    QVERIFY(!find<QWidget>(u"resource:state"_s)->isVisibleTo(nullptr) || label(u"state"_s).isEmpty()); // reads nothing
}

void TestResourcesPane::cannotReadWithoutAConnection()
{
    open(false);
    QVERIFY(textsIn(*m_pane).contains(u"Connect the server to see its resources."_s));
    QTest::keyClicks(address(), u"note://a"_s);
    QVERIFY(!find<QPushButton>(u"resource:read"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"resource:subscribe"_s)->isEnabled());
    QTest::keyClick(address(), Qt::Key_Return);
    QCOMPARE(label(u"state"_s), QString());
}

void TestResourcesPane::filtersTenThousandAtOnce()
{
    QByteArrayList many;
    for (int i = 0; i < 10'000; ++i) {
        many.append(R"({"uri":"thing://)" + QByteArray::number(i) + R"(","name":"Thing )" + QByteArray::number(i)
                    + "\"}");
    }
    offer(many);
    open();
    QCOMPARE(list()->model()->rowCount(), 10'000);
    auto *filter = find<QLineEdit>(u"resources:filter"_s);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(filter, u"thing://999"_s);
    QCoreApplication::processEvents();
    qInfo("filtering 10,000 by 11 keys: %lld ms", timer.elapsed());
    QCOMPARE(list()->model()->rowCount(), 11);
    QTest::keyClicks(filter, u"zz"_s);
    QVERIFY(textsIn(*find<QWidget>(u"resourceList"_s)).contains(u"hidden"_s));
}

QTEST_MAIN(TestResourcesPane)
#include "tst_resourcespane.moc"
