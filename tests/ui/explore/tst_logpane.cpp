// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/bench/delays.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/followtable.h"
#include "ui/explore/logpane.h"
#include "ui/state/uistate.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/textpane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestLogPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsMessagesAndTheDataOfOne();
    void filtersByLevelAndWords();
    void asksForTheLevelAtEachConnection();
    void saysWhenALevelCannotBeSet();
    void countsWarningsUntilTheyAreLookedAt();
    void followsUntilOneScrollsUp();
    void leadsToTheJournal();
    void u01_showsHostileMessagesLiterally();
    void takesABurst();

private:
    QString open(const QByteArray &capabilities = R"("logging":{})")
    {
        m_folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},)"
                                                + capabilities
                                                + R"(},"serverInfo":{"name":"folderserver","version":"1"}})");
        const QString id = m_engine->add(m_folder.entry(u"folder"_s));
        m_pane = std::make_unique<LogPane>(*m_engine->link, *m_state, id);
        m_pane->resize(900, 500);
        m_pane->show();
        return m_engine->connectTo(id) ? id : QString();
    }
    void log(const QByteArrayList &all) const
    {
        QByteArrayList lines;
        for (const QByteArray &params : all) {
            lines.append(R"({"jsonrpc":"2.0","method":"notifications/message","params":)" + params + '}');
        }
        m_folder.say(lines.join('\n'));
    }
    template<typename T>
    T *part(const QString &name) const
    {
        return m_pane->findChild<T *>(u"log:"_s + name);
    }
    FollowTable *table() const { return part<FollowTable>(u"table"_s); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }

    ServerFolder m_folder;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<LogPane> m_pane;
};

void TestLogPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
}

void TestLogPane::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_engine.reset();
}

void TestLogPane::showsMessagesAndTheDataOfOne()
{
    QVERIFY(!open().isEmpty());
    QVERIFY(textsIn(*m_pane).contains(u"appears here"_s));
    log({R"({"level":"info","logger":"web","data":"Started"})", R"({"level":"error","data":{"code":7}})"});
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(0, 1), u"Info"_s);
    QCOMPARE(cell(0, 2), u"web"_s);
    QCOMPARE(cell(0, 3), u"Started"_s);
    QCOMPARE(cell(1, 3), u"code=7"_s);
    auto *tree = part<QAbstractItemView>(u"tree"_s);
    choose(1);
    QTRY_VERIFY(tree->isVisible());
    QCOMPARE(tree->model()->rowCount(), 1);
    choose(0);
    const QPlainTextEdit *words = part<JsonView>(u"words"_s)->pane();
    QTRY_VERIFY(words->isVisible());
    QVERIFY(!tree->isVisible());
    QCOMPARE(words->toPlainText(), u"Started"_s);
    QVERIFY(textsIn(*m_pane).contains(u"Info · web · "_s));
    log({R"({"level":"info","logger":"web","data":"One line\nand one more"})", R"({"level":"info","data":12})"});
    QTRY_COMPARE(rows(), 4);
    choose(2);
    QTRY_COMPARE(words->toPlainText(), u"One line\nand one more"_s);
    choose(3);
    QTRY_COMPARE(words->toPlainText(), u"12"_s);
    choose(0);
    part<QAbstractButton>(u"copy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(uR"({"level":"info","logger":"web","data":"Started"})"_s));
}

