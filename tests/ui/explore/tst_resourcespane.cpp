// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/resourceaskpane.h"
#include "ui/explore/resourcecontentview.h"
#include "ui/explore/resourcehistorypane.h"
#include "ui/explore/resourceresultpane.h"
#include "ui/explore/resourcespane.h"
#include "ui/models/heldbytes.h"
#include "ui/models/resources/resourcelistmodel.h"
#include "ui/models/resources/serverresources.h"
#include "ui/state/uistate.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/picture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QStackedWidget>
#include <QTabBar>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

enum Tab { Text, Picture_, Tree, Bytes, Raw, History };

/// A red square, 2 by 2.
const QByteArray kPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==";

QByteArray textPart(const QByteArray &uri, const QByteArray &mimeType, const QByteArray &jsonText)
{
    return R"({"uri":")" + uri + R"(","mimeType":")" + mimeType + R"(","text":)" + jsonText + '}';
}

QByteArray contentsOf(const QByteArrayList &parts)
{
    return R"({"contents":[)" + parts.join(',') + "]}";
}

} // namespace

class TestResourcesPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsAndReadsByEnter();
    void readsATypedAddress();
    void expandsATemplateAsItIsFilledIn();
    void saysWhyATemplateCannotBeExpanded();
    void showsEachKindInItsWay();
    void u04_decodesAPictureElsewhere();
    void drawsBytesFromLeftToRightInEveryLanguage();
    void showsSeveralContents();
    void saysWhatWentWrongInPlace();
    void savesWhatItStandsFor();
    void copiesTheAddressAsItIs();
    void subscribesAndShowsWhatChanged();
    void comparesTwoVersionsOnceAndOnlyWhereItIsSeen();
    void tellsHowLongTheShownAddressIsRead();
    void saysWhyASubscriptionWasRefused();
    void u14_keepsWhatWasTypedWhileTheListChanges();
    void opensAnAddressFromElsewhere();
    void cannotReadWithoutAConnection();
    void u01_showsHostileResourcesLiterally();
    void u05_marksWhatIsNotSeen();
    void u11_drawsNoBombAndNoSvg();
    void u15_readsAnAddressThatIsTooLongToShow();
    void filtersTenThousandAtOnce();
    void showsManyBytesAtOnce();

