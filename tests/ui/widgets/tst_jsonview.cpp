// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestJsonView : public QObject
{
    Q_OBJECT

private slots:
    void u04_cutsAnUnbrokenLineIntoPieces();
    void u04_copiesAllOfItExactly();
    void u04_copiesAPartExactlyAcrossPieces();
    void u04_findsAcrossPieces();
    void u05_copiesHiddenCharactersAsSent();
    void saysWhatItShowsAndOffersToSaveTheRest();
    void u04_showsNoMoreLinesThanItsBound();
    void neverCutsACharacterInTwo();
    void coloursKeysStringsNumbersAndLiterals();
    void leavesLongTextsUncoloured();
    void coloursInSteps();
    void u01_showsMarkupAsItsLetters();
};

namespace {

QString copied(TextPane *pane)
{
    pane->copy();
    return QGuiApplication::clipboard()->text();
}

QByteArray unbrokenLine(qsizetype size)
{
    QByteArray line;
    line.reserve(size + 16);
    for (int i = 0; line.size() < size; ++i) {
        line += "\"" + QByteArray::number(i) + "ä\u202e\",";
    }
    return line;
}

QColor colourOf(const TextPane *pane, const QString &words)
{
    const QTextBlock block = pane->document()->find(words).block();
    const int at = int(block.text().indexOf(words));
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (at >= range.start && at < range.start + range.length) {
            return range.format.foreground().color();
        }
    }
    return {};
}

} // namespace

void TestJsonView::u04_cutsAnUnbrokenLineIntoPieces()
{
    JsonView view;
    view.resize(600, 400);
    view.setText(QByteArray(10'000'000, 'x'));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    int laidOut = 0;
    int blocks = 0;
    for (QTextBlock block = view.pane()->document()->begin(); block.isValid(); block = block.next()) {
        QCOMPARE_LE(block.length(), TextPane::kPieceLength + 1);
        laidOut += block.layout()->lineCount() > 0 ? 1 : 0;
        ++blocks;
    }
    QCOMPARE_GE(blocks, JsonView::kMostShown / TextPane::kPieceLength);
    QCOMPARE_LE(laidOut, blocks / 8); // what is in view, not the megabyte
}

void TestJsonView::u04_copiesAllOfItExactly()
{
    const QByteArray text = unbrokenLine(10'000'000);
    JsonView view;
    view.setText(text);
    view.pane()->selectAll();
    QCOMPARE(copied(view.pane()).toUtf8(), text);
}

