// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Signalbox {

/// Which files of a folder are left out of a bundle: patterns as `.gitignore` has them (comments, `!`, a slash at the
/// end for folders, `*`, `?`, `[…]`, `**`), one a line. The last that fits counts.
class IgnorePatterns
{
public:
    void add(const QString &lines);

    /// `path`: relative, with slashes. What lies in an ignored folder is to be left out by whoever walks.
    [[nodiscard]] bool isIgnored(const QString &path, bool isFolder) const;

    /// What no bundle needs: version control, logs, caches, lock files, environments (mcpb: CLI.md, "Excluded Files").
    [[nodiscard]] static IgnorePatterns standard();

private:
    struct Pattern
    {
        QRegularExpression expression;
        bool isFolder = false; ///< only folders
        bool keeps = false;    ///< `!`
    };
    QList<Pattern> m_patterns;
};

} // namespace Signalbox
