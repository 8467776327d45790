// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/resourcespanefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/resourcecontentview.h"
#include "ui/explore/resourceresultpane.h"
#include "ui/models/heldbytes.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/markdownview.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSemaphore>
#include <QThreadPool>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What is shown of what was read, whatever it is.
class TestResourceContents : public ResourcesPaneFixture
{
    Q_OBJECT
private slots:
    void showsEachKindInItsWay();
    void drawsMarkdown();
    void u04_decodesAPictureElsewhere();
    void drawsBytesFromLeftToRightInEveryLanguage();
    void showsSeveralContents();
    void savesWhatItStandsFor();
    void u01_showsHostileResourcesLiterally();
    void u05_marksWhatIsNotSeen();
    void u05_warnsOfWhatIsNotSeen();
    void u05_warnsOfItInWhatWentWrong();
    void u11_drawsNoBombAndNoSvg();
    void u15_readsAnAddressThatIsTooLongToShow();
    void showsManyBytesAtOnce();
};

void TestResourceContents::showsEachKindInItsWay()
{
    open();
    readNow();
    QCOMPARE(tabs()->currentIndex(), int(Text));
    QVERIFY(!tabs()->isTabVisible(Tree) && !tabs()->isTabVisible(Picture_));
    answerWith({textPart("note://a", "application/json", R"("{\"k\":[1]}")")});
    QVERIFY(tabs()->isTabVisible(Tree));
    QCOMPARE(tabs()->currentIndex(), int(Text));
    QVERIFY(shownText().contains(u"  \"k\""_s)); // laid out
    tabs()->setCurrentIndex(Tree);
    QVERIFY(find<QAbstractItemView>(u"resource:tree"_s)->isVisible());
    answerWith({R"({"uri":"note://a","mimeType":"image/png","blob":")" + kPng + "\"}"});
    QCOMPARE(tabs()->currentIndex(), int(Picture_)); // there is no tree any more
    QTRY_VERIFY(find<QWidget>(u"resource:picture"_s)->findChild<Signalbox::Picture *>());
    tabs()->setCurrentIndex(Bytes);
    auto *bytes = find<HexView>(u"resource:bytes"_s);
    QVERIFY(bytes->isVisible());
    QVERIFY(bytes->lineText(0).startsWith(u"0000  89 50 4e 47"_s));
    tabs()->setCurrentIndex(Raw);
    QVERIFY(find<QWidget>(u"resource:raw"_s)->isVisible());
    const auto *raw = find<QWidget>(u"resource:raw"_s)->findChild<QPlainTextEdit *>();
    QVERIFY(raw->toPlainText().contains(u"\"contents\""_s));
    answerWith({R"({"uri":"note://a","blob":"AAEC"})"});
    QCOMPARE(tabs()->currentIndex(), int(Raw));      // what the person chose stays
    QVERIFY(raw->toPlainText().contains(u"AAEC"_s)); // of the newer answer
}

void TestResourceContents::drawsMarkdown()
{
    open();
    readNow();
    QVERIFY(!tabs()->isTabVisible(Markdown)); // plain text that does not look like it
    m_pane->openAddress(u"note://b"_s);
    m_folder.setResult(u"resources.read"_s, contentsOf({textPart("note://b", "text/markdown; charset=utf-8",
                                                                 R"("# A heading\n\nsome *words*")")}));
    readNow();
    QVERIFY(tabs()->isTabVisible(Markdown));
    QCOMPARE(tabs()->currentIndex(), int(Markdown));
    auto *drawn = find<QWidget>(u"resource:markdown"_s)->findChild<MarkdownView *>();
    QTRY_COMPARE(drawn->toPlainText(), u"A heading\nsome words"_s);
    QVERIFY(drawn->isVisible());
    tabs()->setCurrentIndex(Text);
    QVERIFY(shownText().contains(u"# A heading"_s));
    m_pane->openAddress(u"note://c"_s); // and so the next one, as a person wants to see it
    m_folder.setResult(u"resources.read"_s, contentsOf({textPart("note://c.md", "text/plain", R"("# Other")")}));
    readNow();
    QVERIFY(tabs()->isTabVisible(Markdown));
    QCOMPARE(tabs()->currentIndex(), int(Text));
}

void TestResourceContents::u04_decodesAPictureElsewhere()
{
    ResourcePart part;
    part.bytes = QByteArray::fromBase64(kPng);
    part.isPicture = true;
    ResourceContentView view;
    QThreadPool &pool = *QThreadPool::globalInstance();
    QSemaphore gate;
    const auto shut = [&] {
        for (int i = 0; i < pool.maxThreadCount(); ++i) {
            pool.start([&gate] { gate.acquire(); });
        }
        return qScopeGuard([&] {
            gate.release(pool.maxThreadCount());
            pool.waitForDone();
        });
    };
    auto first = std::make_optional(shut());
    view.setPart(part);
    view.showAs(ResourceContentView::Way::Picture);
    QVERIFY(!view.findChild<Signalbox::Picture *>());
    first.reset();
    QTRY_VERIFY(view.findChild<Signalbox::Picture *>());
    auto second = std::make_optional(shut());
    view.setPart(part);
    view.showAs(ResourceContentView::Way::Picture);
    view.setPart({}); // another one came while it was decoded
    second.reset();
    QCoreApplication::processEvents();
    QVERIFY(!view.findChild<Signalbox::Picture *>());
}

void TestResourceContents::drawsBytesFromLeftToRightInEveryLanguage()
{
    const auto drawn = [](Qt::LayoutDirection direction) {
        const auto before = QGuiApplication::layoutDirection();
        const auto back = qScopeGuard([before] { QGuiApplication::setLayoutDirection(before); });
        QGuiApplication::setLayoutDirection(direction);
        HeldBytes bytes;
        HexView view(bytes);
        view.resize(700, 200);
        bytes.show("few bytes");
        return view.viewport()->grab().toImage();
    };
    QCOMPARE(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
}

void TestResourceContents::showsSeveralContents()
{
    open();
    readNow();
    answerWith({textPart("note://a", "text/plain", R"("first")"), textPart("note://b", "text/plain", R"("second")")});
    auto *parts = find<QComboBox>(u"resource:parts"_s);
    QVERIFY(parts->isVisible());
    QCOMPARE(parts->count(), 2);
    QVERIFY(parts->itemText(1).contains(u"note://b"_s));
    QCOMPARE(shownText(), u"first"_s);
    parts->setCurrentIndex(1);
    emit parts->activated(1);
    QCOMPARE(shownText(), u"second"_s);
    answerWith({textPart("note://a", "text/plain", R"("first")"), textPart("note://b", "text/plain", R"("third")")});
    QCOMPARE(shownText(), u"third"_s); // the chosen one
}

void TestResourceContents::savesWhatItStandsFor()
{
    open();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    readNow();
    answerWith({R"({"uri":"x://a/..%2F..%2Fevil","mimeType":"image/png","blob":")" + kPng + "\"}"});
    find<QToolButton>(u"resource:save"_s)->click();
    QTRY_VERIFY(m_pane->findChild<QFileDialog *>());
    auto *dialog = m_pane->findChild<QFileDialog *>();
    const QString proposed = dialog->findChild<QLineEdit *>() ? dialog->findChild<QLineEdit *>()->text() : QString();
    QCOMPARE(QFileInfo(proposed).fileName(), u"evil.png"_s);
    const QString path = m_engine->folder() + u"/saved.png"_s;
    emit dialog->fileSelected(path);
    QTRY_VERIFY(label(u"note"_s).startsWith(u"Saved to"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::fromBase64(kPng));
    dialog->close();
}

void TestResourceContents::u01_showsHostileResourcesLiterally()
{
    QByteArrayList resources;
    const QStringList traps = markupTraps();
    for (qsizetype i = 0; i < traps.size(); ++i) {
        const QByteArray trap = compactJson(fromQString(traps[i]));
        resources.append(R"({"uri":"x://)" + QByteArray::number(i) + R"(","name":)" + trap + R"(,"description":)" + trap
                         + R"(,"mimeType":)" + trap + '}');
    }
    offer(resources, {R"({"uriTemplate":"x://{a}<b>","name":"<b>x</b>","description":"<img src='file:///trap'>"})"});
    m_folder.setResult(u"resources.read"_s,
                       contentsOf({textPart("<b>x</b>", "<i>", R"("<img src='file:///trap'>")"),
                                   textPart("<a href='file:///trap'>", "text/html", R"("<h1>x")")}));
    open();
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QCOMPARE(markupIn(*m_pane), QStringList());
    }
    readNow();
    QCOMPARE(shownText(), u"<img src='file:///trap'>"_s);
    m_folder.setResult(u"resources.read"_s, R"([1])");
    find<QToolButton>(u"resource:repeat"_s)->click();
    QTRY_COMPARE(label(u"state"_s), u"Failed"_s);
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestResourceContents::u05_marksWhatIsNotSeen()
{
    offer({R"({"uri":"x://1","name":"na\u202Eme"})"});
    m_folder.setResult(u"resources.read"_s, contentsOf({textPart("x://1", "text/plain", R"("a\u202Eb\u200Bc")")}));
    open();
    QVERIFY(label(u"name"_s).contains(u"‹U+202E›"_s));
    QVERIFY(find<QWidget>(u"resource:findings"_s)->isVisible());
    readNow();
    QCOMPARE(shownText(), u"a‹U+202E›b‹U+200B›c"_s);
}

void TestResourceContents::u05_warnsOfWhatIsNotSeen()
{
    const QString warning = u"Holds invisible characters; they are marked."_s;
    open();
    readNow();
    auto *finding = find<QLabel>(u"resource:finding"_s);
    QVERIFY(!finding->isVisible()); // line ends and tabs are none
    answerWith({textPart("note://a", "text/plain", R"("a\u202Eb")")});
    QVERIFY(finding->isVisible());
    QCOMPARE(finding->text(), warning);
    answerWith({textPart("note://a", "text/plain", R"("plain")"),
                textPart("note://b", "application/json", R"("{\"k\":\"\\u200b\"}")")}); // told by its tree
    QCOMPARE(finding->text(), warning);
    answerWith({textPart("note://a", "text/plain", R"("plain")")});
    QVERIFY(!finding->isVisible());
}

void TestResourceContents::u05_warnsOfItInWhatWentWrong()
{
    CallOutcome refused;
    refused.end = CallOutcome::End::RemoteError;
    refused.error.message = u"No such note."_s;
    ResourceResultPane pane;
    pane.setAddress(u"note://a"_s, readResourceAnswer(refused, 1), nullptr);
    const QString warning = u"Holds invisible characters; they are marked."_s;
    QVERIFY(!textsIn(pane).contains(warning));
    refused.error.message = u"No such\u202e note."_s;
    pane.setAnswer(readResourceAnswer(refused, 1));
    QVERIFY2(textsIn(pane).contains(warning), qPrintable(textsIn(pane)));
}

void TestResourceContents::u11_drawsNoBombAndNoSvg()
{
    open();
    readNow();
    // A PNG that says it is 60,000 by 60,000, and nothing after its head.
    QByteArray bomb = QByteArray::fromBase64(kPng);
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    answerWith({R"({"uri":"note://a","mimeType":"image/png","blob":")" + bomb.toBase64() + "\"}"});
    QVERIFY(tabs()->isTabVisible(Picture_));
    tabs()->setCurrentIndex(Picture_);
    QTRY_VERIFY(textsIn(*find<QWidget>(u"resource:picture"_s)).contains(u"cannot be shown"_s));
    QVERIFY(!find<QWidget>(u"resource:picture"_s)->findChild<Signalbox::Picture *>());
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///trap'/></svg>";
    answerWith({R"({"uri":"note://a","mimeType":"image/svg+xml","blob":")" + svg.toBase64() + "\"}"});
    QVERIFY(!tabs()->isTabVisible(Picture_));
    QCOMPARE(tabs()->currentIndex(), int(Bytes));
}

void TestResourceContents::u15_readsAnAddressThatIsTooLongToShow()
{
    const QByteArray uri = "note://" + QByteArray(200'000, 'x');
    const QByteArray name(200'000, 'n');
    offer({R"({"uri":")" + uri + R"(","name":")" + name + "\"}"});
    open();
    m_pane->grab();
    QCOMPARE(m_pane->address().toUtf8(), uri);
    QVERIFY(address()->text().size() < 10'000);
    find<QToolButton>(u"resource:copyAddress"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), uri);
    QTest::keyClick(address(), Qt::Key_Delete);
    QCOMPARE(m_pane->address(), address()->text()); // what is typed counts
}

void TestResourceContents::showsManyBytesAtOnce()
{
    HeldBytes held;
    HexView view(held);
    view.resize(800, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QByteArray bytes(100 * 1024 * 1024, 'x');
    QElapsedTimer timer;
    timer.start();
    held.show(bytes);
    view.select(bytes.size() - 1, 1);
    view.grab();
    qInfo("100 MB as bytes, to the end and drawn: %lld ms", timer.elapsed());
    QCOMPARE(view.lineText(bytes.size() / 16 - 1).first(7), u"63ffff0"_s);
    QCOMPARE(view.selected(), "x");
}

QTEST_MAIN(TestResourceContents)
#include "tst_resourcecontents.moc"
