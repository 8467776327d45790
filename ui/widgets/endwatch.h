// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Signalbox {

class TextPane;

/// Knows whether the end of what a pane shows was on the screen: nothing is agreed to whose end nobody saw (reliability.md
/// U06). A text of a few short lines counts as seen.
class EndWatch : public QObject
{
    Q_OBJECT
public:
    /// Of the pane's text, and of each that it shows later; goes with it.
    explicit EndWatch(TextPane *pane);

    [[nodiscard]] bool wasReached() const;

signals:
    void changed(); ///< wasReached(), and later than it is so

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isShort() const;

    TextPane *m_pane;
    bool m_wasReached = false;
};

} // namespace Signalbox
