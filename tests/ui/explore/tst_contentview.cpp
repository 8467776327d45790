// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/labels.h"
#include "ui/explore/contentview.h"
#include "ui/explore/pictureblock.h"
#include "ui/explore/soundblock.h"
#include "ui/explore/textblock.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsontableview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/textpane.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using Kind = Content::Kind;

namespace {

Content content(Kind kind, const QString &text = {}, const QByteArray &data = {}, const QString &mimeType = {})
{
    Content content;
    content.kind = kind;
    content.text = text;
    content.data = data;
    content.mimeType = mimeType;
    return content;
}

Content link(const QString &uri)
{
    Content content;
    content.kind = Kind::ResourceLink;
    content.uri = uri;
    content.name = u"notes"_s;
    return content;
}

QByteArray picture(int width, int height, const char *format = "png")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestContentView : public QObject
{
    Q_OBJECT
private slots:
    void drawsWhatIsPlainlyMarkdownAndLeavesOtherText();
    void remembersThatMarkdownIsNotWanted();
    void showsATableOfObjects();
    void sortsFiltersAndCopiesATable();
    void u01_tablesShowMarkupAsItsLetters();
    void u02_readsALinkOnlyWhenAsked();
    void saysWhyALinkCouldNotBeRead();
    void u05_warnsOfItInWhyALinkCouldNotBeRead();
    void showsEmbeddedResourcesByTheirType();
    void u04_showsTheBeginningOfALongText();
    void u11_showsOnlyPicturesThatAreSafeToDecode_data();
    void u11_showsOnlyPicturesThatAreSafeToDecode();
    void u12_playsASoundOnlyWhenAskedAndUnderANameOfOurs();
    void u12_proposesASafeNameAndSavesWhatWasSent();
    void countsTheBlocksThatAreNotShown();

private:
    template<typename Widget>
    static Widget *find(const QWidget &view)
    {
        return view.findChild<Widget *>();
    }
};

void TestContentView::drawsWhatIsPlainlyMarkdownAndLeavesOtherText()
{
    ContentView view;
    view.setContent({content(Kind::Text, u"# Head\n\n- a\n- b"_s)});
    QCOMPARE(find<TextBlock>(view)->view(), TextBlock::View::Markdown);
    find<TextBlock>(view)->tabs()->setCurrentIndex(0);
    QCOMPARE(find<JsonView>(view)->pane()->toPlainText(), u"# Head\n\n- a\n- b"_s); // as sent
    view.setContent({content(Kind::Text, u"just words"_s)});
    QCOMPARE(find<TextBlock>(view)->view(), TextBlock::View::Text);
    find<TextBlock>(view)->tabs()->setCurrentIndex(1);
    QTRY_COMPARE(find<MarkdownView>(view)->toPlainText(), u"just words"_s);
}

void TestContentView::remembersThatMarkdownIsNotWanted()
{
    const Content markdown = content(Kind::Text, u"# Head\n\n- a\n- b"_s);
    ContentView view;
    QSignalSpy wanted(&view, &ContentView::markdownWanted);
    view.setContent({markdown});
    find<TextBlock>(view)->tabs()->setCurrentIndex(0);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toBool(), false);
    view.setContent({markdown});
    QCOMPARE(find<TextBlock>(view)->view(), TextBlock::View::Text);
    find<TextBlock>(view)->tabs()->setCurrentIndex(1);
    view.setContent({markdown});
    QCOMPARE(find<TextBlock>(view)->view(), TextBlock::View::Markdown);
    view.setDrawsMarkdown(false);
    view.setContent({markdown});
    QCOMPARE(find<TextBlock>(view)->view(), TextBlock::View::Text);
}

void TestContentView::showsATableOfObjects()
{
    ContentView view;
    view.setContent({content(Kind::Text, uR"([{"name":"a","size":1},{"name":"b"}])"_s)});
    auto *block = find<TextBlock>(view);
    QCOMPARE(block->tabs()->count(), 2);
    block->tabs()->setCurrentIndex(1);
    const QAbstractItemModel *model = find<JsonTableView>(view)->table()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"size"_s);
    view.setContent({content(Kind::Text, uR"({"a":1})"_s)});
    QVERIFY(find<TextBlock>(view)->tabs()->isHidden());
}

