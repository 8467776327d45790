// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/textposition.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

QString lineAndColumn(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return QCoreApplication::translate("Catalog", "line %1, column %2").arg(line).arg(column);
}

QString lineAndColumn(QByteArrayView text, const Error &error)
{
    const std::optional<qsizetype> offset = byteOf(error);
    return offset ? lineAndColumn(text, *offset) : error.where;
}

std::optional<qsizetype> byteOf(const Error &error)
{
    static constexpr QStringView prefix = u"byte ";
    bool ok = false;
    const qlonglong offset = error.where.startsWith(prefix) ? error.where.sliced(prefix.size()).toLongLong(&ok) : 0;
    return ok ? std::optional(qsizetype(offset)) : std::nullopt;
}

} // namespace Signalbox
