// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Signalbox {

/// A message as its words are indexed: JSON escapes resolved, so that what follows a `\n` is a word of its own. Bytes
/// that are no JSON stay as they are; the result is UTF-8 as far as the message is.
[[nodiscard]] QByteArray searchableText(QByteArrayView message);

/// What a person typed as an FTS5 expression: every word must be there, the last one at least with its beginning; no
/// character is syntax. Empty: there is no word in it.
[[nodiscard]] QString matchExpression(const QString &typed);

} // namespace Signalbox
