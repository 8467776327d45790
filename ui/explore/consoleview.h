// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/console/consoleline.h"
#include "ui/widgets/findtarget.h"

#include <QPlainTextEdit>

namespace Signalbox {

/// Lines of a console: when each came stands beside it, so that what is copied is text alone. Follows what is new until the
/// person scrolls up. The oldest go when there are too many.
class ConsoleView : public QPlainTextEdit, public FindTarget
{
    Q_OBJECT
public:
    static constexpr int kMostLines = 5000;

    explicit ConsoleView(QWidget *parent = nullptr);

    void setLines(const QList<ConsoleLine> &lines);
    void append(const QList<ConsoleLine> &lines);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);                    ///< true goes to the newest
    [[nodiscard]] static QString timeText(qint64 wallNs); ///< a dash where it is not known

    [[nodiscard]] bool chosenHides() const; ///< is a line among the selected ones that holds what is not seen?

    void find(const QString &words, Then then) override;
    void showHit(qsizetype number) override;
    /// Selects a line and goes there: of those that say the same, the one with so many `newer`. False: it is not here.
    bool showLine(const QString &text, quint64 newer);

signals:
    void followingChanged(bool following);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Times;
    struct Hit
    {
        quint64 line = 0; // its running number
        int at = 0;
    };

    void dress();
    void placeTimes();
    void paintTimes(const QPaintEvent &event);
    void insert(QTextCursor &cursor, const ConsoleLine &line);
    [[nodiscard]] int timesWidth() const;

    Times *m_times;
    quint64 m_next = 0; // number of the next line
    QList<Hit> m_hits;
    int m_hitLength = 0;
    bool m_following = true;
    bool m_moving = false; // it is us who scroll
};

} // namespace Signalbox
