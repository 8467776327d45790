// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/timerange.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace Signalbox {

/// The time that several charts share: what they show, where the cursor stands, and which stretch is chosen.
/// What the person does to it by keys and wheel is decided here, so that all charts answer alike.
class TimeAxis : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kShortestNs = 1'000'000'000;

    explicit TimeAxis(QObject *parent = nullptr);

    [[nodiscard]] TimeRange range() const { return m_range; }
    [[nodiscard]] std::optional<qint64> cursor() const { return m_cursor; }
    [[nodiscard]] TimeRange selection() const { return m_selection; }
    [[nodiscard]] qint64 stepNs() const { return m_stepNs; }

    void setRange(const TimeRange &range);
    void setStep(qint64 stepNs); ///< how far an arrow key moves the cursor
    void setCursor(std::optional<qint64> wallNs);
    void setSelection(const TimeRange &selection); ///< empty: none
    void finishSelection();                        ///< the person let go of it

    void zoom(double factor, std::optional<qint64> anchorNs = {}); ///< by the person; about the cursor or the middle
    void pan(double share);                                        ///< by the person; 1 is the whole range
    void showSelection();                                          ///< the range becomes what is chosen

    /// Arrows move the cursor, with Shift they choose, with Ctrl by ten steps; Home, End, Page Up and Down; plus and
    /// minus zoom, Return shows what is chosen, Escape lets go. Answers whether the key meant anything.
    bool handleKey(const QKeyEvent &event);

signals:
    void rangeChanged();
    void rangeChosen(); ///< by the person, after rangeChanged()
    void cursorChanged();
    void cursorMovedByKey();
    void selectionChanged();
    void selectionFinished(); ///< chosen, or let go: selection() says which

private:
    void choose(const TimeRange &range);
    void moveCursor(qint64 byNs, bool selects);
    void moveCursorTo(qint64 wallNs, bool selects);
    bool handleEscape();

    TimeRange m_range;
    TimeRange m_selection;
    std::optional<qint64> m_cursor;
    std::optional<qint64> m_anchor; // where choosing by key began
    qint64 m_stepNs = kShortestNs;
};

} // namespace Signalbox
