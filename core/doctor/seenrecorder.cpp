// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/seenrecorder.h"

#include <limits>

namespace Signalbox {

quint16 SeenRecorder::nameId(QByteArrayView name)
{
    if (name.isEmpty() || m_names.size() >= std::numeric_limits<quint16>::max()) {
        return 0;
    }
    const QByteArray key = name.toByteArray();
    const auto known = m_names.constFind(key);
    return known != m_names.cend() ? *known : *m_names.insert(key, quint16(m_names.size() + 1));
}

quint64 SeenRecorder::record(const Frame &frame, IndexRecord record)
{
    const quint64 sequence = m_sequence++;
    if (IndexRecord::isBeside(record.kind)) {
        return sequence;
    }
    if (record.kind == IndexRecord::Stray) {
        ++m_strays;
        if (m_strayLines.size() < kMostLines) {
            m_strayLines.append(frame.bytes.first(std::min(frame.bytes.size(), kLongestLine)).toByteArray());
        }
        return sequence;
    }
    ++m_messages;
    m_late += (record.flags & IndexRecord::Late) != 0 ? 1 : 0;
    return sequence;
}

} // namespace Signalbox
