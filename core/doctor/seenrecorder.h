// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recorder.h"

#include <QByteArrayList>
#include <QHash>

namespace Signalbox {

/// What crossed the wire in one examination, counted; of what was no message, the first lines are kept.
class SeenRecorder : public Recorder
{
public:
    [[nodiscard]] quint16 nameId(QByteArrayView name) override;
    quint64 record(const Frame &frame, IndexRecord record) override;

    [[nodiscard]] quint64 messages() const { return m_messages; } ///< in both directions
    [[nodiscard]] quint64 strays() const { return m_strays; }     ///< lines from the server that were no message
    [[nodiscard]] const QByteArrayList &strayLines() const { return m_strayLines; } ///< the first, each cut
    [[nodiscard]] quint64 lateAnswers() const { return m_late; }

    static constexpr qsizetype kMostLines = 3;
    static constexpr qsizetype kLongestLine = 200; ///< bytes

private:
    QHash<QByteArray, quint16> m_names;
    QByteArrayList m_strayLines;
    quint64 m_sequence = 0;
    quint64 m_messages = 0;
    quint64 m_strays = 0;
    quint64 m_late = 0;
};

} // namespace Signalbox