void TestContentView::sortsFiltersAndCopiesATable()
{
    JsonTableView view;
    QSignalSpy ordered(&view, &JsonTableView::ordered);
    QSignalSpy copied(&view, &JsonTableView::copied);
    view.setTable(
        prepareContent(content(Kind::Text, uR"([{"n":10,"t":"x"},{"n":9,"t":"y"},{"n":11,"t":"yy"}])"_s)).table);
    const QAbstractItemModel *model = view.table()->model();
    const auto cells = [model] {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, 0).data().toString());
        }
        return texts.join(u' ');
    };
    const auto clickHeading = [&](int column) { emit view.table()->horizontalHeader()->sectionClicked(column); };
    clickHeading(0);
    QTRY_COMPARE(cells(), u"9 10 11"_s);
    clickHeading(0);
    QTRY_COMPARE(cells(), u"11 10 9"_s);
    view.findChild<QLineEdit *>(u"jsonTable:filter"_s)->setText(u"y"_s);
    QTRY_COMPARE(cells(), u"11 9"_s);
    QVERIFY(textsIn(view).contains(u"2 of 3 row"_s));
    view.findChild<QToolButton *>(u"jsonTable:copy"_s)->click();
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"n,t\r\n11,yy\r\n9,y\r\n"_s);
    clickHeading(0);
    QTRY_COMPARE(cells(), u"9 11"_s); // as they came
    QVERIFY(!ordered.isEmpty());
}

void TestContentView::u01_tablesShowMarkupAsItsLetters()
{
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        Content text = content(Kind::Text);
        text.text = u"[{\"%1\":\"%1\"}]"_s.arg(QString(trap).replace(u'"', u"\\\""_s));
        JsonTableView view;
        view.setTable(prepareContent(text).table);
        QCOMPARE(view.table()->model()->index(0, 0).data().toString(), trap);
        QVERIFY(
            !view.table()->model()->index(0, 0).data(Qt::ToolTipRole).isValid()); // the view shows one that is escaped
        QCOMPARE(markupIn(view), QStringList());
    }
}

void TestContentView::u02_readsALinkOnlyWhenAsked()
{
    QStringList asked;
    ContentView view;
    view.setReader([&](const QString &uri, QObject *, const std::function<void(const Result<LinkedContents> &)> &then) {
        asked.append(uri);
        then(LinkedContents{prepareContents({content(Kind::EmbeddedText, u"what it says"_s)})});
    });
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setContent({link(u"http://127.0.0.1:1/a"_s), content(Kind::Text, u"b"_s)});
    (void)view.grab();
    QCOMPARE(asked, QStringList());
    view.findChild<QPushButton *>(u"content:read"_s)->click();
    QCOMPARE(asked, QStringList{u"http://127.0.0.1:1/a"_s});
    const QList<JsonView *> texts = view.findChildren<JsonView *>();
    QVERIFY(std::ranges::any_of(texts, [](JsonView *text) { return text->wholeText() == "what it says"; }));
}

void TestContentView::saysWhyALinkCouldNotBeRead()
{
    ContentView view;
    view.setContent({link(u"a:b"_s)});
    QVERIFY(view.findChild<QPushButton *>(u"content:read"_s)->isHidden()); // nobody can read it
    view.setReader([](const QString &, QObject *, const auto &then) {
        then(fail(Error::Kind::Remote, u"Resource not found"_s, -32002));
    });
    view.setContent({link(u"a:b"_s)});
    view.findChild<QPushButton *>(u"content:read"_s)->click();
    QVERIFY(textsIn(view).contains(u"Could not be read: Resource not found"_s));
}

void TestContentView::u05_warnsOfItInWhyALinkCouldNotBeRead()
{
    QString message;
    ContentView view;
    view.setReader(
        [&message](const QString &, QObject *, const auto &then) { then(fail(Error::Kind::Remote, message, -32002)); });
    view.setContent({link(u"a:b"_s)});
    auto *read = view.findChild<QPushButton *>(u"content:read"_s);
    for (const auto &[words, isWarned] : {std::pair(u"No a\u202eb"_s, true), {u"No ab"_s, false}}) {
        message = words;
        read->click();
        QVERIFY2(textsIn(view).contains(u"Could not be read: No a"_s), qPrintable(textsIn(view)));
        QCOMPARE(view.findChildren<HiddenWarning *>().size(), isWarned ? 1 : 0);
    }
}

void TestContentView::showsEmbeddedResourcesByTheirType()
{
    Content text = content(Kind::EmbeddedText, u"# A"_s, {}, u"text/markdown"_s);
    text.uri = u"doc:1"_s;
    const Content image = content(Kind::EmbeddedBlob, {}, picture(3, 2), u"image/png"_s);
    const Content sound = content(Kind::EmbeddedBlob, {}, "OggS and more", u"audio/ogg"_s);
    const Content other = content(Kind::EmbeddedBlob, {},
                                  "\x7f"
                                  "ELF",
                                  u"application/octet-stream"_s);
    ContentView view;
    view.setContent({text, image, sound, other});
    QVERIFY(textsIn(view).contains(u"Resource doc:1"_s));
    QCOMPARE(find<TextBlock>(view)->view(), TextBlock::View::Markdown);
    QTRY_VERIFY(find<Picture>(view));
    QVERIFY(find<SoundBlock>(view));
    QCOMPARE(view.findChildren<ContentBlock *>().size(), 4);
}

