// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/messageexchange.h"
#include "ui/models/network/networkrow.h"

#include <QStringList>

namespace Signalbox {

class JournalReader;

/// All that is shown of one exchange.
struct NetworkDetail
{
    NetworkRow row;
    QString sentence;      ///< of an authorization's step, with the rule it follows; else empty
    QStringList facts;     ///< fit to show: HTTP version, peer, TLS, proxy, whether the connection was kept
    QStringList decoded{}; ///< what encoded headers of the call stand for: "Mcp-Param-City: Zürich"
    QList<ExchangePhase> phases;
    QByteArray text; ///< heads of request and response, and what bodies the record has; secrets are masked as recorded
};

/// What a record of kind Http or Auth says. Reads the disk: not for the GUI thread.
[[nodiscard]] NetworkRow networkRow(const JournalReader &reader, quint64 sequence);
/// Of a step of an authorization, from its record (toJson() of core/auth).
[[nodiscard]] NetworkDetail authStepDetail(const QByteArray &record);
[[nodiscard]] NetworkDetail networkDetail(const JournalReader &reader, quint64 sequence);

} // namespace Signalbox
