// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Signalbox {

/// The person's servers, kept in one JSON file of the `mcpServers` shape. Unknown members anywhere in the file stay.
/// Written whole or not at all (0600), never at start; re-read when another program changes it. What the file held before
/// each write is kept: the newest 50 versions, and always the newest five.
/// A file that cannot be read is never overwritten: changes are refused until it is mended or moved.
class Catalog : public QObject
{
    Q_OBJECT
public:
    explicit Catalog(QString file, QObject *parent = nullptr);

    /// Where what a list of servers held before is kept: of FileVersions, by the list's own path.
    [[nodiscard]] static QString versionsFolder(const QString &file);

    /// From now on a server that cannot be written into the file is added all the same, until the program ends, and changed and
    /// removed there; problemFound() says so. What the file holds is changed in the file or not at all.
    void goOnInMemory() { m_goesOnInMemory = true; }

    [[nodiscard]] Result<> load(); ///< an absent file is an empty catalog
    [[nodiscard]] const QList<ServerEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ServerEntry *byId(const QString &id) const;
    [[nodiscard]] const ServerEntry *byName(const QString &name) const;
    /// Entries of the file that cannot be used, each with the reason; they stay in the file as they are.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    // Errors: Kind::Usage (name empty, taken, or no such id), Kind::Storage (the file cannot be read or written).
    // By value, because what the caller names may lie in entries(), and those are read anew first.
    /// An entry without an id gets one.
    [[nodiscard]] Result<> add(ServerEntry entry);
    [[nodiscard]] Result<> update(ServerEntry entry);
    [[nodiscard]] Result<> updateAll(QList<ServerEntry> changed); ///< all or none, in one write
    [[nodiscard]] Result<> remove(QString id);

    /// `name`, or `name-2`, `name-3` … : the first that is free.
    [[nodiscard]] QString freeName(const QString &name) const;

signals:
    void changed();
    /// The file became unreadable from outside, or an entry in it is broken.
    void problemFound(const Signalbox::Error &error);

private:
    [[nodiscard]] Result<QByteArray> readFile() const; ///< null bytes: there is no file
    [[nodiscard]] Result<> take(const QByteArray &bytes);
    [[nodiscard]] QList<Error> takeUnwritten(QList<ServerEntry> &entries);
    [[nodiscard]] Result<> catchUp();
    [[nodiscard]] Result<> checkName(const QString &name, const QString &ownId) const;
    /// `ids`: of what was added, changed or removed.
    [[nodiscard]] Result<> save(QList<ServerEntry> entries, const QStringList &ids);
    [[nodiscard]] Result<> goOnWith(QList<ServerEntry> entries, const QStringList &ids, const Error &why);
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    [[nodiscard]] Json documentWith(const QList<ServerEntry> &entries) const;
    void watch();
    void handleFileChanged();

    QString m_file;
    QList<ServerEntry> m_entries; // `raw` of each is its value in m_document
    QList<Error> m_problems;
    Json m_document;
    QByteArray m_bytes; // as last read or written, to know our own writes from others'
    bool m_goesOnInMemory = false;
    QSet<QString> m_unwritten;      // ids of what is in no file
    std::optional<Error> m_refusal; // why the file must not be written
    QFileSystemWatcher m_watcher;
    QTimer m_settle; // programs write a file in steps; look when they are done
};

} // namespace Signalbox