void TestLogPane::filtersByLevelAndWords()
{
    QVERIFY(!open().isEmpty());
    log({R"({"level":"debug","data":"one"})", R"({"level":"error","data":"two"})"});
    QTRY_COMPARE(rows(), 2);
    part<QComboBox>(u"least"_s)->setCurrentIndex(3);
    QCOMPARE(rows(), 1);
    part<QLineEdit>(u"filter"_s)->setText(u"one"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(textsIn(*m_pane).contains(u"2 hidden"_s));
}

void TestLogPane::asksForTheLevelAtEachConnection()
{
    m_folder.setResult(u"logging.setLevel"_s, "{}");
    const QString id = open();
    auto *level = part<QComboBox>(u"level"_s);
    QVERIFY(level->isEnabled());
    level->setCurrentIndex(level->findData("warning"_ba));
    emit level->activated(level->currentIndex());
    const auto sent = [this] {
        quint64 end = 0;
        QObject context;
        bool done = false;
        m_engine->link->ask<quint64>(
            &context, [](Engine &engine) { return engine.journal()->endSequence(); },
            [&](quint64 sequence) {
                end = sequence;
                done = true;
            });
        return QTest::qWaitFor([&] { return done; }) ? end : 0;
    };
    const quint64 before = sent();
    m_engine->link->restartServer(id);
    QTRY_VERIFY(sent() >= before + 4); // initialize, its answer, initialized, and the level
    QVERIFY(part<QLabel>(u"trouble"_s)->isHidden());
    m_pane = std::make_unique<LogPane>(*m_engine->link, *m_state, id);
    QCOMPARE(part<QComboBox>(u"level"_s)->currentData().toByteArray(), "warning"); // it is kept
}

void TestLogPane::saysWhenALevelCannotBeSet()
{
    m_folder.setResult(u"logging.setLevel"_s, {}); // then the method is not found
    QVERIFY(!open().isEmpty());
    auto *level = part<QComboBox>(u"level"_s);
    level->setCurrentIndex(2);
    emit level->activated(2);
    QTRY_VERIFY(part<QLabel>(u"trouble"_s)->isVisible());
    QVERIFY(part<QLabel>(u"trouble"_s)->text().contains(u"Method not found"_s));
}

void TestLogPane::countsWarningsUntilTheyAreLookedAt()
{
    QVERIFY(!open().isEmpty());
    m_pane->hide();
    QSignalSpy unseen(m_pane.get(), &LogPane::unseenChanged);
    log({R"({"level":"warning","data":1})", R"({"level":"info","data":2})", R"({"level":"alert","data":3})"});
    QTRY_COMPARE(m_pane->unseen(), 2);
    m_pane->show();
    QCOMPARE(m_pane->unseen(), 0);
    QCOMPARE(unseen.last().first().toInt(), 0);
}

void TestLogPane::followsUntilOneScrollsUp()
{
    QVERIFY(!open().isEmpty());
    QByteArrayList many;
    for (int i = 0; i < 200; ++i) {
        many.append(R"({"level":"info","data":)" + QByteArray::number(i) + '}');
    }
    log(many);
    QTRY_COMPARE(rows(), 200);
    const QScrollBar *bar = table()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    table()->verticalScrollBar()->setValue(10);
    QVERIFY(!table()->isFollowing());
    QVERIFY(!part<QAbstractButton>(u"follow"_s)->isChecked());
    log(many);
    QTRY_COMPARE(rows(), 400);
    QCOMPARE(bar->value(), 10);
    part<QAbstractButton>(u"follow"_s)->click();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestLogPane::leadsToTheJournal()
{
    QVERIFY(!open().isEmpty());
    QSignalSpy shown(m_pane.get(), &LogPane::showInJournal);
    log({R"({"level":"info","data":"x"})"});
    QTRY_COMPARE(rows(), 1);
    choose(0);
    part<QAbstractButton>(u"journal"_s)->click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first().first().toULongLong() > 0);
}

void TestLogPane::u01_showsHostileMessagesLiterally()
{
    QVERIFY(!open().isEmpty());
    const QStringList traps = markupTraps();
    QByteArrayList all;
    for (QString trap : traps) {
        trap.replace(u'"', uR"(\")"_s);
        all.append(R"({"level":"error","logger":")" + trap.toUtf8() + R"(","data":")" + trap.toUtf8() + R"("})");
    }
    log(all);
    QTRY_COMPARE(rows(), int(traps.size()));
    for (int row = 0; row < rows(); ++row) {
        QCOMPARE(cell(row, 2), traps.at(row));
        QCOMPARE(cell(row, 3), traps.at(row));
        choose(row);
    }
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestLogPane::takesABurst()
{
    const QString id = m_engine->addFake(u"fake"_s, {u"--flood"_s, u"200000"_s});
    m_pane = std::make_unique<LogPane>(*m_engine->link, *m_state, id);
    m_pane->resize(900, 500);
    m_pane->show();
    QVERIFY(m_engine->connectTo(id));
    Delays delays;
    const CallHandle *call = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"answered"})");
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && cell(rows() - 1, 3) == u"199999"_s, 60'000);
    QCOMPARE(rows(), 10'000);
    QVERIFY(table()->isFollowing());
    qInfo("The window's thread answered within %.1f ms (p99), %.1f ms (most).", delays.at(99), delays.at(100));
}

QTEST_MAIN(TestLogPane)
#include "tst_logpane.moc"
