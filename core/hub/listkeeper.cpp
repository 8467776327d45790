// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/listkeeper.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kFirstPauseMs = 1000;
constexpr int kLongestPauseMs = 30000;

} // namespace

ListKeeper::ListKeeper(Connection &connection)
    : QObject(&connection)
    , m_connection(connection)
{
    connect(&connection, &Connection::listChanged, this, &ListKeeper::handleListChanged);
    connect(&connection, &Connection::statusChanged, this, [this] {
        if (!m_connection.session()) {
            m_slots = {};
        }
    });
}

void ListKeeper::refresh(Lister::List list)
{
    Slot &slot = slotOf(list);
    slot.pauseMs = 0;
    if (slot.running) {
        slot.waiting = true;
    } else {
        start(list);
    }
}

void ListKeeper::handleListChanged(Lister::List list)
{
    Slot &slot = slotOf(list);
    if (slot.running || slot.waiting) {
        slot.waiting = true;
        return;
    }
    const qint64 since = slot.sinceStart.isValid() ? slot.sinceStart.elapsed() : kLongestPauseMs;
    if (since > 4 * qint64(std::max(slot.pauseMs, kFirstPauseMs))) {
        slot.pauseMs = 0; // it has been quiet: begin anew
    }
    if (since >= slot.pauseMs) {
        start(list);
        return;
    }
    slot.waiting = true;
    QTimer::singleShot(slot.pauseMs - int(since), this, [this, list] {
        if (slotOf(list).waiting && !slotOf(list).running) {
            start(list);
        }
    });
}

void ListKeeper::start(Lister::List list)
{
    Session *session = m_connection.session();
    if (!session) {
        return;
    }
    Slot &slot = slotOf(list);
    slot.waiting = false;
    slot.pauseMs = std::clamp(slot.pauseMs * 2, kFirstPauseMs, kLongestPauseMs);
    slot.sinceStart.start();
    slot.running = new Lister(*session, list, this);
    connect(slot.running, &Lister::finished, this, &ListKeeper::handleFinished);
}

void ListKeeper::handleFinished(const Lister::Outcome &outcome)
{
    Slot &slot = slotOf(outcome.list);
    slot.running = nullptr;
    const bool again = slot.waiting;
    slot.waiting = false;
    emit listRead(outcome);
    if (again) {
        handleListChanged(outcome.list);
    }
}

} // namespace Signalbox
