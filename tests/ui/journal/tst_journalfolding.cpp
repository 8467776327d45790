// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "tests/core/journal/messagesample.h"
#include "ui/journal/journaldelegate.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/journal/messagedetail.h"
#include "ui/models/enginelink.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

/// The journal in a window, with an exchange of two rounds, a notification and a call.
class Window
{
public:
    Window()
        : m_engine(Paths(m_dir.filePath(u"config"_s), m_dir.filePath(u"data"_s)))
        , link(m_engine)
        , state(m_dir.filePath(u"window.ini"_s))
        , view(link, state, nullptr)
    {
        view.resize(1440, 300);
        view.show();
        view.activateWindow();
        write({.about = "book_flight"});
        write({.about = "book_flight",
               .kind = IndexRecord::Result,
               .direction = Direction::In,
               .answers = 1,
               .body = R"({"result":{"resultType":"input_required","requestState":"s"}})",
               .atMs = 90});
        write({.method = "notifications/message", .kind = IndexRecord::Notification, .direction = Direction::In});
        write(
            {.about = "book_flight", .body = R"({"method":"tools/call","params":{"requestState":"s"}})", .atMs = 4000});
        write({.about = "book_flight",
               .kind = IndexRecord::Result,
               .direction = Direction::In,
               .answers = 4,
               .body = R"({"result":{"content":[]}})",
               .atMs = 4200});
        write({.about = "list_flights"});
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitForWindowActive(&view)
               && QTest::qWaitFor([this] { return model()->total() == 6 && model()->rowCount() == 3; });
    }
    JournalTable *table() { return view.findChild<JournalTable *>(); }
    JournalModel *model() { return qobject_cast<JournalModel *>(table()->model()); }
    FoldState fold(int row) { return FoldState(model()->index(row, 0).data(JournalRole::Fold).toInt()); }

    void write(const Sample::Message &message)
    {
        m_engine.post([message](Engine &engine) { Sample::write(engine.recorder(), message); });
    }
    /// A call that makes a task, which is asked for twice; numbers begin at 6.
    void writeTask();

private:
    QTemporaryDir m_dir;
    EngineThread m_engine;

public:
    EngineLink link;
    UiState state;
    JournalView view;
};

void Window::writeTask()
{
    const auto answer = [this](quint64 request, const QByteArray &method, const QByteArray &result, qint64 atMs) {
        write({.method = method,
               .about = method == "tools/call" ? "render_film" : "",
               .kind = IndexRecord::Result,
               .direction = Direction::In,
               .answers = request + 1,
               .body = R"({"jsonrpc":"2.0","id":7,"result":)" + result + '}',
               .atMs = atMs});
    };
    const QByteArray get = R"({"jsonrpc":"2.0","id":8,"method":"tasks/get","params":{"taskId":"t"}})";
    write({.about = "render_film", .atMs = 5000});
    answer(6, "tools/call", R"({"resultType":"task","taskId":"t","status":"working"})", 5010);
    write({.method = "tasks/get", .body = get, .atMs = 6000});
    answer(8, "tasks/get", R"({"taskId":"t","status":"working"})", 6002);
    write({.method = "tasks/get", .body = get, .atMs = 7000});
    answer(10, "tasks/get", R"({"taskId":"t","status":"failed"})", 7003);
}

} // namespace

class TestJournalFolding : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        registerIcons();
        m_theme.apply();
    }
    void opensAndShutsByKeys();
    void opensByItsChevron();
    void switchingItOffIsRemembered();
    void aMessageThatIsFoldedIsFound();
    void theCurrentMessageStaysWithItsExchange();
    void aTaskOpensBeneathItsCall();
    void isDrawnFromRightToLeft();

private:
    /// For a person to look at, where SIGNALBOX_TOUR_DIR names a folder; light and dark, in both directions.
    void picture(const QString &name, QWidget &widget);

    Theme m_theme;
};

void TestJournalFolding::opensAndShutsByKeys()
{
    Window window;
    QVERIFY(window.isReady());
    JournalTable *table = window.table();
    table->showRow(0);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(window.model()->rowCount(), 6);
    QCOMPARE(window.fold(0), FoldState::Open);
    QVERIFY(!table->isFollowing());
    QTest::keyClick(table, Qt::Key_Right); // to its first message
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_Left); // back to the head
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(window.model()->rowCount(), 3);
    QCOMPARE(table->current(), quint64(0));
    table->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(window.model()->rowCount(), 6);
}

