// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/hub/policy/policyeffect.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

class Engine;

/// A rule in words; lists are joined by commas.
struct RuleFacts
{
    int number = 0; ///< counted from 1
    QString name;
    PolicyEffect effect = PolicyEffect::Deny;
    QString tools;   ///< empty: all
    QString callers; ///< likewise
    QString conditions;

    bool operator==(const RuleFacts &) const = default;
};

/// A secure session. Times are milliseconds since 1970, UTC.
struct SessionFacts
{
    QString id;
    QString user;
    QString tools;
    qint64 createdMs = 0;
    qint64 expiresMs = 0;
    bool hasEnded = false; ///< before its time
    bool isOver = false;
    QString activeTools;

    bool operator==(const SessionFacts &) const = default;
};

/// A definition of a tool that the person accepted, and how it stands to the one the server gives now.
struct DefinitionFacts
{
    enum class State { Same, Changed, NotListed, Unknown }; ///< Unknown: the server's tools are not known now

    QString serverId;
    QString server;
    QString tool;
    qint64 acceptedMs = 0; ///< since 1970, UTC
    bool isAllowed = false;
    State state = State::Unknown;
    QByteArray accepted; ///< JSON object text
    QByteArray now;      ///< likewise; of Changed

    bool operator==(const DefinitionFacts &) const = default;
};

/// What the rules say of a tool of a connected server, if it is called from the form of the window.
struct VerdictFacts
{
    QString tool; ///< `server.tool`
    PolicyEffect effect = PolicyEffect::Allow;
    QString reason;         ///< which rule spoke, or that none did; fit to show
    bool isSteady = true;   ///< whatever the arguments, and however many calls there were
    bool isChanged = false; ///< its definition is not the accepted one

    bool operator==(const VerdictFacts &) const = default;
};

/// All that decides whether calls may be made, as the Policy page shows it.
struct PolicyFacts
{
    bool hasRulesFile = false;
    std::optional<Error> rulesFault; ///< the file cannot be used: everything is asked for
    PolicyEffect otherwise = PolicyEffect::Allow;
    QList<RuleFacts> rules;
    QList<VerdictFacts> verdicts; ///< of the first kMostVerdicts tools, by name; only where there are rules
    int tools = 0;                ///< that are known
    std::optional<Error> sessionsFault;
    QList<SessionFacts> sessions;
    QList<DefinitionFacts> definitions;

    static constexpr int kMostVerdicts = 1000;
    bool operator==(const PolicyFacts &) const = default;
};

/// Reads files: for the engine thread.
[[nodiscard]] PolicyFacts policyFacts(Engine &engine, const QString &rulesFile, qint64 nowMs);

} // namespace Signalbox
