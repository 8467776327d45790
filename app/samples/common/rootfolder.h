// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/filedescriptor.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// The one folder the server may touch. Every path is opened through it, and never by name from elsewhere.
///
/// The kernel does the confining: openat2(RESOLVE_BENEATH) refuses to leave the root at any step of the walk, by `..`,
/// by a symbolic link or by a rename that happens meanwhile. Where the kernel lacks it (before Linux 5.6, or behind a
/// filter), the canonical path is compared instead and the last step refuses links; that leaves a moment between check
/// and use to someone who may already write into the root, which no caller of these tools can.
class RootFolder
{
public:
    [[nodiscard]] static Result<RootFolder> open(const QString &path);

    [[nodiscard]] const QByteArray &path() const { return m_path; } ///< canonical, absolute
    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }

    /// The path relative to the root: of a relative path itself, of an absolute one what follows the root. Fails for an
    /// absolute path elsewhere and for NUL bytes; does not look at the disk.
    [[nodiscard]] Result<QByteArray> relative(const QString &path) const;

    /// Opens `relative` with open(2) `flags`, as seen from the root. Errors: Kind::Policy if it leads outside,
    /// Kind::Storage with errno otherwise.
    [[nodiscard]] Result<FileDescriptor> open(const QByteArray &relative, int flags) const;

    /// Does this lead outside, seen from `folder` (relative to the root)? What does not exist leads nowhere.
    [[nodiscard]] Result<> checkInside(const QByteArray &folder, const QString &path) const;

private:
    RootFolder(QByteArray path, FileDescriptor descriptor);
    [[nodiscard]] Result<FileDescriptor> openByCanonicalPath(const QByteArray &relative, int flags) const;

    QByteArray m_path;
    FileDescriptor m_descriptor;
};

} // namespace Signalbox
