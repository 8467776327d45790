// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/core/journal/messagesample.h"
#include "tests/lab/owntimer.h"
#include "ui/journal/messagedetail.h"
#include "ui/journal/treepane.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/jsontreeroles.h"
#include "ui/models/policy/recordeddecision.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/phasechart.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"
#include "ui/widgets/toolbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr int kText = 0;
constexpr int kTree = 1;
constexpr int kBytes = 2;
constexpr int kHttp = 3;

const QByteArray kAnswer = R"({"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"Needle"}],)"
                           R"("structuredContent":{"a/b":{"odd name":[10,1.50]},"needle":true}}})";

} // namespace

class TestMessageDetail : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bytesShowControlCharactersAsPictures();
    void bytesAreSelectedByKeysAndCopied();
    void theTreeGivesValuesAndPaths();
    void theTreeUnfoldsAndFolds();
    void wordsAreFoundInTheTreeOneAfterAnother();
    void wordsAreFoundInTheText();
    void theExchangeOfAMessageIsShown();
    void whyACallWentIsSaid();
    void bytesAreFoundAcrossTheSeamsOfPieces();
    void aHundredMegabytesOpenWithoutAHitch();

private:
    template<typename T>
    T *part(const char16_t *name)
    {
        return m_detail->findChild<T *>(QString(name));
    }
    void show(quint64 sequence, int tab);
    void find(const QString &words);
    QString count() { return part<PlainLabel>(u"journal:findCount")->rawText(); }
    QString current() { return part<TreePane>(u"journal:tree")->currentIndex().data(JsonKeyRole).toString(); }

    void picture(const QString &name); ///< of both themes, where SIGNALBOX_TOUR_DIR says

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalModel> m_model;
    std::unique_ptr<MessageDetail> m_detail;
};

void TestMessageDetail::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestMessageDetail::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    if (folder.isEmpty()) {
        return;
    }
    for (const auto &[mode, word] : {std::pair(Theme::Mode::Light, u"-light"_s), {Theme::Mode::Dark, u"-dark"_s}}) {
        m_theme->setMode(mode);
        QTest::qWait(200); // colours come in steps
        QVERIFY(m_detail->grab().save(folder + u'/' + name + word + u".png"_s));
    }
}

void TestMessageDetail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::move(*Journal::open(m_folder->filePath(u"journal"_s)));
    m_model = std::make_unique<JournalModel>();
    m_model->setFolder(m_journal->folder());
    m_detail = std::make_unique<MessageDetail>(*m_model);
    m_detail->resize(720, 400);
    m_detail->show();
    m_detail->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_detail.get()));
}

void TestMessageDetail::cleanup()
{
    m_detail.reset();
    m_model.reset();
    m_journal.reset();
}

void TestMessageDetail::show(quint64 sequence, int tab)
{
    m_model->poll();
    QTRY_VERIFY(m_model->isKnown(sequence));
    m_detail->showMessage(sequence);
    part<InnerTabs>(u"journal:detailTabs")->setCurrentIndex(tab);
    QTRY_VERIFY(!part<JsonView>(u"journal:text")->wholeText().isEmpty());
}

void TestMessageDetail::find(const QString &words)
{
    m_detail->startFind();
    auto *field = part<QLineEdit>(u"journal:findWords");
    field->clear();
    QTest::keyClicks(field, words);
    QTRY_VERIFY(!count().isEmpty() && count() != u"Searching …"_s);
}

void TestMessageDetail::bytesShowControlCharactersAsPictures()
{
    Sample::write(*m_journal,
                  {.kind = IndexRecord::Stray, .direction = Direction::In, .body = "a\0\n\x7f\xc3\xa4z"_ba});
    show(0, kBytes);
    auto *bytes = part<HexView>(u"journal:bytes");
    QTRY_VERIFY(bytes->lineText(0).contains(u"61 00 0a 7f"_s));
    QVERIFY2(bytes->lineText(0).endsWith(u" a␀␊␡··z"_s), qPrintable(bytes->lineText(0)));
}

