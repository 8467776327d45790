// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Signalbox {

/// Turns SIGINT and SIGTERM into a Qt signal, through a pipe: the handler itself only writes one byte. Each is caught
/// once; the second of its kind ends the program as the system would. At most one object at a time.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    EndSignals();
    ~EndSignals() override; ///< restores the system's handling

signals:
    void caught(int number); ///< SIGINT or SIGTERM

private:
    void read();

    QList<int> m_numbers; // those we handle
    int m_readEnd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Signalbox
