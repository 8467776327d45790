// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authchallenge.h"
#include "core/doctor/examoptions.h"
#include "core/doctor/seenrecorder.h"
#include "core/doctor/serverwords.h"
#include "core/hub/callgates.h"
#include "core/hub/hub.h"
#include "core/json/masker.h"
#include "core/mcp/tool.h"
#include "core/session/inputbroker.h"

#include <memory>
#include <optional>

namespace Signalbox {

/// What the steps of one examination share: what they may use, and what earlier ones found out for later ones.
struct ExamContext
{
    struct SeenDeviation
    {
        QString place; ///< "tools/list"; the deviation has the pointer
        Deviation deviation;
    };

    ServerEntry entry;  ///< as it was given: what a finding mends
    ServerEntry filled; ///< with its secrets and values; as it was given, if they cannot be had
    ExamOptions options;
    Masker masker; ///< of what the report quotes

    /// Why it is neither started nor reached: nobody accepted that, or a value is missing.
    std::optional<Error> barrier{};
    bool mayNotStart = false; ///< the launch checks say that it cannot be started in the environment asked for
    bool isUnreached = false; ///< the network checks did not get to it
    int httpStatus = 0;       ///< of the plain request; 0: none was answered
    std::optional<OAuthChallenge> challenge{}; ///< it refused the plain request for want of credentials
    std::optional<Error> failure{};            ///< why there is no session
    std::optional<ServerProfile> profile{};

    QList<Tool> tools{};
    QList<ServerWord> words{}; ///< all texts that it wants people or models to read
    QList<SeenDeviation> deviations{};
    bool areListsWhole = false;
    std::optional<qint64> endNs{}; ///< how long it took to go

    SeenRecorder seen;
    DecliningBroker broker;
    std::unique_ptr<Hub> hub;       ///< null: it was not tried to be reached
    std::optional<CallGates> gates; ///< of hub; goes first

    [[nodiscard]] bool isStdio() const { return entry.transport == ServerEntry::Transport::Stdio; }
    [[nodiscard]] bool isWebSocket() const { return entry.transport == ServerEntry::Transport::WebSocket; }
    [[nodiscard]] Connection *connection() const { return hub ? hub->byId(entry.id) : nullptr; }
    [[nodiscard]] Session *session() const { return connection() ? connection()->session() : nullptr; }
};

} // namespace Signalbox
