// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

class QIODevice;

namespace Signalbox {

/// Lines of a text file that may be compressed as gzip, in one member or several; told by its first two bytes. Holds
/// one line at a time, whatever the file says of itself.
class LineSource
{
public:
    /// How the lines ended.
    enum class End {
        Open,    ///< not yet
        Whole,   ///< where the file ends
        Cut,     ///< the file ends before its compressed text does, or inside its last line
        Damaged, ///< what follows cannot be unpacked, or the whole is not what its checksum says
    };

    LineSource(QIODevice &device, qint64 mostLineBytes);
    Q_DISABLE_COPY_MOVE(LineSource)
    ~LineSource();

    /// The next line without its end, valid until the next call; none at the end. Error: the file cannot be read
    /// (Kind::Storage), or the line is longer than the limit (Kind::Framing).
    [[nodiscard]] Result<std::optional<QByteArrayView>> next();
    [[nodiscard]] End end() const { return m_end; }
    [[nodiscard]] bool isCompressed() const { return m_inflater != nullptr; }
    [[nodiscard]] bool isLastUnended() const { return m_isUnended; } ///< the last line had no line end
    [[nodiscard]] quint64 textBytes() const { return m_textBytes; }  ///< unpacked so far

private:
    struct Inflater;
    Result<> fill();
    Result<QByteArray> read();
    void inflateSome(const QByteArray &packed);

    QIODevice &m_device;
    qint64 m_most;
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_buffer;
    qsizetype m_from = 0;    ///< where the next line begins
    qsizetype m_scanned = 0; ///< no line end before
    quint64 m_textBytes = 0;
    End m_end = End::Open;
    bool m_isStarted = false;
    bool m_isUnended = false;
};

} // namespace Signalbox
