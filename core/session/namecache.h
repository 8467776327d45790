// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/recorder.h"

#include <QByteArray>
#include <QSet>

namespace Signalbox {

/// Journal ids of names, quick for the name that came last. With a bound it serves names that a server makes up: too
/// long ones and too many of them become the empty name, so that the journal's table cannot be filled from outside.
class NameCache
{
public:
    static constexpr int kLongest = 128; ///< bytes; server/tools

    explicit NameCache(Recorder &recorder, int bound = 0)
        : m_recorder(recorder)
        , m_bound(bound)
    {
    }

    [[nodiscard]] quint16 id(QByteArrayView name)
    {
        if (name == m_lastName) {
            return m_lastId;
        }
        return lookUp(name);
    }

private:
    quint16 lookUp(QByteArrayView name);

    Recorder &m_recorder;
    int m_bound; // 0: none
    QByteArray m_lastName;
    quint16 m_lastId = 0;
    QSet<QByteArray> m_seen; // with a bound only
};

} // namespace Signalbox
