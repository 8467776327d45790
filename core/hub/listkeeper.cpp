// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/listkeeper.h"

#include "core/hub/cache/reads.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

ListKeeper::ListKeeper(Connection &connection, ListPauses pauses)
    : QObject(&connection)
    , m_connection(connection)
    , m_pauses(pauses)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        QTimer &pause = m_slots.at(i).pause;
        pause.setSingleShot(true);
        connect(&pause, &QTimer::timeout, this, [this, i] { start(static_cast<Lister::List>(i)); });
    }
    connect(&connection, &Connection::listChanged, this, &ListKeeper::handleListChanged);
    connect(&connection, &Connection::statusChanged, this, [this] {
        if (!m_connection.session()) {
            forget();
        }
    });
}

void ListKeeper::forget()
{
    for (Slot &slot : m_slots) {
        if (slot.running) {
            slot.running->disconnect(this); // its outcome would be of a connection that is gone
        }
        slot.running = nullptr;
        slot.pause.stop();
        slot.sinceStart.invalidate();
        slot.pauseMs = 0;
        slot.waiting = false;
        slot.isFresh = false;
    }
}

void ListKeeper::refresh(Lister::List list)
{
    Slot &slot = slotOf(list);
    slot.pauseMs = 0;
    slot.isFresh = true;
    if (slot.running) {
        slot.waiting = true; // handleFinished() goes on at once: there is no pause left
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
    const qint64 since = slot.sinceStart.isValid() ? slot.sinceStart.elapsed() : m_pauses.longestMs;
    if (since > 4 * qint64(std::max(slot.pauseMs, m_pauses.firstMs))) {
        slot.pauseMs = 0; // it has been quiet: begin anew
    }
    if (since >= slot.pauseMs) {
        start(list);
        return;
    }
    slot.waiting = true;
    slot.pause.start(slot.pauseMs - int(since));
}

void ListKeeper::start(Lister::List list)
{
    Session *session = m_connection.session();
    if (!session || !m_connection.reads()) { // it is closing
        return;
    }
    Slot &slot = slotOf(list);
    slot.pause.stop();
    slot.waiting = false;
    slot.pauseMs = std::clamp(slot.pauseMs * 2, m_pauses.firstMs, m_pauses.longestMs);
    slot.sinceStart.start();
    ReadRequest like;
    like.isFresh = std::exchange(slot.isFresh, false);
    slot.running = new Lister(*session, list, this, {}, m_connection.reads()->asker(like));
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
