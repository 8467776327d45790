// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace Signalbox {

/// Who runs a verb of `servers`.
enum class ServersRoute { Own, Edit, Programs, Doctor, Registry, Bundle, Ps, Group, Profile, Env };

struct ServersVerbWord
{
    const char *word;
    ServersRoute route;
};

/// All verbs of `servers`, in the order they are told in.
constexpr std::array kServersVerbs{
    ServersVerbWord{"list", ServersRoute::Own},
    ServersVerbWord{"add", ServersRoute::Own},
    ServersVerbWord{"accept", ServersRoute::Own},
    ServersVerbWord{"edit", ServersRoute::Edit},
    ServersVerbWord{"remove", ServersRoute::Own},
    ServersVerbWord{"check", ServersRoute::Own},
    ServersVerbWord{"doctor", ServersRoute::Doctor},
    ServersVerbWord{"tools", ServersRoute::Own},
    ServersVerbWord{"budget", ServersRoute::Own},
    ServersVerbWord{"apps", ServersRoute::Own},
    ServersVerbWord{"gates", ServersRoute::Own},
    ServersVerbWord{"programs", ServersRoute::Programs},
    ServersVerbWord{"matrix", ServersRoute::Programs},
    ServersVerbWord{"import", ServersRoute::Programs},
    ServersVerbWord{"export", ServersRoute::Programs},
    ServersVerbWord{"unify", ServersRoute::Programs},
    ServersVerbWord{"accept-difference", ServersRoute::Programs},
    ServersVerbWord{"history", ServersRoute::Programs},
    ServersVerbWord{"restore", ServersRoute::Programs},
    ServersVerbWord{"secrets", ServersRoute::Programs},
    ServersVerbWord{"registry", ServersRoute::Registry},
    ServersVerbWord{"bundle", ServersRoute::Bundle},
    ServersVerbWord{"group", ServersRoute::Group},
    ServersVerbWord{"profile", ServersRoute::Profile},
    ServersVerbWord{"env", ServersRoute::Env},
    ServersVerbWord{"ps", ServersRoute::Ps},
};

[[nodiscard]] inline QString serversVerbWords()
{
    QStringList words;
    for (const ServersVerbWord &verb : kServersVerbs) {
        words << QString::fromLatin1(verb.word);
    }
    return words.join(QStringLiteral(", "));
}

/// Who runs what these arguments of `servers` say; Own as well for what nobody knows. `remove` with --from is one of
/// other programs' files, which ProgramsOptions::isMeant() tells.
[[nodiscard]] inline ServersRoute serversRoute(const QStringList &arguments)
{
    for (const ServersVerbWord &verb : kServersVerbs) {
        if (arguments.value(0) == QLatin1StringView(verb.word)) {
            return verb.route;
        }
    }
    return ServersRoute::Own;
}

} // namespace Signalbox