void TestJournalFolding::opensByItsChevron()
{
    Window window;
    QVERIFY(window.isReady());
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        window.table()->setLayoutDirection(direction);
        const auto cell = [&window] { // beside the detail it is elsewhere
            return window.table()->visualRect(window.model()->index(0, int(JournalColumn::About)));
        };
        const auto click = [&window](const QPoint &at) {
            QTest::mouseClick(window.table()->viewport(), Qt::LeftButton, {}, at);
        };
        const auto chevron = [&] { return JournalDelegate::chevronRect(cell(), window.table()).center(); };
        const auto *detail = window.view.findChild<MessageDetail *>();
        const bool wasShown = detail->isVisible();
        click(chevron());
        QCOMPARE(window.fold(0), FoldState::Open);
        QCOMPARE(detail->isVisible(), wasShown); // the chevron opens the exchange alone
        click(cell().center());
        QCOMPARE(window.fold(0), FoldState::Open);
        QVERIFY(detail->isVisible());
        click(chevron());
        QCOMPARE(window.fold(0), FoldState::Folded);
    }
}

void TestJournalFolding::switchingItOffIsRemembered()
{
    Window window;
    QVERIFY(window.isReady());
    auto *action = window.view.findChild<QAction *>(u"journal:fold"_s);
    QVERIFY(action && action->isChecked());
    QCOMPARE(window.view.findChild<PlainLabel *>(u"journal:count"_s)->text(), u"6 messages"_s);
    action->trigger();
    QCOMPARE(window.model()->rowCount(), 6);
    JournalView second(window.link, window.state, nullptr);
    QVERIFY(!second.findChild<QAction *>(u"journal:fold"_s)->isChecked());
}

void TestJournalFolding::aMessageThatIsFoldedIsFound()
{
    Window window;
    QVERIFY(window.isReady());
    window.view.showMessage(4);
    QCOMPARE(window.table()->current(), quint64(4));
    QCOMPARE(window.fold(0), FoldState::Open);
}

void TestJournalFolding::theCurrentMessageStaysWithItsExchange()
{
    Window window;
    QVERIFY(window.isReady());
    window.view.showMessage(3);
    QTest::keyClick(window.table(), Qt::Key_Left);
    QTest::keyClick(window.table(), Qt::Key_Left);
    QCOMPARE(window.table()->current(), quint64(0));
    window.model()->setUnfolded(0, true);
    window.table()->showRow(2);
    window.model()->setUnfolded(0, false);
    QCOMPARE(window.table()->current(), quint64(0));
}

void TestJournalFolding::picture(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    if (folder.isEmpty()) {
        return;
    }
    for (const auto direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        QGuiApplication::setLayoutDirection(direction);
        for (const auto &[mode, word] :
             {std::pair(Theme::Mode::Dark, u"dark"_s), std::pair(Theme::Mode::Light, u"light"_s)}) {
            m_theme.setMode(mode);
            QCoreApplication::processEvents(); // the palette goes down to every part
            const QString side = direction == Qt::RightToLeft ? u"-rtl"_s : QString();
            QVERIFY(widget.grab().save(folder + u'/' + name + u'-' + word + side + u".png"_s));
        }
    }
}

void TestJournalFolding::aTaskOpensBeneathItsCall()
{
    Window window;
    QVERIFY(window.isReady());
    window.writeTask();
    QTRY_COMPARE(window.model()->total(), quint64(12));
    QTRY_COMPARE(window.model()->rowCount(), 4);
    window.table()->setFocus();
    for (const int row : {3, 0}) {
        window.table()->showRow(row);
        QTest::keyClick(window.table(), Qt::Key_Right);
        QCOMPARE(window.fold(row), FoldState::Open);
    }
    QCOMPARE(window.model()->rowCount(), 12);
    for (int row = 7; row < 12; ++row) { // behind the rounds and two messages alone
        QCOMPARE(window.fold(row), FoldState::Part);
    }
    window.table()->showRow(1);
    picture(u"journal-folds"_s, window.view);
}

void TestJournalFolding::isDrawnFromRightToLeft()
{
    Window window;
    QVERIFY(window.isReady());
    JournalTable *table = window.table();
    table->showRow(0);
    QTest::keyClick(table, Qt::Key_Right);
    table->showRow(1); // joined to the one above by a bracket
    table->setLayoutDirection(Qt::RightToLeft);
    const QImage drawn = table->viewport()->grab().toImage();
    const Metrics metrics = metricsOf(table);
    const auto colourAt = [&drawn](int x, int y) { return drawn.pixelColor(x, y); };
    const int y = table->visualRect(window.model()->index(1, 0)).top();
    QCOMPARE(colourAt(drawn.width() - 1 - metrics.px(3), y), tokensOf(table).accent);
    QVERIFY(colourAt(metrics.px(3), y) != tokensOf(table).accent);
    const QRect taken = table->visualRect(window.model()->index(1, int(JournalColumn::Duration)));
    QCOMPARE(colourAt(taken.right() - metrics.px(9), taken.center().y()),
             tokensOf(table).okMark); // where its text is not
}

QTEST_MAIN(TestJournalFolding)
#include "tst_journalfolding.moc"
