// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Signalbox {

/// Makes the `requestState` of input_required rounds: what the server must remember travels with the client, sealed
/// with HMAC-SHA256 under a key of this process, so that nothing in it can be changed (basic/patterns/mrtr).
/// It is not secret: the client may read it.
class StateSeal
{
public:
    StateSeal();

    /// What a state belongs to; it opens for the same request of the same client only, for ten minutes.
    struct Binding
    {
        QByteArray method;
        Json params; ///< `_meta`, inputResponses and requestState are left out of account
        QString subject;
    };

    [[nodiscard]] QString seal(const Json &content, const Binding &binding) const;
    /// None if it was tampered with, is too old, or belongs to another request.
    [[nodiscard]] std::optional<Json> open(const QString &state, const Binding &binding) const;

private:
    [[nodiscard]] QByteArray mac(const QByteArray &payload, const Binding &binding) const;

    QByteArray m_key;
};

} // namespace Signalbox