void TestMessageDetail::bytesAreSelectedByKeysAndCopied()
{
    Sample::write(*m_journal, {.direction = Direction::In, .body = kAnswer});
    show(0, kBytes);
    auto *bytes = part<HexView>(u"journal:bytes");
    QTRY_VERIFY(!bytes->selected().isEmpty());
    bytes->setFocus();
    QTest::keyClick(bytes, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(bytes, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(bytes, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"{\""_s);
    bytes->copyHex();
    QCOMPARE(QApplication::clipboard()->text(), u"7b 22"_s);
    picture(u"detail-bytes"_s);
}

void TestMessageDetail::theTreeGivesValuesAndPaths()
{
    Sample::write(*m_journal, {.kind = IndexRecord::Result, .direction = Direction::In, .body = kAnswer});
    show(0, kTree);
    find(u"1.50"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    auto *tree = part<TreePane>(u"journal:tree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"1.50"_s);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"/result/structuredContent/a~1b/odd name/1"_s);
    tree->copyPath();
    QCOMPARE(QApplication::clipboard()->text(), uR"($.result.structuredContent["a/b"]["odd name"][1])"_s);
}

void TestMessageDetail::theTreeUnfoldsAndFolds()
{
    Sample::write(*m_journal, {.kind = IndexRecord::Result, .direction = Direction::In, .body = kAnswer});
    show(0, kTree);
    auto *tree = part<TreePane>(u"journal:tree");
    QTRY_VERIFY(tree->model()->rowCount() == 3);
    part<ToolButton>(u"journal:unfold")->click();
    const QModelIndex result = tree->model()->index(2, 0);
    const QModelIndex structured = tree->model()->index(1, 0, result);
    const QModelIndex inner = tree->model()->index(0, 0, structured);
    QVERIFY(tree->isExpanded(structured) && tree->isExpanded(inner));
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0, inner)));
    picture(u"detail-tree"_s);
    part<ToolButton>(u"journal:fold")->click();
    QVERIFY(!tree->isExpanded(result) && !tree->isExpanded(structured));
}

void TestMessageDetail::wordsAreFoundInTheTreeOneAfterAnother()
{
    Sample::write(*m_journal, {.kind = IndexRecord::Result, .direction = Direction::In, .body = kAnswer});
    show(0, kTree);
    find(u"needle"_s); // a value and a key
    QCOMPARE(count(), u"1 of 2"_s);
    QCOMPARE(current(), u"text"_s);
    QTest::keyClick(m_detail.get(), Qt::Key_F3);
    QCOMPARE(count(), u"2 of 2"_s);
    QCOMPARE(current(), u"needle"_s);
    QTest::keyClick(m_detail.get(), Qt::Key_F3);
    QCOMPARE(count(), u"1 of 2"_s); // round the end
    QTest::keyClick(m_detail.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), u"2 of 2"_s);
    find(u"nowhere"_s);
    QCOMPARE(count(), u"Not found"_s);
    QTest::keyClick(part<QLineEdit>(u"journal:findWords"), Qt::Key_Escape); // clears
    QTest::keyClick(part<QLineEdit>(u"journal:findWords"), Qt::Key_Escape); // closes
    QVERIFY(!part<FindBar>(u"journal:find")->isVisible());
}

void TestMessageDetail::wordsAreFoundInTheText()
{
    Sample::write(*m_journal, {.kind = IndexRecord::Result, .direction = Direction::In, .body = kAnswer});
    show(0, kText);
    find(u"needle"_s);
    QCOMPARE(count(), u"1 of 2"_s);
    QCOMPARE(part<JsonView>(u"journal:text")->pane()->selectedRawText(), u"Needle"_s);
    part<ToolButton>(u"journal:findNext")->click();
    QCOMPARE(part<JsonView>(u"journal:text")->pane()->selectedRawText(), u"needle"_s);
    picture(u"detail-text"_s);
}

