// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace Signalbox {

/// A message's bytes made ready to be looked at.
struct MessageText
{
    QByteArray bytes;                 ///< as they crossed, or the beginning of them
    QByteArray laidOut;               ///< indented; the bytes themselves where they are no JSON
    std::shared_ptr<const Json> tree; ///< null where they are no JSON
    QString reason;                   ///< why there is no tree
    QStringList findings;             ///< what a strict reader would not let pass, one sentence each
    bool isJson = false;              ///< colours are worth while
};

/// The longest message that is laid out and parsed; of a longer one only the beginning is fetched as text. (As a tree a
/// message takes about ten times its length in memory.)
constexpr qint64 kMostParsed = 16 * 1024 * 1024;
constexpr qint64 kBeginning = 1024 * 1024;
[[nodiscard]] constexpr qint64 fetchedOf(qint64 whole)
{
    return whole <= kMostParsed ? whole : kBeginning;
}

/// Lays out and parses; takes as long as that takes, so not for the GUI thread. `whole` is how long the message is.
[[nodiscard]] MessageText readMessage(const QByteArray &bytes, qint64 whole);

} // namespace Signalbox
