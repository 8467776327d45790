// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// A tools/call request read back from its bytes.
struct RecordedCall
{
    QString tool;
    QByteArray arguments; ///< JSON object text as it was sent; {} if there were none

    /// Error (Kind::Usage): it is no tools/call that could be made again.
    [[nodiscard]] static Result<RecordedCall> read(QByteArrayView body);
};

} // namespace Signalbox
