// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/elicitation.h"
#include "core/mcp/sampling.h"
#include "core/session/inputbroker.h"

#include <QDateTime>
#include <QStringList>

namespace Signalbox {

/// What a server asks of the person, ready to be shown: nothing in it needs to be parsed any more.
struct InputCase
{
    quint64 number = 0; ///< of the InputRequest
    QString server;
    InputRequest::Kind kind = InputRequest::Kind::Elicitation; ///< Elicitation or Sampling
    InputOrigin origin;                                        ///< the call it belongs to, if that is known
    QDateTime since;
    ElicitationRequest elicitation; ///< of that kind
    SamplingRequest sampling;       ///< likewise
    bool isUsable = true;           ///< false: it can only be refused
    QStringList deviations;         ///< what is not as the protocol wants it, fit to show
    QByteArray params;              ///< JSON object text, as it came

    [[nodiscard]] static InputCase from(const InputRequest &request, const QDateTime &since);
    [[nodiscard]] bool isAddress() const; ///< an elicitation in URL mode
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString about() const; ///< the server's own words: the start of what it asks, one line

    static constexpr qsizetype kMostAbout = 300; ///< letters
};

} // namespace Signalbox
