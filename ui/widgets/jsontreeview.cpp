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

namespace Signalbox {

namespace {

constexpr double kKeyShare = 0.42;

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
    setAccessibleName(tr("Structure"));
}

void JsonTreeView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    shareWidth();
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

void JsonTreeView::shareWidth()
{
    if (model() && model()->columnCount() > 1) {
        header()->resizeSection(0, int(viewport()->width() * kKeyShare));
    }
}

} // namespace Signalbox
