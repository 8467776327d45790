// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaltable.h"

#include "ui/journal/journalcolumns.h"
#include "ui/journal/journaldelegate.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Signalbox {

JournalTable::JournalTable(JournalModel &model, UiState &state, QWidget *parent)
    : UniformTable(parent)
    , m_model(model)
    , m_delegate(new JournalDelegate(this))
{
    setObjectName(QStringLiteral("journal:table"));
    setAccessibleName(tr("Messages"));
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection); // two are compared; all else is about the current one
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(&model);
    horizontalHeader()->setObjectName(QStringLiteral("journal:header"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    dress();
    m_columns = new JournalColumns(*this, state);

    connect(&model, &JournalModel::grown, this, [this] {
        if (m_following) {
            goToNewest();
        }
        const QRect edge(0, 0, metricsOf(this).px(8), viewport()->height());
        viewport()->update(mirrored(edge)); // an answer may have come: the bracket
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = current(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &JournalTable::keepAcrossReset);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_moving) {
            const bool atEnd = value >= verticalScrollBar()->maximum();
            if (atEnd != m_following) {
                m_following = atEnd;
                emit followingChanged(atEnd);
            }
        }
    });
    connect(this, &QAbstractItemView::clicked, this, [this] {
        const bool isHeld = (QGuiApplication::keyboardModifiers() & ~Qt::KeypadModifier) != Qt::NoModifier;
        if (!isHeld && !m_isFoldPressed) { // else one chooses several, or opens an exchange
            emit rowClicked();
        }
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &JournalTable::detailWanted);
}

void JournalTable::dress()
{
    const Metrics metrics = metricsOf(this);
    setRowHeight(metrics.row());
    horizontalHeader()->setFixedHeight(metrics.header());
    horizontalHeader()->setFont(fontFor(FontRole::Body));
    horizontalHeader()->setMinimumSectionSize(metrics.px(40));
}

void JournalTable::setFollowing(bool following)
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

void JournalTable::goToNewest()
{
    const QScopedValueRollback moving(m_moving, true);
    scrollToBottom();
}

void JournalTable::keepAcrossReset()
{
    const QScopedValueRollback moving(m_moving, true);
    if (const int row = m_kept ? m_model.foldRowOf(*m_kept) : -1; row >= 0) {
        showRow(row);
    }
    m_kept.reset();
    if (m_following) {
        scrollToBottom();
    }
    emit currentMessageChanged();
}

std::optional<quint64> JournalTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.sequenceAt(index.row())) : std::nullopt;
}

void JournalTable::showRow(int row)
{
    makeCurrent(row);
    UniformTable::scrollTo(m_model.index(row, 0), PositionAtCenter);
}

/// Alone, whatever keys are held down: setCurrentIndex() would add to what is selected, or take from it.
void JournalTable::makeCurrent(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void JournalTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    UniformTable::currentChanged(now, before);
    viewport()->update();
    emit currentMessageChanged();
}

void JournalTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.isValid()) { // columns never scroll
        UniformTable::scrollTo(index, hint);
    }
}

/// What is found above must not move what is being looked at.
void JournalTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback moving(m_moving, true);
    const int value = verticalScrollBar()->value();
    UniformTable::rowsInserted(parent, first, last);
    const bool isAbove = first == 0 || first < value;
    if (isAbove && last + 1 < m_model.rowCount()) {
        if (m_following) {
            scrollToBottom();
        } else {
            verticalScrollBar()->setValue(value + last - first + 1);
        }
    }
}

/// A message whose row goes is shown by that of its exchange from now on.
void JournalTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int row = currentIndex().row();
    m_kept = row >= first && row <= last ? current() : std::nullopt;
    m_valueBefore = verticalScrollBar()->value();
    UniformTable::rowsAboutToBeRemoved(parent, first, last);
}

void JournalTable::rowsWereRemoved(int first, int last)
{
    const QScopedValueRollback moving(m_moving, true);
    UniformTable::rowsWereRemoved(first, last);
    if (const int row = m_kept ? m_model.foldRowOf(*m_kept) : -1; row >= 0) {
        makeCurrent(row);
    }
    m_kept.reset();
    if (m_following) {
        scrollToBottom();
    } else if (last < m_valueBefore) {
        verticalScrollBar()->setValue(m_valueBefore - (last - first + 1));
    }
}

/// Left and right, as in a tree. False if there is nothing to open or shut.
bool JournalTable::unfold(int key)
{
    const int row = currentIndex().row();
    if (row < 0) {
        return false;
    }
    const bool opens = (key == Qt::Key_Right) != isRightToLeft();
    const auto fold = FoldState(currentIndex().data(JournalRole::Fold).toInt());
    if (opens && fold == FoldState::Open) {
        makeCurrent(row + 1);
    } else if (!opens && fold == FoldState::Part) {
        int head = row;
        while (head > 0 && FoldState(m_model.index(head, 0).data(JournalRole::Fold).toInt()) == FoldState::Part) {
            --head;
        }
        makeCurrent(head);
        UniformTable::scrollTo(currentIndex());
    } else if (fold == (opens ? FoldState::Folded : FoldState::Open)) {
        setUnfolded(row, opens);
    } else {
        return false;
    }
    return true;
}

