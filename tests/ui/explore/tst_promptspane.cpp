// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/promptdelegate.h"
#include "ui/explore/promptspane.h"
#include "ui/models/draftstore.h"
#include "ui/models/prompts/promptlistmodel.h"
#include "ui/state/uistate.h"
#include "ui/theme/fontroles.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestPromptsPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void getsAPromptFromARealServer();
    void saysWhatIsMissingAndAsksAnyway();
    void showsMessagesByRoleAndCopiesThem();
    void keepsWhatWasTyped();
    void takesAPromptBack();
    void repeatsWithTheSameArguments();
    void saysWhatTheServerSays();
    void saysWhyThereAreNone();
    void leadsToTheJournal();
    void u14_keepsTheShownPromptWhileAFilterHidesIt();
    void u14_choosesThePromptThatIsAskedForThoughItIsHidden();
    void leavesMessagesAloneWhenTheListIsReadAgain();
    void u04_oldMessagesMakeRoomForNewerOnes();
    void tellsTheFirstOfManyFindings();
    void paintsTitlesBesideNamesFromRightToLeft();
    void u01_showsHostilePromptsLiterally();
    void u15_paintsNoMoreThanARowCanShow();

private:
    void open(const QString &id)
    {
        m_id = id;
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->link->prompts(id), 10000);
        m_pane.reset();
        m_pane = std::make_unique<PromptsPane>(*m_engine->link, *m_drafts, *m_state, id);
        m_pane->resize(1200, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void openFake(const QStringList &flags = {})
    {
        m_witness = m_engine->folder() + u"/witness"_s;
        open(m_engine->addConnected(u"fake"_s, flags + QStringList{u"--witness"_s, m_witness}));
    }
    void openFolder(const QByteArray &prompts, const QByteArray &result)
    {
        m_folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"prompts":{}},
                                                "serverInfo":{"name":"folderserver","version":"1"}})");
        m_folder.setResult(u"prompts.list"_s, prompts);
        m_folder.setResult(u"prompts.get"_s, result);
        const QString id = m_engine->add(m_folder.entry(u"folder"_s));
        QVERIFY(m_engine->connectTo(id));
        open(id);
    }
    template<typename T>
    T *part(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    QString state() const { return part<QLabel>(u"prompt:state"_s)->text(); }
    QString messages() const { return textsIn(*part<QWidget>(u"promptMessages"_s)); }
    QString shownTexts() const
    {
        QStringList texts;
        for (const QPlainTextEdit *view : part<QWidget>(u"promptMessages"_s)->findChildren<QPlainTextEdit *>()) {
            texts.append(view->toPlainText());
        }
        return texts.join(u'|');
    }
    QByteArrayList asked(const QByteArray &method) const
    {
        QFile file(m_witness);
        QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        lines.removeIf([&](const QByteArray &line) { return !line.contains(method); });
        return lines;
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<PromptsPane> m_pane;
    ServerFolder m_folder;
    QString m_id;
    QString m_witness;
};

void TestPromptsPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(m_engine->folder() + u"/drafts.json"_s);
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
}

void TestPromptsPane::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestPromptsPane::getsAPromptFromARealServer()
{
    openFake();
    QVERIFY(m_pane->hasPrompt());
    QTest::keyClicks(part<QLineEdit>(u"prompt:argument:who"_s), u"Ada"_s);
    QTest::mouseClick(part<QPushButton>(u"prompt:get"_s), Qt::LeftButton);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QCOMPARE(shownTexts(), u"Greet them."_s);
    QVERIFY(messages().contains(u"User"_s));
    QVERIFY(asked("prompts/get").first().contains(R"("arguments":{"who":"Ada"})"));
}

void TestPromptsPane::saysWhatIsMissingAndAsksAnyway()
{
    openFake();
    m_pane->call();
    QVERIFY(!m_pane->isRunning());
    QVERIFY(textsIn(*m_pane).contains(u"Required."_s));
    QCOMPARE(part<QPushButton>(u"prompt:get"_s)->text(), u"Get anyway"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s); // the server judges
}

void TestPromptsPane::showsMessagesByRoleAndCopiesThem()
{
    openFolder(R"({"prompts":[{"name":"talk"}]})", R"({"description":"A talk","messages":[
        {"role":"user","content":{"type":"text","text":"Question?"}},
        {"role":"assistant","content":{"type":"resource","resource":{"uri":"file:///a","text":"Answer."}}}]})");
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QCOMPARE(shownTexts(), u"Question?|Answer."_s);
    QVERIFY(messages().contains(u"Assistant"_s));
    QVERIFY(messages().contains(u"A talk"_s));
    part<QAbstractButton>(u"prompt:copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user:\nQuestion?\n\nassistant:\nAnswer."_s);
    part<QAbstractButton>(u"prompt:copyMessage"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Question?"_s);
    part<QAbstractButton>(u"prompt:copyJson"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"role\": \"assistant\""_s));
    part<QTabBar>(u"prompt:tabs"_s)->setCurrentIndex(2);
    QVERIFY(part<QWidget>(u"prompt:raw"_s)->isVisible());
}

