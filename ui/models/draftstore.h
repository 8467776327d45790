// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keptcalls.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Signalbox {

/// Remembers what was typed for each tool, and which calls were made of it, over restarts; members whose name is a secret's only until the program ends.
/// The file is written whole, by a worker, at most four times a second, readable by its owner alone.
class DraftStore : public QObject
{
    Q_OBJECT
public:
    /// Reads the file at once: it is small and read before the window shows. An empty name keeps all in memory.
    explicit DraftStore(QString file, QObject *parent = nullptr);
    ~DraftStore() override; ///< writes what is still unwritten

    [[nodiscard]] QByteArray draft(const QString &serverId, const QString &tool) const; ///< JSON object text or empty
    static constexpr qsizetype kLargest = 256 * 1024;                                   ///< bytes of one draft
    /// False: it is larger than that. Then the one before stays.
    bool setDraft(const QString &serverId, const QString &tool, const QByteArray &arguments);
    /// Of `_meta`: JSON object text or empty.
    [[nodiscard]] QByteArray meta(const QString &serverId, const QString &tool) const;
    /// Empty: there is none. False as for setDraft().
    bool setMeta(const QString &serverId, const QString &tool, const QByteArray &meta);
    /// Of a request by hand: JSON object text or empty.
    [[nodiscard]] QByteArray rawRequest(const QString &serverId) const;
    bool setRawRequest(const QString &serverId, const QByteArray &request); ///< as setDraft()
    void forgetServer(const QString &serverId);
    [[nodiscard]] KeptCalls &calls() { return m_calls; } ///< in a file of their own beside this one

private:
    using Drafts = QHash<QString, QHash<QString, QByteArray>>; // by server and tool

    struct Kept
    {
        Drafts drafts;
        Drafts metas;
        Drafts raws; // of one name each; never among the tools' drafts, whose names come from the server
    };

    static void write(const QString &file, const Kept &kept);
    void load();
    bool set(Drafts &drafts, const QString &serverId, const QString &tool, const QByteArray &text);
    void saveSoon();
    void save();

    QString m_file;
    KeptCalls m_calls;
    Kept m_kept;
    QTimer m_timer;
    QFuture<void> m_writing; // one at a time, so that the newest is what stays
};

} // namespace Signalbox
