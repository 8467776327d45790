// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/healthhistory.h"
#include "core/hub/health/healthprobe.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace Signalbox {

/// Checks the servers of a hub from time to time, each as its entry says. Never two checks of one server at a time; the
/// pause after each varies by a tenth, so that many servers do not come into step; nothing is asked while a server is
/// not connected. Lives on the hub's thread and not longer than the hub.
class HealthWatch : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::function<double()> random; ///< from 0 up to 1; the system's unless a test says otherwise
        int firstMs = 2000;             ///< after connecting, at most
    };

    explicit HealthWatch(Hub &hub, QObject *parent = nullptr);
    HealthWatch(Hub &hub, Options options, QObject *parent = nullptr);
    ~HealthWatch() override;

    /// Checks now, whatever the settings say of the time; one that is under way counts. Check::None is asked by ping.
    void checkNow(const QString &id);
    [[nodiscard]] HealthReport report(const QString &id) const;

signals:
    void checked(const QString &id, const Signalbox::HealthOutcome &outcome);
    void changed(const QString &id, const Signalbox::HealthReport &report); ///< after each check and each state

private:
    struct Watched;

    void handleStatus(const ServerStatus &status);
    void handleRemoved(const QString &id);
    void schedule(Watched &watched, bool isFirst);
    void check(const QString &id);
    void handleOutcome(const QString &id, const HealthOutcome &outcome);
    void drop(Watched &watched); ///< what is planned and what is under way
    void tell(const QString &id);
    [[nodiscard]] static HealthHistory::Moment now();

    Hub &m_hub;
    Options m_options;
    std::map<QString, std::unique_ptr<Watched>> m_watched; ///< by id
};

} // namespace Signalbox