void TestPromptsPane::keepsWhatWasTyped()
{
    openFake();
    QTest::keyClicks(part<QLineEdit>(u"prompt:argument:who"_s), u"kept"_s);
    open(m_id); // the tab was closed and opened
    QCOMPARE(part<QLineEdit>(u"prompt:argument:who"_s)->text(), u"kept"_s);
}

void TestPromptsPane::takesAPromptBack()
{
    openFake({u"--no-answer"_s, u"prompts/get"_s});
    QTest::keyClicks(part<QLineEdit>(u"prompt:argument:who"_s), u"x"_s);
    m_pane->call();
    QVERIFY(m_pane->isRunning());
    QTRY_COMPARE(asked("prompts/get").size(), 1);
    QVERIFY(part<QPushButton>(u"prompt:cancel"_s)->isVisible());
    m_pane->cancelCall();
    QTRY_COMPARE(state(), u"Cancelled"_s);
    QTRY_COMPARE(asked("notifications/cancelled").size(), 1);
}

void TestPromptsPane::repeatsWithTheSameArguments()
{
    openFake();
    auto *who = part<QLineEdit>(u"prompt:argument:who"_s);
    QTest::keyClicks(who, u"Ada"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    who->setText(u"Bob"_s);
    part<QAbstractButton>(u"prompt:repeat"_s)->click();
    QTRY_COMPARE(asked("prompts/get").size(), 2);
    QVERIFY(asked("prompts/get").last().contains("Ada"));
}

void TestPromptsPane::saysWhatTheServerSays()
{
    openFolder(R"({"prompts":[{"name":"talk"}]})", {}); // then the method is not found
    m_pane->call();
    QTRY_COMPARE(state(), u"Failed"_s);
    QVERIFY(textsIn(*m_pane).contains(u"error -32601"_s));
    QVERIFY(textsIn(*m_pane).contains(u"Method not found"_s));
}

void TestPromptsPane::saysWhyThereAreNone()
{
    openFolder(R"({"prompts":[]})", {});
    QVERIFY(textsIn(*m_pane).contains(u"This server offers no prompts."_s));
    m_engine->link->disconnectServer(m_id);
    QVERIFY(m_engine->becomes(m_id, ServerStatus::State::Disconnected));
    m_engine->link->connectServer(m_id);
    m_folder.setResult(u"prompts.list"_s, R"({"prompts":[{"name":"new"}]})");
    QTRY_VERIFY(m_pane->hasPrompt());
}

void TestPromptsPane::leadsToTheJournal()
{
    openFake();
    QSignalSpy shown(m_pane.get(), &PromptsPane::showInJournal);
    QTest::keyClicks(part<QLineEdit>(u"prompt:argument:who"_s), u"x"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    part<QAbstractButton>(u"prompt:journal"_s)->click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first().first().toULongLong() > 0);
}

void TestPromptsPane::u14_keepsTheShownPromptWhileAFilterHidesIt()
{
    openFolder(R"({"prompts":[{"name":"one"},{"name":"two"}]})",
               R"({"messages":[{"role":"user","content":{"type":"text","text":"x"}}]})");
    m_pane->choose(u"two"_s);
    part<QLineEdit>(u"prompts:filter"_s)->setText(u"one"_s);
    QCOMPARE(part<QListView>(u"prompts:list"_s)->model()->rowCount(), 1);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QVERIFY(textsIn(*part<QWidget>(u"promptForm"_s)).contains(u"two"_s));
}

void TestPromptsPane::u14_choosesThePromptThatIsAskedForThoughItIsHidden()
{
    openFolder(R"({"prompts":[{"name":"one"},{"name":"two"}]})", R"({"messages":[]})");
    part<QLineEdit>(u"prompts:filter"_s)->setText(u"one"_s);
    m_pane->choose(u"two"_s);
    QVERIFY(textsIn(*part<QWidget>(u"promptForm"_s)).contains(u"two"_s));
    QCOMPARE(part<QLineEdit>(u"prompts:filter"_s)->text(), QString());
}

void TestPromptsPane::leavesMessagesAloneWhenTheListIsReadAgain()
{
    openFolder(R"({"prompts":[{"name":"one"}]})",
               R"({"messages":[{"role":"user","content":{"type":"text","text":"x"}}]})");
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    const QPointer<QPlainTextEdit> read = part<QWidget>(u"promptMessages"_s)->findChild<QPlainTextEdit *>();
    QVERIFY(read);
    m_folder.setResult(u"prompts.list"_s, R"({"prompts":[{"name":"one"},{"name":"two"}]})");
    m_engine->link->refreshList(m_id, Lister::List::Prompts);
    QTRY_COMPARE(part<QListView>(u"prompts:list"_s)->model()->rowCount(), 2);
    QCOMPARE(state(), u"Succeeded"_s);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(read); // what is scrolled or marked in it stays
}

void TestPromptsPane::u04_oldMessagesMakeRoomForNewerOnes()
{
    openFolder(R"({"prompts":[{"name":"one"},{"name":"two"},{"name":"three"}]})",
               R"({"messages":[{"role":"user","content":{"type":"text","text":"x"}}]})");
    m_pane->setMostBytes(10);
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        m_pane->choose(name);
        m_pane->call();
        QTRY_COMPARE(state(), u"Succeeded"_s);
    }
    m_pane->choose(u"one"_s);
    QTRY_VERIFY(!m_pane->hasLastCall());
    QCOMPARE(state(), QString());
    m_pane->choose(u"three"_s);
    QVERIFY(m_pane->hasLastCall());
    QTRY_COMPARE(state(), u"Succeeded"_s);
}

