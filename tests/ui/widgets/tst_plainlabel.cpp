// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visibletext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QTest>
#include <QTextDocument>

#include <functional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private slots:
    void beginsWhereTheWindowIsRead();
    void u01_showsMarkupAsItsLetters_data();
    void u01_showsMarkupAsItsLetters();
    void u05_marksWhatDoesNotShowItself_data();
    void u05_marksWhatDoesNotShowItself();
    void u05_countsLongRuns();
    void leavesScriptsAndEmojiWhole_data();
    void leavesScriptsAndEmojiWhole();
    void keepsTheTextAsSent();
    void elidesAndTellsTheRestInTheToolTip();
    void keepsAToolTipSetByOthers();
    void isAsHighAsWhatItShows_data();
    void isAsHighAsWhatItShows();
};

void TestPlainLabel::beginsWhereTheWindowIsRead()
{
    QWidget window;
    PlainLabel label(u"text"_s, &window);
    const auto across = [&] { return label.alignment() & Qt::AlignHorizontal_Mask; };
    QCOMPARE(across(), Qt::AlignLeft);
    window.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(across(), Qt::AlignRight | Qt::AlignAbsolute);
    const PlainLabel later(u"text"_s, &window);
    QCOMPARE(later.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    window.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(across(), Qt::AlignLeft);
}

void TestPlainLabel::u01_showsMarkupAsItsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << u"<img src='file:///dev/zero'>"_s;
    QTest::newRow("whole page") << u"<html><body><b>x</b></body></html>"_s;
    QTest::newRow("qt") << u"<qt>x</qt>"_s;
    QTest::newRow("xml") << u"<?xml version='1.0'?><a/>"_s;
    QTest::newRow("link") << u"<a href=\"javascript:alert(1)\">x</a>"_s;
    QTest::newRow("entity") << u"&lt;img&gt; &amp;"_s;
    QTest::newRow("mnemonic") << u"R&D && more"_s;
    QTest::newRow("markdown") << u"![x](file:///dev/zero) **x**"_s;
}

void TestPlainLabel::u01_showsMarkupAsItsLetters()
{
    QFETCH(QString, text);
    PlainLabel label(text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), text);
    QTextDocument drawn; // as QToolTip would draw it, after guessing
    const QString tip = plainToolTip(text);
    QVERIFY(Qt::mightBeRichText(tip));
    drawn.setHtml(tip);
    QCOMPARE(drawn.toPlainText(), text);
}

void TestPlainLabel::u05_marksWhatDoesNotShowItself_data()
{
    QTest::addColumn<char32_t>("code");
    for (const char32_t code :
         {0x0000, 0x0001, 0x0007, 0x0008, 0x000b,  0x000d,  0x001b,  0x007f,  0x0080, 0x0085, 0x009b, 0x00ad,
          0x034f, 0x061c, 0x115f, 0x1160, 0x17b4,  0x180e,  0x200b,  0x200c,  0x200d, 0x200e, 0x200f, 0x2028,
          0x2029, 0x202a, 0x202b, 0x202d, 0x202e,  0x2060,  0x2063,  0x2066,  0x2069, 0x206f, 0x2800, 0x3164,
          0xfe0f, 0xfeff, 0xffa0, 0xfffc, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xfffe, 0xd800}) {
        QTest::addRow("U+%04X", unsigned(code)) << char32_t(code);
    }
}

void TestPlainLabel::u05_marksWhatDoesNotShowItself()
{
    QFETCH(char32_t, code);
    const QString character = code < 0x10000 ? QString(QChar(char16_t(code))) : QString::fromUcs4(&code, 1);
    const QString hidden = u"pay"_s + character + u"ment"_s;
    const QString shown = visibleText(hidden);
    QVERIFY(shown.startsWith(u"pay"));
    QVERIFY(shown.endsWith(u"ment"));
    QCOMPARE_GT(shown.size(), 7);
    QVERIFY(!shown.contains(character));
    QVERIFY(hasHiddenCharacters(hidden));
    PlainLabel label(hidden);
    QCOMPARE(label.text(), shown);
    QVERIFY(plainToolTip(hidden).contains(shown));
}

