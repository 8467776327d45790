// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exporttotals.h"
#include "core/journal/exchange/messagesource.h"

#include <QString>

namespace Signalbox {

/// What stands in reports for people, whatever their markup: plain text, not escaped for any.
namespace ReportText {

struct Body
{
    QByteArray text{};    ///< UTF-8, laid out if it is JSON; what cannot be seen is written as \uXXXX
    quint64 notShown = 0; ///< bytes at the end
};

/// At most about `most` bytes of a message.
[[nodiscard]] Body body(const ExportMessage &message, qint64 most);
/// Control characters, and those that turn the direction of text or have no width, as \uXXXX. Line ends and tabs stay.
[[nodiscard]] QByteArray visible(QByteArrayView utf8);
/// The same for a line: line ends and tabs are written out as well.
[[nodiscard]] QByteArray visibleLine(QByteArrayView utf8);

[[nodiscard]] QString kind(const IndexRecord &record);
/// "OK, 12.5 ms", "-32601, 3.1 ms"; empty for what is no answer.
[[nodiscard]] QString outcome(const IndexRecord &record, const JournalReader &reader);
[[nodiscard]] QString title();
[[nodiscard]] QString masking(bool isMasked);
[[nodiscard]] QString span(const ExportTotals &totals); ///< from when to when
[[nodiscard]] QString counts(const ExportTotals &totals);
[[nodiscard]] QString notShownBytes(quint64 bytes);
[[nodiscard]] QString notShownMessages(quint64 messages);

} // namespace ReportText

} // namespace Signalbox