void JournalTable::setUnfolded(int row, bool unfolded)
{
    if (unfolded) {
        setFollowing(false); // what was opened stays in sight
    }
    m_model.setUnfolded(row, unfolded);
}

void JournalTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    UniformTable::mousePressEvent(event);
    const auto fold = FoldState(index.data(JournalRole::Fold).toInt());
    const bool isFold = fold == FoldState::Folded || fold == FoldState::Open;
    m_isFoldPressed = isFold && event->button() == Qt::LeftButton && index.column() == int(JournalColumn::About)
                      && JournalDelegate::chevronRect(visualRect(index), this).contains(event->position().toPoint());
    if (m_isFoldPressed) {
        setUnfolded(index.row(), fold == FoldState::Folded);
    }
}

void JournalTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    if (alt && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        goToJoined(key == Qt::Key_Down);
    } else if (plain && key == Qt::Key_J) {
        step(1);
    } else if (plain && key == Qt::Key_K) {
        step(-1);
    } else if (plain && key == Qt::Key_End && m_model.rowCount() > 0) {
        makeCurrent(m_model.rowCount() - 1);
        setFollowing(true);
    } else if (plain && key == Qt::Key_Home && m_model.rowCount() > 0) {
        makeCurrent(0);
    } else if (plain && key == Qt::Key_Space) {
        emit detailToggled();
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        emit detailWanted();
    } else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right) && unfold(key)) {
        event->accept();
    } else if (plain && key == Qt::Key_Slash) {
        emit filterWanted();
    } else {
        UniformTable::keyPressEvent(event);
    }
}

void JournalTable::step(int rows)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : rows > 0 ? -1 : m_model.rowCount();
    if (const int row = from + rows; row >= 0 && row < m_model.rowCount()) {
        makeCurrent(row);
    }
}

void JournalTable::goToJoined(bool down)
{
    const std::optional<quint64> sequence = current();
    const std::optional<quint64> partner = sequence ? m_model.partnerOf(*sequence) : std::nullopt;
    const int row = partner ? m_model.rowOf(*partner) : -1;
    if (row >= 0 && (row > currentIndex().row()) == down) {
        makeCurrent(row);
    }
}

void JournalTable::paintEvent(QPaintEvent *event)
{
    UniformTable::paintEvent(event);
    QPainter painter(viewport());
    paintBracket(painter);
    if (hasFocus() && currentIndex().isValid()) {
        painter.setPen(tokensOf(this).focus);
        painter.drawRect(0, rowPosition(currentIndex().row()), viewport()->width() - 1, rowHeight() - 1);
    }
}

void JournalTable::paintBracket(QPainter &painter) const
{
    const std::optional<quint64> sequence = current();
    const std::optional<quint64> partner = sequence ? m_model.partnerOf(*sequence) : std::nullopt;
    const int other = partner ? m_model.rowOf(*partner) : -1;
    if (other < 0) {
        return;
    }
    const Metrics metrics = metricsOf(this);
    const QColor colour = tokensOf(this).accent;
    const int thick = metrics.px(2);
    const int row = rowHeight();
    const int half = row / 2;
    const int current = currentIndex().row();
    const int first = std::min(other, current);
    const int last = std::max(other, current);
    // Rows far out of sight have positions beyond what is drawn, and so does the bracket.
    const int top = std::max(rowPosition(first) + half - thick / 2, -row);
    const int bottom = std::min(rowPosition(last) + half + thick / 2, viewport()->height() + row);
    const int x = metrics.px(3);
    for (const QRect &line : {QRect(x, top, thick, bottom - top), QRect(x, top, metrics.px(6), thick),
                              QRect(x, bottom - thick, metrics.px(6), thick)}) {
        painter.fillRect(mirrored(line), colour);
    }
}

QRect JournalTable::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

void JournalTable::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback moving(m_moving, true);
        UniformTable::resizeEvent(event);
        m_columns->fit();
    }
    if (m_following) {
        goToNewest();
    }
}

void JournalTable::mouseMoveEvent(QMouseEvent *event)
{
    UniformTable::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

bool JournalTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        hover(-1);
    }
    return UniformTable::viewportEvent(event);
}

void JournalTable::hover(int row)
{
    if (row == m_hovered) {
        return;
    }
    m_delegate->setHoveredRow(row);
    for (const int changed : {std::exchange(m_hovered, row), row}) {
        if (changed >= 0) {
            viewport()->update(0, rowPosition(changed), viewport()->width(), rowHeight());
        }
    }
}

void JournalTable::changeEvent(QEvent *event)
{
    UniformTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace Signalbox
