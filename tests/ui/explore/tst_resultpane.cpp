// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/findingslist.h"
#include "ui/explore/resultpane.h"
#include "ui/explore/resultviews.h"
#include "ui/models/result/contentreading.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using End = CallOutcome::End;

class TestResultPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksForACallFirst();
    void saysHowEachCallEnded_data();
    void saysHowEachCallEnded();
    void p07_saysThatTheEffectOfALostCallIsUnknown();
    void saysWhyACallWasNotSentAndWhatToDo();
    void showsProgressWhileItRuns();
    void doesNotShowALateResultOfAnEarlierCall();
    void doesNotShowAnotherToolsResultUnderARunningCall();
    void anEarlierResultIsToldFromTheOneThatIsAwaited();
    void offersWhatCanBeDoneWithAResult();
    void saysWhetherTheOutputFitsItsSchema();
    void copiesAWholeValueFromTheTree();
    void aFindingLeadsToItsPlaceInTheTree();
    void showsATableOfStructuredContent();
    void comparesAResultWithOneThatWasKept();
    void readsALinkedResourceThroughTheServer();
    void u05_warnsOfWhatALinkedResourceHides_data();
    void u05_warnsOfWhatALinkedResourceHides();
    void u01_showsHostileResultsLiterally();
    void u04_staysSmoothWithAHugeResult();
    void u04_listsTheFirstOfManyFindings();

private:
    CallHandle *call(const QString &tool, const QByteArray &arguments = "{}")
    {
        return m_engine->call(u"fake"_s, tool, arguments, m_calls.get());
    }
    void show(CallHandle *handle) { m_pane->setCall(handle, Json::null()); }
    /// A server whose tool's result links to a:b, and that result shown; what a:b says is the folder's resources.read.
    void showLink(const ServerFolder &folder)
    {
        folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"resources":{}},
                                              "serverInfo":{"name":"folderserver","version":"1"}})");
        folder.setResult(u"tools.call"_s, R"({"content":[{"type":"resource_link","uri":"a:b","name":"n"}]})");
        folder.setTools({R"({"name":"any","inputSchema":{"type":"object"}})"});
        const QString id = m_engine->add(folder.entry(u"folder"_s));
        QVERIFY(m_engine->connectTo(id));
        m_pane->setReader(contentReader(*m_engine->link, id));
        show(m_engine->call(u"folder"_s, u"any"_s, "{}", m_calls.get()));
        QTRY_COMPARE(state(), u"Succeeded"_s);
        QVERIFY(m_pane->findChild<QPushButton *>(u"content:read"_s));
    }
    QString state() const { return m_pane->findChild<QLabel *>(u"result:state"_s)->text(); }
    QTabBar *tabs() const { return m_pane->findChild<QTabBar *>(u"result:tabs"_s); }
    QString content() const
    {
        QStringList texts;
        const QList<QPlainTextEdit *> views = m_pane->findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *view : views) {
            if (view->isVisible()) {
                texts.append(view->toPlainText());
            }
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QObject> m_calls;
    std::unique_ptr<ResultPane> m_pane;
};

void TestResultPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    m_calls = std::make_unique<QObject>();
    m_pane = std::make_unique<ResultPane>();
    m_pane->resize(500, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestResultPane::cleanup()
{
    m_pane.reset();
    m_calls.reset();
    m_engine.reset();
}

void TestResultPane::asksForACallFirst()
{
    QVERIFY(textsIn(*m_pane).contains(u"No calls yet."_s));
    QVERIFY(!tabs()->isVisible());
    show(nullptr);
    QVERIFY(textsIn(*m_pane).contains(u"No calls yet."_s));
}

void TestResultPane::saysHowEachCallEnded_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<End>("end");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("words");
    const QByteArray none = "{}";
    QTest::newRow("result") << u"echo"_s << QByteArray(R"({"text":"a"})") << End::Result << u"Succeeded"_s << QString();
    QTest::newRow("tool error") << u"fail"_s << none << End::Result << u"Tool error"_s << QString();
    QTest::newRow("remote error") << u"sleep"_s << QByteArray(R"({"ms":-1})") << End::RemoteError << u"Failed"_s
                                  << u"The server says that the parameters are not valid (error -32602)."_s;
    QTest::newRow("time-out") << u"sleep"_s << QByteArray(R"({"ms":60000})") << End::Timeout << u"Failed"_s
                              << u"No answer in time."_s;
    QTest::newRow("lost") << u"crash"_s << none << End::Lost << u"Failed"_s << u"The connection was lost."_s;
    QTest::newRow("not allowed") << u"unknown"_s << none << End::Refused << u"Failed"_s << u"The call was not sent."_s;
    QTest::newRow("refused") << u"echo"_s << QByteArray("[1]") << End::Refused << u"Failed"_s
                             << u"The call was not sent."_s;
}

