// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/endwatch.h"

#include "ui/widgets/jsonview.h"
#include "ui/widgets/textpane.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace Signalbox {

EndWatch::EndWatch(TextPane *pane)
    : QObject(pane)
    , m_drawn(pane->viewport())
    , m_pane(pane)
{
    m_drawn->installEventFilter(this);
    connect(pane, &QPlainTextEdit::textChanged, this, &EndWatch::forget);
}

EndWatch::EndWatch(JsonView *view)
    : EndWatch(view->pane())
{
    m_view = view;
}

EndWatch::EndWatch(QScrollArea *area)
    : QObject(area)
    , m_drawn(area->widget())
{
    m_drawn->installEventFilter(this);
}

void EndWatch::forget()
{
    m_wasReached = false;
    m_drawn->update(); // also where it is the same text again
    emit changed();
}

bool EndWatch::isCut() const
{
    return m_view && m_view->isCut();
}

bool EndWatch::wasReached() const
{
    return m_wasReached && !isCut();
}

bool EndWatch::isEndOnScreen() const
{
    if (m_pane) {
        return isEndOfTextOnScreen();
    }
    const int below = m_drawn->layout() ? m_drawn->layout()->contentsMargins().bottom() : 0;
    const QRect row(0, m_drawn->height() - std::max(below, 1), m_drawn->width(), 1); // right below what lies in it
    return m_drawn->visibleRegion().intersects(row);
}

/// The pane may be scrolled to its end and lie, with that, outside of another area that scrolls.
bool EndWatch::isEndOfTextOnScreen() const
{
    const QScrollBar *down = m_pane->verticalScrollBar();
    const QScrollBar *across = m_pane->horizontalScrollBar();
    if (down->value() < down->maximum()
        || (m_pane->lineWrapMode() == QPlainTextEdit::NoWrap && across->value() < across->maximum())) {
        return false;
    }
    QTextCursor end(m_pane->document());
    end.movePosition(QTextCursor::End);
    const QRect row = m_pane->cursorRect(end);
    const int margin = row.height() / 4; // above and below its letters
    const int right = m_pane->viewport()->width() - 1;
    const QRegion shown = m_pane->viewport()->visibleRegion();
    for (const int y : {row.top() + margin, row.bottom() - margin}) {
        if (!shown.contains(QPoint(0, y)) || !shown.contains(QPoint(right, y))) {
            return false;
        }
    }
    return true;
}

bool EndWatch::hasGrownOutOfSight(const QEvent *event) const
{
    if (m_pane || event->type() != QEvent::Resize || !m_wasReached) {
        return false;
    }
    const auto *resize = static_cast<const QResizeEvent *>(event);
    return resize->size().height() > resize->oldSize().height() && !isEndOnScreen();
}

/// What is drawn is seen; what has its place only later is not.
bool EndWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (hasGrownOutOfSight(event)) {
        forget();
    }
    if (event->type() == QEvent::Paint && !m_wasReached && isEndOnScreen()) {
        m_wasReached = true;
        QTimer::singleShot(0, this, &EndWatch::changed);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Signalbox
