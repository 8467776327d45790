// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/calls/callbook.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Signalbox {

/// The calls of the window, remembered over restarts. Workers read the file and write it, at most every two seconds.
class KeptCalls : public QObject
{
    Q_OBJECT
public:
    /// What the file holds comes later, with changed(). An empty name keeps all in memory, and so does a file that cannot be
    /// read: it stays as it is.
    explicit KeptCalls(QString file, QObject *parent = nullptr);
    ~KeptCalls() override; ///< writes what is still unwritten

    [[nodiscard]] const CallBook &book() const { return m_book; }
    void remember(const KeptCall &call);
    void change(const KeptCall &call);
    void remove(const QString &id);
    void forgetServer(const QString &server);

signals:
    void changed();

private:
    using Change = std::function<bool(CallBook &)>; ///< true: it changed something
    void apply(const Change &change);
    void handleChange();
    void handleRead(Result<CallBook> read);
    void save();
    static void write(const QString &file, const CallBook &book);

    QString m_file;
    CallBook m_book;
    QFuture<Result<CallBook>> m_reading;
    bool m_isRead = true;
    QList<Change> m_meanwhile; // while it is read: done to what is read as well
    QTimer m_timer;
    QFuture<void> m_writing; // one at a time, so that the newest is what stays
};

} // namespace Signalbox
