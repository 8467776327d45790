// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/foldinglistpane.h"

#include "ui/models/toollistmodel.h"

#include <QKeyEvent>
#include <QListView>

namespace Signalbox {

FoldingListPane::FoldingListPane(EngineLink &link, QString serverId, QWidget *parent)
    : ListPane(link, std::move(serverId), parent)
{
    connect(view(), &QListView::clicked, this, &FoldingListPane::toggle);
}

void FoldingListPane::toggle(const QModelIndex &index)
{
    if (index.data(ToolRole::IsGroup).toBool()) {
        const int row = index.row();
        toggleGroup(row);
        showRow(row);
    }
}

bool FoldingListPane::handleKey(const QKeyEvent &event)
{
    if (ListPane::handleKey(event)) {
        return true;
    }
    const QModelIndex current = view()->currentIndex();
    if (!current.data(ToolRole::IsGroup).toBool()) {
        return false;
    }
    const bool isExpanded = current.data(ToolRole::IsExpanded).toBool();
    const int opens = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int folds = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool toggles = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (toggles || (event.key() == opens && !isExpanded) || (event.key() == folds && isExpanded)) {
        toggle(current);
        return true;
    }
    return false;
}

} // namespace Signalbox
