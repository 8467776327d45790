// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QObject;

namespace Signalbox {

class EngineLink;
class EngineRequest;

/// A request of any method as the window sends it.
struct RawSending
{
    QByteArray method;
    QByteArray params{}; ///< JSON object text; empty: none
    QString caller{};    ///< "form", "replay"
};

/// Sends it as RawCall does, asking the server whatever is known; never null, a child of `parent`.
[[nodiscard]] EngineRequest *sendRaw(EngineLink &link, const QString &serverId, const RawSending &what,
                                     QObject *parent);

} // namespace Signalbox
