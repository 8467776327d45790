// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fileversions.h"
#include "core/catalog/programs/programlook.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Signalbox {

/// Looks at all programs' files again when one of them changes, and keeps a version of each that says something else
/// about servers than before. Lives on a thread where files may be read. What a watcher of files misses (a file that is
/// replaced, a folder that is made later) a slow look finds.
class ProgramWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int kSettleMs = 300;   ///< programs write a file in steps
    static constexpr int kAgainMs = 10'000; ///< the slow look

    /// `versionsFolder`: see programVersionsFolder(). Looks at nothing before the first lookAgain().
    ProgramWatch(HostPlaces places, const QString &versionsFolder, QObject *parent = nullptr);

    void setProjects(const QStringList &projects); ///< looks again, if they are others
    /// At once; `changed` follows if a file is another one than before.
    void lookAgain();
    [[nodiscard]] const std::shared_ptr<const ProgramLook> &look() const { return m_look; }
    [[nodiscard]] FileVersions &versions() { return m_versions; }

signals:
    /// A file, or what is installed, is another one than at the last look; also after the first.
    void changed(const std::shared_ptr<const Signalbox::ProgramLook> &look);
    /// Versions cannot be kept.
    void problemFound(const Signalbox::Error &error);

private:
    struct Stamp
    {
        QString path{};
        qint64 changedMs = -1;
        qint64 size = -1;
        bool hasFolder = false;
        bool operator==(const Stamp &) const = default;
    };

    [[nodiscard]] QList<Stamp> stampsNow() const;
    void keepVersions();
    [[nodiscard]] Result<> keepIfNews(const ProgramFile &file);
    void watchFiles();
    void lookIfTouched();

    HostPlaces m_places;
    QStringList m_projects;
    FileVersions m_versions;
    std::shared_ptr<const ProgramLook> m_look;
    QList<Stamp> m_stamps;             // as m_look found them
    QHash<QString, QByteArray> m_kept; // by path: what was last compared with the versions
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_again;
};

} // namespace Signalbox
