// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/completionpopup.h"

#include "ui/journal/completiondelegate.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"

#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kMostRows = 12;

} // namespace

CompletionPopup::CompletionPopup(QWidget *field)
    : QListView(field)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("journal:completion"));
    setAccessibleName(tr("Suggestions for the filter"));
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::Box);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new CompletionDelegate(this));
    setModel(m_model);
    hide();
    connect(this, &QListView::entered, this, &QListView::setCurrentIndex);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
}

void CompletionPopup::showCandidates(const FilterCompletion &completion, int x)
{
    m_completion = completion;
    m_model->clear();
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        auto *item = new QStandardItem(visibleText(candidate.text));
        item->setData(candidate.meaning, CompletionDelegate::Meaning);
        item->setData(tr("%1, %2").arg(visibleText(candidate.text), candidate.meaning), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (completion.candidates.isEmpty()) {
        hide();
        return;
    }
    place(x);
    show();
    scrollToTop();
}

QSize CompletionPopup::wantedSize() const
{
    const auto *delegate = static_cast<const CompletionDelegate *>(itemDelegate());
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        width = std::max(width, delegate->width(m_model->index(row, 0), this));
    }
    const int rows = std::min(m_model->rowCount(), kMostRows);
    const int frame = 2 * frameWidth();
    const int bar = m_model->rowCount() > rows ? verticalScrollBar()->sizeHint().width() : 0;
    return {width + bar + frame, rows * metricsOf(this).row() + frame};
}

void CompletionPopup::place(int x)
{
    const QRect screen = m_field->screen()->availableGeometry();
    QSize size = wantedSize().boundedTo(screen.size());
    const QPoint below = m_field->mapToGlobal(QPoint(x, m_field->height()));
    const int above = m_field->mapToGlobal(QPoint(0, 0)).y();
    const int roomBelow = screen.bottom() + 1 - below.y();
    const int roomAbove = above - screen.top();
    const bool goesBelow = roomBelow >= size.height() || roomBelow >= roomAbove;
    size.setHeight(std::min(size.height(), std::max(goesBelow ? roomBelow : roomAbove, metricsOf(this).row())));
    const int left = std::clamp(below.x(), screen.left(), screen.right() + 1 - size.width());
    setGeometry(QRect(QPoint(left, goesBelow ? below.y() : above - size.height()), size));
}

void CompletionPopup::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_field->window()->installEventFilter(this);
    emit visibleChanged();
}

void CompletionPopup::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_field->window()->removeEventFilter(this);
    emit visibleChanged();
}

/// The field's window moves on without it.
bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isMoved && watched == m_field->window()) { // a view is a filter of its own scroll bars, too
        hide();
    }
    return QListView::eventFilter(watched, event);
}

const FilterCompletion::Candidate *CompletionPopup::current() const
{
    const int row = currentIndex().row();
    return isVisible() && row >= 0 && row < m_completion.candidates.size() ? &m_completion.candidates.at(row) : nullptr;
}

void CompletionPopup::step(int rows)
{
    const int count = m_model->rowCount();
    const int places = count + 1; // the last is none
    const int from = currentIndex().isValid() ? currentIndex().row() : count;
    const int to = ((from + rows) % places + places) % places;
    setCurrentIndex(to == count ? QModelIndex() : m_model->index(to, 0));
}

} // namespace Signalbox
