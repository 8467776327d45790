// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/connection.h"
#include "core/session/lister.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>

namespace Signalbox {

/// How far apart two reads of one list are at least while the server keeps saying that it changed.
struct ListPauses
{
    int firstMs = 1000;
    int longestMs = 30000;
};

/// Keeps the lists of one connection fresh: reads each after connecting and whenever the server says it changed.
/// However often it says so, one refresh runs and one waits, with a pause between that grows from 1 s to 30 s while the
/// server keeps on (reliability.md R02). The last change is never lost.
class ListKeeper : public QObject
{
    Q_OBJECT
public:
    explicit ListKeeper(Connection &connection, ListPauses pauses = {});

    void refresh(Lister::List list); ///< now, or right after the one that runs; asked for by the person

signals:
    void listRead(const Signalbox::Lister::Outcome &outcome);

private:
    struct Slot
    {
        QPointer<Lister> running;
        QTimer pause; // runs while `waiting` waits for its end
        QElapsedTimer sinceStart;
        int pauseMs = 0;
        bool waiting = false;
        bool isFresh = false; // the next one is asked for by the person: from the server, whatever is known
    };

    void handleListChanged(Lister::List list);
    void start(Lister::List list);
    void handleFinished(const Lister::Outcome &outcome);
    void forget();
    [[nodiscard]] Slot &slotOf(Lister::List list) { return m_slots.at(static_cast<std::size_t>(list)); }

    Connection &m_connection;
    ListPauses m_pauses;
    std::array<Slot, 4> m_slots;
};

} // namespace Signalbox
