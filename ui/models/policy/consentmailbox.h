// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

namespace Signalbox {

class ConsentBroker;
class ConsentDesk;

/// Where both ends of a question find each other. Each lives on its own thread and may go at any moment.
struct ConsentMailbox
{
    QMutex mutex;
    ConsentDesk *desk = nullptr;     // guarded by the mutex; null once it is gone
    ConsentBroker *broker = nullptr; // likewise
};

} // namespace Signalbox
