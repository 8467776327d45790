// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/delays.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/consolepane.h"
#include "ui/explore/consoleview.h"
#include "ui/widgets/hiddenwarning.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestConsolePane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysThatNothingWasWrittenYet();
    void saysThatAnAddressHasNone();
    void p06_makesEscapeSequencesHarmless();
    void u05_warnsOfWhatTheChosenLinesHide();
    void keepsIndentationAndTabs();
    void showsWordsThatNeverEndTheirLine();
    void showsALongLineInPiecesAndWhole();
    void filtersLines();
    void showsWhatWasWrittenBeforeItWasOpened();
    void saysWhenALineCame();
    void findsWordsInTheLines();
    void goesToALineThatWasFoundElsewhere();
    void coloursTheWordThatSaysTheLevel();
    void staysWhereOneLooks();
    void goesOnOverAnotherConnection();
    void putsTimesWhereOneBeginsToRead();
    void p05_takesWhatAServerPoursOut();

private:
    /// A server that first writes `text`, a format of printf, to standard error.
    void writing(const QString &text)
    {
        ServerEntry entry = m_folder.entry(u"writer"_s);
        entry.arguments = QStringList{u"-c"_s, u"printf \"$1\" >&2; exec \"$2\" \"$3\""_s, u"sh"_s, text, entry.command}
                          + entry.arguments;
        entry.command = u"/bin/sh"_s;
        const QString id = m_engine->add(entry);
        QVERIFY(m_engine->connectTo(id));
        m_pane = std::make_unique<ConsolePane>(*m_engine->link, id);
        m_pane->resize(600, 400);
        m_pane->show();
    }
    QPlainTextEdit *view() const { return m_pane->findChild<QPlainTextEdit *>(u"console:text"_s); }
    QStringList lines() const { return view()->toPlainText().split(u'\n'); }

    ServerFolder m_folder;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ConsolePane> m_pane;
};

void TestConsolePane::init()
{
    m_engine = std::make_unique<EngineFixture>();
}

void TestConsolePane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
}

void TestConsolePane::saysThatNothingWasWrittenYet()
{
    writing({});
    QVERIFY(textsIn(*m_pane).contains(u"standard error"_s));
    QVERIFY(!view()->isVisible());
}

void TestConsolePane::saysThatAnAddressHasNone()
{
    ServerEntry entry;
    entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"http://127.0.0.1:9/mcp"_s;
    const QString id = m_engine->add(entry);
    QTRY_VERIFY(m_engine->link->server(id));
    m_pane = std::make_unique<ConsolePane>(*m_engine->link, id);
    m_pane->show();
    QVERIFY2(textsIn(*m_pane).contains(u"has no standard error"_s), qPrintable(textsIn(*m_pane)));
}

void TestConsolePane::p06_makesEscapeSequencesHarmless()
{
    const QStringList sequences{u"\\033[31mred\\033[0m"_s,
                                u"\\033]0;title\\007"_s,
                                u"\\033]52;c;cm0gLXJm\\007"_s,
                                u"\\033]8;;file:///trap\\033\\\\link\\033]8;;\\033\\\\"_s,
                                u"\\033[2J\\033[H"_s,
                                u"\\033[6n"_s,
                                u"\\033P+q544e\\033\\\\"_s,
                                u"\\033[?1049h"_s,
                                u"over\\rwritten"_s,
                                u"back\\b\\b\\bspace"_s,
                                u"bell\\007"_s,
                                u"\\302\\23331mC1"_s};
    writing(sequences.join(u"\\n"_s) + u"\\nend\\n"_s);
    QTRY_VERIFY(lines().contains(u"end"_s));
    QCOMPARE(lines().size(), 13);
    const QString shown = view()->toPlainText();
    for (const QChar c : shown) {
        QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f)),
                 qPrintable(QString::number(c.unicode(), 16)));
    }
    QCOMPARE(lines().first(), u"␛[31mred␛[0m"_s);
    QCOMPARE(lines().at(8), u"over␍written"_s);
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestConsolePane::u05_warnsOfWhatTheChosenLinesHide()
{
    writing(uR"(plain\r\n\ttab ‹U+200B›\nbe \342\200\213careful\nlast\n)"_s);
    QTRY_COMPARE(lines(), QStringList({u"plain"_s, u"\ttab ‹U+200B›"_s, u"be ‹U+200B›careful"_s, u"last"_s}));
    const auto *warning = m_pane->findChild<HiddenWarning *>(u"console:hidden"_s);
    const auto choose = [this](int first, int last) {
        QTextCursor chosen(view()->document()->findBlockByNumber(first));
        const QTextBlock end = view()->document()->findBlockByNumber(last);
        chosen.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
        view()->setTextCursor(chosen);
    };
    QVERIFY(!warning->isVisible()); // nothing is chosen
    for (const auto &[first, last, isWarned] : {std::tuple(0, 1, false), {1, 2, true}, {3, 3, false}, {2, 2, true}}) {
        choose(first, last);
        QCOMPARE(warning->isVisible(), isWarned);
    }
    m_pane->findChild<QLineEdit *>(u"console:filter"_s)->setText(u"last"_s); // and what was chosen is gone
    QVERIFY(!warning->isVisible());
}

