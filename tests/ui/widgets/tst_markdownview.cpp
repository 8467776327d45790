// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/labels.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/markdownpane.h"
#include "ui/widgets/markdownview.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

MarkdownPtr read(const QByteArray &source)
{
    return std::make_shared<const MarkdownDocument>(readMarkdown(source));
}

bool build(MarkdownView &view, const QByteArray &source)
{
    view.setBlocks(read(source));
    return QTest::qWaitFor([&] { return !view.isBuilding(); });
}

QTextCharFormat formatOf(const MarkdownView &view, const QString &words)
{
    return view.document()->find(words).charFormat();
}

/// Where a word stands, in the viewport.
QPoint placeOf(const MarkdownView &view, const QString &words)
{
    QTextCursor cursor = view.document()->find(words);
    cursor.setPosition(cursor.selectionStart() + 1);
    return view.cursorRect(cursor).center();
}

} // namespace

class TestMarkdownView : public QObject
{
    Q_OBJECT
private slots:
    void drawsBlocksInOurStyles();
    void beginsAtItsBeginning();
    void drawsATable();
    void coloursCodeByTheWordAfterItsFence();
    void copiesWordsAlone();
    void u01_drawsMarkupAsItsLetters();
    void u02_loadsNothing();
    void u03_neverHoldsTheWindowUp_data();
    void u03_neverHoldsTheWindowUp();
    void u03_saysThatNotAllIsDrawn();
    void u10_aLinkOnlySaysWhereItLeads();
    void u10_opensNothingButWebAddresses_data();
    void u10_opensNothingButWebAddresses();
    void aLinkCanBeChosenByKey();
    void isDrawnAnewInOtherColours();
};

void TestMarkdownView::drawsBlocksInOurStyles()
{
    MarkdownView view;
    QVERIFY(build(view, "# Head\n\nwords **strong** *leaning* ~~gone~~ `code`\n\n> quoted\n\n1. one\n2. two"));
    QCOMPARE(view.toPlainText(), u"Head\nwords strong leaning gone code\nquoted\n1. one\n2. two"_s);
    QCOMPARE(formatOf(view, u"strong"_s).fontWeight(), int(QFont::DemiBold));
    QVERIFY(formatOf(view, u"leaning"_s).fontItalic());
    QVERIFY(formatOf(view, u"gone"_s).fontStrikeOut());
    QCOMPARE(formatOf(view, u"code"_s).font().family(), fontFor(FontRole::Mono).family());
    QCOMPARE_LE(formatOf(view, u"Head"_s).font().pointSizeF(), fontFor(FontRole::Heading).pointSizeF());
    QCOMPARE_GT(view.document()->find(u"two"_s).blockFormat().leftMargin(), 0);
    QVERIFY(build(view, {}));
    QCOMPARE(view.toPlainText(), QString());
}

void TestMarkdownView::beginsAtItsBeginning()
{
    MarkdownView view;
    view.resize(300, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(build(view, QByteArray("- item\n").repeated(300) + "\n|a|\n|-|\n|b|\n"));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(view.textCursor().position(), 0);
}

void TestMarkdownView::drawsATable()
{
    MarkdownView view;
    QVERIFY(build(view, "before\n\n|a|b|\n|-|-:|\n|1|2|\n\nafter"));
    QTextTable *table = view.document()->find(u"1"_s).currentTable();
    QVERIFY(table);
    QCOMPARE(table->rows(), 2);
    QCOMPARE(table->columns(), 2);
    QVERIFY(table->cellAt(1, 1).firstCursorPosition().blockFormat().alignment() & Qt::AlignRight);
    QVERIFY(!view.document()->find(u"after"_s).currentTable());
}

void TestMarkdownView::coloursCodeByTheWordAfterItsFence()
{
    MarkdownView view;
    QVERIFY(build(view, "```python\ndef f(): pass\n```\n\n```nosuchlanguage\ndef g(): pass\n```"));
    const QTextBlock known = view.document()->find(u"def f"_s).block();
    const QTextBlock unknown = view.document()->find(u"def g"_s).block();
    QVERIFY(!known.layout()->formats().isEmpty());
    QVERIFY(unknown.layout()->formats().isEmpty());
}

void TestMarkdownView::copiesWordsAlone()
{
    MarkdownView view;
    QVERIFY(build(view, "**a** [b](https://c.test)"));
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a b"_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void TestMarkdownView::u01_drawsMarkupAsItsLetters()
{
    MarkdownView view;
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        QVERIFY(build(view, "`" + trap.toUtf8() + "`"));
        QCOMPARE(view.toPlainText(), trap);
        QVERIFY(build(view, "# " + trap.toUtf8() + "\n\n|" + trap.toUtf8() + "|\n|-|"));
        QVERIFY(trap.contains(u'&') || view.toPlainText().count(trap) == 2);
    }
}

void TestMarkdownView::u02_loadsNothing()
{
    QTemporaryDir folder;
    MarkdownView view;
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(build(view, "![seen](file://" + folder.path().toUtf8()
                            + "/a.png) ![x](https://127.0.0.1:1/p.png) <img src='b'>"));
    (void)view.grab();
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.textFormats()) {
            QVERIFY(!range.format.isImageFormat());
            QVERIFY(!range.format.isAnchor());
        }
    }
    QCOMPARE(view.document()->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)), QVariant());
}