void TestContentView::u04_showsTheBeginningOfALongText()
{
    ContentView view;
    view.setContent({content(Kind::Text, QString(5'000'000, u'x'))});
    const auto *text = find<JsonView>(view);
    QVERIFY(text->isCut());
    QVERIFY(textsIn(view).contains(u"Shown: first 1.0 MB of 5.0 MB."_s));
    QCOMPARE(text->wholeText().size(), 5'000'000);
    view.setContent(QList<Content>(50, content(Kind::Text, QString(1'000'000, u'x'))));
    qsizetype shown = 0;
    for (JsonView *one : view.findChildren<JsonView *>()) { // all of them are laid out in one go
        shown += one->pane()->toPlainText().size();
        QCOMPARE(one->wholeText().size(), 1'000'000);
        QVERIFY(one->isCut());
    }
    QVERIFY2(shown > 900'000 && shown < 1'100'000, qPrintable(QString::number(shown)));
}

void TestContentView::u11_showsOnlyPicturesThatAreSafeToDecode_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("png") << picture(3, 2) << true;
    QTest::newRow("jpeg under another name") << picture(3, 2, "jpeg") << true;
    QTest::newRow("bmp") << picture(3, 2, "bmp") << false;
    QTest::newRow("svg with a reference")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hostname'/></svg>") << false;
    QTest::newRow("cut") << picture(3, 2).left(20) << false;
    QTest::newRow("too many pixels") << picture(6000, 6000) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestContentView::u11_showsOnlyPicturesThatAreSafeToDecode()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isShown);
    PictureBlock block(data, u"image/png"_s);
    QTRY_VERIFY(!textsIn(block).isEmpty());
    QCOMPARE(block.findChild<Picture *>() != nullptr, isShown);
    QCOMPARE(textsIn(block).contains(u"A picture that cannot be shown"_s), !isShown);
}

void TestContentView::u12_playsASoundOnlyWhenAskedAndUnderANameOfOurs()
{
    SoundBlock block(prepareContent(content(Kind::Audio, {}, "OggS and more", u"../../x.sh"_s)));
    QStringList given;
    block.setStarter([&](const QString &, const QStringList &arguments) {
        given += arguments;
        return true;
    });
    QVERIFY(textsIn(block).contains(u"Ogg"_s));
    QCOMPARE(given, QStringList());
    block.findChild<QPushButton *>(u"sound:play"_s)->click();
    QTRY_COMPARE(given.size(), 1);
    QCOMPARE(QFileInfo(given.first()).fileName(), u"sound.ogg"_s);
    QFile file(given.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "OggS and more");
    const SoundBlock other(prepareContent(content(Kind::Audio, {}, "#!/bin/sh", u"audio/wav"_s)));
    QVERIFY(!other.findChild<QPushButton *>(u"sound:play"_s)->isEnabled());
}

void TestContentView::u12_proposesASafeNameAndSavesWhatWasSent()
{
    QTemporaryDir folder;
    ContentView view;
    Content text = content(Kind::EmbeddedText, uR"({"a":1.0})"_s);
    text.uri = u"file:///x/../.evil.sh"_s;
    view.setContent({text});
    view.findChild<QToolButton *>(u"content:save"_s)->click();
    auto *dialog = view.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = folder.filePath(u"saved"_s);
    emit dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(textsIn(view).contains(u"Saved to"_s));
    view.findChild<QToolButton *>(u"content:save"_s)->click();
    QTRY_COMPARE(view.findChildren<QFileDialog *>().size(), 1); // the one before is gone
    view.setContent({content(Kind::Text, u"newer"_s)});
    dialog = view.findChild<QFileDialog *>();
    QVERIFY(dialog); // who looks for a place goes on
    emit dialog->fileSelected(folder.filePath(u"older"_s));
    dialog->reject();
    QTRY_COMPARE(QFileInfo(folder.filePath(u"older"_s)).size(), 9);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), R"({"a":1.0})");
    QCOMPARE(prepareContent(text).fileName({}), u"evil.sh.json"_s);
}

void TestContentView::countsTheBlocksThatAreNotShown()
{
    ContentView view;
    view.setContent(QList<Content>(60, content(Kind::Text, u"a"_s)));
    QCOMPARE(view.findChildren<ContentBlock *>().size(), kMostShownBlocks);
    QVERIFY(textsIn(view).contains(u"10 more block"_s));
    view.setContent(QList<Content>());
    QVERIFY(textsIn(view).contains(u"No content blocks."_s));
}

QTEST_MAIN(TestContentView)
#include "tst_contentview.moc"