void TestConsolePane::keepsIndentationAndTabs()
{
    writing(u"Traceback:\\n    at main\\n\\tdeeper\\r\\n\\n<b>end</b>\\n"_s);
    QTRY_VERIFY(lines().contains(u"<b>end</b>"_s));
    QCOMPARE(lines(), QStringList({u"Traceback:"_s, u"    at main"_s, u"\tdeeper"_s, u""_s, u"<b>end</b>"_s}));
}

void TestConsolePane::showsWordsThatNeverEndTheirLine()
{
    writing(u"Starting\\nPassphrase: "_s);
    QTRY_VERIFY(lines().contains(u"Passphrase: "_s));
}

void TestConsolePane::showsALongLineInPiecesAndWhole()
{
    writing(u"%09000d ä%05000d\\nend\\n"_s); // printf fills with zeros
    QTRY_VERIFY(lines().contains(u"end"_s));
    QString whole;
    for (const QString &line : lines()) {
        QVERIFY(line.size() <= 4000);
        whole += line;
    }
    QCOMPARE(whole, QString(9000, u'0') + u" ä"_s + QString(5000, u'0') + u"end"_s);
}

void TestConsolePane::filtersLines()
{
    writing(u"alpha one\\nbeta two\\nALPHA three\\n"_s);
    QTRY_COMPARE(lines().size(), 3);
    auto *filter = m_pane->findChild<QLineEdit *>(u"console:filter"_s);
    filter->setText(u"alpha"_s);
    QCOMPARE(lines(), QStringList({u"alpha one"_s, u"ALPHA three"_s}));
    filter->setText(u"nothing"_s);
    QCOMPARE(view()->toPlainText(), QString());
    filter->clear();
    QCOMPARE(lines().size(), 3);
}

void TestConsolePane::showsWhatWasWrittenBeforeItWasOpened()
{
    writing(u"first words\\n"_s);
    QTRY_VERIFY(lines().contains(u"first words"_s));
    m_pane->hide();
    m_pane->show();
    QTRY_COMPARE(lines(), QStringList{u"first words"_s}); // once
}

void TestConsolePane::saysWhenALineCame()
{
    writing(u"a line\\n"_s);
    QTRY_VERIFY(lines().contains(u"a line"_s));
    m_pane->findChild<QAbstractButton *>(u"console:copy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    static const QRegularExpression s_timed(u"^\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d\ta line\n$"_s);
    QVERIFY2(s_timed.match(copied).hasMatch(), qPrintable(copied)); // though it came before the pane was made
    QCOMPARE(ConsoleView::timeText(0), u"–"_s);
}

void TestConsolePane::findsWordsInTheLines()
{
    writing(u"alpha one\\nbeta two alpha\\nALPHA three\\n"_s);
    QTRY_COMPARE(lines().size(), 3);
    m_pane->findChild<QAbstractButton *>(u"console:search"_s)->click();
    QTRY_VERIFY(m_pane->findChild<QWidget *>(u"console:find"_s)->isVisible());
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"console:findWords"_s), u"alpha"_s);
    auto *count = m_pane->findChild<QLabel *>(u"console:findCount"_s);
    QTRY_COMPARE(count->text(), u"1 of 3"_s);
    QCOMPARE(view()->textCursor().selectedText(), u"alpha"_s);
    m_pane->findChild<QAbstractButton *>(u"console:findPrevious"_s)->click(); // round the end
    QCOMPARE(count->text(), u"3 of 3"_s);
    QCOMPARE(view()->textCursor().selectedText(), u"ALPHA"_s);
}

