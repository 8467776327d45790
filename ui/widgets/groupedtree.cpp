// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupedtree.h"

#include "ui/models/groups/groupedservers.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace Signalbox {

GroupedTree::GroupedTree(const QString &name, GroupedServers &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(name);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0); // headings draw their arrow themselves
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dress();
    connect(&model, &QAbstractItemModel::layoutChanged, this, &GroupedTree::spread);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &GroupedTree::spread);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &GroupedTree::spread);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GroupedTree::currentRowChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GroupedTree::currentRowChanged);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { noteFold(group, false); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { noteFold(group, true); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isGroup(index)) {
            toggle(index);
        } else {
            emit rowClicked(m_model.keyOf(index));
        }
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const QString key = m_model.keyOf(index); !key.isEmpty()) {
            emit rowActivated(key);
        }
    });
    spread();
}

void GroupedTree::setShares(const QList<int> &shares)
{
    m_shares = shares;
    shareWidth();
}

QString GroupedTree::currentKey() const
{
    return m_model.keyOf(currentIndex());
}

std::optional<QString> GroupedTree::currentGroup() const
{
    return m_model.isGroup(currentIndex()) ? std::optional(currentIndex().data(GroupedServers::GroupRole).toString())
                                           : std::nullopt;
}

QStringList GroupedTree::chosenKeys() const
{
    QStringList keys;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        keys.append(m_model.keyOf(row));
    }
    keys.removeAll(QString());
    return keys;
}

void GroupedTree::setCurrentKey(const QString &key)
{
    const QModelIndex index = m_model.find(key);
    if (!index.isValid()) {
        return;
    }
    if (index.parent().isValid()) {
        setExpanded(index.parent(), true);
    }
    if (key != currentKey()) {
        setCurrentIndex(index);
    }
    scrollTo(index);
}

void GroupedTree::setFolded(const QSet<QString> &groups)
{
    m_folded = groups;
    spread();
}

void GroupedTree::setMovable()
{
    constexpr int kOpenMs = 700;
    m_model.setMovable();
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(kOpenMs); // a folded group under what is dragged opens
    connect(&m_model, &GroupedServers::moveWanted, this, &GroupedTree::droppedInGroup);
}

void GroupedTree::setAllOpen(bool open)
{
    if (m_isAllOpen != open) {
        m_isAllOpen = open;
        spread();
    }
}

void GroupedTree::spread()
{
    const QScopedValueRollback spreading(m_isSpreading, true);
    for (int row = 0; !m_model.isFlat() && row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, m_isAllOpen || !m_folded.contains(group.data(GroupedServers::GroupRole).toString()));
    }
}

void GroupedTree::noteFold(const QModelIndex &group, bool isFolded)
{
    if (m_isSpreading || m_isAllOpen || !m_model.isGroup(group)) {
        return;
    }
    const QString name = group.data(GroupedServers::GroupRole).toString();
    if (isFolded) {
        m_folded.insert(name);
    } else {
        m_folded.remove(name);
    }
    emit foldedChanged();
}

void GroupedTree::toggle(const QModelIndex &group)
{
    const QModelIndex heading = group.siblingAtColumn(0);
    setExpanded(heading, !isExpanded(heading));
}

void GroupedTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_model.isGroup(currentIndex()) && (isEnter || event->key() == Qt::Key_Space)
        && event->modifiers().testFlags(Qt::NoModifier)) {
        toggle(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void GroupedTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (m_model.isGroup(index)) {
        emit groupMenuRequested(index.siblingAtColumn(0).data(GroupedServers::GroupRole).toString(), place);
    } else {
        emit menuRequested(place);
    }
}

void GroupedTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
}

void GroupedTree::dress()
{
    const Metrics metrics = metricsOf(this);
    header()->setFixedHeight(metrics.header());
    header()->setFont(fontFor(FontRole::Body));
    header()->setHighlightSections(false);
}

void GroupedTree::shareWidth()
{
    const int whole = std::accumulate(m_shares.cbegin(), m_shares.cend(), 0);
    for (int column = 0; column < m_shares.size() - 1; ++column) {
        const int share = viewport()->width() * m_shares.at(column) / std::max(1, whole);
        header()->resizeSection(column, std::max(share, header()->sectionSizeHint(column)));
    }
}

void GroupedTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void GroupedTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace Signalbox
