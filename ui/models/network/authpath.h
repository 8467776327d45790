// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

[[nodiscard]] AuthPath authPath(const NetworkRow &step);
[[nodiscard]] QString partyText(AuthPath::Party party);
[[nodiscard]] QString authStepTitle(const NetworkRow &step); ///< "Token request"; of a step that is not known: its word
/// It went wrong; that a server first asks for an authorization is no trouble.
[[nodiscard]] bool isTrouble(const NetworkRow &step);
/// What came of it: the status of the answer, or a word.
[[nodiscard]] QString authStepOutcome(const NetworkRow &step);

} // namespace Signalbox
