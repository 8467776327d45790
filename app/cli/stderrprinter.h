// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Signalbox {

class Connection;
class Masker;

/// Prints what a server writes to its stderr to ours, line by line behind a prefix, without the secrets in it (-v).
class StderrPrinter : public QObject
{
    Q_OBJECT
public:
    /// `masker` outlives it; null: all is printed as it is.
    StderrPrinter(Connection &connection, const Masker *masker);
    ~StderrPrinter() override; ///< prints the last line even if it has no end

    void print(); ///< what has come since the last time

private:
    void printLine(QByteArrayView line) const;

    Connection &m_connection;
    const Masker *m_masker;
    QTimer m_timer;
    QByteArray m_rest; // a line whose end has not come yet
    quint64 m_read = 0;
};

} // namespace Signalbox