void TestPlainLabel::u05_countsLongRuns()
{
    const QString tags = QString::fromUcs4(std::u32string(1000, char32_t(0xe0041)).c_str());
    QCOMPARE(visibleText(u"a"_s + tags + u"b"_s), u"a‹2000 more›b"_s);
    const QString accents(100'000, QChar(0x0301));
    QCOMPARE(visibleText(u"e"_s + accents), u"e‹100000 more›"_s);
    QCOMPARE(visibleText(u"e\u0301\u0302"_s), u"e\u0301\u0302"_s);
}

void TestPlainLabel::leavesScriptsAndEmojiWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("german") << u"Größe äöü ß"_s;
    QTest::newRow("arabic") << u"مرحبا بالعالم"_s;
    QTest::newRow("persian with joiner") << u"می\u200cخواهم"_s;
    QTest::newRow("chinese") << u"你好，世界"_s;
    QTest::newRow("family") << u"👨\u200d👩\u200d👧"_s;
    QTest::newRow("heart") << u"❤\ufe0f"_s;
    QTest::newRow("hindi") << u"क्\u200dष"_s;
}

void TestPlainLabel::leavesScriptsAndEmojiWhole()
{
    QFETCH(QString, text);
    QCOMPARE(visibleText(text), text);
    QVERIFY(!hasHiddenCharacters(text));
}

void TestPlainLabel::keepsTheTextAsSent()
{
    PlainLabel label(u"a\u202eb\nc"_s);
    QCOMPARE(label.rawText(), u"a\u202eb\nc"_s);
    QCOMPARE(label.text(), u"a‹U+202E›b↵c"_s);
    label.setKeepsLines(true);
    QCOMPARE(label.text(), u"a‹U+202E›b\nc"_s);
}

void TestPlainLabel::elidesAndTellsTheRestInTheToolTip()
{
    PlainLabel label(u"/a/very/long/path/to/some/<b>file</b>.json"_s);
    label.setElide(PlainLabel::Elide::Middle);
    label.resize(60, 20);
    label.show(); // a hidden widget is told its size later
    QVERIFY(label.toolTip().contains(u"&lt;b&gt;file"));
    label.resize(2000, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void TestPlainLabel::keepsAToolTipSetByOthers()
{
    PlainLabel label(u"a long text that will not fit"_s);
    setPlainToolTip(&label, u"mine"_s);
    label.setElide(PlainLabel::Elide::End);
    label.resize(20, 20);
    label.show();
    QVERIFY(label.toolTip().contains(u"mine"));
}

using LabelChange = std::function<void(PlainLabel &)>;
Q_DECLARE_METATYPE(LabelChange)

void TestPlainLabel::isAsHighAsWhatItShows_data()
{
    QTest::addColumn<LabelChange>("change");
    QTest::newRow("text") << LabelChange([](PlainLabel &label) { label.setText(u"short"_s); });
    QTest::newRow("lines") << LabelChange([](PlainLabel &label) {
        label.setKeepsLines(true);
        label.setText(u"a\nb\nc\nd\ne"_s);
    });
    QTest::newRow("font") << LabelChange([](PlainLabel &label) { label.setFontRole(FontRole::Heading); });
    QTest::newRow("margin") << LabelChange([](PlainLabel &label) { label.setMargin(20); });
    QTest::newRow("indent") << LabelChange([](PlainLabel &label) { label.setIndent(60); });
    QTest::newRow("contents' margins") << LabelChange(
        [](PlainLabel &label) { label.setContentsMargins(30, 9, 30, 9); });
    QTest::newRow("no wrapping") << LabelChange([](PlainLabel &label) { label.setWordWrap(false); });
    QTest::newRow("selectable") << LabelChange([](PlainLabel &label) { label.setSelectable(true); });
}

void TestPlainLabel::isAsHighAsWhatItShows() // whatever height it had before
{
    QFETCH(const LabelChange, change);
    const QString text = u"a text that takes several lines where there is little room for it"_s;
    PlainLabel label(text);
    label.setWordWrap(true);
    const int before = label.heightForWidth(120);
    QCOMPARE(label.heightForWidth(120), before);
    QVERIFY(label.heightForWidth(60) > before);
    change(label);
    PlainLabel fresh(text);
    fresh.setWordWrap(true);
    change(fresh);
    QCOMPARE(label.heightForWidth(120), fresh.QLabel::heightForWidth(120));
}

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
