// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/base/paths.h"
#include "core/hub/team/teamstore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Signalbox {

/// Switches the feeding of the team's database on and off as the person wants it. Off: no thread, no connection.
class TeamKeeper : public QObject
{
    Q_OBJECT
public:
    /// `journalFolder` is empty where nothing is recorded. `tokens` may be null: then libpq finds the password by itself,
    /// or there is none. It outlives us.
    TeamKeeper(QString journalFolder, const Paths &paths, TokenStore *tokens, QObject *parent = nullptr);
    ~TeamKeeper() override;

    void start(); ///< as the settings say
    [[nodiscard]] const TeamSettings &settings() const { return m_settings; }
    using Done = std::function<void(const Result<> &)>;
    /// Keeps them and does what they say. `password`: a new one for the keychain; an empty one removes it, none leaves
    /// it. It goes to no database but that for which it was given. An Error (Usage, Storage) changes nothing.
    void change(const TeamSettings &settings, const std::optional<QString> &password, Done done);
    /// Connects as these settings say, whether or not it is on, and makes the tables if need be. `done` once, with
    /// one sentence; not after we are gone.
    void probe(const TeamSettings &settings, std::function<void(const Result<QString> &)> done);
    void nudge(); ///< sends now what there is

    [[nodiscard]] std::optional<TeamStore::State> state() const;                    ///< none: it is off
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; } ///< why it is off although wanted

private:
    using Known = std::function<void(const Result<TeamConfig> &config)>;
    void withPassword(const TeamSettings &settings, Known then); ///< that which is kept for just this database
    void apply();

    const QString m_journalFolder;
    const QString m_configDir;
    TokenStore *m_tokens;
    TeamSettings m_settings;
    std::optional<Error> m_trouble;
    quint64 m_change = 0; ///< of change(), counted
    quint64 m_round = 0;  ///< of apply(): an answer of the keychain to an older one does not count
    std::unique_ptr<TeamStore> m_store;
};

} // namespace Signalbox
