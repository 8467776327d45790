// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/toolfigurestable.h"

#include "ui/models/monitor/toolfiguresmodel.h"
#include "ui/monitor/toolfiguresdelegate.h"
#include "ui/state/uistate.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

constexpr std::array kWidths = {180, 104, 70, 64, 96, 76, 104, 104, 76, 70, 96}; // by ToolColumn
constexpr int kToolLeast = 110;
/// Where it is narrow.
constexpr std::array kGoFirst = {ToolColumn::Greatest, ToolColumn::InFlight, ToolColumn::Trend,
                                 ToolColumn::P50,      ToolColumn::P99,      ToolColumn::Server};

} // namespace

ToolFiguresTable::ToolFiguresTable(ToolFiguresModel &model, UiState &state, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("monitor:tools"));
    setAccessibleName(tr("Tools"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ToolFiguresDelegate(this));
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setObjectName(QStringLiteral("monitor:toolHeader"));
    horizontalHeader()->setHighlightSections(false);
    dress();
    for (int column = 0; column < model.columnCount(); ++column) {
        horizontalHeader()->resizeSection(column, widthOf(column));
    }
    horizontalHeader()->setSectionResizeMode(int(ToolColumn::Tool), QHeaderView::Stretch);
    state.keepHeader(horizontalHeader());
    horizontalHeader()->setSortIndicator(int(ToolColumn::Calls), Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &ToolFiguresTable::chooseCurrent);
}

void ToolFiguresTable::setServerShown(bool shown)
{
    m_serverShown = shown;
    fitColumns();
}

void ToolFiguresTable::dress()
{
    const Metrics metrics = metricsOf(this);
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    horizontalHeader()->setFixedHeight(metrics.header());
    horizontalHeader()->setFont(fontFor(FontRole::Body));
    horizontalHeader()->setMinimumSectionSize(metrics.px(40));
}

/// As drawn, or what its heading takes.
int ToolFiguresTable::widthOf(int column) const
{
    return std::max(metricsOf(this).px(kWidths.at(std::size_t(column))), horizontalHeader()->sectionSizeHint(column));
}

void ToolFiguresTable::fitColumns()
{
    const Metrics metrics = metricsOf(this);
    for (int column = 1; column < model()->columnCount(); ++column) { // kept widths may be of another language
        const int heading = horizontalHeader()->sectionSizeHint(column);
        if (!isColumnHidden(column) && columnWidth(column) < heading) {
            setColumnWidth(column, heading);
        }
    }
    int needed = metrics.px(kToolLeast);
    for (int column = 1; column < model()->columnCount(); ++column) {
        needed += ToolColumn(column) == ToolColumn::Server && !m_serverShown ? 0 : widthOf(column);
    }
    for (const ToolColumn column : kGoFirst) {
        const bool unwanted = column == ToolColumn::Server && !m_serverShown;
        const bool tooMuch = needed > viewport()->width();
        needed -= tooMuch && !unwanted ? widthOf(int(column)) : 0;
        if (isColumnHidden(int(column)) != (tooMuch || unwanted)) {
            setColumnHidden(int(column), tooMuch || unwanted);
        }
    }
}

void ToolFiguresTable::chooseCurrent()
{
    if (currentIndex().isValid()) {
        emit toolChosen(currentIndex().data(ToolFigureRole::Server).toString(),
                        currentIndex().data(ToolFigureRole::Tool).toString());
    }
}

void ToolFiguresTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        chooseCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ToolFiguresTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ToolFiguresTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace Signalbox