void TestJsonView::u04_copiesAPartExactlyAcrossPieces()
{
    const QByteArray text = unbrokenLine(100'000);
    const QString whole = QString::fromUtf8(text);
    JsonView view;
    view.setText(text);
    QTextCursor cursor(view.pane()->document());
    cursor.setPosition(0);
    cursor.setPosition(3 * int(TextPane::kPieceLength), QTextCursor::KeepAnchor);
    view.pane()->setTextCursor(cursor);
    const QString part = copied(view.pane());
    QCOMPARE_GT(part.size(), 3000);
    QVERIFY(whole.startsWith(part));
    QVERIFY(!part.contains(u'\n'));
}

void TestJsonView::u04_findsAcrossPieces()
{
    QString text(10'000, u'x');
    text.replace(TextPane::kPieceLength - 3, 6, u"needle"_s);
    JsonView view;
    view.setText(text.toUtf8());
    QVERIFY(view.pane()->findNext(u"NEEDLE"_s));
    QCOMPARE(view.pane()->selectedRawText(), u"needle"_s);
    QVERIFY(!view.pane()->findNext(u"haystack"_s));
}

void TestJsonView::u05_copiesHiddenCharactersAsSent()
{
    const QByteArray text = "one\r\ntwo\u202e\u200bthree\x1b[0m\tfour\n";
    JsonView view;
    view.setText(text, {});
    QVERIFY(view.pane()->toPlainText().contains(u"two‹U+202E›‹U+200B›three␛[0m"));
    view.pane()->selectAll();
    QCOMPARE(copied(view.pane()).toUtf8(), text);
    view.pane()->moveCursor(QTextCursor::Start);
    QVERIFY(view.pane()->findNext(u"two"_s));
    QTextCursor cursor = view.pane()->textCursor();
    cursor.setPosition(cursor.selectionEnd() + 3, QTextCursor::KeepAnchor); // into the first mark
    cursor.setPosition(4);
    cursor.setPosition(10, QTextCursor::KeepAnchor);
    view.pane()->setTextCursor(cursor);
    QCOMPARE(copied(view.pane()), u"two\u202e"_s);
}

void TestJsonView::saysWhatItShowsAndOffersToSaveTheRest()
{
    QLocale::setDefault(QLocale::c());
    const QByteArray text(38'000'000, 'x');
    JsonView view;
    view.setText(text);
    QVERIFY(view.isCut());
    bool said = false;
    for (const PlainLabel *label : view.findChildren<PlainLabel *>()) {
        said = said || label->text().endsWith(u"of 38 MB.");
    }
    QVERIFY(said);
    QSignalSpy saves(&view, &JsonView::saveRequested);
    view.findChild<QPushButton *>()->click();
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves.first().first().toByteArray().size(), text.size());
    view.setText("{}");
    QVERIFY(!view.isCut());
}

void TestJsonView::u04_showsNoMoreLinesThanItsBound()
{
    JsonView view;
    view.setText(QByteArray("a\n").repeated(JsonView::kMostLines));
    QVERIFY(!view.isCut());
    view.setText(QByteArray("a\n").repeated(5 * JsonView::kMostLines));
    QVERIFY(view.isCut());
    QCOMPARE(view.pane()->document()->blockCount(), int(JsonView::kMostLines) + 1); // the last one is empty
    QCOMPARE(view.wholeText().size(), 10 * JsonView::kMostLines);
}

void TestJsonView::neverCutsACharacterInTwo()
{
    for (int shift = 0; shift < 4; ++shift) {
        JsonView view;
        view.setText(QByteArray(shift, 'x') + QByteArray("😀").repeated(300'000), {});
        QVERIFY(view.isCut());
        QVERIFY(!view.pane()->rawText().contains(QChar::ReplacementCharacter));
        for (QTextBlock block = view.pane()->document()->begin(); block.isValid(); block = block.next()) {
            QVERIFY(block.text().isEmpty() || !block.text().front().isLowSurrogate());
        }
    }
}

void TestJsonView::coloursKeysStringsNumbersAndLiterals()
{
    Theme theme;
    theme.setMode(Theme::Mode::Dark);
    theme.apply();
    JsonView view;
    view.setText("{\n\"key\": \"value\",\n\"n\": 1284,\n\"f\": 1.5e3,\n\"yes\": true,\n\"no\": null\n}");
    QTRY_VERIFY(!view.isColouring());
    QCOMPARE(colourOf(view.pane(), u"key"_s), darkTokens().jsonKey);
    QCOMPARE(colourOf(view.pane(), u"value"_s), darkTokens().jsonString);
    QCOMPARE(colourOf(view.pane(), u"1284"_s), darkTokens().jsonNumber);
    QCOMPARE(colourOf(view.pane(), u"1.5e3"_s), darkTokens().jsonNumber);
    QCOMPARE(colourOf(view.pane(), u"true"_s), darkTokens().jsonLiteral);
    QCOMPARE(colourOf(view.pane(), u"null"_s), darkTokens().jsonLiteral);
    theme.setMode(Theme::Mode::Light);
    QTRY_COMPARE(colourOf(view.pane(), u"value"_s), lightTokens().jsonString);
}

void TestJsonView::leavesLongTextsUncoloured()
{
    JsonView view;
    view.setText("[" + QByteArray("\"a\",\n").repeated(120'000) + "1]");
    QVERIFY(!view.isColouring());
    QVERIFY(view.pane()->document()->begin().layout()->formats().isEmpty());
}

void TestJsonView::coloursInSteps()
{
    JsonView view;
    view.setText("[\n" + QByteArray("\"a\",\n").repeated(40'000) + "1]");
    QVERIFY(view.isColouring());
    QCoreApplication::processEvents();
    QVERIFY(view.isColouring()); // one turn of the loop is one step
    QVERIFY(view.pane()->document()->lastBlock().previous().layout()->formats().isEmpty());
    QTRY_VERIFY(!view.isColouring());
    QVERIFY(!view.pane()->document()->lastBlock().previous().layout()->formats().isEmpty());
}

void TestJsonView::u01_showsMarkupAsItsLetters()
{
    JsonView view;
    view.setText("<img src='file:///dev/zero'><b>x</b>", {});
    QCOMPARE(view.pane()->toPlainText(), u"<img src='file:///dev/zero'><b>x</b>"_s);
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
