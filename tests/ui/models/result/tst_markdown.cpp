// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/markdown.h"
#include "ui/models/result/markdownentity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using Kind = MarkdownBlock::Kind;

namespace {

QString plain(const MarkdownSpans &spans)
{
    QString text;
    for (const MarkdownSpan &span : spans) {
        text += span.text;
    }
    return text;
}

/// A line a block, such as "l • item" or "# 2 title".
QString outline(const MarkdownDocument &document)
{
    QStringList lines;
    for (const MarkdownBlock &block : document.blocks) {
        QStringList words{QString::fromLatin1(block.nesting), block.marker};
        switch (block.kind) {
        case Kind::Paragraph:
            words.append(plain(block.spans));
            break;
        case Kind::Heading:
            words.append(u'#' + QString::number(block.level) + u' ' + plain(block.spans));
            break;
        case Kind::Code:
            words.append(u"code("_s + block.language + u") "_s + block.text.trimmed());
            break;
        case Kind::Rule:
            words.append(u"rule"_s);
            break;
        case Kind::Table:
            for (const QList<MarkdownSpans> &row : block.rows) {
                QStringList cells;
                for (const MarkdownSpans &cell : row) {
                    cells.append(plain(cell));
                }
                words.append(cells.join(u'|'));
            }
            break;
        }
        words.removeAll(QString());
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n');
}

qsizetype charactersOf(const MarkdownDocument &document)
{
    qsizetype sum = 0;
    for (const MarkdownBlock &block : document.blocks) {
        sum += plain(block.spans).size() + block.text.size();
        for (const QList<MarkdownSpans> &row : block.rows) {
            for (const MarkdownSpans &cell : row) {
                sum += plain(cell).size();
            }
        }
    }
    return sum;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT
private slots:
    void takesBlocksApart_data();
    void takesBlocksApart();
    void keepsStylesAndLinksOfSpans();
    void u01_rawHtmlIsText();
    void u02_aPictureIsItsWordsAndItsAddress();
    void u03_staysWithinItsBounds_data();
    void u03_staysWithinItsBounds();
    void u03_shortTextIsNotCut();
    void u05_marksWhatDoesNotShowItself();
    void goesOnWithALongParagraphInFurtherBlocks();
    void neverCutsACharacterInTwo();
    void knowsEntities();
    void tellsMarkdownFromOtherText_data();
    void tellsMarkdownFromOtherText();
};

void TestMarkdown::takesBlocksApart_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("paragraphs") << QByteArray("one\nline\n\ntwo") << u"one line\ntwo"_s;
    QTest::newRow("hard break") << QByteArray("one  \nline") << u"one\nline"_s;
    QTest::newRow("headings") << QByteArray("# A\n\nB\n---\n") << u"#1 A\n#2 B"_s;
    QTest::newRow("tight list") << QByteArray("- a\n- b\n  - c\n- d") << u"l • a\nl • b\nll • c\nl • d"_s;
    QTest::newRow("loose list") << QByteArray("3. a\n\n   more\n\n4. b") << u"l 3. a\nl more\nl 4. b"_s;
    QTest::newRow("empty item") << QByteArray("-\n- b") << u"l •\nl • b"_s;
    QTest::newRow("tasks") << QByteArray("- [ ] a\n- [x] b") << u"l ☐ a\nl ☑ b"_s;
    QTest::newRow("quotation") << QByteArray("> a\n> > b\n\nc") << u"q a\nqq b\nc"_s;
    QTest::newRow("list in a quotation") << QByteArray("> - a\n>   > b") << u"ql • a\nqlq b"_s;
    QTest::newRow("fence") << QByteArray("```python\nx = 1\n\ny\n```\nz") << u"code(python) x = 1\n\ny\nz"_s;
    QTest::newRow("indented code") << QByteArray("a\n\n    b\n") << u"a\ncode() b"_s;
    QTest::newRow("rule") << QByteArray("a\n\n***\n\nb") << u"a\nrule\nb"_s;
    QTest::newRow("table") << QByteArray("|a|b|\n|-|-:|\n|1|2|\n|3|\n\nend") << u"a|b 1|2 3|\nend"_s;
    QTest::newRow("no end") << QByteArray("```\n**a") << u"code() **a"_s;
}

void TestMarkdown::takesBlocksApart()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    const MarkdownDocument document = readMarkdown(source);
    QCOMPARE(outline(document), expected);
    QVERIFY(!document.isCut);
}

