// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>

namespace Signalbox {

/// The person's servers, kept in one JSON file of the `mcpServers` shape. Unknown members anywhere in the file stay.
/// Written whole or not at all (QSaveFile, 0600), never at start; re-read when another program changes it.
/// A file that cannot be read is never overwritten: changes are refused until it is mended or moved.
class Catalog : public QObject
{
    Q_OBJECT
public:
    explicit Catalog(QString file, QObject *parent = nullptr);

    [[nodiscard]] Result<> load(); ///< an absent file is an empty catalog
    [[nodiscard]] const QList<ServerEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ServerEntry *byId(const QString &id) const;
    [[nodiscard]] const ServerEntry *byName(const QString &name) const;

    // Errors: Kind::Usage (name empty, taken, or no such id), Kind::Storage (the file cannot be written).
    [[nodiscard]] Result<> add(ServerEntry entry);
    [[nodiscard]] Result<> update(const ServerEntry &entry);
    [[nodiscard]] Result<> remove(const QString &id);

    /// `name`, or `name-2`, `name-3` … : the first that is free.
    [[nodiscard]] QString freeName(const QString &name) const;

signals:
    void changed();
    void problemFound(const Signalbox::Error &error); ///< the file became unreadable from outside

private:
    [[nodiscard]] Result<> save(QList<ServerEntry> entries);
    void handleFileChanged();

    QString m_file;
    QList<ServerEntry> m_entries;
    Json m_document;
    QByteArray m_bytes;   // as last read or written, to know our own writes from others'
    bool m_readable = true;
    QFileSystemWatcher m_watcher;
};

} // namespace Signalbox
