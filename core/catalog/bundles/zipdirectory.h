// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Signalbox {

/// What the last record of a zip file says of it, read before any library makes room for what it claims.
struct ZipDirectory
{
    qint64 fileBytes = 0; ///< of the zip
    qint64 entries = 0;

    /// Looks in the first `length` bytes of the file (-1: all). Errors: Kind::Storage, the file cannot be read, is none
    /// (a folder, a pipe) or has more than `most` bytes; Kind::Framing, it is no zip.
    [[nodiscard]] static Result<ZipDirectory> find(const QString &path, qint64 length, qint64 most);
};

} // namespace Signalbox
