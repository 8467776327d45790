// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Signalbox {

/// What a file of another program, or our own list of servers, held at a time.
struct FileVersion
{
    enum class By {
        Unknown,   ///< was found like this: its program, another one or a person wrote it
        Signalbox, ///< written by us, after Apply
    };

    QString id{};      ///< names it within its file
    qint64 timeMs = 0; ///< when it was first seen or written, since 1970
    By by = By::Unknown;
    qint64 size = 0;   ///< bytes
    QString summary{}; ///< of our own changes: what was done

    bool operator==(const FileVersion &) const = default;
};

/// The versions of files, other programs' or our own list of servers, in a folder of ours, readable by the person alone (the files hold secrets as
/// often as not). Of each file the newest 50 and at most 64 MiB, and always the newest five.
class FileVersions
{
public:
    explicit FileVersions(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Keeps it as the newest, unless the newest is the same. Errors: Error::Kind::Storage.
    [[nodiscard]] Result<> keep(const QString &path, const QByteArray &bytes, FileVersion::By by,
                                const QString &summary);
    [[nodiscard]] QList<FileVersion> of(const QString &path) const; ///< the newest first
    /// Errors: Error::Kind::Storage; Error::Kind::Usage if there is none of this id.
    [[nodiscard]] Result<QByteArray> bytes(const QString &path, const QString &id) const;
    /// Puts other bytes in the place of a version's, which are gone then: for a secret that is to stand in no version.
    /// Errors: as bytes().
    [[nodiscard]] Result<> rewrite(const QString &path, const QString &id, const QByteArray &bytes);

    /// Errors: Error::Kind::Storage.
    [[nodiscard]] Result<> remove(const QString &path, const QString &id);

private:
    [[nodiscard]] QString folderOf(const QString &path) const;
    void prune(const QString &path, const QList<FileVersion> &versions) const; ///< the newest first

    QString m_folder;
};

} // namespace Signalbox
