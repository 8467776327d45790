// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Signalbox {

/// Remembers what was typed for each tool, over restarts. Members whose name is a secret's are not kept. The file is
/// written whole, by a worker, at most every two seconds, readable by its owner alone.
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
    void load();
    [[nodiscard]] QByteArray toJson() const;
    void saveSoon();

    QString m_file;
    QHash<QString, QHash<QString, QByteArray>> m_drafts;
    QTimer m_timer;
};

} // namespace Signalbox
