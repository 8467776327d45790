// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QString>

namespace Signalbox {

/// Something a server of ours asks the client: one entry of `inputRequests`, or one request of the server in a
/// conversation of the handshake era (protocol.md 2.5).
struct ServedQuestion
{
    QString key; ///< names it within its call: the same question has the same key in every round
    QString method;
    Json params{jsoncons::json_object_arg};

    /// A form; `schema` is a flat object schema (client/elicitation).
    [[nodiscard]] static ServedQuestion elicit(const QString &key, const QString &message, const Json &schema);
    /// A page the person is asked to visit.
    [[nodiscard]] static ServedQuestion visit(const QString &key, const QString &message, const QString &url);
    /// Sampling; `params` of sampling/createMessage.
    [[nodiscard]] static ServedQuestion sample(const QString &key, const Json &params);
    [[nodiscard]] static ServedQuestion roots(const QString &key);

    /// Has a client with these capabilities said that it answers such questions?
    [[nodiscard]] bool isAllowed(const Json &clientCapabilities) const;
    /// What it would have to declare, as a ClientCapabilities object.
    [[nodiscard]] Json requiredCapabilities() const;
    /// Has `answer` the shape of an answer to it (ElicitResult, CreateMessageResult, ListRootsResult)?
    [[nodiscard]] bool isAnswer(const Json &answer) const;
};

} // namespace Signalbox