void TestMarkdown::keepsStylesAndLinksOfSpans()
{
    using enum MarkdownSpan::Style;
    const MarkdownDocument document =
        readMarkdown("a **b *c*** ~~d~~ `e` [f **g**](https://one.test/?a&amp;b \"t\") https://two.test/x.");
    const MarkdownSpans expected{{u"a "_s, Plain},    {u"b "_s, Strong}, {u"c"_s, Strong | Emphasis},
                                 {u" "_s, Plain},     {u"d"_s, Struck},  {u" "_s, Plain},
                                 {u"e"_s, Code},      {u" "_s, Plain},   {u"f "_s, Plain, 0},
                                 {u"g"_s, Strong, 0}, {u" "_s, Plain},   {u"https://two.test/x"_s, Plain, 1},
                                 {u"."_s, Plain}};
    QCOMPARE(document.blocks.size(), 1);
    QCOMPARE(document.blocks.first().spans, expected);
    QCOMPARE(document.links, (QStringList{u"https://one.test/?a&b"_s, u"https://two.test/x"_s}));
    const QList<Qt::AlignmentFlag> columns = readMarkdown("|a|b|c|\n|-|:-:|-:|").blocks.first().columns;
    QCOMPARE(columns, (QList{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}));
}

void TestMarkdown::u01_rawHtmlIsText()
{
    const QByteArray trap = "<img src='file:///trap'> <b>bold</b>";
    QCOMPARE(outline(readMarkdown(trap)), QString::fromUtf8(trap));
    QCOMPARE(outline(readMarkdown("<div>\n" + trap + "\n</div>")),
             u"<div> "_s + QString::fromUtf8(trap) + u" </div>"_s);
    QCOMPARE(outline(readMarkdown("&lt;b&gt;")), u"<b>"_s); // words, for the view draws plain text
}

void TestMarkdown::u02_aPictureIsItsWordsAndItsAddress()
{
    const MarkdownDocument document = readMarkdown("![seen](https://evil.test/p.png?data=1) [![](file:///a)](b)");
    QCOMPARE(plain(document.blocks.first().spans), u"\U0001F5BC seen \U0001F5BC "_s);
    QCOMPARE(document.links, (QStringList{u"https://evil.test/p.png?data=1"_s, u"b"_s, u"file:///a"_s}));
}

void TestMarkdown::u03_staysWithinItsBounds_data()
{
    constexpr int kMany = 1'000'000;
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("stars") << QByteArray(kMany, '*');
    QTest::newRow("underscores") << QByteArray("_a").repeated(kMany / 2);
    QTest::newRow("emphasis") << QByteArray("**a*").repeated(kMany / 4);
    QTest::newRow("brackets") << QByteArray(kMany, '[');
    QTest::newRow("links") << QByteArray("[a](b)").repeated(kMany / 6);
    QTest::newRow("nested links") << QByteArray("[").repeated(kMany / 4) + QByteArray("](b)").repeated(kMany / 8);
    QTest::newRow("definitions") << QByteArray("[a]: b\n").repeated(kMany / 14) + QByteArray("[a]").repeated(kMany / 6);
    QTest::newRow("quotations") << QByteArray(kMany, '>');
    QTest::newRow("deep lists") << QByteArray("- ").repeated(kMany / 2) + "a";
    QTest::newRow("items") << QByteArray("- a\n").repeated(kMany / 4);
    QTest::newRow("ticks") << QByteArray("`a``b```").repeated(kMany / 8);
    QTest::newRow("many ticks") << QByteArray(kMany, '`');
    QTest::newRow("wide table") << "|" + QByteArray("a|").repeated(100) + "\n|" + QByteArray("-|").repeated(100) + "\n"
                                       + ("|" + QByteArray("b|").repeated(100) + "\n").repeated(5000);
    QTest::newRow("long table") << "|a|\n|-|\n" + QByteArray("|b|\n").repeated(kMany / 4);
    QTest::newRow("long cell") << "|a|\n|-|\n|" + QByteArray(kMany, 'b') + "|\n";
    QTest::newRow("one line") << QByteArray(kMany, 'x');
    QTest::newRow("one line of code") << "```\n" + QByteArray(kMany, 'x');
    QTest::newRow("accents") << "a" + QByteArray("\xcc\x81").repeated(kMany / 2);
    QTest::newRow("accents by entities") << "a" + QByteArray("&#769;").repeated(kMany / 6);
    QTest::newRow("zero bytes") << QByteArray(kMany, '\0');
    QTest::newRow("bad UTF-8") << QByteArray("\xff\xc0").repeated(kMany / 2);
    QTest::newRow("headings") << QByteArray("# a\n").repeated(kMany / 4);
    QTest::newRow("rules") << QByteArray("---\n\n").repeated(kMany / 5);
    QTest::newRow("html") << QByteArray("<a ").repeated(kMany / 3);
    QTest::newRow("comments") << QByteArray("<!--").repeated(kMany / 4);
    QTest::newRow("links that end without a beginning")
        << QByteArray("*[b]())!f]())[f](]()!![bb[f))]([b]())!f]())[f]()))(b][)!f]())[f]())![b[f]");
    QTest::newRow("long target") << "[a](" + QByteArray(kMany, 'b') + ")";
    QTest::newRow("addresses") << QByteArray("https://a.b/ ").repeated(kMany / 13);
}

