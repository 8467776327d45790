// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/filterfault.h"

#include <QCoreApplication>

namespace Signalbox {

Error FilterFault::toError() const
{
    return {.kind = Error::Kind::Usage,
            .message = message,
            .where = QCoreApplication::translate("JournalFilter", "character %1").arg(at + 1),
            .advice = advice};
}

} // namespace Signalbox
