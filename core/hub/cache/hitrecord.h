// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/recorder.h"

#include <QString>

namespace Signalbox {

/// That something was answered from a cache, for the journal (IndexRecord::Gate):
/// `{"gate":"cache","decision":"hit","tool" or "method" and "about","caller","reason"}`.
struct HitRecord
{
    QString server;
    QByteArray method;
    QString about; ///< of tools/call: `server.tool`
    QString caller;
    QString reason;              ///< how old it is, fit to show
    quint64 requestSequence = 0; ///< of the request whose answer it was

    void writeTo(Recorder &recorder, const Clock &clock) const;
};

} // namespace Signalbox
