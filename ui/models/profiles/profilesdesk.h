// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/profiles/switchplan.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Signalbox {

class EngineLink;

/// The window's copy of the profiles, as they are now, whoever changes them; and which servers run with other values than
/// are set now.
class ProfilesDesk : public QObject
{
    Q_OBJECT
public:
    using Change = std::function<Result<>(Profiles &profiles)>; ///< runs on the engine thread
    using Done = std::function<void(const Result<> &)>;

    explicit ProfilesDesk(EngineLink &link, QObject *parent = nullptr);

    [[nodiscard]] const Profiles &profiles() const { return m_profiles; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< the file cannot be read now
    [[nodiscard]] QStringList outdated() const; ///< ids of servers that run with other values than are set now
    /// Of this change, which uses another profile or environment; errors: the change's.
    [[nodiscard]] Result<SwitchPlan> planFor(const Change &change) const;

    /// Errors: those of VariableDesk::change().
    void change(const Change &what, QObject *context, const Done &done);
    /// Errors: those of VariableDesk::setSecret(), and Kind::Storage: it would be forgotten with the end of the program.
    void setSecret(const VariablePlace &place, const Variable &variable, const QString &value, QObject *context,
                   const Done &done);
    /// In the profile in use if there is one; else by the servers' own word. Those that go off are disconnected. Errors
    /// come with failed(); Kind::Usage: a server is in the profile by its group.
    void switchServers(const QStringList &ids, bool on);

signals:
    void changed();         ///< the profiles, what is in use, or the problem
    void outdatedChanged(); ///< another list of outdated()
    void failed(const Signalbox::Error &error);

private:
    struct State
    {
        Profiles profiles{};
        std::optional<Error> problem{};
    };
    struct Start
    {
        qint64 atNs = 0; ///< ServerStatus::sinceWallNs
        Profiles profiles{};
    };

    void watch();
    void take(const State &state);
    void noteStart(const QString &id);
    void tellOutdated();
    [[nodiscard]] QHash<QString, Profiles> startedWith() const;
    void tellFailure(const Result<> &result);

    EngineLink &m_link;
    Profiles m_profiles;
    std::optional<Error> m_problem;
    QHash<QString, Start> m_starts; ///< of servers that run
    QStringList m_outdated;         ///< as last told
};

} // namespace Signalbox
