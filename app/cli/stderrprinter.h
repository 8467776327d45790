// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Signalbox {

class Connection;

/// Prints what a server writes to its stderr to ours, line by line behind a prefix (-v).
class StderrPrinter : public QObject
{
    Q_OBJECT
public:
    explicit StderrPrinter(Connection &connection);
    ~StderrPrinter() override; ///< prints the last line even if it has no end

    void print(); ///< what has come since the last time

private:
    Connection &m_connection;
    QTimer m_timer;
    QByteArray m_rest; // a line whose end has not come yet
    quint64 m_read = 0;
};

} // namespace Signalbox
