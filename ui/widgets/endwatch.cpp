// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/endwatch.h"

#include "ui/widgets/textpane.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

namespace Signalbox {

namespace {

constexpr int kFewLines = 3;
constexpr int kShortLine = 60; ///< letters

} // namespace

EndWatch::EndWatch(TextPane *pane)
    : QObject(pane)
    , m_pane(pane)
{
    pane->viewport()->installEventFilter(this);
    connect(pane, &QPlainTextEdit::textChanged, this, [this] {
        m_wasReached = false;
        emit changed();
    });
}

bool EndWatch::isShort() const
{
    if (m_pane->blockCount() > kFewLines) {
        return false;
    }
    for (QTextBlock block = m_pane->document()->begin(); block.isValid(); block = block.next()) {
        if (block.length() > kShortLine) {
            return false;
        }
    }
    return true;
}

bool EndWatch::wasReached() const
{
    return m_wasReached || isShort();
}

/// What is drawn is seen: by then all of it has its place.
bool EndWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_wasReached) {
        const QScrollBar *down = m_pane->verticalScrollBar();
        const bool isWhole = m_pane->lineWrapMode() != QPlainTextEdit::NoWrap
                             || m_pane->horizontalScrollBar()->maximum() == m_pane->horizontalScrollBar()->value();
        if (down->value() >= down->maximum() && isWhole) {
            m_wasReached = true;
            QTimer::singleShot(0, this, &EndWatch::changed);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Signalbox
