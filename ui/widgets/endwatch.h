// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollArea;

namespace Signalbox {

class JsonView;
class TextPane;

/// Knows whether the end of what a pane shows was on the screen: nothing is agreed to whose end nobody saw (reliability.md
/// U06).
class EndWatch : public QObject
{
    Q_OBJECT
public:
    /// Of the pane's text, and of each that it shows later; goes with it.
    explicit EndWatch(TextPane *pane);
    /// Of the view's whole text: the end of one that is cut is never reached.
    explicit EndWatch(JsonView *view);
    /// Of all that lies in the area, which has its widget already.
    explicit EndWatch(QScrollArea *area);

    /// Its last row was drawn, where nothing that it lies in cuts it off.
    [[nodiscard]] bool wasReached() const;
    [[nodiscard]] bool isCut() const; ///< the text is longer than what the view shows of it
    void forget();                    ///< what is shown is another now

signals:
    void changed(); ///< wasReached(), and later than it is so

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isEndOnScreen() const;
    [[nodiscard]] bool isEndOfTextOnScreen() const;
    [[nodiscard]] bool hasGrownOutOfSight(const QEvent *event) const; ///< what lies in the area

    QWidget *m_drawn; ///< what the end is drawn on
    TextPane *m_pane = nullptr;
    JsonView *m_view = nullptr;
    bool m_wasReached = false;
};

} // namespace Signalbox