private:
    void offer(const QByteArrayList &resources, const QByteArrayList &templates = {})
    {
        m_folder.setResult(u"initialize"_s,
                           R"({"protocolVersion":"2025-11-25",
                               "capabilities":{"tools":{},"resources":{"subscribe":true,"listChanged":true},"completions":{}},
                               "serverInfo":{"name":"folderserver","version":"1"}})");
        m_folder.setResult(u"resources.list"_s, R"({"resources":[)" + resources.join(',') + "]}");
        m_folder.setResult(u"resources.templates.list"_s, R"({"resourceTemplates":[)" + templates.join(',') + "]}");
        m_folder.setResult(u"resources.subscribe"_s, "{}");
        m_folder.setResult(u"resources.unsubscribe"_s, "{}");
        m_folder.setResult(u"resources.read"_s, contentsOf({textPart("note://a", "text/plain", R"("one\ntwo")")}));
    }
    void open(bool connects = true)
    {
        m_id = m_engine->add(m_folder.entry(u"notes"_s));
        if (connects) {
            QVERIFY(m_engine->connectTo(m_id));
            QTRY_VERIFY(m_engine->link->resources(m_id) && m_engine->link->resourceTemplates(m_id));
        }
        m_pane = std::make_unique<ResourcesPane>(*m_engine->link, *m_state, m_id);
        m_pane->resize(1100, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    template<typename T>
    T *find(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    QListView *list() const { return find<QListView>(u"resources:list"_s); }
    QLineEdit *address() const { return find<QLineEdit>(u"resource:address"_s); }
    QTabBar *tabs() const { return find<QTabBar>(u"resource:tabs"_s); }
    QString label(const QString &name) const { return find<QLabel>(u"resource:"_s + name)->text(); }
    QString shownText() const
    {
        return find<QWidget>(u"resource:text"_s)->findChild<QPlainTextEdit *>()->toPlainText();
    }
    QWidget *shown() const
    {
        const auto *stack =
            find<QWidget>(u"resourceResult"_s)->findChild<QStackedWidget *>({}, Qt::FindDirectChildrenOnly);
        return stack->currentWidget();
    }
    void readNow()
    {
        QTest::mouseClick(find<QPushButton>(u"resource:read"_s), Qt::LeftButton);
        QTRY_VERIFY(label(u"state"_s) == u"Read"_s || label(u"state"_s) == u"Failed"_s);
    }
    void answerWith(const QByteArrayList &parts)
    {
        m_folder.setResult(u"resources.read"_s, contentsOf(parts));
        find<QToolButton>(u"resource:repeat"_s)->click();
        QTRY_VERIFY(!find<QToolButton>(u"resource:repeat"_s)->isEnabled());
        QTRY_VERIFY(find<QToolButton>(u"resource:repeat"_s)->isEnabled());
    }

    ServerFolder m_folder;
    QString m_id;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ResourcesPane> m_pane;
};

void TestResourcesPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
    offer({R"({"uri":"note://a","name":"a","title":"Alpha","mimeType":"text/plain","size":7})",
           R"({"uri":"note://b","name":"b"})"},
          {R"({"uriTemplate":"db://{table}/{id}{?q}","name":"row","description":"One row of a table."})"});
}

void TestResourcesPane::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_engine.reset();
}

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
    readNow();
    QCOMPARE(label(u"state"_s), u"Read"_s);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(find<QWidget>(u"resource:variables"_s)->isHidden());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QCOMPARE(find<QLineEdit>(u"template:table"_s)->text(), u"old orders"_s); // what was typed is kept
    QCOMPARE(address()->text(), u"db://old%20orders/?q=x"_s);
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

void TestResourcesPane::showsEachKindInItsWay()
{
    open();
    readNow();
    QCOMPARE(tabs()->currentIndex(), int(Text));
    QVERIFY(!tabs()->isTabVisible(Tree) && !tabs()->isTabVisible(Picture_));
    answerWith({textPart("note://a", "application/json", R"("{\"k\":[1]}")")});
    QVERIFY(tabs()->isTabVisible(Tree));
    QCOMPARE(tabs()->currentIndex(), int(Text));
    QVERIFY(shownText().contains(u"  \"k\""_s)); // laid out
    tabs()->setCurrentIndex(Tree);
    QVERIFY(find<QAbstractItemView>(u"resource:tree"_s)->isVisible());
    answerWith({R"({"uri":"note://a","mimeType":"image/png","blob":")" + kPng + "\"}"});
    QCOMPARE(tabs()->currentIndex(), int(Picture_)); // there is no tree any more
    QTRY_VERIFY(find<QWidget>(u"resource:picture"_s)->findChild<Signalbox::Picture *>());
    tabs()->setCurrentIndex(Bytes);
    auto *bytes = find<HexView>(u"resource:bytes"_s);
    QVERIFY(bytes->isVisible());
    QVERIFY(bytes->lineText(0).startsWith(u"0000  89 50 4e 47"_s));
    tabs()->setCurrentIndex(Raw);
    QVERIFY(find<QWidget>(u"resource:raw"_s)->isVisible());
    const auto *raw = find<QWidget>(u"resource:raw"_s)->findChild<QPlainTextEdit *>();
    QVERIFY(raw->toPlainText().contains(u"\"contents\""_s));
    answerWith({R"({"uri":"note://a","blob":"AAEC"})"});
    QCOMPARE(tabs()->currentIndex(), int(Raw));      // what the person chose stays
    QVERIFY(raw->toPlainText().contains(u"AAEC"_s)); // of the newer answer
}

void TestResourcesPane::u04_decodesAPictureElsewhere()
{
    ResourcePart part;
    part.bytes = QByteArray::fromBase64(kPng);
    part.isPicture = true;
    ResourceContentView view;
    QThreadPool &pool = *QThreadPool::globalInstance();
    QSemaphore gate;
    const auto shut = [&] {
        for (int i = 0; i < pool.maxThreadCount(); ++i) {
            pool.start([&gate] { gate.acquire(); });
        }
        return qScopeGuard([&] {
            gate.release(pool.maxThreadCount());
            pool.waitForDone();
        });
    };
    auto first = std::make_optional(shut());
    view.setPart(part);
    view.showAs(ResourceContentView::Way::Picture);
    QVERIFY(!view.findChild<Signalbox::Picture *>());
    first.reset();
    QTRY_VERIFY(view.findChild<Signalbox::Picture *>());
    auto second = std::make_optional(shut());
    view.setPart(part);
    view.showAs(ResourceContentView::Way::Picture);
    view.setPart({}); // another one came while it was decoded
    second.reset();
    QCoreApplication::processEvents();
    QVERIFY(!view.findChild<Signalbox::Picture *>());
}

void TestResourcesPane::drawsBytesFromLeftToRightInEveryLanguage()
{
    const auto drawn = [](Qt::LayoutDirection direction) {
        const auto before = QGuiApplication::layoutDirection();
        const auto back = qScopeGuard([before] { QGuiApplication::setLayoutDirection(before); });
        QGuiApplication::setLayoutDirection(direction);
        HeldBytes bytes;
        HexView view(bytes);
        view.resize(700, 200);
        bytes.show("few bytes");
        return view.viewport()->grab().toImage();
    };
    QCOMPARE(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
}

void TestResourcesPane::showsSeveralContents()
{
    open();
    readNow();
    answerWith({textPart("note://a", "text/plain", R"("first")"), textPart("note://b", "text/plain", R"("second")")});
    auto *parts = find<QComboBox>(u"resource:parts"_s);
    QVERIFY(parts->isVisible());
    QCOMPARE(parts->count(), 2);
    QVERIFY(parts->itemText(1).contains(u"note://b"_s));
    QCOMPARE(shownText(), u"first"_s);
    parts->setCurrentIndex(1);
    emit parts->activated(1);
    QCOMPARE(shownText(), u"second"_s);
    answerWith({textPart("note://a", "text/plain", R"("first")"), textPart("note://b", "text/plain", R"("third")")});
    QCOMPARE(shownText(), u"third"_s); // the chosen one
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

void TestResourcesPane::savesWhatItStandsFor()
{
    open();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    readNow();
    answerWith({R"({"uri":"x://a/..%2F..%2Fevil","mimeType":"image/png","blob":")" + kPng + "\"}"});
    find<QToolButton>(u"resource:save"_s)->click();
    QTRY_VERIFY(m_pane->findChild<QFileDialog *>());
    auto *dialog = m_pane->findChild<QFileDialog *>();
    const QString proposed = dialog->findChild<QLineEdit *>() ? dialog->findChild<QLineEdit *>()->text() : QString();
    QCOMPARE(QFileInfo(proposed).fileName(), u"evil.png"_s);
    const QString path = m_engine->folder() + u"/saved.png"_s;
    emit dialog->fileSelected(path);
    QTRY_VERIFY(label(u"note"_s).startsWith(u"Saved to"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::fromBase64(kPng));
    dialog->close();
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

void TestResourcesPane::u01_showsHostileResourcesLiterally()
{
    QByteArrayList resources;
    const QStringList traps = markupTraps();
    for (qsizetype i = 0; i < traps.size(); ++i) {
        const QByteArray trap = compactJson(fromQString(traps[i]));
        resources.append(R"({"uri":"x://)" + QByteArray::number(i) + R"(","name":)" + trap + R"(,"description":)" + trap
                         + R"(,"mimeType":)" + trap + '}');
    }
    offer(resources, {R"({"uriTemplate":"x://{a}<b>","name":"<b>x</b>","description":"<img src='file:///trap'>"})"});
    m_folder.setResult(u"resources.read"_s,
                       contentsOf({textPart("<b>x</b>", "<i>", R"("<img src='file:///trap'>")"),
                                   textPart("<a href='file:///trap'>", "text/html", R"("<h1>x")")}));
    open();
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QCOMPARE(markupIn(*m_pane), QStringList());
    }
    readNow();
    QCOMPARE(shownText(), u"<img src='file:///trap'>"_s);
    m_folder.setResult(u"resources.read"_s, R"([1])");
    find<QToolButton>(u"resource:repeat"_s)->click();
    QTRY_COMPARE(label(u"state"_s), u"Failed"_s);
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestResourcesPane::u05_marksWhatIsNotSeen()
{
    offer({R"({"uri":"x://1","name":"na\u202Eme"})"});
    m_folder.setResult(u"resources.read"_s, contentsOf({textPart("x://1", "text/plain", R"("a\u202Eb\u200Bc")")}));
    open();
    QVERIFY(label(u"name"_s).contains(u"‹U+202E›"_s));
    QVERIFY(find<QWidget>(u"resource:findings"_s)->isVisible());
    readNow();
    QCOMPARE(shownText(), u"a‹U+202E›b‹U+200B›c"_s);
}

void TestResourcesPane::u11_drawsNoBombAndNoSvg()
{
    open();
    readNow();
    // A PNG that says it is 60,000 by 60,000, and nothing after its head.
    QByteArray bomb = QByteArray::fromBase64(kPng);
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    answerWith({R"({"uri":"note://a","mimeType":"image/png","blob":")" + bomb.toBase64() + "\"}"});
    QVERIFY(tabs()->isTabVisible(Picture_));
    tabs()->setCurrentIndex(Picture_);
    QTRY_VERIFY(textsIn(*find<QWidget>(u"resource:picture"_s)).contains(u"cannot be shown"_s));
    QVERIFY(!find<QWidget>(u"resource:picture"_s)->findChild<Signalbox::Picture *>());
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///trap'/></svg>";
    answerWith({R"({"uri":"note://a","mimeType":"image/svg+xml","blob":")" + svg.toBase64() + "\"}"});
    QVERIFY(!tabs()->isTabVisible(Picture_));
    QCOMPARE(tabs()->currentIndex(), int(Bytes));
}

void TestResourcesPane::u15_readsAnAddressThatIsTooLongToShow()
{
    const QByteArray uri = "note://" + QByteArray(200'000, 'x');
    const QByteArray name(200'000, 'n');
    offer({R"({"uri":")" + uri + R"(","name":")" + name + "\"}"});
    open();
    m_pane->grab();
    QCOMPARE(m_pane->address().toUtf8(), uri);
    QVERIFY(address()->text().size() < 10'000);
    find<QToolButton>(u"resource:copyAddress"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), uri);
    QTest::keyClick(address(), Qt::Key_Delete);
    QCOMPARE(m_pane->address(), address()->text()); // what is typed counts
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

void TestResourcesPane::showsManyBytesAtOnce()
{
    HeldBytes held;
    HexView view(held);
    view.resize(800, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QByteArray bytes(100 * 1024 * 1024, 'x');
    QElapsedTimer timer;
    timer.start();
    held.show(bytes);
    view.select(bytes.size() - 1, 1);
    view.grab();
    qInfo("100 MB as bytes, to the end and drawn: %lld ms", timer.elapsed());
    QCOMPARE(view.lineText(bytes.size() / 16 - 1).first(7), u"63ffff0"_s);
    QCOMPARE(view.selected(), "x");
}

QTEST_MAIN(TestResourcesPane)
#include "tst_resourcespane.moc"
