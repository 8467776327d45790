// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/namecache.h"

namespace Signalbox {

quint16 NameCache::lookUp(QByteArrayView name)
{
    if (name.isEmpty()) {
        return 0;
    }
    const QByteArray text = name.toByteArray();
    if (m_bound > 0 && !m_seen.contains(text)) {
        if (name.size() > kLongest || m_seen.size() >= m_bound) {
            return 0;
        }
        m_seen.insert(text);
    }
    m_lastName = text;
    m_lastId = m_recorder.nameId(name);
    return m_lastId;
}

} // namespace Signalbox
