// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/transportmaker.h"

#include "core/base/clock.h"
#include "core/wire/stdiotransport.h"

#include <QCoreApplication>

namespace Signalbox {

Result<Negotiator::TransportFactory> transportFor(const ServerEntry &entry, const Limits &limits)
{
    if (entry.transport != ServerEntry::Transport::Stdio) {
        Failure failure =
            fail(Error::Kind::Usage,
                 QCoreApplication::translate("Hub", "Signalbox connects to stdio servers; this one is reached over %1.")
                     .arg(transportText(entry.transport)));
        failure.error().advice = QCoreApplication::translate("Hub", "The entry is kept as it is.");
        return failure;
    }
    return [options = entry.stdioOptions(limits)](HttpDialect) -> std::unique_ptr<Transport> {
        return std::make_unique<StdioTransport>(options, Clock::system());
    };
}

} // namespace Signalbox