void TestResultPane::saysHowEachCallEnded()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, arguments);
    QFETCH(End, end);
    QFETCH(QString, headline);
    QFETCH(QString, words);
    CallRequest request;
    request.server = u"fake"_s;
    request.tool = tool;
    request.arguments = arguments;
    request.caller = u"test"_s;
    request.limits.requestMs = end == End::Timeout ? 50 : 10000;
    CallHandle *handle = m_engine->link->call(request, m_calls.get());
    show(handle);
    QCOMPARE(state(), u"Running"_s);
    QTRY_COMPARE(state(), headline);
    QCOMPARE(handle->outcome()->end, end);
    QVERIFY2(textsIn(*m_pane).contains(words), qPrintable(textsIn(*m_pane)));
    QCOMPARE(tabs()->isVisible(), end == End::Result);
    if (end != End::Result) {
        QVERIFY(textsIn(*m_pane).contains(handle->outcome()->error.message.section(u'\n', 0, 0)));
    }
}

void TestResultPane::p07_saysThatTheEffectOfALostCallIsUnknown()
{
    show(call(u"crash"_s));
    QTRY_VERIFY(textsIn(*m_pane).contains(u"Whether the call had an effect is unknown."_s));
}

void TestResultPane::saysWhyACallWasNotSentAndWhatToDo()
{
    show(m_engine->call(u"fak"_s, u"echo"_s, "{}", m_calls.get()));
    QTRY_VERIFY(textsIn(*m_pane).contains(u"The call was not sent."_s));
    QVERIFY(textsIn(*m_pane).contains(u"fake"_s)); // the near match, from the advice
}

void TestResultPane::showsProgressWhileItRuns()
{
    show(call(u"progress"_s, R"({"steps":10,"ms":60})"));
    QTRY_VERIFY(textsIn(*m_pane).contains(u" of 10 · Step "_s));
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QVERIFY(!textsIn(*m_pane).contains(u" of 10"_s));
}

void TestResultPane::doesNotShowALateResultOfAnEarlierCall()
{
    const QByteArray large = R"({"text":")" + QByteArray(2'000'000, 'e') + R"("})";
    CallHandle *early = call(u"echo"_s, large);
    show(early);
    CallHandle *late = call(u"sleep"_s, R"({"ms":500})");
    bool mixed = false;
    connect(early, &CallHandle::finished, this, [&] { show(late); }); // its result is being read in the pool
    QVERIFY(EngineFixture::ends(early));
    QVERIFY(QTest::qWaitFor([&] {
        mixed = mixed || content().contains(u"eee"_s) || (late->isRunning() && state() == u"Succeeded"_s);
        return !late->isRunning();
    }));
    QVERIFY(!mixed);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QVERIFY(content().contains(u"Slept."_s));
}

void TestResultPane::doesNotShowAnotherToolsResultUnderARunningCall()
{
    show(call(u"echo"_s, R"({"text":"mine alone"})"));
    QTRY_VERIFY(content().contains(u"mine alone"_s));
    CallHandle *other = call(u"sleep"_s, R"({"ms":60000})");
    show(other);
    QCOMPARE(state(), u"Running"_s);
    QVERIFY(!content().contains(u"mine alone"_s));
    QVERIFY(!tabs()->isVisible());
    other->cancel();
    QTRY_COMPARE(state(), u"Cancelled"_s);
    show(call(u"echo"_s, R"({"text":"again"})"));
    QTRY_VERIFY(content().contains(u"again"_s));
    delete m_calls.release(); // the calls go first: nothing is left to be asked of them
    m_calls = std::make_unique<QObject>();
    show(call(u"sleep"_s, R"({"ms":10})"));
    QVERIFY(!content().contains(u"again"_s));
}

