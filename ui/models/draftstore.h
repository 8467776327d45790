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
    void forgetServer(const QString &serverId);
    [[nodiscard]] KeptCalls &calls() { return m_calls; } ///< in a file of their own beside this one

private:
    using Drafts = QHash<QString, QHash<QString, QByteArray>>; // by server and tool

    static void write(const QString &file, const Drafts &drafts, const Drafts &metas);
    void load();
    bool set(Drafts &drafts, const QString &serverId, const QString &tool, const QByteArray &text);
    void saveSoon();
    void save();

    QString m_file;
    KeptCalls m_calls;
    Drafts m_drafts;
    Drafts m_metas;
    QTimer m_timer;
    QFuture<void> m_writing; // one at a time, so that the newest is what stays
};

} // namespace Signalbox
