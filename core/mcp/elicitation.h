// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/schema.h"
#include "core/mcp/elicitationfield.h"

#include <QByteArray>
#include <QMetaType>

namespace Signalbox {

/// The parameters of elicitation/create (client/elicitation, from 2025-06-18).
struct ElicitationRequest
{
    enum class Mode { Form, Url };
    Mode mode = Mode::Form;
    QString message;
    Json schema = Json::null();     ///< form: `requestedSchema`
    QList<ElicitationField> fields; ///< form, in the schema's order
    QString url;                    ///< to be shown whole before it is opened; never fetched
    QString elicitationId;          ///< URL, 2025-11-25
    QByteArray raw;
};

/// Not usable: an unknown mode, a form without a schema, a URL request without an address.
[[nodiscard]] Decoded<ElicitationRequest> decodeElicitation(const Json &params);

/// `content` with the schema's default for each property that is absent (top level, as the schema is flat).
[[nodiscard]] Json withDefaults(const Json &content, const Json &requestedSchema);
/// What is wrong with this content of an answer. Errors (Kind::Protocol): the schema cannot be used.
[[nodiscard]] Result<QList<SchemaFault>> elicitationFaults(const Json &content, const Json &requestedSchema);

/// Answers (JSON object text). Content is only sent with a form that is accepted.
[[nodiscard]] QByteArray encodeAccept(const Json &content);
[[nodiscard]] QByteArray encodeUrlAccept(); ///< the person agreed to visit the address, no more
[[nodiscard]] QByteArray encodeDecline();
[[nodiscard]] QByteArray encodeCancel(); ///< put aside without an answer

/// The answer to a form that nobody looks at: accepted with the schema's defaults. Errors (Kind::Usage) say why that
/// cannot be: a URL request, or a required property without a default that fits.
[[nodiscard]] Result<QByteArray> defaultAnswer(const Json &params);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ElicitationRequest)
