// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QKeyEvent>

namespace Signalbox {

namespace {

constexpr double kZoomStep = 0.5;
constexpr int kFastSteps = 10;

} // namespace

TimeAxis::TimeAxis(QObject *parent)
    : QObject(parent)
{
}

void TimeAxis::setRange(const TimeRange &range)
{
    if (range == m_range) {
        return;
    }
    m_range = range;
    emit rangeChanged();
}

void TimeAxis::setStep(qint64 stepNs)
{
    m_stepNs = std::max<qint64>(stepNs, 1);
}

void TimeAxis::setCursor(std::optional<qint64> wallNs)
{
    if (wallNs == m_cursor) {
        return;
    }
    m_cursor = wallNs;
    emit cursorChanged();
}

void TimeAxis::setSelection(const TimeRange &selection)
{
    if (selection == m_selection) {
        return;
    }
    m_selection = selection;
    if (selection.isEmpty()) {
        m_anchor.reset();
    }
    emit selectionChanged();
}

void TimeAxis::finishSelection()
{
    emit selectionFinished();
}

void TimeAxis::choose(const TimeRange &range)
{
    setRange(range);
    emit rangeChosen();
}

void TimeAxis::zoom(double factor, std::optional<qint64> anchorNs)
{
    const qint64 middle = m_range.fromNs + m_range.lengthNs() / 2;
    qint64 anchor = anchorNs.value_or(m_cursor.value_or(middle));
    if (!m_range.contains(anchor)) {
        anchor = middle;
    }
    choose(m_range.zoomed(factor, anchor, kShortestNs));
}

void TimeAxis::pan(double share)
{
    const auto by = qint64(double(m_range.lengthNs()) * share);
    choose({m_range.fromNs + by, m_range.toNs + by});
}

void TimeAxis::showSelection()
{
    if (!m_selection.isEmpty()) {
        const qint64 middle = m_selection.fromNs + m_selection.lengthNs() / 2;
        choose(m_selection.zoomed(1.0, middle, kShortestNs));
    }
}

bool TimeAxis::handleKey(const QKeyEvent &event)
{
    const bool selects = event.modifiers() & Qt::ShiftModifier;
    const qint64 step = m_stepNs * (event.modifiers() & Qt::ControlModifier ? kFastSteps : 1);
    switch (event.key()) {
    case Qt::Key_Left:
        moveCursor(-step, selects);
        return true;
    case Qt::Key_Right:
        moveCursor(step, selects);
        return true;
    case Qt::Key_Home:
        moveCursorTo(m_range.fromNs, selects);
        return true;
    case Qt::Key_End:
        moveCursorTo(m_range.toNs - 1, selects);
        return true;
    case Qt::Key_PageUp:
        pan(-0.5);
        return true;
    case Qt::Key_PageDown:
        pan(0.5);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showSelection();
        return !m_selection.isEmpty();
    case Qt::Key_Escape:
        return handleEscape();
    default:
        return false;
    }
}

void TimeAxis::moveCursor(qint64 byNs, bool selects)
{
    const qint64 from = m_cursor.value_or(byNs > 0 ? m_range.fromNs : m_range.toNs - 1);
    moveCursorTo(m_cursor ? from + byNs : from, selects);
}

void TimeAxis::moveCursorTo(qint64 wallNs, bool selects)
{
    if (m_range.isEmpty()) {
        return;
    }
    const qint64 before = m_cursor.value_or(wallNs);
    const qint64 place = std::clamp(wallNs, m_range.fromNs, m_range.toNs - 1);
    setCursor(place);
    if (selects) {
        m_anchor = m_anchor.value_or(before);
        setSelection(rangeBetween(*m_anchor, place));
        finishSelection();
    } else {
        m_anchor.reset();
    }
    emit cursorMovedByKey();
}

bool TimeAxis::handleEscape()
{
    if (!m_selection.isEmpty()) {
        setSelection({});
        finishSelection();
        return true;
    }
    if (m_cursor) {
        setCursor({});
        return true;
    }
    return false;
}

} // namespace Signalbox