void TestResultPane::anEarlierResultIsToldFromTheOneThatIsAwaited()
{
    const auto *earlier = m_pane->findChild<PlainLabel *>(u"result:earlier"_s);
    const auto *views = m_pane->findChild<ResultViews *>();
    show(call(u"sleep"_s, R"({"ms":1})"));
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QVERIFY(earlier->isHidden() && !views->graphicsEffect());
    CallHandle *next = call(u"sleep"_s, R"({"ms":60000})");
    show(next);
    QVERIFY(views->isVisible());                              // who reads it goes on
    QVERIFY(earlier->isHidden() && !views->graphicsEffect()); // a quick answer would come without a flash
    QTRY_VERIFY(!earlier->isHidden() && views->graphicsEffect());
    QVERIFY(earlier->rawText().startsWith(u"Last result"_s));
    next->cancel();
    QTRY_VERIFY(!next->isRunning());
    QVERIFY(earlier->isHidden() && !views->graphicsEffect());
    show(call(u"sleep"_s, R"({"ms":1})"));
    QTRY_COMPARE(state(), u"Succeeded"_s);
    show(call(u"sleep"_s, R"({"ms":2})"));
    QTRY_VERIFY(earlier->isHidden() && !views->graphicsEffect());
    show(nullptr);
    QVERIFY(earlier->isHidden());
}

void TestResultPane::offersWhatCanBeDoneWithAResult()
{
    CallHandle *handle = call(u"echo"_s, R"({"text":"copied"})");
    show(handle);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QSignalSpy repeat(m_pane.get(), &ResultPane::repeatRequested);
    QSignalSpy journal(m_pane.get(), &ResultPane::showInJournal);
    m_pane->findChild<QToolButton *>(u"result:repeat"_s)->click();
    m_pane->findChild<QToolButton *>(u"result:copy"_s)->click();
    m_pane->findChild<QToolButton *>(u"result:journal"_s)->click();
    QCOMPARE(repeat.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), handle->outcome()->result); // as it came
    QCOMPARE(journal.first().first().toULongLong(), handle->outcome()->requestSequence);
    tabs()->setCurrentIndex(2);
    QVERIFY(content().contains(u"\"content\""_s)); // raw
}

void TestResultPane::saysWhetherTheOutputFitsItsSchema()
{
    const ServerFolder folder;
    folder.setResult(u"tools.call"_s, R"({"content":[],"structuredContent":{"sum":"3"}})");
    folder.setTools({R"({"name":"any","inputSchema":{"type":"object"}})"});
    const QString id = m_engine->add(folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    const auto outcome = [&](const QByteArray &schema) {
        CallHandle *handle = m_engine->call(u"folder"_s, u"any"_s, "{}", m_calls.get());
        m_pane->setCall(handle, parseJson(schema)->value);
        return QTest::qWaitFor([&] { return state() == u"Succeeded"_s; }) ? textsIn(*m_pane) : QString();
    };
    QVERIFY(outcome(R"({"properties":{"sum":{"type":"string"}}})").contains(u"Output fits the schema."_s));
    QVERIFY(outcome(R"({"properties":{"sum":{"type":"number"}}})").contains(u"Output breaks the schema at /sum"_s));
    QCOMPARE(tabs()->currentIndex(), 1); // there is no content to show
    folder.setResult(u"tools.call"_s, R"({"content":[{"type":"text","text":"3"}]})");
    QVERIFY(outcome(R"({"type":"object"})").contains(u"/structuredContent"_s));
}

void TestResultPane::copiesAWholeValueFromTheTree()
{
    const QByteArray text(3000, 'x'); // more than a row shows
    show(call(u"echo"_s, R"({"text":")" + text + R"("})"));
    QTRY_COMPARE(state(), u"Succeeded"_s);
    tabs()->setCurrentIndex(1);
    auto *tree = m_pane->findChild<QTreeView *>(u"result:tree"_s);
    const QAbstractItemModel *model = tree->model();
    const QModelIndex block = model->index(0, 0, model->index(0, 0)); // of "content"
    for (int row = 0; row < model->rowCount(block); ++row) {
        if (model->index(row, 0, block).data().toString() == u"text"_s) {
            tree->setCurrentIndex(model->index(row, 0, block));
        }
    }
    QTest::keySequence(tree, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), text);
}

