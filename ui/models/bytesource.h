// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace Signalbox {

/// Bytes to look at, of which not all need be here.
class ByteSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual qint64 length() const = 0;
    [[nodiscard]] virtual QString trouble() const = 0; ///< why bytes are missing; empty while all is well
    /// At most `count` bytes from `offset` on, as far as they are here; what is not is fetched, and arrived() tells.
    [[nodiscard]] virtual QByteArray bytes(qint64 offset, qint64 count) = 0;

signals:
    void arrived(); ///< more of them, or others
};

} // namespace Signalbox
