// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/storageerror.h"

#include <system_error>

namespace Signalbox {

Failure storageFailure(const QString &what, const QString &where, int code)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = code;
    error.message = code != 0 ? QStringLiteral("%1: %2.").arg(what, systemReason(code)) : what;
    error.where = where;
    return Failure(std::move(error));
}

QString systemReason(int code)
{
    return QString::fromStdString(std::generic_category().message(code));
}

} // namespace Signalbox