void TestResultPane::aFindingLeadsToItsPlaceInTheTree()
{
    const ServerFolder folder;
    folder.setResult(u"tools.call"_s, R"({"content":[],"structuredContent":{"a":[{"b":1},{"b":"x"}],"c":0}})");
    folder.setTools({R"({"name":"any","inputSchema":{"type":"object"}})"});
    QVERIFY(m_engine->connectTo(m_engine->add(folder.entry(u"folder"_s))));
    const QByteArray schema = R"({"properties":{"a":{"items":{"properties":{"b":{"type":"number"}}}}}})";
    m_pane->setCall(m_engine->call(u"folder"_s, u"any"_s, "{}", m_calls.get()), parseJson(schema)->value);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    auto *findings = m_pane->findChild<QListWidget *>(u"result:findings"_s);
    QCOMPARE(findings->count(), 1);
    QVERIFY(findings->item(0)->text().contains(u"/a/1/b"_s));
    emit findings->itemClicked(findings->item(0));
    const auto *tree = m_pane->findChild<QTreeView *>(u"result:tree"_s);
    QCOMPARE(tree->currentIndex().data().toString(), u"b"_s);
    QCOMPARE(tree->currentIndex().parent().row(), 1);
    QCOMPARE(tabs()->currentIndex(), 1);
}

void TestResultPane::showsATableOfStructuredContent()
{
    const ServerFolder folder;
    folder.setResult(u"tools.call"_s, R"({"content":[],"structuredContent":{"rows":[{"a":1},{"a":2}]}})");
    folder.setTools({R"({"name":"any","inputSchema":{"type":"object"}})"});
    QVERIFY(m_engine->connectTo(m_engine->add(folder.entry(u"folder"_s))));
    show(m_engine->call(u"folder"_s, u"any"_s, "{}", m_calls.get()));
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QVERIFY(tabs()->isTabVisible(3));
    QCOMPARE(m_pane->findChild<QTableView *>(u"jsonTable:table"_s)->model()->rowCount(), 2);
    show(call(u"echo"_s, R"({"text":"a"})"));
    QTRY_VERIFY(!tabs()->isTabVisible(3));
}

void TestResultPane::comparesAResultWithOneThatWasKept()
{
    auto *keep = m_pane->findChild<QToolButton *>(u"result:keep"_s);
    QVERIFY(!keep->isEnabled());
    CallHandle *first = call(u"echo"_s, R"({"text":"one"})");
    show(first);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    keep->click();
    QVERIFY(keep->isChecked());
    QVERIFY(!tabs()->isTabVisible(4)); // there is nothing to compare it with yet
    show(call(u"echo"_s, R"({"text":"two"})"));
    QTRY_VERIFY(tabs()->isTabVisible(4));
    const auto *places = m_pane->findChild<QTableView *>(u"result:comparison:places"_s);
    QCOMPARE(places->model()->rowCount(), 1);
    QVERIFY(places->model()->index(0, 1).data().toString().contains(u"text"_s));
    tabs()->setCurrentIndex(4);
    show(first); // looked at once more: it is no other result
    QTRY_VERIFY(!tabs()->isTabVisible(4));
    QCOMPARE(tabs()->currentIndex(), 0); // its content, not what stands beside the comparison
    keep->click();
    QVERIFY(!keep->isChecked());
    QVERIFY(!tabs()->isTabVisible(4));
    keep->click();
    show(call(u"sleep"_s, R"({"ms":1})"));
    QTRY_VERIFY(content().contains(u"Slept."_s));
    QVERIFY(!keep->isChecked()); // it was another tool's
}

void TestResultPane::readsALinkedResourceThroughTheServer()
{
    const ServerFolder folder;
    showLink(folder);
    if (QTest::currentTestFailed()) {
        return;
    }
    folder.setResult(u"resources.read"_s, R"({"contents":[{"uri":"a:b","text":"from afar"}]})");
    m_pane->findChild<QPushButton *>(u"content:read"_s)->click();
    QTRY_VERIFY(content().contains(u"from afar"_s));
}

void TestResultPane::u05_warnsOfWhatALinkedResourceHides_data()
{
    QTest::addColumn<QByteArray>("contents"); // an answer's member
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("nothing") << R"({"uri":"a:b","text":"from afar\r\n\tin two lines"})"_ba << false;
    QTest::newRow("zero width") << "{\"uri\":\"a:b\",\"text\":\"from afar\xe2\x80\x8b\"}"_ba << true;
    QTest::newRow("direction") << R"({"uri":"a:b","text":"from afar\u202e"})"_ba << true;
    QTest::newRow("tags") << R"({"uri":"a:b","text":"from afar\udb40\udc41"})"_ba << true;
    QTest::newRow("address") << R"({"uri":"a:b\u2066","text":"from afar"})"_ba << true;
    QTest::newRow("JSON in it") << R"({"uri":"a:b","text":"[{\"a\":\"from afar\\u200b\"}]"})"_ba << true;
    QTest::newRow("plain JSON in it") << R"({"uri":"a:b","text":"[{\"a\":\"from afar\\u0041\"}]"})"_ba << false;
}

