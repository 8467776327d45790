// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

namespace Signalbox {

namespace {

bool isBegun(const WindowSpot &was, const WindowSpot &is)
{
    if (was.page != is.page || was.server.server != is.server.server) {
        return was.page == is.page && was.server.server.isEmpty(); // no server was open
    }
    return was.server.pane == is.server.pane
           && (was.server.subject.isEmpty() || (!was.server.isSettled && !is.server.isSettled));
}

} // namespace

bool WindowSpot::isSamePlace(const WindowSpot &other) const
{
    return page == other.page && server.server == other.server.server && server.pane == other.server.pane
           && server.subject == other.server.subject;
}

void Navigation::visit(const WindowSpot &spot)
{
    if (m_at >= 0 && (m_spots.at(m_at).isSamePlace(spot) || isBegun(m_spots.at(m_at), spot))) {
        m_spots[m_at] = spot;
        return;
    }
    m_spots.resize(m_at + 1);
    m_spots.append(spot);
    if (m_spots.size() > kMost) {
        m_spots.removeFirst();
    }
    m_at = m_spots.size() - 1;
}

qsizetype Navigation::next(int step, const Exists &exists) const
{
    for (qsizetype at = m_at + step; at >= 0 && at < m_spots.size(); at += step) {
        if (!m_spots.at(at).isSamePlace(m_spots.at(m_at)) && exists(m_spots.at(at))) {
            return at;
        }
    }
    return -1;
}

std::optional<WindowSpot> Navigation::go(int step, const Exists &exists)
{
    const qsizetype at = next(step, exists);
    if (at < 0) {
        return std::nullopt;
    }
    m_at = at;
    return m_spots.at(at);
}

} // namespace Signalbox
