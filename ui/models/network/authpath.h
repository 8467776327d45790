// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <limits>

namespace Signalbox {

struct NetworkRow;

/// Who speaks to whom in one step of an authorization.
struct AuthPath
{
    enum Party { Client, Browser, AuthorizationServer, McpServer };
    static constexpr int kParties = 4;

    Party from = Client;
    Party to = Client; ///< the same: nothing was sent, Signalbox decided or kept something

    bool operator==(const AuthPath &) const = default;
};

/// The sequence of a step that has not been done yet: it waits for the person, and is in no journal.
inline constexpr quint64 kComingStep = std::numeric_limits<quint64>::max();
[[nodiscard]] bool isComing(const NetworkRow &step);

[[nodiscard]] AuthPath authPath(const NetworkRow &step);
[[nodiscard]] QString partyText(AuthPath::Party party);
[[nodiscard]] QString authStepTitle(const NetworkRow &step); ///< "Token request"; of a step that is not known: its word
/// What the rules want of a step; none for those that ask nobody.
[[nodiscard]] QStringList authDemands(const NetworkRow &step);
/// The address of its request as people read it: each field of the query on a line of its own.
[[nodiscard]] QByteArray authAddressText(const NetworkRow &step);
/// It went wrong; that a server first asks for an authorization is no trouble.
[[nodiscard]] bool isTrouble(const NetworkRow &step);
/// What came of it: the status of the answer, or a word.
[[nodiscard]] QString authStepOutcome(const NetworkRow &step);
[[nodiscard]] QStringList authOutcomeWords(); ///< all words among them

} // namespace Signalbox
