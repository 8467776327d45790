// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clioptions.h"

namespace Signalbox {

/// `policy show`, `policy test SERVER.TOOL`, `policy definitions [SERVER] [--diff]`, `policy accept SERVER.TOOL`,
/// `policy forget SERVER`: which calls may go, and why.
struct PolicyOptions
{
    enum class Verb { Show, Test, Definitions, Accept, Forget };

    Verb verb = Verb::Show;
    bool json = false;
    bool compares = false; ///< definitions: with what the server gives now
    QString server;        ///< its name; definitions: empty for all
    QString tool;          ///< test, accept
    KeyValues arguments;   ///< test: of the call
    std::optional<QByteArray> argumentsJson;
    QString caller = QStringLiteral("cli");
    QString session;
    QString helpText; ///< not empty: print this and do nothing

    /// Does it want a connection to the server?
    [[nodiscard]] bool connects() const { return verb == Verb::Test || verb == Verb::Accept || compares; }
    /// How the server is connected to.
    [[nodiscard]] CliOptions connection() const;
    /// `arguments` after the word policy. Errors are Kind::Usage, or Kind::Storage of the list of servers.
    [[nodiscard]] static Result<PolicyOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