void TestConsolePane::goesToALineThatWasFoundElsewhere()
{
    writing(u"tick\\nfirst\\ntick\\nsecond\\ntick\\n"_s);
    m_pane->showLine(u"tick"_s, 1); // before its lines are here
    QTRY_COMPARE(view()->textCursor().selectedText(), u"tick"_s);
    QCOMPARE(view()->textCursor().blockNumber(), 2);
    m_pane->findChild<QLineEdit *>(u"console:filter"_s)->setText(u"tick"_s);
    QTRY_COMPARE(lines().size(), 3);
    m_pane->showLine(u"second"_s, 0); // hidden by the filter
    QCOMPARE(view()->textCursor().selectedText(), u"second"_s);
    QVERIFY(m_pane->findChild<QLineEdit *>(u"console:filter"_s)->text().isEmpty());
    m_pane->showLine(u"tick"_s, 7); // the oldest that is left
    QCOMPARE(view()->textCursor().blockNumber(), 0);
    m_pane->showLine(u"gone"_s, 0);
    QCOMPARE(view()->textCursor().blockNumber(), 0);
}

void TestConsolePane::coloursTheWordThatSaysTheLevel()
{
    writing(u"an error here\\nend\\n"_s);
    QTRY_VERIFY(lines().contains(u"end"_s));
    QTextCursor cursor(view()->document());
    const auto colourAt = [&](int position) {
        cursor.setPosition(position + 1);
        return cursor.charFormat().foreground();
    };
    QCOMPARE(colourAt(0).style(), Qt::NoBrush);
    QCOMPARE(colourAt(4).style(), Qt::SolidPattern);
    QCOMPARE(colourAt(10).style(), Qt::NoBrush);
}

void TestConsolePane::staysWhereOneLooks()
{
    ConsoleView view;
    view.resize(400, 200);
    view.show();
    const auto numbered = [](int from, int count) {
        QList<ConsoleLine> lines;
        for (int i = from; i < from + count; ++i) {
            ConsoleLine line;
            line.text = QString::number(i);
            lines.append(line);
        }
        return lines;
    };
    const auto top = [&view] { return view.cursorForPosition({40, 2}).block().text(); };
    view.append(numbered(0, 4000));
    QVERIFY(view.isFollowing());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.verticalScrollBar()->setValue(3000);
    QVERIFY(!view.isFollowing());
    QCOMPARE(top(), u"3000"_s);
    view.append(numbered(4000, 2000)); // a thousand go
    QCOMPARE(view.blockCount(), ConsoleView::kMostLines);
    QCOMPARE(top(), u"3000"_s);
    view.setFollowing(true);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TestConsolePane::goesOnOverAnotherConnection()
{
    writing(u"words\\n"_s);
    QTRY_COMPARE(lines(), QStringList{u"words"_s});
    const QString id = m_engine->link->servers().first().entry.id;
    m_engine->link->restartServer(id);
    QTRY_COMPARE(lines(), QStringList({u"words"_s, u"words"_s}));
}

void TestConsolePane::putsTimesWhereOneBeginsToRead()
{
    ConsoleView view;
    view.resize(600, 200);
    view.show();
    const auto *times = view.findChild<QWidget *>(u"console:times"_s);
    QVERIFY(times->geometry().right() < view.viewport()->geometry().left());
    view.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(view.viewport()->geometry().right() < times->geometry().left());
}

void TestConsolePane::p05_takesWhatAServerPoursOut()
{
    constexpr int kBytes = 50'000'000; // without a line end
    const QString id = m_engine->addFake(u"pourer"_s, {u"--stderr-bytes"_s, QString::number(kBytes)});
    m_pane = std::make_unique<ConsolePane>(*m_engine->link, id);
    m_pane->resize(900, 500);
    m_pane->show();
    QVERIFY(m_engine->connectTo(id));
    Delays delays;
    const CallHandle *call = m_engine->call(u"pourer"_s, u"echo"_s, R"({"text":"answered"})");
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), 60'000);
    QVERIFY(call->outcome()->ok());
    QTRY_VERIFY(!view()->toPlainText().isEmpty());
    QVERIFY(view()->blockCount() <= ConsoleView::kMostLines);
    qInfo("The window's thread answered within %.1f ms (p99), %.1f ms (most).", delays.at(99), delays.at(100));
}

QTEST_MAIN(TestConsolePane)
#include "tst_consolepane.moc"
