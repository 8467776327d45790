// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/machine/machinesurvey.h"

#include <QObject>
#include <QTimer>

namespace Signalbox {

class EngineLink;

/// The window's end of what runs on this machine. Looks again and again while somebody watches, on another thread; one
/// look at a time.
class MachineKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int kLookMs = 2000;

    /// `proc`: where processes are looked for.
    explicit MachineKeeper(EngineLink &link, QObject *parent = nullptr, const QByteArray &proc = "/proc");

    [[nodiscard]] const QList<RunningServer> &servers() const { return m_servers; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< somebody has looked
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    void setWatched(bool isWatched);
    void look(); ///< now
    /// Ends it and what it started; leads to ended() or failed().
    void end(const RunningServer &server);

signals:
    void changed();
    void ended(qint64 id);
    void failed(const Signalbox::Error &error);

private:
    void take(const Result<QList<RunningServer>> &servers);

    EngineLink &m_link;
    std::shared_ptr<MachineSurvey> m_survey; ///< used by one look at a time
    QTimer m_timer;
    QList<RunningServer> m_servers;
    std::optional<Error> m_fault;
    bool m_isLooking = false;
    bool m_isKnown = false;
};

} // namespace Signalbox