void TestPromptsPane::tellsTheFirstOfManyFindings()
{
    const QByteArray bad = R"({"role":"user","content":1})";
    openFolder(R"({"prompts":[{"name":"one"}]})", R"({"messages":[)" + QByteArrayList(500, bad).join(',') + "]}");
    m_pane->call();
    QTRY_VERIFY(part<QLabel>(u"prompt:note"_s)->isVisible());
    const QString told = part<QLabel>(u"prompt:note"_s)->text();
    QVERIFY2(told.contains(u"… +"_s) && told.count(u"found"_s) == 3, qPrintable(told.left(500)));
}

void TestPromptsPane::paintsTitlesBesideNamesFromRightToLeft()
{
    QStandardItemModel model;
    auto *item = new QStandardItem(u"name"_s);
    item->setData(2, PromptRole::Arguments);
    model.appendRow(item);
    const QWidget widget;
    PromptDelegate delegate;
    QStyleOptionViewItem option;
    option.widget = &widget;
    option.rect = QRect(0, 0, 300, 24);
    option.direction = Qt::RightToLeft;
    const auto painted = [&](const QString &title) {
        item->setData(title, PromptRole::Title);
        QImage image(300, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        return image;
    };
    const int name = 8 + QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(u"name"_s);
    const QImage without = painted({});
    const QImage with = painted(u"Title"_s);
    QVERIFY(with != without);
    QCOMPARE(with.copy(300 - name, 0, name, 24), without.copy(300 - name, 0, name, 24)); // the name, at the right
    QImage blank(name, 24, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(without.copy(300 - name, 0, name, 24) != blank);
}

void TestPromptsPane::u15_paintsNoMoreThanARowCanShow()
{
    QStandardItemModel model;
    auto *item = new QStandardItem;
    model.appendRow(item);
    const QWidget widget;
    PromptDelegate delegate;
    QStyleOptionViewItem option;
    option.widget = &widget;
    option.rect = QRect(0, 0, 20'000, 24);
    const auto painted = [&](qsizetype letters) {
        item->setText(QString(letters, u'i'));
        item->setData(QString(letters, u'l'), PromptRole::Title);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        return image;
    };
    QVERIFY(painted(499) != painted(500));
    QVERIFY(painted(600) == painted(500)); // all would fit
}

void TestPromptsPane::u01_showsHostilePromptsLiterally()
{
    openFolder(
        R"({"prompts":[{"name":"<img src=file:///trap>","title":"<b>t</b>","description":"<a href='file:///trap'>x</a>",
            "arguments":[{"name":"<i>&who</i>","description":"<img src='http://127.0.0.1:9/x'>","required":true}]}]})",
        R"({"description":"<img src=file:///trap>","messages":[
            {"role":"user","content":{"type":"text","text":"<img src=file:///trap>\u202e"}},
            {"role":"<b>root</b>","content":{"type":"resource_link","uri":"file:///trap","name":"<b>n</b>"}}]})");
    m_pane->call();
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QCOMPARE(markupIn(*m_pane), QStringList());
    QCOMPARE(shownTexts(), u"<img src=file:///trap>‹U+202E›"_s);
    QVERIFY(messages().contains(u"Unknown role"_s));
}

QTEST_MAIN(TestPromptsPane)
#include "tst_promptspane.moc"
