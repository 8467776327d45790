// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/jsonparse.h"
#include "core/mcp/deviation.h"

#include <QStringList>

/// For tests of what is decoded.
namespace Signalbox {

inline Json json(QByteArrayView text)
{
    return parseJson(text).value().value;
}

/// "pointer expected found", one a deviation.
inline QStringList lines(const QList<Deviation> &deviations)
{
    QStringList list;
    for (const Deviation &deviation : deviations) {
        list.append(deviation.pointer + u' ' + deviation.expected + u' ' + deviation.found);
    }
    return list;
}

} // namespace Signalbox
