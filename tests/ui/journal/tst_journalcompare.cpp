// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "core/json/jsonparse.h"
#include "tests/core/journal/messagesample.h"
#include "tests/ui/enginefixture.h"
#include "ui/journal/comparedialog.h"
#include "ui/journal/journalcompare.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestJournalCompare : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        registerIcons();
        m_theme.apply();
    }
    void init();
    void cleanup();
    void placesAreNamedByPath_data();
    void placesAreNamedByPath();
    void theModelHoldsItsPromises();
    void twoSelectedMessagesAreCompared();
    void whatIsTheSameIsSaidToBe();
    void oneAloneCannotBeCompared();

private:
    void write(const QByteArrayList &bodies);
    void select(int one, int other);
    void act() { m_view->findChild<QAction *>(u"journal:compare"_s)->trigger(); }
    [[nodiscard]] JournalTable *table() const { return m_view->findChild<JournalTable *>(); }
    [[nodiscard]] CompareDialog *dialog() const { return m_view->findChild<CompareDialog *>(); }

    Theme m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<JournalView> m_view;
};

void TestJournalCompare::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
    m_view = std::make_unique<JournalView>(*m_engine->link, *m_state, nullptr);
    m_view->resize(1200, 400);
    m_view->show();
    QTRY_VERIFY(!m_engine->link->journalFolder().isEmpty());
}

void TestJournalCompare::cleanup()
{
    m_view.reset();
    m_state.reset();
    m_engine.reset();
}

void TestJournalCompare::write(const QByteArrayList &bodies)
{
    m_engine->link->ask<bool>(
        this,
        [bodies](Engine &engine) {
            for (const QByteArray &body : bodies) {
                Sample::write(engine.recorder(),
                              {.kind = IndexRecord::Result, .direction = Direction::In, .body = body});
            }
            return true;
        },
        [](bool) {});
    QTRY_COMPARE(table()->model()->rowCount(), int(bodies.size()));
}

void TestJournalCompare::select(int one, int other)
{
    table()->showRow(one);
    const auto both = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    table()->selectionModel()->select(table()->model()->index(other, 0), both);
}

void TestJournalCompare::placesAreNamedByPath_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const char *before, const char *after, const QStringList &places) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << places;
    };
    row("order of members", R"({"a":1,"b":[{"c":2,"d":3}]})", R"({"b":[{"d":3,"c":2}],"a":1})", {});
    row("order of items", "[1,2]", "[2,1]", {u"0 /0"_s, u"0 /1"_s});
    row("changed, added, removed", R"({"a":1,"gone":2})", R"({"a":3,"new":4})", {u"0 /a"_s, u"2 /gone"_s, u"1 /new"_s});
    row("odd names", R"({"a/b":{"~":1}})", R"({"a/b":{"~":2}})", {u"0 /a~1b/~0"_s});
    row("an item put in", "[1,2,3]", "[1,9,2,3]", {u"1 /1"_s});
    row("an item taken out", "[1,2,3]", "[1,3]", {u"2 /1"_s});
    row("spelling of numbers", R"({"a":1.0,"b":10})", R"({"a":1.00,"b":10})", {u"0 /a"_s});
    row("a number and its text", R"([1.5])", R"(["1.5"])", {u"0 /0"_s});
    row("a word and a number", "[true,null]", "[1,0]", {u"0 /0"_s, u"0 /1"_s});
    row("another kind of value", R"({"a":{}})", R"({"a":[]})", {u"0 /a"_s});
    row("the whole", "[]", "{}", {u"0 "_s});
}

void TestJournalCompare::placesAreNamedByPath()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, places);
    const Result<JsonComparison> comparison = compareMessages(before, after);
    QVERIFY(comparison);
    QStringList found;
    for (const JsonDifference &place : comparison->found.places) {
        found.append(QString::number(int(place.kind)) + u' ' + place.pointer);
        QCOMPARE(place.before == nullptr, place.kind == JsonDifference::Kind::Added);
        QCOMPARE(place.after == nullptr, place.kind == JsonDifference::Kind::Removed);
    }
    QCOMPARE(found, places);
    QCOMPARE(isSameJson(*comparison->before, *comparison->after), places.isEmpty());
}

void TestJournalCompare::theModelHoldsItsPromises()
{
    JsonDiffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setComparison(*compareMessages(R"({"a":{"b":[1]},"x":1})", R"({"a":{"b":[2,3]}})"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, JsonDiffModel::Where).data().toString(), u"/a/b/0"_s);
    QCOMPARE(model.index(2, JsonDiffModel::After).data().toString(), QString());
    QCOMPARE(model.text(0, JsonDiffModel::After), "2"_ba);
    QVERIFY(!compareMessages("{}", "no JSON"));
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJournalCompare::twoSelectedMessagesAreCompared()
{
    write(
        {R"({"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"12 °C"}],"structuredContent":{"now":12,"unit":"C","wind":{"from":"N","speed":4.0}}}})",
         R"({"jsonrpc":"2.0","id":1,"result":{}})",
         R"({"jsonrpc":"2.0","id":2,"result":{"structuredContent":{"unit":"C","now":14,"wind":{"speed":4.0},"rain":false},"content":[{"text":"14 °C","type":"text"}]}})"});
    table()->showRow(2);
    const QRect cell = table()->visualRect(table()->model()->index(0, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, cell.center());
    act();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *places = dialog()->findChild<QTableView *>(u"compareDialog:places"_s);
    QStringList paths;
    for (int row = 0; row < places->model()->rowCount(); ++row) {
        paths.append(places->model()->index(row, JsonDiffModel::Where).data().toString());
    }
    const QStringList expected{u"/id"_s, u"/result/content/0/text"_s, u"/result/structuredContent/now"_s,
                               u"/result/structuredContent/wind/from"_s, u"/result/structuredContent/rain"_s};
    QCOMPARE(paths, expected);
    QCOMPARE(dialog()->findChild<JsonView *>(u"compareDialog:before"_s)->wholeText(), "1"_ba); // the earlier one first
    places->selectRow(1);
    QCOMPARE(dialog()->findChild<JsonView *>(u"compareDialog:after"_s)->wholeText(), "\"14 °C\""_ba);
    const QString pictures = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        if (!pictures.isEmpty()) {
            QTest::qWait(200);
            QVERIFY(dialog()->grab().save(pictures + u"/compare-%1.png"_s.arg(int(mode))));
        }
    }
}

void TestJournalCompare::whatIsTheSameIsSaidToBe()
{
    write({R"({"a":1,"b":2})", R"({ "b": 2, "a": 1 })"});
    select(0, 1);
    act();
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->findChild<QWidget *>(u"compareDialog:nothing"_s)->isVisible());
    QVERIFY(!dialog()->findChild<QTableView *>(u"compareDialog:places"_s)->isVisible());
}

void TestJournalCompare::oneAloneCannotBeCompared()
{
    write({R"({"a":1})", "no JSON"});
    table()->showRow(0);
    act();
    auto *told = m_view->findChild<PlainLabel *>(u"journal:transferText"_s);
    QCOMPARE(told->rawText(), u"Select two messages, the second with Ctrl, to compare them."_s);
    select(0, 1);
    act();
    QTRY_VERIFY2(told->rawText().startsWith(u"Not compared. One of the messages is no JSON"_s),
                 qPrintable(told->rawText()));
}

QTEST_MAIN(TestJournalCompare)
#include "tst_journalcompare.moc"
