// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowstable.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

struct Line
{
    QString name;
    QString text;
    bool operator==(const Line &) const = default;
};

class LineModel : public RowsModel<Line>
{
public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList heads() const override { return {u"Name"_s, u"Text"_s}; }
    [[nodiscard]] QString text(const Line &row, int column) const override { return column == 0 ? row.name : row.text; }
    [[nodiscard]] QString key(const Line &row) const override { return row.name; }
    [[nodiscard]] std::optional<RowMark> markOf(const Line &row, int column) const override
    {
        return column == 0 && row.name == "a"_L1 ? std::optional(RowMark::Failed) : std::nullopt;
    }
};

} // namespace

class TestRowsTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheCurrentRowWhenAllIsReadAnew();
    void choosesNoOtherRowWhenTheChosenOneIsGone();
    void isAsHighAsItsRowsUpToABound();
    void sharesItsWidthWithoutScrolling();
    void drawsAMarkBeforeTheText();
    void marksTheWholeRowUnderThePointer();
    void u01_tellsElidedTextAsPlainText();

private:
    void fill(int rows)
    {
        QList<Line> lines;
        for (int i = 0; i < rows; ++i) {
            lines.append({QString(QChar(u'a' + i)), u"text"_s});
        }
        m_model->setRows(lines);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LineModel> m_model;
    std::unique_ptr<RowsTable> m_table;
};

void TestRowsTable::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestRowsTable::init()
{
    m_model = std::make_unique<LineModel>();
    m_table = std::make_unique<RowsTable>(u"table"_s, *m_model, QList<int>{30, 70});
    m_table->resize(600, 300);
    m_table->show();
}

void TestRowsTable::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void TestRowsTable::keepsTheCurrentRowWhenAllIsReadAnew()
{
    fill(3);
    QCOMPARE(m_table->currentKey(), u"a"_s);
    m_table->setCurrentIndex(m_model->index(2, 0));
    QSignalSpy changed(m_table.get(), &RowsTable::currentRowChanged);
    m_model->setRows({{u"c"_s, u"other"_s}, {u"d"_s, u"text"_s}});
    QCOMPARE(m_table->currentKey(), u"c"_s);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(!changed.isEmpty());
    m_model->setRows({});
    QCOMPARE(m_table->currentKey(), QString());
}

void TestRowsTable::choosesNoOtherRowWhenTheChosenOneIsGone()
{
    fill(3);
    m_table->setCurrentIndex(m_model->index(1, 0));
    QSignalSpy changed(m_table.get(), &RowsTable::currentRowChanged);
    m_model->setRows({{u"a"_s, u"text"_s}, {u"c"_s, u"text"_s}});
    QVERIFY(!m_table->currentIndex().isValid());
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QVERIFY(!changed.isEmpty());
    m_model->setRows({{u"a"_s, u"text"_s}}); // nor the next time
    QVERIFY(!m_table->currentIndex().isValid());
    fill(3); // it is there again
    QCOMPARE(m_table->currentKey(), u"b"_s);
}

void TestRowsTable::isAsHighAsItsRowsUpToABound()
{
    fill(2);
    m_table->fitRows(4);
    const int two = m_table->height();
    fill(3);
    const int three = m_table->height();
    QVERIFY(three > two);
    fill(4);
    QCOMPARE(m_table->height() - three, three - two);
    const int four = m_table->height();
    fill(20);
    QCOMPARE(m_table->height(), four);
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 0);
}

void TestRowsTable::sharesItsWidthWithoutScrolling()
{
    fill(2);
    for (const int width : {600, 900, 320}) {
        m_table->resize(width, 300);
        QTRY_COMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    }
}

void TestRowsTable::drawsAMarkBeforeTheText()
{
    m_model->setRows({{u"a"_s, {}}, {u"b"_s, {}}});
    m_table->setCurrentIndex({});
    const auto coloured = [this](int row) {
        const QImage cell = m_table->viewport()->grab(m_table->visualRect(m_model->index(row, 0))).toImage();
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < std::min(cell.width(), 20); ++x) {
                if (cell.pixelColor(x, y).red() - cell.pixelColor(x, y).blue() > 60) { // the failed one's red
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(coloured(0));
    QVERIFY(!coloured(1));
}

void TestRowsTable::marksTheWholeRowUnderThePointer()
{
    fill(4);
    const auto hover = [this](QEvent::Type type, int row) {
        const QPoint at = row < 0 ? QPoint(-1, -1) : m_table->visualRect(m_model->index(row, 1)).center();
        QHoverEvent event(type, at, m_table->viewport()->mapToGlobal(at), QPoint(-1, -1));
        QCoreApplication::sendEvent(m_table->viewport(), &event);
    };
    const auto groundOf = [this](int row, int column) {
        const QRect cell = m_table->visualRect(m_model->index(row, column));
        return m_table->viewport()->grab().toImage().pixelColor(cell.bottomRight() - QPoint(3, 2));
    };
    hover(QEvent::HoverMove, 2);
    QCOMPARE(m_table->hoveredRow(), 2);
    QCOMPARE(groundOf(2, 0), m_theme->tokens().hover);
    QCOMPARE(groundOf(2, 1), m_theme->tokens().hover);
    QVERIFY(groundOf(3, 1) != m_theme->tokens().hover);
    hover(QEvent::HoverLeave, -1);
    QCOMPARE(groundOf(2, 1), m_theme->tokens().base);
    m_table->setSelectionMode(QAbstractItemView::NoSelection); // nothing would come of it
    hover(QEvent::HoverMove, 2);
    QCOMPARE(groundOf(2, 1), m_theme->tokens().base);
}

void TestRowsTable::u01_tellsElidedTextAsPlainText()
{
    m_model->setRows({{u"<b>"_s + QString(500, u'x'), u"short"_s}});
    const auto tipAt = [this](int column) {
        const QPoint place = m_table->visualRect(m_model->index(0, column)).center();
        QHelpEvent event(QEvent::ToolTip, place, m_table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_table->viewport(), &event);
        return QToolTip::text();
    };
    QCOMPARE(tipAt(1), QString()); // it is all to be seen
    QVERIFY2(tipAt(0).contains(u"&lt;b&gt;xxx"_s), qPrintable(tipAt(0)));
}

QTEST_MAIN(TestRowsTable)
#include "tst_rowstable.moc"
