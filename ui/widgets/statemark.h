// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QPainter;

namespace Signalbox {

/// A state is told by shape, colour and the word beside it.
enum class StateShape {
    Good,      ///< connected, succeeded: filled disc
    Changing,  ///< connecting, running: ring with gaps
    Attention, ///< changed, half-open: diamond
    Failed,    ///< failed, needs the person: triangle
    Idle,      ///< disconnected, not tried: hollow ring
};

/// Ten pixels of the drawing, in the middle of `rect`.
void paintMark(QPainter *painter, const QRect &rect, StateShape mark, const QWidget *widget);

/// For tabs and menus.
QIcon markIcon(StateShape mark);

/// One mark as a widget. Its accessible name is set by whoever knows the word.
class StateMark : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(StateShape mark = StateShape::Idle, QWidget *parent = nullptr);

    void setMark(StateShape mark);
    StateShape mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateShape m_mark;
};

} // namespace Signalbox
