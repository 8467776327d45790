// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>

namespace Signalbox {

/// What became of one file or folder since it was last looked at.
struct FileChange
{
    enum class Kind { Created, Modified, Removed };

    QString name; ///< within the watched folder
    Kind kind = Kind::Modified;

    [[nodiscard]] const char *word() const; ///< "created", "modified", "removed"
};

/// Watches the entries of one folder, or one of them, by the system's own notice (QFileSystemWatcher, inotify), until it is
/// deleted. The folder itself is not descended into; links are not followed.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostEntries = 2000; ///< further ones are not seen

    /// `folder` is absolute; `only` is a name in it, or empty.
    FileWatch(QString folder, QString only, QObject *parent);

signals:
    void changed(const QList<Signalbox::FileChange> &changes);

private:
    struct Seen
    {
        qint64 size = 0;
        qint64 modifiedNs = 0;
        quint64 node = 0; ///< another one: the file was replaced

        bool operator==(const Seen &) const = default;
    };
    using Snapshot = QHash<QString, Seen>;

    void look();
    [[nodiscard]] Snapshot snapshot() const;
    void watchAll();

    const QString m_folder;
    const QString m_only;
    QFileSystemWatcher m_watcher;
    Snapshot m_seen;
};

} // namespace Signalbox
