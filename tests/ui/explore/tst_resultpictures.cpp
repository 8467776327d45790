// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Results as they look: Markdown, several blocks, findings, a table, a comparison; dark and light. Each step claims what is
// to be seen; with SIGNALBOX_TOUR_DIR set it leaves its picture there.
#include "core/json/jsonparse.h"
#include "ui/explore/contentview.h"
#include "ui/explore/resultviews.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/markdownpane.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/picture.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

const QByteArray kReport =
    "# Weather report for **Berlin**\\n\\nA *dry* day, [as foreseen](https://example.org/forecast); see "
    "`stations`.\\n\\n"
    "- Tegel\\n- a station whose name is so long that it is to be wrapped around somewhere near the edge of the pane\\n"
    "  - [x] read\\n\\n> Measured by hand.\\n> > And by machine.\\n\\n```python\\nfor station in stations:\\n    "
    "print(station)  # "
    "each\\n```\\n\\n|Station|Temperature|\\n|:-|-:|\\n|Tegel|12.5|\\n|Dahlem|13|\\n\\n---\\n\\nEnd.\\n";

CallResultPtr result(const QByteArray &json, const QByteArray &schema = "null")
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = json;
    return readCallResult(outcome, parseJson(schema)->value);
}

QByteArray text(const QByteArray &words)
{
    return R"({"type":"text","text":")" + words + R"("})";
}

QByteArray picture()
{
    QImage image(220, 120, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, uint(y * 256 + x));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes.toBase64();
}

QByteArray stations(int count)
{
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray note = i % 5 == 0 ? "a note that does not fit into the column at all, and goes on" : "";
        rows.append("{\"id\":" + QByteArray::number(i * 37 % 100) + ",\"name\":\"Station " + QByteArray::number(i)
                    + "\",\"temperature\":" + QByteArray::number(12.5 - i * 0.3) + ",\"note\":\"" + note + "\"}");
    }
    return R"({"content":[],"structuredContent":{"total":)" + QByteArray::number(count) + ",\"stations\":["
           + rows.join(',') + "]}}";
}

} // namespace

class TestResultPictures : public QObject
{
    Q_OBJECT
private slots:
    void showResults_data();
    void showResults();

private:
    void shoot(QWidget &view, const QString &name);
};

void TestResultPictures::shoot(QWidget &view, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = view.grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR"); !folder.isEmpty()) {
        QVERIFY(picture.save(
            QDir(folder).filePath(u"result-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())))));
    }
}

void TestResultPictures::showResults_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void TestResultPictures::showResults()
{
    QFETCH(Theme::Mode, mode);
    auto theme = std::make_unique<Theme>();
    theme->setMode(mode);
    theme->apply();
    ResultViews view;
    view.content()->setReader([](const QString &, QObject *, const auto &) {});
    view.resize(520, 760);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    view.setResult(result("{\"content\":[" + text(kReport) + "]}"), u"report"_s, u"12:00:00"_s);
    auto *markdown = view.findChild<MarkdownPane *>();
    QVERIFY(markdown);
    QTRY_VERIFY(!markdown->view()->isBuilding());
    markdown->showLink(u"https://example.org/forecast"_s);
    shoot(view, u"markdown"_s);

    view.setResult(
        result("{\"content\":[" + text("Some words first.\\nAnd more.") + ',' + text(kReport)
               + R"(,{"type":"image","mimeType":"image/png","data":")" + picture()
               + R"("},{"type":"audio","mimeType":"audio/ogg","data":"T2dnUw=="},{"type":"resource_link",)"
               + R"("uri":"file:///a/long/path/that/goes/on/for/ever/notes-of-the-meeting.txt","name":"notes",)"
               + R"("title":"Notes of the meeting","mimeType":"text/plain","size":12345},{"type":"resource",)"
               + R"("resource":{"uri":"demo://x.py","mimeType":"text/x-python","text":"def f(x):\n  return x"}}]})"),
        u"report"_s, u"12:00:01"_s);
    QTRY_VERIFY(view.findChild<Picture *>());
    QCOMPARE(view.findChildren<ContentBlock *>().size(), 6);
    shoot(view, u"blocks"_s);

    view.setResult(result(stations(60), R"({"properties":{"total":{"type":"string"},"stations":{"items":{"properties":{
                                            "id":{"maximum":95}}}}}})"),
                   u"stations"_s, u"12:00:02"_s);
    QVERIFY(view.findChild<QListWidget *>(u"result:findings"_s)->count() > 1);
    shoot(view, u"findings"_s);
    view.tabs()->setCurrentIndex(ResultViews::Table);
    QCOMPARE(view.findChild<QTableView *>(u"jsonTable:table"_s)->model()->rowCount(), 60);
    shoot(view, u"table"_s);

    view.keep();
    view.setResult(result(stations(61)), u"stations"_s, u"12:00:03"_s);
    QTRY_VERIFY(view.tabs()->isTabVisible(ResultViews::Comparison));
    view.tabs()->setCurrentIndex(ResultViews::Comparison);
    shoot(view, u"comparison"_s);
}

QTEST_MAIN(TestResultPictures)
#include "tst_resultpictures.moc"
