// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>

namespace Signalbox {

class InputDesk;
class WindowBroker;

/// Where both ends of a question find each other. Each lives on its own thread and may go at any moment.
struct InputMailbox
{
    QMutex mutex;
    InputDesk *desk = nullptr;      // guarded by the mutex; null once it is gone
    WindowBroker *broker = nullptr; // likewise
    QString script;                 // likewise: the file of answers that counts; empty: none
};

} // namespace Signalbox