void TestMarkdown::u03_staysWithinItsBounds()
{
    QFETCH(QByteArray, source);
    const MarkdownDocument document = readMarkdown(source);
    QCOMPARE_LE(document.blocks.size(), MarkdownDocument::kBlocks);
    QCOMPARE_LE(charactersOf(document), MarkdownDocument::kCharacters);
    qsizetype cells = 0;
    qsizetype spans = 0;
    for (const MarkdownBlock &block : document.blocks) {
        QCOMPARE_LE(block.nesting.size(), MarkdownDocument::kDepth);
        QCOMPARE_LE(plain(block.spans).size(),
                    2 * MarkdownDocument::kParagraph); // marks are longer than what they mark
        QCOMPARE_LE(block.columns.size(), MarkdownDocument::kColumns);
        spans += block.spans.size();
        for (const QList<MarkdownSpans> &row : block.rows) {
            QCOMPARE_LE(row.size(), block.columns.size());
            cells += row.size();
        }
        for (const MarkdownSpan &span : block.spans) {
            QVERIFY(span.link < document.links.size());
        }
    }
    QCOMPARE_LE(cells, MarkdownDocument::kCells);
    QCOMPARE_LE(spans, MarkdownDocument::kSpans);
}

void TestMarkdown::u03_shortTextIsNotCut()
{
    QVERIFY(!readMarkdown(QByteArray("- a\n").repeated(4000)).isCut);
    QVERIFY(readMarkdown(QByteArray("- a\n").repeated(6000)).isCut);
    QVERIFY(readMarkdown("|" + QByteArray("a|").repeated(40) + "\n|" + QByteArray("-|").repeated(40)).isCut);
    QVERIFY(readMarkdown(QByteArray("a\n").repeated(MarkdownDocument::kSource)).isCut);
    QVERIFY(!readMarkdown(QByteArray(">").repeated(100) + " a").isCut);
}

void TestMarkdown::u05_marksWhatDoesNotShowItself()
{
    QCOMPARE(outline(readMarkdown("a\u202eb **\u200b** `\u2066`")), u"a‹U+202E›b ‹U+200B› ‹U+2066›"_s);
    QCOMPARE(outline(readMarkdown("a&#x202e;b")), u"a‹U+202E›b"_s);
}

void TestMarkdown::goesOnWithALongParagraphInFurtherBlocks()
{
    const MarkdownDocument document = readMarkdown("> " + QByteArray("word ").repeated(4000));
    QVERIFY(!document.isCut);
    QCOMPARE_GE(document.blocks.size(), 4);
    QCOMPARE_LE(document.blocks.size(), 6);
    QString all;
    for (const MarkdownBlock &block : document.blocks) {
        all += plain(block.spans);
        QCOMPARE(block.nesting, "q");
        QCOMPARE(block.continues, &block != &document.blocks.first());
    }
    QCOMPARE(all, u"word "_s.repeated(4000).trimmed());
}

void TestMarkdown::neverCutsACharacterInTwo()
{
    const QByteArray many = QByteArray("\U0001F600").repeated(MarkdownDocument::kSource / 4 + 3); // 4 bytes, 2 units
    for (int before = 0; before < 4; ++before) {
        const MarkdownDocument document = readMarkdown(QByteArray(before, 'a') + many);
        QVERIFY(document.isCut);
        for (const MarkdownBlock &block : document.blocks) {
            QVERIFY(!plain(block.spans).contains(u'\ufffd'));
            QVERIFY(!plain(block.spans).contains(u"‹U+D"_s)); // half a pair would be marked
        }
    }
}

void TestMarkdown::knowsEntities()
{
    QCOMPARE(entityText("&amp;"), u"&"_s);
    QCOMPARE(entityText("&#65;"), u"A"_s);
    QCOMPARE(entityText("&#x1F600;"), u"\U0001F600"_s);
    for (const char *unknown : {"&nothing;", "&#xD800;", "&#1114112;", "&;", "&#;", "&#x;", "&"}) {
        QCOMPARE(entityText(unknown), QString::fromLatin1(unknown));
    }
}

void TestMarkdown::tellsMarkdownFromOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isMarkdown");
    QTest::newRow("report") << QByteArray("# Report\n\n- one\n- two\n") << true;
    QTest::newRow("fence") << QByteArray("Do this:\n```sh\nls\n```") << true;
    QTest::newRow("table") << QByteArray("|a|b|\n|---|---|\n|1|2|") << true;
    QTest::newRow("link and strong") << QByteArray("See **this** at [here](https://a.test).") << true;
    QTest::newRow("plain") << QByteArray("Echo: hello") << false;
    QTest::newRow("script") << QByteArray("#!/bin/sh\n# Lists files.\nls *") << false;
    QTest::newRow("directory list") << QByteArray("- a.txt\n- b.txt\n") << false;
    QTest::newRow("sum") << QByteArray("2 ** 3 ** 4") << false;
    QTest::newRow("JSON") << QByteArray("{\"a\":\"# b\\n\\n- c\"}") << false;
    QTest::newRow("XML") << QByteArray("<a>\n# b\n- c\n- d\n</a>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestMarkdown::tellsMarkdownFromOtherText()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isMarkdown);
    QCOMPARE(looksLikeMarkdown(text), isMarkdown);
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
