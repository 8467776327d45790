// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/followtable.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Signalbox {

FollowTable::FollowTable(QWidget *parent)
    : UniformTable(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    dress();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const bool atEnd = value == verticalScrollBar()->maximum();
        if (!m_moving && atEnd != m_following) {
            m_following = atEnd;
            emit followingChanged(atEnd);
        }
    });
}

void FollowTable::setModel(QAbstractItemModel *model)
{
    UniformTable::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_following) {
            goToNewest();
        }
    });
}

void FollowTable::setFollowing(bool following)
{
    const bool changed = following != m_following;
    m_following = following;
    if (following) {
        goToNewest();
    }
    if (changed) {
        emit followingChanged(following);
    }
}

void FollowTable::goToNewest()
{
    const QScopedValueRollback moving(m_moving, true);
    scrollToBottom();
}

void FollowTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback moving(m_moving, true);
    UniformTable::rowsInserted(parent, first, last);
    if (m_following) {
        scrollToBottom();
    }
}

void FollowTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_valueBefore = verticalScrollBar()->value();
    UniformTable::rowsAboutToBeRemoved(parent, first, last);
}

void FollowTable::rowsWereRemoved(int first, int last)
{
    const QScopedValueRollback moving(m_moving, true);
    UniformTable::rowsWereRemoved(first, last);
    if (m_following) {
        scrollToBottom();
    } else if (last < m_valueBefore) {
        verticalScrollBar()->setValue(m_valueBefore - (last - first + 1));
    }
}

void FollowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::ControlModifier) {
        setFollowing(true);
    } else {
        UniformTable::keyPressEvent(event);
    }
}

void FollowTable::changeEvent(QEvent *event)
{
    UniformTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
}

void FollowTable::dress()
{
    const Metrics metrics = metricsOf(this);
    setRowHeight(metrics.row());
    horizontalHeader()->setFixedHeight(metrics.header());
    horizontalHeader()->setFont(fontFor(FontRole::Body));
    horizontalHeader()->setMinimumSectionSize(metrics.px(40));
}

} // namespace Signalbox
