// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace Signalbox {

/// Where an export's bytes go: buffered, compressed as gzip (RFC 1952) if wanted. The first error is kept, and what is
/// put after it goes nowhere.
class ExportOutput
{
public:
    enum class Coding { Plain, Gzip };
    ExportOutput(QIODevice &device, Coding coding);
    Q_DISABLE_COPY_MOVE(ExportOutput)
    ~ExportOutput();

    void put(QByteArrayView bytes);
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] qint64 written() const { return m_written; } ///< bytes that reached the device
    /// Writes what is left. Error (Kind::Storage): something could not be written, now or before.
    [[nodiscard]] Result<> end();

private:
    struct Deflater;
    void flush();
    void write(QByteArrayView bytes);

    QIODevice &m_device;
    std::unique_ptr<Deflater> m_deflater; ///< null: plain
    QByteArray m_buffer;
    qint64 m_written = 0;
    bool m_failed = false;
};

} // namespace Signalbox
