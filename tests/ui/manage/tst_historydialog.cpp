// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "tests/ui/models/programs/programsamples.h"
#include "ui/manage/programs/historydialog.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/models/resources/linediffmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QString kCursor = u".cursor/mcp.json"_s;

} // namespace

/// What a file's history shows where lines, sentences and names are long.
class TestHistoryDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { QApplication::setFont(m_usual); }
    void cutsNothing_data();
    void cutsNothing();

private:
    Theme m_theme;
    QFont m_usual;
};

void TestHistoryDialog::initTestCase()
{
    registerIcons();
    m_theme.apply();
    m_usual = QApplication::font();
}

void TestHistoryDialog::cutsNothing_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100") << 1.0;
    QTest::newRow("200") << 2.0;
}

void TestHistoryDialog::cutsNothing()
{
    QFETCH(const double, scale);
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * scale);
    QApplication::setFont(font);
    EngineFixture engine;
    ScratchHome home;
    QVERIFY(fillHome(home));
    ProgramsKeeper keeper(*engine.link, ProgramsPlaces{home.places(), home.path(u"kept/versions"_s),
                                                       home.path(u"kept/programs.json"_s), engine.paths().dataDir()});
    keeper.setActive();
    const QString path = home.path(kCursor);
    QTRY_VERIFY(keeper.state() && keeper.state()->file(path));
    const QString server = u"a-server-with-"_s + u"a-very-long-name-"_s.repeated(6) + u"indeed"_s;
    const QString argument = u"/srv/"_s + u"a-long-folder/"_s.repeated(40) + u"end"_s;
    QVERIFY(home.put(
        kCursor,
        R"({"mcpServers": {"%1": {"command": "changed", "args": ["%2"]}}})"_L1.arg(server, argument).toUtf8()));
    QTRY_COMPARE(keeper.state()->file(path)->servers.size(), 1);

    HistoryDialog dialog(keeper, path, server);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *versions = dialog.findChild<QTableView *>(u"programs:versions"_s);
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    const QFontMetrics body(fontFor(FontRole::Body));
    for (int row = 0; row < 2; ++row) { // when, and by whom
        for (int column = 0; column < 2; ++column) {
            const QString text = versions->model()->index(row, column).data().toString();
            const int room = versions->columnWidth(column) - 2 * metricsOf(&dialog).px(8);
            QVERIFY2(body.horizontalAdvance(text) <= room, qPrintable(text));
        }
    }
    // The sentences of the newest version, whole below the table.
    versions->selectRow(0);
    const auto *what = dialog.findChild<PlainLabel *>(u"programs:versionWhat"_s);
    QVERIFY2(what->rawText().contains(server), qPrintable(what->rawText()));
    QTRY_VERIFY(what->height() >= what->heightForWidth(what->width()));
    // The lines to what is there now, as long as they are.
    versions->selectRow(1);
    auto *lines = dialog.findChild<LineDiffView *>();
    QTRY_VERIFY(lines->model()->rowCount() > 0);
    QTRY_VERIFY(lines->horizontalScrollBar()->maximum() > 0);
    int widest = 0;
    for (int row = 0; row < lines->model()->rowCount(); ++row) {
        const QModelIndex line = lines->model()->index(row, LineDiffModel::Line);
        widest = std::max(widest, QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(line.data().toString()));
    }
    QCOMPARE_GE(lines->columnWidth(LineDiffModel::Line), widest);
    QCOMPARE(lines->horizontalScrollBar()->maximum() + lines->viewport()->width(), lines->horizontalHeader()->length());
    // The name in the button is cut in the middle; its tool tip has all of it.
    const auto *restore = dialog.findChild<QPushButton *>(u"programs:restoreServer"_s);
    QVERIFY(restore->isEnabled());
    QVERIFY(restore->text().contains(u'…') && restore->text().contains(u"indeed"_s));
    QVERIFY(restore->toolTip().contains(server));
    QVERIFY(restore->width() >= restore->sizeHint().width());
    QCOMPARE_LE(dialog.minimumSizeHint().width(), metricsOf(&dialog).px(980));
    QCOMPARE(markupIn(dialog), QStringList());
    if (const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR"); !folder.isEmpty()) {
        QVERIFY(dialog.grab().save(u"%1/history-%2.png"_s.arg(folder, QLatin1String(QTest::currentDataTag()))));
    }
}

QTEST_MAIN(TestHistoryDialog)
#include "tst_historydialog.moc"
