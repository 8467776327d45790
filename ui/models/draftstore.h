// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Signalbox {

/// Remembers what was typed for each tool, over restarts; members whose name is a secret's only until the program ends.
/// The file is written whole, by a worker, at most every two seconds, readable by its owner alone.
class DraftStore : public QObject
{
    Q_OBJECT
public:
    /// Reads the file at once: it is small and read before the window shows. An empty name keeps all in memory.
    explicit DraftStore(QString file, QObject *parent = nullptr);
    ~DraftStore() override; ///< writes what is still unwritten

    [[nodiscard]] QByteArray draft(const QString &serverId, const QString &tool) const; ///< JSON object text or empty
    void setDraft(const QString &serverId, const QString &tool, const QByteArray &arguments);
    void forgetServer(const QString &serverId);

private:
    using Drafts = QHash<QString, QHash<QString, QByteArray>>; // by server and tool

    static void write(const QString &file, const Drafts &drafts);
    void load();
    void saveSoon();
    void save();

    QString m_file;
    Drafts m_drafts;
    QTimer m_timer;
    QFuture<void> m_writing; // one at a time, so that the newest is what stays
};

} // namespace Signalbox
