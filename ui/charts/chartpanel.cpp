// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/chartview.h"
#include "ui/models/charts/charttablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowheight.h"
#include "ui/widgets/toolbutton.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr int kTableHeight = 176; // title, head and six rows

} // namespace

ChartPanel::ChartPanel(ChartView *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_model(new ChartTableModel(this))
    , m_switch(new ToolButton(QStringLiteral("list"), QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(chart);
    buildTable();
    m_switch->setCheckable(true);
    m_switch->setObjectName(QStringLiteral("chart:table"));
    m_switch->setHelp(tr("%1 as a table").arg(chart->title()), QKeySequence(Qt::Key_T));
    connect(m_switch, &QToolButton::toggled, this, &ChartPanel::setTable);
    auto *key = new QShortcut(QKeySequence(Qt::Key_T), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] { setTable(!isTable()); });
    connect(chart, &ChartView::figuresChanged, this, &ChartPanel::showFigures);
    m_switch->raise();
}

void ChartPanel::buildTable()
{
    const Metrics metrics = metricsOf(this);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics.gap(4), 0, 0);
    column->setSpacing(metrics.gap(4));
    auto *title = new PlainLabel(m_chart->title(), FontRole::Name, Ink::Text, page);
    title->setContentsMargins(metrics.gap(8), 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    m_stack->addWidget(page);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("chart:figures"));
    m_table->setAccessibleName(tr("%1, figures").arg(m_chart->title()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    keepRowHeight(m_table);
    m_table->horizontalHeader()->setDefaultSectionSize(metrics.px(120));
    m_table->horizontalHeader()->setHighlightSections(false);
}

bool ChartPanel::isTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartPanel::setTable(bool table)
{
    if (table == isTable()) {
        return;
    }
    const bool focused = isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_stack->setMinimumHeight(table ? metricsOf(this).px(kTableHeight) : 0);
    m_switch->setChecked(table);
    showFigures();
    if (focused || hasFocus()) {
        (table ? static_cast<QWidget *>(m_table) : m_chart)->setFocus();
    }
    emit tableShown(table);
}

void ChartPanel::showFigures()
{
    if (isTable()) { // nobody else asks for rows
        m_model->setFigures(m_chart->figures());
    }
}

void ChartPanel::placeButton()
{
    const int gap = metricsOf(this).px(3);
    m_switch->move(width() - m_switch->width() - gap, gap);
    m_chart->setTitleEnd(m_switch->width() + 2 * gap); // it stands on the legend
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *table = menu.addAction(tr("As a table"));
    table->setCheckable(true);
    table->setChecked(isTable());
    const QAction *save = menu.addAction(tr("Save this chart…"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == table) {
        setTable(!isTable());
    } else if (chosen == save) {
        emit saveRequested(m_chart);
    }
}

} // namespace Signalbox