void TestMarkdownView::u03_neverHoldsTheWindowUp_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("words") << QByteArray("word ").repeated(60'000);
    QTest::newRow("one line") << QByteArray(300'000, 'x');
    QTest::newRow("styles") << QByteArray("**a**b ").repeated(9000);
    QTest::newRow("items") << QByteArray("- a\n").repeated(5000);
    QTest::newRow("quotations") << QByteArray("> > a\n\n").repeated(4000);
    QTest::newRow("table") << "|" + QByteArray("a|").repeated(30) + "\n|" + QByteArray("-|").repeated(30) + "\n"
                                  + ("|" + QByteArray("word word|").repeated(30) + "\n").repeated(300);
    QTest::newRow("code") << "```cpp\n" + QByteArray("int x = 1; // comment\n").repeated(14'000);
    QTest::newRow("accents") << "a" + QByteArray("\xcc\x81").repeated(100'000);
    QTest::newRow("directions") << QByteArray("\u202ea").repeated(30'000);
    QTest::newRow("links") << QByteArray("[a](http://b) ").repeated(9000);
}

/// How long a turn takes is measured, not claimed here: a busy machine takes as long as it likes. What is claimed is that
/// the work is done in many turns, and that nothing but what is in sight is waited for.
void TestMarkdownView::u03_neverHoldsTheWindowUp()
{
    QFETCH(QByteArray, source);
    MarkdownView view;
    view.resize(460, 900);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const MarkdownPtr document = read(source);
    QElapsedTimer turn;
    qint64 longest = 0;
    turn.start();
    view.setBlocks(document);
    while (view.isBuilding()) {
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.restart());
    }
    (void)view.grab();
    longest = std::max(longest, turn.elapsed());
    qInfo("longest turn %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest < 2000, "far from what it takes, and far from what a bomb took");
}

void TestMarkdownView::u03_saysThatNotAllIsDrawn()
{
    MarkdownPane pane;
    pane.setBlocks(read(QByteArray("# a\n").repeated(6000)));
    QVERIFY(textsIn(pane).contains(u"Not all of it is drawn."_s));
    pane.setBlocks(read("# a"));
    QVERIFY(!textsIn(pane).contains(u"Not all of it is drawn."_s));
}

void TestMarkdownView::u10_aLinkOnlySaysWhereItLeads()
{
    MarkdownPane pane;
    QStringList opened;
    pane.setStarter([&](const QString &, const QStringList &arguments) {
        opened += arguments;
        return true;
    });
    pane.resize(500, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QVERIFY(build(*pane.view(), "[https://good.test](https://xn--80ak6aa92e.test/a?b=1)"));
    const QPoint place = placeOf(*pane.view(), u"good"_s);
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(textsIn(pane).contains(u"Link to xn--80ak6aa92e.test"_s)); // where it leads, not what it says
    QVERIFY(textsIn(pane).contains(u"https://xn--80ak6aa92e.test/a?b=1"_s));
    QCOMPARE(opened, QStringList());
    auto *open = pane.findChild<QPushButton *>(u"markdown:open"_s);
    open->click();
    if (!QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty()) {
        QCOMPARE(opened, QStringList{u"https://xn--80ak6aa92e.test/a?b=1"_s});
    }
}

void TestMarkdownView::u10_opensNothingButWebAddresses_data()
{
    QTest::addColumn<QString>("target");
    for (const QString &target :
         {u"file:///etc/passwd"_s, u"//host/share"_s, u"\\\\host\\share"_s, u"vscode://x"_s, u"javascript:alert(1)"_s,
          u"data:text/html,x"_s, u"--help"_s, u"mailto:a@b"_s, u"HTTP:"_s, u"https://user:pass@a.test/"_s,
          u"https://a\u0000b/"_s, u"relative/path"_s}) {
        QTest::newRow(qPrintable(target)) << target;
    }
}

void TestMarkdownView::u10_opensNothingButWebAddresses()
{
    QFETCH(QString, target);
    MarkdownPane pane;
    pane.showLink(target);
    auto *open = pane.findChild<QPushButton *>(u"markdown:open"_s);
    QVERIFY(open->isHidden());
    pane.setStarter([](const QString &, const QStringList &) {
        qFatal("opened");
        return false;
    });
    open->click();
    QVERIFY(textsIn(pane).contains(u"Only links to http and https addresses are opened."_s));
}

void TestMarkdownView::aLinkCanBeChosenByKey()
{
    MarkdownView view;
    QVERIFY(build(view, "more [word](https://a.test)"));
    QSignalSpy chosen(&view, &MarkdownView::linkChosen);
    QTest::keyClick(&view, Qt::Key_Return); // not on the link
    QTextCursor cursor = view.document()->find(u"word"_s);
    cursor.setPosition(cursor.selectionStart() + 2);
    view.setTextCursor(cursor);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"https://a.test"_s);
}

void TestMarkdownView::isDrawnAnewInOtherColours()
{
    MarkdownView view;
    QVERIFY(build(view, "words"));
    const QColor before = formatOf(view, u"words"_s).foreground().color();
    view.setPalette(Theme::paletteFor(before.lightness() < 128 ? darkTokens() : lightTokens()));
    QTRY_VERIFY(formatOf(view, u"words"_s).foreground().color() != before);
    QCOMPARE(view.toPlainText(), u"words"_s);
}

QTEST_MAIN(TestMarkdownView)
#include "tst_markdownview.moc"
