// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/transport.h"

namespace Signalbox {

bool Transport::abandon(quint64)
{
    return false;
}

bool Transport::isHeldBack(quint64) const
{
    return false;
}

void Transport::setAnswered(quint64)
{
}

void Transport::setProtocolVersion(const QByteArray &)
{
}

} // namespace Signalbox