void TestResultPane::u05_warnsOfWhatALinkedResourceHides()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const bool, isWarned);
    const ServerFolder folder;
    showLink(folder);
    if (QTest::currentTestFailed()) {
        return;
    }
    QCOMPARE(m_pane->findChildren<HiddenWarning *>().size(), 0);
    folder.setResult(u"resources.read"_s, "{\"contents\":[" + contents + "]}");
    m_pane->findChild<QPushButton *>(u"content:read"_s)->click();
    QTRY_VERIFY(content().contains(u"from afar"_s));
    const QList<HiddenWarning *> warnings = m_pane->findChildren<HiddenWarning *>();
    QCOMPARE(warnings.size(), isWarned ? 1 : 0);
    QVERIFY(!isWarned || warnings.constFirst()->isVisibleTo(m_pane.get()));
}

void TestResultPane::u04_staysSmoothWithAHugeResult()
{
    const QByteArray line = QByteArray(99, 'x') + "\\n";
    const QByteArray huge = R"({"content":[{"type":"text","text":")" + line.repeated(380'000) + R"("}]})"; // 38 MB
    const ServerFolder folder;
    folder.setResult(u"tools.call"_s, huge);
    folder.setTools({R"({"name":"any","inputSchema":{"type":"object"}})"});
    QVERIFY(m_engine->connectTo(m_engine->add(folder.entry(u"folder"_s))));
    CallHandle *handle = m_engine->call(u"folder"_s, u"any"_s, "{}", m_calls.get());
    show(handle);
    qint64 longest = 0;
    QElapsedTimer turn;
    turn.start();
    QVERIFY(QTest::qWaitFor(
        [&] {
            longest = std::max(longest, turn.restart());
            return state() == u"Succeeded"_s;
        },
        60'000));
    (void)m_pane->grab();
    longest = std::max(longest, turn.elapsed());
    qInfo("longest turn %lld ms", static_cast<long long>(longest));
    QVERIFY(textsIn(*m_pane).contains(u"Shown: first 1.0 MB of "_s));
    QVERIFY(content().size() < 2'000'000);
}

void TestResultPane::u04_listsTheFirstOfManyFindings()
{
    CallResult result;
    result.deviations =
        QList<Deviation>(200'000, {Deviation::Severity::Violation, u"/content/0"_s, {}, u"an object"_s, u"a number"_s});
    FindingsList list;
    list.setFindings(result);
    QCOMPARE(list.count(), 501);
    QVERIFY(list.item(500)->text().contains(u"199,500"_s));
    QCOMPARE(list.total(), 200'000);
}

void TestResultPane::u01_showsHostileResultsLiterally()
{
    const ServerFolder folder;
    const QStringList traps = markupTraps();
    QByteArrayList tools;
    for (const QString &trap : traps) {
        tools.append(R"({"name":")" + trap.toUtf8() + R"(","inputSchema":{"type":"object"}})");
    }
    folder.setTools(tools);
    const QString id = m_engine->add(folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    for (const QString &trap : traps) {
        const QByteArray text = trap.toUtf8();
        folder.setResult(u"tools.call"_s, R"({"content":[{"type":"text","text":")" + text
                                              + R"("},{"type":"image","data":"AAAA","mimeType":")" + text
                                              + R"("},{"type":"resource_link","uri":")" + text + R"(","name":")" + text
                                              + R"("},{"type":"resource","resource":{"uri":")" + text + R"(","text":")"
                                              + text + R"("}},{"type":")" + text + R"("}],")" + text + R"(":1})");
        show(m_engine->call(u"folder"_s, trap, "{}", m_calls.get()));
        QTRY_COMPARE(state(), u"Succeeded"_s);
        QVERIFY2(content().contains(trap), qPrintable(trap));
        QVERIFY2(textsIn(*m_pane).contains(u"Link to "_s + trap), qPrintable(trap));
        QCOMPARE(markupIn(*m_pane), QStringList());
    }
}

QTEST_MAIN(TestResultPane)
#include "tst_resultpane.moc"