void TestMessageDetail::theExchangeOfAMessageIsShown()
{
    Sample::write(*m_journal, {});
    Sample::write(*m_journal, {.kind = IndexRecord::Result, .direction = Direction::In, .answers = 1, .body = kAnswer});
    Sample::write(*m_journal, {.kind = IndexRecord::Notification, .direction = Direction::In});
    Sample::write(*m_journal,
                  {.kind = IndexRecord::Http,
                   .answers = 1,
                   .body =
                       R"({"request":"POST /mcp HTTP/1.1\r\nHost: localhost\r\n\r\n","response":"HTTP/1.1 200 OK\r\n)"
                       R"(Content-Type: application/json\r\n\r\n","url":"http://localhost/mcp","status":200,)"
                       R"("peer":"127.0.0.1:80","bytes":154,"times":{"name":1000000,"tcp":3000000,"sent":3500000,)"
                       R"("firstByte":8500000,"end":9000000}})"});
    show(1, kText);
    auto *tabs = part<InnerTabs>(u"journal:detailTabs");
    QTRY_VERIFY(tabs->isTabVisible(kHttp));
    tabs->setCurrentIndex(kHttp);
    QCOMPARE(part<PlainLabel>(u"journal:httpStatus")->rawText(), u"POST http://localhost/mcp → 200 OK"_s);
    const QByteArray heads = part<JsonView>(u"journal:heads")->wholeText();
    QVERIFY2(heads.startsWith("POST /mcp HTTP/1.1\nHost: localhost\n\nHTTP/1.1 200 OK"), heads.constData());
    auto *phases = part<PhaseChart>(u"journal:phases");
    QVERIFY(phases->isVisible());
    QCOMPARE(phases->accessibleDescription(), u"Name 1 ms, TCP 2 ms, Sent 500 µs, First byte 5 ms, Rest 500 µs"_s);
    picture(u"detail-http"_s);
    find(u"content-type"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    show(2, kText);
    QTRY_VERIFY(!tabs->isTabVisible(kHttp)); // a notification that no exchange is known of
}

void TestMessageDetail::whyACallWentIsSaid()
{
    Sample::write(*m_journal, {});
    Sample::write(*m_journal, {.kind = IndexRecord::Result, .direction = Direction::In, .answers = 1, .body = kAnswer});
    Sample::write(*m_journal, {.kind = IndexRecord::Gate,
                               .answers = 1,
                               .body = R"({"gate":"policy","decision":"allow","tool":"github.get","caller":"form",)"
                                       R"("reason":"allowed by rule 2 “reading <b>”"})"});
    Sample::write(*m_journal, {.kind = IndexRecord::Notification, .direction = Direction::In});
    QCOMPARE(decisionWords(R"({"gate":"policy","decision":"deny","reason":"rule 1 “no deletes”"})"),
             u"Why it was refused: rule 1 “no deletes”"_s);
    const auto *gates = part<PlainLabel>(u"journal:gates");
    for (const quint64 sequence : {0, 1}) { // of the request and of its answer
        show(sequence, kText);
        QTRY_VERIFY(gates->isVisible());
        QCOMPARE(gates->rawText(), u"Why it went: allowed by rule 2 “reading <b>”"_s);
        QCOMPARE(gates->textFormat(), Qt::PlainText);
    }
    show(1, kText);
    picture(u"detail-gates"_s);
    show(3, kText);
    QTRY_VERIFY(!gates->isVisible());
}

void TestMessageDetail::bytesAreFoundAcrossTheSeamsOfPieces()
{
    constexpr qsizetype kPiece = 4 * 1024 * 1024;
    QByteArray bytes(2 * kPiece + 10, '.');
    const QList<qint64> places{0, kPiece - 3, kPiece, 2 * kPiece - 1, 2 * kPiece + 7};
    for (const qint64 place : places) {
        bytes.replace(place, 3, "abc");
    }
    QCOMPARE(findBytes(bytes, {.words = "abc"}, [] { return true; }).places, places);
    QVERIFY(findBytes(bytes, {.words = "abcd"}, [] { return true; }).places.isEmpty());
    QVERIFY(findBytes(bytes, {}, [] { return true; }).places.isEmpty());
    QVERIFY(findBytes(bytes, {.words = "ABC"}, [] { return true; }).places.isEmpty());
    QCOMPARE(findBytes(bytes, {.words = "ABC", .anyCase = true, .from = 1}, [] { return true; }).places, places.mid(1));
    QCOMPARE(findBytes(bytes, {.words = "abc"}, [] { return false; }).places.size(), 2); // called off after a piece
    const FoundBytes many = findBytes(bytes, {.words = "."}, [] { return true; });
    QVERIFY(many.hasMore);
    QCOMPARE(many.places.size(), FoundBytes::kMost);
}

