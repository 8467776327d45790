// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <optional>

namespace Signalbox {

/// JSON-RPC notifications, a line each, to and from the program that started us: standard input and output, which nobody
/// else in this process gets to write to.
class LineChannel : public QObject
{
    Q_OBJECT
public:
    LineChannel(); ///< takes standard output for itself; what others print goes to standard error

    /// Waits for the first line, before there is an application; none: the other end is gone, or it is too long.
    [[nodiscard]] std::optional<QByteArray> readFirst();
    void start(); ///< from now on by signals
    void send(const char *method, const Json &params);

    static constexpr qsizetype kLongest = 64 * 1024 * 1024; ///< bytes of a line

signals:
    void received(const QString &method, const Signalbox::Json &params);
    void ended(); ///< the other end is gone

private:
    [[nodiscard]] bool readSome();
    [[nodiscard]] std::optional<QByteArray> next();
    void handleReadable();

    int m_output;
    QByteArray m_unread;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Signalbox
