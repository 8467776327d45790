// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestionpopup.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/suggestiondelegate.h"

#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kMostRows = 12;

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *field)
    : QListView(field)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::Box);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SuggestionDelegate(this));
    setModel(m_model);
    hide();
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.row() < m_choices) {
            setCurrentIndex(index);
        }
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < m_choices) {
            emit chosen(index.row());
        }
    });
}

void SuggestionPopup::showTexts(const QStringList &texts, const QString &note)
{
    clearRows();
    for (const QString &text : texts) {
        addRow(text, {});
    }
    if (!note.isEmpty()) {
        auto *item = new QStandardItem(note);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    showRows(0);
}

void SuggestionPopup::clearRows()
{
    m_model->clear();
    m_choices = 0;
}

void SuggestionPopup::addRow(const QString &text, const QString &meaning)
{
    auto *item = new QStandardItem(visibleText(text));
    item->setData(meaning, SuggestionDelegate::Meaning);
    if (!meaning.isEmpty()) {
        item->setData(tr("%1, %2").arg(visibleText(text), meaning), Qt::AccessibleTextRole);
    }
    m_model->appendRow(item);
    ++m_choices;
}

void SuggestionPopup::showRows(int x)
{
    if (m_model->rowCount() == 0) {
        hide();
        return;
    }
    place(x);
    show();
    scrollToTop();
}

QSize SuggestionPopup::wantedSize() const
{
    const auto *delegate = static_cast<const SuggestionDelegate *>(itemDelegate());
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        width = std::max(width, delegate->width(m_model->index(row, 0), this));
    }
    const int rows = std::min(m_model->rowCount(), kMostRows);
    const int frame = 2 * frameWidth();
    const int bar = m_model->rowCount() > rows ? verticalScrollBar()->sizeHint().width() : 0;
    return {width + bar + frame, rows * metricsOf(this).row() + frame};
}

void SuggestionPopup::place(int x)
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

void SuggestionPopup::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_field->window()->installEventFilter(this);
    emit visibleChanged();
}

void SuggestionPopup::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_field->window()->removeEventFilter(this);
    emit visibleChanged();
}

/// The field's window moves on without it.
bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isMoved && watched == m_field->window()) { // a view is a filter of its own scroll bars, too
        hide();
    }
    return QListView::eventFilter(watched, event);
}

void SuggestionPopup::step(int rows)
{
    const int places = m_choices + 1; // the last is none
    const int from = currentIndex().isValid() ? currentIndex().row() : m_choices;
    const int to = ((from + rows) % places + places) % places;
    setCurrentIndex(to == m_choices ? QModelIndex() : m_model->index(to, 0));
}

} // namespace Signalbox
