// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsontreeview.h"

#include "ui/models/jsontreemodel.h"
#include "ui/models/jsontreeroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsontreedelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr qsizetype kExpandedRows = 2000;
constexpr double kKeyShare = 0.42; // at most
constexpr int kLeastKeys = 120;

} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new JsonTreeDelegate(this));
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(1);
    header()->setResizeContentsPrecision(0);                             // what is in sight
    connect(this, &QTreeView::expanded, this, &JsonTreeView::shareSoon); // other keys are
    connect(this, &QTreeView::collapsed, this, &JsonTreeView::shareSoon);
    setAccessibleName(tr("Structure"));
}

void JsonTreeView::setModel(QAbstractItemModel *model)
{
    QAbstractItemModel *before = this->model();
    QTreeView::setModel(model);
    if (before && before != model) {
        disconnect(before, nullptr, this, nullptr);
    }
    if (model && before != model) {
        connect(model, &QAbstractItemModel::modelReset, this, &JsonTreeView::shareSoon);
        connect(model, &QAbstractItemModel::rowsInserted, this, &JsonTreeView::shareSoon);
    }
    shareWidth();
}

void JsonTreeView::expandBeginning()
{
    qsizetype room = kExpandedRows;
    for (int row = 0; model() && row < model()->rowCount() && room > 0; ++row, --room) {
        const QModelIndex at = model()->index(row, 0);
        const bool isOpen = expandWithin(at, room);
        for (int under = 0; isOpen && under < model()->rowCount(at); ++under) {
            expandWithin(model()->index(under, 0, at), room);
        }
    }
}

bool JsonTreeView::expandWithin(const QModelIndex &at, qsizetype &room)
{
    if (!model()->hasChildren(at)) {
        return false;
    }
    if (model()->rowCount(at) == 0) {
        model()->fetchMore(at); // the first of them
    }
    const int rows = model()->rowCount(at);
    if (rows > room) {
        return false;
    }
    room -= rows;
    expand(at);
    return true;
}

void JsonTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        const auto *json = qobject_cast<const JsonTreeModel *>(model());
        QGuiApplication::clipboard()->setText(json ? json->textOf(currentIndex()) // whole, where only a part is shown
                                                   : currentIndex().data(JsonValueRole).toString());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void JsonTreeView::shareSoon()
{
    if (!std::exchange(m_isShareAsked, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isShareAsked = false;
                shareWidth();
            },
            Qt::QueuedConnection);
    }
}

/// Values stand near their keys, and have most of the room.
void JsonTreeView::shareWidth()
{
    if (model() && model()->columnCount() > 1) {
        const int wanted = std::max(sizeHintForColumn(0), metricsOf(this).px(kLeastKeys));
        header()->resizeSection(0, std::min(wanted, int(viewport()->width() * kKeyShare)));
    }
}

} // namespace Signalbox
