// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bytesource.h"

namespace Signalbox {

/// Bytes that are all here.
class HeldBytes : public ByteSource
{
    Q_OBJECT
public:
    using ByteSource::ByteSource;

    void show(const QByteArray &bytes)
    {
        m_bytes = bytes;
        emit arrived();
    }
    [[nodiscard]] qint64 length() const override { return m_bytes.size(); }
    [[nodiscard]] QString trouble() const override { return {}; }
    [[nodiscard]] QByteArray bytes(qint64 offset, qint64 count) override { return m_bytes.mid(offset, count); }

private:
    QByteArray m_bytes;
};

} // namespace Signalbox
