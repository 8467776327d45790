// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsontableview.h"

#include "ui/models/result/jsontablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowheight.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 260;       ///< px, of a column at first
constexpr int kRowsForWidth = 100; ///< that a column's first width is taken from

} // namespace

JsonTableView::JsonTableView(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonTableModel(this))
    , m_filter(new FilterField(tr("Filter rows"), this))
    , m_count(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_copy(new ToolButton(u"copy"_s, tr("Copy as CSV"), this))
    , m_table(new QTableView(this))
{
    const Metrics metrics = metricsOf(this);
    m_filter->setObjectName(u"jsonTable:filter"_s);
    m_copy->setObjectName(u"jsonTable:copy"_s);
    m_count->setObjectName(u"jsonTable:count"_s);
    m_count->setElide(PlainLabel::Elide::End);
    dressTable();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    bar->setSpacing(metrics.gap(8));
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_order.words = words;
        order();
    });
    connect(m_filter, &FilterField::listWanted, this, [this] { m_table->setFocus(); });
    connect(m_copy, &QToolButton::clicked, this, &JsonTableView::copyCsv);
}

void JsonTableView::dressTable()
{
    m_table->setObjectName(u"jsonTable:table"_s);
    m_table->setAccessibleName(tr("Table"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(m_table);
    QHeaderView *heading = m_table->horizontalHeader();
    heading->setHighlightSections(false);
    heading->setSectionsClickable(true);
    heading->setSortIndicatorShown(false);
    heading->setResizeContentsPrecision(kRowsForWidth);
    connect(heading, &QHeaderView::sectionClicked, this, &JsonTableView::handleHeadingClicked);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void JsonTableView::setTable(const JsonTablePtr &table)
{
    ++m_asked; // what is under way is for the table before
    m_order = {};
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_filter->clear();
    ++m_asked;
    m_model->setTable(table);
    m_table->resizeColumnsToContents();
    const int widest = metricsOf(this).px(kWidest);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    showCount();
}

/// Up, down, and then as the rows came.
void JsonTableView::handleHeadingClicked(int column)
{
    if (m_order.column != column) {
        m_order.column = column;
        m_order.order = Qt::AscendingOrder;
    } else if (m_order.order == Qt::AscendingOrder) {
        m_order.order = Qt::DescendingOrder;
    } else {
        m_order.column = -1;
    }
    QHeaderView *heading = m_table->horizontalHeader();
    heading->setSortIndicatorShown(m_order.column >= 0);
    heading->setSortIndicator(m_order.column, m_order.order);
    order();
}

void JsonTableView::order()
{
    const JsonTablePtr table = m_model->table();
    if (!table) {
        return;
    }
    QtConcurrent::run([table, order = m_order] {
        return orderedRows(*table, order);
    }).then(this, [this, asked = ++m_asked](std::vector<int> rows) {
        if (asked == m_asked) {
            m_model->setRows(std::move(rows));
            showCount();
            emit ordered();
        }
    });
}

void JsonTableView::showCount()
{
    const JsonTablePtr table = m_model->table();
    const QLocale locale;
    const auto shown = qsizetype(m_model->rows().size());
    const qsizetype all = table ? qsizetype(table->array->size()) : 0;
    QStringList words{shown == all ? tr("%n row(s)", nullptr, int(all))
                                   : tr("%1 of %n row(s)", nullptr, int(all)).arg(locale.toString(shown))};
    if (table && table->hasMoreRows) {
        words.append(tr("first %1 looked at").arg(locale.toString(JsonTable::kRows)));
    }
    if (table && table->hasMoreColumns) {
        words.append(tr("first %1 columns").arg(JsonTable::kColumns));
    }
    m_count->setText(words.join(u" · "_s));
    m_copy->setEnabled(shown > 0);
}

void JsonTableView::copyCsv()
{
    const JsonTablePtr table = m_model->table();
    if (!table) {
        return;
    }
    QtConcurrent::run([table, rows = m_model->rows()] {
        return QString::fromUtf8(tableCsv(*table, rows));
    }).then(this, [this](const QString &csv) {
        QGuiApplication::clipboard()->setText(csv);
        emit copied();
    });
}

void JsonTableView::copyCell()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        QGuiApplication::clipboard()->setText(current.data(JsonTableModel::RawRole).toString());
    }
}

bool JsonTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyCell();
        return true;
    }
    if (event->type() == QEvent::ToolTip && watched == m_table->viewport()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = m_table->indexAt(help->pos());
        showPlainToolTip(help->globalPos(), index.data(JsonTableModel::RawRole).toString(), m_table->viewport());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Signalbox