void TestMessageDetail::aHundredMegabytesOpenWithoutAHitch()
{
    constexpr qsizetype kLength = 100'000'000;
    QByteArray body = R"({"jsonrpc":"2.0","id":1,"result":{"text":")";
    body.reserve(kLength);
    body.append(kLength - body.size() - 12, 'x');
    body += "the end\"}}\n\n";
    Sample::write(*m_journal, {.kind = IndexRecord::Result, .direction = Direction::In, .body = body});
    m_model->poll();
    QTRY_VERIFY(m_model->isKnown(0));
    part<InnerTabs>(u"journal:detailTabs")->setCurrentIndex(kBytes);
    auto *bytes = part<HexView>(u"journal:bytes");
    m_detail->showMessage(0);
    qint64 longest = 0;
    QElapsedTimer all;
    all.start();
    const auto turnUntil = [&](auto condition) {
        while (!condition() && all.elapsed() < 30'000) {
            OwnTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, turn.elapsed());
        }
        return condition();
    };
    QVERIFY(turnUntil([&] { return bytes->lineText(0).contains(u"jsonrpc"_s); }));
    qInfo("first bytes after %lld ms", all.elapsed());
    QVERIFY(turnUntil([&] { return !part<JsonView>(u"journal:text")->wholeText().isEmpty(); }));
    qInfo("text after %lld ms, longest turn %lld ms", all.elapsed(), longest);
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
    const qint64 last = (kLength - 1) / bytes->bytesPerLine();
    bytes->verticalScrollBar()->setValue(bytes->verticalScrollBar()->maximum());
    QVERIFY(turnUntil([&] { return bytes->lineText(last).contains(u"␊"_s); }));
    find(u"the end"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    QTRY_COMPARE(bytes->selected(), "the end"_ba);
    part<InnerTabs>(u"journal:detailTabs")->setCurrentIndex(kText);
    QCOMPARE(part<PlainLabel>(u"journal:limit")->rawText(), u"Shown: first 1.05 MB of 100 MB."_s);
    QVERIFY(part<PlainLabel>(u"journal:limit")->isVisible());
    QTRY_COMPARE(count(), u"1 of 1 behind the first 1.05 MB"_s);
    QCOMPARE(part<InnerTabs>(u"journal:detailTabs")->currentIndex(), kText);
    bytes->select(0, 1);
    part<ToolButton>(u"journal:findNext")->click();
    QCOMPARE(part<InnerTabs>(u"journal:detailTabs")->currentIndex(), kBytes);
    QCOMPARE(bytes->selected(), "the end"_ba);
    part<InnerTabs>(u"journal:detailTabs")->setCurrentIndex(kText);
    find(u"E"_s); // of "result" and "text" in what is shown, of "the end" behind it
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QCOMPARE(part<InnerTabs>(u"journal:detailTabs")->currentIndex(), kText);
    part<ToolButton>(u"journal:findPrevious")->click(); // round the end
    QCOMPARE(part<InnerTabs>(u"journal:detailTabs")->currentIndex(), kBytes);
    QCOMPARE(bytes->selected(), "e"_ba);
    part<ToolButton>(u"journal:findNext")->click();
    QCOMPARE(part<InnerTabs>(u"journal:detailTabs")->currentIndex(), kText);
    part<InnerTabs>(u"journal:detailTabs")->setCurrentIndex(kTree);
    const QList<PlainLabel *> labels = m_detail->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
        return label->isVisible() && label->rawText().startsWith(u"Too long to be laid out: 100 MB"_s);
    }));
}

QTEST_MAIN(TestMessageDetail)
#include "tst_messagedetail.moc"
