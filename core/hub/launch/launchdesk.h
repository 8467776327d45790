// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/catalog/consent/acceptedlaunches.h"
#include "core/hub/entryfiller.h"
#include "core/hub/launch/launchquestion.h"

#include <QObject>

namespace Signalbox {

/// Stands before every start of a server: an entry that the person did not type goes no further until they accepted what
/// it would run or reach (reliability.md C06, C07, C12), and open places are filled in (C09). One thread.
class LaunchDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QString configDir{};
        QString lockFolder{};        ///< as SecretVault's
        TokenStore *store = nullptr; ///< of secret values; outlives the desk; null: none are kept
        /// Hears of each secret value before it is used; may be empty.
        std::function<void(const QByteArray &secret)> told{};
    };
    explicit LaunchDesk(Parts parts, QObject *parent = nullptr);

    /// The desk among this object's children; null if there is none.
    [[nodiscard]] static LaunchDesk *of(const QObject &engine);

    /// Judges and fills in an entry, then hands it on; empty `then`: nobody fills in more. Errors: Kind::Policy with code
    /// kNotAccepted, kValueMissing or kVariableMissing, those of AcceptedLaunches, ValueVault and ProfilesFile.
    [[nodiscard]] EntryFiller filler(EntryFiller then);

    /// What there is to say about starting it; an entry without an id is none of the list yet. Errors: those of AcceptedLaunches and ValueVault.
    void question(const ServerEntry &entry, QObject *context, std::function<void(const Result<LaunchQuestion> &)> done);
    /// The person's answer about this entry as it was shown to them. Errors: those of AcceptedLaunches and ValueVault; Kind::Usage
    /// if there is a secret and no place for it.
    void accept(const ServerEntry &entry, const LaunchAnswer &answer, QObject *context, TokenStore::Wrote done);
    /// The person typed what the entry has become. Nothing happens if it was theirs all along, or is as it was.
    [[nodiscard]] Result<> acceptTyped(const ServerEntry &entry);
    [[nodiscard]] Result<> forget(const QString &serverId) { return m_accepted.forget(serverId); }

private:
    void withValues(const ServerEntry &entry, const AcceptedLaunch &said, QObject *context,
                    std::function<void(const Result<ValueSources> &)> done) const;
    void withVariables(const ServerEntry &entry, const ValueSources &sources, QObject *context,
                       const std::function<void(const Result<ValueSources> &)> &done) const;
    [[nodiscard]] Result<LaunchFacts> factsOf(const ServerEntry &entry) const;
    void tell(const QString &secret) const;
    void fill(const ServerEntry &entry, const ValueSources &sources, const EntryFiller &then, QObject *context,
              const std::function<void(const Result<ServerEntry> &)> &done) const;

    Parts m_parts;
    AcceptedLaunches m_accepted;
};

constexpr int kNotAccepted = 1; ///< Error::code of LaunchDesk

/// The person is to be asked before it can be tried again: for their consent, or for a value.
[[nodiscard]] inline bool wantsPerson(const Error &error)
{
    return error.kind == Error::Kind::Policy && (error.code == kNotAccepted || error.code == kValueMissing);
}

/// Nothing was started or reached: the person's consent, a value or a variable is missing.
[[nodiscard]] inline bool isBeforeStart(const Error &error)
{
    return wantsPerson(error) || (error.kind == Error::Kind::Policy && error.code == kVariableMissing);
}

} // namespace Signalbox
