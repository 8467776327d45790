// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace Signalbox {

/// Reads lines from a terminal (or another descriptor) without ever blocking the event loop. Nothing is read unless
/// enabled: what is typed ahead stays for whoever reads next.
class LineReader : public QObject
{
    Q_OBJECT
public:
    explicit LineReader(int descriptor, QObject *parent = nullptr); ///< stays the caller's
    void setEnabled(bool enabled);

signals:
    void lineRead(const QString &line); ///< without its line end; at most 1 MB
    void ended();                       ///< the end of the input, at a terminal Ctrl+D on an empty line

private:
    void read();
    void deliver();

    int m_descriptor;
    QSocketNotifier m_notifier;
    QByteArray m_bytes;
    bool m_isEnabled = false;
    bool m_isDelivering = false;
};

} // namespace Signalbox
