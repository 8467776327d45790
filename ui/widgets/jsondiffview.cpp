// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsondiffview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/endwatch.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowheight.h"
#include "ui/widgets/textpane.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

JsonDiffView::JsonDiffView(const QString &name, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(new JsonDiffModel(this))
    , m_table(new QTableView(this))
    , m_before(new JsonView(this))
    , m_after(new JsonView(this))
    , m_beforeTitle(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_afterTitle(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_beforeEnd(new EndWatch(m_before))
    , m_afterEnd(new EndWatch(m_after))
{
    setChildrenCollapsible(false);
    m_table->setObjectName(name + u":places"_s);
    m_before->setObjectName(name + u":before"_s);
    m_after->setObjectName(name + u":after"_s);
    dressTable();
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(buildSide(m_before, m_beforeTitle, sides));
    sides->addWidget(buildSide(m_after, m_afterTitle, sides));
    addWidget(m_table);
    addWidget(sides);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JsonDiffView::showCurrent);
    connect(m_beforeEnd, &EndWatch::changed, this, &JsonDiffView::noteSeen);
    connect(m_afterEnd, &EndWatch::changed, this, &JsonDiffView::noteSeen);
}

void JsonDiffView::dressTable()
{
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    keepRowHeight(m_table);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QWidget *JsonDiffView::buildSide(JsonView *view, PlainLabel *title, QWidget *parent)
{
    const Metrics metrics = metricsOf(this);
    auto *side = new QWidget(parent);
    title->setElide(PlainLabel::Elide::End);
    title->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(4));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(view, 1);
    return side;
}

void JsonDiffView::setTitles(const QString &before, const QString &after)
{
    m_beforeTitle->setText(before);
    m_afterTitle->setText(after);
    m_before->pane()->setAccessibleName(before);
    m_after->pane()->setAccessibleName(after);
}

void JsonDiffView::setComparison(const JsonComparison &comparison)
{
    m_seenRows.clear();
    m_hasMore = comparison.found.hasMore;
    m_model->setComparison(comparison);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void JsonDiffView::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const auto show = [this, row](JsonView *view, JsonDiffModel::Column side) {
        const QByteArray text = row < 0 ? QByteArray() : m_model->text(row, side);
        if (text.isEmpty()) {
            view->setText(row < 0 ? QByteArray() : tr("(not there)").toUtf8(), {});
        } else {
            view->setText(text, text.startsWith('{') || text.startsWith('[') ? u"JSON"_s : QString());
        }
    };
    show(m_before, JsonDiffModel::Before);
    show(m_after, JsonDiffModel::After);
}

bool JsonDiffView::wasSeen() const
{
    return !m_hasMore && !m_seenRows.isEmpty() && m_seenRows.size() == m_model->rowCount();
}

void JsonDiffView::noteSeen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_beforeEnd->wasReached() || !m_afterEnd->wasReached() || m_seenRows.contains(row)) {
        return;
    }
    m_seenRows.insert(row);
    if (wasSeen()) {
        emit seen();
    }
}

void JsonDiffView::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    shareWidth();
}

void JsonDiffView::shareWidth()
{
    const int what =
        std::max(metricsOf(this).px(80), m_table->horizontalHeader()->sectionSizeHint(JsonDiffModel::What));
    const int rest = width() - what;
    m_table->setColumnWidth(JsonDiffModel::What, what);
    m_table->setColumnWidth(JsonDiffModel::Where, rest * 2 / 5);
    m_table->setColumnWidth(JsonDiffModel::Before, rest * 3 / 10);
}

} // namespace Signalbox
